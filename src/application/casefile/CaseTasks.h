#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// The tasks that the deadline rules make and fulfil in a case. Outcomes written by the program are stable
/// words ("inquiry_opened", "case_closed").
class CaseTasks {
public:
    CaseTasks(UnitOfWork& unit, const DeadlineRules& rules, AccountId account)
        : m_unit(unit)
        , m_rules(rules)
        , m_account(account)
    { }

    /// Everything that a new case's receipt starts.
    [[nodiscard]] Result<void> startIntake(const CaseFile& file) const;
    /// Everything else that a trigger starts ("inquiry_opened", "follow_up_planned"), counted from a Swedish
    /// day.
    [[nodiscard]] Result<void> start(
        const QString& trigger, const CaseFile& file, QDate from, const QString& about = {}) const;
    /// A protection assessment of a child, unless one is open already.
    [[nodiscard]] Result<void> startProtectionAssessment(
        CaseId id, QDate from, std::optional<QTime> receivedAt) const;

    /// The same with the due day given, about one instrument or person (CaseTask::about).
    [[nodiscard]] Result<void> startOn(
        const QString& trigger, const CaseFile& file, QDate due, const QString& about) const;

    /// The same counted from the last day of something that runs out (`period_end`): at the earliest today,
    /// and nothing when it has run out already.
    [[nodiscard]] Result<void> startBefore(
        const QString& trigger, const CaseFile& file, QDate end, const QString& about) const;

    /// Completes the open tasks whose rule is fulfilled by `record` (DeadlineRule::completedBy); with `about`
    /// only those about it.
    [[nodiscard]] Result<void> complete(
        CaseId id, const QString& record, const QString& outcome, const QString& about = {}) const;
    /// Cancels the tasks that complete() would complete.
    [[nodiscard]] Result<void> cancel(
        CaseId id, const QString& record, const QString& outcome, const QString& about) const;
    [[nodiscard]] Result<void> cancelOpen(CaseId id, const QString& outcome) const;
    /// Moves open deadlines that count from the receipt after the receipt was corrected. Deadlines that
    /// somebody moved by hand stay.
    [[nodiscard]] Result<void> moveReceipt(const CaseFile& before, const CaseFile& after) const;

private:
    [[nodiscard]] Result<void> add(
        const DeadlineRule& rule, CaseId id, QDate due, const QString& about = {}) const;
    [[nodiscard]] Result<void> endAll(CaseId id, const QString& record, const QString& about, TaskState state,
        const QString& outcome) const;
    [[nodiscard]] Result<void> end(CaseTask task, TaskState state, const QString& outcome) const;

    UnitOfWork& m_unit;
    const DeadlineRules& m_rules;
    AccountId m_account;
};

} // namespace frid
