#include <frid/persistence/FileDraftStore.h>

#include "crypto/Sealer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "draft"_L1;
constexpr auto column = "form_sealed"_L1;
constexpr auto ending = ".draft"_L1;

bool makeFolder(const QString& path)
{
    if (QFileInfo::exists(path)) {
        return true;
    }
    return QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString rowId(AccountId account, const DraftKey& key)
{
    return account.toString() + u'\x1f' + key.kind + u'\x1f' + key.record;
}

} // namespace

FileDraftStore::FileDraftStore(
    const QString& folder, const QString& registryId, AccountId account, std::shared_ptr<KeyRing> keys)
    : m_folder(folder + u'/' + registryId + u'/' + account.toString())
    , m_account(account)
    , m_keys(std::move(keys))
{ }

QString FileDraftStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

Result<QString> FileDraftStore::path(const DraftKey& key) const
{
    static const QRegularExpression kind(u"^[a-z][a-z0-9_]{0,63}$"_s);
    static const QRegularExpression record(u"^[A-Za-z0-9-]{1,80}$"_s);
    if (!kind.match(key.kind).hasMatch() || !record.match(key.record).hasMatch()) {
        return invalid(u"draft"_s, u"key"_s);
    }
    return m_folder + u'/' + key.kind + u'.' + key.record + ending;
}

Result<void> FileDraftStore::save(const DraftKey& key, const QJsonObject& form)
{
    FRID_TRY(const QString filePath, path(key));
    FRID_TRY(const QByteArray sealed,
        Sealer(m_keys).seal(
            QJsonDocument(form).toJson(QJsonDocument::Compact), table, column, rowId(m_account, key)));
    const QMutexLocker guard(&m_mutex);
    if (!makeFolder(m_folder)) {
        return fail(ErrorCode::Storage, u"draft"_s, u"folder"_s);
    }
    // Written beside, synced and renamed: a full disk or a crash leaves the old draft as it was.
    QSaveFile file(filePath);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(sealed) == sealed.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.flush() && file.commit();
    if (!saved) {
        // Qt gives a full disk no error of its own.
        const bool full = QStorageInfo(m_folder).bytesAvailable() < sealed.size();
        return fail(full ? ErrorCode::DiskFull : ErrorCode::Storage, u"draft"_s);
    }
    return {};
}

Result<std::optional<QJsonObject>> FileDraftStore::load(const DraftKey& key)
{
    FRID_TRY(const QString filePath, path(key));
    QByteArray sealed;
    {
        const QMutexLocker guard(&m_mutex);
        QFile file(filePath);
        if (!file.exists()) {
            return std::optional<QJsonObject>();
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Storage, u"draft"_s);
        }
        sealed = file.readAll();
    }
    FRID_TRY(const QByteArray plain, Sealer(m_keys).open(sealed, table, column, rowId(m_account, key)));
    return std::optional(QJsonDocument::fromJson(plain).object());
}

Result<void> FileDraftStore::remove(const DraftKey& key)
{
    FRID_TRY(const QString filePath, path(key));
    const QMutexLocker guard(&m_mutex);
    if (QFile::exists(filePath) && !QFile::remove(filePath)) {
        return fail(ErrorCode::Storage, u"draft"_s);
    }
    return {};
}

Result<QList<DraftInfo>> FileDraftStore::list()
{
    const QMutexLocker guard(&m_mutex);
    QList<DraftInfo> drafts;
    const auto files = QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        const QStringList parts = file.completeBaseName().split(u'.');
        if (parts.size() == 2) {
            drafts.append({{parts[0], parts[1]}, file.lastModified().toUTC()});
        }
    }
    return drafts;
}

} // namespace frid::persistence
