// My day, people and a person's page against a registry.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/UiClock.h>
#include <frid/ui/myday/MyDayPage.h>
#include <frid/ui/person/PeoplePage.h>
#include <frid/ui/person/PersonPage.h>

#include "ScriptedPrompt.h"
#include "support/TestRegistry.h"

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename Condition> bool becomes(Condition condition)
{
    return QTest::qWaitFor(condition, 10000);
}

struct Office {
    Office()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        setUiClock(&registry.clock());
        const auto factory = [this]() -> Result<std::unique_ptr<Services>> { return registry.services(); };
        const auto opened = worker.open(factory);
        REQUIRE(becomes([&] { return opened.isFinished(); }));
        context.logIn(registry.session(u"caseworker"_s), nullptr);
    }
    ~Office() { setUiClock(nullptr); }

    test::TestRegistry registry;
    test::ScriptedPrompt prompt;
    Dispatcher worker{u"worker"_s};
    AppContext context{{&worker, &worker, &prompt, &registry.clock(),
        std::make_shared<const CodeCatalog>(*CodeCatalog::bundled()),
        std::make_shared<const DeadlineRules>(*DeadlineRules::bundled()), u"en"_s}};
};

} // namespace

TEST_CASE("My day: Enter opens the case, Space completes the task, and that can be undone")
{
    Office office;
    const PersonId person = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const CaseId caseId
        = office.registry.addCase(person, CaseKind::Victim, office.registry.account(u"caseworker"_s));
    CaseTask task;
    task.caseId = caseId;
    task.title = u"Call back"_s;
    task.kind = u"other"_s;
    task.dueOn = office.context.today();
    const auto added = office.context.ask(
        [task](Services& services, const Session& who) { return services.tasks().add(who, task); });
    REQUIRE(becomes([&] { return added.isFinished(); }));
    REQUIRE(added.result());

    MyDayPage page(office.context);
    page.show();
    auto* tasks = page.findChild<QTreeWidget*>(u"myTasks"_s);
    const auto count
        = [&] { return tasks->topLevelItemCount() == 0 ? 0 : tasks->topLevelItem(0)->childCount(); };
    REQUIRE(becomes([&] { return count() == 1; }));
    CHECK(tasks->topLevelItem(0)->text(0) == u"Today (1)"_s);
    CHECK(tasks->topLevelItem(0)->child(0)->text(1) == u"Call back"_s);
    QSignalSpy asked(&office.context, &AppContext::newCaseRequested);
    auto* newCase = page.findChild<QAbstractButton*>(u"newCaseButton"_s);
    CHECK(newCase->isVisible());
    newCase->click();
    CHECK(asked.size() == 1);

    QSignalSpy opened(&office.context, &AppContext::caseRequested);
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<CaseId>() == caseId);

    QTest::keyClick(tasks, Qt::Key_Space);
    REQUIRE(becomes([&] { return count() == 0; }));
    CHECK(page.findChild<QLabel*>(u"noTasks"_s)->isVisible());
    auto* banner = page.findChild<Banner*>();
    REQUIRE(banner->isVisible());
    banner->findChild<QAbstractButton*>()->click();
    CHECK(becomes([&] { return count() == 1; }));
}

TEST_CASE("A person is made in the dialog, found while typing, and opened")
{
    Office office;
    PeoplePage page(office.context);
    page.show();
    page.findChild<QAbstractButton*>(u"newPersonButton"_s)->click();
    auto* dialog = page.findChild<QWidget*>(u"personDialog"_s);
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit*>(u"given_name"_s)->setText(u"Tova"_s);
    dialog->findChild<QLineEdit*>(u"family_name"_s)->setText(u"Lindqvist"_s);
    CHECK(dialog->findChild<CodeCombo*>(u"gender"_s)->code() == toCode(Gender::Unknown));
    auto* number = dialog->findChild<QLineEdit*>(u"identity_number"_s);
    auto* hint = dialog->findChild<QLabel*>(u"numberHint"_s);
    number->setText(u"199006022398"_s);
    CHECK(hint->text().contains(u"last digit"_s));
    number->setText(u"199006022397"_s);
    CHECK(hint->text().contains(u"19900602-2397"_s));
    CHECK(dialog->findChild<QLineEdit*>(u"birth_date"_s)->text() == u"1990-06-02"_s);
    QTest::qWait(200); // the units to choose from
    QSignalSpy requested(&office.context, &AppContext::personRequested);
    dialog->findChild<QAbstractButton*>(u"actionButton"_s)->click();
    REQUIRE(becomes([&] { return requested.size() == 1; }));
    const auto id = requested.first().first().value<PersonId>();

    page.findChild<QLineEdit*>(u"personQuery"_s)->setText(u"lindkvist tova"_s);
    auto* table = page.findChild<TableView*>(u"personTable"_s);
    REQUIRE(becomes([&] { return table->model()->rowCount() == 1; }));

    PersonPage person(office.context, id);
    person.show();
    auto* name = person.findChild<QLabel*>(u"personName"_s);
    CHECK(becomes([&] { return name->text() == u"Tova Lindqvist"_s; }));
    auto* tabs = person.findChild<QTabWidget*>(u"personTabs"_s);
    person.activateWindow();
    tabs->setFocus();
    for (const int next : {1, 2, 3, 0}) {
        QTest::keyClick(&person, Qt::Key_Tab, Qt::ControlModifier);
        CHECK(tabs->currentIndex() == next);
    }
}

TEST_CASE("A protected person is masked until revealed")
{
    Office office;
    const PersonId id = office.registry.addPerson(u"Signe"_s, u"Hemlin"_s);
    office.registry.addCase(id, CaseKind::Victim, office.registry.account(u"caseworker"_s));
    office.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Person person, unit.persons().find(id));
        const Revision seen = person.revision;
        person.protection = Protection::Flag;
        return unit.persons().update(person, seen);
    });
    PersonPage page(office.context, id);
    page.show();
    auto* name = page.findChild<QLabel*>(u"personName"_s);
    REQUIRE(becomes([&] { return name->text() == u"Protected person"_s; }));
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        CHECK_FALSE(label->text().contains(u"Hemlin"_s));
    }
    office.prompt.answer(true);
    page.findChild<QAbstractButton*>(u"revealButton"_s)->click();
    CHECK(becomes([&] { return name->text() == u"Signe Hemlin"_s; }));
    REQUIRE(office.prompt.asked().size() == 1);
    CHECK(office.prompt.asked().first().text.contains(u"log"_s));
}
