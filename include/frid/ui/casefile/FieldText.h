#pragma once

#include <QString>

namespace frid::ui {

class AppContext;

/// What a stored field ("known_on") is called on the conflict and history screens.
[[nodiscard]] QString fieldLabel(const QString& field);
/// A FieldMap's value as people read it: codes as labels, dates and yes/no in words; other text as it is.
[[nodiscard]] QString fieldValueText(const AppContext& context, const QString& field, const QString& value);

} // namespace frid::ui
