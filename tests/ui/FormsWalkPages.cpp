#include "FormsWalk.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

#include <frid/application/demo/DemoRegistry.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "support/TestDatabase.h"
#include "support/TestGateway.h"
#include "support/ui/Screen.h"

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

const QString secret = u"Tallkotte-vinter-87"_s;
const QString sources = QString::fromLocal8Bit(FRID_SOURCE_DIR);

} // namespace

void FormsWalk::makingRegistry()
{
    m_desk.start();
    QWidget* start = m_desk.startWindow();
    see(start, u"welcome"_s);
    press(start, u"createRegistryButton"_s);
    auto* place = child<QWidget>(start, u"createPlace"_s);
    write(place, u"path"_s, m_desk.path(u"provkoping.frid"_s));
    see(start, u"create-place"_s);
    press(place, u"nextButton"_s);
    auto* owner = child<QWidget>(start, u"createOwner"_s);
    write(owner, u"municipality"_s, u"Provköping"_s);
    see(start, u"create-owner"_s);
    write(owner, u"unit"_s, u"Relationsvåldsenheten"_s);
    press(owner, u"nextButton"_s);
    auto* admin = child<QWidget>(start, u"createAdministrator"_s);
    write(admin, u"display_name"_s, u"Ada Lind"_s);
    write(admin, u"login"_s, u"ada"_s);
    write(admin, u"password"_s, u"ada ada ada ada"_s);
    write(admin, u"password_again"_s, u"ada ada ada ada"_s);
    press(admin, u"createButton"_s);
    REQUIRE(comes([&] { return !messageAt(admin, u"password"_s).isEmpty(); }));
    see(start, u"create-administrator"_s);
    write(admin, u"password"_s, secret);
    write(admin, u"password_again"_s, secret);
    press(admin, u"createButton"_s);
    auto* key = child<QWidget>(start, u"createKey"_s);
    see(start, u"create-key"_s);
    press(key, u"nextButton"_s);
    child<QWidget>(start, u"createProof"_s);
    see(start, u"create-proof"_s);
}

void FormsWalk::startPages()
{
    m_desk.start(m_address);
    QWidget* start = m_desk.startWindow();
    auto* logIn = child<QWidget>(start, u"logInPage"_s);
    write(logIn, u"login"_s, u"handlaggare1"_s);
    write(logIn, u"password"_s, u"fel"_s);
    press(logIn, u"logInButton"_s);
    REQUIRE(comes([&] { return !messageAt(logIn, u"password"_s).isEmpty(); }));
    see(start, u"log-in"_s);
    press(logIn, u"forgottenButton"_s);
    child<QWidget>(start, u"recoveryPage"_s);
    see(start, u"recovery"_s);
    addNewcomer();
    m_desk.start(m_address);
    start = m_desk.startWindow();
    logIn = child<QWidget>(start, u"logInPage"_s);
    write(logIn, u"login"_s, u"ny"_s);
    write(logIn, u"password"_s, secret);
    press(logIn, u"logInButton"_s);
    auto* first = child<QWidget>(start, u"newPasswordPage"_s);
    write(first, u"new_password"_s, u"kort"_s);
    see(start, u"new-password"_s);
}

void FormsWalk::addNewcomer()
{
    TestGateway gateway(m_desk.sharedClock(), m_desk.path(u"other-drafts"_s));
    const auto services = must(gateway.open(m_address, ui::RegistryOpening::Existing));
    const Session admin = must(services->auth().logIn(u"admin"_s, QByteArray(demoPassword().data())));
    Account account;
    account.login = u"ny"_s;
    account.displayName = u"Ny Medarbetare"_s;
    account.roles = {{Role::Auditor, {}}};
    must(services->accounts().add(admin, account, secret.toUtf8(), false));
}

void FormsWalk::enter(const QString& login)
{
    m_desk.start(m_address);
    m_desk.logIn(login, demoPassword());
    settle();
}

void FormsWalk::pages()
{
    see(m_desk.shell(), u"my-day"_s);
    press(m_desk.shell(), u"nav-cases"_s);
    see(m_desk.shell(), u"cases"_s);
    keys(m_desk.shell(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = child<QWidget>(m_desk.shell(), u"commandPalette"_s);
    write(palette, u"paletteQuery"_s, u"an"_s);
    REQUIRE(comes([&] { return child<QListWidget>(palette, u"paletteList"_s)->count() > 0; }));
    see(palette, u"search"_s);
    keys(child<QWidget>(palette, u"paletteQuery"_s), Qt::Key_Escape);
}

void FormsWalk::newCase()
{
    ui::AppContext* context = m_desk.program().context();
    Q_EMIT context->newCaseRequested();
    REQUIRE(comes([&] { return qobject_cast<ui::NewCasePage*>(m_desk.page()) != nullptr; }));
    QWidget* page = m_desk.page();
    REQUIRE(comes([&] { return page->findChild<ui::CodeCombo*>(u"unit"_s)->count() > 0; }));
    see(m_desk.shell(), u"new-case"_s);
    write(page, u"given_name"_s, u"Alma"_s);
    choose(page, u"danger_now"_s, u"yes"_s);
    write(page, u"identity_number"_s, u"19910717-2381"_s);
    press(page, u"childrenRowsAdd"_s);
    press(page, u"perpetratorRowsAdd"_s);
    press(page, u"saveCaseButton"_s);
    see(m_desk.shell(), u"new-case-danger"_s);
}

void FormsWalk::people()
{
    press(m_desk.shell(), u"nav-people"_s);
    QWidget* page = m_desk.page();
    write(page, u"personQuery"_s, u"a"_s);
    auto* table = child<ui::TableView>(page, u"personTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"people"_s);
    seeDialog(u"personDialog"_s, [&] { press(page, u"newPersonButton"_s); });
    table->setCurrentIndex(table->model()->index(0, 0));
    keys(table, Qt::Key_Return);
    child<QWidget>(m_desk.shell(), u"personName"_s);
    see(m_desk.shell(), u"person"_s);
    if (auto* merge = m_desk.page()->findChild<QAbstractButton*>(u"mergePersonButton"_s);
        merge->isVisible()) {
        merge->setEnabled(true);
        seeDialog(u"mergeDialog"_s, [&] { press(m_desk.page(), u"mergePersonButton"_s); });
    }
}

void FormsWalk::violenceQuestion()
{
    auto* tabs = child<QTabWidget>(m_desk.page(), u"personTabs"_s);
    REQUIRE(tabs->isTabEnabled(2));
    tabs->setCurrentIndex(2);
    see(m_desk.shell(), u"person-questions"_s);
    press(m_desk.page(), u"askViolenceButton"_s);
    QWidget* dialog = window(u"violenceQuestionDialog"_s);
    choose(dialog, u"asked"_s, u"no"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"not_asked_reason"_s).isEmpty(); }));
    see(dialog, u"violenceQuestionDialog-not-asked"_s);
    choose(dialog, u"asked"_s, u"yes"_s);
    choose(dialog, u"answer"_s, u"earlier"_s);
    choose(dialog, u"wants_support"_s, u"no"_s);
    see(dialog, u"violenceQuestionDialog-no-support"_s);
    choose(dialog, u"wants_support"_s, u"yes"_s);
    see(dialog, u"violenceQuestionDialog"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    auto* table = child<ui::TableView>(m_desk.page(), u"violenceQuestionTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    see(m_desk.shell(), u"person-questions-asked"_s);
    press(m_desk.page(), u"makeIntakeButton"_s);
    // The case of before is half written there.
    REQUIRE(comes([&] { return qobject_cast<ui::NewCasePage*>(m_desk.page()) != nullptr; }));
    child<QAbstractButton>(m_desk.page(), u"bannerAction"_s);
    see(m_desk.shell(), u"new-case-half-written"_s);
    press(m_desk.page(), u"bannerAction"_s);
    see(m_desk.shell(), u"new-case-from-answer"_s);
}

void FormsWalk::unit()
{
    press(m_desk.shell(), u"nav-unit"_s);
    auto* table = child<ui::TableView>(m_desk.page(), u"coverageTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"unit"_s);
    choose(m_desk.page(), u"coverageLevel"_s, u"unit"_s);
    see(m_desk.shell(), u"unit-by-unit"_s);
}

void FormsWalk::cooperation()
{
    press(m_desk.shell(), u"nav-cooperation"_s);
    QWidget* page = m_desk.page();
    auto* table = child<ui::TableView>(page, u"organisationTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    see(m_desk.shell(), u"cooperation"_s);
    seeDialog(u"organisationDialog"_s, [&] { press(page, u"newOrganisationButton"_s); });
    seeDialog(u"agreementsDialog"_s, [&] { press(page, u"agreementsButton"_s); });
    press(page, u"agreementsButton"_s);
    QWidget* agreements = window(u"agreementsDialog"_s);
    seeDialog(u"agreementDialog"_s, [&] { press(agreements, u"addAgreementButton"_s); });
    agreements->close();
    REQUIRE(isGone(u"agreementsDialog"_s));
    seeDialog(u"organisationHistoryDialog"_s, [&] { press(page, u"organisationHistoryButton"_s); });
}

void FormsWalk::providers()
{
    press(m_desk.shell(), u"nav-providers"_s);
    QWidget* page = m_desk.page();
    auto* table = child<ui::TableView>(page, u"providerTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"providers"_s);
    seeDialog(u"providerDialog"_s, [&] { press(page, u"editProviderButton"_s); });
    m_desk.prompt().answer(0);
    seeDialog(u"agreementDialog"_s, [&] { press(page, u"agreementButton"_s); });
    seeDialog(u"remarkDialog"_s, [&] { press(page, u"remarkButton"_s); });
    seeDialog(u"providerHistoryDialog"_s, [&] { press(page, u"providerHistoryButton"_s); });
    auto* places = child<ui::TableView>(page, u"placeTable"_s);
    REQUIRE(places->model()->rowCount() > 0);
    places->setCurrentIndex(places->model()->index(0, 0));
    seeDialog(u"placeDialog"_s, [&] { press(page, u"editPlaceButton"_s); });
}

void FormsWalk::costs()
{
    press(m_desk.shell(), u"nav-providers"_s);
    QWidget* page = m_desk.page();
    child<QTabWidget>(page, u"providerTabs"_s)->setCurrentIndex(1);
    auto* units = child<ui::CodeCombo>(page, u"costUnit"_s);
    REQUIRE(comes([units] { return units->count() > 1; }));
    units->setCurrentIndex(units->count() - 1); // the one of the adults
    auto* table = child<ui::TableView>(page, u"costTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"costs"_s);
    seeDialog(u"budgetDialog"_s, [&] { press(page, u"budgetButton"_s); });
}

void FormsWalk::figuresAndFiles()
{
    press(m_desk.shell(), u"nav-statistics"_s);
    auto* figures = child<ui::TableView>(m_desk.page(), u"statisticsTable"_s);
    REQUIRE(comes([figures] { return figures->model()->rowCount() > 0; }));
    choose(m_desk.page(), u"statisticsBy"_s, u"kind"_s); // active cases, with a picture
    figures->setCurrentIndex(figures->model()->index(0, 0));
    see(m_desk.shell(), u"statistics-manager"_s);
    press(m_desk.page(), u"statisticsCases"_s);
    QWidget* cases = window(u"casesDialog"_s);
    auto* table = child<ui::TableView>(cases, u"casesTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    see(cases, u"casesDialog"_s);
    press(cases, u"closeButton"_s);
    REQUIRE(isGone(u"casesDialog"_s));

    press(m_desk.shell(), u"nav-cases"_s);
    press(m_desk.page(), u"importCasesButton"_s);
    QWidget* import = window(u"importDialog"_s);
    see(import, u"importDialog"_s);
    // Its units and logins are not those of the demo registry.
    m_desk.prompt().answer(sources + u"/tests/data/import/good/persons.csv"_s);
    press(import, u"chooseFolderButton"_s);
    auto* problems = child<ui::TableView>(import, u"importProblems"_s);
    REQUIRE(comes([problems] { return problems->model()->rowCount() > 0; }));
    see(import, u"importDialog-errors"_s);
    press(import, u"closeImportButton"_s);
    REQUIRE(isGone(u"importDialog"_s));
}

void FormsWalk::sheetOfCases()
{
    // With a column nobody has guessed and a day that is none.
    QFile file(sources + u"/tests/data/sheet/tally.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("251219", "33/12 2025").replace("Vaska", "Motiv").replace("2025-06-02", "2055-06-02");
    const QString path = m_desk.path(u"tally.csv"_s);
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(bytes);
    copy.close();
    press(m_desk.shell(), u"nav-cases"_s);
    press(m_desk.page(), u"importSheetButton"_s);
    QWidget* sheet = window(u"sheetImportDialog"_s);
    see(sheet, u"sheetImportDialog"_s);
    m_desk.prompt().answer(path);
    press(sheet, u"chooseSheetButton"_s);
    auto* next = child<QPushButton>(sheet, u"sheetNextButton"_s);
    REQUIRE(comes([next] { return next->isEnabled(); }));
    see(sheet, u"sheetImportDialog-file"_s);
    next->click();
    auto* unit = child<ui::CodeCombo>(sheet, u"fixedUnit"_s);
    unit->setCurrentIndex(unit->count() - 1);
    see(sheet, u"sheetImportDialog-columns"_s);
    next->click();
    see(sheet, u"sheetImportDialog-words"_s);
    next->click(); // a word stands for nothing yet
    see(sheet, u"sheetImportDialog-open"_s);
    const QList<ui::CodeCombo*> words = sheet->findChildren<ui::CodeCombo*>();
    for (ui::CodeCombo* word : words) {
        if (word->isVisible() && word->code().isEmpty()) {
            word->setCode(u"-"_s);
        }
    }
    next->click();
    auto* problems = child<ui::TableView>(sheet, u"importProblems"_s);
    REQUIRE(comes([problems] { return problems->model()->rowCount() > 0; }));
    see(sheet, u"sheetImportDialog-errors"_s);
    press(sheet, u"sheetCloseButton"_s);
    REQUIRE(isGone(u"sheetImportDialog"_s));
}

void FormsWalk::reviews()
{
    press(m_desk.shell(), u"nav-reviews"_s);
    QWidget* page = m_desk.page();
    auto* units = child<ui::CodeCombo>(page, u"unit"_s);
    REQUIRE(comes([units] { return units->count() > 1; }));
    for (const auto& scope : {u"handler"_s, u"risk"_s, u"due"_s, u"unit"_s}) {
        choose(page, u"scope"_s, scope);
        QTest::qWait(200);
        see(m_desk.shell(), u"reviews-"_s + scope);
    }
    auto* table = child<ui::TableView>(page, u"reviewCaseTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 1; }));
    press(page, u"beginReviewButton"_s);
    auto* editor = child<QWidget>(page, u"reviewEditor"_s);
    REQUIRE(comes([editor] { return editor->isVisible() && editor->isEnabled(); }));
    see(m_desk.shell(), u"reviews-case"_s);
    press(page, u"signReviewButton"_s);
    REQUIRE(comes([&] { return !messageAt(editor, u"decided"_s).isEmpty(); }));
    write(editor, u"decided"_s, u"Fortsatt stöd, och en ny riskbedömning före jul."_s);
    write(editor, u"task_title"_s, u"Ring skolan"_s);
    press(page, u"addReviewTaskButton"_s);
    auto* given = child<QLabel>(editor, u"reviewTasks"_s);
    REQUIRE(comes([given] { return !given->text().isEmpty(); }));
    see(m_desk.shell(), u"reviews-case-written"_s);
    press(page, u"signReviewButton"_s);
    auto* place = child<QLabel>(page, u"reviewPlace"_s);
    REQUIRE(comes([&] { return place->text().startsWith(u'2') && editor->isEnabled(); }));
    seeDialog(u"reviewMinutesDialog"_s, [&] { press(page, u"walkMinutesButton"_s); });
    press(page, u"endReviewButton"_s);
    auto* rounds = child<ui::TableView>(page, u"reviewRoundTable"_s);
    REQUIRE(comes([rounds] { return rounds->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"reviews-held"_s);
}

void FormsWalk::myUnit()
{
    press(m_desk.shell(), u"nav-my-unit"_s);
    QWidget* page = m_desk.page();
    auto* units = child<ui::CodeCombo>(page, u"myUnitChoice"_s);
    REQUIRE(comes([units] { return units->count() > 1; }));
    units->setCurrentIndex(units->count() - 1); // the one of the adults
    auto* handlers = child<ui::TableView>(page, u"unitHandlerTable"_s);
    REQUIRE(comes([handlers] { return handlers->model()->rowCount() > 0; }));
    for (int row = 0; row < handlers->model()->rowCount(); ++row) {
        if (handlers->model()->index(row, 0).data().toString().contains(u"Handläggare"_s)) {
            handlers->setCurrentIndex(handlers->model()->index(row, 0));
        }
    }
    seeDialog(u"absenceDialog"_s, [&] { press(page, u"absenceButton"_s); });
    auto* tabs = child<QTabWidget>(page, u"unitTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const auto answered = m_desk.program().context()->askReports(
            [](Services&, const Session&) -> Result<void> { return {}; });
        REQUIRE(comes([&] { return answered.isFinished(); }));
        see(m_desk.shell(), u"my-unit-%1"_s.arg(tab));
        if (auto* picture = page->findChild<ui::CodeCombo*>(u"unitPicture"_s); picture->isVisible()) {
            for (const auto& one : {u"1"_s, u"2"_s, u"3"_s}) {
                choose(page, u"unitPicture"_s, one);
                see(m_desk.shell(), u"my-unit-picture-"_s + one);
            }
        }
    }
    press(page, u"openTile"_s);
    auto* cases = child<ui::TableView>(page, u"unitCaseTable"_s);
    REQUIRE(comes([cases] { return cases->model()->rowCount() > 0; }));
    cases->selectAll();
    seeDialog(u"reassignDialog"_s, [&] { press(page, u"reassignButton"_s); });
    seeDialog(u"tableSheetDialog"_s, [&] { press(page, u"printListButton"_s); });
}

void FormsWalk::menus()
{
    const auto byMenu = [this](const QString& action, const QString& dialog) {
        seeDialog(dialog, [&] {
            const QList<QAction*> actions = m_desk.program().shell()->accountMenu()->actions();
            for (QAction* one : actions) {
                if (one->objectName() == action) {
                    one->trigger();
                }
            }
        });
    };
    byMenu(u"settingsAction"_s, u"settingsDialog"_s);
    byMenu(u"passwordAction"_s, u"passwordDialog"_s);
}

void FormsWalk::locked()
{
    m_desk.program().lock();
    child<QWidget>(m_desk.shell(), u"unlockForm"_s);
    see(m_desk.shell(), u"locked"_s);
}

void FormsWalk::administration()
{
    QWidget* page = m_desk.page();
    auto* tabs = child<QTabWidget>(page, u"administrationTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        see(m_desk.shell(), u"administration-%1"_s.arg(tab + 1));
    }
    tabs->setCurrentIndex(2);
    auto* instruments = child<ui::TableView>(page, u"instrumentTable"_s);
    REQUIRE(comes([instruments] { return instruments->model()->rowCount() > 2; }));
    instruments->setCurrentIndex(instruments->model()->index(2, 0));
    m_desk.prompt().answer(sources + u"/tests/data/wordings/good/made-up.json"_s);
    press(page, u"importPackButton"_s);
    auto* packs = child<ui::TableView>(page, u"packTable"_s);
    REQUIRE(comes([packs] { return packs->model()->rowCount() == 1; }));
    m_desk.prompt().answer(sources + u"/tests/data/wordings/broken/licence_missing.json"_s);
    press(page, u"importPackButton"_s);
    child<QWidget>(page, u"importFaults"_s);
    see(m_desk.shell(), u"administration-instruments"_s);
    seeDialog(u"instrumentSettingsDialog"_s, [&] { press(page, u"instrumentSettingsButton"_s); });
    tabs->setCurrentIndex(0);
    auto* accounts = child<ui::TableView>(page, u"accountTable"_s);
    REQUIRE(comes([accounts] { return accounts->model()->rowCount() > 0; }));
    seeDialog(u"accountDialog"_s, [&] { press(page, u"addAccountButton"_s); });
    accounts->setCurrentIndex(accounts->model()->index(0, 0));
    seeDialog(u"resetDialog"_s, [&] { press(page, u"resetPasswordButton"_s); });
}

} // namespace frid::test
