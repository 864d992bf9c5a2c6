#include <frid/persistence/Database.h>

#include "database/FileSystem.h"
#include "database/SqlErrors.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QtEndian>
#include <atomic>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr std::size_t maxCachedTexts = 400;

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"frid-%1"_s.arg(++counter);
}

Result<void> makeEmptyFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return {};
    }
    if (QFile::exists(path)) {
        return fail(ErrorCode::Duplicate);
    }
    return fail(file.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, {},
        u"cannot_open"_s);
}

/// Looks into the file before SQLite does, so that nothing foreign is ever touched.
Result<void> requireRegistryFile(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, {}, QStringLiteral("no_registry_file"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, {}, u"cannot_open"_s);
    }
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationIdAt = 68;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return fail(ErrorCode::NotARegistry, {}, u"format"_s);
    }
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != sqliteApplicationId) {
        return fail(ErrorCode::NotARegistry, {}, u"application"_s);
    }
    return {};
}

/// Which SQLite files this process has open. Closing any descriptor of a file takes all the process's POSIX
/// locks on it away, SQLite's too: another program would then take itself for the only one, and remove the
/// write-ahead log that is still written here. So a file that is open is looked into by SQLite alone.
class OpenFiles {
public:
    /// Errors: as makeEmptyFile(), or as requireRegistryFile(), which is asked for the first who opens it.
    static Result<void> add(const Database* owner, const QString& path, bool create)
    {
        const QMutexLocker lock(&mutex());
        const QString known = QFileInfo(path).canonicalFilePath();
        if (create) {
            FRID_CHECK(makeEmptyFile(path));
        } else if (known.isEmpty() || !files().values().contains(known)) {
            FRID_CHECK(requireRegistryFile(path));
        }
        files().insert(owner, QFileInfo(path).canonicalFilePath());
        return {};
    }
    static void remove(const Database* owner)
    {
        const QMutexLocker lock(&mutex());
        files().remove(owner);
    }

private:
    static QMutex& mutex()
    {
        static QMutex mutex;
        return mutex;
    }
    static QHash<const Database*, QString>& files()
    {
        static QHash<const Database*, QString> files;
        return files;
    }
};

QString driverName(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

} // namespace

Database::Database(const RegistryAddress& address, OpenMode mode, const OpenOptions& options)
    : m_address(address)
    , m_mode(mode)
    , m_options(options)
    , m_dialect(address.isSqlite() ? Dialect::Sqlite : Dialect::Postgresql)
    , m_connection(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(driverName(m_dialect), m_connection))
    , m_thread(QThread::currentThread())
{ }

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    OpenFiles::remove(this); // only now: the file may be looked into again
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(
    const RegistryAddress& address, OpenMode mode, const OpenOptions& options)
{
    std::unique_ptr<Database> database(new Database(address, mode, options));
    FRID_CHECK(database->isSqlite() ? database->connectSqlite() : database->connectPostgresql());
    database->m_mode = mode == OpenMode::Create ? OpenMode::Existing : mode;
    return database;
}

Result<void> Database::connectSqlite()
{
    const QString path = m_address.filePath();
    if (m_options.isNetworkFileSystem ? m_options.isNetworkFileSystem(path) : isNetworkFileSystem(path)) {
        return fail(ErrorCode::NetworkFileSystem);
    }
    const bool create = m_mode == OpenMode::Create;

    FRID_CHECK(OpenFiles::add(this, path, create));
    m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeoutMs);
    if (m_mode == OpenMode::ReadOnly) {
        options += ";QSQLITE_OPEN_READONLY"_L1;
    }
    m_database.setConnectOptions(options);
    const auto prepareConnection = [&]() -> Result<void> {
        if (!m_database.open()) {
            return tl::unexpected(failed(m_database.lastError()));
        }
        if (create) {
            // Before WAL, so that the header in the file itself says at once whose it is.
            FRID_CHECK(execRaw(u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId)));
        }
        // 64 MB of pages: with SQLite's own 2 MB every list of a large registry reads the file again.
        QStringList pragmas{u"cache_size = -65536"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s,
            u"cell_size_check = ON"_s, u"trusted_schema = OFF"_s, u"temp_store = MEMORY"_s,
            u"synchronous = FULL"_s};
        if (m_mode != OpenMode::ReadOnly) {
            pragmas.prepend(u"journal_mode = WAL"_s);
        }
        for (const QString& pragma : pragmas) {
            FRID_CHECK(execRaw(u"PRAGMA "_s + pragma));
        }
        return execRaw(u"SELECT count(*) FROM sqlite_master"_s);
    };
    auto prepared = prepareConnection();
    if (!prepared && create) {
        m_database.close();
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            QFile::remove(path + suffix);
        }
    }
    return prepared;
}

Result<void> Database::connectPostgresql()
{
    m_database.setDatabaseName(m_address.databaseName());
    m_database.setUserName(m_address.user());
    m_database.setConnectOptions(m_address.connectOptions());
    if (!m_database.open()) {
        // libpq gives no code here; its text is looked at, never passed on.
        const QString text = m_database.lastError().databaseText();
        const auto says = [&](QLatin1StringView words) { return text.contains(words); };
        QString detail;
        if (says("password"_L1) || says("pg_hba"_L1)) {
            detail = u"login"_s;
        } else if (says("database \""_L1) && says("does not exist"_L1)) {
            detail = u"database"_s;
        }
        return fail(ErrorCode::Unreachable, {}, detail);
    }
    FRID_CHECK(execRaw(u"SET TIME ZONE 'UTC'"_s));
    FRID_CHECK(execRaw(u"SET lock_timeout = '10s'"_s));
    FRID_CHECK(execRaw(u"SET client_min_messages = warning"_s));
    if (m_mode == OpenMode::ReadOnly) {
        FRID_CHECK(execRaw(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s));
    }
    FRID_TRY(const auto found,
        one(u"SELECT to_regclass('schema_migration') IS NOT NULL"_s,
            [](const Row& row) { return row.boolean(0); }));
    if (m_mode == OpenMode::Create && *found) {
        return fail(ErrorCode::Duplicate);
    }
    if (m_mode != OpenMode::Create && !*found) {
        return fail(ErrorCode::NotARegistry, {}, u"empty"_s);
    }
    return {};
}

Result<void> Database::reconnect()
{
    checkThread();
    if (m_inTransaction) {
        throw std::logic_error("reconnect inside a transaction");
    }
    clearStatements();
    m_database.close();
    return isSqlite() ? connectSqlite() : connectPostgresql();
}

Result<Statement> Database::prepare(const QString& sql)
{
    checkThread();
    if (m_transactionError) {
        return tl::unexpected(*m_transactionError);
    }
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= maxCachedTexts) {
            m_statements.clear();
        }
        found = m_statements.emplace(sql, std::make_shared<detail::CursorPool>()).first;
    }
    const std::shared_ptr<detail::CursorPool> pool = found->second;
    if (!pool->empty()) {
        auto cursor = std::move(pool->back());
        pool->pop_back();
        return Statement(*this, pool, std::move(cursor));
    }
    auto cursor = std::make_unique<detail::Cursor>(m_database);
    // A forward-only query of PostgreSQL's loses its rows when another statement runs; SQLite's does not.
    cursor->query.setForwardOnly(isSqlite());
    if (!cursor->query.prepare(sql)) {
#ifndef NDEBUG
        // Nothing is bound yet, so this text quotes only our own SQL.
        qWarning("SQL that does not prepare: %s\n%s", qPrintable(sql),
            qPrintable(cursor->query.lastError().text()));
#endif
        return tl::unexpected(failed(cursor->query.lastError()));
    }
    return Statement(*this, pool, std::move(cursor));
}

Result<void> Database::execRaw(const QString& sql)
{
    checkThread();
    if (m_transactionError) {
        return tl::unexpected(*m_transactionError);
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(isSqlite());
    if (!query.exec(sql)) {
        return tl::unexpected(failed(query.lastError()));
    }
    return {};
}

Result<void> Database::execScript(const QString& script)
{
    QString statement;
    const auto run = [&]() -> Result<void> {
        const QString text = std::exchange(statement, {}).trimmed();
        return text.isEmpty() ? Result<void>() : execRaw(text);
    };
    const auto lines = QStringView(script).split(u'\n');
    for (const QStringView line : lines) {
        if (line.startsWith("-- statement"_L1)) {
            FRID_CHECK(run());
        } else if (!line.trimmed().startsWith(
                       "--"_L1)) { // Qt's SQLite driver refuses a comment after the end
            statement += line;
            statement += u'\n';
        }
    }
    return run();
}

void Database::clearStatements()
{
    m_statements.clear();
}

Error Database::failed(const QSqlError& error)
{
    Error result = classifySqlError(m_dialect, error.nativeErrorCode());
    if (m_inTransaction && !m_transactionError) {
        m_transactionError = result;
    }
    return result;
}

void Database::checkThread() const
{
    if (QThread::currentThread() != m_thread) {
        throw std::logic_error("a Database is used only by the thread that opened it");
    }
}

Result<Transaction> Transaction::begin(Database& database, TransactionKind kind)
{
    if (database.m_inTransaction) {
        throw std::logic_error("nested transaction");
    }
    QString sql;
    if (database.isSqlite()) {
        sql = kind == TransactionKind::Read ? u"BEGIN DEFERRED"_s : u"BEGIN IMMEDIATE"_s;
    } else {
        switch (kind) {
        case TransactionKind::Read:
            sql = u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
            break;
        case TransactionKind::Write:
            sql = u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s;
            break;
        }
    }
    FRID_CHECK(database.execRaw(sql));
    database.m_inTransaction = true;
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (m_database == nullptr) {
        throw std::logic_error("transaction is over");
    }
    // PostgreSQL answers COMMIT in a failed transaction with success and rolls back, so the failure is kept
    // here.
    if (const auto error = m_database->m_transactionError) {
        rollback();
        return tl::unexpected(*error);
    }
    if (auto committed = m_database->execRaw(u"COMMIT"_s); !committed) {
        rollback();
        return committed;
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (m_database == nullptr) {
        return;
    }
    m_database->m_inTransaction = false;
    m_database->m_transactionError.reset();
    // Fails when the connection or SQLite gave the transaction up already; then there is nothing left to
    // undo.
    [[maybe_unused]] const auto ignored = m_database->execRaw(u"ROLLBACK"_s);
    m_database = nullptr;
}

} // namespace frid::persistence
