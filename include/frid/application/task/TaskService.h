#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// What My day shows, apart from local drafts.
struct MyDay {
    QList<TaskRow> tasks; ///< open, by due day: overdue, today, then coming
    QList<CaseRow> recent; ///< last opened
    QList<WorkingRow> working; ///< own unsigned notes and follow-ups
    int openCases = 0; ///< the account's own
};

/// Tasks and deadlines.
class TaskService {
public:
    TaskService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    [[nodiscard]] Result<MyDay> myDay(const Session& session) const;
    /// One's own task. Errors: Invalid.
    [[nodiscard]] Result<TaskId> add(const Session& session, CaseTask task) const;
    /// Errors: Conflict when it is done already.
    [[nodiscard]] Result<void> complete(
        const Session& session, CaseId caseId, TaskId id, Revision seen, const QString& outcome) const;
    /// Undoes complete(), by the same account on the same Swedish day. Errors: Forbidden.
    [[nodiscard]] Result<void> reopen(const Session& session, CaseId caseId, TaskId id, Revision seen) const;
    /// Reason needed. Errors: Invalid ("reason", "due_on"), Forbidden for a deadline whose rule may not be
    /// extended.
    [[nodiscard]] Result<void> extend(const Session& session, CaseId caseId, TaskId id, Revision seen,
        QDate to, const QString& reason) const;
    /// Reason needed.
    [[nodiscard]] Result<void> cancel(
        const Session& session, CaseId caseId, TaskId id, Revision seen, const QString& reason) const;
    [[nodiscard]] Result<void> assign(
        const Session& session, CaseId caseId, TaskId id, Revision seen, AccountId assignee) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
