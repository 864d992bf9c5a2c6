#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>
#include <frid/domain/assessment/Instrument.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

/// Which of a unit's open cases a round of reviews goes through.
struct ReviewScope {
    enum class Kind {
        Due, ///< not reviewed for so many weeks, or the day agreed for the next review has come
        Handler,
        Unit, ///< all of them
        Risk, ///< the latest signed assessment with a level says at least so much
    };
    Kind kind = Kind::Due;
    AccountId handler; ///< of Kind::Handler
    int weeks = 8; ///< of Kind::Due, 1–104
    RiskLevel level = RiskLevel::Medium; ///< of Kind::Risk
};

/// What a scope asks about an open case.
struct ReviewCandidate {
    AccountId handler;
    QDate receivedOn;
    std::optional<QDate> reviewedOn; ///< the last review
    std::optional<QDate> nextOn; ///< as agreed at that review
    std::optional<RiskLevel> level;

    /// Counted from the last review; a case that never was reviewed, from its receipt.
    [[nodiscard]] bool isDue(int weeks, QDate today) const;
};

[[nodiscard]] bool isInScope(const ReviewScope& scope, const ReviewCandidate& candidate, QDate today);
/// The order of a round: the most dangerous first, among equals those that have waited longest.
[[nodiscard]] bool isReviewedBefore(const ReviewCandidate& one, const ReviewCandidate& other);

/// One sitting in which a manager goes through cases with the handlers. Write-once.
struct ReviewRound {
    ReviewRoundId id;
    UnitId unit;
    QDate heldOn; ///< Swedish calendar day
    ReviewScope scope;
    QString participants; ///< who took part, in words
    AccountId ledBy;
    QDateTime begunAt; ///< UTC
};

/// Errors: Invalid: held_on missing or in the future, handler missing, weeks outside 1–104, participants
/// missing or too long.
[[nodiscard]] Result<ReviewRound> checkedRound(ReviewRound round, QDate today);

/// One case gone through (ärendedragning): what was decided and when it is to be gone through again. Signed
/// by the manager when it is written, and write-once from then on; the handler's signature may come later.
struct CaseReview {
    CaseReviewId id;
    CaseId caseId;
    ReviewRoundId round; ///< null: reviewed by itself
    CaseReviewId follows; ///< the case's review before this one, as the manager saw it; null: the first
    QDate heldOn; ///< Swedish calendar day
    QString decided;
    std::optional<QDate> nextOn;
    QList<TaskId> tasks; ///< given at this review
    AccountId signedBy; ///< the manager
    QDateTime signedAt; ///< UTC
    AccountId handler; ///< who took part for the handlers and signs too; null: nobody
    std::optional<QDateTime> handlerSignedAt; ///< UTC

    /// Still to be signed by this account.
    [[nodiscard]] bool awaits(AccountId account) const
    {
        return !account.isNull() && handler == account && !handlerSignedAt;
    }
};

/// Errors: Invalid: held_on missing or in the future, decided missing or too long, next_on not after held_on.
[[nodiscard]] Result<CaseReview> checkedReview(CaseReview review, QDate today);

/// The newest review of a case, without its text.
struct LatestReview {
    CaseId caseId;
    QDate heldOn;
    std::optional<QDate> nextOn;
};

class CaseReviewRepository {
public:
    virtual ~CaseReviewRepository() = default;
    [[nodiscard]] virtual Result<void> addRound(const ReviewRound& round) = 0;
    [[nodiscard]] virtual Result<ReviewRound> findRound(ReviewRoundId id) const = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<ReviewRound>> rounds(UnitId unit, int limit) const = 0;

    /// Errors: Conflict when the case's newest review is another than the one that it follows.
    [[nodiscard]] virtual Result<void> add(const CaseReview& review) = 0;
    [[nodiscard]] virtual Result<CaseReview> find(CaseReviewId id) const = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<CaseReview>> reviews(CaseId id) const = 0;
    /// In the order in which they were signed.
    [[nodiscard]] virtual Result<QList<CaseReview>> ofRound(ReviewRoundId id) const = 0;
    /// Of the unit's cases.
    [[nodiscard]] virtual Result<QList<LatestReview>> latest(UnitId unit) const = 0;
    /// Errors: Conflict when it has been signed already.
    [[nodiscard]] virtual Result<void> signAsHandler(CaseReviewId id, AccountId handler, const QDateTime& at)
        = 0;
};

template <> struct EnumCodes<ReviewScope::Kind> {
    static constexpr std::array<std::pair<ReviewScope::Kind, QLatin1StringView>, 4> table{{
        {ReviewScope::Kind::Due, QLatin1StringView("due")},
        {ReviewScope::Kind::Handler, QLatin1StringView("handler")},
        {ReviewScope::Kind::Unit, QLatin1StringView("unit")},
        {ReviewScope::Kind::Risk, QLatin1StringView("risk")},
    }};
};

} // namespace frid
