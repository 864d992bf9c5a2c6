#include <frid/domain/access/CaseAccess.h>

#include <algorithm>
#include <array>

namespace frid {

namespace {

// Within a role the lines that cost a list least come first.
constexpr std::array<CaseRule, 9> Rules{{
    {Role::Caseworker, Relation::Handler, true, CaseRight::Write},
    {Role::Caseworker, Relation::SameUnit, false, CaseRight::Write},
    {Role::Caseworker, Relation::CoHandler, true, CaseRight::Write},
    {Role::Caseworker, Relation::Granted, true, CaseRight::Write},
    {Role::Caseworker, Relation::BreakGlass, true, CaseRight::Read},
    {Role::Manager, Relation::Handler, true, CaseRight::Write},
    {Role::Manager, Relation::SameUnit, true, CaseRight::Write},
    {Role::Manager, Relation::CoHandler, true, CaseRight::Write},
    {Role::Manager, Relation::Granted, true, CaseRight::Write},
}};

bool holds(const CaseRule& rule, const QList<RoleGrant>& roles, const CaseFacts& facts)
{
    const bool anywhere = std::any_of(
        roles.begin(), roles.end(), [&](const RoleGrant& grant) { return grant.role == rule.role; });
    if (!anywhere) {
        return false;
    }
    switch (rule.relation) {
    case Relation::Handler:
        return facts.handler;
    case Relation::CoHandler:
        return facts.coHandler;
    case Relation::SameUnit:
        return roles.contains(RoleGrant{rule.role, facts.unit});
    case Relation::Granted:
        return facts.granted;
    case Relation::BreakGlass:
        return facts.breakGlass;
    case Relation::Blocked:
        return facts.blocked;
    }
    return false;
}

} // namespace

std::span<const CaseRule> caseRules()
{
    return Rules;
}

CaseRight caseRight(const QList<RoleGrant>& roles, const CaseFacts& facts)
{
    if (facts.blocked) {
        return CaseRight::None;
    }
    CaseRight best = CaseRight::None;
    for (const CaseRule& rule : Rules) {
        if ((rule.throughWall || !facts.walled) && holds(rule, roles, facts)) {
            best = std::max(best, rule.right);
        }
    }
    return best;
}

} // namespace frid
