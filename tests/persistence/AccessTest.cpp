#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "access/AccessPredicate.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;
using frid::test::TestRegistry;

namespace {

/// A registry full of cases in every relation, made by chance.
struct World {
    explicit World(Dialect dialect)
        : made(dialect)
    {
        for (const auto login : {"caseworker"_L1, "colleague"_L1, "stranger"_L1, "manager"_L1,
                 "south_manager"_L1, "coordinator"_L1, "admin"_L1, "auditor"_L1, "both"_L1}) {
            sessions << made.session(login);
        }
    }

    TestRegistry made;
    QList<Session> sessions;
};

const Session& anyOf(const QList<Session>& sessions)
{
    return sessions[*rc::gen::inRange<qsizetype>(0, sessions.size())];
}

AccountId anyAccount(World& world)
{
    return anyOf(world.sessions).account;
}

/// Adds one case in the open unit of work; relations by chance, some of them expired.
CaseId addAnyCase(World& world, UnitOfWork& unit, PersonId subject)
{
    TestRegistry& made = world.made;
    const QDateTime now = made.clock().now();
    CaseFile file;
    file.id = CaseId::make(now);
    file.number = must(unit.cases().takeNumber(2026));
    file.subject = subject;
    file.kind = *rc::gen::element(CaseKind::Victim, CaseKind::Child, CaseKind::Perpetrator);
    file.unit = *rc::gen::element(made.north(), made.south());
    file.handler = *rc::gen::arbitrary<bool>() ? anyAccount(world) : AccountId();
    file.walled = *rc::gen::arbitrary<bool>();
    file.intake.receivedOn = made.clock().today();
    file.createdAt = now;
    file.createdBy = made.account(u"caseworker"_s);
    must(unit.cases().add(file));
    if (*rc::gen::arbitrary<bool>()) {
        must(unit.cases().setCoHandlers(file.id, {anyAccount(world)}));
    }
    Database& database = made.registry().database();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const int from = *rc::gen::element(-7200, -3600, 0, 1);
        must(database.execute(
            u"INSERT INTO case_grant (id, case_id, account_id, kind, valid_from, valid_until, "
            "reason_sealed, granted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            makeUuidV7(now).toString(QUuid::WithoutBraces), file.id, anyAccount(world),
            *rc::gen::element(u"granted"_s, u"break_glass"_s), now.addSecs(from), now.addSecs(from + 3600),
            QByteArray("x"), file.createdBy));
    }
    const AccountId away = anyAccount(world);
    const AccountId standIn = anyAccount(world);
    if (!(away == standIn) && *rc::gen::arbitrary<bool>()) {
        const QDate from = made.clock().today().addDays(*rc::gen::inRange(-2, 2));
        must(database.execute(u"INSERT INTO absence (id, unit_id, handler_id, stand_in_id, from_on, to_on, "
                              "made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            AbsenceId::make(now), *rc::gen::element(made.north(), made.south()), away, standIn, from,
            from.addDays(1), file.createdBy, now));
    }
    if (*rc::gen::inRange(0, 3) == 0) {
        must(database.execute(u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, "
                              "blocked_at) VALUES (?, ?, ?, ?, ?)"_s,
            file.id, anyAccount(world), QByteArray("x"), file.createdBy, now));
    }
    return file.id;
}

Session anySession(World& world)
{
    Session session = anyOf(world.sessions);
    if (*rc::gen::arbitrary<bool>()) {
        session.roles.clear();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const Role role = *rc::gen::element(
                Role::Caseworker, Role::Manager, Role::Coordinator, Role::Administrator, Role::Auditor);
            const bool everywhere = role == Role::Administrator || role == Role::Auditor;
            session.roles.append(
                {role, everywhere ? UnitId() : *rc::gen::element(world.made.north(), world.made.south())});
        }
    }
    return session;
}

QSet<QString> openable(World& world, const Session& session, CaseRight least)
{
    QList<SqlValue> binds;
    const QString sql = u"SELECT c.id FROM case_file c WHERE "_s
        + accessPredicate(session, world.made.clock().now(), binds, "c"_L1, least);
    auto statement = must(world.made.registry().database().prepare(sql));
    for (const SqlValue& value : std::as_const(binds)) {
        statement.bind(value);
    }
    const auto ids = must(Database::readAll(statement, [](const Row& row) { return row.text(0); }));
    return QSet<QString>(ids.cbegin(), ids.cend());
}

} // namespace

TEST_CASE("The predicate of lists and the table of rights are one", "[access][property]")
{
    for (const Dialect dialect : test::dialects()) {
        World world(dialect);
        const PersonId subject = world.made.addPerson(u"Prov"_s, u"Person"_s);
        INFO("on " << dialect);
        CHECK(rc::check("predicate = caseRight", [&] {
            // Rolled back at the end, so every round begins with an empty registry.
            const auto unit = world.made.begin(UnitMode::Writing);
            QList<CaseId> cases;
            for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
                cases << addAnyCase(world, *unit, subject);
            }
            for (int i = 0; i < 4; ++i) {
                const Session session = anySession(world);
                const auto readable = openable(world, session, CaseRight::Read);
                const auto writable = openable(world, session, CaseRight::Write);
                for (const CaseId& id : std::as_const(cases)) {
                    const CaseFacts facts = must(unit->caseFacts(session.account, id));
                    const CaseRight right = caseRight(session.roles, facts);
                    RC_ASSERT(readable.contains(id.toString()) == (right >= CaseRight::Read));
                    RC_ASSERT(writable.contains(id.toString()) == (right >= CaseRight::Write));
                }
            }
        }));
    }
}

TEST_CASE("A person's facts follow the cases that tie the person to the account", "[access]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const PersonId victim = made.addPerson(u"Vera"_s, u"Våldsutsatt"_s);
    const PersonId partner = made.addPerson(u"Per"_s, u"Partner"_s);
    const PersonId alone = made.addPerson(u"Ensam"_s, u"Person"_s, made.south());
    const CaseId victimCase = made.addCase(victim, CaseKind::Victim, made.account(u"caseworker"_s));
    made.addCase(partner, CaseKind::Perpetrator, made.account(u"stranger"_s), made.south());
    const auto addParty = [&](CaseId id, PersonId person, const QString& role) {
        Party party;
        party.id = PartyId::make(made.clock().now());
        party.caseId = id;
        party.person = person;
        party.role = role;
        made.write([&](UnitOfWork& unit) { return unit.cases().addParty(party); });
    };
    addParty(victimCase, partner, u"perpetrator"_s);

    const auto unit = made.begin(UnitMode::Reading);
    const auto facts
        = [&](const QString& login, PersonId id) { return must(unit->personFacts(made.session(login), id)); };
    const PersonFacts own = facts(u"caseworker"_s, victim);
    CHECK(own.subjectOfOpenable);
    CHECK(!own.partyOfOpenable);
    CHECK(own.hasCases);
    const PersonFacts asPerpetrator = facts(u"caseworker"_s, partner);
    CHECK(!asPerpetrator.subjectOfOpenable);
    CHECK(asPerpetrator.partyOfOpenable);
    CHECK(!asPerpetrator.partyOfOpenableVictimSide);
    const PersonFacts acrossTheWall = facts(u"stranger"_s, victim);
    CHECK(!acrossTheWall.subjectOfOpenable);
    CHECK(!acrossTheWall.partyOfOpenable);
    CHECK(acrossTheWall.hasCases);
    CHECK(facts(u"stranger"_s, partner).subjectOfOpenable);
    CHECK(acrossTheWall.clientAnywhere);
    CHECK(!facts(u"admin"_s, victim).subjectOfOpenable);
    const PersonFacts free = facts(u"caseworker"_s, alone);
    CHECK(!free.hasCases);
    CHECK(!free.clientAnywhere);
    CHECK(free.registeredUnit == made.south());
    CHECK(unit->personFacts(made.session(u"admin"_s), PersonId::make(made.clock().now())).error().code
        == ErrorCode::NotFound);
    CHECK(unit->caseFacts(made.account(u"admin"_s), CaseId::make(made.clock().now())).error().code
        == ErrorCode::NotFound);
}
