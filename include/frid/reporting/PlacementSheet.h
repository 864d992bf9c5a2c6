#pragma once

#include <frid/application/provider/PlacementSheetData.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy.
struct PlacementSheetOptions {
    QString recipient = {}; ///< printed; the log keeps it too
    bool othersByRoleOnly = false; ///< other persons than the subject without their names
};

/// One page about those who stay together somewhere (placeringsblad): who, since when, the children's legal
/// state, agreement, contacts and costs. Which place it is and where stands in it only when the data tell it.
/// Usable on any thread.
[[nodiscard]] Document buildPlacementSheet(
    const PlacementSheetData& data, const PlacementSheetOptions& options, const ReportLabels& labels);

/// What to think about before the copy leaves the program.
[[nodiscard]] QList<Exposure> listExposures(
    const PlacementSheetData& data, const PlacementSheetOptions& options, const ReportLabels& labels);

} // namespace frid::reporting
