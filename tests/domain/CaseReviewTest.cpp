#include <catch2/catch.hpp>

#include <frid/domain/casereview/CaseReview.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ReviewCandidate received(QDate day)
{
    ReviewCandidate candidate;
    candidate.receivedOn = day;
    return candidate;
}

CaseReview review()
{
    CaseReview made;
    made.heldOn = today;
    made.decided = u"Fortsatt stöd."_s;
    return made;
}

} // namespace

TEST_CASE("a case is due for review so many weeks after the last one, or after its receipt")
{
    CHECK(received(today.addDays(-56)).isDue(8, today));
    CHECK_FALSE(received(today.addDays(-55)).isDue(8, today));
    ReviewCandidate old = received(today.addYears(-1));
    old.reviewedOn = today.addDays(-55);
    CHECK_FALSE(old.isDue(8, today));
    CHECK(old.isDue(7, today));
    // The day that was agreed comes first.
    old.nextOn = today.addDays(1);
    CHECK_FALSE(old.isDue(8, today));
    old.nextOn = today;
    CHECK(old.isDue(8, today));
}

TEST_CASE("a scope takes a handler's cases, the unit's, or those from a risk level up")
{
    const AccountId anna = AccountId::make(QDateTime(today, QTime(9, 0), Qt::UTC));
    ReviewCandidate candidate = received(today);
    ReviewScope scope;
    CHECK_FALSE(isInScope(scope, candidate, today));
    scope.kind = ReviewScope::Kind::Unit;
    CHECK(isInScope(scope, candidate, today));
    scope.kind = ReviewScope::Kind::Handler;
    scope.handler = anna;
    CHECK_FALSE(isInScope(scope, candidate, today));
    candidate.handler = anna;
    CHECK(isInScope(scope, candidate, today));
    scope.kind = ReviewScope::Kind::Risk;
    scope.level = RiskLevel::Low;
    CHECK_FALSE(isInScope(scope, candidate, today)); // never judged is no level
    candidate.level = RiskLevel::Medium;
    CHECK(isInScope(scope, candidate, today));
    scope.level = RiskLevel::Medium;
    CHECK(isInScope(scope, candidate, today));
    scope.level = RiskLevel::High;
    CHECK_FALSE(isInScope(scope, candidate, today));
}

TEST_CASE("the most dangerous cases come first, then those that have waited longest")
{
    ReviewCandidate high = received(today);
    high.level = RiskLevel::High;
    ReviewCandidate low = received(today.addYears(-2));
    low.level = RiskLevel::Low;
    const ReviewCandidate unjudged = received(today.addYears(-3));
    CHECK(isReviewedBefore(high, low));
    CHECK_FALSE(isReviewedBefore(low, high));
    CHECK(isReviewedBefore(low, unjudged));
    ReviewCandidate waited = received(today.addYears(-1));
    waited.reviewedOn = today.addDays(-100);
    ReviewCandidate fresh = received(today.addDays(-99));
    CHECK(isReviewedBefore(waited, fresh));
    CHECK_FALSE(isReviewedBefore(fresh, waited));
}

TEST_CASE("a review says what was decided, and is followed by a later day")
{
    CaseReview made = review();
    made.decided = u"  Fortsatt\r\nstöd. "_s;
    CHECK(checkedReview(made, today)->decided.contains(u"Fortsatt\nstöd."_s));
    made = review();
    made.decided = u" \n "_s;
    CHECK(checkedReview(made, today).error() == Error{ErrorCode::Invalid, u"decided"_s, u"missing"_s});
    made = review();
    made.heldOn = today.addDays(1);
    CHECK(checkedReview(made, today).error() == Error{ErrorCode::Invalid, u"held_on"_s, u"future"_s});
    made = review();
    made.nextOn = today;
    CHECK(
        checkedReview(made, today).error() == Error{ErrorCode::Invalid, u"next_on"_s, u"end_before_start"_s});
    made.nextOn = today.addDays(1);
    CHECK(checkedReview(made, today)->nextOn == today.addDays(1));
    made.nextOn = QDate();
    CHECK_FALSE(checkedReview(made, today)->nextOn);
}

TEST_CASE("only the handler that a review names has it to sign, once")
{
    const QDateTime now(today, QTime(9, 0), Qt::UTC);
    const AccountId anna = AccountId::make(now);
    CaseReview made = review();
    CHECK_FALSE(made.awaits(AccountId()));
    made.handler = anna;
    CHECK(made.awaits(anna));
    CHECK_FALSE(made.awaits(AccountId::make(now)));
    made.handlerSignedAt = now;
    CHECK_FALSE(made.awaits(anna));
}

TEST_CASE("a sitting names who takes part and what it goes through")
{
    ReviewRound round;
    round.heldOn = today;
    round.participants = u"Chefen, Anna"_s;
    CHECK(checkedRound(round, today));
    round.participants.clear();
    CHECK(checkedRound(round, today).error() == Error{ErrorCode::Invalid, u"participants"_s, u"missing"_s});
    round.participants = u"Chefen"_s;
    round.scope.weeks = 0;
    CHECK(checkedRound(round, today).error() == Error{ErrorCode::Invalid, u"weeks"_s, u"range"_s});
    round.scope.kind = ReviewScope::Kind::Handler;
    CHECK(checkedRound(round, today).error() == Error{ErrorCode::Invalid, u"handler"_s, u"missing"_s});
}
