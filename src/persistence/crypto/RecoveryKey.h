#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <QString>

namespace frid::persistence {

/// The key that is printed once and kept in a safe: 160 random bits and a checksum of 20, in Crockford's base
/// 32, nine groups of four ("7Q2M-...").
class RecoveryKey {
public:
    [[nodiscard]] static RecoveryKey generate();
    /// Takes any case, spaces and hyphens, O for 0, I and L for 1. Errors: Invalid, field "recovery_key",
    /// detail `length`, `character`, `checksum`.
    [[nodiscard]] static Result<RecoveryKey> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    /// Wraps packed keys, bound to the registry's id: [nonce, 24 bytes][ciphertext and tag].
    [[nodiscard]] QByteArray wrap(const SecretBytes& packed, const QString& registryId) const;
    /// Errors: WrongKey.
    [[nodiscard]] Result<SecretBytes> unwrap(const QByteArray& blob, const QString& registryId) const;

private:
    explicit RecoveryKey(SecretBytes bits)
        : m_bits(std::move(bits))
    { }
    [[nodiscard]] SecretBytes wrappingKey() const;

    SecretBytes m_bits; ///< 20 bytes
};

} // namespace frid::persistence
