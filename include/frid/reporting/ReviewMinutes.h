#pragma once

#include <frid/application/casereview/CaseReviewViews.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy.
struct MinutesOptions {
    QString recipient = {}; ///< printed; the log keeps it too
    QString purpose = {}; ///< printed; the log keeps it too
    bool numbersOnly = false; ///< cases by their numbers alone, nobody by name
};

/// Minutes of one sitting in which cases were reviewed (ärendedragning): scope, day and who took part; of
/// each case its number, what was decided, the tasks given, the next review and who has signed. A protected
/// person is "Skyddad person". Usable on any thread.
[[nodiscard]] Document buildReviewMinutes(
    const ReviewMinutes& minutes, const MinutesOptions& options, const ReportLabels& labels);

/// What to think about before the copy leaves the program: what was decided about a protected person is text
/// that cannot be searched for names.
[[nodiscard]] QList<Exposure> listExposures(
    const ReviewMinutes& minutes, const MinutesOptions& options, const ReportLabels& labels);

/// What the sitting went through, in words: "Cases not reviewed for 8 weeks".
[[nodiscard]] QString scopeText(const ReviewRoundRow& round, const ReportLabels& labels);

} // namespace frid::reporting
