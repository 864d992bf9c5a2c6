#pragma once

#include <frid/application/ReadModels.h>

class QDialog;
class QWidget;

namespace frid::ui {

class AppContext;

/// The sheet of those who stay together: the place itself only where that is ticked, which is logged.
[[nodiscard]] QDialog* makePlacementSheetDialog(
    AppContext& context, const CaseOverview& overview, PlacementId placement, QWidget* parent);

} // namespace frid::ui
