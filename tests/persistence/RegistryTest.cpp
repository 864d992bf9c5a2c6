#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <QFile>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;
using frid::test::TestRegistry;

namespace {

RegistryOptions creating()
{
    RegistryOptions options;
    options.create = true;
    options.cheapPasswords = true;
    return options;
}

} // namespace

TEST_CASE("A new registry takes its name once and opens with the password and the recovery key", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Registry& registry = made.registry();
    CHECK(registry.initialise(u"Annanstad"_s, made.clock().now()).error().code == ErrorCode::Duplicate);
    CHECK(registry.keys().createDataKey().error().code == ErrorCode::Duplicate);

    RegistryOptions closed;
    closed.cheapPasswords = true;
    const auto other = must(Registry::open(made.address(), closed));
    CHECK(!other->keys().isOpen());
    const auto record = must(must(other->begin(UnitMode::Reading, {}, made.clock().now()))
                                 ->accounts()
                                 .loginRecord(u"caseworker"_s));
    CHECK(other->keys().open(record.account, record.key, "wrong-password-1").error().code
        == ErrorCode::WrongKey);
    CHECK(!other->keys().isOpen());
    must(other->keys().open(record.account, record.key, test::password));
    {
        const auto unit = must(other->begin(UnitMode::Reading, record.account, made.clock().now()));
        CHECK(must(unit->accounts().find(record.account)).displayName == u"Vera Handläggare");
    }
    other->keys().lock();
    {
        const auto unit = must(other->begin(UnitMode::Reading, record.account, made.clock().now()));
        CHECK(unit->accounts().find(record.account).error().code == ErrorCode::Locked);
    }
    CHECK(other->keys().openWithRecoveryKey(u"nonsense"_s).error().code == ErrorCode::Invalid);
    must(other->keys().openWithRecoveryKey(made.recoveryKey().toLower()));
    CHECK(other->keys().isOpen());
}

TEST_CASE("A key can be made before or after the registry's row, also inside a unit of work", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    const test::TestDatabase place(dialect);
    const auto registry = must(Registry::open(place.address(), creating()));
    const QDateTime now(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    QString recovery;
    {
        const auto unit = must(registry->begin(UnitMode::Writing, {}, now));
        recovery = must(registry->keys().createDataKey());
        must(registry->initialise(u"Provköping"_s, now));
        must(unit->commit());
    }
    registry->keys().lock();
    must(registry->keys().openWithRecoveryKey(recovery));
    CHECK(must(registry->inspect({})).isClean());
}

TEST_CASE("What is not a registry is refused and left as it was", "[registry]")
{
    const test::TestDatabase place(Dialect::Sqlite);
    CHECK(Registry::open(place.address()).error().code == ErrorCode::NotFound);
    QFile file(place.address().filePath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("This is a letter and no registry.\n").repeated(40);
    file.write(text);
    file.close();
    CHECK(Registry::open(place.address()).error().code == ErrorCode::NotARegistry);
    CHECK(Registry::open(place.address(), creating()).error().code == ErrorCode::Duplicate);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == text);
}

TEST_CASE("An older registry waits for its migration, a newer one is refused", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Database& database = made.registry().database();
    must(database.execute(u"INSERT INTO schema_migration (number, name, sha256, applied_at) "
                          "VALUES (9999, 'future', '', '2026-01-01T00:00:00.000Z')"_s));
    CHECK(Registry::open(made.address()).error().code == ErrorCode::NewerRegistry);
    must(database.execute(u"DELETE FROM schema_migration WHERE number = 9999"_s));
    must(database.execute(u"DELETE FROM schema_migration WHERE number > 1"_s));
    CHECK(Registry::open(made.address()).error().code == ErrorCode::OlderRegistry);
}

TEST_CASE("Codes that the program gained are added when a registry is opened", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Database& database = made.registry().database();
    const auto count = [&] {
        return *must(
            database.one(u"SELECT count(*) FROM code"_s, [](const Row& row) { return row.integer(0); }));
    };
    const qint64 all = count();
    CHECK(all > 50);
    must(database.execute(u"DELETE FROM code WHERE list = 'channel'"_s));
    must(database.execute(u"INSERT INTO code (list, code) VALUES ('channel', 'retired')"_s));
    static_cast<void>(made.connect());
    CHECK(count() == all + 1);
}

TEST_CASE("A unit of work that is not committed leaves nothing", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    {
        const auto unit = made.begin(UnitMode::Writing);
        must(unit->accounts().addUnit({UnitId::make(made.clock().now()), 1, u"Enhet Väst"_s, true}));
    }
    const auto unit = made.begin(UnitMode::Reading);
    CHECK(must(unit->accounts().units()).size() == 2);
}

TEST_CASE("Two connections write one after the other", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const auto second = made.connect();
    AuditEvent event;
    event.at = made.clock().now();
    event.action = u"read_case"_s;
    for (int i = 0; i < 5; ++i) {
        made.write([&](UnitOfWork& unit) { return unit.audit().append(event); });
        const auto unit = must(second->begin(UnitMode::Writing, {}, made.clock().now()));
        must(unit->audit().append(event));
        must(unit->commit());
    }
    const auto check = must(made.begin(UnitMode::Reading)->audit().verify());
    CHECK(check.intact);
    CHECK(check.events == 10);
}

TEST_CASE("Several work at the same time and none has to try again", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    constexpr int writers = 3;
    constexpr int rounds = 15;
    std::atomic<int> saved = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&] {
            const auto registry = made.connect(); // belongs to this thread
            AuditEvent event;
            event.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
            event.action = u"read_case"_s;
            for (int round = 0; round < rounds; ++round) {
                auto unit = registry->begin(UnitMode::Writing, {}, event.at);
                if (unit && (*unit)->audit().append(event) && (*unit)->commit()) {
                    ++saved;
                }
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(saved == writers * rounds);
    const auto check = must(made.begin(UnitMode::Reading)->audit().verify());
    CHECK(check.intact);
    CHECK(check.events == writers * rounds);
}

TEST_CASE("Use cases run on a registry: logging in, wrong passwords, looking up", "[registry]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const auto services = made.services();
    services->auth().lock();
    CHECK(services->auth().logIn(u"auditor"_s, "wrong-password-1").error().code == ErrorCode::WrongKey);
    const Session session = must(services->auth().logIn(u"auditor"_s, test::password));
    CHECK(session.roles == made.session(u"auditor"_s).roles);
    const auto log = must(services->accounts().log(session, 0, 10));
    REQUIRE(log.size() >= 2);
    CHECK(std::any_of(log.cbegin(), log.cend(),
        [](const LogRow& row) { return row.event.outcome == AuditOutcome::Failed; }));
    CHECK(services->cases().list(session, {}).error().code == ErrorCode::Forbidden);
    CHECK(must(made.begin(UnitMode::Reading)->audit().verify()).intact);
}

TEST_CASE("A lost server connection is made anew at the next unit of work", "[registry]")
{
    for (const auto dialect : test::dialects()) {
        if (dialect != Dialect::Postgresql) {
            continue;
        }
        TestRegistry made(dialect);
        const auto pid = *must(made.registry().database().one(
            u"SELECT pg_backend_pid()"_s, [](const Row& row) { return row.integer(0); }));
        const auto other = made.connect();
        must(other->database().execRaw(u"SELECT pg_terminate_backend(%1)"_s.arg(pid)));
        const auto unit = made.begin(UnitMode::Reading);
        CHECK(must(unit->accounts().units()).size() == 2);
    }
}

TEST_CASE("The whole check finds what was moved, changed or taken away", "[registry][inspect]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const PersonId first = made.addPerson(u"Åsa"_s, u"Öberg"_s);
    const PersonId second = made.addPerson(u"Mehdi"_s, u"Rahimi"_s);
    made.addCase(first);
    Registry& registry = made.registry();
    Database& database = registry.database();

    const auto clean = must(registry.inspect({}));
    CHECK(clean.isClean());
    CHECK(clean.sealedValues > 10);

    SECTION("a sealed value moved to another row")
    {
        must(database.execute(u"UPDATE person SET given_name_sealed = (SELECT given_name_sealed FROM person "
                              "WHERE id = ?) WHERE id = ?"_s,
            first, second));
        const auto found = must(registry.inspect({}));
        CHECK(found.sealedBroken == 1);
        CHECK(found.brokenPlaces == QStringList{u"person.given_name_sealed "_s + second.toString()});
        CHECK(found.schemaCurrent);
        CHECK(!found.isClean());
    }
    SECTION("a write-once rule taken away")
    {
        must(database.execRaw(dialect == Dialect::Sqlite
                ? u"DROP TRIGGER audit_event_delete"_s
                : u"DROP TRIGGER audit_event_delete ON audit_event"_s));
        CHECK(!must(registry.inspect({})).schemaCurrent);
    }
    SECTION("an index taken away")
    {
        must(database.execRaw(u"DROP INDEX party_person"_s));
        CHECK(!must(registry.inspect({})).schemaCurrent);
    }
    SECTION("a row that refers to nothing")
    {
        if (dialect == Dialect::Sqlite) {
            must(database.execRaw(u"PRAGMA foreign_keys = OFF"_s));
            must(database.execute(
                u"UPDATE case_file SET person_id = ?"_s, PersonId::make(made.clock().now())));
            must(database.execRaw(u"PRAGMA foreign_keys = ON"_s));
            CHECK(must(registry.inspect({})).brokenReferences == 1);
        }
    }
    SECTION("it can be stopped, and it says how far it is")
    {
        qint64 last = -1;
        const auto whole = registry.inspect([&](qint64 done, qint64 total) {
            CHECK(done >= last);
            CHECK(done <= total);
            last = done;
            return true;
        });
        CHECK(must(whole).isClean());
        CHECK(last > 0);
        CHECK(registry.inspect([](qint64, qint64) { return false; }).error().code == ErrorCode::Cancelled);
    }
    SECTION("not without the key")
    {
        registry.keys().lock();
        CHECK(registry.inspect({}).error().code == ErrorCode::Locked);
    }
}
