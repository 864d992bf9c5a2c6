#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace frid;
using frid::test::must;
using frid::test::TestRegistry;

TEST_CASE("Accounts come back as they were stored", "[account]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const auto unit = made.begin(UnitMode::Writing);
    const Session expected = made.session(u"both"_s);
    Account account = must(unit->accounts().find(expected.account));
    CHECK(account.login == expected.login);
    CHECK(account.displayName == expected.displayName);
    CHECK(account.roles == expected.roles);
    CHECK(account.revision == 1);
    CHECK(account.createdAt == made.clock().now());
    CHECK(must(unit->accounts().all()).size() == 9);

    SECTION("an update names the revision that it saw")
    {
        account.displayName = u"Bo Bägge"_s;
        account.disabled = true;
        account.roles = {{Role::Auditor, {}}};
        must(unit->accounts().update(account, 1));
        const Account after = must(unit->accounts().find(account.id));
        CHECK(after.displayName == u"Bo Bägge");
        CHECK(after.disabled);
        CHECK(after.revision == 2);
        CHECK(after.roles == account.roles);
        CHECK(unit->accounts().update(account, 1).error().code == ErrorCode::Conflict);
    }
    SECTION("a login is given once, and the unit of work lives on after the refusal")
    {
        account.login = u"admin"_s;
        const Error error = unit->accounts().update(account, 1).error();
        CHECK(error.code == ErrorCode::Duplicate);
        CHECK(error.field == u"login");
        must(unit->commit());
    }
}

TEST_CASE("What log-in needs is readable without the key", "[account]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    made.registry().keys().lock();
    const auto unit = made.begin(UnitMode::Writing);
    const auto later = made.clock().now().addSecs(40);
    CHECK(unit->accounts().loginRecord(u"nobody"_s).error().code == ErrorCode::NotFound);
    auto record = must(unit->accounts().loginRecord(u"manager"_s));
    CHECK(record.account == made.account(u"manager"_s));
    CHECK(record.failedAttempts == 0);
    CHECK(!record.notBefore);
    must(unit->accounts().setAttempts(record.account, 4, later));
    record = must(unit->accounts().loginRecord(u"manager"_s));
    CHECK(record.failedAttempts == 4);
    CHECK(record.notBefore == later);
    must(unit->accounts().setKey(record.account, {"blob", "salt", 2, 3}, true));
    record = must(unit->accounts().loginRecord(u"manager"_s));
    CHECK(record.key.blob == "blob");
    CHECK(record.key.salt == "salt");
    CHECK(record.mustChangePassword);
    CHECK(record.failedAttempts == 0);
    CHECK(unit->accounts().setAttempts(AccountId::make(later), 1, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("Units have one name each", "[account]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const auto unit = made.begin(UnitMode::Writing);
    Unit west{UnitId::make(made.clock().now()), 1, u"Enhet Väst"_s, true};
    must(unit->accounts().addUnit(west));
    CHECK(unit->accounts().addUnit({UnitId::make(made.clock().now()), 1, u"Enhet Väst"_s, true}).error().field
        == u"name");
    west.name = u"Enhet Hav"_s;
    west.active = false;
    must(unit->accounts().updateUnit(west, 1));
    CHECK(unit->accounts().updateUnit(west, 1).error().code == ErrorCode::Conflict);
    const auto units = must(unit->accounts().units());
    REQUIRE(units.size() == 3);
    CHECK(units[0].name == u"Enhet Hav");
    CHECK(!units[0].active);
    CHECK(units[0].revision == 2);
}
