#include <catch2/catch.hpp>

#include "database/FileSystem.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <QTimeZone>
#include <ctime>
#include <frid/domain/Clock.h>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::dialects;
using frid::test::must;
using frid::test::TestDatabase;

namespace {

const QString makeTable = u"CREATE TABLE thing (id TEXT PRIMARY KEY, number BIGINT, flag BOOLEAN, day DATE, "
                          "moment TIMESTAMPTZ, blob BYTEA, text TEXT)"_s;
const QString insertThing
    = u"INSERT INTO thing (id, number, flag, day, moment, blob, text) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;

Error errorOf(const auto& result)
{
    REQUIRE(!result);
    return result.error();
}

qint64 count(Database& database)
{
    return *must(
        database.one(u"SELECT count(*) FROM thing"_s, [](const Row& row) { return row.integer(0); }));
}

} // namespace

TEST_CASE("Every type reads back as it was written", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    const auto id = CaseId::make(QDateTime::currentDateTimeUtc());
    const QDateTime moment(QDate(2026, 11, 21), QTime(22, 5, 1, 250), Qt::UTC);
    const QByteArray blob("\0\1\xff'\\x", 6);
    const qint64 big = std::numeric_limits<qint64>::max();
    CHECK(must(database.execute(
              insertThing, id, big, true, QDate(1944, 8, 13), moment, blob, u"Åsa 'x' \\ \"y\""_s))
        == 1);

    auto statement = must(database.prepare(u"SELECT * FROM thing WHERE id = :id"_s));
    statement.bind(":id"_L1, id);
    must(statement.exec());
    REQUIRE(must(statement.next()));
    const Row row = statement.row();
    CHECK(row.id<CaseTag>("id"_L1) == id);
    CHECK(row.as<CaseId>(0) == id);
    CHECK(row.integer("number"_L1) == big);
    CHECK(row.boolean("flag"_L1));
    CHECK(row.date("day"_L1) == QDate(1944, 8, 13));
    CHECK(row.timestamp("moment"_L1) == moment);
    CHECK(row.timestamp("moment"_L1).timeSpec() == Qt::UTC);
    CHECK(row.bytes("blob"_L1) == blob);
    CHECK(row.text("text"_L1) == u"Åsa 'x' \\ \"y\""_s);
    CHECK(row.optDate("day"_L1) == QDate(1944, 8, 13));
    CHECK(row.index("text"_L1) == 6);
    CHECK_THROWS_AS(row.text("nothing"_L1), std::logic_error);
    CHECK(!must(statement.next()));
}

TEST_CASE("Null is null and empty is not", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    must(database.execute(insertThing, u"nulls"_s, std::optional<qint64>(), std::optional<bool>(), QDate(),
        QDateTime(), std::optional<QByteArray>(), CaseId()));
    must(database.execute(insertThing, u"empty"_s, 0, false, std::optional<QDate>(QDate(2026, 1, 1)),
        std::nullopt, QByteArray(), QString()));
    const auto read = [&](const QString& id) {
        auto statement = must(
            database.prepare(u"SELECT number, flag, day, moment, blob, text FROM thing WHERE id = ?"_s));
        statement.bind(id);
        must(statement.exec());
        REQUIRE(must(statement.next()));
        return statement;
    };
    {
        auto statement = read(u"nulls"_s);
        const Row row = statement.row();
        CHECK(!row.optInteger(0));
        CHECK(!row.optBoolean(1));
        CHECK(!row.optDate(2));
        CHECK(!row.date(2).isValid());
        CHECK(!row.optTimestamp(3));
        CHECK(!row.timestamp(3).isValid());
        CHECK(!row.optBytes(4));
        CHECK(!row.optText(5));
        CHECK(row.as<CaseId>(5).isNull());
        CHECK(!row.optAs<CaseId>(5));
    }
    auto statement = read(u"empty"_s);
    const Row row = statement.row();
    CHECK(row.optInteger(0) == 0);
    CHECK(row.optBoolean(1) == false);
    CHECK(row.optBytes(4) == QByteArray(""));
    CHECK(row.optText(5) == u""_s);
    CHECK(row.isNull(3));
}

TEST_CASE("Moments around the change of clocks come back to the millisecond", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    const QByteArray zoneBefore = qgetenv("TZ");
    qputenv("TZ", "Europe/Stockholm");
    tzset();
    Database& database = place.database();
    must(database.execRaw(makeTable));
    // The hour that comes twice (25 October 2026) and the one that is left out (29 March 2026).
    for (const auto& text : {u"2026-10-25T00:30:00.001Z"_s, u"2026-10-25T01:30:00.000Z"_s,
             u"2026-10-25T00:59:59.999Z"_s, u"2026-10-25T01:00:00.000Z"_s, u"2026-03-29T00:59:59.999Z"_s,
             u"2026-03-29T01:00:00.000Z"_s, u"1900-01-01T00:00:00.000Z"_s, u"2099-12-31T23:59:59.999Z"_s}) {
        const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        const QString id = text;
        must(database.execute(
            insertThing, id, 0, false, swedishDay(moment), swedishTime(moment), QByteArray(), text));
        const auto found = must(database.one(
            u"SELECT moment, day FROM thing WHERE id = ?"_s,
            [](const Row& row) { return std::pair(row.timestamp(0), row.date(1)); }, id));
        REQUIRE(found);
        CHECK(found->first.toString(Qt::ISODateWithMs) == text);
        CHECK(found->first.toMSecsSinceEpoch() == moment.toMSecsSinceEpoch());
        CHECK(found->second == swedishDay(moment));
    }
    zoneBefore.isNull() ? qunsetenv("TZ") : qputenv("TZ", zoneBefore);
    tzset();
}

TEST_CASE("A mapper may fail, and an empty answer is nothing", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    for (int i = 0; i < 3; ++i) {
        must(database.execute(
            insertThing, QString::number(i), i, false, QDate(), QDateTime(), QByteArray(), u"x"_s));
    }
    const QString sql = u"SELECT number FROM thing ORDER BY number"_s;
    CHECK(must(database.all(sql, [](const Row& row) { return row.integer(0); })) == QList<qint64>{0, 1, 2});
    const auto failing = database.all(sql, [](const Row& row) -> Result<qint64> {
        return row.integer(0) == 1 ? Result<qint64>(fail(ErrorCode::Tampered)) : Result<qint64>(7);
    });
    CHECK(errorOf(failing).code == ErrorCode::Tampered);
    CHECK(!must(database.one(
        u"SELECT number FROM thing WHERE id = ?"_s, [](const Row& row) { return row.integer(0); },
        u"none"_s)));
    CHECK(must(database.execute(u"UPDATE thing SET number = number + 1"_s)) == 3);
    CHECK(must(database.one(
              u"UPDATE thing SET number = 9 WHERE id = ? RETURNING number"_s,
              [](const Row& row) { return row.integer(0); }, u"1"_s))
        == 9);
}

TEST_CASE("A statement in use is not handed out a second time", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    for (int i = 0; i < 3; ++i) {
        must(database.execute(
            insertThing, QString::number(i), i, false, QDate(), QDateTime(), QByteArray(), u"x"_s));
    }
    const QString sql = u"SELECT number FROM thing WHERE number >= ? ORDER BY number"_s;
    auto outer = must(database.prepare(sql));
    outer.bind(0);
    must(outer.exec());
    QList<qint64> seen;
    while (must(outer.next())) {
        const auto inner = must(database.all(
            sql, [](const Row& row) { return row.integer(0); }, 1));
        CHECK(inner == QList<qint64>{1, 2});
        seen << outer.row().integer(0);
    }
    CHECK(seen == QList<qint64>{0, 1, 2});
}

TEST_CASE("Errors are classified alike on both databases", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(
        u"CREATE TABLE parent (id TEXT PRIMARY KEY, n BIGINT NOT NULL CHECK (n > 0), u BIGINT UNIQUE)"_s));
    must(database.execRaw(
        u"CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent(id))"_s));
    const QString insert = u"INSERT INTO parent (id, n, u) VALUES (?, ?, ?)"_s;
    must(database.execute(insert, u"a"_s, 1, 1));
    CHECK(errorOf(database.execute(insert, u"a"_s, 1, 2)).code == ErrorCode::Duplicate);
    CHECK(errorOf(database.execute(insert, u"b"_s, 1, 1)).code == ErrorCode::Duplicate);
    CHECK(errorOf(database.execute(insert, u"b"_s, 0, 2))
        == Error{ErrorCode::Invalid, u"registry"_s, u"check"_s});
    CHECK(errorOf(database.execute(insert, u"b"_s, std::nullopt, 2))
        == Error{ErrorCode::Invalid, u"registry"_s, u"not_null"_s});
    CHECK(errorOf(database.execute(u"INSERT INTO child (id, parent_id) VALUES ('x', 'nobody')"_s))
        == Error{ErrorCode::Invalid, u"registry"_s, u"reference"_s});
    CHECK(errorOf(database.execRaw(u"SELECT * FROM no_such_table"_s)).code == ErrorCode::Storage);
}

TEST_CASE("A trigger of ours is told apart", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    if (database.isSqlite()) {
        must(database.execRaw(
            u"CREATE TRIGGER keep BEFORE DELETE ON thing BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    } else {
        must(database.execRaw(u"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS "
                              "$$ BEGIN RAISE EXCEPTION 'no'; END $$"_s));
        must(database.execRaw(
            u"CREATE TRIGGER keep BEFORE DELETE ON thing FOR EACH ROW EXECUTE FUNCTION keep()"_s));
    }
    must(database.execute(insertThing, u"a"_s, 1, false, QDate(), QDateTime(), QByteArray(), u"x"_s));
    CHECK(errorOf(database.execute(u"DELETE FROM thing"_s))
        == Error{ErrorCode::Forbidden, {}, u"write_once"_s});
}

TEST_CASE("A transaction rolls back unless committed", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    const auto insert = [&](const QString& id) {
        return database.execute(insertThing, id, 1, false, QDate(), QDateTime(), QByteArray(), u"x"_s);
    };
    {
        auto transaction = must(Transaction::begin(database, TransactionKind::Write));
        must(insert(u"a"_s));
        CHECK_THROWS_AS(Transaction::begin(database, TransactionKind::Read), std::logic_error);
    }
    CHECK(count(database) == 0);
    {
        auto transaction = must(Transaction::begin(database, TransactionKind::Write));
        must(insert(u"a"_s));
        must(transaction.commit());
        CHECK_THROWS_AS(transaction.commit(), std::logic_error);
    }
    CHECK(count(database) == 1);
    {
        auto transaction = must(Transaction::begin(database, TransactionKind::Read));
        CHECK(count(database) == 1);
        must(transaction.commit());
    }
    CHECK(!database.isInTransaction());
}

TEST_CASE("After a failed statement nothing of the transaction is kept", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    const auto insert = [&](const QString& id) {
        return database.execute(insertThing, id, 1, false, QDate(), QDateTime(), QByteArray(), u"x"_s);
    };
    {
        auto transaction = must(Transaction::begin(database, TransactionKind::Write));
        must(insert(u"a"_s));
        CHECK(errorOf(insert(u"a"_s)).code == ErrorCode::Duplicate);
        CHECK(errorOf(insert(u"b"_s)).code == ErrorCode::Duplicate);
        CHECK(errorOf(transaction.commit()).code == ErrorCode::Duplicate);
    }
    CHECK(count(database) == 0);
    must(insert(u"c"_s));
}

TEST_CASE("Two writers: one waits or is told that the registry is busy", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& first = place.database();
    must(first.execRaw(makeTable));
    must(first.execRaw(u"CREATE TABLE schema_migration (number BIGINT)"_s));
    must(first.execute(insertThing, u"a"_s, 1, false, QDate(), QDateTime(), QByteArray(), u"x"_s));
    OpenOptions hasty;
    hasty.busyTimeoutMs = 50;
    const auto second = must(Database::open(place.address(), OpenMode::Existing, hasty));
    if (!second->isSqlite()) {
        must(second->execRaw(u"SET lock_timeout = '50ms'"_s));
    }
    auto transaction = must(Transaction::begin(first, TransactionKind::Write));
    must(first.execute(u"UPDATE thing SET number = 2"_s));
    const auto blocked = [&]() -> Result<void> {
        FRID_TRY(auto other, Transaction::begin(*second, TransactionKind::Write));
        FRID_CHECK(second->execute(u"UPDATE thing SET number = 3"_s));
        return other.commit();
    };
    CHECK(errorOf(blocked()).code == ErrorCode::Busy);
    must(transaction.commit());
    must(blocked());
}

TEST_CASE("A read-only connection writes nothing", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    must(place.database().execRaw(makeTable));
    must(place.database().execRaw(u"CREATE TABLE schema_migration (number BIGINT)"_s));
    const auto reader = place.connect(OpenMode::ReadOnly);
    CHECK(count(*reader) == 0);
    CHECK(errorOf(reader->execute(u"INSERT INTO thing (id) VALUES ('a')"_s))
        == Error{ErrorCode::Storage, {}, u"read_only"_s});
}

TEST_CASE("A connection stays with its thread", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    bool refused = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            [[maybe_unused]] const auto result = database.execRaw(u"SELECT 1"_s);
        } catch (const std::logic_error&) {
            refused = true;
        }
    }));
    thread->start();
    thread->wait();
    CHECK(refused);
}

TEST_CASE("Reconnecting keeps what was saved and its settings", "[database]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(database.execRaw(makeTable));
    must(database.execRaw(u"CREATE TABLE schema_migration (number BIGINT)"_s));
    CHECK(count(database) == 0);
    must(database.reconnect());
    CHECK(count(database) == 0);
}

TEST_CASE("A server that went away is unreachable, and can be reached again", "[database]")
{
    if (dialects().size() < 2) {
        return;
    }
    TestDatabase place(Dialect::Postgresql);
    Database& database = place.database();
    must(database.execRaw(makeTable));
    must(database.execRaw(u"CREATE TABLE schema_migration (number BIGINT)"_s));
    const auto process
        = must(database.one(u"SELECT pg_backend_pid()"_s, [](const Row& row) { return row.integer(0); }));
    const auto other = place.connect();
    must(other->execRaw(u"SELECT pg_terminate_backend(%1)"_s.arg(*process)));
    QThread::msleep(100);
    const auto result = database.execute(u"UPDATE thing SET number = 1"_s);
    CHECK(errorOf(result).code == ErrorCode::Unreachable);
    must(database.reconnect());
    CHECK(count(database) == 0);
}

TEST_CASE("An address where nobody answers is unreachable", "[database]")
{
    const auto address = must(RegistryAddress::parse(u"postgresql://localhost:1/frid?connect_timeout=2"));
    CHECK(errorOf(Database::open(address, OpenMode::Existing)).code == ErrorCode::Unreachable);
}

TEST_CASE("An empty PostgreSQL database is not a registry", "[database]")
{
    if (dialects().size() < 2) {
        return;
    }
    TestDatabase place(Dialect::Postgresql);
    CHECK(errorOf(Database::open(place.address(), OpenMode::Existing)).code == ErrorCode::NotARegistry);
    must(place.database().execRaw(u"CREATE TABLE schema_migration (number BIGINT)"_s));
    CHECK(errorOf(Database::open(place.address(), OpenMode::Create)).code == ErrorCode::Duplicate);
}

TEST_CASE("A new SQLite registry is private, durable and ours", "[database]")
{
    TestDatabase place(Dialect::Sqlite);
    Database& database = place.database();
    const auto pragma = [&](const QString& name) {
        return *must(database.one(u"PRAGMA "_s + name, [](const Row& row) { return row.text(0); }));
    };
    CHECK(pragma(u"application_id"_s).toLongLong() == sqliteApplicationId);
    CHECK(pragma(u"journal_mode"_s) == "wal"_L1);
    CHECK(pragma(u"synchronous"_s) == "2"_L1);
    CHECK(pragma(u"foreign_keys"_s) == "1"_L1);
    CHECK(pragma(u"secure_delete"_s) == "1"_L1);
    CHECK(pragma(u"busy_timeout"_s) == "5000"_L1);
    const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    must(database.execRaw(makeTable));
    CHECK(!(QFile::permissions(place.address().filePath()) & shared));
    CHECK(!(QFile::permissions(place.address().filePath() + u"-wal"_s) & shared));
    CHECK(errorOf(Database::open(place.address(), OpenMode::Create)).code == ErrorCode::Duplicate);
}

TEST_CASE("Opening a registry once more leaves the locks of who has it open", "[database]")
{
    // Closing a descriptor of one's own takes the process's locks away; another program would remove the log
    // of changes that is still in use, and with it what was saved.
    const TestDatabase place(Dialect::Sqlite);
    const auto creator = place.connect(OpenMode::Create);
    must(creator->execute(makeTable));
    for (const OpenMode mode : {OpenMode::Existing, OpenMode::ReadOnly}) {
        const auto second = place.connect(mode);
        CHECK(count(*second) == 0);
    }
    QProcess other;
    other.start(u"sqlite3"_s, {place.address().filePath(), u"PRAGMA journal_mode = DELETE"_s});
    REQUIRE(other.waitForFinished());
    CHECK(other.readAllStandardError().contains("locked"));
    CHECK(QFileInfo::exists(place.address().filePath() + u"-wal"_s));
}

TEST_CASE("What is not a registry is refused and left alone", "[database]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return RegistryAddress::file(folder.filePath(name));
    };
    CHECK(errorOf(Database::open(RegistryAddress::file(folder.filePath(u"none"_s)), OpenMode::Existing)).code
        == ErrorCode::NotFound);
    for (const auto& content : {QByteArray(), QByteArray("a letter"), QByteArray(500, 'x')}) {
        const auto address = write(u"text"_s, content);
        CHECK(errorOf(Database::open(address, OpenMode::Existing)).code == ErrorCode::NotARegistry);
        CHECK(QFileInfo(address.filePath()).size() == content.size());
    }

    TestDatabase place(Dialect::Sqlite);
    must(place.database().execRaw(makeTable));
    must(place.database().execRaw(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile registry(place.address().filePath());
    REQUIRE(registry.open(QIODevice::ReadOnly));
    const QByteArray good = registry.readAll();
    QByteArray foreign = good;
    foreign[68] = 0;
    CHECK(
        errorOf(Database::open(write(u"foreign"_s, foreign), OpenMode::Existing)).detail == "application"_L1);
    QByteArray damaged = good;
    damaged.replace(100, damaged.size() - 100, QByteArray(damaged.size() - 100, '\xee'));
    CHECK(errorOf(Database::open(write(u"damaged"_s, damaged), OpenMode::Existing)).code
        == ErrorCode::NotARegistry);
}

TEST_CASE("A network share is refused before anything is made there", "[database]")
{
    const QTemporaryDir folder;
    const auto address = RegistryAddress::file(folder.filePath(u"a.frid"_s));
    OpenOptions options;
    options.isNetworkFileSystem = [](const QString&) { return true; };
    CHECK(errorOf(Database::open(address, OpenMode::Create, options)).code == ErrorCode::NetworkFileSystem);
    CHECK(!QFile::exists(address.filePath()));
    CHECK(!isNetworkFileSystem(address.filePath()));
}

TEST_CASE("A full database says so", "[database]")
{
    TestDatabase place(Dialect::Sqlite);
    Database& database = place.database();
    must(database.execRaw(makeTable));
    must(database.execRaw(u"PRAGMA max_page_count = 4"_s));
    CHECK(errorOf(database.execute(
                      insertThing, u"a"_s, 1, false, QDate(), QDateTime(), QByteArray(100000, 'x'), u"x"_s))
              .code
        == ErrorCode::DiskFull);
}
