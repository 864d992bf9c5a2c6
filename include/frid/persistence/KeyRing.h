#pragma once

#include <frid/domain/Error.h>

#include <QByteArrayView>
#include <QtGlobal>
#include <array>
#include <map>
#include <memory>
#include <shared_mutex>
#include <utility>

namespace frid::persistence {

/// Secret bytes in guarded memory that is kept out of swap where the system allows it, and wiped when
/// released.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeros
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] static SecretBytes random(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    { }
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { wipe(); }

    void wipe();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    /// In constant time.
    [[nodiscard]] bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// What a key is for. Each purpose has a subkey of its own (crypto_kdf of the data key; the number is the
/// subkey id, the context is "frid-key"), so that a use can never weaken another.
enum class KeyPurpose { Seal = 1, BlindIndex = 2, Audit = 3 };

/// The registry's data keys by version, shared between its connections. Thread safe.
class KeyRing {
public:
    static constexpr qsizetype keySize = 32;

    /// An open ring with one new random key, version 1: for a new registry.
    [[nodiscard]] static std::shared_ptr<KeyRing> generate();
    /// A closed one.
    [[nodiscard]] static std::shared_ptr<KeyRing> closed() { return std::make_shared<KeyRing>(); }

    [[nodiscard]] bool isOpen() const;
    /// Wipes every key; all later uses fail with Locked until open().
    void lock();
    /// Takes the keys that pack() made. Errors: WrongKey when they make no sense.
    [[nodiscard]] Result<void> open(const SecretBytes& packed);
    /// All keys, only to be wrapped by a password or recovery key. Errors: Locked.
    [[nodiscard]] Result<SecretBytes> pack() const;
    /// The version that new values are sealed with; 0 when closed.
    [[nodiscard]] quint8 currentVersion() const;
    /// Adds a new random key, which becomes the current one. Errors: Locked; Invalid after 255 keys.
    [[nodiscard]] Result<void> addVersion();

    /// Calls `use(version, const unsigned char* key32)` while the ring cannot be wiped. Version 0 means the
    /// current. Errors: Locked; Tampered (detail `key_version`) when there is no such key.
    template <typename Use>
    [[nodiscard]] Result<void> with(KeyPurpose purpose, quint8 version, Use&& use) const
    {
        const std::shared_lock guard(m_mutex);
        if (m_keys.empty()) {
            return fail(ErrorCode::Locked);
        }
        const auto found = version == 0 ? std::prev(m_keys.end()) : m_keys.find(version);
        if (found == m_keys.end()) {
            return fail(ErrorCode::Tampered, {}, QStringLiteral("key_version"));
        }
        std::forward<Use>(use)(found->first, found->second.data() + static_cast<int>(purpose) * keySize);
        return {};
    }

private:
    void insert(quint8 version, const unsigned char* key);

    mutable std::shared_mutex m_mutex;
    std::map<quint8, SecretBytes> m_keys; ///< data key, then one subkey per purpose
};

} // namespace frid::persistence
