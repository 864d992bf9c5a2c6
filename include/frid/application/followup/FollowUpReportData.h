#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/referral/ReferralViews.h>
#include <frid/domain/intervention/InterventionRepository.h>
#include <frid/domain/provider/Placement.h>

namespace frid {

/// Somebody's stay in a place, as paper may tell it: what kind of place, never which one or where.
struct ReportedStay {
    PlacementId id;
    PlacementId follows; ///< the stay that this one continues
    bool ofSubject = false;
    PartyId party; ///< of this case; null: the subject, or somebody of a linked case who is no party here
    QString kind; ///< code of list "provider_kind"
    QDate from;
    std::optional<QDate> to; ///< the day of leaving; open-ended without
    int days = 0; ///< nights inside the period, none after the one that begins today
    QString endReason; ///< code of list "placement_end"
};

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
    QList<Occasion> nextOccasions; ///< of each that goes on, the next one planned, whatever the period
    std::optional<Plan> plan; ///< the newest signed version
    /// Sent before the period's end, and not done with before it began; oldest first. Empty unless asked for.
    QList<ReferralRow> referrals;
    /// Of the case, and of those placed together with it as far as the session may know; by who, then first
    /// day. Empty unless asked for.
    QList<ReportedStay> stays;
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
    bool withReferrals = false;
    bool withPlacements = false;
    bool revealed = false; ///< show a protected person; logged as a reveal too

    friend bool operator==(const FollowUpReportRequest&, const FollowUpReportRequest&) = default;
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
