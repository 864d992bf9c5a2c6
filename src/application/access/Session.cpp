#include <frid/application/access/Session.h>

#include <algorithm>

namespace frid {

bool Session::has(Role role) const
{
    return std::ranges::any_of(roles, [&](const RoleGrant& grant) { return grant.role == role; });
}

bool Session::has(Role role, UnitId unit) const
{
    return roles.contains(RoleGrant{role, unit});
}

QList<UnitId> Session::caseUnits() const
{
    QList<UnitId> units;
    for (const RoleGrant& grant : roles) {
        const bool opensCases = grant.role == Role::Caseworker || grant.role == Role::Manager;
        if (opensCases && !units.contains(grant.unit)) {
            units.append(grant.unit);
        }
    }
    return units;
}

} // namespace frid
