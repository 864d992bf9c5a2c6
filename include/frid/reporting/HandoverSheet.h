#pragma once

#include <frid/application/followup/FollowUpReportData.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy.
struct HandoverOptions {
    QString recipient = {}; ///< printed; the log keeps it too
    QString purpose = {}; ///< printed; the log keeps it too
    bool othersByRoleOnly = false; ///< other persons than the subject without their names
};

/// One page for a handler who takes over (överlämningsblad): how the person can be reached safely, how
/// dangerous it is, the children, what is under way, what is due and what lies unsigned. Long texts are cut
/// and long lists end in how many more there are, so that it stays one page. A masked person is "Skyddad
/// person", without the words on safe contact; telephone numbers and addresses are never part of it. Usable
/// on any thread.
[[nodiscard]] Document buildHandoverSheet(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels);

/// What to think about before the copy leaves the program.
[[nodiscard]] QList<Exposure> listExposures(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels);

} // namespace frid::reporting
