#pragma once

#include <frid/domain/Error.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace frid {

/// What a draft belongs to, beside the account that the store is made for.
struct DraftKey {
    QString kind; ///< kind of record, a word of ours: "journal_note"
    QString record; ///< the record's id, or "new-" and the id of what it will belong to, or "new"

    friend bool operator==(const DraftKey&, const DraftKey&) = default;
};

struct DraftInfo {
    DraftKey key;
    QDateTime savedAt; ///< UTC
};

/// Unfinished forms of one account, sealed on this machine, so that a crash, an idle lock or a lost server
/// costs nothing.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    /// Replaces the draft at once or not at all. Errors: Locked, DiskFull, Storage, Invalid (field "draft").
    [[nodiscard]] virtual Result<void> save(const DraftKey& key, const QJsonObject& form) = 0;
    /// Nothing when there is none. Errors: Locked, Tampered, Storage.
    [[nodiscard]] virtual Result<std::optional<QJsonObject>> load(const DraftKey& key) = 0;
    /// Succeeds when there is none.
    [[nodiscard]] virtual Result<void> remove(const DraftKey& key) = 0;
    /// Newest first; works without the key.
    [[nodiscard]] virtual Result<QList<DraftInfo>> list() = 0;
};

} // namespace frid
