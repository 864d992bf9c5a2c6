#pragma once

class QWidget;

namespace frid::ui {

class AppContext;

/// Asks for the present and a new password of the account that is logged in, and changes it.
void changeOwnPassword(AppContext& context, QWidget* parent);

} // namespace frid::ui
