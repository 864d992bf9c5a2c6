#include <frid/application/task/TaskService.h>

#include "Checks.h"

#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int recentCasesShown = 10;

Deed onCase(CaseId id)
{
    return {Action::EditTasks, ObjectRef::of(id), id, {}, {}};
}

Result<CaseTask> taskOf(UnitOfWork& unit, CaseId caseId, TaskId id)
{
    FRID_TRY(const CaseTask task, unit.tasks().find(id));
    if (!(task.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    return task;
}

Result<CaseTask> openTaskOf(UnitOfWork& unit, CaseId caseId, TaskId id)
{
    FRID_TRY(const CaseTask task, taskOf(unit, caseId, id));
    if (task.state != TaskState::Open) {
        return fail(ErrorCode::Conflict, u"state"_s, toCode(task.state));
    }
    return task;
}

/// A task of somebody who cannot open its case would be on nobody's day.
Result<void> canWorkIn(UnitOfWork& unit, AccountId account, CaseId id)
{
    if (account.isNull()) {
        return {};
    }
    FRID_TRY(const Account colleague, unit.accounts().find(account));
    FRID_TRY(const CaseFacts facts, unit.caseFacts(account, id));
    if (caseRight(colleague.roles, facts) != CaseRight::Write) {
        return invalid(u"assignee"_s, u"no_access"_s);
    }
    return {};
}

Result<void> end(UnitOfWork& unit, const Session& session, CaseTask task, TaskState state,
    const QString& outcome, Revision seen)
{
    FRID_TRY(task.outcome, cleanText(outcome, u"outcome"_s, TextLimit::MultiLine));
    task.state = state;
    task.doneAt = unit.now();
    task.doneBy = session.account;
    return unit.tasks().update(task, seen);
}

} // namespace

Result<MyDay> TaskService::myDay(const Session& session) const
{
    const Deed deed{Action::ReadMyDay, ObjectRef::none(), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<MyDay> {
        MyDay day;
        const ReadModels& models = unit.readModels();
        FRID_TRY(day.tasks, models.myTasks(session));
        FRID_TRY(day.recent, models.recentCases(session, recentCasesShown));
        FRID_TRY(day.working, models.myWorking(session));
        CaseFilter own;
        own.mine = true;
        own.status = CaseStatus::Open;
        own.today = swedishDay(unit.now());
        FRID_TRY(day.openCases, models.caseCount(session, own));
        return day;
    });
}

Result<TaskId> TaskService::add(const Session& session, CaseTask task) const
{
    return m_units.run(session, onCase(task.caseId), [&](UnitOfWork& unit) -> Result<TaskId> {
        FRID_CHECK(mustBeOpen(unit, task.caseId));
        CaseTask typed = task;
        typed.rule.clear(); // only the rules make rule-made tasks
        FRID_TRY(CaseTask kept, checkedTask(std::move(typed)));
        FRID_CHECK(knownCode(m_codes, u"task_kind"_s, kept.kind, u"kind"_s));
        FRID_CHECK(canHandle(unit, kept.assignee, u"assignee"_s));
        FRID_CHECK(canWorkIn(unit, kept.assignee, kept.caseId));
        kept.id = TaskId::make(unit.now());
        kept.state = TaskState::Open;
        kept.createdAt = unit.now();
        kept.doneAt.reset();
        kept.doneBy = AccountId();
        kept.outcome.clear();
        FRID_CHECK(unit.tasks().add(kept));
        return kept.id;
    });
}

Result<void> TaskService::complete(
    const Session& session, CaseId caseId, TaskId id, Revision seen, const QString& outcome) const
{
    return m_units.run(session, onCase(caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseTask task, openTaskOf(unit, caseId, id));
        return end(unit, session, task, TaskState::Done, outcome, seen);
    });
}

Result<void> TaskService::reopen(const Session& session, CaseId caseId, TaskId id, Revision seen) const
{
    return m_units.run(session, onCase(caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseTask task, taskOf(unit, caseId, id));
        FRID_CHECK(mustBeOpen(unit, caseId));
        const bool own = task.state == TaskState::Done && task.doneBy == session.account;
        if (!own || !task.doneAt || swedishDay(*task.doneAt) != swedishDay(unit.now())) {
            return fail(ErrorCode::Forbidden, u"state"_s, u"other_day"_s);
        }
        task.state = TaskState::Open;
        task.doneAt.reset();
        task.doneBy = AccountId();
        task.outcome.clear();
        return unit.tasks().update(task, seen);
    });
}

Result<void> TaskService::extend(
    const Session& session, CaseId caseId, TaskId id, Revision seen, QDate to, const QString& reason) const
{
    return m_units.run(session, onCase(caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseTask task, openTaskOf(unit, caseId, id));
        const auto rule = m_deadlines.find(task.rule);
        if (rule && !rule->extendable) {
            return fail(ErrorCode::Forbidden, u"due_on"_s, u"not_extendable"_s);
        }
        if (!to.isValid()) {
            return invalid(u"due_on"_s, u"missing"_s);
        }
        FRID_CHECK(plausibleDate(to, u"due_on"_s));
        // One's own day may be moved either way; a deadline only later.
        if (to == task.dueOn || (rule && to < task.dueOn)) {
            return invalid(u"due_on"_s, u"not_later"_s);
        }
        TaskExtension extension;
        FRID_TRY(extension.reason, cleanText(reason, u"reason"_s, TextLimit::MultiLine));
        FRID_CHECK(requireText(extension.reason, u"reason"_s));
        extension.task = id;
        extension.from = task.dueOn;
        extension.to = to;
        extension.by = session.account;
        extension.at = unit.now();
        FRID_CHECK(unit.tasks().addExtension(extension));
        task.dueOn = to;
        return unit.tasks().update(task, seen);
    });
}

Result<void> TaskService::cancel(
    const Session& session, CaseId caseId, TaskId id, Revision seen, const QString& reason) const
{
    return m_units.run(session, onCase(caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseTask task, openTaskOf(unit, caseId, id));
        FRID_TRY(const QString text, cleanText(reason, u"reason"_s, TextLimit::MultiLine));
        FRID_CHECK(requireText(text, u"reason"_s));
        return end(unit, session, task, TaskState::Cancelled, text, seen);
    });
}

Result<void> TaskService::assign(
    const Session& session, CaseId caseId, TaskId id, Revision seen, AccountId assignee) const
{
    return m_units.run(session, onCase(caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseTask task, openTaskOf(unit, caseId, id));
        FRID_CHECK(canHandle(unit, assignee, u"assignee"_s));
        FRID_CHECK(canWorkIn(unit, assignee, caseId));
        task.assignee = assignee;
        return unit.tasks().update(task, seen);
    });
}

} // namespace frid
