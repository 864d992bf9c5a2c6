#include "exchange/KeyedHash.h"

#include "crypto/Sodium.h"

namespace frid::persistence {

Result<QByteArray> keyedHash(const KeyRing& keys, QLatin1StringView purpose, const QStringList& texts)
{
    constexpr char separator = 0x1f;
    QByteArray input;
    input.append(separator).append(purpose.data(), purpose.size());
    for (const QString& text : texts) {
        const QByteArray bytes = text.toUtf8();
        // With its length, so that two lists of texts never make the same bytes.
        input.append(separator).append(QByteArray::number(bytes.size())).append(separator).append(bytes);
    }
    QByteArray result(crypto_generichash_BYTES, Qt::Uninitialized);
    FRID_CHECK(keys.with(KeyPurpose::BlindIndex, 1, [&](quint8, const unsigned char* key) {
        crypto_generichash(bytesOf(result), static_cast<std::size_t>(result.size()),
            bytesOf(std::as_const(input)), sizeOf(input), key, KeyRing::keySize);
    }));
    return result;
}

} // namespace frid::persistence
