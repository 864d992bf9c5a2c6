#pragma once

#include <frid/application/Storage.h>
#include <frid/persistence/Database.h>
#include <frid/persistence/KeyRing.h>
#include <frid/persistence/RegistryAddress.h>

#include <memory>

namespace frid::persistence {

struct RegistryOptions {
    bool create = false; ///< makes the registry; false: it is there
    bool migrate = false; ///< brings an older registry up to date, instead of OlderRegistry
    /// Shared by every connection to one registry, so that they are locked and unlocked together; one of its
    /// own when null.
    std::shared_ptr<KeyRing> keys;
    bool cheapPasswords = false; ///< tests only: a guess at a password costs next to nothing
    OpenOptions connection;
};

/// One connection to a registry on SQLite or PostgreSQL. Confined to the thread that opened it.
class Registry final : public Storage {
public:
    /// Errors: those of Database::open(); OlderRegistry, NewerRegistry, NotARegistry, Tampered (detail
    /// `migration_changed`).
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(
        const RegistryAddress& address, const RegistryOptions& options = {});
    ~Registry() override;

    /// On PostgreSQL one who writes waits for another (the log is one chain); readers wait for nobody. A lost
    /// connection is made anew. Errors: Busy, Unreachable, Storage.
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(
        UnitMode mode, AccountId account, const QDateTime& now) override;
    [[nodiscard]] KeyStore& keys() override;
    [[nodiscard]] Result<void> initialise(const QString& municipality, const QDateTime& now) override;
    /// Errors: Locked, Cancelled.
    [[nodiscard]] Result<Inspection> inspect(const Progress& progress) override;

    [[nodiscard]] const std::shared_ptr<KeyRing>& keyRing() const;
    [[nodiscard]] const RegistryAddress& address() const;
    /// The connection itself, for what only a certain database has, and for tests.
    [[nodiscard]] Database& database();

private:
    struct Parts;
    explicit Registry(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace frid::persistence
