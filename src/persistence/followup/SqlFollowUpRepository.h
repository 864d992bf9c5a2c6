#pragma once

#include <frid/domain/followup/FollowUp.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Goals and follow-ups on the registry's tables goal, follow_up and goal_rating.
class SqlFollowUpRepository final : public FollowUpRepository {
public:
    explicit SqlFollowUpRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<Goal>> goals(CaseId id) const override;
    [[nodiscard]] Result<Goal> findGoal(GoalId id) const override;
    [[nodiscard]] Result<void> addGoal(const Goal& goal) override;
    [[nodiscard]] Result<void> updateGoal(const Goal& goal, Revision seen) override;

    [[nodiscard]] Result<QList<FollowUp>> followUps(CaseId id) const override;
    [[nodiscard]] Result<FollowUp> find(FollowUpId id) const override;
    [[nodiscard]] Result<void> add(const FollowUp& followUp) override;
    [[nodiscard]] Result<void> update(const FollowUp& followUp, Revision seen) override;
    [[nodiscard]] Result<void> remove(FollowUpId id, Revision seen) override;

private:
    [[nodiscard]] Result<void> insertRatings(const FollowUp& followUp);
    /// After its ratings, because the database takes none for a signed follow-up.
    [[nodiscard]] Result<void> signWhenSigned(const FollowUp& followUp);

    UnitContext& m_context;
};

} // namespace frid::persistence
