#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "provider/SqlProviderRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

const QDate today(2026, 11, 2);

Provider addProvider(RepositoryWorld& world, const QString& name = u"Kvinnojouren Ekan"_s)
{
    Provider provider;
    provider.id = ProviderId::make(world.context.now);
    provider.kind = u"sheltered_housing"_s;
    provider.name = name;
    provider.rank = 2;
    provider.contact = u"Jouren, dygnet runt"_s;
    provider.phone = u"070-1740605"_s;
    provider.permitNumber = u"IVO-77"_s;
    provider.permitUntil = QDate(2027, 5, 1);
    provider.agreements = {{{}, u"framework"_s, QDate(2026, 1, 1), std::nullopt, 245'000, 120'000}};
    must(SqlProviderRepository(world.context).add(provider));
    return must(SqlProviderRepository(world.context).find(provider.id));
}

Place addPlace(RepositoryWorld& world, ProviderId provider, int beds, int rooms = 0)
{
    Place place;
    place.id = PlaceId::make(world.context.now);
    place.provider = provider;
    place.name = u"Lägenhet 1"_s;
    place.address = u"Hemliga gatan 7"_s;
    place.municipality = u"0480"_s;
    place.beds = beds;
    place.rooms = rooms;
    place.suits = {u"children"_s, u"women"_s};
    must(SqlProviderRepository(world.context).addPlace(place));
    return must(SqlProviderRepository(world.context).findPlace(place.id));
}

Placement placementOf(RepositoryWorld& world, CaseId id, PlaceId place, QDate from, std::optional<QDate> to)
{
    Placement placement;
    placement.id = PlacementId::make(world.context.now);
    placement.household = placement.id;
    placement.caseId = id;
    placement.place = place;
    placement.from = from;
    placement.to = to;
    placement.pricePerDay = 245'000;
    return placement;
}

} // namespace

TEST_CASE("A provider reads back with its agreements, changes and is logged", "[repository][provider]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    Provider provider = addProvider(world);
    CHECK(provider.name == u"Kvinnojouren Ekan"_s);
    REQUIRE(provider.agreements.size() == 1);
    CHECK(provider.agreements[0].pricePerDay == 245'000);
    provider.evaluation = u"Lugnt och nära skolan"_s;
    provider.agreements.append({{}, u"iop"_s, QDate(2027, 1, 1), QDate(2027, 12, 31), std::nullopt, {}});
    world.context.now = world.context.now.addSecs(1); // the history goes by time
    must(repository.update(provider, 1));
    CHECK(codeOf(repository.update(provider, 1)) == ErrorCode::Conflict);
    const Provider read = must(repository.providers()).first();
    CHECK(toFields(read) == toFields(provider));
    CHECK(read.revision == 2);
    const auto history = must(repository.history(provider.id));
    REQUIRE(history.size() == 2);
    CHECK(history[0].deed == u"changed"_s);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE case_id IS NOT NULL"_s) == 0);

    must(repository.addRemark(
        {provider.id, today, world.anna.account, u"Tar emot sent"_s, world.context.now}));
    CHECK(must(repository.remarks(provider.id)).first().text == u"Tar emot sent"_s);
    CHECK(!world.database.execute(u"UPDATE provider_remark SET noted_on = '2020-01-01'"_s));
}

TEST_CASE("A place's address is read on its own, kept when not given, and not told by the history",
    "[repository][provider]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const Provider provider = addProvider(world);
    Place place = addPlace(world, provider.id, 4);
    CHECK_FALSE(place.address);
    CHECK(place.suits == QStringList{u"children"_s, u"women"_s});
    CHECK(must(repository.address(place.id)) == u"Hemliga gatan 7"_s);
    place.beds = 5;
    place.suits = {u"men"_s};
    must(repository.updatePlace(place, 1, today));
    CHECK(must(repository.address(place.id)) == u"Hemliga gatan 7"_s);
    CHECK(codeOf(repository.updatePlace(place, 1, today)) == ErrorCode::Conflict);
    place.address = u"Nya gatan 1"_s;
    must(repository.updatePlace(place, 2, today));
    CHECK(must(repository.address(place.id)) == u"Nya gatan 1"_s);
    const Place read = must(repository.places()).first();
    CHECK(read.beds == 5);
    CHECK(read.suits == QStringList{u"men"_s});
    const auto history = must(repository.history(provider.id));
    CHECK(history.size() == 4);
    for (const ProviderChange& change : history) {
        for (const FieldChange& field : change.changes) {
            CHECK_FALSE(field.before.contains(u"gatan"_s));
            CHECK_FALSE(field.after.contains(u"gatan"_s));
        }
    }
    // At rest neither name, address nor municipality can be read.
    const auto sealed
        = must(world.database.all(u"SELECT name_sealed, address_sealed, municipality_sealed FROM place"_s,
            [](const Row& row) { return row.bytes(0) + row.bytes(1) + row.bytes(2); }));
    CHECK_FALSE(sealed.first().contains("gatan"));
    CHECK_FALSE(sealed.first().contains("0480"));
}

TEST_CASE("A place is never over its beds nor its rooms on any night", "[repository][placement]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const Provider provider = addProvider(world);
    Place place = addPlace(world, provider.id, 3, 2);
    const auto caseOf
        = [&](const QString& name) { return world.addCase(world.addPerson(name), world.north).id; };
    const Error taken{ErrorCode::Conflict, u"place"_s, u"taken"_s};

    Placement mother = placementOf(world, caseOf(u"Åsa"_s), place.id, today, QDate(2026, 11, 10));
    Placement child = placementOf(world, caseOf(u"Bo"_s), place.id, today, QDate(2026, 11, 10));
    child.household = mother.household;
    must(repository.book({mother, child}));
    must(repository.book({placementOf(world, caseOf(u"Eva"_s), place.id, today, QDate(2026, 11, 5))}));
    // A fourth bed, and a third household.
    Placement fourth = placementOf(world, caseOf(u"Ida"_s), place.id, QDate(2026, 11, 4), std::nullopt);
    CHECK(repository.book({fourth}).error() == taken);
    CHECK(world.count(u"SELECT COUNT(*) FROM placement WHERE from_on = '2026-11-04'"_s) == 1);
    must(repository.removePlacement(fourth.id, 1)); // the test has no unit of work that rolls back
    // The night to the day of leaving is the last.
    fourth.from = QDate(2026, 11, 5);
    must(repository.book({fourth}));
    // Longer than there is room for.
    Placement eva
        = must(repository.placements(must(repository.findPlacement(mother.id)).caseId)).first().placement;
    eva.to = std::nullopt;
    must(repository.rebook(eva, 1));
    CHECK(codeOf(repository.rebook(eva, 1)) == ErrorCode::Conflict);
    // Fewer beds than are booked.
    place.beds = 2;
    CHECK(repository.updatePlace(place, 1, today).error()
        == Error{ErrorCode::Conflict, u"beds"_s, u"occupied"_s});
}

TEST_CASE("One who leaves on the first day has had the bed for that day", "[repository][placement]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const Place place = addPlace(world, addProvider(world).id, 1);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    must(repository.book({placementOf(world, id, place.id, today, today)}));
    CHECK(repository.book({placementOf(world, id, place.id, today, std::nullopt)}).error().detail
        == u"taken"_s);
    const auto stays = must(repository.stays(today, today.addDays(1)));
    CHECK(stays.value(place.id).size() == 2);
    CHECK(must(repository.stays(today.addDays(1), today.addDays(2))).value(place.id).size() == 1);
}

TEST_CASE("Of two who book the last bed at once one is told to begin anew", "[repository][placement]")
{
    const auto dialect = GENERATE(from_range(dialects()));
    if (dialect == Dialect::Sqlite) {
        return; // a second writer does not even begin; the race of whole use cases shows that
    }
    RepositoryWorld world(dialect);
    const Place place = addPlace(world, addProvider(world).id, 1);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const CaseId other = world.addCase(world.addPerson(u"Eva"_s), world.north).id;
    const auto second = world.place.connect();
    NameCache names;
    UnitContext context{*second, world.sealer, names, world.anna.account, world.context.now};
    {
        auto mine = must(Transaction::begin(world.database, TransactionKind::Write));
        auto theirs = must(Transaction::begin(*second, TransactionKind::Write));
        // Both have looked, and both have seen a free bed.
        CHECK(must(SqlProviderRepository(world.context).stays(today, std::nullopt)).isEmpty());
        CHECK(must(SqlProviderRepository(context).stays(today, std::nullopt)).isEmpty());
        must(SqlProviderRepository(world.context)
                 .book({placementOf(world, id, place.id, today, std::nullopt)}));
        must(mine.commit());
        const auto late
            = SqlProviderRepository(context).book({placementOf(world, other, place.id, today, std::nullopt)});
        REQUIRE_FALSE(late);
        CHECK(late.error().code == ErrorCode::Busy);
        CHECK(late.error().detail == u"retry"_s);
    }
    CHECK(world.count(u"SELECT COUNT(*) FROM placement"_s) == 1);
}

TEST_CASE("Those placed together are listed together; a perpetrator's case leads to nobody",
    "[repository][placement]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const Place place = addPlace(world, addProvider(world).id, 9);
    const PersonId bo = world.addPerson(u"Bo"_s);
    const CaseFile mother = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    const CaseFile child = world.addCase(bo, world.north, {}, CaseKind::Child);
    const CaseFile perpetrator
        = world.addCase(world.addPerson(u"Ulf"_s), world.north, {}, CaseKind::Perpetrator);
    SqlCaseRepository cases(world.context);
    must(cases.link({mother.id, child.id, {}}));
    must(cases.link({perpetrator.id, child.id, {}}));
    Placement hers = placementOf(world, mother.id, place.id, today, std::nullopt);
    Placement his = placementOf(world, child.id, place.id, today, std::nullopt);
    his.household = hers.household;
    his.child = true;
    his.consent = u"one"_s;
    his.protection = u"Barnet såg våldet"_s;
    must(repository.book({hers, his}));
    const auto rows = must(repository.placements(mother.id));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].placeName == u"Lägenhet 1"_s);
    CHECK(rows[0].providerName == u"Kvinnojouren Ekan"_s);
    CHECK(rows[0].municipality == u"0480"_s);
    CHECK(must(repository.placements(child.id)).size() == 2);
    CHECK(must(repository.placements(perpetrator.id)).isEmpty());
    // Even if somebody put one there by force, nothing else shows beside it.
    CHECK(world.database.execute(u"UPDATE placement SET case_id = ? WHERE id = ?"_s, perpetrator.id, his.id));
    CHECK(must(repository.placements(perpetrator.id)).size() == 1);
    CHECK(must(repository.placements(mother.id)).size() == 1);

    CHECK(must(repository.linkedChildCase(mother.id, bo)) == child.id);
    CHECK(must(repository.linkedChildCase(mother.id, mother.subject)).isNull());
    CHECK(must(repository.placementsOfUnit(world.north, today, today.addDays(1))).size() == 2);
    CHECK(must(repository.placementsOfUnit(world.south, today, today.addDays(1))).isEmpty());
    CHECK(must(repository.placementsOfUnit(world.north, today.addDays(-9), today)).isEmpty());
}

TEST_CASE("Calls, the threat and budgets are kept", "[repository][placement]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const Provider provider = addProvider(world);
    const CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    PlaceCall call;
    call.id = PlaceCallId::make(world.context.now);
    call.caseId = file.id;
    call.provider = provider.id;
    call.at = world.context.now;
    call.by = world.anna.account;
    call.outcome = u"refused"_s;
    call.reason = u"full"_s;
    call.note = u"ledigt på onsdag"_s;
    must(repository.addCall(call));
    const PlaceCall read = must(repository.calls(file.id)).first();
    CHECK(read.reason == u"full"_s);
    CHECK(read.note == call.note);
    CHECK(read.place.isNull());
    CHECK(read.at == call.at);
    CHECK(
        world.count(u"SELECT COUNT(*) FROM place_call WHERE outcome = 'refused' AND reason = 'full'"_s) == 1);
    CHECK(!world.database.execute(u"DELETE FROM place_call"_s));

    CHECK(must(repository.threatArea(file.id)) == ThreatArea());
    ThreatArea area{0, {u"0480"_s}, {u"0484"_s, u"0581"_s}, {u"1480"_s},
        {u"Kvinnojouren Linnéa"_s, u"Polisen"_s}, ThreatReach::Counties};
    must(repository.setThreatArea(file.id, area));
    area.revision = 1;
    CHECK(must(repository.threatArea(file.id)) == area);
    CHECK(codeOf(repository.setThreatArea(file.id, {})) == ErrorCode::Conflict);
    area = {1, {}, {}, {}, {}, ThreatReach::Municipality};
    must(repository.setThreatArea(file.id, area));
    area.revision = 2;
    CHECK(must(repository.threatArea(file.id)) == area);

    CHECK(must(repository.budget(world.north, 2026)).revision == 0);
    must(repository.setBudget({world.north, 2026, 100'000'000, 0}));
    CHECK(codeOf(repository.setBudget({world.north, 2026, 1, 0})) == ErrorCode::Conflict);
    must(repository.setBudget({world.north, 2026, 90'000'000, 1}));
    CHECK(must(repository.budget(world.north, 2026)).amount == 90'000'000);
}

TEST_CASE("A perpetrator's municipality is taken from the address, a protected person's is not",
    "[repository][placement]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlProviderRepository repository(world.context);
    const CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    SqlPersonRepository persons(world.context);
    const auto livesAt = [&](const QString& address, Protection protection) {
        const PersonId id = world.addPerson(u"Ulf"_s, {}, protection);
        Person person = must(persons.find(id));
        person.address = address;
        must(persons.update(person, person.revision));
        world.addParty(file.id, id, u"perpetrator"_s);
    };
    livesAt(u"Storgatan 1, 611 33 Nyköping"_s, Protection::None);
    livesAt(u"Örebrovägen 2\n632 20 Eskilstuna"_s, Protection::None);
    livesAt(u"Gatan 3, 702 10 Örebro"_s, Protection::Flag);
    CHECK(must(repository.perpetratorMunicipalities(file.id)) == QStringList{u"0480"_s, u"0484"_s});
}
