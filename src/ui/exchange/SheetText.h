#pragma once

#include <frid/domain/exchange/SheetMapping.h>
#include <frid/ui/kit/CodeFields.h>

namespace frid::ui {

/// What a column of a sheet can be, in the screen's language: "Case: received on".
[[nodiscard]] QString sheetFieldLabel(const QString& field);
/// All of them, for a combo.
[[nodiscard]] QList<CodeItem> sheetFieldItems();
/// A column's name short enough for a label.
[[nodiscard]] QString sheetColumnLabel(const QString& column);

} // namespace frid::ui
