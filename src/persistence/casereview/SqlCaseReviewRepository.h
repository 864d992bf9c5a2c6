#pragma once

#include <frid/domain/casereview/CaseReview.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// The registry's tables review_round, case_review, case_review_task and case_review_signature.
class SqlCaseReviewRepository final : public CaseReviewRepository {
public:
    explicit SqlCaseReviewRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<void> addRound(const ReviewRound& round) override;
    [[nodiscard]] Result<ReviewRound> findRound(ReviewRoundId id) const override;
    [[nodiscard]] Result<QList<ReviewRound>> rounds(UnitId unit, int limit) const override;

    [[nodiscard]] Result<void> add(const CaseReview& review) override;
    [[nodiscard]] Result<CaseReview> find(CaseReviewId id) const override;
    [[nodiscard]] Result<QList<CaseReview>> reviews(CaseId id) const override;
    [[nodiscard]] Result<QList<CaseReview>> ofRound(ReviewRoundId id) const override;
    [[nodiscard]] Result<QList<LatestReview>> latest(UnitId unit) const override;
    [[nodiscard]] Result<void> signAsHandler(
        CaseReviewId id, AccountId handler, const QDateTime& at) override;

private:
    /// Reviews with their tasks; `condition` on case_review `r` and its order, with one value.
    [[nodiscard]] Result<QList<CaseReview>> read(
        const QString& condition, const QString& order, const SqlValue& value) const;

    UnitContext& m_context;
};

} // namespace frid::persistence
