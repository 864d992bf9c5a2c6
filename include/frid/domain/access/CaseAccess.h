#pragma once

#include <frid/domain/access/Account.h>

#include <span>

namespace frid {

/// How an account stands to a case. Several can hold at once.
enum class Relation {
    Handler, ///< the case's handler
    CoHandler,
    SameUnit, ///< holds the rule's role in the case's unit
    Granted, ///< explicitly, until a date
    BreakGlass, ///< opened in an emergency, for an hour
    Blocked, ///< kinship or conflict of interest: beats everything
};

/// What an account may do with a case.
enum class CaseRight { None, Read, Write };

/// One line of the table that decides who may open a case: an account with `role` that stands in `relation`
/// to the case has `right`; through a wall only when `throughWall`. Blocked beats every line.
struct CaseRule {
    Role role;
    Relation relation;
    bool throughWall;
    CaseRight right;
};

/// The table. Both caseRight() and the SQL predicate of lists and search are made from it.
[[nodiscard]] std::span<const CaseRule> caseRules();

/// The facts of one account and one case that the rules ask for.
struct CaseFacts {
    UnitId unit;
    bool walled = false;
    bool handler = false;
    bool coHandler = false;
    bool granted = false;
    bool breakGlass = false;
    bool blocked = false;
};

/// What the table gives an account with these roles in a case with these facts.
[[nodiscard]] CaseRight caseRight(const QList<RoleGrant>& roles, const CaseFacts& facts);

} // namespace frid
