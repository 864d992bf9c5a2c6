#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    ViolenceQuestionService& questions = services->violenceQuestions();
    Session me = registry.session(u"caseworker"_s);
    Session stranger = registry.session(u"stranger"_s);
    QDate today = registry.clock().today();

    ViolenceQuestion question(PersonId person, CaseId caseId = {})
    {
        ViolenceQuestion made;
        made.person = person;
        made.caseId = caseId;
        made.answer = ViolenceAnswer::Now;
        made.wantsSupport = YesNo::No;
        made.askedOn = today;
        made.note = u"Berättar om partnern"_s;
        return made;
    }
    QList<CaseTask> tasks(CaseId id, TaskState state)
    {
        QList<CaseTask> made = must(registry.begin(UnitMode::Reading)->tasks().tasks(id));
        made.removeIf([&](const CaseTask& task) { return task.state != state; });
        return made;
    }
};

} // namespace

TEST_CASE("somebody without a case is asked, told of, due again, and becomes an intake by one step")
{
    Work work;
    const PersonId person = work.registry.addPerson(u"Anna"_s, u"Berg"_s);
    ViolenceQuestion question = work.question(person);
    question.nextOn = work.questions.proposedNextOn(CaseKind::Victim, work.today);
    CHECK(question.nextOn == work.today.addMonths(6));
    CHECK(work.questions.ask(work.stranger, question).error().code == ErrorCode::Forbidden);
    const ViolenceQuestion asked = must(work.questions.ask(work.me, question));
    CHECK(asked.askedBy == work.me.account);
    const auto rows = must(work.questions.questions(work.me, person));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].person.name == u"Anna Berg"_s);
    CHECK(rows[0].askedByName == work.me.displayName);
    CHECK(rows[0].caseNumber == CaseNumber());
    CHECK(work.questions.questions(work.stranger, person).error().code == ErrorCode::Forbidden);

    CHECK(must(work.questions.dueAskings(work.me, work.today)).isEmpty());
    const QDate later = work.today.addMonths(6);
    auto due = must(work.questions.dueAskings(work.me, later));
    REQUIRE(due.size() == 1);
    CHECK(due[0].person.name == u"Anna Berg"_s);
    CHECK(!due[0].hasTask);
    CHECK(must(work.questions.dueAskings(work.stranger, later)).isEmpty());

    NewCase intake = must(work.questions.toIntake(work.me, person, asked.id));
    CHECK(intake.existing == person);
    CHECK(intake.kind == CaseKind::Victim);
    CHECK(intake.intake.channel == u"own_unit"_s);
    CHECK(intake.intake.reason == question.note);
    CHECK(intake.intake.dangerNow == YesNo::Unknown);
    intake.unit = work.registry.north();
    must(work.services->cases().create(work.me, intake));

    // A newer asking takes the old one's place.
    work.registry.clock().advanceSeconds(60);
    question.nextOn.reset();
    must(work.questions.ask(work.me, question));
    CHECK(must(work.questions.dueAskings(work.me, later)).isEmpty());
    CHECK(must(work.questions.questions(work.me, person)).size() == 2);
}

TEST_CASE("in a case asking again is a task of its own for each person, completed by the next asking")
{
    Work work;
    const PersonId mother = work.registry.addPerson(u"Anna"_s, u"Berg"_s);
    const PersonId daughter = work.registry.addPerson(u"Cilla"_s, u"Berg"_s);
    const CaseId id = work.registry.addCase(mother, CaseKind::Victim, work.me.account);
    Party child;
    child.caseId = id;
    child.person = daughter;
    child.role = u"child"_s;
    must(work.services->cases().saveParty(work.me, child));

    ViolenceQuestion question = work.question(mother, id);
    question.nextOn = work.today.addDays(30);
    ViolenceQuestion asked = must(work.questions.ask(work.me, question));
    ViolenceQuestion other = work.question(daughter, id);
    other.nextOn = work.today.addDays(60);
    must(work.questions.ask(work.me, other));
    REQUIRE(work.tasks(id, TaskState::Open).size() == 2);
    CHECK(work.tasks(id, TaskState::Open).first().rule == u"violence_question_again"_s);
    CHECK(work.tasks(id, TaskState::Open).first().about == mother.toString());
    const auto due = must(work.questions.dueAskings(work.me, work.today.addDays(30)));
    REQUIRE(due.size() == 1);
    CHECK(due[0].hasTask);
    CHECK(due[0].caseId == id);

    SECTION("asked again")
    {
        work.registry.clock().advanceSeconds(60);
        question.answer = ViolenceAnswer::No;
        question.nextOn.reset();
        must(work.questions.ask(work.me, question));
        REQUIRE(work.tasks(id, TaskState::Open).size() == 1);
        CHECK(work.tasks(id, TaskState::Open).first().about == daughter.toString());
        CHECK(work.tasks(id, TaskState::Done).size() == 1);
        // What is written down late about an earlier day plans nothing.
        question.askedOn = work.today.addDays(-100);
        question.nextOn = work.today.addDays(-10);
        must(work.questions.ask(work.me, question));
        CHECK(work.tasks(id, TaskState::Open).size() == 1);
    }
    SECTION("the day is changed")
    {
        asked.nextOn = work.today.addDays(10);
        const ViolenceQuestion changed = must(work.questions.ask(work.me, asked));
        CHECK(work.questions.ask(work.me, asked).error().code == ErrorCode::Conflict);
        CHECK(changed.revision == 2);
        REQUIRE(work.tasks(id, TaskState::Open).size() == 2);
        CHECK(work.tasks(id, TaskState::Open).first().dueOn == work.today.addDays(10));
        CHECK(work.tasks(id, TaskState::Cancelled).size() == 1);
        const auto history = must(work.services->cases().history(work.me, id));
        CHECK(std::ranges::count(history, u"violence_question"_s, &HistoryEntry::recordKind) == 3);
    }
    SECTION("whoever is not in the case")
    {
        const PersonId nobody = work.registry.addPerson(u"Dag"_s, u"Annan"_s);
        CHECK(work.questions.ask(work.me, work.question(nobody, id)).error().detail == u"not_party"_s);
        CHECK(work.questions.ask(work.me, work.question({}, id)).error().field == u"person"_s);
        ViolenceQuestion moved = asked;
        moved.person = daughter;
        CHECK(work.questions.ask(work.me, moved).error().code == ErrorCode::NotFound);
        ViolenceQuestion unknown = work.question(mother, id);
        unknown.asked = false;
        unknown.answer = ViolenceAnswer::None;
        unknown.notAskedReason = u"moon"_s;
        CHECK(work.questions.ask(work.me, unknown).error()
            == Error{ErrorCode::Invalid, u"not_asked_reason"_s, u"unknown_code"_s});
    }
    SECTION("the timeline and the case's own list")
    {
        const CaseOverview overview = must(work.services->cases().open(work.me, id));
        CHECK(
            std::ranges::count(overview.timeline, TimelineEntry::Kind::ViolenceQuestion, &TimelineEntry::kind)
            == 2);
        CHECK(must(work.questions.questionsOfCase(work.me, id)).size() == 2);
        CHECK(work.questions.questionsOfCase(work.stranger, id).error().code == ErrorCode::Forbidden);
    }
}

TEST_CASE("an answer given in a case that may not be opened is not told")
{
    Work work;
    const PersonId person = work.registry.addPerson(u"Anna"_s, u"Berg"_s, work.registry.south());
    const CaseId walled
        = work.registry.addCase(person, CaseKind::Victim, work.stranger.account, work.registry.south());
    must(work.questions.ask(work.stranger, work.question(person, walled)));
    const CaseId ours = work.registry.addCase(person, CaseKind::Victim, work.me.account);
    must(work.questions.ask(work.me, work.question(person, ours)));
    const auto rows = must(work.questions.questions(work.me, person));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].question.caseId == ours);
}

TEST_CASE("coverage counts each person once: by handler for those who may open, by unit for coordinators")
{
    Work work;
    const auto person = [&](const QString& name) { return work.registry.addPerson(name, u"Berg"_s); };
    const PersonId asked = person(u"Anna"_s);
    const PersonId notAsked = person(u"Bea"_s);
    const PersonId nothing = person(u"Cilla"_s);
    const CaseId first = work.registry.addCase(asked, CaseKind::Victim, work.me.account);
    work.registry.addCase(asked, CaseKind::Child, work.me.account); // the same person once more
    const CaseId second = work.registry.addCase(notAsked, CaseKind::Child, work.me.account);
    work.registry.addCase(nothing);
    work.registry.addCase(person(u"Dag"_s), CaseKind::Perpetrator, work.me.account);
    ViolenceQuestion question = work.question(asked, first);
    question.nextOn = work.today;
    must(work.questions.ask(work.me, question));
    ViolenceQuestion not_ = work.question(notAsked, second);
    not_.asked = false;
    not_.answer = ViolenceAnswer::None;
    not_.notAskedReason = u"no_interpreter"_s;
    must(work.questions.ask(work.me, not_));

    const auto coverage = must(work.questions.coverage(work.me));
    REQUIRE(coverage.units.size() == 1);
    const CoverageRow& unit = coverage.units[0];
    CHECK(unit.unitName == u"Enhet Norr"_s);
    CHECK(unit.persons == 3);
    CHECK(unit.asked == 1);
    CHECK(unit.notAsked == 1);
    CHECK(unit.reasons == QMap<QString, int>{{u"no_interpreter"_s, 1}});
    CHECK(unit.nothing == 1);
    CHECK(unit.dueAgain == 1);
    const auto mine = std::ranges::find(coverage.handlers, work.me.account, &CoverageRow::handler);
    REQUIRE(mine != coverage.handlers.end());
    CHECK(mine->persons == 2);
    CHECK(mine->handlerName == work.me.displayName);

    const auto numbers = must(work.questions.coverage(work.registry.session(u"coordinator"_s)));
    CHECK(numbers.handlers.isEmpty());
    REQUIRE(numbers.units.size() == 1);
    CHECK(numbers.units[0].persons == 3);
    CHECK(must(work.questions.coverage(work.stranger)).units.isEmpty());
    CHECK(must(work.questions.coverage(work.me, work.registry.south())).units.isEmpty());
    CHECK(work.questions.coverage(work.registry.session(u"admin"_s)).error().code == ErrorCode::Forbidden);
}
