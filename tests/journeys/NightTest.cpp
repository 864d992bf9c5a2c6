// A night on call: from the first words on the phone to a place for a mother and two children, and what the
// unit finds in the morning.
#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>

#include "Office.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QString vega = u"Kvinnojouren Vega"_s;
const QString mother = u"2026-00001"_s;

void addProvider(Office& office, const QString& name, int rank, const QString& municipality, int beds)
{
    const Session who = office.session(u"vera"_s);
    Provider provider;
    provider.kind = u"emergency_flat"_s;
    provider.name = name;
    provider.rank = rank;
    provider.phone = u"070-1740606"_s;
    provider.agreements = {{{}, u"framework"_s, QDate(2026, 1, 1), std::nullopt, 245'000, 100'000}};
    Place place;
    place.provider = must(office.services().providers().save(who, provider));
    place.name = u"Lägenhet 1"_s;
    place.address = u"Hemliga gatan 7"_s;
    place.municipality = municipality;
    place.beds = beds;
    place.suits = {u"women"_s, u"children"_s};
    must(office.services().providers().savePlace(who, place));
}

/// While she talks: names, ages, the danger, who he is. Nobody has the case yet: that is the day's work.
void openDuringTheCall(Office& office)
{
    keys(office.desk().page(), Qt::Key_N, Qt::ControlModifier);
    const auto current = [&] { return qobject_cast<ui::NewCasePage*>(office.desk().page()); };
    REQUIRE(comes([&] { return current() != nullptr; }));
    QWidget* page = current();
    REQUIRE(comes([page] { return page->findChild<ui::CodeCombo*>(u"unit"_s)->count() > 0; }));
    CHECK(textOf(page, u"received_at"_s) == u"22:40"_s);
    write(page, u"given_name"_s, u"Anna"_s);
    write(page, u"family_name"_s, u"Quistgaard"_s);
    choose(page, u"channel"_s, u"self"_s);
    choose(page, u"danger_now"_s, u"yes"_s);
    write(page, u"danger_note"_s, u"Han letar efter dem."_s);
    write(page, u"reason"_s, u"Sitter i bilen med barnen, vågar inte åka hem."_s);
    press(page, u"childrenRowsAdd"_s);
    write(page, u"children.0.given_name"_s, u"Elsa"_s);
    write(page, u"children.0.birth_date"_s, u"2023-01-15"_s);
    press(page, u"childrenRowsAdd"_s);
    write(page, u"children.1.given_name"_s, u"Olle"_s);
    write(page, u"children.1.birth_date"_s, u"2015-01-15"_s);
    press(page, u"perpetratorRowsAdd"_s);
    write(page, u"perpetrators.0.name"_s, u"Ulf Quistgaard"_s);
    choose(page, u"perpetrators.0.relation"_s, u"spouse"_s);
    choose(page, u"category"_s, u"vnr"_s);
    child<ui::CodeChecks>(page, u"forms_now"_s)->setCodes({u"physical"_s});
    choose(page, u"handler"_s, {});
    keys(page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comes([&] { return textOf(office.desk().shell(), u"pageTitle"_s) == mother; }));
    CHECK(has(visibleTexts(), u"Danger at first contact"_s));
}

/// There is no time for an instrument; that there was none is written down as well. Keyboard only.
void judgeRisk(Office& office)
{
    ui::CasePage* page = office.desk().casePage();
    page->showTab(u"assessments"_s);
    office.settle(); // which instruments there are
    trigger(page, u"begin_samtal-utan-metod"_s);
    auto* form = child<QWidget>(page, u"assessmentForm"_s);
    office.settle();
    const auto* steps = child<QTabWidget>(form, u"assessmentSteps"_s);
    keys(form, Qt::Key_F6);
    auto* table = child<QTableView>(form, u"answerTable"_s);
    const auto answer = [table] {
        if (table->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            QTest::keyClick(table, Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), u"Slag och hot i kväll"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        } else {
            QTest::keyClick(table, Qt::Key_1);
        }
    };
    for (int i = 0; steps->currentIndex() == 1 && i < 50; ++i) {
        answer();
        QTest::keyClick(table, Qt::Key_F8);
    }
    while (steps->currentIndex() == 1) {
        keys(form, Qt::Key_F6);
    }
    auto* level = child<QWidget>(form, u"judgements/level"_s); // may be left empty, but not tonight
    level->setFocus();
    QTest::keyClick(level, Qt::Key_3);
    for (int i = 0; form->isVisible() && i < 20; ++i) {
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        office.settle();
        QWidget* here = QApplication::focusWidget(); // what is missing
        if (!form->isVisible() || here == nullptr) {
            break;
        }
        if (here == table) {
            answer();
        } else if (here->objectName().startsWith(u"judgements/"_s)
            && !here->objectName().endsWith(u"/reason"_s)) {
            QTest::keyClick(here, Qt::Key_3);
        } else {
            QTest::keyClicks(here, u"Skydd i natt."_s);
        }
    }
    REQUIRE_FALSE(form->isVisible());
    const QStringList signedOnes = office.rows(page, u"assessmentTable"_s, 1);
    CHECK(has(signedOnes, u"Conversation without method | 2026-03-02 | Signed | High"_s));
    CHECK(comes([] { return has(visibleTexts(), u"Conversation without method: high"_s); })); // in the head
}

/// Where he is, one call that is refused, one that is not.
void callAround(Office& office)
{
    ui::CasePage* page = office.desk().casePage();
    page->showTab(u"placements"_s);
    press(page, u"findPlaceButton"_s);
    QWidget* search = window(u"placeSearchDialog"_s);
    CHECK(child<QLineEdit>(search, u"child_ages"_s)->text() == u"3, 11"_s);
    write(search, u"perpetrator"_s, u"Eskilstuna"_s);
    keys(child<QLineEdit>(search, u"perpetrator"_s), Qt::Key_Return);
    const QStringList places = office.rows(search, u"matchTable"_s, 3);
    REQUIRE(places.size() == 3);
    CHECK(places.at(0).startsWith(u"Kvinnojouren Ekan"_s)); // first by the order of preference, in his county
    CHECK(places.at(0).contains(u"within the threat"_s));
    CHECK(places.at(1).startsWith(vega));
    CHECK(places.at(2).contains(u"Too small"_s));

    office.select(search, u"matchTable"_s, u"Ekan"_s);
    keys(child<ui::TableView>(search, u"matchTable"_s), Qt::Key_L, Qt::ControlModifier);
    QWidget* call = window(u"callDialog"_s);
    CHECK(textOf(call, u"called_time"_s) == u"22:40"_s);
    choose(call, u"outcome"_s, u"refused"_s);
    choose(call, u"reason"_s, u"number_of_children"_s);
    keys(call, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"callDialog"_s));
    office.select(search, u"matchTable"_s, vega);
    keys(child<ui::TableView>(search, u"matchTable"_s), Qt::Key_L, Qt::ControlModifier);
    call = window(u"callDialog"_s);
    choose(call, u"outcome"_s, u"offered"_s);
    write(call, u"spoke_with"_s, u"Ulla"_s);
    keys(call, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"callDialog"_s));
}

/// Each child in its own right: who agrees, what was decided, its school.
void placeThem(Office& office)
{
    QWidget* search = window(u"placeSearchDialog"_s);
    keys(child<ui::TableView>(search, u"matchTable"_s), Qt::Key_Return);
    QWidget* place = window(u"placePeopleDialog"_s);
    CHECK(child<ui::CodeChecks>(place, u"people"_s)->codes().size() == 3);
    choose(place, u"guardian_consent_1"_s, u"one"_s);
    write(place, u"immediate_decision_on_1"_s, u"idag"_s);
    write(place, u"protection_note_1"_s, u"Har sett slagen."_s);
    choose(place, u"guardian_consent_2"_s, u"one"_s);
    write(place, u"school_2"_s, u"Hemundervisning tills vidare"_s);
    keys(place, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"placePeopleDialog"_s));
    REQUIRE(isGone(u"placeSearchDialog"_s));
    const QStringList placed = office.rows(office.desk().casePage(), u"placementTable"_s, 3);
    CHECK(placed.size() == 3);
    CHECK(placed.filter(u"One guardian does not consent. The court is not applied to"_s).size() == 2);
    CHECK(has(office.rows(office.desk().casePage(), u"callTable"_s, 2), u"Refused"_s));

    const Session vera = office.session(u"vera"_s);
    const CaseId hers = office.desk().casePage()->caseId();
    QSet<CaseId> cases;
    QSet<PlacementId> households;
    for (const PlacementRow& row : must(office.services().placements().placements(vera, hers)).placements) {
        cases.insert(row.placement.caseId);
        households.insert(row.placement.household);
        CHECK(row.placement.from == QDate(2026, 3, 2));
        CHECK((row.placement.caseId == hers) == !row.placement.child);
    }
    CHECK(cases.size() == 3); // each in a case of its own
    CHECK(households.size() == 1); // and together
}

} // namespace

TEST_CASE("at 22:40 a mother with two children is placed, and the unit finds its deadlines next morning",
    "[journey]")
{
    Office office;
    office.desk().clock().set(QDateTime(QDate(2026, 3, 2), QTime(21, 40), Qt::UTC)); // 22:40 in Sweden
    addProvider(office, u"Jouren Björken"_s, 3, u"Nyköping"_s, 1);
    addProvider(office, u"Kvinnojouren Ekan"_s, 1, u"Nyköping"_s, 4);
    addProvider(office, vega, 2, u"Västerås"_s, 4);
    office.enter(u"vera"_s);
    openDuringTheCall(office);
    judgeRisk(office);
    callAround(office);
    placeThem(office);
    office.desk().casePage()->showTab(u"tasks"_s);
    const QStringList tasks = office.rows(office.desk().casePage(), u"taskTable"_s, 3);
    CHECK(has(tasks.filter(u"2026-03-09"_s), u"within 7 days"_s));
    CHECK(has(tasks.filter(u"2026-03-07"_s), u"First visit within 5 days"_s));

    // The next morning nobody has the cases, so the manager's day holds what the law asks for.
    office.desk().clock().set(QDateTime(QDate(2026, 3, 3), QTime(7, 0), Qt::UTC));
    office.enter(u"kim"_s);
    CHECK_FALSE(has(office.tasksOfMyDay(), u"2026-0000"_s));
    office.enter(u"mona"_s);
    const QStringList day = office.tasksOfMyDay();
    CAPTURE(day.join(u'\n').toStdString());
    CHECK(day.filter(u"Protection assessment the same day"_s).size() == 2); // late receipt: due this day
    const QStringList contacts = day.filter(u"Contact with the placed person"_s);
    CHECK(contacts.size() == 3);
    CHECK(contacts.filter(u"2026-03-09"_s).size() == 3);
    const QStringList court = day.filter(u"Immediate decision to the court"_s);
    REQUIRE(court.size() == 1);
    CHECK(court.first().contains(u"2026-03-09"_s));
    const QStringList application = day.filter(u"Application to the court"_s);
    CHECK(application.size() == 2);
    CHECK(application.filter(u"2026-04-13"_s).size() == 2);
    CHECK(day.filter(u"every 6 months"_s).filter(u"2026-09-02"_s).size() == 2);

    // She gives the mother's case to a colleague, on whose day it stands from then on.
    office.desk().openCase(mother);
    trigger(office.desk().casePage(), u"changeHandlers"_s);
    QWidget* dialog = window(u"handlersDialog"_s);
    choose(dialog, u"handler"_s, office.session(u"kim"_s).account.toString());
    write(dialog, u"reason"_s, u"Tar över efter jouren."_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"handlersDialog"_s));
    office.settle();
    CHECK_FALSE(has(office.tasksOfMyDay(), mother));
    CHECK(has(office.tasksOfMyDay(), u"2026-00002"_s)); // the children's are still to be given
    office.enter(u"kim"_s);
    const QStringList hers = office.tasksOfMyDay();
    CHECK(has(hers.filter(mother), u"Contact with the placed person"_s));
    CHECK_FALSE(has(hers, u"2026-00002"_s));
}
