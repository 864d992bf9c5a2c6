#include "registry/RegistryKeys.h"

#include "audit/SqlAuditLog.h"
#include "crypto/RecoveryKey.h"
#include "crypto/Sodium.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

/// A password as text for as long as it is needed.
class PasswordText {
public:
    explicit PasswordText(const QByteArray& utf8)
        : m_text(QString::fromUtf8(utf8))
    { }
    PasswordText(const PasswordText&) = delete;
    PasswordText& operator=(const PasswordText&) = delete;
    ~PasswordText()
    {
        sodium_memzero(m_text.data(), static_cast<std::size_t>(m_text.size()) * sizeof(QChar));
    }
    [[nodiscard]] QStringView view() const { return m_text; }

private:
    QString m_text;
};

} // namespace

RegistryKeys::RegistryKeys(
    Database& database, NameCache& names, std::shared_ptr<KeyRing> keys, const PasswordCost& cost)
    : m_database(database)
    , m_names(names)
    , m_keys(std::move(keys))
    , m_cost(cost)
    , m_newId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Result<QString> RegistryKeys::registryId() const
{
    FRID_TRY(const auto id,
        m_database.one(u"SELECT id FROM registry"_s, [](const Row& row) { return row.text(0); }));
    return id.value_or(m_newId);
}

Result<QString> RegistryKeys::createDataKey()
{
    std::optional<Transaction> transaction;
    if (!m_database.isInTransaction()) {
        FRID_TRY(auto own, Transaction::begin(m_database, TransactionKind::Write));
        transaction.emplace(std::move(own));
    }
    FRID_TRY(const auto wraps, m_database.one(u"SELECT count(*) FROM recovery_wrap"_s, [](const Row& row) {
        return row.integer(0);
    }));
    if (*wraps > 0) {
        return fail(ErrorCode::Duplicate);
    }
    FRID_TRY(const QString id, registryId());
    const auto fresh = KeyRing::generate();
    FRID_TRY(const SecretBytes packed, fresh->pack());
    const RecoveryKey recovery = RecoveryKey::generate();
    FRID_CHECK(m_database.execute(u"INSERT INTO recovery_wrap (key_version, wrapped_key) VALUES (?, ?)"_s,
        static_cast<qint64>(fresh->currentVersion()), recovery.wrap(packed, id)));
    FRID_CHECK(startAuditChain(m_database, fresh));
    if (transaction) {
        FRID_CHECK(transaction->commit());
    }
    FRID_CHECK(m_keys->open(packed));
    return recovery.toString();
}

Result<frid::WrappedKey> RegistryKeys::wrap(AccountId account, const QByteArray& password) const
{
    FRID_TRY(const SecretBytes packed, m_keys->pack());
    FRID_TRY(const WrappedKey key, wrapWithPassword(packed, PasswordText(password).view(), account, m_cost));
    return frid::WrappedKey{key.blob, key.salt, key.cost.operations, key.cost.memoryBytes};
}

Result<void> RegistryKeys::open(AccountId account, const frid::WrappedKey& key, const QByteArray& password)
{
    const WrappedKey wrapped{key.salt, {key.operations, key.memory}, key.blob};
    FRID_TRY(const SecretBytes packed, unwrapWithPassword(wrapped, PasswordText(password).view(), account));
    return m_keys->open(packed);
}

Result<void> RegistryKeys::openWithRecoveryKey(const QString& typed)
{
    FRID_TRY(const RecoveryKey recovery, RecoveryKey::parse(typed));
    FRID_TRY(const QString id, registryId());
    FRID_TRY(const auto blob,
        m_database.one(u"SELECT wrapped_key FROM recovery_wrap ORDER BY key_version DESC LIMIT 1"_s,
            [](const Row& row) { return row.bytes(0); }));
    if (!blob) {
        return fail(ErrorCode::WrongKey);
    }
    FRID_TRY(const SecretBytes packed, recovery.unwrap(*blob, id));
    return m_keys->open(packed);
}

void RegistryKeys::lock()
{
    m_names.clear();
    m_keys->lock();
}

} // namespace frid::persistence
