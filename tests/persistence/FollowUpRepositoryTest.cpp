#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "followup/SqlFollowUpRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

Goal goalOf(const RepositoryWorld& world, CaseId id)
{
    Goal goal;
    goal.id = GoalId::make(world.context.now);
    goal.caseId = id;
    goal.area = u"safety"_s;
    goal.text = u"trygg hemma"_s;
    goal.start = 2;
    goal.target = 8;
    goal.setOn = QDate(2026, 11, 1);
    return goal;
}

FollowUp followUpOf(const RepositoryWorld& world, CaseId id, const Goal& goal)
{
    FollowUp followUp;
    followUp.id = FollowUpId::make(world.context.now);
    followUp.caseId = id;
    followUp.heldOn = QDate(2026, 11, 2);
    followUp.form = u"visit"_s;
    followUp.ratings = {{goal.id, 4, u"bättre"_s}};
    followUp.author = world.anna.account;
    followUp.createdAt = world.context.now;
    return followUp;
}

} // namespace

TEST_CASE("Goals read back, change and are logged", "[repository][followup]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlFollowUpRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    Goal goal = goalOf(world, id);
    must(repository.addGoal(goal));
    CHECK(toFields(must(repository.findGoal(goal.id))) == toFields(goal));
    goal.indicator = u"sover hela natten"_s;
    goal.status = GoalStatus::PartlyReached;
    goal.endedOn = QDate(2026, 11, 20);
    must(repository.updateGoal(goal, 1));
    CHECK(codeOf(repository.updateGoal(goal, 1)) == ErrorCode::Conflict);
    const auto goals = must(repository.goals(id));
    REQUIRE(goals.size() == 1);
    CHECK(toFields(goals[0]) == toFields(goal));
    CHECK(goals[0].caseId == id);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'goal'"_s) == 2);
}

TEST_CASE("A follow-up keeps its ratings and is write-once when signed", "[repository][followup]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlFollowUpRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const Goal goal = goalOf(world, id);
    must(repository.addGoal(goal));
    const Goal other = goalOf(world, id);
    must(repository.addGoal(other));

    FollowUp followUp = followUpOf(world, id, goal);
    must(repository.add(followUp));
    FollowUp read = must(repository.find(followUp.id));
    CHECK(read.ratings == followUp.ratings);
    CHECK(!read.safety);
    CHECK(!read.nextOn);
    CHECK(read.violenceSince == YesNo::Unknown);
    CHECK(read.participants.isEmpty());

    read.participants = u"Åsa, Anna"_s;
    read.clientWords = u"det går bättre"_s;
    read.safety = 0;
    read.satisfaction = 10;
    read.violenceSince = YesNo::Yes;
    read.violenceNote = u"ett sms"_s;
    read.judgement = u"fortsatt stöd"_s;
    read.nextOn = QDate(2027, 2, 2);
    read.ratings = {{goal.id, 5, {}}, {other.id, 0, u"nytt"_s}};
    read.state = NoteState::Signed;
    read.signedAt = world.context.now;
    read.signedBy = world.anna.account;
    must(repository.update(read, 1));

    const FollowUp last = must(repository.find(followUp.id));
    CHECK(last.ratings.size() == 2);
    CHECK(last.ratings.contains(GoalRating{other.id, 0, u"nytt"_s}));
    CHECK(last.safety == 0);
    CHECK(last.satisfaction == 10);
    CHECK(last.clientWords == read.clientWords);
    CHECK(last.judgement == read.judgement);
    CHECK(last.violenceNote == read.violenceNote);
    CHECK(last.nextOn == read.nextOn);
    CHECK(last.state == NoteState::Signed);
    CHECK(last.signedAt == world.context.now);
    CHECK(last.revision == 2);
    CHECK(codeOf(repository.update(last, 2)) == ErrorCode::Forbidden);
    CHECK(codeOf(repository.remove(last.id, 2)) == ErrorCode::Forbidden);
    CHECK(!world.database.execute(u"UPDATE goal_rating SET value = 1"_s));
    CHECK(!world.database.execute(u"DELETE FROM goal_rating"_s));
    CHECK(!world.database.execute(u"UPDATE follow_up SET safety = 1"_s));
}

TEST_CASE(
    "Follow-ups come newest first; one can be added signed, a working one removed", "[repository][followup]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlFollowUpRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const Goal goal = goalOf(world, id);
    must(repository.addGoal(goal));
    FollowUp done = followUpOf(world, id, goal);
    done.heldOn = QDate(2026, 10, 1);
    done.state = NoteState::Signed;
    done.signedAt = world.context.now;
    done.signedBy = world.anna.account;
    must(repository.add(done));
    const FollowUp draft = followUpOf(world, id, goal);
    must(repository.add(draft));
    const auto list = must(repository.followUps(id));
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == draft.id);
    CHECK(list[1].state == NoteState::Signed);
    CHECK(list[1].ratings == done.ratings);
    CHECK(codeOf(repository.remove(draft.id, 7)) == ErrorCode::Conflict);
    must(repository.remove(draft.id, 1));
    CHECK(codeOf(repository.find(draft.id)) == ErrorCode::NotFound);
}
