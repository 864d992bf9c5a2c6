#include <frid/persistence/Migrator.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr qint64 advisoryLock = sqliteApplicationId;

QString fullName(const Migration& migration)
{
    return u"%1_%2"_s.arg(migration.number, 4, 10, QChar(u'0')).arg(migration.name);
}

QString sha256(const Migration& migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex());
}

} // namespace

Migrator::Migrator(Database& database, const Clock& clock)
    : Migrator(database, clock, read(u":/migrations"_s, database.dialect()))
{ }

Migrator::Migrator(Database& database, const Clock& clock, QList<Migration> migrations)
    : m_database(database)
    , m_clock(clock)
    , m_migrations(std::move(migrations))
{ }

QList<Migration> Migrator::read(const QString& folder, Dialect dialect)
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)(?:\\.(sqlite|postgresql))?\\.sql$"_s);
    const QLatin1StringView wanted = dialect == Dialect::Sqlite ? "sqlite"_L1 : "postgresql"_L1;
    QList<Migration> list;
    QStringList pairs;
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString& fileName : files) {
        const auto match = pattern.match(fileName);
        if (!match.hasMatch()) {
            throw std::logic_error("not a migration: " + fileName.toStdString());
        }
        const QString kind = match.captured(3);
        if (!kind.isEmpty()) {
            pairs << match.captured(1) + match.captured(2);
            if (kind != wanted) {
                continue;
            }
        }
        QFile file(folder + u'/' + fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::logic_error("cannot read migration " + fileName.toStdString());
        }
        // One hash whatever line ends the file was checked out with.
        list.append({match.captured(1).toInt(), match.captured(2), file.readAll().replace("\r\n", "\n")});
    }
    for (const QString& name : std::as_const(pairs)) {
        if (pairs.count(name) != 2) {
            throw std::logic_error("migration without its twin: " + name.toStdString());
        }
    }
    std::sort(
        list.begin(), list.end(), [](const Migration& a, const Migration& b) { return a.number < b.number; });
    for (int i = 0; i < list.size(); ++i) {
        if (list[i].number != i + 1) {
            throw std::logic_error("migrations are not numbered 1, 2, 3, ...");
        }
    }
    return list;
}

Result<bool> Migrator::hasTable()
{
    const QString sql = m_database.isSqlite()
        ? u"SELECT count(*) > 0 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"_s
        : u"SELECT to_regclass('schema_migration') IS NOT NULL"_s;
    FRID_TRY(const auto found, m_database.one(sql, [](const Row& row) { return row.boolean(0); }));
    return *found;
}

Result<MigrationStatus> Migrator::compare()
{
    struct Applied {
        qint64 number;
        QString sha256;
    };
    QList<Applied> applied;
    FRID_TRY(const bool exists, hasTable());
    if (exists) {
        FRID_TRY(applied,
            m_database.all(
                u"SELECT number, sha256 FROM schema_migration ORDER BY number"_s, [](const Row& row) {
                    return Applied{row.integer(0), row.text(1)};
                }));
    }
    MigrationStatus status;
    status.latest = m_migrations.isEmpty() ? 0 : m_migrations.last().number;
    status.applied = applied.isEmpty() ? 0 : static_cast<int>(applied.last().number);
    if (status.applied > status.latest) {
        return fail(ErrorCode::NewerRegistry, {}, QString::number(status.applied));
    }
    for (qsizetype i = 0; i < applied.size(); ++i) {
        if (applied[i].number != m_migrations[i].number || applied[i].sha256 != sha256(m_migrations[i])) {
            return fail(ErrorCode::Tampered, fullName(m_migrations[i]), u"migration_changed"_s);
        }
    }
    for (qsizetype i = applied.size(); i < m_migrations.size(); ++i) {
        status.pending << fullName(m_migrations[i]);
    }
    return status;
}

Result<MigrationStatus> Migrator::status()
{
    return compare();
}

Result<void> Migrator::requireCurrent()
{
    FRID_TRY(const auto found, status());
    if (!found.pending.isEmpty()) {
        return fail(ErrorCode::OlderRegistry, {}, QString::number(found.applied));
    }
    return {};
}

Result<MigrationOutcome> Migrator::migrate()
{
    if (m_database.isSqlite()) {
        return applyPending();
    }
    FRID_CHECK(m_database.execRaw(u"SET lock_timeout = 0"_s)); // another migration may take its time
    FRID_CHECK(m_database.execRaw(u"SELECT pg_advisory_lock(%1)"_s.arg(advisoryLock)));
    auto outcome = applyPending();
    const auto unlocked = m_database.execRaw(u"SELECT pg_advisory_unlock(%1)"_s.arg(advisoryLock));
    const auto restored = m_database.execRaw(u"SET lock_timeout = '10s'"_s);
    if (outcome) {
        FRID_CHECK(unlocked);
        FRID_CHECK(restored);
    }
    return outcome;
}

Result<MigrationOutcome> Migrator::applyPending()
{
    FRID_TRY(const auto before, compare());
    MigrationOutcome outcome;
    if (before.pending.isEmpty()) {
        return outcome;
    }
    if (m_database.isSqlite() && before.applied > 0) {
        FRID_TRY(outcome.backupPath, takeCopy(before.applied + 1));
    }
    FRID_CHECK(m_database.execRaw(
        u"CREATE TABLE IF NOT EXISTS schema_migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, "
        "sha256 TEXT NOT NULL, applied_at TIMESTAMPTZ NOT NULL)"_s));
    const auto forget = qScopeGuard([this] { m_database.clearStatements(); });
    for (const Migration& migration : std::as_const(m_migrations)) {
        if (migration.number <= before.applied) {
            continue;
        }
        if (auto done = apply(migration); !done) {
            Error error = done.error();
            error.field = fullName(migration);
            return tl::unexpected(error);
        }
        outcome.applied << fullName(migration);
    }
    return outcome;
}

Result<void> Migrator::apply(const Migration& migration)
{
    FRID_TRY(auto transaction, Transaction::begin(m_database, TransactionKind::Write));
    // Another process may have been faster while this one waited for the lock.
    FRID_TRY(const auto known,
        m_database.one(
            u"SELECT sha256 FROM schema_migration WHERE number = ?"_s,
            [](const Row& row) { return row.text(0); }, migration.number));
    if (known) {
        return *known == sha256(migration) ? Result<void>()
                                           : fail(ErrorCode::Tampered, {}, u"migration_changed"_s);
    }
    FRID_CHECK(m_database.execScript(QString::fromUtf8(migration.sql)));
    FRID_CHECK(m_database.execute(
        u"INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)"_s,
        migration.number, migration.name, sha256(migration), m_clock.now()));
    if (m_database.isSqlite()) {
        FRID_CHECK(m_database.execRaw(u"PRAGMA user_version = %1"_s.arg(migration.number)));
        FRID_CHECK(m_database.execRaw(u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId)));
    }
    return transaction.commit();
}

Result<QString> Migrator::takeCopy(int next)
{
    const QString path = u"%1.before-%2-%3.bak"_s.arg(m_database.address().filePath())
                             .arg(next, 4, 10, QChar(u'0'))
                             .arg(m_clock.now().toUTC().toString(u"yyyyMMddHHmmss"_s));
    // VACUUM INTO accepts an empty file, and so the copy is never readable to others.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::Storage, {}, u"copy"_s);
    }
    file.close();
    if (const auto copied = m_database.execute(u"VACUUM INTO ?"_s, path); !copied) {
        QFile::remove(path);
        return tl::unexpected(copied.error());
    }
    return path;
}

} // namespace frid::persistence
