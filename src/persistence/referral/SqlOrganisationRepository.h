#pragma once

#include <frid/domain/referral/ReferralRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlOrganisationRepository final : public OrganisationRepository {
public:
    explicit SqlOrganisationRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<Organisation>> organisations() const override;
    [[nodiscard]] Result<Organisation> find(OrganisationId id) const override;
    [[nodiscard]] Result<void> add(const Organisation& organisation) override;
    [[nodiscard]] Result<void> update(const Organisation& organisation, Revision seen) override;

    [[nodiscard]] Result<QList<Cooperation>> cooperations() const override;
    [[nodiscard]] Result<Cooperation> findCooperation(CooperationId id) const override;
    [[nodiscard]] Result<void> addCooperation(const Cooperation& cooperation) override;
    [[nodiscard]] Result<void> updateCooperation(const Cooperation& cooperation, Revision seen) override;
    [[nodiscard]] Result<void> removeCooperation(CooperationId id, Revision seen) override;

    [[nodiscard]] Result<QList<OrganisationChange>> history(OrganisationId id) const override;

private:
    [[nodiscard]] Result<void> readCodes(QList<Organisation>& organisations) const;
    [[nodiscard]] Result<void> writeCodes(const Organisation& organisation);

    UnitContext& m_context;
};

} // namespace frid::persistence
