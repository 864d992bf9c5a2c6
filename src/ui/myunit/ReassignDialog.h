#pragma once

#include <frid/application/myunit/UnitOverview.h>

#include <functional>

class QWidget;

namespace frid::ui {

class AppContext;

/// Asks to whom the cases are to be given, and why, and gives them all or none. `done` gets how many. Returns
/// at once.
void reassignCases(AppContext& context, UnitId unit, const UnitOverview& overview,
    const QList<UnitCase>& cases, QWidget* parent, const std::function<void(int)>& done);

} // namespace frid::ui
