#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;
using frid::test::TestRegistry;

namespace {

AuditEvent event(TestRegistry& made, const QString& action, const QString& detail = {})
{
    AuditEvent event;
    event.at = made.clock().now().addMSecs(125);
    event.account = made.account(u"caseworker"_s);
    event.action = action;
    event.objectKind = u"registry"_s;
    event.detail = detail;
    return event;
}

void append(TestRegistry& made, int count)
{
    for (int i = 0; i < count; ++i) {
        made.write([&](UnitOfWork& unit) {
            return unit.audit().append(event(made, u"read_case"_s, i % 2 == 0 ? u"Skäl"_s : QString()));
        });
    }
}

AuditCheck verify(TestRegistry& made)
{
    return must(made.begin(UnitMode::Reading)->audit().verify());
}

/// What only somebody with the database's own rights could do.
void tamper(TestRegistry& made, const QString& sql)
{
    Database& database = made.registry().database();
    if (database.isSqlite()) {
        must(database.execRaw(u"DROP TRIGGER IF EXISTS audit_event_update"_s));
        must(database.execRaw(u"DROP TRIGGER IF EXISTS audit_event_delete"_s));
    } else {
        must(database.execRaw(u"ALTER TABLE audit_event DISABLE TRIGGER USER"_s));
    }
    must(database.execRaw(sql));
}

} // namespace

TEST_CASE("Events form a chain that verifies", "[audit]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const AuditCheck empty = verify(made);
    CHECK(empty.intact);
    CHECK(empty.events == 0);

    const CaseId caseId = made.addCase(made.addPerson(u"Eva"_s, u"Ek"_s));
    made.write([&](UnitOfWork& unit) -> Result<void> {
        AuditEvent read = event(made, u"print_report"_s, u"Till tingsrätten"_s);
        read.objectKind = u"case"_s;
        read.objectId = caseId.toString();
        read.caseId = caseId;
        read.outcome = AuditOutcome::Refused;
        FRID_CHECK(unit.audit().append(event(made, u"log_in"_s)));
        return unit.audit().append(read);
    });
    const auto unit = made.begin(UnitMode::Reading);
    const auto check = must(unit->audit().verify());
    CHECK(check.intact);
    CHECK(check.events == 2);
    CHECK(check.firstBad == 0);
    CHECK(check.newestHash.size() == 32);
    const auto events = must(unit->audit().events(0, 10));
    REQUIRE(events.size() == 2);
    CHECK(events[0].sequence == 2);
    CHECK(events[0].detail == u"Till tingsrätten");
    CHECK(events[0].outcome == AuditOutcome::Refused);
    CHECK(events[0].caseId == caseId);
    CHECK(events[0].at == made.clock().now().addMSecs(125));
    CHECK(events[1].action == u"log_in");
    CHECK(must(unit->audit().events(2, 10)).size() == 1);
    CHECK(must(unit->audit().eventsOfCase(caseId, 10)).size() == 1);
}

TEST_CASE("Whatever is done to the log behind its back is found", "[audit]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    append(made, 6);
    REQUIRE(verify(made).intact);
    qint64 firstBad = 0;
    SECTION("changed")
    {
        tamper(made, u"UPDATE audit_event SET action = 'list_cases' WHERE sequence = 3"_s);
        firstBad = 3;
    }
    SECTION("somebody else's account")
    {
        tamper(made, u"UPDATE audit_event SET account_id = NULL WHERE sequence = 4"_s);
        firstBad = 4;
    }
    SECTION("a sealed detail taken from another row")
    {
        tamper(made,
            u"UPDATE audit_event SET detail_sealed = (SELECT detail_sealed FROM audit_event WHERE "
            "sequence = 1) WHERE sequence = 5"_s);
        firstBad = 5;
    }
    SECTION("removed from the middle")
    {
        tamper(made, u"DELETE FROM audit_event WHERE sequence = 2"_s);
        firstBad = 2;
    }
    SECTION("inserted at the end")
    {
        tamper(made,
            u"INSERT INTO audit_event SELECT 7, happened_at, account_id, action, object_kind, "
            "object_id, case_id, outcome, detail_sealed, mac FROM audit_event WHERE sequence = 6"_s);
        firstBad = 7;
    }
    SECTION("two in the other order")
    {
        tamper(made, u"UPDATE audit_event SET sequence = 100 WHERE sequence = 2"_s);
        tamper(made, u"UPDATE audit_event SET sequence = 2 WHERE sequence = 3"_s);
        tamper(made, u"UPDATE audit_event SET sequence = 3 WHERE sequence = 100"_s);
        firstBad = 2;
    }
    SECTION("the tail cut off")
    {
        tamper(made, u"DELETE FROM audit_event WHERE sequence > 4"_s);
        firstBad = 5;
    }
    SECTION("the tail cut off and the head made to match")
    {
        tamper(made,
            u"UPDATE audit_head SET events = 4, newest_mac = (SELECT mac FROM audit_event WHERE "
            "sequence = 4)"_s);
        tamper(made, u"DELETE FROM audit_event WHERE sequence > 4"_s);
        CHECK(!verify(made).intact);
        append(made, 1); // work goes on, and does not hide it
        firstBad = 6;
    }
    SECTION("the head taken away")
    {
        tamper(made, u"DELETE FROM audit_head"_s);
        firstBad = 7;
    }
    const AuditCheck check = verify(made);
    CHECK(!check.intact);
    CHECK(check.firstBad == firstBad);
}

TEST_CASE("The database itself refuses to change the log", "[audit]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    append(made, 1);
    Database& database = made.registry().database();
    CHECK(!database.execRaw(u"UPDATE audit_event SET action = 'x'"_s));
    CHECK(!database.execRaw(u"DELETE FROM audit_event"_s));
}

TEST_CASE("Events from before the key wait in order", "[audit]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    made.registry().keys().lock();
    CHECK(made.begin(UnitMode::Writing)->audit().append(event(made, u"log_in"_s)).error().code
        == ErrorCode::Locked);
    for (int i = 0; i < 3; ++i) {
        made.clock().advanceSeconds(1);
        made.write([&](UnitOfWork& unit) {
            AuditEvent failed = event(made, u"log_in"_s);
            failed.outcome = AuditOutcome::Failed;
            if (i == 1) {
                failed.account = {};
            }
            if (i == 2) {
                failed.outcome = AuditOutcome::Done; // a row that was slipped in: never taken at its word
            }
            return unit.audit().appendToInbox(failed);
        });
    }
    must(made.registry().keys().openWithRecoveryKey(made.recoveryKey()));
    made.write([](UnitOfWork& unit) { return unit.audit().drainInbox(); });
    made.write([](UnitOfWork& unit) { return unit.audit().drainInbox(); });
    const auto unit = made.begin(UnitMode::Reading);
    const auto events = must(unit->audit().events(0, 10));
    REQUIRE(events.size() == 3);
    CHECK(events[2].at < events[1].at);
    CHECK(events[1].at < events[0].at);
    CHECK(events[1].account.isNull());
    CHECK(events[0].objectId == made.account(u"caseworker"_s).toString());
    CHECK(events[0].outcome == AuditOutcome::Failed);
    CHECK(must(unit->audit().verify()).intact);
}
