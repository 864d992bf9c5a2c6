#pragma once

#include <frid/application/referral/ReferralViews.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// What the user chose for this copy.
struct ReferralLetterOptions {
    QString recipient = {}; ///< printed in the foot; the log keeps it too
    bool othersByRoleOnly = false; ///< a party by role, without the name
};

/// A referral or report to somebody else, with the very text that is kept. A masked person is "Skyddad
/// person"; the legal ground stands in it. A draft says that it is one. Usable on any thread.
[[nodiscard]] Document buildReferralLetter(
    const ReferralLetterData& data, const ReferralLetterOptions& options, const ReportLabels& labels);

/// What to think about before the letter leaves the program.
[[nodiscard]] QList<Exposure> listExposures(
    const ReferralLetterData& data, const ReferralLetterOptions& options, const ReportLabels& labels);

/// A de-identified brief: the question, the text, and nothing else: no case number, no unit, no municipality.
[[nodiscard]] Document buildConsultationBrief(const Consultation& consultation);

} // namespace frid::reporting
