#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/application/referral/ReferralViews.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Referrals and reports to others.
class ReferralService {
public:
    ReferralService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    /// Referrals and consultations of a case.
    [[nodiscard]] Result<CaseReferrals> ofCase(const Session& session, CaseId id) const;

    /// A concern report about a child of the case, filled with what is known; not saved. `language` ("sv") is
    /// that of the codes' labels. Errors: Invalid "about_party" `not_child`.
    [[nodiscard]] Result<Referral> concernReport(
        const Session& session, CaseId caseId, PartyId child, const QString& language) const;

    /// Adds a draft when the id is null, else updates it. Returns it as saved. One that replaces another is
    /// set to at its making. Errors: Invalid, "replaces" `not_sent`; Duplicate "replaces"; Conflict;
    /// Forbidden `sent` when it was sent already.
    [[nodiscard]] Result<Referral> save(const Session& session, Referral referral) const;
    [[nodiscard]] Result<void> discard(
        const Session& session, CaseId caseId, ReferralId id, Revision seen) const;
    /// Saves and sends in one transaction, and makes the task for the answer; what it replaces is not waited
    /// for any more. Errors: as save(), and what
    /// checkSendable() says.
    [[nodiscard]] Result<Referral> send(const Session& session, Referral referral, QDate on) const;
    /// What became of one that was sent; also in a closed case, because answers come late. `newDue`, for a
    /// reminder, moves the day of the answer and its task. Errors: Invalid, Conflict.
    [[nodiscard]] Result<Referral> addStep(const Session& session, CaseId caseId, ReferralId id,
        Revision seen, ReferralStep step, std::optional<QDate> newDue = {}) const;

    [[nodiscard]] Result<ReferralLetterData> letter(
        const Session& session, const ReferralLetterRequest& request) const;
    /// Must succeed before a copy leaves the program. Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerPrint(
        const Session& session, ReferralId id, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
