#pragma once

#include <frid/domain/intervention/Decision.h>
#include <frid/domain/intervention/Intervention.h>
#include <frid/domain/intervention/Plan.h>

namespace frid {

/// A session that is planned, and what it is part of.
struct PlannedSession {
    OccasionId id;
    CaseId caseId;
    QString kind; ///< of the intervention: code of list "intervention_kind"
    QDateTime startsAt; ///< UTC
    int minutes = 60;
};

/// Decisions, plans, interventions and their sessions.
class InterventionRepository {
public:
    virtual ~InterventionRepository() = default;

    /// Those that go on first, then the ended ones; newest start first.
    [[nodiscard]] virtual Result<QList<Intervention>> interventions(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Intervention> find(InterventionId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Intervention& intervention) = 0;
    [[nodiscard]] virtual Result<void> update(const Intervention& intervention, Revision seen) = 0;

    /// Of all of the case's interventions, by time.
    [[nodiscard]] virtual Result<QList<Occasion>> occasions(CaseId id) const = 0;
    /// Of one intervention, by time.
    [[nodiscard]] virtual Result<QList<Occasion>> occasions(InterventionId id) const = 0;
    [[nodiscard]] virtual Result<Occasion> find(OccasionId id) const = 0;
    /// Within [from, until), UTC, in open cases that the account handles or helps to handle, by time. Whether
    /// it may still open them is the caller's to ask.
    [[nodiscard]] virtual Result<QList<PlannedSession>> plannedSessions(
        AccountId account, const QDateTime& from, const QDateTime& until) const = 0;
    /// Errors: Duplicate when the session that it replaces has been replaced already.
    [[nodiscard]] virtual Result<void> add(const Occasion& occasion) = 0;
    [[nodiscard]] virtual Result<void> update(const Occasion& occasion, Revision seen) = 0;
    /// Keeps what it was in the change log. Errors: Conflict; Invalid when another replaces it.
    [[nodiscard]] virtual Result<void> remove(OccasionId id, Revision seen) = 0;

    /// Drafts first, then newest first.
    [[nodiscard]] virtual Result<QList<Decision>> decisions(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Decision> find(DecisionId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Decision& decision) = 0;
    /// Drafts only. Errors: Conflict, Forbidden when signed.
    [[nodiscard]] virtual Result<void> update(const Decision& decision, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> remove(DecisionId id, Revision seen) = 0;
    /// When the client was told of a signed decision; write-once. Errors: Duplicate.
    [[nodiscard]] virtual Result<void> addNotice(DecisionId id, QDate notifiedOn) = 0;

    /// The case's versions, newest first.
    [[nodiscard]] virtual Result<QList<Plan>> plans(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Plan> find(PlanId id) const = 0;
    /// Errors: Duplicate when the case has a draft already.
    [[nodiscard]] virtual Result<void> add(const Plan& plan) = 0;
    /// Drafts only. Errors: Conflict, Forbidden when signed.
    [[nodiscard]] virtual Result<void> update(const Plan& plan, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> remove(PlanId id, Revision seen) = 0;
};

} // namespace frid
