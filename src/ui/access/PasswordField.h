#pragma once

#include <QString>

class QLineEdit;

namespace frid::ui {

class FormGrid;
class FormMessages;

/// A hidden field that is never part of a draft.
QLineEdit* addPasswordField(FormGrid* form, const QString& name, const QString& label);
/// "new_password" with its rules said live, and "new_password_again". `login` may be null. Returns the first.
QLineEdit* addNewPasswordFields(FormGrid* form, QLineEdit* login);
/// True when both are the same; otherwise said at the second.
[[nodiscard]] bool typedTwice(FormGrid* form, FormMessages& messages);

} // namespace frid::ui
