#include "frid/Gateway.h"

#include <frid/persistence/FileDraftStore.h>
#include <frid/persistence/Registry.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frid::app {

using persistence::RegistryAddress;

Gateway::Gateway(std::shared_ptr<const Clock> clock, QString draftFolder)
    : m_clock(std::move(clock))
    , m_draftFolder(
          draftFolder.isEmpty() ? persistence::FileDraftStore::defaultFolder() : std::move(draftFolder))
{ }

Result<QString> Gateway::normalised(const QString& typed) const
{
    FRID_TRY(const RegistryAddress address, RegistryAddress::parse(typed));
    return address.toString();
}

bool Gateway::fileExists(const QString& address) const
{
    const auto parsed = RegistryAddress::parse(address);
    return parsed && parsed->isSqlite() && QFile::exists(parsed->filePath());
}

QString Gateway::shortName(const QString& address) const
{
    const auto parsed = RegistryAddress::parse(address);
    if (!parsed) {
        return {};
    }
    return parsed->isSqlite() ? QFileInfo(parsed->filePath()).fileName() : parsed->databaseName();
}

Result<std::unique_ptr<Services>> Gateway::open(const QString& address, ui::RegistryOpening how)
{
    FRID_TRY(const RegistryAddress parsed, RegistryAddress::parse(address));
    persistence::RegistryOptions options;
    options.create = how == ui::RegistryOpening::Create;
    options.migrate = how != ui::RegistryOpening::Existing;
    options.keys = keys(address);
    if (options.create && parsed.isSqlite()) {
        if (QFile::exists(parsed.filePath())) {
            return fail(ErrorCode::Duplicate, u"address"_s);
        }
        QDir().mkpath(QFileInfo(parsed.filePath()).absolutePath());
    }
    FRID_TRY(auto registry, persistence::Registry::open(parsed, options));
    return Services::make(std::move(registry), m_clock);
}

void Gateway::removeHalfMade(const QString& address)
{
    const auto parsed = RegistryAddress::parse(address);
    if (parsed && parsed->isSqlite()) {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            QFile::remove(parsed->filePath() + suffix);
        }
    }
    const QMutexLocker guard(&m_mutex);
    m_keys.remove(address);
}

std::shared_ptr<DraftStore> Gateway::drafts(
    const QString& address, const QString& registryId, AccountId account)
{
    return std::make_shared<persistence::FileDraftStore>(m_draftFolder, registryId, account, keys(address));
}

std::shared_ptr<persistence::KeyRing> Gateway::keys(const QString& address)
{
    const QMutexLocker guard(&m_mutex);
    std::shared_ptr<persistence::KeyRing>& ring = m_keys[address];
    if (!ring) {
        ring = persistence::KeyRing::closed();
    }
    return ring;
}

} // namespace frid::app
