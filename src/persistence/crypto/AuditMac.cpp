#include "crypto/AuditMac.h"

#include "crypto/Sodium.h"

#include <QtEndian>

namespace frid::persistence {

Result<QByteArray> AuditMac::mac(char kind, const QByteArray& first, const QByteArray& second) const
{
    // The kind and the first part's length keep two different inputs from ever being the same bytes.
    QByteArray input;
    input.reserve(1 + 8 + first.size() + second.size());
    input.append(kind);
    const quint64 length = qToLittleEndian(static_cast<quint64>(first.size()));
    input.append(reinterpret_cast<const char*>(&length), sizeof length);
    input.append(first).append(second);
    QByteArray result(size, Qt::Uninitialized);
    FRID_CHECK(m_keys->with(KeyPurpose::Audit, 1, [&](quint8, const unsigned char* key) {
        crypto_generichash(
            bytesOf(result), size, bytesOf(std::as_const(input)), sizeOf(input), key, KeyRing::keySize);
    }));
    return result;
}

Result<QByteArray> AuditMac::link(const QByteArray& previous, const QByteArray& event) const
{
    return mac('E', previous, event);
}

Result<QByteArray> AuditMac::head(qint64 count, const QByteArray& newest) const
{
    const qint64 number = qToLittleEndian(count);
    return mac('H', QByteArray(reinterpret_cast<const char*>(&number), sizeof number), newest);
}

} // namespace frid::persistence
