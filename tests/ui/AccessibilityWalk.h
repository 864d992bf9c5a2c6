#pragma once

#include <QStringList>

class QWidget;

namespace frid::test {

/// What hinders somebody who works by keyboard, by screen reader or with large text, one sentence each:
/// inputs and other stops of Tab without accessible name, form fields without a label whose buddy they are,
/// inputs that Tab does not reach, an order of Tab that is not the visual one (top to bottom, left to right),
/// cut texts. The widget must be shown.
[[nodiscard]] QStringList accessibilityFindings(QWidget* root);

} // namespace frid::test
