// What people type and paste wrongly: said at its field, and nothing is lost.
#include <catch2/catch.hpp>

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

#include <frid/application/demo/DemoRegistry.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TableView.h>

#include "support/ui/Desk.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QString caseworker = u"handlaggare1"_s;

/// A demo registry with somebody logged in.
struct Office {
    explicit Office(int cases)
    {
        address = desk.path(u"demo.frid"_s);
        makeDemoRegistry(address, desk.sharedClock(), cases);
        desk.start(address);
        desk.logIn(caseworker, demoPassword());
    }
    QWidget* newCase()
    {
        keys(desk.page(), Qt::Key_N, Qt::ControlModifier);
        const auto shown = [this] { return qobject_cast<ui::NewCasePage*>(desk.page()); };
        REQUIRE(comes([&] { return shown() != nullptr; }));
        REQUIRE(comes([&] { return shown()->findChild<ui::CodeCombo*>(u"unit"_s)->count() > 0; }));
        return shown();
    }
    /// A case of the account's own, opened with a reason.
    ui::CasePage* ownCase()
    {
        QWidget* page = newCase();
        write(page, u"given_name"_s, u"Alma"_s);
        write(page, u"reason"_s, u"Ringer."_s);
        press(page, u"saveCaseButton"_s);
        return desk.casePage();
    }

    Desk desk;
    QString address;
};
} // namespace

TEST_CASE("what is wrong in the new case is said at its field and nothing is lost", "[journey][badinput]")
{
    Office office(1);
    QWidget* page = office.newCase();
    write(page, u"given_name"_s, u"Alma"_s);
    const QString reason = u"Ringer om sin dotter."_s;
    write(page, u"reason"_s, reason);
    const auto nothingLost = [&] {
        CHECK(textOf(page, u"given_name"_s) == u"Alma"_s);
        CHECK(textOf(page, u"reason"_s) == reason);
        CHECK(qobject_cast<ui::NewCasePage*>(office.desk.page()) == page);
    };

    SECTION("an identity number with a wrong check digit")
    {
        write(page, u"identity_number"_s, u"19910717-2381"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(messageAt(page, u"identity_number"_s).contains(u"last digit"_s));
        CHECK(textOf(page, u"identity_number"_s) == u"19910717-2381"_s);
        nothingLost();
        write(page, u"identity_number"_s, u"19910717-2380"_s);
        CHECK(messageAt(page, u"identity_number"_s).isEmpty());
    }
    SECTION("a date in the future")
    {
        write(page, u"received_on"_s, u"+3"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(comes([&] { return messageAt(page, u"received_on"_s).contains(u"future"_s); }));
        CHECK(textOf(page, u"received_on"_s) == u"2026-03-05"_s);
        nothingLost();
    }
    SECTION("no date at all")
    {
        write(page, u"received_on"_s, u"i förrgår kväll"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(messageAt(page, u"received_on"_s).contains(u"not a date"_s));
        CHECK(textOf(page, u"received_on"_s) == u"i förrgår kväll"_s);
        nothingLost();
    }
    SECTION("a child born in the future")
    {
        press(page, u"childrenRowsAdd"_s);
        write(page, u"children.0.given_name"_s, u"Elsa"_s);
        write(page, u"children.0.birth_date"_s, u"2027"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(comes([&] { return messageAt(page, u"children.0.birth_year"_s).contains(u"future"_s); }));
        CHECK(textOf(page, u"children.0.birth_date"_s) == u"2027"_s);
        nothingLost();
    }
    SECTION("control characters among what is pasted")
    {
        paste(page, u"family_name"_s, QString::fromUtf16(u"Ek\u0007\u200bvall\u202e"));
        press(page, u"saveCaseButton"_s);
        REQUIRE(comes([&] { return qobject_cast<ui::CasePage*>(office.desk.page()) != nullptr; }));
        REQUIRE(office.desk.casePage() != nullptr);
        const QStringList texts = visibleTexts();
        CHECK(texts.filter(u"Alma Ekvall"_s).size() > 0);
    }
    SECTION("a megabyte pasted as the reason")
    {
        const QString megabyte = QString(1'000'000, u'x');
        paste(page, u"reason"_s, megabyte);
        press(page, u"saveCaseButton"_s);
        CHECK(comes([&] { return messageAt(page, u"reason"_s).contains(u"too long"_s); }));
        CHECK(child<QPlainTextEdit>(page, u"reason"_s)->toPlainText().size() == megabyte.size());
        CHECK(textOf(page, u"given_name"_s) == u"Alma"_s);
    }
}

TEST_CASE("what is wrong in a case is said at its field and nothing is lost", "[journey][badinput]")
{
    Office office(1);
    ui::CasePage* page = office.ownCase();

    SECTION("a goal that ends before it starts")
    {
        page->showTab(u"follow-up"_s);
        press(page, u"addGoalButton"_s);
        QWidget* dialog = window(u"goalDialog"_s);
        write(dialog, u"text"_s, u"Sova"_s);
        choose(dialog, u"area"_s, u"safety"_s);
        child<ui::RatingField>(dialog, u"start"_s)->setRating(2);
        child<ui::RatingField>(dialog, u"target"_s)->setRating(8);
        choose(dialog, u"status"_s, u"reached"_s);
        write(dialog, u"ended_on"_s, u"2026-02-01"_s);
        press(dialog, u"actionButton"_s);
        CHECK(comes([&] { return messageAt(dialog, u"ended_on"_s).contains(u"before the start"_s); }));
        CHECK(textOf(dialog, u"text"_s) == u"Sova"_s);
    }
    SECTION("a report whose period ends before it starts")
    {
        trigger(page, u"printReport"_s);
        QWidget* dialog = window(u"reportDialog"_s);
        write(dialog, u"to"_s, u"2026-01-01"_s);
        write(dialog, u"recipient"_s, u"Klienten"_s);
        CHECK(comes([&] { return messageAt(dialog, u"to"_s).contains(u"before the start"_s); }));
        CHECK(textOf(dialog, u"recipient"_s) == u"Klienten"_s);
    }
    SECTION("a note from tomorrow, and one of a megabyte")
    {
        keys(page, Qt::Key_J, Qt::ControlModifier);
        auto* editor = child<QWidget>(page, u"noteEditor"_s);
        write(editor, u"body"_s, u"Text."_s);
        write(editor, u"event_at"_s, u"+1"_s);
        press(editor, u"signNoteButton"_s);
        CHECK(comes([&] { return messageAt(editor, u"event_at"_s).contains(u"future"_s); }));
        CHECK(textOf(editor, u"body"_s) == u"Text."_s);
        write(editor, u"event_at"_s, u"today"_s);
        paste(editor, u"body"_s, QString(1'000'000, u'x'));
        press(editor, u"saveNoteButton"_s);
        CHECK(comes([&] { return messageAt(editor, u"body"_s).contains(u"too long"_s); }));
        CHECK(textOf(editor, u"body"_s).size() == 1'000'000);
    }
    SECTION("violence that becomes known tomorrow")
    {
        page->showTab(u"violence"_s);
        press(page, u"addViolenceButton"_s);
        QWidget* dialog = window(u"violenceDialog"_s);
        choose(dialog, u"period"_s, u"now"_s);
        write(dialog, u"description"_s, u"Slag."_s);
        write(dialog, u"known_on"_s, u"+1"_s);
        press(dialog, u"actionButton"_s);
        CHECK(comes([&] { return messageAt(dialog, u"known_on"_s).contains(u"future"_s); }));
        CHECK(textOf(dialog, u"description"_s) == u"Slag."_s);
    }
}

TEST_CASE("a file that is no registry is refused in a sentence and left as it is", "[journey][badinput]")
{
    Desk desk;
    const QString path = desk.path(u"inte-ett-register.frid"_s);
    const QByteArray content = "Detta är en textfil.\n";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    desk.start();
    QWidget* start = desk.startWindow();
    desk.prompt().answer(path);
    press(start, u"openFileButton"_s);
    const auto banner = [start] {
        const QList<ui::Banner*> all = start->findChildren<ui::Banner*>();
        for (const ui::Banner* one : all) {
            if (one->isVisible()) {
                return one->text();
            }
        }
        return QString();
    };
    CHECK(comes([&] { return banner().contains(u"not a Frid registry"_s); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
    file.close();

    // The wizard does not write over it either.
    press(start, u"createRegistryButton"_s);
    auto* place = child<QWidget>(start, u"createPlace"_s);
    write(place, u"path"_s, path);
    press(place, u"nextButton"_s);
    CHECK(messageAt(place, u"path"_s).contains(u"left alone"_s));
    CHECK(textOf(place, u"path"_s) == path);
}
