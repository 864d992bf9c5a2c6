#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/application/referral/ReferralViews.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// De-identified questions to others, and their advice.
class ConsultationService {
public:
    ConsultationService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules&)
        : m_units(units)
        , m_codes(codes)
    { }

    /// A brief of the case's texts in which nobody is named. `language` is that of the codes' labels.
    [[nodiscard]] Result<CheckedBrief> brief(
        const Session& session, CaseId caseId, const BriefParts& parts, const QString& language) const;
    /// A text as somebody wrote on, de-identified once more, and what may still tell who it is about.
    [[nodiscard]] Result<CheckedBrief> check(
        const Session& session, CaseId caseId, const QString& text) const;

    /// Adds when the id is null. Of one that was shared only the advice is saved. Errors: Invalid "brief"
    /// `known_name` when it names a party, Conflict.
    [[nodiscard]] Result<Consultation> save(const Session& session, Consultation consultation) const;
    [[nodiscard]] Result<void> discard(
        const Session& session, CaseId caseId, ConsultationId id, Revision seen) const;
    /// Saves it and marks it as shared today, with recipient and purpose in the log; must succeed before a
    /// copy leaves the program. Errors: as save(), Invalid "recipient", "purpose".
    [[nodiscard]] Result<Consultation> share(
        const Session& session, Consultation consultation, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
};

} // namespace frid
