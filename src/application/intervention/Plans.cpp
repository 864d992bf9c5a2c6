#include <frid/application/intervention/InterventionService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"
#include "intervention/OfCase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// A planned follow-up on the plan's day, unless one is planned for that day already.
Result<void> planFollowUp(
    UnitOfWork& unit, const DeadlineRules& deadlines, const Session& session, const Plan& plan)
{
    FRID_TRY(const CaseFile file, unit.cases().find(plan.caseId));
    if (!plan.followUpOn || file.status != CaseStatus::Open) {
        return {};
    }
    FRID_TRY(const QList<CaseTask> tasks, unit.tasks().tasks(plan.caseId));
    const bool planned = std::ranges::any_of(tasks, [&](const CaseTask& task) {
        return task.state == TaskState::Open && task.rule == "follow_up"_L1 && task.dueOn == *plan.followUpOn;
    });
    if (planned) {
        return {};
    }
    return CaseTasks(unit, deadlines, session.account).start(u"follow_up_planned"_s, file, *plan.followUpOn);
}

} // namespace

Result<Plan> InterventionService::keepPlan(
    UnitOfWork& unit, const Session& session, Plan typed, NoteState state) const
{
    const QDate today = swedishDay(unit.now());
    FRID_CHECK(mustBeOpen(unit, typed.caseId));
    FRID_TRY(const QList<Goal> goals, unit.followUps().goals(typed.caseId));
    typed.goals = planGoals(goals);
    FRID_TRY(Plan plan, state == NoteState::Signed ? signablePlan(typed, today) : checkedPlan(typed, today));
    plan.author = session.account;
    plan.createdAt = unit.now();
    plan.state = state;
    plan.signedAt.reset();
    plan.signedBy = AccountId();
    if (state == NoteState::Signed) {
        plan.signedAt = unit.now();
        plan.signedBy = session.account;
    }
    if (plan.id.isNull()) {
        FRID_TRY(const QList<Plan> earlier, unit.interventions().plans(plan.caseId));
        if (!earlier.isEmpty() && earlier.first().state == NoteState::Working) {
            return fail(ErrorCode::Duplicate, u"plan"_s);
        }
        plan.id = PlanId::make(unit.now());
        plan.version = earlier.isEmpty() ? 1 : earlier.first().version + 1;
        plan.replaces = earlier.isEmpty() ? PlanId() : earlier.first().id;
        FRID_CHECK(unit.interventions().add(plan));
        plan.revision = 1;
        return plan;
    }
    FRID_TRY(const Plan stored, draftOfCase(unit, plan.caseId, plan.id));
    plan.createdAt = stored.createdAt;
    plan.version = stored.version;
    plan.replaces = stored.replaces;
    FRID_CHECK(unit.interventions().update(plan, plan.revision));
    ++plan.revision;
    return plan;
}

Result<Plan> InterventionService::savePlan(const Session& session, Plan plan) const
{
    return m_units.run(session, interventionDeed(Action::WritePlan, plan.caseId),
        [&](UnitOfWork& unit) { return keepPlan(unit, session, plan, NoteState::Working); });
}

Result<Plan> InterventionService::signPlan(const Session& session, Plan plan) const
{
    return m_units.run(
        session, interventionDeed(Action::SignPlan, plan.caseId), [&](UnitOfWork& unit) -> Result<Plan> {
            FRID_TRY(Plan kept, keepPlan(unit, session, plan, NoteState::Signed));
            FRID_CHECK(planFollowUp(unit, m_deadlines, session, kept));
            return kept;
        });
}

Result<void> InterventionService::discardPlan(
    const Session& session, CaseId caseId, PlanId id, Revision seen) const
{
    return m_units.run(session, interventionDeed(Action::WritePlan, caseId, u"discarded"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(draftOfCase(unit, caseId, id));
            return unit.interventions().remove(id, seen);
        });
}

Result<PlanPrintData> InterventionService::planPrintData(
    const Session& session, const PlanPrintRequest& request) const
{
    return m_units.run(session, interventionDeed(Action::ReadInterventions, request.caseId),
        [&](UnitOfWork& unit) -> Result<PlanPrintData> {
            PlanPrintData data;
            FRID_TRY(data.record, ofCase(unit, request.caseId, request.id));
            FRID_CHECK(fillPrintData(unit, session, request, data));
            return data;
        });
}

Result<void> InterventionService::registerPlanPrint(
    const Session& session, PlanId id, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(session,
        interventionDeed(Action::PrintPlan, notice.caseId, detail + u"\nplan: "_s + id.toString()),
        [&](UnitOfWork& unit) { return ofCase(unit, notice.caseId, id).map([](const auto&) {}); });
}

} // namespace frid
