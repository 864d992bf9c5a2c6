#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/CodeList.h>
#include <frid/domain/intervention/Decision.h>
#include <frid/domain/intervention/Intervention.h>
#include <frid/domain/intervention/Plan.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QDate today(2026, 3, 2);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

InterventionMethod methodOf(const QString& kind)
{
    return InterventionMethods::bundled().of(kind);
}

Intervention trappan()
{
    Intervention made;
    made.kind = u"trappan"_s;
    return made;
}

Occasion session(OccasionState state, int daysFromToday = 0, const QString& step = {})
{
    Occasion made;
    made.startsAt = noon.addDays(daysFromToday);
    made.state = state;
    made.step = step;
    return made;
}

template <typename T> std::pair<QString, QString> faultOf(const Result<T>& result)
{
    return result ? std::pair<QString, QString>() : std::pair(result.error().field, result.error().detail);
}

Decision granted()
{
    Decision made;
    made.kind = u"assistance"_s;
    made.legalBasis = u"sol_11_1"_s;
    made.decidedOn = today;
    made.delegate = u"Anna Ek, socialsekreterare"_s;
    made.outcome = u"granted"_s;
    made.text = u"Stödsamtal beviljas."_s;
    return made;
}

const std::pair<QString, QString> fine;

} // namespace

TEST_CASE("the methods are data: Trappan has three steps, VASKA five, a hotel is the last resort")
{
    CHECK(methodOf(u"trappan"_s).steps.size() == 3);
    CHECK(methodOf(u"vaska"_s).steps.size() == 5);
    CHECK(methodOf(u"hotel"_s).lastResort);
    CHECK(methodOf(u"child_safety_contact"_s).leastSessions == 4);
    CHECK(methodOf(u"partner_contact"_s).hasContactState);
    CHECK(methodOf(u"support_talks"_s).steps.isEmpty());
    const auto codes = CodeCatalog::bundled();
    REQUIRE(codes);
    for (const InterventionMethod& method : InterventionMethods::bundled().all()) {
        CHECK(codes->contains(u"intervention_kind"_s, method.kind));
    }
    for (const auto& [state, code] : EnumCodes<OccasionState>::table) {
        CHECK(codes->contains(u"session_state"_s, code));
    }
    for (const auto& [holiday, code] : EnumCodes<Holiday>::table) {
        CHECK(codes->contains(u"holiday"_s, code));
    }
}

TEST_CASE("an intervention says who gives it, and what came of it when it ends")
{
    const InterventionMethod method = methodOf(u"trappan"_s);
    const auto check = [&](const Intervention& made) { return checkedIntervention(made, method, today); };
    CHECK(faultOf(check(trappan())) == fine);
    Intervention made = trappan();
    made.kind.clear();
    CHECK(faultOf(check(made)) == std::pair(u"intervention_kind"_s, u"missing"_s));
    made = trappan();
    made.ownStaff = false;
    CHECK(faultOf(check(made)) == std::pair(u"provider"_s, u"missing"_s));
    made = trappan();
    made.expectedTimes = 0;
    CHECK(faultOf(check(made)) == std::pair(u"expected_times"_s, u"range"_s));
    made = trappan();
    made.result = u"completed"_s;
    CHECK(faultOf(check(made)) == std::pair(u"end_on"_s, u"missing"_s));
    made.endOn = today;
    CHECK(faultOf(check(made)) == fine);
    made.startOn = today.addDays(1);
    CHECK(faultOf(check(made)) == std::pair(u"end_on"_s, u"end_before_start"_s));
    made = trappan();
    made.endOn = today;
    CHECK(faultOf(check(made)) == std::pair(u"result"_s, u"missing"_s));
    made.endOn = today.addDays(1);
    CHECK(faultOf(check(made)) == std::pair(u"end_on"_s, u"future"_s));
    made = trappan();
    made.contactState = u"accepted"_s;
    made.provider = u"Kvinnojouren"_s;
    CHECK(check(made)->contactState.isEmpty()); // no such thing of this kind
    CHECK(check(made)->provider.isEmpty()); // own staff
}

TEST_CASE("a session is ticked off on its day, not before")
{
    const InterventionMethod method = methodOf(u"trappan"_s);
    const auto check = [&](const Occasion& made) { return checkedOccasion(made, method, noon); };
    for (const OccasionState state : {OccasionState::Attended, OccasionState::Late, OccasionState::NoShow}) {
        CHECK(faultOf(check(session(state))) == fine);
        CHECK(faultOf(check(session(state, 1))) == std::pair(u"session_state"_s, u"not_yet"_s));
    }
    CHECK(faultOf(check(session(OccasionState::CancelledByClient, 7))) == fine);
    CHECK(faultOf(check(session(OccasionState::Planned, 0, u"alternatives"_s)))
        == std::pair(u"step"_s, u"unknown_code"_s));
    Occasion made = session(OccasionState::Attended);
    made.reason = u"illness"_s;
    CHECK(check(made)->reason.isEmpty());
    made.state = OccasionState::NoShow;
    CHECK(check(made)->reason == "illness"_L1);
    made.minutes = 4;
    CHECK(faultOf(check(made)) == std::pair(u"minutes"_s, u"range"_s));
    made.startsAt = {};
    CHECK(faultOf(check(made)) == std::pair(u"starts_on"_s, u"missing"_s));
}

TEST_CASE("attendance and steps are counted from the sessions that were held")
{
    const QList<Occasion> sessions{session(OccasionState::Attended, -28, u"contact"_s),
        session(OccasionState::NoShow, -21, u"knowledge"_s),
        session(OccasionState::Late, -14, u"reconstruction"_s), session(OccasionState::CancelledByUs, -7),
        session(OccasionState::CancelledByClient, -6), session(OccasionState::Planned, 7)};
    const Attendance counts = attendanceOf(sessions);
    CHECK(counts == Attendance{1, 2, 1, 1, 1, 1});
    CHECK(counts.cancelled() == 2);
    const InterventionMethod method = methodOf(u"trappan"_s);
    CHECK(stepReached(method, sessions) == 2); // the third was worked with at a session that nobody came to
    CHECK(stepReached(method, {}) == 0);
    CHECK(stepAt(method, {}, noon) == "contact"_L1);
    CHECK(stepAt(method, sessions, noon) == "reconstruction"_L1);
    CHECK(stepAt(method, sessions, noon.addDays(-20)) == "contact"_L1);
    CHECK(stepAt(methodOf(u"support_talks"_s), sessions, noon).isEmpty());
}

TEST_CASE("a series skips holidays, is made up for at the end, and keeps its Swedish hour")
{
    Series series;
    series.firstOn = QDate(2026, 3, 2); // a Monday; Easter Monday is 6 April, summer time begins 29 March
    series.at = QTime(10, 0);
    series.times = 6;
    const QList<SeriesDay> days = seriesDays(series);
    REQUIRE(days.size() == 7);
    CHECK(days[5].day == QDate(2026, 4, 6));
    CHECK(days[5].holiday == Holiday::EasterMonday);
    CHECK(!days[5].startsAt.isValid());
    CHECK(days[6].day == QDate(2026, 4, 13));
    CHECK(days[3].startsAt == QDateTime({2026, 3, 23}, {9, 0}, Qt::UTC)); // winter time
    CHECK(days[4].startsAt == QDateTime({2026, 3, 30}, {8, 0}, Qt::UTC)); // summer time
    for (const SeriesDay& day : days) {
        if (!day.holiday) {
            CHECK(swedishTime(day.startsAt).time() == QTime(10, 0));
        }
    }
    series.firstOn = QDate(2026, 12, 17);
    series.times = 2;
    CHECK(seriesDays(series).size() == 4); // both eves are skipped
    series.eves = Eves::Work;
    CHECK(seriesDays(series).size() == 2);
}

TEST_CASE("a series that cannot be is refused")
{
    Series series;
    series.at = QTime(10, 0);
    CHECK(faultOf(checkedSeries(series)) == std::pair(u"first_on"_s, u"missing"_s));
    CHECK(seriesDays(series).isEmpty());
    series.firstOn = QDate(2026, 3, 1);
    CHECK(faultOf(checkedSeries(series)) == std::pair(u"first_on"_s, u"sunday"_s));
    series.firstOn = today;
    series.times = 61;
    CHECK(faultOf(checkedSeries(series)) == std::pair(u"times"_s, u"range"_s));
    series.times = 1;
    series.everyWeeks = 9;
    CHECK(faultOf(checkedSeries(series)) == std::pair(u"every_weeks"_s, u"range"_s));
    series.everyWeeks = 1;
    series.at = {};
    CHECK(faultOf(checkedSeries(series)) == std::pair(u"at"_s, u"missing"_s));
}

TEST_CASE("any series plans as many as asked for, on its weekday, never on a holiday")
{
    CHECK(rc::check([] {
        Series series;
        series.firstOn = QDate(2020, 1, 6).addDays(*rc::gen::inRange(0, 365 * 20));
        series.at = QTime(*rc::gen::inRange(7, 20), *rc::gen::inRange(0, 60));
        series.times = *rc::gen::inRange(1, 61);
        series.everyWeeks = *rc::gen::inRange(1, 9);
        series.eves = *rc::gen::element(Eves::Work, Eves::Off);
        RC_PRE(series.firstOn.dayOfWeek() != Qt::Sunday);
        const QList<SeriesDay> days = seriesDays(series);
        const auto planned
            = std::ranges::count_if(days, [](const SeriesDay& day) { return !day.holiday.has_value(); });
        RC_ASSERT(planned == series.times);
        for (const SeriesDay& day : days) {
            RC_ASSERT(day.day.dayOfWeek() == series.firstOn.dayOfWeek());
            if (!day.holiday) {
                RC_ASSERT(!swedishHoliday(day.day, series.eves));
                RC_ASSERT(swedishTime(day.startsAt) == QDateTime(day.day, series.at, swedishZone()));
            }
        }
    }));
}

TEST_CASE("a decision can be signed when it says what the law asks for")
{
    CHECK(faultOf(signableDecision(granted(), today)) == fine); // granted as applied for: no reasons needed
    Decision made = granted();
    made.outcome = u"rejected"_s;
    CHECK(faultOf(signableDecision(made, today)) == std::pair(u"reasons"_s, u"missing"_s));
    CHECK(faultOf(checkedDecision(made, today)) == fine); // as a draft it may wait
    made = granted();
    made.legalBasis.clear();
    CHECK(faultOf(signableDecision(made, today)) == std::pair(u"legal_basis"_s, u"missing"_s));
    made = granted();
    made.delegate.clear();
    CHECK(faultOf(signableDecision(made, today)) == std::pair(u"delegate"_s, u"missing"_s));
    made = granted();
    made.text = u" \n"_s;
    CHECK(faultOf(signableDecision(made, today)) == std::pair(u"decision_text"_s, u"missing"_s));
    made = granted();
    made.from = today;
    made.to = today.addDays(-1);
    CHECK(faultOf(checkedDecision(made, today)) == std::pair(u"to"_s, u"end_before_start"_s));
    made = granted();
    made.decidedOn = today.addDays(1);
    CHECK(faultOf(checkedDecision(made, today)) == std::pair(u"decided_on"_s, u"future"_s));
}

TEST_CASE("not reporting to the police needs reasons; contact with a violent parent that the other was told")
{
    Decision police = granted();
    police.kind = u"not_reported_to_police"_s;
    CHECK(faultOf(signableDecision(police, today)) == std::pair(u"reasons"_s, u"missing"_s));
    police.reasons = u"Klienten vill inte, och risken ökar av en anmälan."_s;
    CHECK(faultOf(signableDecision(police, today)) == fine);
    Decision contact = granted();
    contact.kind = u"contact_with_violent_parent"_s;
    contact.reasons = u"Umgänget är riskbedömt."_s;
    CHECK(faultOf(signableDecision(contact, today)) == std::pair(u"other_parent_told"_s, u"needed"_s));
    contact.otherParentTold = true;
    CHECK(faultOf(signableDecision(contact, today)) == fine);
    CHECK(!signableDecision(granted(), today)->otherParentTold);
}

TEST_CASE("a decision is in force inside its period until it is corrected")
{
    Decision made = granted();
    made.id = DecisionId::make(noon);
    made.from = today;
    made.to = today.addDays(30);
    CHECK(!isInForce(made, {made}, today)); // a draft
    made.state = NoteState::Signed;
    CHECK(isInForce(made, {made}, today));
    CHECK(isInForce(made, {made}, today.addDays(30)));
    CHECK(!isInForce(made, {made}, today.addDays(31)));
    CHECK(!isInForce(made, {made}, today.addDays(-1)));
    Decision correction = granted();
    correction.corrects = made.id;
    CHECK(isInForce(made, {made, correction}, today)); // the correction is a draft yet
    correction.state = NoteState::Signed;
    CHECK(!isInForce(made, {made, correction}, today));
    made.outcome = u"rejected"_s;
    CHECK(!isInForce(made, {made}, today));
}

TEST_CASE("a plan can be signed with goals or steps, and what the client says of it")
{
    Plan plan;
    plan.madeOn = today;
    CHECK(faultOf(checkedPlan(plan, today)) == fine);
    CHECK(faultOf(signablePlan(plan, today)) == std::pair(u"steps"_s, u"nothing_planned"_s));
    plan.steps = {{u"Boka samtal"_s, u"Anna"_s, today.addDays(7)}, {}, {u"Ringa skolan"_s, {}, {}}};
    CHECK(checkedPlan(plan, today)->steps.size() == 2); // empty ones are left out
    CHECK(faultOf(signablePlan(plan, today)) == std::pair(u"agreement"_s, u"missing"_s));
    plan.agreement = Agreement::Partly;
    CHECK(faultOf(signablePlan(plan, today)) == std::pair(u"client_words"_s, u"missing"_s));
    plan.clientWords = u"Inte samtal i grupp."_s;
    CHECK(faultOf(signablePlan(plan, today)) == fine);
    plan.followUpOn = today.addDays(-1);
    CHECK(faultOf(checkedPlan(plan, today)) == std::pair(u"follow_up_on"_s, u"end_before_start"_s));
    plan.followUpOn.reset();
    plan.steps.append({{}, u"Bo"_s, {}});
    CHECK(faultOf(checkedPlan(plan, today)) == std::pair(u"steps"_s, u"missing"_s));

    Goal active;
    active.text = u"Trygg hemma"_s;
    Goal dropped = active;
    dropped.status = GoalStatus::Dropped;
    CHECK(planGoals({active, dropped}).size() == 1);
}
