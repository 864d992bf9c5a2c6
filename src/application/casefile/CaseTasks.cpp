#include "casefile/CaseTasks.h"

#include <algorithm>
#include <frid/domain/Clock.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr auto protectionAssessment = "protection_assessment"_L1; ///< id of the rule

} // namespace

Result<void> CaseTasks::add(const DeadlineRule& rule, CaseId id, QDate due, const QString& about) const
{
    CaseTask task;
    task.id = TaskId::make(m_unit.now());
    task.caseId = id;
    task.kind = rule.taskKind;
    task.rule = rule.id;
    task.about = about;
    task.dueOn = due;
    task.createdAt = m_unit.now();
    return m_unit.tasks().add(task);
}

Result<void> CaseTasks::end(CaseTask task, TaskState state, const QString& outcome) const
{
    task.state = state;
    task.doneAt = m_unit.now();
    task.doneBy = m_account;
    task.outcome = outcome;
    return m_unit.tasks().update(task, task.revision);
}

Result<void> CaseTasks::startIntake(const CaseFile& file) const
{
    const QList<DeadlineRule> rules = m_rules.matching(u"intake_received"_s, toCode(file.kind));
    for (const DeadlineRule& rule : rules) {
        if (rule.completedBy == "first_visit"_L1 && file.intake.firstVisitOn) {
            continue;
        }
        FRID_CHECK(add(rule, file.id, dueOn(rule, file.intake.receivedOn, file.intake.receivedAt)));
    }
    return {};
}

Result<void> CaseTasks::start(
    const QString& trigger, const CaseFile& file, QDate from, const QString& about) const
{
    const QList<DeadlineRule> rules = m_rules.matching(trigger, toCode(file.kind));
    for (const DeadlineRule& rule : rules) {
        FRID_CHECK(add(rule, file.id, dueOn(rule, from), about));
    }
    return {};
}

Result<void> CaseTasks::startProtectionAssessment(
    CaseId id, QDate from, std::optional<QTime> receivedAt) const
{
    const auto rule = m_rules.find(protectionAssessment);
    if (!rule) {
        return {};
    }
    FRID_TRY(const QList<CaseTask> tasks, m_unit.tasks().tasks(id));
    for (const CaseTask& task : tasks) {
        if (task.rule == rule->id && task.state == TaskState::Open) {
            return {};
        }
    }
    return add(*rule, id, dueOn(*rule, from, receivedAt));
}

Result<void> CaseTasks::startOn(
    const QString& trigger, const CaseFile& file, QDate due, const QString& about) const
{
    const QList<DeadlineRule> rules = m_rules.matching(trigger, toCode(file.kind));
    for (const DeadlineRule& rule : rules) {
        FRID_CHECK(add(rule, file.id, due, about));
    }
    return {};
}

Result<void> CaseTasks::startBefore(
    const QString& trigger, const CaseFile& file, QDate end, const QString& about) const
{
    const QDate today = swedishDay(m_unit.now());
    if (end < today) {
        return {};
    }
    const QList<DeadlineRule> rules = m_rules.matching(trigger, toCode(file.kind));
    for (const DeadlineRule& rule : rules) {
        FRID_CHECK(add(rule, file.id, std::max(today, dueOn(rule, end)), about));
    }
    return {};
}

Result<void> CaseTasks::complete(
    CaseId id, const QString& record, const QString& outcome, const QString& about) const
{
    return endAll(id, record, about, TaskState::Done, outcome);
}

Result<void> CaseTasks::cancel(
    CaseId id, const QString& record, const QString& outcome, const QString& about) const
{
    return endAll(id, record, about, TaskState::Cancelled, outcome);
}

Result<void> CaseTasks::endAll(
    CaseId id, const QString& record, const QString& about, TaskState state, const QString& outcome) const
{
    FRID_TRY(const QList<CaseTask> tasks, m_unit.tasks().tasks(id));
    for (const CaseTask& task : tasks) {
        const auto rule = m_rules.find(task.rule);
        if (task.state == TaskState::Open && rule && rule->completedBy == record
            && (about.isEmpty() || task.about == about)) {
            FRID_CHECK(end(task, state, outcome));
        }
    }
    return {};
}

Result<void> CaseTasks::cancelOpen(CaseId id, const QString& outcome) const
{
    FRID_TRY(const QList<CaseTask> tasks, m_unit.tasks().tasks(id));
    for (const CaseTask& task : tasks) {
        if (task.state == TaskState::Open) {
            FRID_CHECK(end(task, TaskState::Cancelled, outcome));
        }
    }
    return {};
}

Result<void> CaseTasks::moveReceipt(const CaseFile& before, const CaseFile& after) const
{
    const Intake& old = before.intake;
    const Intake& now = after.intake;
    if (old.receivedOn == now.receivedOn && old.receivedAt == now.receivedAt) {
        return {};
    }
    FRID_TRY(const QList<CaseTask> tasks, m_unit.tasks().tasks(after.id));
    for (CaseTask task : tasks) {
        const auto rule = m_rules.find(task.rule);
        if (task.state != TaskState::Open || !rule || rule->countsFrom != "received_on"_L1
            || task.dueOn != dueOn(*rule, old.receivedOn, old.receivedAt)) {
            continue;
        }
        task.dueOn = dueOn(*rule, now.receivedOn, now.receivedAt);
        FRID_CHECK(m_unit.tasks().update(task, task.revision));
    }
    return {};
}

} // namespace frid
