#pragma once

#include <frid/domain/Clock.h>

namespace frid::ui {

/// The clock that fields and relative dates use: the machine's, until another is set (tests, demo). It must
/// outlive its use.
[[nodiscard]] const Clock& uiClock();
/// nullptr goes back to the machine's.
void setUiClock(const Clock* clock);

} // namespace frid::ui
