#include <frid/persistence/Registry.h>

#include <frid/domain/CodeList.h>
#include <frid/persistence/Migrator.h>

#include "registry/Inspector.h"
#include "registry/RegistryKeys.h"
#include "registry/SqlUnitOfWork.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace frid::persistence {

struct Registry::Parts {
    Parts(std::unique_ptr<Database> connection, const RegistryOptions& options)
        : database(std::move(connection))
        , ring(options.keys ? options.keys : KeyRing::closed())
        , sealer(ring)
        , keys(*database, names, ring,
              options.cheapPasswords ? PasswordCost::minimum() : PasswordCost::moderate())
    { }

    std::unique_ptr<Database> database;
    std::shared_ptr<KeyRing> ring;
    Sealer sealer;
    NameCache names;
    RegistryKeys keys;
};

namespace {

/// Lets the registry accept every code that the program knows. None is taken away: records use them.
Result<void> addMissingCodes(Database& database)
{
    FRID_TRY(const CodeCatalog catalog, CodeCatalog::bundled());
    FRID_TRY(const auto known, database.all(u"SELECT list, code FROM code"_s, [](const Row& row) {
        return std::pair(row.text(0), row.text(1));
    }));
    const QSet<std::pair<QString, QString>> there(known.cbegin(), known.cend());
    QList<std::pair<QString, QString>> missing;
    const QStringList lists = catalog.lists();
    for (const QString& list : lists) {
        const QList<CodeItem> items = catalog.items(list);
        for (const CodeItem& item : items) {
            if (!there.contains({list, item.code})) {
                missing.append({list, item.code});
            }
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    FRID_TRY(auto transaction, Transaction::begin(database, TransactionKind::Write));
    for (const auto& [list, code] : missing) {
        FRID_CHECK(database.execute(
            u"INSERT INTO code (list, code) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, list, code));
    }
    return transaction.commit();
}

Result<void> makeReady(Database& database, bool mayMigrate)
{
    const SystemClock clock;
    Migrator migrator(database, clock);
    FRID_CHECK(mayMigrate ? migrator.migrate().map([](const auto&) {}) : migrator.requireCurrent());
    return addMissingCodes(database);
}

Result<Transaction> beginTransaction(Database& database, UnitMode mode)
{
    if (mode == UnitMode::Reading) {
        return Transaction::begin(database, TransactionKind::Read);
    }
    FRID_TRY(auto transaction, Transaction::begin(database, TransactionKind::Write));
    if (!database.isSqlite()) {
        // Every unit that writes ends in the one audit chain. To wait here, before the transaction has a
        // snapshot, is better than to fail at its end because another was faster.
        FRID_CHECK(database.execRaw(u"LOCK TABLE audit_head IN EXCLUSIVE MODE"_s));
    }
    return transaction;
}

} // namespace

Registry::Registry(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::open(
    const RegistryAddress& address, const RegistryOptions& options)
{
    const OpenMode mode = options.create ? OpenMode::Create : OpenMode::Existing;
    FRID_TRY(auto database, Database::open(address, mode, options.connection));
    if (auto ready = makeReady(*database, options.create || options.migrate); !ready) {
        database.reset();
        if (options.create && address.isSqlite()) {
            for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
                QFile::remove(address.filePath() + suffix);
            }
        }
        return tl::unexpected(ready.error());
    }
    return std::unique_ptr<Registry>(new Registry(std::make_unique<Parts>(std::move(database), options)));
}

Result<std::unique_ptr<UnitOfWork>> Registry::begin(UnitMode mode, AccountId account, const QDateTime& now)
{
    Database& database = *m_parts->database;
    if (!m_parts->ring->isOpen()) {
        m_parts->names.clear(); // locked by another connection
    }
    const auto begun = [&]() -> Result<Transaction> {
        auto first = beginTransaction(database, mode);
        if (first || first.error().code != ErrorCode::Unreachable) {
            return first;
        }
        FRID_CHECK(database.reconnect());
        return beginTransaction(database, mode);
    };
    FRID_TRY(auto transaction, begun());
    const UnitContext context{database, m_parts->sealer, m_parts->names, account, now.toUTC()};
    return std::make_unique<SqlUnitOfWork>(std::move(transaction), context);
}

KeyStore& Registry::keys()
{
    return m_parts->keys;
}

Result<void> Registry::initialise(const QString& municipality, const QDateTime& now)
{
    Database& database = *m_parts->database;
    FRID_TRY(const auto rows,
        database.one(u"SELECT count(*) FROM registry"_s, [](const Row& row) { return row.integer(0); }));
    if (*rows > 0) {
        return fail(ErrorCode::Duplicate);
    }
    FRID_TRY(const QString id, m_parts->keys.registryId());
    FRID_CHECK(database.execute(
        u"INSERT INTO registry (id, municipality, created_at) VALUES (?, ?, ?)"_s, id, municipality, now));
    return {};
}

Result<Inspection> Registry::inspect(const Progress& progress)
{
    return Inspector(*m_parts->database, m_parts->sealer, m_parts->names).run(progress);
}

const std::shared_ptr<KeyRing>& Registry::keyRing() const
{
    return m_parts->ring;
}

const RegistryAddress& Registry::address() const
{
    return m_parts->database->address();
}

Database& Registry::database()
{
    return *m_parts->database;
}

} // namespace frid::persistence
