#pragma once

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/CodeFields.h>

namespace frid::ui {

class AppContext;

/// "Given Family"; "Protected person" where masked.
[[nodiscard]] QString nameText(const DirectoryEntry& person);
/// As shown, "19900602-2397"; of stored digits.
[[nodiscard]] QString numberText(const QString& digits);
/// Birth date, or the year when only that is known.
[[nodiscard]] QString bornText(const DirectoryEntry& person);
[[nodiscard]] QString bornText(const Person& person, QDate today);
[[nodiscard]] QList<CodeItem> coordinationItems();
[[nodiscard]] QString coordinationText(CoordinationStatus status);

} // namespace frid::ui
