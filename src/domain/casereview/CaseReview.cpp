#include <frid/domain/casereview/CaseReview.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int mostWeeks = 104;

QDate waitsSince(const ReviewCandidate& candidate)
{
    return candidate.reviewedOn.value_or(candidate.receivedOn);
}

/// No level is below every level.
int rank(const std::optional<RiskLevel>& level)
{
    return level ? static_cast<int>(*level) : -1;
}

} // namespace

bool ReviewCandidate::isDue(int weeks, QDate today) const
{
    return waitsSince(*this).daysTo(today) >= qint64(weeks) * 7 || (nextOn && *nextOn <= today);
}

bool isInScope(const ReviewScope& scope, const ReviewCandidate& candidate, QDate today)
{
    switch (scope.kind) {
    case ReviewScope::Kind::Due:
        return candidate.isDue(scope.weeks, today);
    case ReviewScope::Kind::Handler:
        return candidate.handler == scope.handler;
    case ReviewScope::Kind::Unit:
        return true;
    case ReviewScope::Kind::Risk:
        return rank(candidate.level) >= rank(scope.level);
    }
    return false;
}

bool isReviewedBefore(const ReviewCandidate& one, const ReviewCandidate& other)
{
    const int danger = rank(one.level) - rank(other.level);
    return danger != 0 ? danger > 0 : waitsSince(one) < waitsSince(other);
}

Result<ReviewRound> checkedRound(ReviewRound round, QDate today)
{
    FRID_CHECK(requireDay(round.heldOn, u"held_on"_s));
    FRID_CHECK(happenedDay(round.heldOn, today, u"held_on"_s));
    if (round.scope.kind == ReviewScope::Kind::Handler && round.scope.handler.isNull()) {
        return invalid(u"handler"_s, u"missing"_s);
    }
    if (round.scope.kind == ReviewScope::Kind::Due
        && (round.scope.weeks < 1 || round.scope.weeks > mostWeeks)) {
        return invalid(u"weeks"_s, u"range"_s);
    }
    FRID_CHECK(tidyText(round.participants, u"participants"_s));
    FRID_CHECK(requireText(round.participants, u"participants"_s));
    return round;
}

Result<CaseReview> checkedReview(CaseReview review, QDate today)
{
    FRID_CHECK(requireDay(review.heldOn, u"held_on"_s));
    FRID_CHECK(happenedDay(review.heldOn, today, u"held_on"_s));
    FRID_CHECK(tidyText(review.decided, u"decided"_s));
    FRID_CHECK(requireText(review.decided, u"decided"_s));
    if (review.nextOn && !review.nextOn->isValid()) {
        review.nextOn.reset();
    }
    if (review.nextOn) {
        FRID_CHECK(plausibleDate(*review.nextOn, u"next_on"_s));
        FRID_CHECK(notBefore(*review.nextOn, review.heldOn.addDays(1), u"next_on"_s));
    }
    return review;
}

} // namespace frid
