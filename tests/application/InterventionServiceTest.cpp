#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <frid/application/intervention/InterventionService.h>

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// A registry with one case and who works with it. It is Monday 2 March 2026.
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    InterventionService& interventions = services->interventions();
    Session me = registry.session(u"caseworker"_s);
    Session colleague = registry.session(u"colleague"_s);
    Session stranger = registry.session(u"stranger"_s);
    QDate today = registry.clock().today();
    CaseId id = registry.addCase(registry.addPerson(u"Anna"_s, u"Berg"_s));

    InterventionId add(const QString& kind = u"support_talks"_s)
    {
        Intervention made;
        made.caseId = id;
        made.kind = kind;
        return must(interventions.save(me, made));
    }
    CaseInterventions read() { return must(interventions.read(me, id)); }
    Intervention find(InterventionId wanted)
    {
        const auto all = read().interventions;
        return *std::ranges::find(all, wanted, &Intervention::id);
    }
    Occasion occasion(int index) { return read().occasions.at(index); }
    Decision granted(const QString& kind = u"assistance"_s)
    {
        Decision made;
        made.caseId = id;
        made.kind = kind;
        made.legalBasis = u"sol_11_1"_s;
        made.decidedOn = today;
        made.delegate = u"Anna Ek, socialsekreterare"_s;
        made.outcome = u"granted"_s;
        made.text = u"Stödsamtal beviljas."_s;
        return made;
    }
    QList<CaseTask> tasks(const QString& rule)
    {
        QList<CaseTask> made = must(registry.begin(UnitMode::Reading)->tasks().tasks(id));
        made.removeIf([&](const CaseTask& task) { return task.rule != rule; });
        return made;
    }
    AuditEvent lastEvent() { return must(registry.begin(UnitMode::Reading)->audit().events(0, 1)).first(); }
    Series tuesdays(int times)
    {
        Series series;
        series.firstOn = QDate(2026, 3, 3);
        series.at = QTime(10, 0);
        series.times = times;
        return series;
    }
};

} // namespace

TEST_CASE("a series of ten is planned in one go, and attendance ticked off")
{
    Work work;
    const InterventionId id = work.add();
    CHECK(must(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(10))) == 10);
    CHECK(work.lastEvent().action == "edit_interventions"_L1);
    CHECK(work.read().occasions.size() == 10);
    CHECK(work.occasion(0).startsAt == QDateTime({2026, 3, 3}, {9, 0}, Qt::UTC));
    CHECK(work.occasion(9).startsAt == QDateTime({2026, 5, 5}, {8, 0}, Qt::UTC)); // summer time
    CHECK(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(1)).error().code
        == ErrorCode::Duplicate);

    work.registry.clock().advanceSeconds(15 * 24 * 3600);
    for (const auto& [index, state] : {std::pair(0, OccasionState::Attended),
             std::pair(1, OccasionState::NoShow), std::pair(2, OccasionState::Late)}) {
        const Occasion planned = work.occasion(index);
        must(work.interventions.tick(work.me, work.id, planned.id, planned.revision, state, u"illness"_s));
        CHECK(work.interventions.tick(work.me, work.id, planned.id, planned.revision, state).error().code
            == ErrorCode::Conflict);
    }
    const Occasion tomorrows = work.occasion(3);
    CHECK(work.interventions.tick(work.me, work.id, tomorrows.id, tomorrows.revision, OccasionState::Attended)
              .error()
              .detail
        == "not_yet"_L1);
    CHECK(
        work.interventions
            .tick(work.me, work.id, tomorrows.id, tomorrows.revision, OccasionState::CancelledByUs, u"rain"_s)
            .error()
            .detail
        == "unknown_code"_L1);
    CHECK(attendanceOf(work.read().occasions) == Attendance{7, 2, 1, 1, 0, 0});
    CHECK(work.occasion(0).reason.isEmpty());
    CHECK(work.occasion(1).reason == "illness"_L1);
    CHECK(work.find(id).startOn == QDate(2026, 3, 3)); // began with the first that was held
    // A tick by mistake is taken back.
    must(work.interventions.tick(
        work.me, work.id, work.occasion(1).id, work.occasion(1).revision, OccasionState::Planned));
    CHECK(work.occasion(1).reason.isEmpty());
}

TEST_CASE("a session that is moved names the one it replaces, once")
{
    Work work;
    const InterventionId id = work.add();
    must(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(2)));
    const Occasion old = work.occasion(0);
    const QDateTime instead({2026, 3, 5}, {13, 0}, Qt::UTC);
    CHECK(work.interventions.move(work.me, work.id, old.id, old.revision, OccasionState::NoShow, {}, instead)
              .error()
              .field
        == "session_state"_L1);
    const OccasionId moved = must(work.interventions.move(
        work.me, work.id, old.id, old.revision, OccasionState::CancelledByClient, u"child_ill"_s, instead));
    CHECK(work.occasion(0).state == OccasionState::CancelledByClient);
    CHECK(work.occasion(0).reason == "child_ill"_L1);
    CHECK(work.occasion(1).id == moved);
    CHECK(work.occasion(1).replaces == old.id);
    CHECK(work.occasion(1).state == OccasionState::Planned);
    CHECK(work.interventions
              .move(work.me, work.id, old.id, 2, OccasionState::CancelledByUs, {}, instead.addDays(1))
              .error()
              .code
        == ErrorCode::Duplicate);
    CHECK(work.interventions.removeOccasion(work.me, work.id, old.id, 2).error().detail == "not_planned"_L1);
    must(work.interventions.removeOccasion(work.me, work.id, moved, 1));
    CHECK(work.read().occasions.size() == 2);
}

TEST_CASE("the steps of a method follow the sessions")
{
    Work work;
    const InterventionId id = work.add(u"trappan"_s);
    must(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(3)));
    work.registry.clock().advanceSeconds(30 * 24 * 3600);
    must(work.interventions.tick(work.me, work.id, work.occasion(0).id, 1, OccasionState::Attended));
    CHECK(work.occasion(0).step == "contact"_L1);
    Occasion second = work.occasion(1);
    second.state = OccasionState::Attended;
    second.step = u"reconstruction"_s;
    must(work.interventions.saveOccasion(work.me, work.id, second));
    must(work.interventions.tick(work.me, work.id, work.occasion(2).id, 1, OccasionState::Late));
    CHECK(work.occasion(2).step == "reconstruction"_L1);
    Intervention other = work.find(id);
    other.kind = u"vaska"_s;
    CHECK(work.interventions.save(work.me, other).error().detail == "has_sessions"_L1);
}

TEST_CASE("an intervention that ends takes what was planned after it along")
{
    Work work;
    const InterventionId id = work.add();
    must(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(3)));
    work.registry.clock().advanceSeconds(8 * 24 * 3600); // Tuesday 10 March
    Intervention ended = work.find(id);
    ended.endOn = QDate(2026, 3, 10);
    ended.result = u"declined"_s;
    must(work.interventions.save(work.me, ended));
    CHECK(work.occasion(0).state == OccasionState::Planned); // is still to be ticked off
    CHECK(work.occasion(1).state == OccasionState::Planned);
    CHECK(work.occasion(2).state == OccasionState::CancelledByUs);
    CHECK(work.occasion(2).reason == "intervention_ended"_L1);
    CHECK(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(1)).error().detail == "ended"_L1);
    CHECK(work.interventions.save(work.me, ended).error().code == ErrorCode::Conflict);
}

TEST_CASE("a decision is signed once, watched until its period ends, and told of once")
{
    Work work;
    Decision draft = work.granted();
    draft.from = work.today;
    draft.to = work.today.addDays(60);
    draft.text.clear();
    CHECK(work.interventions.signDecision(work.me, draft).error().field == "decision_text"_L1);
    Decision saved = must(work.interventions.saveDecision(work.me, draft));
    CHECK(work.lastEvent().action == "write_decision"_L1);
    CHECK(work.tasks(u"decision_ending"_s).isEmpty());
    saved.text = u"Stödsamtal beviljas."_s;
    CHECK(
        work.interventions.noteNotified(work.me, work.id, saved.id, work.today).error().detail == "draft"_L1);
    const Decision done = must(work.interventions.signDecision(work.colleague, saved));
    CHECK(done.signedBy == work.colleague.account);
    CHECK(work.lastEvent().action == "sign_decision"_L1);
    CHECK(work.interventions.saveDecision(work.me, done).error().detail == "signed"_L1);
    CHECK(work.interventions.discardDecision(work.me, work.id, done.id, 2).error().detail == "signed"_L1);
    QList<CaseTask> tasks = work.tasks(u"decision_ending"_s);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].dueOn == work.today.addDays(46));
    CHECK(tasks[0].about == done.id.toString());

    CHECK(work.interventions.noteNotified(work.me, work.id, done.id, work.today.addDays(1)).error().detail
        == "future"_L1);
    must(work.interventions.noteNotified(work.me, work.id, done.id, work.today));
    CHECK(work.interventions.noteNotified(work.me, work.id, done.id, work.today).error().code
        == ErrorCode::Duplicate);
    CHECK(work.read().decisions.first().notifiedOn == work.today);

    Decision correction = work.granted();
    correction.corrects = done.id;
    CHECK(work.interventions.signDecision(work.me, correction).error().field == "correction_reason"_L1);
    correction.correctionReason = u"Fel period."_s;
    correction.to = work.today.addDays(5); // sooner than the rule's fourteen days
    must(work.interventions.signDecision(work.me, correction));
    tasks = work.tasks(u"decision_ending"_s);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].state == TaskState::Open);
    CHECK(tasks[0].dueOn == work.today);
    CHECK(tasks[1].state == TaskState::Cancelled);
    // The next decision of the kind takes over.
    must(work.interventions.signDecision(work.me, work.granted()));
    tasks = work.tasks(u"decision_ending"_s);
    CHECK(std::ranges::none_of(tasks, [](const CaseTask& task) { return task.state == TaskState::Open; }));
}

TEST_CASE("an intervention rests on a signed decision of its own case")
{
    Work work;
    Decision draft = must(work.interventions.saveDecision(work.me, work.granted()));
    Intervention made;
    made.caseId = work.id;
    made.kind = u"support_talks"_s;
    made.decision = draft.id;
    CHECK(work.interventions.save(work.me, made).error().field == "decision"_L1);
    must(work.interventions.signDecision(work.me, draft));
    must(work.interventions.save(work.me, made));
    made.caseId = work.registry.addCase(work.registry.addPerson(u"Bea"_s, u"Lind"_s));
    CHECK(work.interventions.save(work.me, made).error().field == "decision"_L1);
    made.decision = DecisionId();
    made.kind = u"dancing"_s;
    CHECK(work.interventions.save(work.me, made).error().detail == "unknown_code"_L1);
}

TEST_CASE("a plan takes the case's goals, is signed as a version, and the next begins after it")
{
    Work work;
    Goal goal;
    goal.caseId = work.id;
    goal.area = u"safety"_s;
    goal.text = u"Trygg hemma"_s;
    goal.setOn = work.today;
    must(work.services->followUps().saveGoal(work.me, goal));
    Plan plan;
    plan.caseId = work.id;
    plan.madeOn = work.today;
    plan.followUpOn = work.today.addDays(30);
    Plan draft = must(work.interventions.savePlan(work.me, plan));
    CHECK(draft.version == 1);
    CHECK(draft.goals.size() == 1);
    CHECK(work.interventions.savePlan(work.me, plan).error().code == ErrorCode::Duplicate);
    CHECK(work.interventions.signPlan(work.me, draft).error().field == "agreement"_L1);
    draft.agreement = Agreement::Yes;
    const Plan first = must(work.interventions.signPlan(work.me, draft));
    CHECK(work.lastEvent().action == "sign_plan"_L1);
    CHECK(work.tasks(u"follow_up"_s).size() == 1);
    CHECK(work.interventions.savePlan(work.me, first).error().detail == "signed"_L1);

    plan.agreement = Agreement::No;
    plan.clientWords = u"Vill vänta."_s;
    const Plan second = must(work.interventions.signPlan(work.colleague, plan));
    CHECK(second.version == 2);
    CHECK(second.replaces == first.id);
    CHECK(work.tasks(u"follow_up"_s).size() == 1); // the same day
    const Plan third = must(work.interventions.savePlan(work.me, plan));
    must(work.interventions.discardPlan(work.me, work.id, third.id, third.revision));
    CHECK(work.read().plans.size() == 2);
}

TEST_CASE("who may not open the case reads and does nothing; a closed case takes nothing new")
{
    Work work;
    const InterventionId id = work.add();
    must(work.interventions.planSeries(work.me, work.id, id, work.tuesdays(1)));
    CHECK(work.interventions.read(work.stranger, work.id).error().code == ErrorCode::Forbidden);
    CHECK(work.lastEvent().outcome == AuditOutcome::Refused);
    const Occasion planned = work.occasion(0);
    CHECK(work.interventions
              .tick(work.stranger, work.id, planned.id, planned.revision, OccasionState::CancelledByUs)
              .error()
              .code
        == ErrorCode::Forbidden);
    CHECK(
        work.interventions.signDecision(work.stranger, work.granted()).error().code == ErrorCode::Forbidden);
    // The right to another case opens nothing of this one.
    const CaseId theirs = work.registry.addCase(
        work.registry.addPerson(u"Bea"_s, u"Lind"_s), CaseKind::Victim, {}, work.registry.south());
    CHECK(work.interventions
              .tick(work.stranger, theirs, planned.id, planned.revision, OccasionState::CancelledByUs)
              .error()
              .code
        == ErrorCode::NotFound);
    const Decision draft = must(work.interventions.saveDecision(work.me, work.granted()));
    CHECK(work.services->cases().close(work.me, work.id, 1, work.today, u"moved"_s, {}, {}).error().detail
        == "unsigned"_L1);
    must(work.interventions.discardDecision(work.me, work.id, draft.id, draft.revision));
    must(work.services->cases().close(work.me, work.id, 1, work.today, u"moved"_s, {}, {}));
    CHECK(work.occasion(0).state == OccasionState::CancelledByUs); // it was planned for tomorrow
    CHECK(work.interventions.save(work.me, work.find(id)).error().detail == "closed"_L1);
    CHECK(work.interventions.signDecision(work.me, work.granted()).error().detail == "closed"_L1);
}

TEST_CASE("the history names what was changed, the timeline what happened")
{
    Work work;
    const InterventionId id = work.add();
    Intervention changed = work.find(id);
    changed.startOn = work.today;
    changed.purpose = u"bearbeta"_s;
    must(work.interventions.save(work.me, changed));
    must(work.interventions.signDecision(work.me, work.granted()));
    const auto history = must(work.services->cases().history(work.me, work.id));
    CHECK(std::ranges::any_of(history, [](const HistoryEntry& entry) {
        return entry.recordKind == "intervention"_L1
            && std::ranges::any_of(
                entry.changes, [](const FieldChange& change) { return change.name == "start_on"_L1; });
    }));
    const auto timeline = must(work.services->cases().open(work.me, work.id)).timeline;
    const auto has = [&](TimelineEntry::Kind kind) {
        return std::ranges::any_of(timeline, [&](const TimelineEntry& one) { return one.kind == kind; });
    };
    CHECK(has(TimelineEntry::Kind::Intervention));
    CHECK(has(TimelineEntry::Kind::Decision));
    CHECK(!has(TimelineEntry::Kind::Plan));
}

TEST_CASE("a meeting with others keeps who took part and what was agreed, and plans the next")
{
    Work work;
    CHECK(InterventionMethods::bundled().of(u"sip"_s).isMeeting);
    CHECK_FALSE(InterventionMethods::bundled().of(u"support_talks"_s).isMeeting);
    Occasion meeting;
    meeting.intervention = work.add(u"sip"_s);
    meeting.startsAt = work.registry.clock().now().addSecs(-3600);
    meeting.state = OccasionState::Attended;
    meeting.participants = u"Karin Ahl, kurator, vårdcentralen\nPer Lind, rektor, skolan"_s;
    meeting.note = u"Skolan följer frånvaron."_s;
    const QDateTime next = meeting.startsAt.addDays(42);
    CHECK(work.interventions.saveOccasion(work.me, work.id, meeting, meeting.startsAt).error()
        == Error{ErrorCode::Invalid, u"next_on"_s, u"not_later"_s});
    CHECK(work.read().occasions.isEmpty()); // all or nothing
    must(work.interventions.saveOccasion(work.me, work.id, meeting, next));
    const QList<Occasion> all = work.read().occasions;
    REQUIRE(all.size() == 2);
    CHECK(all[0].note == meeting.note);
    CHECK(all[1].startsAt == next);
    CHECK(all[1].state == OccasionState::Planned);
    CHECK(all[1].participants == meeting.participants);
    CHECK(all[1].note.isEmpty());
    CHECK(nextMeeting(all, all[0]) == &all[1]);
    CHECK(nextMeeting(all, all[1]) == nullptr);
    CHECK(work.interventions.saveOccasion(work.me, work.id, all[0], next).error()
        == Error{ErrorCode::Duplicate, u"next_on"_s, {}});

    QList<TimelineEntry> told = must(work.services->cases().open(work.me, work.id)).timeline;
    told.removeIf([](const TimelineEntry& entry) { return entry.code != "sip"_L1 || entry.dayOnly; });
    REQUIRE(told.size() == 1); // the one that was held, not the planned one
    CHECK(told.first().title == u"Karin Ahl, kurator, vårdcentralen; Per Lind, rektor, skolan"_s);
    CHECK(told.first().text == meeting.note);
    CHECK(told.first().at == meeting.startsAt);
}

TEST_CASE("a copy of a decision is logged with its recipient, and only of a signed one")
{
    Work work;
    const Decision draft = must(work.interventions.saveDecision(work.me, work.granted()));
    CHECK(work.interventions.decisionPrintData(work.me, {work.id, draft.id}).error().detail == "draft"_L1);
    const Decision done = must(work.interventions.signDecision(work.me, draft));
    const DecisionPrintData data = must(work.interventions.decisionPrintData(work.me, {work.id, done.id}));
    CHECK(data.record.text == done.text);
    CHECK(data.signedByName == work.me.displayName);
    PrintNotice notice;
    notice.caseId = work.id;
    CHECK(work.interventions.registerDecisionPrint(work.me, done.id, notice).error().field == "recipient"_L1);
    notice.recipient = u"klienten"_s;
    notice.purpose = u"underrättelse"_s;
    must(work.interventions.registerDecisionPrint(work.me, done.id, notice));
    CHECK(work.lastEvent().action == "print_decision"_L1);
    CHECK(work.interventions.decisionPrintData(work.stranger, {work.id, done.id}).error().code
        == ErrorCode::Forbidden);
}

TEST_CASE("when an intervention was granted follows from its decision, or from its start as open service")
{
    Work work;
    Intervention made = work.find(work.add());
    CHECK_FALSE(made.grantedOn);
    CHECK(made.decided == YesNo::Unknown);

    const Decision granted = must(work.interventions.signDecision(work.me, work.granted()));
    made.decision = granted.id;
    made.startOn = work.today.addDays(-1);
    must(work.interventions.save(work.me, made));
    made = work.find(made.id);
    CHECK(made.grantedOn == granted.decidedOn);
    CHECK(made.decided == YesNo::Yes);

    Decision no = work.granted();
    no.outcome = u"rejected"_s;
    no.reasons = u"Behovet är tillgodosett."_s;
    made.decision = must(work.interventions.signDecision(work.me, no)).id;
    must(work.interventions.save(work.me, made));
    made = work.find(made.id);
    CHECK_FALSE(made.grantedOn);
    CHECK(made.decided == YesNo::Yes);

    made.openService = true;
    must(work.interventions.save(work.me, made));
    made = work.find(made.id);
    CHECK(made.grantedOn == work.today.addDays(-1));
    CHECK(made.decided == YesNo::No);

    // What only an import can say cannot be brought in by the form.
    made.openService = false;
    made.grantedOn = work.today;
    made.costPerDay = 1;
    made.goal = u"wholly"_s;
    must(work.interventions.save(work.me, made));
    made = work.find(made.id);
    CHECK_FALSE(made.grantedOn);
    CHECK_FALSE(made.costPerDay);
    CHECK(made.goal.isEmpty());
}

TEST_CASE("open service that began with its first session was granted that day")
{
    Work work;
    Intervention made;
    made.caseId = work.id;
    made.kind = u"support_talks"_s;
    made.openService = true;
    const InterventionId id = must(work.interventions.save(work.me, made));
    CHECK_FALSE(work.find(id).grantedOn);
    Occasion held;
    held.intervention = id;
    held.startsAt = work.registry.clock().now().addSecs(-3600);
    held.state = OccasionState::Attended;
    must(work.interventions.saveOccasion(work.me, work.id, held));
    CHECK(work.find(id).grantedOn == work.today);
}

TEST_CASE("one's own and shared cases' sessions of two Swedish days are told, masked, and nobody else's")
{
    Work work;
    const auto moment = [](QDate day, QTime at) { return QDateTime(day, at, Qt::UTC); };
    const auto plan = [&](CaseId id, const QDateTime& startsAt, const QString& kind = u"support_talks"_s) {
        Intervention made;
        made.caseId = id;
        made.kind = kind;
        Occasion session;
        session.intervention = must(work.interventions.save(work.me, made));
        session.startsAt = startsAt;
        session.note = u"Hemligt."_s;
        return must(work.interventions.saveOccasion(work.me, id, session));
    };
    const auto take = [&](CaseId id, AccountId handler, const QList<AccountId>& together) {
        const CaseFile file = must(work.services->cases().file(work.me, id));
        must(work.services->cases().assign(work.me, id, file.revision, handler, together, u"Delas."_s));
    };
    const auto told = [&](const Session& who) {
        return must(work.interventions.upcoming(who, work.today, work.today.addDays(1)));
    };
    const CaseId shared = work.registry.addCase(work.registry.addPerson(u"Eva"_s, u"Ek"_s));
    plan(work.id, moment(work.today, {14, 0}));
    plan(work.id, moment(work.today.addDays(1), {22, 30})); // 23:30 in Sweden
    plan(work.id, moment(work.today.addDays(1), {23, 30})); // the day after, there
    const OccasionId gone = plan(shared, moment(work.today, {10, 0}), u"trappan"_s);
    plan(shared, moment(work.today, {15, 0}), u"trappan"_s);
    CHECK(told(work.me).isEmpty()); // nobody has them yet
    take(work.id, work.me.account, {});
    take(shared, work.colleague.account, {work.me.account});
    must(work.interventions.tick(
        work.me, shared, gone, 1, OccasionState::CancelledByClient)); // no longer waits for anybody
    const QList<SessionRow> mine = told(work.me);
    REQUIRE(mine.size() == 3);
    CHECK(mine[0].session.startsAt == moment(work.today, {14, 0}));
    CHECK(mine[0].subject.name == u"Anna Berg"_s);
    CHECK(mine[1].session.kind == u"trappan"_s);
    CHECK(mine[1].session.caseId == shared);
    CHECK(mine[2].session.startsAt == moment(work.today.addDays(1), {22, 30}));
    CHECK(told(work.colleague).size() == 1);
    CHECK(told(work.stranger).isEmpty());
    CHECK(told(work.registry.session(u"manager"_s)).isEmpty()); // may open them, but they are not hers

    // Protected persons are masked, and a block beats having the case.
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseFile file, unit.cases().find(work.id));
        FRID_TRY(Person person, unit.persons().find(file.subject));
        person.protection = Protection::Flag;
        return unit.persons().update(person, person.revision);
    });
    CHECK(told(work.me)[0].subject.masked);
    CHECK(told(work.me)[0].subject.name.isEmpty());
    must(work.registry.registry().database().execute(
        u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        shared, work.me.account, QByteArray("x"), work.colleague.account, work.registry.clock().now()));
    CHECK(told(work.me).size() == 2);
    const CaseFile file = must(work.services->cases().file(work.colleague, shared));
    must(work.services->cases().close(
        work.colleague, shared, file.revision, work.today, u"completed"_s, {}, {}));
    CHECK(told(work.colleague).isEmpty());
}
