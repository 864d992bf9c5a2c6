#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <frid/persistence/Migrator.h>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::dialects;
using frid::test::must;
using frid::test::TestDatabase;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC));

const Migration first{1, u"first"_s,
    QByteArray("-- statement\nCREATE TABLE a (id TEXT PRIMARY KEY);\n-- statement\n-- why\nINSERT INTO a "
               "(id) VALUES ('; -- x');\n")};
const Migration second{2, u"second"_s, QByteArray("-- statement\nCREATE TABLE b (id TEXT PRIMARY KEY);\n")};
const Migration broken{2, u"broken"_s,
    QByteArray("-- statement\nCREATE TABLE b (id TEXT);\n-- statement\nINSERT INTO nowhere VALUES (1);\n")};

qint64 rows(Database& database, const QString& table)
{
    return *must(
        database.one(u"SELECT count(*) FROM "_s + table, [](const Row& row) { return row.integer(0); }));
}

} // namespace

TEST_CASE("Pending migrations are applied once, in order", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    Migrator migrator(database, fixedClock, {first, second});
    const auto before = must(migrator.status());
    CHECK(before.applied == 0);
    CHECK(before.latest == 2);
    CHECK(before.pending == QStringList{u"0001_first"_s, u"0002_second"_s});
    CHECK(migrator.requireCurrent().error().code == ErrorCode::OlderRegistry);

    const auto outcome = must(migrator.migrate());
    CHECK(outcome.applied == before.pending);
    CHECK(outcome.backupPath.isEmpty());
    CHECK(rows(database, u"a"_s) == 1);
    CHECK(rows(database, u"b"_s) == 0);
    must(migrator.requireCurrent());
    CHECK(must(migrator.migrate()).applied.isEmpty());

    const auto stored
        = must(database.all(u"SELECT name, sha256, applied_at FROM schema_migration ORDER BY number"_s,
            [](const Row& row) { return std::tuple(row.text(0), row.text(1), row.timestamp(2)); }));
    REQUIRE(stored.size() == 2);
    CHECK(std::get<0>(stored[0]) == "first"_L1);
    CHECK(std::get<1>(stored[0]).size() == 64);
    CHECK(std::get<2>(stored[0]) == fixedClock.now());
    must(place.connect()->execRaw(u"SELECT 1 FROM a"_s));
}

TEST_CASE("A failing statement undoes its whole file and no other", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    const auto outcome = Migrator(database, fixedClock, {first, broken}).migrate();
    REQUIRE(!outcome);
    CHECK(outcome.error().code == ErrorCode::Storage);
    CHECK(outcome.error().field == "0002_broken"_L1);
    CHECK(must(Migrator(database, fixedClock, {first, second}).status()).applied == 1);
    CHECK(rows(database, u"a"_s) == 1);
    must(Migrator(database, fixedClock, {first, second}).migrate());
    CHECK(rows(database, u"b"_s) == 0);
}

TEST_CASE("A newer registry is refused", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(Migrator(database, fixedClock, {first, second}).migrate());
    Migrator old(database, fixedClock, {first});
    CHECK(old.status().error() == Error{ErrorCode::NewerRegistry, {}, u"2"_s});
    CHECK(old.migrate().error().code == ErrorCode::NewerRegistry);
    CHECK(old.requireCurrent().error().code == ErrorCode::NewerRegistry);
}

TEST_CASE("A migration that changed after it was applied is refused", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.database();
    must(Migrator(database, fixedClock, {first}).migrate());
    Migration changed = first;
    changed.sql += "-- more\n";
    const auto outcome = Migrator(database, fixedClock, {changed, second}).migrate();
    REQUIRE(!outcome);
    CHECK(outcome.error() == Error{ErrorCode::Tampered, u"0001_first"_s, u"migration_changed"_s});
}

TEST_CASE("A copy is taken before an existing SQLite registry changes", "[migration]")
{
    TestDatabase place(Dialect::Sqlite);
    Database& database = place.database();
    must(Migrator(database, fixedClock, {first}).migrate());
    const auto outcome = must(Migrator(database, fixedClock, {first, second}).migrate());
    CHECK(outcome.backupPath == place.address().filePath() + u".before-0002-20261121233000.bak"_s);
    CHECK(!(QFile::permissions(outcome.backupPath) & (QFile::ReadGroup | QFile::ReadOther)));

    const auto copy = must(Database::open(RegistryAddress::file(outcome.backupPath), OpenMode::Existing));
    CHECK(rows(*copy, u"a"_s) == 1);
    CHECK(must(Migrator(*copy, fixedClock, {first, second}).status()).applied == 1);
    const auto version
        = must(database.one(u"PRAGMA user_version"_s, [](const Row& row) { return row.integer(0); }));
    CHECK(version == 2);
}

TEST_CASE("Two programs that migrate at once do the work once", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    must(Migrator(place.database(), fixedClock, {first}).migrate());
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> succeeded = 0;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const auto database = Database::open(place.address(), OpenMode::Existing);
            FixedClock clock(fixedClock.now().addSecs(i)); // each with a copy of its own
            if (database && Migrator(**database, clock, {first, second}).migrate()) {
                ++succeeded;
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        thread->wait();
    }
    CHECK(succeeded == 2);
    CHECK(rows(place.database(), u"schema_migration"_s) == 2);
}

TEST_CASE("Migration files are read by number and dialect", "[migration]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"0001_first.sql"_s, "one\r\n");
    write(u"0002_second.sqlite.sql"_s, "two s");
    write(u"0002_second.postgresql.sql"_s, "two p");
    const auto sqlite = Migrator::read(folder.path(), Dialect::Sqlite);
    REQUIRE(sqlite.size() == 2);
    CHECK(sqlite[0].sql == "one\n");
    CHECK(sqlite[1].sql == "two s");
    CHECK(sqlite[1].name == "second"_L1);
    CHECK(Migrator::read(folder.path(), Dialect::Postgresql)[1].sql == "two p");

    write(u"0004_gap.sql"_s, "x");
    CHECK_THROWS_AS(Migrator::read(folder.path(), Dialect::Sqlite), std::logic_error);
    QFile::remove(folder.filePath(u"0004_gap.sql"_s));
    write(u"0003_half.sqlite.sql"_s, "x");
    CHECK_THROWS_AS(Migrator::read(folder.path(), Dialect::Sqlite), std::logic_error);
}

TEST_CASE("The program's own migrations apply", "[migration]")
{
    TestDatabase place(GENERATE(from_range(dialects())));
    Database& database = place.migrated();
    must(Migrator(database, fixedClock).requireCurrent());
}
