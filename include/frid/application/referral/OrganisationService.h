#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/referral/ReferralViews.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Whom one can refer to, and what is agreed with them.
class OrganisationService {
public:
    OrganisationService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules&)
        : m_units(units)
        , m_codes(codes)
    { }

    /// By name in Swedish order; also those no longer active.
    [[nodiscard]] Result<QList<OrganisationRow>> organisations(const Session& session) const;
    /// Adds when the id is null, else updates by its revision. Errors: Invalid, Conflict, NotFound,
    /// Duplicate "name" when another active one of the kind is called the same.
    [[nodiscard]] Result<OrganisationId> save(const Session& session, Organisation organisation) const;
    /// The same of an agreement.
    [[nodiscard]] Result<CooperationId> saveAgreement(const Session& session, Cooperation cooperation) const;
    [[nodiscard]] Result<void> removeAgreement(const Session& session, CooperationId id, Revision seen) const;
    [[nodiscard]] Result<QList<OrganisationChange>> history(const Session& session, OrganisationId id) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
};

} // namespace frid
