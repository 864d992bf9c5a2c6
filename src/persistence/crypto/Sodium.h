#pragma once

#include <sodium.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace frid::persistence {

/// Makes libsodium ready; every entry into it calls this first. A machine where that fails has no random
/// numbers, and nothing of ours could be safe there: throws.
void requireSodium();

[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
[[nodiscard]] inline unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
[[nodiscard]] inline unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// [prefix][random nonce][ciphertext and tag] by XChaCha20-Poly1305-IETF.
[[nodiscard]] QByteArray encrypt(const unsigned char* plain, qsizetype size, const QByteArray& associated,
    const unsigned char* key, const QByteArray& prefix = {});
/// Bytes of plain text in a blob of encrypt(); negative when it is too short to be one.
[[nodiscard]] qsizetype plainSize(qsizetype blobSize, qsizetype prefixSize = 0);
/// Writes plainSize() bytes; false when the blob does not verify.
[[nodiscard]] bool decrypt(const QByteArray& blob, qsizetype prefixSize, const QByteArray& associated,
    const unsigned char* key, unsigned char* plain);

} // namespace frid::persistence
