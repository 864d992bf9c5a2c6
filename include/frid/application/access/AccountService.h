#pragma once

#include <frid/application/UnitRunner.h>

namespace frid {

/// Accounts and units, for the administrator; the log for the auditor; names of colleagues for everybody.
class AccountService {
public:
    explicit AccountService(const UnitRunner& units)
        : m_units(units)
    { }

    [[nodiscard]] Result<QList<Account>> accounts(const Session& session) const;
    /// Errors: Invalid, Duplicate (field "login").
    [[nodiscard]] Result<AccountId> add(
        const Session& session, Account account, QByteArray password, bool permanentPassword) const;
    /// Name, roles, disabled. The last enabled administrator cannot be disabled or lose the role (Invalid,
    /// "roles").
    [[nodiscard]] Result<void> update(const Session& session, const Account& account) const;
    /// A new first password, to be changed at log-in.
    [[nodiscard]] Result<void> resetPassword(const Session& session, AccountId id, QByteArray password) const;

    [[nodiscard]] Result<QList<Unit>> units(const Session& session) const;
    /// Errors: Invalid, Duplicate (field "name").
    [[nodiscard]] Result<UnitId> addUnit(const Session& session, const QString& name) const;
    [[nodiscard]] Result<void> updateUnit(const Session& session, const Unit& unit) const;

    /// Who can be chosen as handler, and the names behind ids.
    [[nodiscard]] Result<QList<Colleague>> colleagues(const Session& session) const;

    /// Newest first; `before` 0 starts at the newest.
    [[nodiscard]] Result<QList<LogRow>> log(const Session& session, qint64 before, int limit) const;
    /// The whole registry: schema, references, every sealed value, audit chain.
    [[nodiscard]] Result<Inspection> inspect(const Session& session, const Progress& progress) const;

private:
    const UnitRunner& m_units;
};

} // namespace frid
