// Finding a place at night: a mother with two children, by keyboard, with the calls written down on the way.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/provider/ProvidersPage.h>

#include "CaseWorld.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

struct Night {
    CaseWorld world;
    CaseId id;
    std::unique_ptr<CasePage> page;
    PlaceId flat;

    Night()
    {
        world.registry.clock().set(QDateTime(QDate(2026, 3, 2), QTime(21, 40), Qt::UTC)); // 22:40 in Sweden
        const PersonId anna = world.registry.addPerson(u"Anna"_s, u"Berg"_s);
        id = world.registry.addCase(anna, CaseKind::Victim, world.registry.account(u"caseworker"_s));
        addParty(u"Elsa"_s, u"child"_s, QDate(2023, 1, 15));
        addParty(u"Olle"_s, u"child"_s, QDate(2015, 1, 15));
        addParty(u"Ulf"_s, u"perpetrator"_s, QDate(1985, 1, 15));
        addProvider(u"Jouren Björken"_s, 2, {{u"Rum"_s, 1}});
        flat = addProvider(u"Kvinnojouren Ekan"_s, 1, {{u"Lägenhet 1"_s, 3}});
        page = std::make_unique<CasePage>(world.context, id);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->showTab(u"placements"_s);
        REQUIRE(comes([this] { return childOf<QPushButton>(*page, u"findPlaceButton"_s)->isEnabled(); }));
    }

    void addParty(const QString& name, const QString& role, QDate born)
    {
        Party party;
        party.caseId = id;
        party.role = role;
        Person person;
        person.givenName = name;
        person.familyName = u"Berg"_s;
        person.birthDate = born;
        world.ask([party, person](Services& services, const Session& who) {
            return services.cases().saveParty(who, party, person);
        });
    }

    PlaceId addProvider(const QString& name, int rank, const QList<std::pair<QString, int>>& places)
    {
        return world.ask([=](Services& services, const Session& who) -> Result<PlaceId> {
            Provider provider;
            provider.kind = u"emergency_flat"_s;
            provider.name = name;
            provider.rank = rank;
            provider.phone = u"070-1740606"_s;
            provider.agreements = {{{}, u"framework"_s, QDate(2026, 1, 1), std::nullopt, 245'000, 100'000}};
            FRID_TRY(const ProviderId made, services.providers().save(who, provider));
            PlaceId last;
            for (const auto& [placeName, beds] : places) {
                Place place;
                place.provider = made;
                place.name = placeName;
                place.address = u"Hemliga gatan 7"_s;
                place.municipality = u"Nyköping"_s;
                place.beds = beds;
                place.suits = {u"women"_s, u"children"_s};
                FRID_TRY(last, services.providers().savePlace(who, place));
            }
            return last;
        });
    }

    CasePlacements read()
    {
        return world.ask([this](Services& services, const Session& who) {
            return services.placements().placements(who, id);
        });
    }
    QWidget* openSearch()
    {
        press(page.get(), u"findPlaceButton"_s);
        QWidget* search = window(u"placeSearchDialog"_s);
        auto* table = child<TableView>(search, u"matchTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() == 2; }));
        return search;
    }
};

} // namespace

TEST_CASE("at 22:40 a mother and two children are placed by keyboard, and the refusal before is kept",
    "[placement]")
{
    Night night;
    QWidget* search = night.openSearch();
    // What the case knows is filled in.
    CHECK(child<QLineEdit>(search, u"child_ages"_s)->text() == u"3, 11"_s);
    auto* table = child<TableView>(search, u"matchTable"_s);
    CHECK(table->model()->index(0, 0).data().toString() == u"Kvinnojouren Ekan, Lägenhet 1"_s);
    CHECK(table->model()->index(1, 1).data().toString() == u"Too small"_s);

    // A call to the other one first: Ctrl+L, outcome, reason, Ctrl+S.
    keys(table, Qt::Key_Down);
    REQUIRE(comes([table] { return table->currentRow() == 1; }));
    keys(table, Qt::Key_L, Qt::ControlModifier);
    QWidget* call = window(u"callDialog"_s);
    choose(call, u"outcome"_s, u"refused"_s);
    press(call, u"actionButton"_s);
    REQUIRE(comes([call] { return !messageAt(call, u"reason"_s).isEmpty(); }));
    choose(call, u"reason"_s, u"number_of_children"_s);
    press(call, u"actionButton"_s);
    REQUIRE(isGone(u"callDialog"_s));

    // The threat is written down once and stays with the case.
    write(search, u"perpetrator"_s, u"Eskilstuna"_s);
    keys(child<QLineEdit>(search, u"perpetrator"_s), Qt::Key_Return);
    REQUIRE(comes(
        [table] { return table->model()->index(0, 1).data().toString().contains(u"within the threat"_s); }));
    REQUIRE(comes([&] { return night.read().threat.perpetrator == QStringList{u"0484"_s}; }));

    keys(table, Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(comes([table] { return table->currentRow() == 0; }));
    keys(table, Qt::Key_Return);
    QWidget* place = window(u"placePeopleDialog"_s);
    CHECK(child<CodeChecks>(place, u"people"_s)->codes().size() == 3);
    CHECK(child<MoneyField>(place, u"price_per_day"_s)->ore() == 245'000);
    choose(place, u"guardian_consent_1"_s, u"one"_s);
    choose(place, u"guardian_consent_2"_s, u"one"_s);
    write(place, u"school_2"_s, u"Hemundervisning tills vidare"_s);
    press(place, u"actionButton"_s);
    REQUIRE(isGone(u"placePeopleDialog"_s));
    REQUIRE(isGone(u"placeSearchDialog"_s));
    auto* placed = child<TableView>(night.page.get(), u"placementTable"_s);
    REQUIRE(comes([placed] { return placed->model()->rowCount() == 3; }));
    const CasePlacements read = night.read();
    CHECK(read.placements.size() == 3);
    CHECK(read.calls.size() == 1);
    CHECK(read.calls[0].call.reason == u"number_of_children"_s);
    CHECK(read.soFar == Cost{3, 445'000});
    REQUIRE(
        comes([&] { return childOf<QLabel>(*night.page, u"placementCosts"_s)->text().contains(u"4"_s); }));
    QStringList names;
    for (int row = 0; row < 3; ++row) {
        names.append(placed->model()->index(row, 0).data().toString());
    }
    names.sort();
    CHECK(names == QStringList{u"Anna Berg"_s, u"Elsa Berg"_s, u"Olle Berg"_s});

    // And they leave again.
    night.world.registry.clock().advanceSeconds(qint64(3) * 24 * 3600);
    press(night.page.get(), u"endPlacementButton"_s);
    QWidget* end = window(u"endPlacementDialog"_s);
    choose(end, u"end_reason"_s, u"kin"_s);
    press(end, u"actionButton"_s);
    REQUIRE(isGone(u"endPlacementDialog"_s));
    for (const PlacementRow& row : night.read().placements) {
        CHECK(row.placement.to == QDate(2026, 3, 5));
    }
}

TEST_CASE("when the place was just taken the form stays as it was, with the reason", "[placement]")
{
    Night night;
    QWidget* search = night.openSearch();
    auto* table = child<TableView>(search, u"matchTable"_s);
    keys(table, Qt::Key_Return);
    QWidget* place = window(u"placePeopleDialog"_s);
    write(place, u"note"_s, u"Hämtas av taxi klockan 23."_s);
    const CaseId other = night.world.registry.addCase(night.world.registry.addPerson(u"Eva"_s, u"Ek"_s));
    night.world.ask([other, flat = night.flat](Services& services, const Session& who) {
        Placement theirs;
        theirs.place = flat;
        theirs.from = QDate(2026, 3, 2);
        return services.placements().place(who, other, {theirs});
    });
    press(place, u"actionButton"_s);
    REQUIRE(comes([place] { return place->findChild<Banner*>()->isVisible(); }));
    CHECK(visibleTexts().join(u' ').contains(u"just taken"_s));
    CHECK(textOf(place, u"note"_s) == u"Hämtas av taxi klockan 23."_s);
    CHECK(night.read().placements.isEmpty());
}

TEST_CASE("the address of a place is not on the screen until it is asked for", "[placement]")
{
    Night night;
    ProvidersPage page(night.world.context);
    page.resize(1280, 800);
    page.show();
    auto* providers = child<TableView>(&page, u"providerTable"_s);
    REQUIRE(comes([providers] { return providers->model()->rowCount() == 2; }));
    auto* places = child<TableView>(&page, u"placeTable"_s);
    REQUIRE(comes([places] { return places->model()->rowCount() == 1; }));
    places->selectRow(0);
    CHECK_FALSE(visibleTexts().join(u' ').contains(u"Hemliga"_s));
    press(&page, u"placeAddressButton"_s);
    REQUIRE(comes([&] { return !night.world.prompt.asked().isEmpty(); }));
    CHECK(night.world.prompt.asked().last().text == u"Hemliga gatan 7"_s);

    press(&page, u"editPlaceButton"_s);
    QWidget* dialog = window(u"placeDialog"_s);
    CHECK_FALSE(child<QWidget>(dialog, u"address"_s)->isEnabled());
    write(dialog, u"name"_s, u"Lilla rummet"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"placeDialog"_s));
    REQUIRE(comes([places] { return places->model()->index(0, 0).data().toString() == u"Lilla rummet"_s; }));
    places->selectRow(0);
    press(&page, u"editPlaceButton"_s);
    dialog = window(u"placeDialog"_s);
    press(dialog, u"showAddressButton"_s);
    REQUIRE(comes([dialog] { return textOf(dialog, u"address"_s) == u"Hemliga gatan 7"_s; }));
    dialog->close();
}

TEST_CASE("sums are written as people write them", "[placement]")
{
    MoneyField field;
    const QList<std::pair<QString, qint64>> good{{u"2450"_s, 245'000}, {u"2 450,50"_s, 245'050},
        {u"2450.5"_s, 245'050}, {u"1 200 kr"_s, 120'000}, {u"0"_s, 0}, {u"99:-"_s, 9'900}};
    for (const auto& [text, ore] : good) {
        field.setText(text);
        INFO(text.toStdString());
        CHECK(field.ore() == ore);
        CHECK_FALSE(field.hasBadText());
    }
    for (const QString& text : {u"tusen"_s, u"-5"_s, u"1,234"_s, u"12,"_s}) {
        field.setText(text);
        INFO(text.toStdString());
        CHECK(field.hasBadText());
    }
    field.setOre(245'050);
    CHECK(field.ore() == 245'050);
    field.clear();
    CHECK_FALSE(field.hasBadText());
    CHECK(moneyText(100).contains(u"kr"_s));
}
