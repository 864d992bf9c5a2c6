#include "crypto/BlindIndex.h"

#include "crypto/Sodium.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<QByteArray> BlindIndex::hash(QStringView identityNumber) const
{
    constexpr qsizetype digitCount = 12;
    QByteArray digits;
    for (const QChar sign : identityNumber) {
        if (sign >= u'0' && sign <= u'9') {
            digits.append(sign.toLatin1());
        }
    }
    if (digits.size() != digitCount) {
        return invalid(u"identity_number"_s, u"length"_s);
    }
    QByteArray result(crypto_generichash_BYTES, Qt::Uninitialized);
    FRID_CHECK(m_keys->with(KeyPurpose::BlindIndex, 1, [&](quint8, const unsigned char* key) {
        crypto_generichash(bytesOf(result), static_cast<std::size_t>(result.size()),
            bytesOf(std::as_const(digits)), sizeOf(digits), key, KeyRing::keySize);
    }));
    return result;
}

} // namespace frid::persistence
