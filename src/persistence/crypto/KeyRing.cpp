#include <frid/persistence/KeyRing.h>

#include "crypto/Sodium.h"

#include <mutex>
#include <new>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {
constexpr int purposeCount = 3;
constexpr qsizetype packedEntry = 1 + KeyRing::keySize;
constexpr char kdfContext[] = "frid-key"; // exactly crypto_kdf_CONTEXTBYTES
static_assert(sizeof(kdfContext) - 1 == crypto_kdf_CONTEXTBYTES);
static_assert(KeyRing::keySize == crypto_kdf_KEYBYTES);
static_assert(KeyRing::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    requireSodium();
    if (size > 0) {
        m_data = static_cast<unsigned char*>(sodium_malloc(static_cast<std::size_t>(size)));
        if (m_data == nullptr) {
            throw std::bad_alloc();
        }
        sodium_memzero(m_data, static_cast<std::size_t>(size));
    }
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data(), static_cast<std::size_t>(size));
    return secret;
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::wipe()
{
    sodium_free(m_data); // wipes first; takes a null pointer
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, static_cast<std::size_t>(m_size)) == 0);
}

std::shared_ptr<KeyRing> KeyRing::generate()
{
    auto ring = std::make_shared<KeyRing>();
    ring->insert(1, SecretBytes::random(keySize).data());
    return ring;
}

bool KeyRing::isOpen() const
{
    const std::shared_lock guard(m_mutex);
    return !m_keys.empty();
}

void KeyRing::lock()
{
    const std::unique_lock guard(m_mutex);
    m_keys.clear();
}

Result<void> KeyRing::open(const SecretBytes& packed)
{
    if (packed.isEmpty() || packed.size() % packedEntry != 0) {
        return fail(ErrorCode::WrongKey);
    }
    const std::unique_lock guard(m_mutex);
    m_keys.clear();
    for (qsizetype at = 0; at < packed.size(); at += packedEntry) {
        const quint8 version = packed.data()[at];
        if (version == 0 || m_keys.contains(version)) {
            m_keys.clear();
            return fail(ErrorCode::WrongKey);
        }
        insert(version, packed.data() + at + 1);
    }
    return {};
}

Result<SecretBytes> KeyRing::pack() const
{
    const std::shared_lock guard(m_mutex);
    if (m_keys.empty()) {
        return fail(ErrorCode::Locked);
    }
    SecretBytes packed(static_cast<qsizetype>(m_keys.size()) * packedEntry);
    unsigned char* at = packed.data();
    for (const auto& [version, keys] : m_keys) {
        *at = version;
        std::copy_n(keys.data(), keySize, at + 1);
        at += packedEntry;
    }
    return packed;
}

quint8 KeyRing::currentVersion() const
{
    const std::shared_lock guard(m_mutex);
    return m_keys.empty() ? quint8(0) : std::prev(m_keys.end())->first;
}

Result<void> KeyRing::addVersion()
{
    const SecretBytes key = SecretBytes::random(keySize);
    const std::unique_lock guard(m_mutex);
    if (m_keys.empty()) {
        return fail(ErrorCode::Locked);
    }
    const quint8 newest = std::prev(m_keys.end())->first;
    if (newest == std::numeric_limits<quint8>::max()) {
        return invalid(u"key"_s, u"version"_s);
    }
    insert(static_cast<quint8>(newest + 1), key.data());
    return {};
}

void KeyRing::insert(quint8 version, const unsigned char* key)
{
    SecretBytes keys(keySize * (1 + purposeCount));
    std::copy_n(key, keySize, keys.data());
    for (int purpose = 1; purpose <= purposeCount; ++purpose) {
        crypto_kdf_derive_from_key(
            keys.data() + purpose * keySize, keySize, static_cast<quint64>(purpose), kdfContext, keys.data());
    }
    m_keys.insert_or_assign(version, std::move(keys));
}

} // namespace frid::persistence
