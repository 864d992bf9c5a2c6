// What somebody else sees: each account looks everywhere it can, and what is not for it is nowhere.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "Office.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

struct Somebody {
    QString givenName;
    QString familyName;
    QString identityNumber;
    QString phone;
};

// No word of them is a word of the program's.
const Somebody walled{u"Xiomara"_s, u"Quistgaard"_s, u"199107172380"_s, u"070-1740605"_s};
const Somebody guarded{u"Zelmira"_s, u"Quarnström"_s, u"199006022397"_s, u"070-1740606"_s};
const Somebody perpetrator{u"Torbjörn"_s, u"Wickzell"_s, u"194408139089"_s, {}};
const Somebody southern{u"Alfons"_s, u"Sundelius"_s, u"195005050512"_s, {}};
const QString reason = u"Hotad av maken i natt."_s;
const QString agreed = u"Besök läggs på olika dagar."_s;

/// An office with a walled case, one about a protected person, one of a perpetrator linked to the walled one,
/// and one of another unit.
class CasesOffice : public Office {
public:
    CasesOffice()
    {
        const Session vera = session(u"vera"_s);
        const Session sune = session(u"sune"_s);
        const auto open
            = [&](const Session& by, UnitId unit, const Somebody& who, CaseKind kind, Protection protection) {
                  NewCase request;
                  request.person.givenName = who.givenName;
                  request.person.familyName = who.familyName;
                  request.person.identityNumber = IdentityNumber::fromStored(who.identityNumber);
                  request.person.phone = who.phone;
                  request.person.protection = protection;
                  request.kind = kind;
                  request.unit = unit;
                  request.handler = by.account;
                  request.intake.receivedOn = desk().clock().today();
                  request.intake.reason = reason;
                  return must(services().cases().create(by, request)).id;
              };
        const CaseId hers = open(vera, north(), walled, CaseKind::Victim, Protection::None); // 2026-00001
        open(vera, north(), guarded, CaseKind::Victim, Protection::Flag); // 2026-00002
        const CaseId his
            = open(vera, north(), perpetrator, CaseKind::Perpetrator, Protection::None); // 2026-00003
        open(sune, south(), southern, CaseKind::Victim, Protection::None); // 2026-00004
        must(services().cases().link(vera, his, hers, agreed));
        must(services().cases().setWall(
            vera, hers, must(services().cases().file(vera, hers)).revision, true, u"Risk."_s));
    }

    /// The list of everybody's cases, not only of one's own.
    QStringList casesListed(int atLeast)
    {
        QWidget* page = go(u"cases"_s);
        auto* scope = child<QComboBox>(page, u"scope"_s);
        scope->setCurrentIndex(scope->findText(u"Everybody's"_s));
        return rows(page, u"caseTable"_s, atLeast);
    }
    QStringList peopleFound(const QString& query)
    {
        QWidget* page = go(u"people"_s);
        write(page, u"personQuery"_s, query);
        return rows(page, u"personTable"_s);
    }
    QStringList paletteFound(const QString& query)
    {
        keys(desk().shell(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = child<QWidget>(desk().shell(), u"commandPalette"_s);
        write(palette, u"paletteQuery"_s, query);
        settle();
        const auto* list = child<QListWidget>(palette, u"paletteList"_s);
        REQUIRE(comes([list] { return list->count() > 0; }));
        QStringList found;
        for (int row = 0; row < list->count(); ++row) {
            found += list->item(row)->data(Qt::AccessibleTextRole).toString() + list->item(row)->text();
        }
        keys(child<QWidget>(palette, u"paletteQuery"_s), Qt::Key_Escape);
        return found;
    }
};

/// Nothing of that person on the screen.
void seesNothingOf(const Somebody& person)
{
    const QStringList texts = visibleTexts();
    QStringList words{person.givenName, person.familyName, person.identityNumber.mid(2), person.phone,
        person.identityNumber.mid(2, 6) + u'-' + person.identityNumber.right(4)};
    words.removeAll(QString());
    for (const QString& word : std::as_const(words)) {
        INFO(word.toStdString());
        CHECK(texts.filter(word, Qt::CaseInsensitive).isEmpty());
    }
}

} // namespace

TEST_CASE("a walled case is nowhere for a colleague of the same unit", "[journey][second]")
{
    CasesOffice office;
    // The handler sees it everywhere, so that the looking below would find it.
    office.enter(u"vera"_s);
    CHECK(has(office.casesListed(3), walled.familyName));
    CHECK(has(office.peopleFound(walled.familyName), u"2026-00001"_s));
    CHECK(has(office.paletteFound(u"2026-00001"_s), u"2026-00001"_s));
    office.desk().openCase(u"2026-00003"_s);
    office.desk().casePage()->showTab(u"parties"_s);
    CHECK(has(office.rows(office.desk().casePage(), u"linkTable"_s, 1), walled.familyName));

    office.enter(u"kim"_s);
    office.settle();
    seesNothingOf(walled); // my day
    const QStringList cases = office.casesListed(2);
    CHECK(cases.size() == 2);
    CHECK_FALSE(has(cases, u"2026-00001"_s));
    seesNothingOf(walled);
    for (const QString& query :
        {walled.familyName, walled.givenName.left(3), walled.identityNumber.left(8), u"2026-00001"_s}) {
        INFO(query.toStdString());
        CHECK(office.peopleFound(query).isEmpty());
        const QStringList found = office.paletteFound(query);
        CHECK_FALSE(has(found, u"2026-00001"_s));
        CHECK_FALSE(has(found, walled.givenName));
        CHECK_FALSE(has(found, walled.familyName));
    }
    // The linked case tells that there is a case and what was agreed, nothing of whom it is about.
    office.desk().openCase(u"2026-00003"_s);
    ui::CasePage* page = office.desk().casePage();
    page->showTab(u"parties"_s);
    const QStringList links = office.rows(page, u"linkTable"_s, 1);
    REQUIRE(links.size() == 1);
    CHECK(links.first().contains(agreed));
    seesNothingOf(walled);
    auto* table = child<ui::TableView>(page, u"linkTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    keys(table, Qt::Key_Return);
    office.settle();
    CHECK(office.desk().page() == page);
    for (const QString& tab : {u"timeline"_s, u"violence"_s, u"journal"_s, u"tasks"_s, u"history"_s}) {
        page->showTab(tab);
        office.settle();
        INFO(tab.toStdString());
        seesNothingOf(walled);
    }
    // Asked for by its number it is as if there were none.
    trigger(page, u"linkCase"_s);
    QWidget* dialog = window(u"linkDialog"_s);
    const auto answerFor = [&](const QString& number) {
        write(dialog, u"number"_s, number);
        press(dialog, u"actionButton"_s);
        office.settle();
        QStringList texts = visibleTexts();
        // As typed; the linked case's number also stands in the list of links, where it is told on purpose.
        texts.removeAll(number);
        texts.removeAll(u"2026-00001"_s);
        return texts;
    };
    CHECK(answerFor(u"2026-00001"_s) == answerFor(u"2026-00099"_s));
    seesNothingOf(walled);
    dialog->close();
}

TEST_CASE("another unit sees no case of ours and learns only whom to ask", "[journey][second]")
{
    CasesOffice office;
    office.enter(u"sune"_s);
    const QStringList cases = office.casesListed(1);
    CHECK(cases.size() == 1);
    CHECK(has(cases, southern.familyName));
    CHECK(has(office.peopleFound(southern.familyName), u"2026-00004"_s));
    for (const Somebody& person : {walled, guarded, perpetrator}) {
        INFO(person.familyName.toStdString());
        CHECK(office.peopleFound(person.familyName).isEmpty());
        CHECK(office.peopleFound(person.identityNumber).isEmpty());
        CHECK_FALSE(has(office.paletteFound(person.familyName), person.familyName));
        write(office.go(u"people"_s), u"personQuery"_s, {});
        office.settle();
        seesNothingOf(person);
    }
    const QStringList numbered = office.paletteFound(u"2026-0000"_s);
    CHECK(has(numbered, u"2026-00004"_s));
    CHECK(numbered.filter(u"2026-0000"_s) == numbered.filter(u"2026-00004"_s));
    keys(office.go(u"cases"_s), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(comes([&] { return qobject_cast<ui::NewCasePage*>(office.desk().page()) != nullptr; }));
    QWidget* page = office.desk().page();
    write(page, u"given_name"_s, u"Alma"_s);
    write(page, u"identity_number"_s, walled.identityNumber);
    write(page, u"reason"_s, u"Ringer."_s); // leaving the number's field
    CHECK(comes([] { return has(visibleTexts(), u"Ask the unit Enhet Norr"_s); }));
    write(page, u"identity_number"_s, u"201701012393"_s);
    office.settle();
    seesNothingOf(walled);
}

TEST_CASE("a protected person stays masked for the next who looks", "[journey][second]")
{
    CasesOffice office;
    const auto openAndLook = [&] {
        CHECK(has(office.casesListed(2), u"2026-00002"_s));
        seesNothingOf(guarded);
        CHECK(office.peopleFound(guarded.familyName).isEmpty());
        CHECK_FALSE(has(office.paletteFound(guarded.familyName), guarded.givenName));
        const QStringList numbered = office.paletteFound(u"2026-00002"_s);
        CHECK(has(numbered, u"2026-00002"_s));
        CHECK_FALSE(has(numbered, guarded.givenName));
        write(office.go(u"people"_s), u"personQuery"_s, {});
        office.desk().openCase(u"2026-00002"_s);
        office.settle();
        seesNothingOf(guarded);
        press(office.desk().casePage(), u"caseSubject"_s);
        auto* name = child<QWidget>(office.desk().shell(), u"personName"_s);
        office.settle();
        CHECK(name->isVisible());
        seesNothingOf(guarded);
    };
    office.enter(u"vera"_s);
    openAndLook();
    office.desk().prompt().answer(true);
    press(office.desk().page(), u"revealButton"_s);
    CHECK(comes([] { return has(visibleTexts(), guarded.familyName); }));
    // Her revealing was hers, and this once.
    office.enter(u"kim"_s);
    openAndLook();
}

TEST_CASE("coordinator and auditor have no way to a case", "[journey][second]")
{
    CasesOffice office;
    const auto hasOnly = [&](const QStringList& own) {
        QStringList pages;
        const auto buttons = office.desk().shell()->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible() && button->objectName().startsWith(u"nav-"_s)) {
                pages += button->objectName();
            }
        }
        CHECK(pages == own);
        for (const QString& query :
            {walled.familyName, guarded.givenName, perpetrator.familyName, u"2026-00003"_s, u"case"_s}) {
            INFO(query.toStdString());
            const QStringList found = office.paletteFound(query);
            CHECK_FALSE(has(found, u"2026-"_s));
            CHECK_FALSE(has(found, u"New case"_s));
            CHECK_FALSE(has(found, perpetrator.givenName));
        }
        const QWidget* before = office.desk().page();
        keys(office.desk().page(), Qt::Key_N, Qt::ControlModifier);
        office.settle();
        CHECK(office.desk().page() == before);
        for (const Somebody& person : {walled, guarded, perpetrator}) {
            seesNothingOf(person);
        }
        CHECK_FALSE(has(visibleTexts(), reason));
        CHECK_FALSE(has(visibleTexts(), agreed));
    };
    SECTION("coordinator")
    {
        office.enter(u"sam"_s);
        hasOnly({u"nav-statistics"_s, u"nav-numbers"_s});
        CHECK_FALSE(has(visibleTexts(), u"2026-0000"_s));
    }
    SECTION("auditor")
    {
        office.enter(u"greta"_s);
        CHECK(office.rows(office.desk().page(), u"logTable"_s).size() > 5); // what they are there for
        hasOnly({u"nav-log"_s});
    }
}
