#pragma once

#include <frid/persistence/FileDraftStore.h>
#include <frid/persistence/Registry.h>
#include <frid/ui/start/RegistryGateway.h>

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace frid::test {

/// Registries for tests of whole windows: passwords cost next to nothing, drafts lie in a folder of the
/// test's.
class TestGateway final : public ui::RegistryGateway {
public:
    TestGateway(std::shared_ptr<const Clock> clock, QString draftFolder)
        : m_clock(std::move(clock))
        , m_draftFolder(std::move(draftFolder))
    { }

    [[nodiscard]] Result<QString> normalised(const QString& typed) const override
    {
        return persistence::RegistryAddress::parse(typed).map(
            [](const persistence::RegistryAddress& address) { return address.toString(); });
    }
    [[nodiscard]] bool fileExists(const QString& address) const override { return QFile::exists(address); }
    [[nodiscard]] QString shortName(const QString& address) const override
    {
        return QFileInfo(address).fileName();
    }
    [[nodiscard]] Result<std::unique_ptr<Services>> open(
        const QString& address, ui::RegistryOpening how) override
    {
        FRID_TRY(const auto parsed, persistence::RegistryAddress::parse(address));
        persistence::RegistryOptions options;
        options.create = how == ui::RegistryOpening::Create;
        options.migrate = how != ui::RegistryOpening::Existing;
        options.keys = keys(address);
        options.cheapPasswords = true;
        FRID_TRY(auto registry, persistence::Registry::open(parsed, options));
        return Services::make(std::move(registry), m_clock);
    }
    void removeHalfMade(const QString& address) override { QFile::remove(address); }
    [[nodiscard]] std::shared_ptr<DraftStore> drafts(
        const QString& address, const QString& registryId, AccountId account) override
    {
        return std::make_shared<persistence::FileDraftStore>(
            m_draftFolder, registryId, account, keys(address));
    }
    /// The ring of an address, to see whether it is locked.
    [[nodiscard]] std::shared_ptr<persistence::KeyRing> keys(const QString& address)
    {
        const QMutexLocker guard(&m_mutex);
        auto& ring = m_keys[address];
        if (!ring) {
            ring = persistence::KeyRing::closed();
        }
        return ring;
    }

private:
    std::shared_ptr<const Clock> m_clock;
    QString m_draftFolder;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<persistence::KeyRing>> m_keys;
};

} // namespace frid::test
