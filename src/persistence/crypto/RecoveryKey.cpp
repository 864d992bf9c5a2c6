#include "crypto/RecoveryKey.h"

#include "crypto/Sodium.h"

#include <array>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int bitsPerSign = 5;
constexpr qsizetype keyBytes = 20;
constexpr qsizetype keySigns = 32;
constexpr qsizetype checkSigns = 4;
constexpr qsizetype groupSize = 4;

/// 20 bits of a hash, as four values of five bits.
std::array<int, checkSigns> checksum(const SecretBytes& bits)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    constexpr QByteArrayView purpose("frid recovery checksum");
    crypto_generichash(hash.data(), hash.size(), bits.data(), keyBytes,
        reinterpret_cast<const unsigned char*>(purpose.data()), static_cast<std::size_t>(purpose.size()));
    std::array<int, checkSigns> values{};
    const unsigned number = (unsigned(hash[0]) << 16) | (unsigned(hash[1]) << 8) | hash[2];
    for (qsizetype i = 0; i < checkSigns; ++i) {
        values[static_cast<std::size_t>(i)] = static_cast<int>((number >> (bitsPerSign * i)) & 31);
    }
    return values;
}

int fiveBits(const SecretBytes& bits, qsizetype sign)
{
    int value = 0;
    for (qsizetype bit = sign * bitsPerSign; bit < (sign + 1) * bitsPerSign; ++bit) {
        value = (value << 1) | ((bits.data()[bit / 8] >> (7 - bit % 8)) & 1);
    }
    return value;
}

void setFiveBits(SecretBytes& bits, qsizetype sign, int value)
{
    for (int i = 0; i < bitsPerSign; ++i) {
        const qsizetype bit = sign * bitsPerSign + i;
        const int one = (value >> (bitsPerSign - 1 - i)) & 1;
        bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | (one << (7 - bit % 8)));
    }
}

QByteArray bindingOf(const QString& registryId)
{
    return QByteArray("recovery\x1f") + registryId.toUtf8();
}

} // namespace

RecoveryKey RecoveryKey::generate()
{
    return RecoveryKey(SecretBytes::random(keyBytes));
}

Result<RecoveryKey> RecoveryKey::parse(QStringView text)
{
    const auto refuse = [](QLatin1StringView detail) { return invalid(u"recovery_key"_s, detail); };
    QList<int> values;
    for (QChar sign : text) {
        sign = sign.toUpper();
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash) {
            continue;
        }
        if (sign == u'O') {
            sign = u'0';
        } else if (sign == u'I' || sign == u'L') {
            sign = u'1';
        }
        const qsizetype value = alphabet.indexOf(sign);
        if (value < 0) {
            return refuse("character"_L1);
        }
        values.append(static_cast<int>(value));
    }
    if (values.size() != keySigns + checkSigns) {
        return refuse("length"_L1);
    }
    SecretBytes bits(keyBytes);
    for (qsizetype i = 0; i < keySigns; ++i) {
        setFiveBits(bits, i, values[i]);
    }
    const auto check = checksum(bits);
    if (!std::equal(check.begin(), check.end(), values.cbegin() + keySigns)) {
        return refuse("checksum"_L1);
    }
    return RecoveryKey(std::move(bits));
}

QString RecoveryKey::toString() const
{
    QString text;
    const auto append = [&text](int value) {
        if (text.size() % (groupSize + 1) == groupSize) {
            text += u'-';
        }
        text += alphabet[value];
    };
    for (qsizetype i = 0; i < keySigns; ++i) {
        append(fiveBits(m_bits, i));
    }
    for (const int value : checksum(m_bits)) {
        append(value);
    }
    return text;
}

// 160 random bits cannot be guessed, so no slow hash is needed.
SecretBytes RecoveryKey::wrappingKey() const
{
    SecretBytes key(KeyRing::keySize);
    constexpr QByteArrayView purpose("frid recovery wrapping key");
    crypto_generichash(key.data(), KeyRing::keySize, reinterpret_cast<const unsigned char*>(purpose.data()),
        static_cast<unsigned long long>(purpose.size()), m_bits.data(), keyBytes);
    return key;
}

QByteArray RecoveryKey::wrap(const SecretBytes& packed, const QString& registryId) const
{
    return encrypt(packed.data(), packed.size(), bindingOf(registryId), wrappingKey().data());
}

Result<SecretBytes> RecoveryKey::unwrap(const QByteArray& blob, const QString& registryId) const
{
    const qsizetype size = plainSize(blob.size());
    if (size <= 0) {
        return fail(ErrorCode::WrongKey);
    }
    SecretBytes packed(size);
    if (!decrypt(blob, 0, bindingOf(registryId), wrappingKey().data(), packed.data())) {
        return fail(ErrorCode::WrongKey);
    }
    return packed;
}

} // namespace frid::persistence
