#include "demo/DemoInterventions.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

QStringList kindsFor(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Victim:
        return {u"support_talks"_s, u"support_talks"_s, u"information"_s, u"legal_clinic"_s,
            u"psychologist"_s, u"contact_person"_s, u"moving_help"_s, u"sip"_s};
    case CaseKind::Child:
        return {u"trappan"_s, u"trappan"_s, u"kibb"_s, u"tf_kbt"_s, u"support_talks"_s,
            u"child_safety_contact"_s};
    case CaseKind::Perpetrator:
        return {u"vaska"_s, u"vaska"_s, u"perpetrator_atv"_s, u"perpetrator_fathers"_s, u"partner_contact"_s};
    }
    return {};
}
} // namespace

QDateTime DemoInterventions::workTime(QDate day) const
{
    return QDateTime(day, day < m_asOf ? QTime(13, 0) : QTime(5, 0), swedishZone()).toUTC();
}

Result<void> DemoInterventions::fillCase(
    UnitOfWork& unit, const CaseFile& file, const Person& subject, QDate end)
{
    const QDate begun
        = file.inquiryOpenedOn.value_or(file.intake.receivedOn).addDays(m_random.between(3, 21));
    if (file.handler.isNull() || begun.daysTo(end) < 7) {
        return {};
    }
    DecisionId decision;
    if (file.inquiryOpenedOn && m_random.chance(75)) {
        FRID_TRY(
            decision, addDecision(unit, file, subject, u"assistance"_s, begun, 30 * m_random.between(3, 9)));
    }
    FRID_CHECK(addIntervention(unit, file, decision, begun, end));
    if (m_random.chance(35)) {
        FRID_CHECK(addIntervention(unit, file, {}, begun.addDays(m_random.between(0, 5)), end));
    }
    if (file.kind == CaseKind::Victim && m_random.chance(15)) {
        FRID_CHECK(addDecision(unit, file, subject, decisionkind::notReportedToPolice, begun, 0));
    }
    if (m_random.chance(60)) {
        FRID_CHECK(addPlan(unit, file, begun.addDays(m_random.between(0, 7))));
    }
    return {};
}

Result<DecisionId> DemoInterventions::addDecision(
    UnitOfWork& unit, const CaseFile& file, const Person& subject, const QString& kind, QDate on, int days)
{
    const bool police = kind == decisionkind::notReportedToPolice;
    Decision decision;
    decision.id = m_random.id<DecisionId>(workTime(on));
    decision.caseId = file.id;
    decision.kind = kind;
    decision.legalBasis = police ? u"guidelines"_s : u"sol_11_1"_s;
    decision.decidedOn = on;
    decision.delegate = u"Socialsekreterare enligt delegation"_s;
    decision.outcome = police ? QString(decisionoutcome::decided) : QString(decisionoutcome::granted);
    decision.text = police ? u"Polisanmälan görs inte."_s : m_text.phrase(m_random, u"decision_texts"_s);
    decision.reasons = m_text.phrase(m_random, police ? u"police_reasons"_s : u"decision_reasons"_s);
    if (!police) {
        decision.applicant = subject.isProtected() ? QString() : subject.name();
        decision.appliedOn = on.addDays(-m_random.between(0, 10));
        decision.from = on;
        decision.to = on.addDays(days);
    }
    decision.state = NoteState::Signed;
    decision.author = file.handler;
    decision.createdAt = workTime(on);
    decision.signedAt = decision.createdAt;
    decision.signedBy = file.handler;
    FRID_CHECK(unit.interventions().add(decision));
    if (m_random.chance(85)) {
        FRID_CHECK(unit.interventions().addNotice(decision.id, std::min(on.addDays(1), m_asOf)));
    }
    return decision.id;
}

Result<void> DemoInterventions::addIntervention(
    UnitOfWork& unit, const CaseFile& file, DecisionId decision, QDate from, QDate end)
{
    Intervention made;
    made.id = m_random.id<InterventionId>(workTime(from));
    made.caseId = file.id;
    made.kind = m_random.pick(kindsFor(file.kind));
    const InterventionMethod method = InterventionMethods::bundled().of(made.kind);
    made.openService = decision.isNull();
    made.decision = decision;
    made.decided = decision.isNull() ? YesNo::No : YesNo::Yes;
    made.grantedOn = from; // the decision is of the same day
    made.ownStaff = m_random.chance(75);
    made.provider = made.ownStaff ? QString() : m_text.phrase(m_random, u"intervention_providers"_s);
    made.purpose = m_text.phrase(m_random, u"intervention_purposes"_s);
    made.expectedTimes = method.leastSessions > 0 ? method.leastSessions : m_random.between(6, 12);
    made.expectedWeeks = *made.expectedTimes + 2;
    made.startOn = from;
    if (method.hasContactState) {
        made.contactState
            = m_random.pick(QStringList{u"offered"_s, u"accepted"_s, u"declined"_s, u"ongoing"_s});
    }
    const QDate last = from.addDays(7LL * (*made.expectedTimes + 4));
    const bool closed = file.status == CaseStatus::Closed;
    if (closed || last < end) {
        made.endOn = std::min(last, end);
        made.result = m_random.pick(QStringList{u"completed"_s, u"goal_wholly"_s, u"goal_partly"_s,
            u"goal_partly"_s, u"declined"_s, u"broken_off"_s});
        made.resultNote = m_text.phrase(m_random, u"intervention_results"_s);
    }
    FRID_CHECK(unit.interventions().add(made));
    return addSessions(unit, made, from, made.endOn.value_or(end));
}

Result<void> DemoInterventions::addSessions(
    UnitOfWork& unit, const Intervention& intervention, QDate from, QDate end)
{
    const InterventionMethod method = InterventionMethods::bundled().of(intervention.kind);
    Series series;
    series.firstOn = from.dayOfWeek() > 5 ? from.addDays(8 - from.dayOfWeek()) : from;
    series.at = QTime(m_random.between(9, 15), m_random.chance(50) ? 0 : 30);
    series.times = *intervention.expectedTimes;
    int step = 0;
    const QList<SeriesDay> days = seriesDays(series);
    for (const SeriesDay& day : days) {
        const bool past = day.day < m_asOf;
        if (day.holiday || (intervention.hasEnded() && day.day > end)) {
            continue;
        }
        Occasion occasion;
        occasion.id = m_random.id<OccasionId>(workTime(from));
        occasion.intervention = intervention.id;
        occasion.startsAt = day.startsAt;
        if (past) {
            const int dice = m_random.between(1, 100);
            occasion.state = dice <= 72 ? OccasionState::Attended
                : dice <= 80            ? OccasionState::Late
                : dice <= 88            ? OccasionState::NoShow
                : dice <= 96            ? OccasionState::CancelledByClient
                                        : OccasionState::CancelledByUs;
            if (wasHeld(occasion.state) && !method.steps.isEmpty()) {
                step = std::min(int(method.steps.size()) - 1, step + (m_random.chance(30) ? 1 : 0));
                occasion.step = method.steps.at(step).code;
            }
            if (occasion.state == OccasionState::NoShow || wasCancelled(occasion.state)) {
                occasion.reason = occasion.state == OccasionState::CancelledByUs
                    ? u"staff_ill"_s
                    : m_random.pick(QStringList{u"illness"_s, u"child_ill"_s, u"forgot"_s, u"unknown"_s});
            }
        }
        if (method.isMeeting) {
            occasion.participants = m_text.phrase(m_random, u"meeting_participants"_s) + u'\n'
                + m_text.phrase(m_random, u"meeting_participants"_s);
            occasion.note
                = wasHeld(occasion.state) ? m_text.phrase(m_random, u"meeting_agreed"_s) : QString();
        }
        FRID_CHECK(unit.interventions().add(occasion));
    }
    return {};
}

Result<void> DemoInterventions::addPlan(UnitOfWork& unit, const CaseFile& file, QDate on)
{
    if (on > m_asOf) {
        return {};
    }
    Plan plan;
    plan.id = m_random.id<PlanId>(workTime(on));
    plan.caseId = file.id;
    plan.madeOn = on;
    plan.summary = m_text.phrase(m_random, u"plan_summaries"_s);
    FRID_TRY(const QList<Goal> goals, unit.followUps().goals(file.id));
    plan.goals = planGoals(goals);
    plan.steps = {{m_text.phrase(m_random, u"plan_steps"_s), u"Handläggaren"_s, on.addDays(14)},
        {m_text.phrase(m_random, u"plan_steps"_s), u"Klienten"_s, std::nullopt}};
    plan.agreement = m_random.chance(70) ? Agreement::Yes : Agreement::Partly;
    plan.clientWords = m_text.phrase(m_random, u"plan_words"_s);
    plan.followUpOn = on.addDays(90);
    plan.state = NoteState::Signed;
    plan.author = file.handler;
    plan.createdAt = workTime(on);
    plan.signedAt = plan.createdAt;
    plan.signedBy = file.handler;
    return unit.interventions().add(plan);
}

} // namespace frid
