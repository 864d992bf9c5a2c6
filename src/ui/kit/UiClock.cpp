#include <frid/ui/kit/UiClock.h>

namespace frid::ui {

namespace {
const Clock* s_clock = nullptr;
}

const Clock& uiClock()
{
    static const SystemClock system;
    return s_clock != nullptr ? *s_clock : system;
}

void setUiClock(const Clock* clock)
{
    s_clock = clock;
}

} // namespace frid::ui
