// The story that the first release is for, through the widgets: from an empty machine to a printed report.
#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTreeWidget>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "frid/Gateway.h"
#include "support/TestDatabase.h"
#include "support/ui/Desk.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Tallkotte-vinter-87"_s;
const QString name = u"Xiomara"_s; // no word of the program's
const QString familyName = u"Quistgaard"_s;
const QString identityNumber = u"199107172380"_s;
const QString firstWords = u"Hon berättar att maken hotat henne i natt."_s;

int rows(QWidget* page, const QString& table)
{
    return child<ui::TableView>(page, table)->model()->rowCount();
}

QString cell(QWidget* page, const QString& table, int row)
{
    const QAbstractItemModel* model = child<ui::TableView>(page, table)->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        cells += model->index(row, column).data().toString();
    }
    return cells.join(u" | "_s);
}

bool anyText(const QString& word)
{
    const QStringList texts = visibleTexts();
    return std::any_of(texts.cbegin(), texts.cend(),
        [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The wizard, from nothing to the log-in page; with a password that is refused and a paper read wrongly.
void createRegistry(Desk& desk, const QString& path)
{
    QWidget* start = desk.startWindow();
    press(start, u"createRegistryButton"_s);
    auto* place = child<QWidget>(start, u"createPlace"_s);
    write(place, u"path"_s, path);
    press(place, u"nextButton"_s);
    auto* owner = child<QWidget>(start, u"createOwner"_s);
    press(owner, u"nextButton"_s);
    CHECK(messageAt(owner, u"municipality"_s).contains(u"Fill in"_s));
    write(owner, u"municipality"_s, u"Provköping"_s);
    write(owner, u"unit"_s, u"Enheten för våld i nära relationer"_s);
    press(owner, u"nextButton"_s);

    auto* admin = child<QWidget>(start, u"createAdministrator"_s);
    write(admin, u"display_name"_s, u"Ada Administratör"_s);
    write(admin, u"login"_s, u"ada"_s);
    child<QCheckBox>(admin, u"alsoCaseworker"_s)->click();
    child<QCheckBox>(admin, u"alsoManager"_s)->click();
    write(admin, u"password"_s, u"kort"_s);
    CHECK(textOf(admin, u"passwordHint"_s).contains(u"8"_s)); // so many more are needed
    write(admin, u"password_again"_s, u"kort"_s);
    press(admin, u"createButton"_s);
    CHECK(comes([&] { return !messageAt(admin, u"password"_s).isEmpty(); }));
    CHECK(textOf(admin, u"login"_s) == u"ada"_s);
    write(admin, u"password"_s, u"password1234"_s);
    write(admin, u"password_again"_s, u"password1234"_s);
    press(admin, u"createButton"_s);
    CHECK(comes([&] { return messageAt(admin, u"password"_s).contains(u"Too many people"_s); }));
    CHECK_FALSE(QFile::exists(path));
    write(admin, u"password"_s, secret);
    write(admin, u"password_again"_s, secret + u"x"_s);
    press(admin, u"createButton"_s);
    CHECK_FALSE(messageAt(admin, u"password_again"_s).isEmpty());
    write(admin, u"password_again"_s, secret);
    press(admin, u"createButton"_s);

    auto* shown = child<QWidget>(start, u"createKey"_s);
    QStringList groups;
    auto found = QRegularExpression(u"\\d+\\.?\u2007(\\S+)"_s).globalMatch(textOf(shown, u"recoveryKey"_s));
    while (found.hasNext()) {
        groups += found.next().captured(1);
    }
    REQUIRE(groups.size() >= 8);
    press(shown, u"nextButton"_s);
    auto* proof = child<QWidget>(start, u"createProof"_s);
    for (const QString& field : {u"first_group"_s, u"second_group"_s}) {
        const QString asked = child<QWidget>(proof, field)->accessibleName();
        const int group = asked.section(u' ', -1).toInt();
        REQUIRE(group >= 1);
        write(proof, u"first_group"_s == field ? field : u"second_group"_s, u"nonsense"_s);
        press(proof, u"finishButton"_s);
        CHECK_FALSE(messageAt(proof, field).isEmpty());
        write(proof, field, groups.at(group - 1).toLower());
    }
    press(proof, u"finishButton"_s);
    auto* logIn = child<QWidget>(start, u"logInPage"_s);
    CHECK(textOf(logIn, u"login"_s) == u"ada"_s);
    CHECK(QFile::exists(path));
}

ui::NewCasePage* newCase(Desk& desk)
{
    keys(desk.page(), Qt::Key_N, Qt::ControlModifier);
    const auto current = [&desk] { return qobject_cast<ui::NewCasePage*>(desk.page()); };
    REQUIRE(comes([&] { return current() != nullptr; }));
    auto* page = current();
    REQUIRE(comes([page] { return page->findChild<ui::CodeCombo*>(u"unit"_s)->count() > 0; }));
    return page;
}

void goTo(Desk& desk, const QString& page)
{
    press(desk.shell(), u"nav-"_s + page);
}

/// What stands in the window's title line: a case's number.
QString shownTitle(Desk& desk)
{
    return textOf(desk.shell(), u"pageTitle"_s);
}

/// During the call: a first name and a reason are enough.
void openWithLittle(Desk& desk)
{
    QWidget* page = newCase(desk);
    write(page, u"given_name"_s, u"Alma"_s);
    press(page, u"saveCaseButton"_s);
    CHECK_FALSE(messageAt(page, u"reason"_s).isEmpty());
    CHECK(textOf(page, u"given_name"_s) == u"Alma"_s);
    write(page, u"reason"_s, u"Ringer och lägger på när någon kommer."_s);
    keys(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comes([&] { return shownTitle(desk) == u"2026-00001"_s; }));
}

void openWithAll(Desk& desk)
{
    goTo(desk, u"my-day"_s);
    QWidget* page = newCase(desk);
    write(page, u"given_name"_s, name);
    write(page, u"family_name"_s, familyName);
    write(page, u"identity_number"_s, identityNumber);
    choose(page, u"channel"_s, u"self"_s);
    choose(page, u"danger_now"_s, u"yes"_s);
    CHECK(child<QWidget>(page, u"dangerBanner"_s)->isVisible());
    write(page, u"danger_note"_s, u"Maken är på väg hem."_s);
    write(page, u"reason"_s, firstWords);
    CHECK(textOf(page, u"birth_date"_s) == u"1991-07-17"_s);
    press(page, u"childrenRowsAdd"_s);
    write(page, u"children.0.given_name"_s, u"Elsa"_s);
    write(page, u"children.0.birth_date"_s, u"2019"_s);
    press(page, u"perpetratorRowsAdd"_s);
    write(page, u"perpetrators.0.unknown_label"_s, u"Maken, heter troligen Bo"_s);
    choose(page, u"perpetrators.0.relation"_s, u"spouse"_s);
    choose(page, u"category"_s, u"vnr"_s);
    child<ui::CodeChecks>(page, u"forms_now"_s)->setCodes({u"psychological"_s});
    child<QCheckBox>(page, u"no_home_phone"_s)->click();
    write(page, u"safe_times"_s, u"vardagar 10–12"_s);
    keys(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comes([&] { return shownTitle(desk) == u"2026-00002"_s; }));
    CHECK(anyText(u"Do not call home"_s)); // in the header that never scrolls
}

void meetDuplicate(Desk& desk)
{
    goTo(desk, u"my-day"_s);
    QWidget* page = newCase(desk);
    write(page, u"given_name"_s, name);
    write(page, u"identity_number"_s, identityNumber);
    auto* hint = child<QWidget>(page, u"duplicates"_s);
    CHECK(anyText(u"Same number"_s));
    press(hint, u"usePerson"_s);
    CHECK(comes([&] { return !page->findChild<QWidget*>(u"given_name"_s)->isEnabled(); }));
    write(page, u"reason"_s, u"Hör av sig igen om samma sak."_s);
    press(page, u"saveCaseButton"_s);
    CHECK(comes([&] { return shownTitle(desk) == u"2026-00004"_s; }));
}

void openFromList(Desk& desk)
{
    goTo(desk, u"cases"_s);
    auto* table = child<ui::TableView>(desk.page(), u"caseTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() == 4; })); // the child has one of its own
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(desk.page(), u"caseTable"_s, row).contains(u"2026-00002"_s)) {
            table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    keys(table, Qt::Key_Return);
    CHECK(comes([&] { return shownTitle(desk) == u"2026-00002"_s; }));
}

void addParty(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    page->showTab(u"parties"_s);
    const int before = rows(page, u"partyTable"_s);
    press(page, u"addPartyButton"_s);
    QWidget* dialog = window(u"partyDialog"_s);
    write(dialog, u"personQuery"_s, u"Berit Granne"_s);
    press(dialog, u"actionButton"_s);
    CHECK(comes([&] { return !messageAt(dialog, u"role"_s).isEmpty(); }));
    choose(dialog, u"role"_s, u"contact_person"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"partyDialog"_s));
    CHECK(comes([&] { return rows(page, u"partyTable"_s) == before + 1; }));
}

void unlock(Desk& desk)
{
    auto* form = child<QWidget>(desk.shell(), u"unlockForm"_s);
    write(form, u"password"_s, secret);
    press(form, u"unlockButton"_s);
    REQUIRE(comes([&] { return !desk.program().isLocked(); }));
}

void addLaterViolence(Desk& desk)
{
    desk.clock().advanceSeconds(10LL * 24 * 3600);
    keys(desk.shell(), Qt::Key_Shift); // the first touch after ten days finds it locked
    REQUIRE(desk.program().isLocked());
    unlock(desk);
    ui::CasePage* page = desk.casePage();
    page->showTab(u"violence"_s);
    press(page, u"addViolenceButton"_s);
    QWidget* dialog = window(u"violenceDialog"_s);
    CHECK(textOf(dialog, u"known_on"_s) == u"2026-03-12"_s);
    choose(dialog, u"form"_s, u"physical"_s);
    choose(dialog, u"period"_s, u"earlier"_s);
    write(dialog, u"description"_s, u"Slagen i ryggen för två år sedan."_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceDialog"_s));
    REQUIRE(comes([&] { return rows(page, u"violenceTable"_s) == 2; }));
    CHECK((cell(page, u"violenceTable"_s, 0) + cell(page, u"violenceTable"_s, 1))
              .contains(u"Discovered later"_s));
}

void writeNote(Desk& desk)
{
    keys(desk.casePage(), Qt::Key_J, Qt::ControlModifier);
    auto* editor = child<QWidget>(desk.casePage(), u"noteEditor"_s);
    write(editor, u"title"_s, u"Första samtalet"_s);
    write(editor, u"body"_s, u"Halvskriven text."_s);
    press(editor, u"saveNoteButton"_s);
    REQUIRE(comes([&] { return rows(desk.casePage(), u"journalTable"_s) == 1; }));
    press(desk.casePage(), u"editNoteButton"_s);
    editor = child<QWidget>(desk.casePage(), u"noteEditor"_s);
    write(editor, u"body"_s, u"Hel text som inte hann sparas."_s);
    CHECK(comes([] { return anyText(u"Draft saved"_s); }));
}

void losePower(Desk& desk, const QString& address)
{
    desk.crash();
    desk.start(address);
    desk.logIn(u"ada"_s, secret);
    auto* drafts = child<QListWidget>(desk.page(), u"myDrafts"_s);
    REQUIRE(comes([drafts] { return drafts->count() == 1; }));
    drafts->setCurrentRow(0);
    keys(drafts, Qt::Key_Return);
    ui::CasePage* page = desk.casePage();
    auto* table = child<ui::TableView>(page, u"journalTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    press(page, u"editNoteButton"_s);
    auto* editor = child<QWidget>(page, u"noteEditor"_s);
    REQUIRE(comes([&] { return textOf(editor, u"body"_s) == u"Hel text som inte hann sparas."_s; }));
    CHECK(anyText(u"put back"_s));
}

void signAndCorrect(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    auto* table = child<ui::TableView>(page, u"journalTable"_s);
    auto* editor = child<QWidget>(page, u"noteEditor"_s);
    press(editor, u"signNoteButton"_s);
    REQUIRE(comes([&] { return cell(page, u"journalTable"_s, 0).contains(u"Signed"_s); }));
    CHECK_FALSE(page->findChild<QWidget*>(u"editNoteButton"_s)->isVisible());

    press(page, u"correctNoteButton"_s);
    editor = child<QWidget>(page, u"noteEditor"_s);
    write(editor, u"body"_s, u"Rättad text: det var i förrgår."_s);
    press(editor, u"signNoteButton"_s);
    CHECK(comes([&] { return !messageAt(editor, u"correction_reason"_s).isEmpty(); }));
    write(editor, u"correction_reason"_s, u"Fel dag"_s);
    press(editor, u"signNoteButton"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() == 2; }));
    const QString both = cell(page, u"journalTable"_s, 0) + cell(page, u"journalTable"_s, 1);
    CHECK(both.contains(u"Corrected"_s));
    CHECK(both.contains(u"Correction"_s));
    CHECK(both.contains(u"Hel text som inte hann sparas."_s));
}

void doTasks(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    page->showTab(u"tasks"_s);
    auto* table = child<ui::TableView>(page, u"taskTable"_s);
    press(page, u"addTaskButton"_s);
    QWidget* added = window(u"taskDialog"_s);
    write(added, u"title"_s, u"Ring skolan"_s);
    write(added, u"due_on"_s, u"+3"_s);
    press(added, u"actionButton"_s);
    REQUIRE(isGone(u"taskDialog"_s));
    const auto rowOf = [&](const QString& text) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(page, u"taskTable"_s, row).contains(text)) {
                return row;
            }
        }
        return -1;
    };
    REQUIRE(comes([&] { return rowOf(u"Ring skolan"_s) >= 0; }));
    table->setCurrentIndex(table->model()->index(rowOf(u"Ring skolan"_s), 0));
    keys(table, Qt::Key_Space);
    REQUIRE(comes([&] { return rowOf(u"Ring skolan"_s) < 0; }));
    child<QCheckBox>(page, u"showDone"_s)->click();
    REQUIRE(comes([&] { return rowOf(u"Ring skolan"_s) >= 0; }));
    table->setCurrentIndex(table->model()->index(rowOf(u"Ring skolan"_s), 0));
    press(page, u"reopenTaskButton"_s);
    REQUIRE(
        comes([&] { return cell(page, u"taskTable"_s, rowOf(u"Ring skolan"_s)).contains(u"To be done"_s); }));

    table->setCurrentIndex(table->model()->index(rowOf(u"Ring skolan"_s), 0));
    press(page, u"extendTaskButton"_s);
    QWidget* extend = window(u"extendDialog"_s);
    press(extend, u"actionButton"_s);
    CHECK(comes([&] { return !messageAt(extend, u"reason"_s).isEmpty(); }));
    write(extend, u"reason"_s, u"Skolan har lov."_s);
    write(extend, u"due_on"_s, u"2026-03-20"_s);
    press(extend, u"actionButton"_s);
    REQUIRE(isGone(u"extendDialog"_s));
    CHECK(
        comes([&] { return cell(page, u"taskTable"_s, rowOf(u"Ring skolan"_s)).contains(u"2026-03-20"_s); }));
}

void followUp(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    page->showTab(u"follow-up"_s);
    press(page, u"addGoalButton"_s);
    QWidget* goal = window(u"goalDialog"_s);
    write(goal, u"text"_s, u"Sova hela natten utan rädsla"_s);
    choose(goal, u"area"_s, u"safety"_s);
    for (const auto& [field, key] : {std::pair(u"start"_s, Qt::Key_2), std::pair(u"target"_s, Qt::Key_8)}) {
        auto* rating = child<ui::RatingField>(goal, field);
        rating->setFocus();
        QTest::keyClick(rating, key);
    }
    press(goal, u"actionButton"_s);
    REQUIRE(isGone(u"goalDialog"_s));
    REQUIRE(comes([&] { return rows(page, u"goalTable"_s) == 1; }));

    press(page, u"startFollowUpButton"_s);
    auto* editor = child<QWidget>(page, u"followUpEditor"_s);
    write(editor, u"participants"_s, u"Klienten och handläggaren"_s);
    write(editor, u"client_words"_s, u"Det känns lite lättare nu."_s);
    const QList<ui::RatingField*> ratings = editor->findChildren<ui::RatingField*>();
    REQUIRE(ratings.size() == 3);
    for (ui::RatingField* rating : ratings) {
        rating->setFocus();
        QTest::keyClick(rating, Qt::Key_6);
    }
    choose(editor, u"violence_since"_s, u"no"_s);
    write(editor, u"judgement"_s, u"Stödet fortsätter som planerat."_s);
    write(editor, u"next_on"_s, u"2026-04-13"_s);
    press(editor, u"signFollowUpButton"_s);
    REQUIRE(comes([&] { return rows(page, u"followUpTable"_s) == 1; }));
    CHECK(cell(page, u"followUpTable"_s, 0).contains(u"Signed"_s));

    goTo(desk, u"my-day"_s);
    const auto* tasks = child<QTreeWidget>(desk.page(), u"myTasks"_s);
    const auto stands = [tasks](const QString& text) {
        return !tasks->findItems(text, Qt::MatchContains | Qt::MatchRecursive, 0).isEmpty();
    };
    CHECK(comes([&] { return stands(u"2026-04-13"_s); }));
}

void printReport(Desk& desk)
{
    desk.openCase(u"2026-00002"_s);
    trigger(desk.casePage(), u"printReport"_s);
    QWidget* dialog = window(u"reportDialog"_s);
    const auto* preview = child<QLabel>(dialog, u"previewPage"_s);
    REQUIRE(comes([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }));
    press(dialog, u"savePdfButton"_s);
    CHECK_FALSE(messageAt(dialog, u"recipient"_s).isEmpty());
    CHECK_FALSE(messageAt(dialog, u"purpose"_s).isEmpty());
    write(dialog, u"recipient"_s, u"Klienten själv"_s);
    write(dialog, u"purpose"_s, u"Genomgång tillsammans"_s);
    QTest::qWait(600); // the preview follows what is typed
    if (auto* checked = dialog->findChild<QCheckBox*>(u"checkedExposures"_s); checked->isVisible()) {
        checked->click();
    }
    const QString file = desk.path(u"report.pdf"_s);
    desk.prompt().answer(file);
    press(dialog, u"savePdfButton"_s);
    REQUIRE(comes([] { return anyText(u"has been saved"_s); }));
    REQUIRE(desk.prompt().asked().last().kind == u"save"_s);
    CHECK_FALSE(desk.prompt().asked().last().text.contains(familyName)); // the suggested name tells nobody
    press(dialog, u"cancelButton"_s);
    REQUIRE(isGone(u"reportDialog"_s));

    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (!reader.isEmpty()) {
        QProcess text;
        text.start(reader, {u"-layout"_s, file, u"-"_s});
        REQUIRE(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput()).simplified();
        for (const QString& expected : {u"2026-00002"_s, familyName, u"Sova hela natten utan rädsla"_s,
                 u"Det känns lite lättare nu."_s, u"Klienten själv"_s, u"Provköping"_s}) {
            INFO(expected.toStdString());
            CHECK(words.contains(expected));
        }
    }
}

void lockAndUnlock(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    page->showTab(u"journal"_s);
    press(page, u"newNoteButton"_s);
    auto* editor = child<QWidget>(page, u"noteEditor"_s);
    write(editor, u"body"_s, u"Mitt i en mening"_s);
    REQUIRE(anyText(familyName));
    keys(desk.shell(), Qt::Key_L, Qt::ControlModifier);
    auto* form = child<QWidget>(desk.shell(), u"unlockForm"_s);
    CHECK(desk.program().isLocked());
    for (const QString& word :
        {name, familyName, u"Mitt i en mening"_s, u"Alma"_s, u"2026-0000"_s, firstWords, identityNumber}) {
        INFO(word.toStdString());
        CHECK_FALSE(anyText(word));
    }
    // Four times wrong: the fourth is followed by a delay, and the right one has to wait as well.
    for (int attempt = 0; attempt < 4; ++attempt) {
        write(form, u"password"_s, u"fel lösenord %1"_s.arg(attempt));
        press(form, u"unlockButton"_s);
        REQUIRE(
            comes([&] { return !messageAt(form, u"password"_s).isEmpty() || anyText(u"Too many wrong"_s); }));
        REQUIRE(comes([&] { return !form->findChild<QWidget*>(u"workingText"_s)->isVisible(); }));
    }
    write(form, u"password"_s, secret);
    press(form, u"unlockButton"_s);
    REQUIRE(comes([] { return anyText(u"Too many wrong passwords"_s); }));
    CHECK_FALSE(child<QPushButton>(form, u"unlockButton"_s)->isEnabled());
    desk.clock().advanceSeconds(6);
    unlock(desk); // when the count has run down
    CHECK(desk.casePage() == page);
    CHECK(textOf(editor, u"body"_s) == u"Mitt i en mening"_s);
    CHECK(anyText(familyName));
    desk.prompt().answer(true);
    press(editor, u"discardNoteButton"_s);
    CHECK(comes([&] { return !editor->isVisible(); }));
}

/// Somebody else at another desk, who saves the same record in between.
void meetConflict(Desk& desk, const QString& address)
{
    ui::CasePage* page = desk.casePage();
    const CaseId id = page->caseId();
    trigger(page, u"editIntake"_s);
    QWidget* dialog = window(u"intakeDialog"_s);
    write(dialog, u"reason"_s, u"Min text om varför."_s);
    write(dialog, u"external_reference"_s, u"MIN-1"_s);

    const auto elsewhere = std::make_shared<app::Gateway>(desk.sharedClock(), desk.path(u"other-drafts"_s));
    const auto services = must(elsewhere->open(address, ui::RegistryOpening::Existing));
    const Session colleague = must(services->auth().logIn(u"ada"_s, secret.toUtf8()));
    CaseFile file = must(services->cases().file(colleague, id));
    file.intake.reason = u"Kollegans text om varför."_s;
    file.externalReference = u"KOLL-1"_s;
    must(services->cases().update(colleague, file));

    press(dialog, u"actionButton"_s);
    QWidget* conflict = window(u"conflictDialog"_s);
    CHECK(textOf(conflict, u"mineText_reason"_s) == u"Min text om varför."_s);
    CHECK(textOf(conflict, u"theirsText_reason"_s) == u"Kollegans text om varför."_s);
    press(conflict, u"cancelButton"_s); // nothing is lost by going back
    REQUIRE(isGone(u"conflictDialog"_s));
    CHECK(textOf(dialog, u"reason"_s) == u"Min text om varför."_s);
    press(dialog, u"actionButton"_s);
    conflict = window(u"conflictDialog"_s);
    press(conflict, u"theirs_external_reference"_s);
    press(conflict, u"actionButton"_s);
    REQUIRE(isGone(u"intakeDialog"_s));
    const CaseFile saved = must(services->cases().file(colleague, id));
    CHECK(saved.intake.reason == u"Min text om varför."_s);
    CHECK(saved.externalReference == u"KOLL-1"_s);
    // What was left out can still be read.
    page->showTab(u"history"_s);
    CHECK(comes([] { return anyText(u"Kollegans text"_s); }));
}

void closeAndReopen(Desk& desk)
{
    ui::CasePage* page = desk.casePage();
    trigger(page, u"closeCase"_s);
    QWidget* dialog = window(u"closeDialog"_s);
    press(dialog, u"actionButton"_s);
    CHECK(comes([&] { return !messageAt(dialog, u"closing_reason"_s).isEmpty(); }));
    choose(dialog, u"closing_reason"_s, u"completed"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"closeDialog"_s));
    REQUIRE(comes([] { return anyText(u"was closed on"_s); }));
    page->showTab(u"journal"_s);
    CHECK(child<QWidget>(page, u"newNoteButton"_s)->isEnabled()); // a late note is legitimate
    page->showTab(u"parties"_s);
    CHECK(comes([&] {
        const auto* add = page->findChild<QWidget*>(u"addPartyButton"_s);
        return add == nullptr || !add->isVisible() || !add->isEnabled();
    }));
    trigger(page, u"reopenCase"_s);
    dialog = window(u"reopenDialog"_s);
    write(dialog, u"reason"_s, u"Hör av sig igen."_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"reopenDialog"_s));
    CHECK(comes([&] { return child<QWidget>(page, u"addPartyButton"_s)->isEnabled(); }));
}

} // namespace

TEST_CASE("the whole story: from an empty machine to a printed report", "[journey]")
{
    Desk desk;
    const QString address = desk.path(u"provkoping.frid"_s);
    desk.start();
    const auto step = [](const char* what, const auto& walk) {
        INFO("while " << what);
        walk();
    };
    step("making a registry", [&] { createRegistry(desk, address); });
    step("logging in", [&] { desk.logIn(u"ada"_s, secret); });
    step("opening a case with little", [&] { openWithLittle(desk); });
    step("opening a case with all", [&] { openWithAll(desk); });
    step("meeting a duplicate", [&] { meetDuplicate(desk); });
    step("opening from the list", [&] { openFromList(desk); });
    step("adding a party", [&] { addParty(desk); });
    step("adding violence that was discovered later", [&] { addLaterViolence(desk); });
    step("writing a note", [&] { writeNote(desk); });
    step("losing power", [&] { losePower(desk, address); });
    step("signing and correcting", [&] { signAndCorrect(desk); });
    step("doing tasks", [&] { doTasks(desk); });
    step("following up", [&] { followUp(desk); });
    step("printing the report", [&] { printReport(desk); });
    step("locking", [&] { lockAndUnlock(desk); });
    step("meeting a conflict", [&] { meetConflict(desk, address); });
    step("closing and reopening", [&] { closeAndReopen(desk); });
}
