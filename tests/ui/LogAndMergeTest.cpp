// The log with its check, and merging two records of one person, through their own screens.
#include <catch2/catch.hpp>

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>

#include <frid/ui/AppContext.h>
#include <frid/ui/access/LogPage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/UiClock.h>
#include <frid/ui/person/PersonPage.h>

#include "ScriptedPrompt.h"
#include "support/TestRegistry.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    explicit Office(const QString& login)
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        ui::setUiClock(&registry.clock());
        const auto factory = [this]() -> Result<std::unique_ptr<Services>> { return registry.services(); };
        const auto opened = worker.open(factory);
        REQUIRE(comes([&] { return opened.isFinished(); }));
        context.logIn(registry.session(login), nullptr);
    }
    ~Office() { ui::setUiClock(nullptr); }

    TestRegistry registry;
    ScriptedPrompt prompt;
    Dispatcher worker{u"worker"_s};
    ui::AppContext context{{&worker, &worker, &prompt, &registry.clock(),
        std::make_shared<const CodeCatalog>(*CodeCatalog::bundled()),
        std::make_shared<const DeadlineRules>(*DeadlineRules::bundled()), u"en"_s}};
};

QStringList rows(QWidget& page, const QString& table)
{
    const QAbstractItemModel* model = child<ui::TableView>(&page, table)->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells += model->index(row, column).data().toString();
        }
        rows += cells.join(u" | "_s);
    }
    return rows;
}

} // namespace

TEST_CASE("the log is filtered by deed, account and outcome", "[log]")
{
    Office office(u"auditor"_s);
    const CaseId id = office.registry.addCase(office.registry.addPerson(u"Anna"_s, u"Berg"_s));
    const auto services = office.registry.services();
    must(services->cases().open(office.registry.session(u"caseworker"_s), id));
    CHECK_FALSE(services->cases().open(office.registry.session(u"stranger"_s), id));

    ui::LogPage page(office.context);
    page.resize(1200, 700);
    page.show();
    REQUIRE(comes([&] { return rows(page, u"logTable"_s).size() >= 2; }));
    const auto all = rows(page, u"logTable"_s);
    CHECK(all.filter(u"Vera Handläggare"_s).filter(u"Read a case"_s).filter(u"Done"_s).size() == 1);
    CHECK(all.filter(u"Berg"_s).isEmpty());
    CHECK_FALSE(page.findChild<QPushButton*>(u"olderButton"_s)->isVisible()); // all is here

    choose(&page, u"logOutcome"_s, u"refused"_s);
    REQUIRE(rows(page, u"logTable"_s).size() == 1);
    CHECK(rows(page, u"logTable"_s).first().contains(u"Sune Söder"_s));
    choose(&page, u"logAccount"_s, office.registry.account(u"caseworker"_s).toString());
    CHECK(rows(page, u"logTable"_s).isEmpty());
    choose(&page, u"logOutcome"_s, {});
    choose(&page, u"logAction"_s, u"read_case"_s);
    REQUIRE(rows(page, u"logTable"_s).size() == 1);
    CHECK(rows(page, u"logTable"_s).first().contains(u"Vera Handläggare"_s));
}

TEST_CASE("the check says that the registry is whole, and when its log was tampered with", "[log]")
{
    Office office(u"auditor"_s);
    const auto services = office.registry.services();
    CHECK_FALSE(services->accounts().log(office.registry.session(u"caseworker"_s), 0, 1)); // an event
    const bool tampered = GENERATE(false, true);
    if (tampered) {
        const auto raw
            = must(persistence::Database::open(office.registry.address(), persistence::OpenMode::Existing));
        must(raw->execute(u"UPDATE audit_head SET events = events + 1"_s));
    }
    ui::LogPage page(office.context);
    page.resize(1200, 700);
    page.show();
    child<QTabWidget>(&page, u"logTabs"_s)->setCurrentIndex(1);
    CHECK_FALSE(page.findChild<QPlainTextEdit*>(u"checkResult"_s)->isVisible());
    press(&page, u"checkButton"_s);
    const QString result = textOf(&page, u"checkResult"_s);
    CHECK(result.contains(u"Sealed values broken: 0"_s));
    CHECK(result.contains(tampered ? u"The log's chain breaks at event"_s : u"The log's chain holds"_s));
    CHECK(visibleTexts().filter(tampered ? u"Something is wrong"_s : u"The registry is whole"_s).size() > 0);
    CHECK(child<QPushButton>(&page, u"checkButton"_s)->isEnabled());
    CHECK_FALSE(child<QPushButton>(&page, u"stopCheckButton"_s)->isEnabled());
}

TEST_CASE("two records of one person are merged and parted through the dialog", "[merge]")
{
    Office office(u"caseworker"_s);
    const PersonId kept = office.registry.addPerson(u"Anna"_s, u"Bergström"_s);
    const PersonId twin = office.registry.addPerson(u"Anna"_s, u"Bergstrøm"_s);
    const CaseId id = office.registry.addCase(twin);
    const auto subject
        = [&] { return must(office.registry.begin(UnitMode::Reading)->cases().find(id)).subject; };
    ui::PersonPage page(office.context, kept);
    page.resize(1000, 700);
    page.show();
    REQUIRE(comes([&] { return textOf(&page, u"personName"_s).contains(u"Bergström"_s); }));

    press(&page, u"mergePersonButton"_s);
    QWidget* dialog = window(u"mergeDialog"_s);
    CHECK_FALSE(child<QPushButton>(dialog, u"actionButton"_s)->isEnabled());
    write(dialog, u"mergeQuery"_s, u"finns inte"_s);
    CHECK(comes([&] { return textOf(dialog, u"mergeState"_s).contains(u"No other record"_s); }));
    write(dialog, u"mergeQuery"_s, u"anna"_s);
    auto* hits = child<QListWidget>(dialog, u"mergeHits"_s);
    REQUIRE(comes([hits] { return hits->count() == 1; })); // the other one, never itself
    press(dialog, u"cancelButton"_s);
    REQUIRE(isGone(u"mergeDialog"_s));
    CHECK(subject() == twin);

    press(&page, u"mergePersonButton"_s);
    dialog = window(u"mergeDialog"_s);
    write(dialog, u"mergeQuery"_s, u"anna"_s);
    hits = child<QListWidget>(dialog, u"mergeHits"_s);
    REQUIRE(comes([hits] { return hits->count() == 1; }));
    hits->setCurrentRow(0);
    press(dialog, u"actionButton"_s); // as soon as both are shown beside each other
    REQUIRE(isGone(u"mergeDialog"_s));
    CHECK(subject() == kept);
    const auto offersUndo = [] { return visibleTexts().filter(u"Undo merge"_s).size() > 0; };
    REQUIRE(comes(offersUndo));

    const auto undo = [&] {
        const auto buttons = page.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text() == u"Undo merge"_s) {
                button->click();
                return;
            }
        }
        FAIL("no button to undo");
    };
    undo(); // asked, and not answered
    CHECK(subject() == kept);
    office.prompt.answer(true);
    undo();
    CHECK(comes([&] { return subject() == twin; }));
    CHECK(comes([&] { return !offersUndo(); }));
}
