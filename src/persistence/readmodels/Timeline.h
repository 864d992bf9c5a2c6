#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/casereview/CaseReview.h>
#include <frid/domain/intervention/InterventionRepository.h>
#include <frid/domain/provider/Placement.h>
#include <frid/domain/referral/ReferralRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// What has been read of one case already.
struct TimelineSource {
    const CaseFile& file;
    const QHash<AccountId, QString>& accounts;
    QList<CaseTurn> turns;
    QList<JournalNote> notes;
    QList<ViolenceRecord> violence;
    QList<Goal> goals;
    QList<FollowUp> followUps;
    QList<CaseTask> closedTasks;
    QList<Assessment> assessments;
    QList<ViolenceQuestion> questions;
    QList<PlacementRow> placements;
    QList<Referral> referrals;
    QList<Consultation> consultations;
    QList<Decision> decisions;
    QList<Plan> plans;
    QList<Intervention> interventions;
    QList<Occasion> meetings; ///< sessions of those whose method is a meeting
    QList<CaseReview> reviews;
};

/// Everything that happened in the case, newest first; of one moment the later made first.
[[nodiscard]] Result<QList<TimelineEntry>> readTimeline(UnitContext& context, const TimelineSource& source);

} // namespace frid::persistence
