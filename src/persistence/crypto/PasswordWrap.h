#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <QStringView>

namespace frid::persistence {

/// What one guess of a password costs (Argon2id).
struct PasswordCost {
    qint64 operations = 0;
    qint64 memoryBytes = 0;

    [[nodiscard]] static PasswordCost moderate(); ///< libsodium's MODERATE: 3 passes over 256 MiB
    [[nodiscard]] static PasswordCost minimum(); ///< tests only
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// The registry's keys as one account keeps them; every part is stored as it is.
struct WrappedKey {
    QByteArray salt; ///< 16 random bytes
    PasswordCost cost;
    QByteArray blob; ///< [nonce, 24 bytes][ciphertext and tag]
};

/// Wraps packed keys (KeyRing::pack) by a password: Argon2id, then XChaCha20-Poly1305 bound to the account.
/// The password is brought to Unicode form NFC first, so that every keyboard gives the same bytes. Errors:
/// Storage (detail `memory`).
[[nodiscard]] Result<WrappedKey> wrapWithPassword(
    const SecretBytes& packed, QStringView password, AccountId account, const PasswordCost& cost);
/// Errors: WrongKey; Tampered when the stored cost is out of bounds; Storage (detail `memory`).
[[nodiscard]] Result<SecretBytes> unwrapWithPassword(
    const WrappedKey& wrapped, QStringView password, AccountId account);

} // namespace frid::persistence
