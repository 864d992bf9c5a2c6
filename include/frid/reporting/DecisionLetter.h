#pragma once

#include <frid/application/intervention/InterventionViews.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy; the log keeps both too.
struct LetterOptions {
    QString recipient = {};
    QString purpose = {};
    bool othersByRoleOnly = false; ///< an applicant who is not named otherwise is left out
};

/// The letter of one signed decision: what, why, by which law and by whom. A masked person is "Skyddad
/// person". Usable on any thread.
[[nodiscard]] Document buildDecisionLetter(
    const DecisionPrintData& data, const LetterOptions& options, const ReportLabels& labels);
[[nodiscard]] QList<Exposure> listExposures(
    const DecisionPrintData& data, const LetterOptions& options, const ReportLabels& labels);

/// A signed version of the plan (genomförandeplan), with lines to sign.
[[nodiscard]] Document buildPlanReport(
    const PlanPrintData& data, const LetterOptions& options, const ReportLabels& labels);
[[nodiscard]] QList<Exposure> listExposures(
    const PlanPrintData& data, const LetterOptions& options, const ReportLabels& labels);

} // namespace frid::reporting
