#include "crypto/PasswordWrap.h"

#include "crypto/Sodium.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

// A stored cost beyond these would let who can write the database stop everyone from logging in, or make a
// later wrapping cheap to guess.
constexpr qint64 maxOperations = 20;
constexpr qint64 maxMemory = qint64(1) << 30;

QByteArray bindingOf(AccountId account)
{
    return QByteArray("account\x1f") + account.toString().toLatin1();
}

Result<SecretBytes> wrappingKey(QStringView password, const QByteArray& salt, const PasswordCost& cost)
{
    const bool possible = salt.size() == crypto_pwhash_SALTBYTES && cost.operations >= 1
        && cost.operations <= maxOperations && cost.memoryBytes >= qint64(crypto_pwhash_MEMLIMIT_MIN)
        && cost.memoryBytes <= maxMemory;
    if (!possible) {
        return fail(ErrorCode::Tampered, {}, u"password_cost"_s);
    }
    QString normal = password.toString().normalized(QString::NormalizationForm_C);
    QByteArray text = normal.toUtf8();
    SecretBytes key(KeyRing::keySize);
    const int hashed = crypto_pwhash(key.data(), KeyRing::keySize, text.constData(), sizeOf(text),
        bytesOf(salt), static_cast<unsigned long long>(cost.operations),
        static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    sodium_memzero(normal.data(), static_cast<std::size_t>(normal.size()) * sizeof(QChar));
    if (hashed != 0) {
        return fail(ErrorCode::Storage, {}, u"memory"_s);
    }
    return key;
}

} // namespace

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::minimum()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<WrappedKey> wrapWithPassword(
    const SecretBytes& packed, QStringView password, AccountId account, const PasswordCost& cost)
{
    requireSodium();
    WrappedKey wrapped{QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized), cost, {}};
    randombytes_buf(wrapped.salt.data(), crypto_pwhash_SALTBYTES);
    FRID_TRY(const SecretBytes key, wrappingKey(password, wrapped.salt, cost));
    wrapped.blob = encrypt(packed.data(), packed.size(), bindingOf(account), key.data());
    return wrapped;
}

Result<SecretBytes> unwrapWithPassword(const WrappedKey& wrapped, QStringView password, AccountId account)
{
    requireSodium();
    FRID_TRY(const SecretBytes key, wrappingKey(password, wrapped.salt, wrapped.cost));
    const qsizetype size = plainSize(wrapped.blob.size());
    if (size <= 0) {
        return fail(ErrorCode::WrongKey);
    }
    SecretBytes packed(size);
    if (!decrypt(wrapped.blob, 0, bindingOf(account), key.data(), packed.data())) {
        return fail(ErrorCode::WrongKey);
    }
    return packed;
}

} // namespace frid::persistence
