#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/casereview/CaseReviewViews.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Going through cases, manager and handlers together (ärendedragning).
class CaseReviewService {
public:
    CaseReviewService(const UnitRunner& units, const DeadlineRules& deadlines)
        : m_units(units)
        , m_deadlines(deadlines)
    { }

    /// The unit's open cases in the scope, in the order in which they are to be reviewed. For its managers.
    [[nodiscard]] Result<QList<ReviewCaseRow>> list(
        const Session& session, UnitId unit, const ReviewScope& scope) const;
    /// Begins a sitting. For the unit's managers. Errors: Invalid with the field.
    [[nodiscard]] Result<ReviewRoundId> begin(const Session& session, ReviewRound round) const;
    /// The unit's newest sittings, newest first. For its managers.
    [[nodiscard]] Result<QList<ReviewRoundRow>> rounds(const Session& session, UnitId unit) const;

    /// All reviews of a case, newest first.
    [[nodiscard]] Result<QList<CaseReviewRow>> reviews(const Session& session, CaseId id) const;
    /// Writes a review and signs it as manager; completes the review that was due and plans the next one.
    /// Errors: Forbidden for all but managers of the case's unit; Invalid with the field ("handler": neither
    /// handler nor co-handler of the case, or the manager); Conflict when the case has been reviewed
    /// meanwhile.
    [[nodiscard]] Result<CaseReviewId> hold(const Session& session, CaseReview review) const;
    /// Signs as the handler that the review names. Errors: Forbidden for everybody else, Conflict when it is
    /// signed already.
    [[nodiscard]] Result<void> sign(const Session& session, CaseId caseId, CaseReviewId id) const;

    /// For the unit's managers; each case in it is logged as read.
    [[nodiscard]] Result<ReviewMinutes> minutes(
        const Session& session, UnitId unit, ReviewRoundId round) const;
    /// Must succeed before a copy of the minutes leaves the program; logged once, and once for each case.
    /// Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerPrint(
        const Session& session, UnitId unit, ReviewRoundId round, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
