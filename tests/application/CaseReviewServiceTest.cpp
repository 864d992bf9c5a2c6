#include <catch2/catch.hpp>

#include <frid/application/casereview/CaseReviewService.h>
#include <frid/persistence/Database.h>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// One case of the caseworker in the north, and who reviews it.
struct Room {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    CaseReviewService& reviews = services->caseReviews();
    Session handler = registry.session(u"caseworker"_s);
    Session colleague = registry.session(u"colleague"_s);
    Session manager = registry.session(u"manager"_s);
    QDate today = registry.clock().today();
    CaseId id = registry.addCase(
        registry.addPerson(u"Anna"_s, u"Berg"_s), CaseKind::Victim, registry.account(u"caseworker"_s));

    CaseReview review(CaseReviewId follows = {}) const
    {
        CaseReview made;
        made.caseId = id;
        made.follows = follows;
        made.heldOn = today;
        made.decided = u"Ny bedömning före jul."_s;
        made.handler = handler.account;
        return made;
    }
    ReviewRound round(ReviewScope::Kind kind = ReviewScope::Kind::Unit) const
    {
        ReviewRound made;
        made.unit = registry.north();
        made.heldOn = today;
        made.scope.kind = kind;
        made.participants = u"Chefen, Anna"_s;
        return made;
    }
    QList<CaseId> listed(const ReviewScope& scope)
    {
        QList<CaseId> ids;
        for (const ReviewCaseRow& one : must(reviews.list(manager, registry.north(), scope))) {
            ids += one.row.id;
        }
        return ids;
    }
    QList<CaseTask> tasks() { return must(registry.begin(UnitMode::Reading)->tasks().tasks(id)); }
    QList<AuditEvent> events(int limit)
    {
        return must(registry.begin(UnitMode::Reading)->audit().events(0, limit));
    }
};

} // namespace

TEST_CASE("both sign a review: the manager when it is written, the handler under an own log-in later")
{
    Room room;
    const CaseReviewId id = must(room.reviews.hold(room.manager, room.review()));
    CHECK(room.events(1).first().action == u"hold_review"_s);
    CaseReviewRow row = must(room.reviews.reviews(room.handler, room.id)).first();
    CHECK(row.review.id == id);
    CHECK(row.review.decided == u"Ny bedömning före jul."_s);
    CHECK(row.review.signedBy == room.manager.account);
    CHECK(row.review.awaits(room.handler.account));

    // It waits on the handler's day, and on nobody else's.
    const auto waits = [&](const Session& who) {
        const QList<WorkingRow> working = must(room.services->tasks().myDay(who)).working;
        return std::ranges::any_of(working, [&](const WorkingRow& one) {
            return one.kind == WorkingRow::Kind::Review && one.id == id.toString();
        });
    };
    CHECK(waits(room.handler));
    CHECK_FALSE(waits(room.manager));
    CHECK_FALSE(waits(room.colleague));

    for (const Session& other : {room.manager, room.colleague}) {
        CHECK(room.reviews.sign(other, room.id, id).error().code == ErrorCode::Forbidden);
        CHECK(room.events(1).first().outcome == AuditOutcome::Refused);
    }
    must(room.reviews.sign(room.handler, room.id, id));
    CHECK(room.events(1).first().action == u"sign_review"_s);
    row = must(room.reviews.reviews(room.handler, room.id)).first();
    CHECK(row.review.handlerSignedAt == room.registry.clock().now());
    CHECK_FALSE(waits(room.handler));
    CHECK(room.reviews.sign(room.handler, room.id, id).error().code == ErrorCode::Conflict);

    const CaseOverview overview = must(room.services->cases().open(room.handler, room.id));
    const auto entry = std::ranges::find(
        overview.timeline, TimelineEntry::Kind::Review, [](const TimelineEntry& one) { return one.kind; });
    REQUIRE(entry != overview.timeline.cend());
    CHECK(entry->text == u"Ny bedömning före jul."_s);
    CHECK(entry->id == id.toString());
}

TEST_CASE("only managers of the case's unit hold reviews, and only who may open the case reads them")
{
    Room room;
    CHECK(room.reviews.hold(room.handler, room.review()).error().code == ErrorCode::Forbidden);
    CHECK(room.reviews.hold(room.colleague, room.review()).error().code == ErrorCode::Forbidden);
    const Session elsewhere = room.registry.session(u"south_manager"_s);
    CHECK(room.reviews.hold(elsewhere, room.review()).error().code == ErrorCode::Forbidden);
    must(room.reviews.hold(room.manager, room.review()));
    CHECK(room.reviews.reviews(room.colleague, room.id));
    for (const auto& login :
        {u"stranger"_s, u"south_manager"_s, u"coordinator"_s, u"admin"_s, u"auditor"_s}) {
        const Session who = room.registry.session(login);
        INFO(login.toStdString());
        CHECK(room.reviews.reviews(who, room.id).error().code == ErrorCode::Forbidden);
        CHECK(room.reviews.list(who, room.registry.north(), {}).error().code == ErrorCode::Forbidden);
        CHECK(room.reviews.rounds(who, room.registry.north()).error().code == ErrorCode::Forbidden);
        CHECK(room.reviews.begin(who, room.round()).error().code == ErrorCode::Forbidden);
    }
    CHECK(room.reviews.list(room.handler, room.registry.north(), {}).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a review's bad input is told at its field")
{
    Room room;
    const auto refused
        = [&](const CaseReview& review) { return room.reviews.hold(room.manager, review).error(); };
    CaseReview review = room.review();
    review.decided.clear();
    CHECK(refused(review) == Error{ErrorCode::Invalid, u"decided"_s, u"missing"_s});
    review = room.review();
    review.handler = room.colleague.account; // does not handle the case
    CHECK(refused(review) == Error{ErrorCode::Invalid, u"handler"_s, u"not_handler"_s});
    review.handler = room.manager.account; // signs as manager already
    CHECK(refused(review) == Error{ErrorCode::Invalid, u"handler"_s, u"not_handler"_s});
    const Revision seen = must(room.services->cases().file(room.manager, room.id)).revision;
    must(room.services->cases().assign(
        room.manager, room.id, seen, room.handler.account, {room.colleague.account}, u"Två handläggare."_s));
    review.handler = room.colleague.account; // a co-handler may
    CHECK(room.reviews.hold(room.manager, review));
    review = room.review();
    review.tasks = {TaskId::make(room.registry.clock().now())};
    CHECK(refused(review).code == ErrorCode::NotFound);
    review = room.review();
    ReviewRound south = room.round();
    south.unit = room.registry.south();
    review.round = must(room.reviews.begin(room.registry.session(u"south_manager"_s), south));
    CHECK(refused(review).code == ErrorCode::NotFound);
    CaseTask theirs;
    theirs.caseId = room.id;
    theirs.kind = u"other"_s;
    theirs.title = u"Ring"_s;
    theirs.dueOn = room.today;
    theirs.assignee = room.registry.account(u"stranger"_s); // cannot open the case
    CHECK(room.services->tasks().add(room.manager, theirs).error()
        == Error{ErrorCode::Invalid, u"assignee"_s, u"no_access"_s});
}

TEST_CASE("of two managers who review a case at once the second one is told, and nothing is lost")
{
    Room room;
    const Session both = room.registry.session(u"both"_s); // a second manager of the north
    const CaseReviewId first = must(room.reviews.hold(both, room.review()));
    room.registry.clock().set(room.registry.clock().now().addSecs(60));
    CHECK(room.reviews.hold(room.manager, room.review()).error().code == ErrorCode::Conflict);
    must(room.reviews.hold(room.manager, room.review(first)));
    const QList<CaseReviewRow> all = must(room.reviews.reviews(room.manager, room.id));
    REQUIRE(all.size() == 2);
    CHECK(all.first().review.follows == first);
}

TEST_CASE("the next review becomes a task, which the next review completes")
{
    Room room;
    CaseReview review = room.review();
    review.nextOn = room.today.addDays(14);
    const CaseReviewId first = must(room.reviews.hold(room.manager, review));
    QList<CaseTask> tasks = room.tasks();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().rule == u"case_review"_s);
    CHECK(tasks.first().kind == u"case_review"_s);
    CHECK(tasks.first().dueOn == room.today.addDays(14));
    room.registry.clock().set(room.registry.clock().now().addDays(10));
    review = room.review(first);
    review.heldOn = room.today.addDays(10);
    must(room.reviews.hold(room.manager, review));
    tasks = room.tasks();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().state == TaskState::Done);
}

TEST_CASE("a scope lists the unit's open cases by risk and waiting, and none that is closed to the manager")
{
    Room room;
    const CaseId fresh = room.registry.addCase(room.registry.addPerson(u"Bea"_s, u"Ek"_s));
    room.registry.addCase(
        room.registry.addPerson(u"Cia"_s, u"Ask"_s), CaseKind::Victim, {}, room.registry.south());
    const ReviewScope everything{ReviewScope::Kind::Unit, {}, 8, RiskLevel::Low};
    CHECK(room.listed(everything).size() == 2);
    CHECK(
        room.listed({ReviewScope::Kind::Handler, room.handler.account, 8, RiskLevel::Low}) == QList{room.id});
    CHECK(room.listed({ReviewScope::Kind::Due, {}, 8, RiskLevel::Low}).isEmpty());
    CHECK(room.listed({ReviewScope::Kind::Risk, {}, 8, RiskLevel::Low}).isEmpty());

    room.registry.clock().set(room.registry.clock().now().addDays(56));
    CHECK(room.listed({ReviewScope::Kind::Due, {}, 8, RiskLevel::Low}).size() == 2);
    CaseReview review = room.review();
    review.heldOn = room.registry.clock().today();
    must(room.reviews.hold(room.manager, review));
    CHECK(room.listed({ReviewScope::Kind::Due, {}, 8, RiskLevel::Low}) == QList{fresh});
    // Who has waited longest comes first.
    CHECK(room.listed(everything) == QList{fresh, room.id});
    const QList<ReviewCaseRow> rows
        = must(room.reviews.list(room.manager, room.registry.north(), everything));
    CHECK(rows.last().reviewedOn == review.heldOn);
    CHECK_FALSE(rows.first().reviewedOn);
}

TEST_CASE("the minutes tell what was signed at the sitting, and each copy is logged with each case")
{
    Room room;
    const ReviewRoundId round = must(room.reviews.begin(room.manager, room.round()));
    CHECK(room.events(1).first().action == u"begin_review_round"_s);
    CaseTask task;
    task.caseId = room.id;
    task.kind = u"other"_s;
    task.title = u"Ring skolan"_s;
    task.dueOn = room.today.addDays(2);
    CaseReview review = room.review();
    review.round = round;
    review.tasks = {must(room.services->tasks().add(room.manager, task))};
    must(room.reviews.hold(room.manager, review));

    room.registry.clock().advanceSeconds(60);
    Person hidden;
    hidden.id = PersonId::make(room.registry.clock().now());
    hidden.givenName = u"Hemliga"_s;
    hidden.familyName = u"Norrsken"_s;
    hidden.protection = Protection::Registration;
    hidden.registeredUnit = room.registry.north();
    room.registry.write([&](UnitOfWork& work) { return work.persons().add(hidden); });
    review = CaseReview();
    review.caseId = room.registry.addCase(hidden.id);
    review.round = round;
    review.heldOn = room.today;
    review.decided = u"Avvakta."_s;
    must(room.reviews.hold(room.manager, review));

    const UnitId north = room.registry.north();
    ReviewMinutes minutes = must(room.reviews.minutes(room.manager, north, round));
    REQUIRE(minutes.cases.size() == 2);
    CHECK(minutes.withheld == 0);
    CHECK(minutes.round.round.participants == u"Chefen, Anna"_s);
    CHECK(minutes.cases[0].subject.name == u"Anna Berg"_s);
    REQUIRE(minutes.cases[0].review.tasks.size() == 1);
    CHECK(minutes.cases[0].review.tasks.first().task.title == u"Ring skolan"_s);
    CHECK(minutes.cases[1].subject.masked);
    CHECK(minutes.cases[1].subject.name.isEmpty());
    const auto readOf = [&](const CaseId& id) {
        return std::ranges::count_if(room.events(10),
            [&](const AuditEvent& event) { return event.action == u"read_reviews"_s && event.caseId == id; });
    };
    CHECK(readOf(room.id) == 1);
    CHECK(readOf(review.caseId) == 1);

    PrintNotice notice;
    notice.purpose = u"Pärmen"_s;
    CHECK(room.reviews.registerPrint(room.manager, north, round, notice).error().field == u"recipient"_s);
    notice.recipient = u"Enheten"_s;
    must(room.reviews.registerPrint(room.manager, north, round, notice));
    int logged = 0;
    for (const AuditEvent& event : room.events(3)) {
        logged += event.action == u"print_review_round"_s && event.detail.contains(u"Pärmen"_s) ? 1 : 0;
    }
    CHECK(logged == 3);
    CHECK(room.reviews.minutes(room.handler, north, round).error().code == ErrorCode::Forbidden);
    CHECK(room.reviews.minutes(room.registry.session(u"south_manager"_s), room.registry.south(), round)
              .error()
              .code
        == ErrorCode::NotFound);
    const QList<ReviewRoundRow> rounds = must(room.reviews.rounds(room.manager, north));
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.first().reviewed == 2);

    // A block beats leading the sitting: the case is told of as one more, and nothing else of it.
    must(room.registry.registry().database().execute(
        u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        room.id, room.manager.account, QByteArray("x"), room.handler.account, room.registry.clock().now()));
    minutes = must(room.reviews.minutes(room.manager, north, round));
    REQUIRE(minutes.cases.size() == 1);
    CHECK(minutes.cases.first().subject.masked);
    CHECK(minutes.withheld == 1);
    CHECK_FALSE(room.listed({ReviewScope::Kind::Unit, {}, 8, RiskLevel::Low}).contains(room.id));
}
