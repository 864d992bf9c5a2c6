#pragma once

#include <frid/domain/access/CaseAccess.h>

namespace frid {

/// Who is logged in. A value: passed to every use case, holds no key.
struct Session {
    AccountId account;
    QString login;
    QString displayName;
    QList<RoleGrant> roles;
    bool mustChangePassword = false;

    [[nodiscard]] bool has(Role role) const;
    [[nodiscard]] bool has(Role role, UnitId unit) const;
    /// Units in which the account is caseworker or manager, without doubles.
    [[nodiscard]] QList<UnitId> caseUnits() const;
};

} // namespace frid
