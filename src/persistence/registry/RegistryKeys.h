#pragma once

#include <frid/application/Storage.h>
#include <frid/persistence/Database.h>

#include "crypto/PasswordWrap.h"
#include "registry/NameCache.h"

namespace frid::persistence {

/// The keys of one registry, as its accounts and its recovery key hold them.
class RegistryKeys final : public KeyStore {
public:
    RegistryKeys(
        Database& database, NameCache& names, std::shared_ptr<KeyRing> keys, const PasswordCost& cost);

    /// Also writes the recovery wrap and the head of the audit chain; in the open transaction where there is
    /// one. Errors: Duplicate when the registry has a key.
    [[nodiscard]] Result<QString> createDataKey() override;
    [[nodiscard]] Result<frid::WrappedKey> wrap(AccountId account, const QByteArray& password) const override;
    [[nodiscard]] Result<void> open(
        AccountId account, const frid::WrappedKey& key, const QByteArray& password) override;
    [[nodiscard]] Result<void> openWithRecoveryKey(const QString& typed) override;
    void lock() override;
    [[nodiscard]] bool isOpen() const override { return m_keys->isOpen(); }

    /// The registry's id, which the recovery wrap is bound to; before initialise() the one it will take.
    [[nodiscard]] Result<QString> registryId() const;

private:
    Database& m_database;
    NameCache& m_names;
    std::shared_ptr<KeyRing> m_keys;
    PasswordCost m_cost;
    QString m_newId;
};

} // namespace frid::persistence
