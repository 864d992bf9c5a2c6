#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <memory>
#include <optional>

namespace frid::persistence {

/// Seals single values so that they can be opened only in the row and column they were sealed for.
/// XChaCha20-Poly1305-IETF; a sealed value is [key version, 1 byte][nonce, 24 bytes][ciphertext and tag];
/// associated data is table 0x1f column 0x1f row id. Thread safe.
class Sealer {
public:
    explicit Sealer(std::shared_ptr<KeyRing> keys)
        : m_keys(std::move(keys))
    { }

    /// Errors: Locked.
    [[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, QLatin1StringView table,
        QLatin1StringView column, const QString& rowId) const;
    /// Errors: Locked; Tampered when the value is not whole or not from this place.
    [[nodiscard]] Result<QByteArray> open(const QByteArray& sealed, QLatin1StringView table,
        QLatin1StringView column, const QString& rowId) const;

    [[nodiscard]] Result<QByteArray> sealText(
        const QString& text, QLatin1StringView table, QLatin1StringView column, const QString& rowId) const;
    [[nodiscard]] Result<QString> openText(const QByteArray& sealed, QLatin1StringView table,
        QLatin1StringView column, const QString& rowId) const;
    /// Nothing stays nothing.
    [[nodiscard]] Result<std::optional<QByteArray>> sealText(const std::optional<QString>& text,
        QLatin1StringView table, QLatin1StringView column, const QString& rowId) const;
    [[nodiscard]] Result<std::optional<QString>> openText(const std::optional<QByteArray>& sealed,
        QLatin1StringView table, QLatin1StringView column, const QString& rowId) const;

    [[nodiscard]] const std::shared_ptr<KeyRing>& keys() const { return m_keys; }

private:
    std::shared_ptr<KeyRing> m_keys;
};

} // namespace frid::persistence
