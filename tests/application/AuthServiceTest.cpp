#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wrong = "Granbarr-sommar-12";
const QByteArray fresh = "Vattenfall-i-motljus";

QList<AuditEvent> newest(test::TestRegistry& registry, int count)
{
    return test::must(registry.begin(UnitMode::Reading)->audit().events(0, count));
}

} // namespace

TEST_CASE("logging in gives the session and is in the log")
{
    test::TestRegistry registry(GENERATE(from_range(test::dialects())));
    const auto services = registry.services();
    services->auth().lock();
    const Session session = test::must(services->auth().logIn(u" CaseWorker "_s, test::password));
    CHECK(session.account == registry.account(u"caseworker"_s));
    CHECK(session.roles == QList<RoleGrant>{{Role::Caseworker, registry.north()}});
    const AuditEvent event = newest(registry, 1).first();
    CHECK(event.action == u"log_in"_s);
    CHECK(event.outcome == AuditOutcome::Done);
    CHECK(test::must(services->auth().unlock(session, test::password)).account == session.account);
}

TEST_CASE("a wrong password and an unknown login look the same")
{
    test::TestRegistry registry;
    const auto services = registry.services();
    services->auth().lock();
    CHECK(services->auth().logIn(u"caseworker"_s, wrong).error() == Error{ErrorCode::WrongKey, {}, {}});
    CHECK(services->auth().logIn(u"nobody"_s, wrong).error() == Error{ErrorCode::WrongKey, {}, {}});
    CHECK(!services->units().storage().keys().isOpen());
    REQUIRE(services->auth().logIn(u"caseworker"_s, test::password));
    int failed = 0;
    for (const AuditEvent& event : newest(registry, 10)) {
        failed += event.outcome == AuditOutcome::Failed ? 1 : 0;
    }
    CHECK(failed == 2); // an unknown login is an attempt as well
}

TEST_CASE("wrong passwords are followed by growing delays, and end up in the log")
{
    test::TestRegistry registry(GENERATE(from_range(test::dialects())));
    const auto services = registry.services();
    AuthService& auth = services->auth();
    auth.lock();
    const auto code = [&] { return auth.logIn(u"caseworker"_s, wrong).error().code; };
    for (int i = 0; i < 4; ++i) {
        CHECK(code() == ErrorCode::WrongKey);
    }
    int wrongOnes = 4;
    for (const int seconds : {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
        const auto delayed = auth.logIn(u"caseworker"_s, test::password);
        CHECK(delayed.error() == Error{ErrorCode::Delayed, {}, QString::number(seconds)});
        registry.clock().advanceSeconds(seconds - 1);
        CHECK(code() == ErrorCode::Delayed);
        registry.clock().advanceSeconds(1);
        CHECK(code() == ErrorCode::WrongKey);
        ++wrongOnes;
    }
    registry.clock().advanceSeconds(900);
    REQUIRE(auth.logIn(u"caseworker"_s, test::password));
    int failed = 0;
    for (const AuditEvent& event : newest(registry, 100)) {
        failed += event.outcome == AuditOutcome::Failed ? 1 : 0;
    }
    CHECK(failed == wrongOnes);
    CHECK(test::must(registry.begin(UnitMode::Reading)->audit().verify()).intact);
    auth.lock();
    CHECK(code() == ErrorCode::WrongKey); // counted from nothing again
    CHECK(auth.logIn(u"caseworker"_s, test::password));
}

TEST_CASE("a disabled account is told so, but only to who knows the password")
{
    test::TestRegistry registry;
    registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Account account, unit.accounts().find(registry.account(u"colleague"_s)));
        account.disabled = true;
        return unit.accounts().update(account, account.revision);
    });
    const auto services = registry.services();
    services->auth().lock();
    CHECK(services->auth().logIn(u"colleague"_s, wrong).error().code == ErrorCode::WrongKey);
    CHECK(services->auth().logIn(u"colleague"_s, test::password).error().code == ErrorCode::Forbidden);
    CHECK(!services->units().storage().keys().isOpen());
}

TEST_CASE("one's own password can be changed by who knows the old one")
{
    test::TestRegistry registry;
    const auto services = registry.services();
    AuthService& auth = services->auth();
    const Session session = registry.session(u"caseworker"_s);
    CHECK(auth.changePassword(session, wrong, fresh).error().code == ErrorCode::WrongKey);
    CHECK(auth.changePassword(session, test::password, "kort").error()
        == Error{ErrorCode::Invalid, u"new_password"_s, u"too_short"_s});
    CHECK(auth.changePassword(session, test::password, test::password).error().field == u"new_password"_s);
    REQUIRE(auth.changePassword(session, test::password, fresh));
    CHECK(newest(registry, 1).first().action == u"change_password"_s);
    auth.lock();
    CHECK(auth.logIn(u"caseworker"_s, test::password).error().code == ErrorCode::WrongKey);
    CHECK(auth.logIn(u"caseworker"_s, fresh));
}

TEST_CASE("the recovery key gives an account a new password")
{
    test::TestRegistry registry;
    const auto services = registry.services();
    AuthService& auth = services->auth();
    auth.lock();
    CHECK(auth.recover(registry.recoveryKey(), u"nobody"_s, fresh).error().code == ErrorCode::NotFound);
    CHECK(!services->units().storage().keys().isOpen());
    CHECK(auth.recover(registry.recoveryKey(), u"admin"_s, "kort").error().field == u"new_password"_s);
    CHECK(test::must(auth.recover(registry.recoveryKey(), u"admin"_s, fresh)).login == u"admin"_s);
    auth.lock();
    CHECK(auth.logIn(u"admin"_s, fresh));
}

TEST_CASE("a registry is made whole or not at all")
{
    test::TestDatabase place(GENERATE(from_range(test::dialects())));
    persistence::RegistryOptions options;
    options.create = true;
    options.cheapPasswords = true;
    const auto services = test::must(Services::make(
        test::must(persistence::Registry::open(place.address(), options)), std::make_shared<SystemClock>()));
    AuthService& auth = services->auth();
    NewRegistry request;
    request.municipality = u"Provköping"_s;
    request.unit = u"Kvinnofrid"_s;
    request.login = u"Eva"_s;
    request.displayName = u"Eva Ek"_s;
    request.password = "kort";
    request.alsoManager = true;
    CHECK(auth.createRegistry(request).error().field == u"password"_s);
    request.password = fresh;
    request.unit = u" "_s;
    CHECK(auth.createRegistry(request).error().field == u"unit"_s);
    request.unit = u"Kvinnofrid"_s;
    REQUIRE(auth.createRegistry(request));
    CHECK(test::must(auth.registryInfo()).municipality == u"Provköping"_s);
    CHECK(auth.createRegistry(request).error().code == ErrorCode::Duplicate);
    auth.lock();
    const Session session = test::must(auth.logIn(u"eva"_s, fresh));
    CHECK(session.has(Role::Administrator));
    CHECK(session.has(Role::Manager));
    CHECK(!session.has(Role::Caseworker));
}
