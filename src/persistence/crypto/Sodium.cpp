#include "crypto/Sodium.h"

#include <stdexcept>

namespace frid::persistence {

namespace {
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
} // namespace

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium cannot be used");
    }
}

QByteArray encrypt(const unsigned char* plain, qsizetype size, const QByteArray& associated,
    const unsigned char* key, const QByteArray& prefix)
{
    requireSodium();
    QByteArray blob(prefix.size() + nonceSize + size + tagSize, Qt::Uninitialized);
    std::copy(prefix.cbegin(), prefix.cend(), blob.begin());
    unsigned char* nonce = bytesOf(blob) + prefix.size();
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, plain,
        static_cast<unsigned long long>(size), bytesOf(associated), sizeOf(associated), nullptr, nonce, key);
    return blob;
}

qsizetype plainSize(qsizetype blobSize, qsizetype prefixSize)
{
    return blobSize - prefixSize - nonceSize - tagSize;
}

bool decrypt(const QByteArray& blob, qsizetype prefixSize, const QByteArray& associated,
    const unsigned char* key, unsigned char* plain)
{
    requireSodium();
    if (plainSize(blob.size(), prefixSize) < 0) {
        return false;
    }
    const unsigned char* nonce = bytesOf(blob) + prefixSize;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, nonce + nonceSize,
               static_cast<unsigned long long>(blob.size() - prefixSize - nonceSize), bytesOf(associated),
               sizeOf(associated), nonce, key)
        == 0;
}

} // namespace frid::persistence
