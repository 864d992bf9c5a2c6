#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Goals, follow-ups and the individual follow-up report.
class FollowUpService {
public:
    FollowUpService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    [[nodiscard]] Result<QList<Goal>> goals(const Session& session, CaseId id) const;
    /// Adds when the id is null, else updates by `goal.revision`.
    [[nodiscard]] Result<GoalId> saveGoal(const Session& session, Goal goal) const;

    [[nodiscard]] Result<QList<FollowUp>> followUps(const Session& session, CaseId id) const;
    /// Adds when the id is null, else updates the account's own working one. Returns it as saved.
    [[nodiscard]] Result<FollowUp> save(const Session& session, FollowUp followUp) const;
    /// Saves and signs in one transaction; makes the task for the next follow-up and completes the one that
    /// was due.
    [[nodiscard]] Result<FollowUp> sign(const Session& session, FollowUp followUp) const;
    [[nodiscard]] Result<void> discard(
        const Session& session, CaseId caseId, FollowUpId id, Revision seen) const;

    [[nodiscard]] Result<FollowUpReportData> reportData(
        const Session& session, const FollowUpReportRequest& request) const;
    /// What has happened since the last signed follow-up was held, that day included, or since the case was
    /// received: everything but the journal, masked. `followUps` is then the last one, or empty.
    [[nodiscard]] Result<FollowUpReportData> sinceLast(const Session& session, CaseId id) const;
    /// Must succeed before a copy leaves the program. Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerPrint(const Session& session, const PrintNotice& notice) const;
    /// The same for the one page for a new handler, which is made of the same data.
    [[nodiscard]] Result<void> registerHandover(const Session& session, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
