#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy; whether all answers and notes stand in it is in the data.
struct AssessmentReportOptions {
    QString recipient = {}; ///< printed; the log keeps it too
    QString purpose = {}; ///< printed; the log keeps it too
    bool othersByRoleOnly = false; ///< perpetrators and children by role and number, without their names
};

/// One signed assessment on paper: what was marked and concluded, or all answers. A masked person is
/// "Skyddad person"; the publisher's wording stands in it only where the pack allows it. A structured
/// professional judgement is printed without any score. Printing a draft is a programming fault
/// (std::invalid_argument). Usable on any thread.
[[nodiscard]] Document buildAssessmentReport(
    const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels);

/// What to think about before the copy leaves the program. Reads the very texts that would be printed.
[[nodiscard]] QList<Exposure> listExposures(
    const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels);

} // namespace frid::reporting
