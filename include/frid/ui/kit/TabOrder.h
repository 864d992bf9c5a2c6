#pragma once

class QWidget;

namespace frid::ui {

/// Makes Tab go through a form or page as its layouts read: left to right, top to bottom, whatever was made
/// first. Call when everything is in place; what is inside keeps its own order where no layout says another.
void orderTabs(QWidget* root);

} // namespace frid::ui
