#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <QStringView>
#include <memory>

namespace frid::persistence {

/// A keyed hash (BLAKE2b-256) by which an identity number can be found without being readable.
class BlindIndex {
public:
    explicit BlindIndex(std::shared_ptr<KeyRing> keys)
        : m_keys(std::move(keys))
    { }

    /// 32 bytes for a number of twelve digits, or an interim or reserve number with letters; other signs are
    /// left out and letters made upper case first, so that every way of writing the same number gives the
    /// same hash. Always made with key version 1, the registry's first, because hashes of different keys
    /// could not be compared. Errors: Locked; Invalid (field "identity_number") when there are digits only
    /// and not twelve of them.
    [[nodiscard]] Result<QByteArray> hash(QStringView identityNumber) const;

private:
    std::shared_ptr<KeyRing> m_keys;
};

} // namespace frid::persistence
