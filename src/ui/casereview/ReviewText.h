#pragma once

#include <frid/application/casereview/CaseReviewViews.h>
#include <frid/application/followup/FollowUpReportData.h>

namespace frid {
class Services;
struct Session;
} // namespace frid

namespace frid::ui {

class AppContext;

/// What is read of a case to review it.
struct CaseForReview {
    FollowUpReportData data;
    QList<CaseReviewRow> reviews; ///< newest first
};

/// On the worker.
[[nodiscard]] Result<CaseForReview> readForReview(
    Services& services, const Session& who, CaseId id, QDate today);

/// The case on one page: why it is open, how dangerous it is, what happened last, goals, what is due, what is
/// under way and what the last review said.
[[nodiscard]] QString caseForReviewText(const AppContext& context, const CaseForReview& found);

/// One review, whole.
[[nodiscard]] QString reviewText(const AppContext& context, const CaseReviewRow& row);
/// "Anna Ek 2026-03-02 10:15; Bo Ek has not signed yet".
[[nodiscard]] QString signaturesText(const CaseReviewRow& row);
/// "2026-03-09 · Call the school · Anna Ek".
[[nodiscard]] QString taskLine(const AppContext& context, const TaskRow& row);

} // namespace frid::ui
