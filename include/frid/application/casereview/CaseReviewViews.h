#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/casereview/CaseReview.h>

namespace frid {

/// An open case as one chooses it for review.
struct ReviewCaseRow {
    CaseRow row;
    std::optional<QDate> reviewedOn;
    std::optional<QDate> nextOn;
};

/// One review of a case, with names.
struct CaseReviewRow {
    CaseReview review;
    QString managerName;
    QString handlerName; ///< who signs for the handlers; empty: nobody
    QList<TaskRow> tasks; ///< given at it, as they stand now
};

/// One sitting.
struct ReviewRoundRow {
    ReviewRound round;
    QString ledByName;
    QString scopeHandlerName; ///< of a handler's cases
    int reviewed = 0; ///< cases that were signed
};

/// What the minutes of one sitting tell.
struct ReviewMinutes {
    struct Line {
        CaseReviewRow review;
        CaseNumber number;
        PersonLabel subject; ///< empty and masked for a protected person
        QString handlerName; ///< of the case, now
    };
    QString municipality;
    QString unitName;
    ReviewRoundRow round;
    QList<Line> cases; ///< in the order in which they were signed
    int withheld = 0; ///< reviewed too, but not open to who reads
    QString printedBy;
    QDateTime printedAt; ///< UTC
};

} // namespace frid
