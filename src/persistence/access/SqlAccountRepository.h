#pragma once

#include <frid/domain/access/Account.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlAccountRepository final : public AccountRepository {
public:
    explicit SqlAccountRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<LoginRecord> loginRecord(const QString& login) const override;
    [[nodiscard]] Result<void> setAttempts(
        AccountId id, int failed, std::optional<QDateTime> notBefore) override;
    [[nodiscard]] Result<void> setKey(AccountId id, const frid::WrappedKey& key, bool mustChange) override;

    [[nodiscard]] Result<Account> find(AccountId id) const override;
    [[nodiscard]] Result<QList<Account>> all() const override;
    [[nodiscard]] Result<void> add(const Account& account, const frid::WrappedKey& key) override;
    [[nodiscard]] Result<void> update(const Account& account, Revision seen) override;

    [[nodiscard]] Result<QList<Unit>> units() const override;
    [[nodiscard]] Result<void> addUnit(const Unit& unit) override;
    [[nodiscard]] Result<void> updateUnit(const Unit& unit, Revision seen) override;

private:
    [[nodiscard]] Result<void> writeRoles(const Account& account);
    /// Errors: Duplicate with the field, when another row has the value already.
    [[nodiscard]] Result<void> requireFree(
        QLatin1StringView table, QLatin1StringView column, const QString& value, const QString& id) const;

    UnitContext& m_context;
};

} // namespace frid::persistence
