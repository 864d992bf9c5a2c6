#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/Services.h>

#include <memory>

namespace frid::ui {

/// How a registry is opened.
enum class RegistryOpening {
    Existing,
    Upgrade, ///< brings an older one up to date; of a file a copy is taken first
    Create, ///< there is none yet
};

/// Reaches registries for the screens, which know no database. Implemented by the program.
/// All functions may be called on any thread; what open() gives back belongs to the thread that asked.
class RegistryGateway {
public:
    virtual ~RegistryGateway() = default;

    /// An address as it is stored and compared, from what was typed: a file path or
    /// "postgresql://user@host/database". Errors: Invalid (field "address").
    [[nodiscard]] virtual Result<QString> normalised(const QString& typed) const = 0;
    /// True when the address names a file that is there already.
    [[nodiscard]] virtual bool fileExists(const QString& address) const = 0;
    /// Short name to show: the file's name or the database. Never a secret.
    [[nodiscard]] virtual QString shortName(const QString& address) const = 0;
    /// Opens a connection; all connections to one address are locked and unlocked together. Slow: for a
    /// worker. Errors: NotFound, NotARegistry, OlderRegistry, NewerRegistry, NetworkFileSystem, Unreachable,
    /// Busy, Storage.
    [[nodiscard]] virtual Result<std::unique_ptr<Services>> open(const QString& address, RegistryOpening how)
        = 0;
    /// Takes away what a creation that failed left behind. Only after a failed Create.
    virtual void removeHalfMade(const QString& address) = 0;
    /// The account's drafts on this machine, sealed with the registry's key.
    [[nodiscard]] virtual std::shared_ptr<DraftStore> drafts(
        const QString& address, const QString& registryId, AccountId account)
        = 0;
};

} // namespace frid::ui
