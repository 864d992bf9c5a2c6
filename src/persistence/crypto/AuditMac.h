#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <memory>

namespace frid::persistence {

/// The keyed hashes of the audit chain (BLAKE2b-256, key version 1 for the whole life of the chain).
class AuditMac {
public:
    static constexpr qsizetype size = 32;

    explicit AuditMac(std::shared_ptr<KeyRing> keys)
        : m_keys(std::move(keys))
    { }

    /// The hash of an event that follows `previous` (empty for the first). Errors: Locked.
    [[nodiscard]] Result<QByteArray> link(const QByteArray& previous, const QByteArray& event) const;
    /// The hash of the head record: how many events there are and the newest one's hash. Errors: Locked.
    [[nodiscard]] Result<QByteArray> head(qint64 count, const QByteArray& newest) const;

private:
    [[nodiscard]] Result<QByteArray> mac(char kind, const QByteArray& first, const QByteArray& second) const;

    std::shared_ptr<KeyRing> m_keys;
};

} // namespace frid::persistence
