#pragma once

#include <functional>

class QTabWidget;
class QWidget;

namespace frid::ui {

/// Ctrl+Tab and Ctrl+PageDown go to the next tab, with Shift and PageUp to the one before, from wherever the
/// focus is within `page`. Tabs that cannot be used are passed over. `afterwards` runs after each step.
void addTabKeys(QTabWidget* tabs, QWidget* page, std::function<void()> afterwards = {});

} // namespace frid::ui
