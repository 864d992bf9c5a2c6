#pragma once

#include <frid/application/myunit/UnitOverview.h>

#include <functional>

class QWidget;

namespace frid::ui {

class AppContext;

/// Asks who stands in for a handler, and from when to when. `done` runs when that is kept. Returns at once.
void planAbsence(AppContext& context, UnitId unit, const HandlerLoad& handler, QWidget* parent,
    const std::function<void()>& done);

} // namespace frid::ui
