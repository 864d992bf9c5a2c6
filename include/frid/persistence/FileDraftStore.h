#pragma once

#include <frid/application/DraftStore.h>
#include <frid/domain/Id.h>
#include <frid/persistence/KeyRing.h>

#include <QMutex>

namespace frid::persistence {

/// Drafts as sealed files, one each, in `<folder>/<registry id>/<account id>/`. Needs no database. Thread
/// safe.
class FileDraftStore final : public DraftStore {
public:
    /// `folder` is usually defaultFolder().
    FileDraftStore(
        const QString& folder, const QString& registryId, AccountId account, std::shared_ptr<KeyRing> keys);

    /// `drafts` below the user's application data.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] Result<void> save(const DraftKey& key, const QJsonObject& form) override;
    [[nodiscard]] Result<std::optional<QJsonObject>> load(const DraftKey& key) override;
    [[nodiscard]] Result<void> remove(const DraftKey& key) override;
    [[nodiscard]] Result<QList<DraftInfo>> list() override;

private:
    [[nodiscard]] Result<QString> path(const DraftKey& key) const;

    QMutex m_mutex;
    QString m_folder;
    AccountId m_account;
    std::shared_ptr<KeyRing> m_keys;
};

} // namespace frid::persistence
