#include "crypto/BlindIndex.h"

#include "crypto/Sodium.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<QByteArray> BlindIndex::hash(QStringView identityNumber) const
{
    constexpr qsizetype digitCount = 12;
    QByteArray signs;
    bool onlyDigits = true;
    for (const QChar sign : identityNumber) {
        if (sign.isLetterOrNumber()) {
            onlyDigits = onlyDigits && sign >= u'0' && sign <= u'9';
            signs.append(QString(sign.toUpper()).toUtf8());
        }
    }
    if (signs.isEmpty() || (onlyDigits && signs.size() != digitCount)) {
        return invalid(u"identity_number"_s, u"length"_s);
    }
    QByteArray result(crypto_generichash_BYTES, Qt::Uninitialized);
    FRID_CHECK(m_keys->with(KeyPurpose::BlindIndex, 1, [&](quint8, const unsigned char* key) {
        crypto_generichash(bytesOf(result), static_cast<std::size_t>(result.size()),
            bytesOf(std::as_const(signs)), sizeOf(signs), key, KeyRing::keySize);
    }));
    return result;
}

} // namespace frid::persistence
