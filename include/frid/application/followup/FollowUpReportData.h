#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/domain/intervention/InterventionRepository.h>

namespace frid {

/// What the follow-up report may show; sections are chosen when it is made.
struct FollowUpReportData {
    QString municipality;
    CaseOverview overview; ///< masked when the subject is protected and was not revealed
    QList<Goal> goals;
    QList<FollowUp> followUps; ///< signed, oldest first, inside the period
    QList<JournalNote> notes; ///< signed, oldest first, inside the period; empty unless asked for
    /// Signed ones inside the period, for a figure; empty unless asked for.
    QList<InstrumentHistory> assessments;
    QList<AssessmentRow> assessmentRows; ///< of those: who judged, and when the next is due
    /// What went on in the period; empty unless asked for.
    QList<Intervention> interventions;
    QList<Occasion> occasions; ///< of those, inside the period
    QList<Decision> decisions; ///< in force on the period's last day, or today
    QDate from;
    QDate to;
    QString printedBy;
    QDateTime printedAt; ///< UTC
};

/// What is asked before a report is made.
struct FollowUpReportRequest {
    CaseId caseId;
    QDate from;
    QDate to;
    bool withNotes = false;
    bool withAssessments = false;
    bool withInterventions = false;
    bool revealed = false; ///< show a protected person; logged as a reveal too
};

/// Who gets a printed or exported copy and why. Both needed; logged.
struct PrintNotice {
    CaseId caseId;
    QString recipient;
    QString purpose;
    QStringList sections;
    bool asFile = false;
};

} // namespace frid
