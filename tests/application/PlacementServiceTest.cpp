#include <catch2/catch.hpp>

#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>

#include "support/TestRegistry.h"

#include <algorithm>
#include <thread>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

/// A mother with a child that has a case of its own and one that has none, a shelter, and a perpetrator with
/// a case in the same unit.
struct Home {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    PlacementService& placements = services->placements();
    ProviderService& providers = services->providers();
    Session me = registry.session(u"caseworker"_s);
    Session stranger = registry.session(u"stranger"_s);
    Session manager = registry.session(u"manager"_s);
    QDate today = registry.clock().today();
    PersonId anna = registry.addPerson(u"Anna"_s, u"Berg"_s);
    PersonId elsa = registry.addPerson(u"Elsa"_s, u"Berg"_s);
    PersonId olle = registry.addPerson(u"Olle"_s, u"Berg"_s);
    PersonId ulf = registry.addPerson(u"Ulf"_s, u"Berg"_s);
    CaseId mother = registry.addCase(anna);
    CaseId child = registry.addCase(elsa, CaseKind::Child);
    CaseId perpetrator = registry.addCase(ulf, CaseKind::Perpetrator);
    PartyId elsaHere = party(mother, elsa, u"child"_s);
    PartyId olleHere = party(mother, olle, u"child"_s);
    PartyId ulfHere = party(mother, ulf, u"perpetrator"_s);
    ProviderId shelter = provider(u"Kvinnojouren Ekan"_s, 1);
    PlaceId flat = place(shelter, u"Lägenhet 1"_s, 4);

    Home()
    {
        registry.write([&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(unit.cases().link({mother, child, {}}));
            FRID_CHECK(unit.cases().link({mother, perpetrator, {}}));
            return unit.cases().link({child, perpetrator, {}});
        });
    }
    PartyId party(CaseId in, PersonId person, const QString& role)
    {
        Party made;
        made.id = PartyId::make(registry.clock().now());
        made.caseId = in;
        made.person = person;
        made.role = role;
        registry.write([&](UnitOfWork& unit) { return unit.cases().addParty(made); });
        return made.id;
    }
    ProviderId provider(const QString& name, int rank) const
    {
        Provider made;
        made.kind = u"sheltered_housing"_s;
        made.name = name;
        made.rank = rank;
        made.permitUntil = today.addYears(1);
        made.agreements = {{{}, u"framework"_s, QDate(2026, 1, 1), std::nullopt, 250'000, 100'000}};
        return test::must(providers.save(me, made));
    }
    PlaceId place(ProviderId of, const QString& name, int beds) const
    {
        Place made;
        made.provider = of;
        made.name = name;
        made.address = u"Hemliga gatan 7"_s;
        made.municipality = u"Nyköping"_s;
        made.beds = beds;
        made.suits = {u"women"_s, u"children"_s};
        return test::must(providers.savePlace(me, made));
    }
    Placement at(PlaceId where, PartyId who = {}) const
    {
        Placement made;
        made.party = who;
        made.place = where;
        made.from = today;
        made.pricePerDay = who.isNull() ? 250'000 : 100'000;
        return made;
    }
    QList<PlacementId> placeAll() const
    {
        Placement olles = at(flat, olleHere);
        olles.consent = u"one"_s;
        olles.immediateDecisionOn = today;
        return test::must(placements.place(me, mother, {at(flat), at(flat, elsaHere), olles}));
    }
    QStringList openRules(CaseId id)
    {
        const auto tasks = test::must(registry.begin(UnitMode::Reading)->tasks().tasks(id));
        QStringList rules;
        for (const CaseTask& task : tasks) {
            if (task.state == TaskState::Open) {
                rules.append(task.rule + u' ' + task.dueOn.toString(Qt::ISODate));
            }
        }
        rules.sort();
        return rules;
    }
    int events(const QString& action)
    {
        const auto all = test::must(registry.begin(UnitMode::Reading)->audit().events(0, 1000));
        return int(std::ranges::count(all, action, &AuditEvent::action));
    }
};

} // namespace

TEST_CASE("a mother and two children are placed in one go, each in its own right")
{
    Home home;
    const auto ids = home.placeAll();
    REQUIRE(ids.size() == 3);
    const CasePlacements read = test::must(home.placements.placements(home.me, home.mother));
    REQUIRE(read.placements.size() == 3);
    const auto row = [&](PlacementId id) {
        return *std::ranges::find(
            read.placements, id, [](const PlacementRow& one) { return one.placement.id; });
    };
    CHECK(row(ids[0]).placement.caseId == home.mother);
    CHECK_FALSE(row(ids[0]).placement.child);
    CHECK(row(ids[1]).placement.caseId == home.child); // its own case
    CHECK(row(ids[1]).placement.party.isNull());
    CHECK(row(ids[1]).person == home.elsa);
    CHECK(row(ids[1]).placement.child);
    CHECK(row(ids[2]).placement.caseId == home.mother);
    CHECK(row(ids[2]).person == home.olle);
    CHECK(row(ids[2]).placement.household == ids[0]);
    CHECK(read.soFar == Cost{2, 350'000}); // the mother's and Olle's first night; Elsa's is her own case's
    CHECK(test::must(home.placements.placements(home.me, home.child)).placements.size() == 3);
    CHECK(home.openRules(home.mother)
        == QStringList{u"placement_application 2026-04-13"_s, u"placement_child_review 2026-09-02"_s,
            u"placement_contact 2026-03-09"_s, u"placement_court 2026-03-09"_s,
            u"placement_suitability 2026-03-30"_s});
    CHECK(home.openRules(home.child)
        == QStringList{u"placement_child_review 2026-09-02"_s, u"placement_contact 2026-03-09"_s,
            u"placement_suitability 2026-03-30"_s});
    // Nobody sleeps in two places.
    CHECK(home.placements.place(home.me, home.mother, {home.at(home.flat)}).error().detail
        == u"placed_already"_s);
    // All or none.
    const PlaceId small = home.place(home.shelter, u"Rum"_s, 1);
    const PlaceId other = home.place(home.shelter, u"Rum 2"_s, 2);
    const CaseId eva = home.registry.addCase(home.registry.addPerson(u"Eva"_s, u"Ek"_s));
    Placement evas = home.at(small);
    Placement kids = home.at(small, home.party(eva, home.registry.addPerson(u"Ida"_s, u"Ek"_s), u"child"_s));
    CHECK(home.placements.place(home.me, eva, {evas, kids}).error()
        == Error{ErrorCode::Conflict, u"place"_s, u"taken"_s});
    CHECK(test::must(home.placements.placements(home.me, eva)).placements.isEmpty());
    CHECK(home.openRules(eva).isEmpty());
    evas.place = kids.place = other;
    CHECK(home.placements.place(home.me, eva, {evas, kids}));
}

TEST_CASE("the law's days follow a child's legal state")
{
    Home home;
    const auto ids = home.placeAll();
    Placement olle = test::must(home.placements.placement(home.me, home.mother, ids[2]));
    CHECK(olle.revision == 1);
    olle.courtSubmittedOn = home.today;
    olle.applicationOn = home.today;
    test::must(home.placements.save(home.me, home.mother, olle));
    CHECK(home.openRules(home.mother)
        == QStringList{u"placement_child_review 2026-09-02"_s, u"placement_contact 2026-03-09"_s,
            u"placement_suitability 2026-03-30"_s});
    CHECK(home.placements.save(home.me, home.mother, olle).error() == Error{ErrorCode::Conflict, {}, {}});
    olle.revision = 2;
    olle.reviewedOn = home.today;
    test::must(home.placements.save(home.me, home.mother, olle));
    olle.revision = 3;
    olle.school = u"Nya skolan"_s;
    test::must(home.placements.save(home.me, home.mother, olle));
    CHECK(home.openRules(home.mother).first() == u"placement_child_review 2026-09-02"_s);
    CHECK(home.openRules(home.mother).size() == 3);
    // From the mother's page the child's own placement may be changed too, by one who may write there.
    Placement elsa = test::must(home.placements.placement(home.me, home.child, ids[1]));
    elsa.consent = u"none"_s;
    test::must(home.placements.save(home.me, home.mother, elsa));
    CHECK(home.openRules(home.child).first() == u"placement_application 2026-04-13"_s);
    elsa.revision = 2;
    elsa.consent = u"all"_s;
    test::must(home.placements.save(home.me, home.child, elsa));
    CHECK(home.openRules(home.child).size() == 3);
}

TEST_CASE("a move continues the household, an end plans the follow-ups after it")
{
    Home home;
    const auto ids = home.placeAll();
    const PlaceId next = home.place(home.shelter, u"Lägenhet 2"_s, 3);
    QList<Placement> moved{home.at(next), home.at(next, home.elsaHere), home.at(next, home.olleHere)};
    for (qsizetype i = 0; i < moved.size(); ++i) {
        moved[i].follows = ids[i];
        moved[i].from = home.today.addDays(3);
    }
    const auto newIds = test::must(home.placements.move(home.me, home.mother, moved));
    const auto rows = test::must(home.placements.placements(home.me, home.mother)).placements;
    CHECK(rows.size() == 6);
    for (const PlacementRow& row : rows) {
        CHECK(row.placement.household == ids[0]);
        CHECK(row.placement.to.has_value() == ids.contains(row.placement.id));
    }
    CHECK(home.openRules(home.child)
        == QStringList{u"placement_child_review 2026-09-05"_s, u"placement_contact 2026-03-12"_s,
            u"placement_suitability 2026-04-02"_s});
    // What is continued cannot be taken away; a mistake can.
    CHECK(home.placements.remove(home.me, home.mother, ids[0], 2).error().detail == u"continued"_s);

    QList<PlacementEnd> ends;
    for (const PlacementId& id : newIds) {
        ends.append({id, 1});
    }
    const QDate left = home.today.addDays(30);
    CHECK(home.placements.end(home.me, home.mother, ends, left, {}, {}).error().field == u"end_reason"_s);
    test::must(home.placements.end(home.me, home.mother, ends, left, u"own_home"_s, u"Egen lägenhet"_s));
    CHECK(home.openRules(home.child)
        == QStringList{
            u"after_move_1 2026-05-01"_s, u"after_move_3 2026-07-01"_s, u"after_move_6 2026-10-01"_s});
    CHECK(home.openRules(home.mother).filter(u"after_move"_s).size() == 3); // not for each of those in it
    CHECK(home.placements.end(home.me, home.mother, ends, left, u"own_home"_s, {}).error().code
        == ErrorCode::Conflict);
}

TEST_CASE("a placement's sheet tells no place unless that is asked for, which is logged for each")
{
    Home home;
    const auto ids = home.placeAll();
    const PlacementSheetData plain
        = test::must(home.placements.sheet(home.me, {home.mother, ids[0], false, false}));
    REQUIRE(plain.stays.size() == 3);
    CHECK(plain.stays[0].ofSubject);
    CHECK(plain.stays[0].kind == u"sheltered_housing"_s);
    CHECK(plain.stays[0].agreement == u"framework"_s);
    CHECK(plain.stays[0].soFar == Cost{1, 250'000});
    for (const SheetStay& stay : plain.stays) {
        CHECK(stay.address.isEmpty());
        CHECK(stay.providerName.isEmpty());
        CHECK(stay.placeName.isEmpty());
        CHECK(stay.municipality.isEmpty());
        CHECK(stay.placement.place.isNull());
        CHECK(stay.placement.contactPhone.isEmpty());
    }
    CHECK(plain.contact.isEmpty());
    CHECK(plain.phone.isEmpty());
    CHECK(home.events(u"read_provider_address"_s) == 0);
    CHECK(home.events(u"read_placements"_s) >= 2); // the mother's case, and the child's own
    const auto olle = std::ranges::find(plain.stays, home.olleHere, &SheetStay::party);
    REQUIRE(olle != plain.stays.cend());
    CHECK(olle->placement.consent == u"one"_s);

    const PlacementSheetData whole
        = test::must(home.placements.sheet(home.me, {home.mother, ids[0], true, false}));
    CHECK(whole.withPlace);
    CHECK(whole.stays[0].address == u"Hemliga gatan 7"_s);
    CHECK(whole.stays[0].providerName == u"Kvinnojouren Ekan"_s);
    CHECK(home.events(u"read_provider_address"_s) == 3);
    CHECK(home.placements.sheet(home.stranger, {home.mother, ids[0], false, false}).error().code
        == ErrorCode::Forbidden);
    CHECK(home.placements.sheet(home.registry.session(u"auditor"_s), {home.mother, ids[0], true, false})
              .error()
              .code
        == ErrorCode::Forbidden);
    CHECK(home.placements
              .sheet(home.me, {home.mother, PlacementId::make(home.registry.clock().now()), false, false})
              .error()
              .code
        == ErrorCode::NotFound);
    PrintNotice notice;
    notice.caseId = home.mother;
    notice.recipient = u"Jouren"_s;
    CHECK(home.placements.registerPrint(home.me, notice).error().field == u"purpose"_s);
    notice.purpose = u"Byte av handläggare"_s;
    test::must(home.placements.registerPrint(home.me, notice));
    CHECK(home.events(u"print_placement"_s) == 1);
}

TEST_CASE("a placement made by mistake goes, with its tasks, and the change log keeps it")
{
    Home home;
    const auto ids = home.placeAll();
    test::must(home.placements.remove(home.me, home.mother, ids[2], 1));
    CHECK(test::must(home.placements.placements(home.me, home.mother)).placements.size() == 2);
    CHECK(home.openRules(home.mother)
        == QStringList{u"placement_contact 2026-03-09"_s, u"placement_suitability 2026-03-30"_s});
    const auto history = test::must(home.services->cases().history(home.me, home.mother));
    CHECK(std::ranges::any_of(history, [](const HistoryEntry& entry) {
        return entry.recordKind == u"placement"_s && entry.deed == u"removed"_s;
    }));
}

TEST_CASE("the search gives suitable free places first and says why the others are not")
{
    Home home;
    const ProviderId second = home.provider(u"Jouren Björken"_s, 2);
    const PlaceId full = home.place(home.shelter, u"Rum"_s, 1);
    const PlaceId fits = home.place(second, u"Hus"_s, 3);
    test::must(home.placements.place(home.me, home.registry.addCase(home.olle), {home.at(full)}));
    PlaceNeed need;
    need.from = home.today;
    need.childAges = {4, 9};
    need.perpetrator = {u"Eskilstuna"_s};
    const auto matches = test::must(home.placements.search(home.me, home.mother, need));
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].offer.place.id == home.flat);
    CHECK(matches[0].fit.warnings == QStringList{u"perpetrator_near"_s});
    CHECK(matches[0].offer.pricePerDay == 250'000);
    CHECK(matches[1].offer.place.id == fits);
    CHECK(matches[2].fit.reasons == QStringList{u"too_small"_s});
    need.childAges.clear();
    const auto alone = test::must(home.placements.search(home.me, home.mother, need));
    CHECK(alone[2].offer.place.id == full);
    CHECK(alone[2].fit.reasons == QStringList{u"full"_s});
    need.avoid = {u"Ankeborg"_s};
    CHECK(home.placements.search(home.me, home.mother, need).error()
        == Error{ErrorCode::Invalid, u"avoid"_s, u"unknown_municipality"_s});
    need.avoid = {u"Nyköping"_s};
    const auto none = test::must(home.placements.search(home.me, home.mother, need));
    CHECK(std::ranges::none_of(none, [](const PlaceMatch& match) { return match.fit.suits(); }));
    CHECK(home.placements.search(home.stranger, home.mother, need).error().code == ErrorCode::Forbidden);
}

TEST_CASE("calls are kept with who, when and why")
{
    Home home;
    PlaceCall call;
    call.caseId = home.mother;
    call.provider = home.shelter;
    call.at = home.registry.clock().now();
    call.outcome = u"refused"_s;
    CHECK(home.placements.logCall(home.me, call).error().field == u"reason"_s);
    call.reason = u"number_of_children"_s;
    test::must(home.placements.logCall(home.me, call));
    call.at = call.at.addSecs(600);
    CHECK(home.placements.logCall(home.me, call).error()
        == Error{ErrorCode::Invalid, u"called_at"_s, u"future"_s});
    const auto calls = test::must(home.placements.placements(home.me, home.mother)).calls;
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].byName == u"Vera Handläggare"_s);
    CHECK(calls[0].providerName == u"Kvinnojouren Ekan"_s);
    test::must(home.placements.setThreatArea(
        home.me, home.mother, {0, {u"eskilstuna"_s}, {}, {}, {}, ThreatReach::County}));
    CHECK(test::must(home.placements.placements(home.me, home.mother)).threat.perpetrator
        == QStringList{u"0484"_s});
}

TEST_CASE("the address of a place is opened one by one, and each time logged")
{
    Home home;
    CHECK_FALSE(test::must(home.providers.place(home.me, home.flat)).address);
    const auto rows = test::must(home.providers.providers(home.me));
    CHECK_FALSE(rows[0].places[0].place.address);
    CHECK(home.events(u"read_provider_address"_s) == 0);
    CHECK(test::must(home.providers.address(home.me, home.flat, home.mother)) == u"Hemliga gatan 7"_s);
    CHECK(test::must(home.providers.address(home.me, home.flat)) == u"Hemliga gatan 7"_s);
    CHECK(home.events(u"read_provider_address"_s) == 2);
    for (const QString& login : {u"coordinator"_s, u"admin"_s, u"auditor"_s}) {
        const Session who = home.registry.session(login);
        CHECK(home.providers.address(who, home.flat).error().code == ErrorCode::Forbidden);
        CHECK(home.providers.providers(who).error().code == ErrorCode::Forbidden);
    }
}

TEST_CASE("occupancy tonight is counted by bed")
{
    Home home;
    CHECK(test::must(home.providers.providers(home.me))[0].freeBeds() == 4);
    home.placeAll();
    const auto rows = test::must(home.providers.providers(home.me));
    CHECK(rows[0].beds() == 4);
    CHECK(rows[0].freeBeds() == 1);
    CHECK(rows[0].places[0].taken == Occupancy{3, 1});
    Place fewer = test::must(home.providers.place(home.me, home.flat));
    fewer.beds = 2;
    CHECK(home.providers.savePlace(home.me, fewer).error().detail == u"occupied"_s);
    Provider stale = test::must(home.providers.provider(home.me, home.shelter));
    test::must(home.providers.save(home.me, stale));
    CHECK(home.providers.save(home.me, stale).error().code == ErrorCode::Conflict);
}

TEST_CASE("nothing of a placement is seen from a linked perpetrator's case")
{
    Home home;
    home.placeAll();
    test::must(home.services->cases().history(home.me, home.perpetrator));
    const CasePlacements read = test::must(home.placements.placements(home.me, home.perpetrator));
    CHECK(read.placements.isEmpty());
    CHECK(read.calls.isEmpty());
    CHECK(read.soFar == Cost{});
    CHECK(read.perpetratorMunicipalities.isEmpty());
    CHECK(home.placements.place(home.me, home.perpetrator, {home.at(home.flat)}).error().detail
        == u"perpetrator_case"_s);
    const CaseOverview overview = test::must(home.services->cases().open(home.me, home.perpetrator));
    CHECK(std::ranges::none_of(overview.timeline,
        [](const TimelineEntry& entry) { return entry.kind == TimelineEntry::Kind::Placement; }));
    CHECK(std::ranges::none_of(
        overview.openTasks, [](const TaskRow& row) { return row.task.rule.startsWith(u"placement"_s); }));
    const auto history = test::must(home.services->cases().history(home.me, home.perpetrator));
    CHECK(std::ranges::none_of(
        history, [](const HistoryEntry& entry) { return entry.recordKind == u"placement"_s; }));
    // Of the person's own history as well, which whoever knows the person may read.
    for (const PersonId person : {home.anna, home.elsa, home.olle, home.ulf}) {
        const auto entries = test::must(home.services->persons().history(home.me, person));
        CHECK(std::ranges::none_of(
            entries, [](const HistoryEntry& entry) { return entry.recordKind == u"placement"_s; }));
    }
    FollowUpReportRequest request;
    request.caseId = home.perpetrator;
    const auto report = test::must(home.services->followUps().reportData(home.me, request));
    CHECK(std::ranges::none_of(report.overview.timeline,
        [](const TimelineEntry& entry) { return entry.kind == TimelineEntry::Kind::Placement; }));
    // The victim's own has them.
    const CaseOverview hers = test::must(home.services->cases().open(home.me, home.mother));
    CHECK(std::ranges::count_if(hers.timeline, [](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Placement;
    }) == 2);
}

TEST_CASE("one who may not open the child's case sees the mother's placement alone")
{
    Home home;
    home.placeAll();
    home.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(home.child));
        file.unit = home.registry.south();
        return unit.cases().update(file, file.revision);
    });
    const auto rows = test::must(home.placements.placements(home.me, home.mother)).placements;
    CHECK(rows.size() == 2);
    CHECK(std::ranges::none_of(rows, [](const PlacementRow& row) { return row.placement.caseId.isNull(); }));
    const auto elsas = test::must(home.placements.placements(home.stranger, home.child)).placements;
    REQUIRE(elsas.size() == 1);
    CHECK(home.placements.remove(home.me, home.mother, elsas[0].placement.id, 1).error().code
        == ErrorCode::Forbidden);
}

TEST_CASE("a unit's costs by case and month, with budget and forecast, are the manager's")
{
    Home home;
    home.placeAll();
    home.registry.clock().advanceSeconds(qint64(40) * 24 * 3600);
    const UnitCosts costs = test::must(home.placements.unitCosts(home.manager, home.registry.north(), 2026));
    REQUIRE(costs.cases.size() == 2);
    // 41 nights from 2 March to 11 April: 30 in March.
    CHECK(costs.cases[0].months[0].cost == Cost{60, 30 * 350'000});
    CHECK(costs.cases[0].total == Cost{82, 41 * 350'000});
    CHECK(costs.cases[1].total == Cost{41, 41 * 100'000});
    CHECK(costs.months.size() == 2);
    CHECK(costs.forecast.soFar == Cost{123, 41 * 450'000});
    CHECK(costs.forecast.wholeYear == Cost{3 * 305, Ore(305) * 450'000});
    test::must(home.placements.setBudget(home.manager, {home.registry.north(), 2026, 1'000'000, 0}));
    CHECK(test::must(home.placements.unitCosts(home.manager, home.registry.north(), 2026)).budget.amount
        == 1'000'000);
    CHECK(
        home.placements.unitCosts(home.me, home.registry.north(), 2026).error().code == ErrorCode::Forbidden);
    CHECK(home.placements.unitCosts(home.registry.session(u"south_manager"_s), home.registry.north(), 2026)
              .error()
              .code
        == ErrorCode::Forbidden);
}

TEST_CASE("of many who book the last bed at once one gets it, and the others are told so")
{
    Home home;
    constexpr int rivals = 4;
    const PlaceId bed = home.place(home.shelter, u"Sista sängen"_s, 1);
    std::vector<CaseId> cases;
    std::vector<std::unique_ptr<Services>> desks;
    for (int i = 0; i < rivals; ++i) {
        cases.push_back(home.registry.addCase(home.registry.addPerson(u"Nr %1"_s.arg(i), u"Ek"_s)));
    }
    std::vector<Result<QList<PlacementId>>> answers(rivals, fail(ErrorCode::Cancelled));
    std::vector<std::thread> threads;
    for (int i = 0; i < rivals; ++i) {
        threads.emplace_back([&, i] {
            const auto desk = home.registry.services(); // a connection belongs to its thread
            answers[std::size_t(i)]
                = desk->placements().place(home.me, cases[std::size_t(i)], {home.at(bed)});
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    int won = 0;
    for (const auto& answer : answers) {
        if (answer) {
            ++won;
        } else {
            CHECK(answer.error() == Error{ErrorCode::Conflict, u"place"_s, u"taken"_s});
        }
    }
    CHECK(won == 1);
    CHECK(test::must(home.registry.begin(UnitMode::Reading)->providers().stays(home.today, std::nullopt))
              .value(bed)
              .size()
        == 1);
}
