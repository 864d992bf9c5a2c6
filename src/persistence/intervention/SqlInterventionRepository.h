#pragma once

#include <frid/domain/intervention/InterventionRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// The registry's tables intervention, occasion, decision, decision_notice and plan.
class SqlInterventionRepository final : public InterventionRepository {
public:
    explicit SqlInterventionRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<Intervention>> interventions(CaseId id) const override;
    [[nodiscard]] Result<Intervention> find(InterventionId id) const override;
    [[nodiscard]] Result<void> add(const Intervention& intervention) override;
    [[nodiscard]] Result<void> update(const Intervention& intervention, Revision seen) override;

    [[nodiscard]] Result<QList<Occasion>> occasions(CaseId id) const override;
    [[nodiscard]] Result<QList<Occasion>> occasions(InterventionId id) const override;
    [[nodiscard]] Result<Occasion> find(OccasionId id) const override;
    [[nodiscard]] Result<QList<PlannedSession>> plannedSessions(
        AccountId account, const QDateTime& from, const QDateTime& until) const override;
    [[nodiscard]] Result<void> add(const Occasion& occasion) override;
    [[nodiscard]] Result<void> update(const Occasion& occasion, Revision seen) override;
    [[nodiscard]] Result<void> remove(OccasionId id, Revision seen) override;

    [[nodiscard]] Result<QList<Decision>> decisions(CaseId id) const override;
    [[nodiscard]] Result<Decision> find(DecisionId id) const override;
    [[nodiscard]] Result<void> add(const Decision& decision) override;
    [[nodiscard]] Result<void> update(const Decision& decision, Revision seen) override;
    [[nodiscard]] Result<void> remove(DecisionId id, Revision seen) override;
    [[nodiscard]] Result<void> addNotice(DecisionId id, QDate notifiedOn) override;

    [[nodiscard]] Result<QList<Plan>> plans(CaseId id) const override;
    [[nodiscard]] Result<Plan> find(PlanId id) const override;
    [[nodiscard]] Result<void> add(const Plan& plan) override;
    [[nodiscard]] Result<void> update(const Plan& plan, Revision seen) override;
    [[nodiscard]] Result<void> remove(PlanId id, Revision seen) override;

private:
    [[nodiscard]] Result<void> signWhenSigned(const Decision& decision);
    [[nodiscard]] Result<void> signWhenSigned(const Plan& plan);

    UnitContext& m_context;
};

} // namespace frid::persistence
