#include <frid/domain/intervention/Plan.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

QList<PlanGoal> planGoals(const QList<Goal>& goals)
{
    QList<PlanGoal> chosen;
    for (const Goal& goal : goals) {
        if (goal.status == GoalStatus::Active) {
            chosen.append({goal.id, goal.area, goal.text, goal.indicator, goal.start, goal.target});
        }
    }
    return chosen;
}

Result<Plan> checkedPlan(Plan plan, QDate today)
{
    FRID_CHECK(requireDay(plan.madeOn, u"made_on"_s));
    FRID_CHECK(happenedDay(plan.madeOn, today, u"made_on"_s));
    FRID_CHECK(tidyText(plan.participants, u"participants"_s));
    FRID_CHECK(tidyText(plan.summary, u"summary"_s));
    FRID_CHECK(tidyText(plan.clientWords, u"client_words"_s));
    QList<PlanStep> steps;
    for (PlanStep step : std::as_const(plan.steps)) {
        FRID_CHECK(tidyText(step.text, u"steps"_s));
        FRID_CHECK(tidyLine(step.responsible, u"steps"_s));
        if (step.dueOn && !step.dueOn->isValid()) {
            step.dueOn.reset();
        }
        if (step.dueOn) {
            FRID_CHECK(plausibleDate(*step.dueOn, u"steps"_s));
        }
        const bool said = !step.text.trimmed().isEmpty();
        if (!said && (step.dueOn || !step.responsible.isEmpty())) {
            return invalid(u"steps"_s, u"missing"_s);
        }
        if (said) {
            steps.append(step);
        }
    }
    plan.steps = steps;
    if (plan.followUpOn && !plan.followUpOn->isValid()) {
        plan.followUpOn.reset();
    }
    if (plan.followUpOn) {
        FRID_CHECK(plausibleDate(*plan.followUpOn, u"follow_up_on"_s));
        FRID_CHECK(notBefore(*plan.followUpOn, plan.madeOn, u"follow_up_on"_s));
    }
    return plan;
}

Result<Plan> signablePlan(Plan typed, QDate today)
{
    FRID_TRY(Plan plan, checkedPlan(std::move(typed), today));
    if (plan.goals.isEmpty() && plan.steps.isEmpty()) {
        return invalid(u"steps"_s, u"nothing_planned"_s);
    }
    if (plan.agreement == Agreement::Unknown) {
        return invalid(u"agreement"_s, u"missing"_s);
    }
    if (plan.agreement != Agreement::Yes) {
        FRID_CHECK(requireText(plan.clientWords, u"client_words"_s));
    }
    return plan;
}

} // namespace frid
