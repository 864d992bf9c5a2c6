#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "casereview/SqlCaseReviewRepository.h"
#include "task/SqlTaskRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

ReviewRound roundOf(const RepositoryWorld& world)
{
    ReviewRound round;
    round.id = ReviewRoundId::make(world.context.now);
    round.unit = world.north;
    round.heldOn = QDate(2026, 11, 2);
    round.participants = u"Chefen, Anna"_s;
    round.ledBy = world.chief.account;
    round.begunAt = world.context.now;
    return round;
}

CaseReview reviewOf(const RepositoryWorld& world, CaseId id, CaseReviewId follows = {})
{
    CaseReview review;
    review.id = CaseReviewId::make(world.context.now);
    review.caseId = id;
    review.follows = follows;
    review.heldOn = QDate(2026, 11, 2);
    review.decided = u"Fortsatt stöd, ny bedömning."_s;
    review.signedBy = world.chief.account;
    review.signedAt = world.context.now;
    review.handler = world.anna.account;
    return review;
}

} // namespace

TEST_CASE("a sitting reads back as it was begun", "[repository][review]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseReviewRepository repository(world.context);
    ReviewRound due = roundOf(world);
    due.scope.weeks = 6;
    must(repository.addRound(due));
    world.context.now = world.context.now.addSecs(60);
    ReviewRound handlers = roundOf(world);
    handlers.scope.kind = ReviewScope::Kind::Handler;
    handlers.scope.handler = world.anna.account;
    must(repository.addRound(handlers));
    world.context.now = world.context.now.addSecs(60);
    ReviewRound risk = roundOf(world);
    risk.scope.kind = ReviewScope::Kind::Risk;
    risk.scope.level = RiskLevel::High;
    must(repository.addRound(risk));

    const ReviewRound read = must(repository.findRound(due.id));
    CHECK(read.scope.kind == ReviewScope::Kind::Due);
    CHECK(read.scope.weeks == 6);
    CHECK(read.participants == due.participants);
    CHECK(read.ledBy == world.chief.account);
    CHECK(read.begunAt == due.begunAt);
    CHECK(read.unit == world.north);
    const auto rounds = must(repository.rounds(world.north, 2));
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].id == risk.id);
    CHECK(rounds[0].scope.level == RiskLevel::High);
    CHECK(rounds[1].scope.handler == world.anna.account);
    CHECK(must(repository.rounds(world.south, 9)).isEmpty());
    CHECK(codeOf(repository.findRound(ReviewRoundId::make(world.context.now))) == ErrorCode::NotFound);
    CHECK(
        codeOf(world.database.execute(u"UPDATE review_round SET scope = 'unit'"_s)) == ErrorCode::Forbidden);
    CHECK(codeOf(world.database.execute(u"DELETE FROM review_round"_s)) == ErrorCode::Forbidden);
}

TEST_CASE(
    "a review is write-once from the manager's signature on, the handler's included", "[repository][review]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseReviewRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north, world.anna.account).id;
    const ReviewRound round = roundOf(world);
    must(repository.addRound(round));
    CaseTask task;
    task.id = TaskId::make(world.context.now);
    task.caseId = id;
    task.kind = u"other"_s;
    task.title = u"Ring skolan"_s;
    task.dueOn = QDate(2026, 11, 9);
    task.createdAt = world.context.now;
    SqlTaskRepository tasks(world.context);
    must(tasks.add(task));
    CaseReview review = reviewOf(world, id);
    review.round = round.id;
    review.nextOn = QDate(2026, 12, 7);
    review.tasks = {task.id};
    must(repository.add(review));

    CaseReview read = must(repository.find(review.id));
    CHECK(read.decided == review.decided);
    CHECK(read.nextOn == review.nextOn);
    CHECK(read.round == round.id);
    CHECK(read.follows.isNull());
    CHECK(read.tasks == QList{task.id});
    CHECK(read.signedBy == world.chief.account);
    CHECK(read.signedAt == review.signedAt);
    CHECK(read.awaits(world.anna.account));

    const QDateTime later = world.context.now.addDays(1);
    must(repository.signAsHandler(review.id, world.anna.account, later));
    read = must(repository.find(review.id));
    CHECK(read.handlerSignedAt == later);
    CHECK_FALSE(read.awaits(world.anna.account));
    CHECK(must(repository.ofRound(round.id)).size() == 1);
    // Words are sealed, and nothing changes any more.
    CHECK(world.count(u"SELECT COUNT(*) FROM case_review WHERE length(decided_sealed) > 40"_s) == 1);
    for (const QString& sql : {u"UPDATE case_review SET next_on = NULL"_s, u"DELETE FROM case_review_task"_s,
             u"UPDATE case_review_task SET task_id = task_id"_s, u"DELETE FROM case_review_signature"_s,
             u"UPDATE case_review_signature SET signed_at = signed_at"_s, u"DELETE FROM case_review"_s}) {
        INFO(sql.toStdString());
        CHECK(codeOf(world.database.execute(sql)) == ErrorCode::Forbidden);
    }
    CHECK(codeOf(repository.signAsHandler(review.id, world.anna.account, later)) == ErrorCode::Conflict);
}

TEST_CASE(
    "reviews of a case are a chain; who follows an older one than the newest is told", "[repository][review]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseReviewRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const CaseId other = world.addCase(world.addPerson(u"Bea"_s), world.south).id;
    const CaseReview first = reviewOf(world, id);
    must(repository.add(first));
    must(repository.add(reviewOf(world, other)));
    CHECK(codeOf(repository.add(reviewOf(world, id))) == ErrorCode::Conflict);
    world.context.now = world.context.now.addDays(30);
    CaseReview second = reviewOf(world, id, first.id);
    second.heldOn = QDate(2026, 12, 2);
    second.nextOn = QDate(2027, 1, 2);
    must(repository.add(second));
    CHECK(codeOf(repository.add(reviewOf(world, id, first.id))) == ErrorCode::Conflict);
    CHECK(codeOf(repository.add(reviewOf(world, id, CaseReviewId::make(world.context.now))))
        == ErrorCode::Conflict);

    const auto reviews = must(repository.reviews(id));
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].id == second.id);
    CHECK(reviews[0].follows == first.id);
    const auto latest = must(repository.latest(world.north));
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].caseId == id);
    CHECK(latest[0].heldOn == second.heldOn);
    CHECK(latest[0].nextOn == second.nextOn);
}
