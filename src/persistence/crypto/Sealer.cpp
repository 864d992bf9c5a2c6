#include "crypto/Sealer.h"

#include "crypto/Sodium.h"

namespace frid::persistence {

namespace {

QByteArray place(QLatin1StringView table, QLatin1StringView column, const QString& rowId)
{
    const char separator = 0x1f;
    QByteArray bytes;
    bytes.reserve(table.size() + column.size() + rowId.size() + 2);
    bytes.append(table.data(), table.size()).append(separator);
    bytes.append(column.data(), column.size()).append(separator);
    return bytes.append(rowId.toUtf8());
}

} // namespace

Result<QByteArray> Sealer::seal(
    const QByteArray& plain, QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    QByteArray sealed;
    FRID_CHECK(m_keys->with(KeyPurpose::Seal, 0, [&](quint8 version, const unsigned char* key) {
        sealed = encrypt(bytesOf(plain), plain.size(), place(table, column, rowId), key,
            QByteArray(1, static_cast<char>(version)));
    }));
    return sealed;
}

Result<QByteArray> Sealer::open(
    const QByteArray& sealed, QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    const qsizetype size = plainSize(sealed.size(), 1);
    if (size < 0 || sealed[0] == 0) {
        return m_keys->isOpen() ? fail(ErrorCode::Tampered) : fail(ErrorCode::Locked);
    }
    QByteArray plain(size, Qt::Uninitialized);
    bool verified = false;
    FRID_CHECK(
        m_keys->with(KeyPurpose::Seal, static_cast<quint8>(sealed[0]), [&](quint8, const unsigned char* key) {
            verified = decrypt(sealed, 1, place(table, column, rowId), key, bytesOf(plain));
        }));
    if (!verified) {
        return fail(ErrorCode::Tampered);
    }
    return plain;
}

Result<QByteArray> Sealer::sealText(
    const QString& text, QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    return seal(text.toUtf8(), table, column, rowId);
}

Result<QString> Sealer::openText(
    const QByteArray& sealed, QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    FRID_TRY(const QByteArray plain, open(sealed, table, column, rowId));
    return QString::fromUtf8(plain);
}

Result<std::optional<QByteArray>> Sealer::sealText(const std::optional<QString>& text,
    QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    if (!text) {
        return std::optional<QByteArray>();
    }
    FRID_TRY(QByteArray sealed, sealText(*text, table, column, rowId));
    return std::optional(std::move(sealed));
}

Result<std::optional<QString>> Sealer::openText(const std::optional<QByteArray>& sealed,
    QLatin1StringView table, QLatin1StringView column, const QString& rowId) const
{
    if (!sealed) {
        return std::optional<QString>();
    }
    FRID_TRY(QString text, openText(*sealed, table, column, rowId));
    return std::optional(std::move(text));
}

} // namespace frid::persistence
