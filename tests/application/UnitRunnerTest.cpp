#include <catch2/catch.hpp>

#include "FakeStorage.h"

#include <frid/application/UnitRunner.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const UnitId ours = UnitId::make(noon);
const AccountId me = AccountId::make(noon);

struct Bench {
    test::FakeStorage storage;
    FixedClock clock{noon};
    UnitRunner units{storage, clock};
    Session session;
    CaseId id = CaseId::make(noon);
    int worked = 0;

    Bench()
    {
        session.account = me;
        session.roles = {{Role::Caseworker, ours}};
        storage.facts = CaseFacts{};
        storage.facts->unit = ours;
    }
    Result<void> run(Action action, std::function<Result<void>()> work = {})
    {
        return units.run(session, {action, ObjectRef::of(id), id, u"why"_s, {}}, [&](UnitOfWork&) {
            ++worked;
            return work ? work() : Result<void>();
        });
    }
};

} // namespace

TEST_CASE("a use case that is done is in the log with who, what, where and why")
{
    Bench bench;
    REQUIRE(bench.run(Action::ReadCase));
    REQUIRE(bench.storage.log.size() == 1);
    const AuditEvent event = bench.storage.log.first();
    CHECK(event.account == me);
    CHECK(event.at == noon);
    CHECK(event.action == u"read_case"_s);
    CHECK(event.objectKind == u"case"_s);
    CHECK(event.objectId == bench.id.toString());
    CHECK(event.caseId == bench.id);
    CHECK(event.outcome == AuditOutcome::Done);
    CHECK(event.detail == u"why"_s);
    CHECK(bench.storage.modes == QList{UnitMode::Writing});
}

TEST_CASE("the log names what a deed made")
{
    Bench bench;
    const Deed deed{Action::CreateCase, ObjectRef::of(ours), {}, {}, ObjectRef::of(bench.id)};
    REQUIRE(bench.units.run(bench.session, deed, [](UnitOfWork&) -> Result<void> { return {}; }));
    CHECK(bench.storage.log.first().objectKind == u"case"_s);
    CHECK(bench.storage.log.first().caseId == bench.id);
}

TEST_CASE("a list leaves no event and does not write")
{
    Bench bench;
    const Deed deed{Action::ListCases, ObjectRef::none(), {}, {}, {}};
    REQUIRE(bench.units.run(bench.session, deed, [](UnitOfWork&) -> Result<void> { return {}; }));
    CHECK(bench.storage.log.isEmpty());
    CHECK(bench.storage.modes == QList{UnitMode::Reading});
}

TEST_CASE("a refusal is written in a unit of its own and the work is never begun")
{
    Bench bench;
    SECTION("of a writing use case")
    {
        bench.storage.facts->walled = true;
        CHECK(bench.run(Action::EditCase).error().code == ErrorCode::Forbidden);
        CHECK(bench.storage.log.first().action == u"edit_case"_s);
    }
    SECTION("of a list")
    {
        bench.session.roles = {{Role::Administrator, UnitId()}};
        const Deed deed{Action::ListCases, ObjectRef::none(), {}, {}, {}};
        const auto refused = bench.units.run(bench.session, deed, [&](UnitOfWork&) -> Result<void> {
            ++bench.worked;
            return {};
        });
        CHECK(refused.error().code == ErrorCode::Forbidden);
        CHECK(bench.storage.modes == QList{UnitMode::Reading, UnitMode::Writing});
    }
    CHECK(bench.worked == 0);
    REQUIRE(bench.storage.log.size() == 1);
    CHECK(bench.storage.log.first().outcome == AuditOutcome::Refused);
    CHECK(bench.storage.committed == 1);
}

TEST_CASE("what the work itself refuses is written as well, and nothing else of it")
{
    Bench bench;
    CHECK(bench.run(Action::WriteNote, [] { return Result<void>(fail(ErrorCode::Forbidden)); }).error().code
        == ErrorCode::Forbidden);
    REQUIRE(bench.storage.log.size() == 1);
    CHECK(bench.storage.log.first().outcome == AuditOutcome::Refused);
}

TEST_CASE("a case that is not there is not found, without an event")
{
    Bench bench;
    bench.storage.facts = fail(ErrorCode::NotFound);
    CHECK(bench.run(Action::ReadCase).error().code == ErrorCode::NotFound);
    CHECK(bench.storage.log.isEmpty());
    CHECK(bench.worked == 0);
}

TEST_CASE("when the event cannot be written nothing is saved")
{
    Bench bench;
    bench.storage.failAppend = Error{ErrorCode::DiskFull, {}, {}};
    CHECK(bench.run(Action::EditCase).error().code == ErrorCode::DiskFull);
    CHECK(bench.worked == 1);
    CHECK(bench.storage.committed == 0);
}

TEST_CASE("a failing commit is the use case's failure")
{
    Bench bench;
    bench.storage.failCommit = Error{ErrorCode::Unreachable, {}, {}};
    CHECK(bench.run(Action::EditCase).error().code == ErrorCode::Unreachable);
    CHECK(bench.storage.log.isEmpty());
}

TEST_CASE("work runs again when the database asks for it, and only then")
{
    Bench bench;
    SECTION("once")
    {
        REQUIRE(bench.run(Action::EditCase, [&]() -> Result<void> {
            return bench.worked == 1 ? Result<void>(fail(ErrorCode::Busy, {}, u"retry"_s)) : Result<void>();
        }));
        CHECK(bench.worked == 2);
        CHECK(bench.storage.log.size() == 1);
    }
    SECTION("not for ever")
    {
        CHECK(bench.run(Action::EditCase, [] { return Result<void>(fail(ErrorCode::Busy, {}, u"retry"_s)); })
                  .error()
                  .code
            == ErrorCode::Busy);
        CHECK(bench.worked == 4);
        CHECK(bench.storage.log.isEmpty());
    }
    SECTION("not for other errors")
    {
        for (const Error& error : {Error{ErrorCode::Busy, {}, {}}, Error{ErrorCode::Conflict, {}, {}}}) {
            bench.worked = 0;
            CHECK(bench.run(Action::EditCase, [&]() -> Result<void> { return tl::unexpected(error); }).error()
                == error);
            CHECK(bench.worked == 1);
        }
    }
    SECTION("not when the beginning waited in vain")
    {
        bench.storage.failBegin = Error{ErrorCode::Busy, {}, u"retry"_s};
        CHECK(bench.run(Action::EditCase).error().code == ErrorCode::Busy);
        CHECK(bench.storage.begun == 1);
    }
}

TEST_CASE("who has to choose a password can do nothing else")
{
    Bench bench;
    bench.session.mustChangePassword = true;
    CHECK(bench.run(Action::ReadCase).error().code == ErrorCode::MustChangePassword);
    const Deed own{Action::ChangePassword, ObjectRef::of(me), {}, {}, {}};
    CHECK(bench.units.run(bench.session, own, [](UnitOfWork&) -> Result<void> { return {}; }));
}

TEST_CASE("nobody can do nothing")
{
    Bench bench;
    bench.session.account = AccountId();
    CHECK(bench.run(Action::ReadCase).error().code == ErrorCode::Forbidden);
    CHECK(bench.worked == 0);
}
