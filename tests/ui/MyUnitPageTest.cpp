#include "CaseWorld.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>

#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/myunit/MyUnitPage.h>

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;
using test::childOf;
using test::must;

namespace {

/// Three cases in the north, one of nobody's; the caseworker has an overdue task. One case in the south.
struct Room : test::CaseWorld {
    Room()
    {
        const AccountId vera = registry.account(u"caseworker"_s);
        const CaseId first
            = registry.addCase(registry.addPerson(u"Anna"_s, u"Berg"_s), CaseKind::Victim, vera);
        registry.addCase(registry.addPerson(u"Eva"_s, u"Lund"_s), CaseKind::Child, vera);
        registry.addCase(registry.addPerson(u"Ida"_s, u"Sten"_s));
        registry.addCase(registry.addPerson(u"Åsa"_s, u"Ek"_s), CaseKind::Victim, {}, registry.south());
        CaseTask task;
        task.id = TaskId::make(registry.clock().now());
        task.caseId = first;
        task.kind = u"follow_up"_s;
        task.title = u"Ring skolan"_s;
        task.dueOn = registry.clock().today().addDays(-1);
        task.createdAt = registry.clock().now();
        registry.write([&](UnitOfWork& work) { return work.tasks().add(task); });
        context.logIn(registry.session(u"manager"_s), std::make_shared<test::MemoryDrafts>());
        page = std::make_unique<MyUnitPage>(context);
        page->resize(1150, 650);
        page->show();
        waitFor(u"unitHandlerTable"_s, 3);
    }
    QStringList rows(const QString& table)
    {
        const QAbstractItemModel* model = childOf<TableView>(*page, table)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells += model->index(row, column).data().toString();
            }
            lines += cells.join(u'|');
        }
        return lines;
    }
    void waitFor(const QString& table, int count)
    {
        INFO(table.toStdString() << " " << count);
        const QAbstractItemModel* model = childOf<TableView>(*page, table)->model();
        REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == count; }, 20000));
    }
    void press(const QString& button) { childOf<QPushButton>(*page, button)->click(); }
    QString tab()
    {
        auto* tabs = childOf<QTabWidget>(*page, u"unitTabs"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    std::unique_ptr<MyUnitPage> page;
};

} // namespace

TEST_CASE("my unit counts, and each number opens the list behind it")
{
    Room room;
    CHECK(childOf<QPushButton>(*room.page, u"openTile"_s)->text().startsWith(u"3 open case"_s));
    CHECK(childOf<QPushButton>(*room.page, u"unassignedTile"_s)->text() == u"1 without a handler"_s);
    CHECK(childOf<QPushButton>(*room.page, u"overdueTile"_s)->text().startsWith(u"1 overdue task"_s));
    CHECK_FALSE(childOf<CodeCombo>(*room.page, u"myUnitChoice"_s)->isVisible()); // she has one unit
    const QStringList handlers = room.rows(u"unitHandlerTable"_s);
    CAPTURE(handlers.join(u'\n').toStdString());
    CHECK(handlers.filter(u"|2|"_s).size() == 1);
    CHECK(handlers.last().startsWith(u"Nobody yet|1|"_s));

    room.press(u"unassignedTile"_s);
    CHECK(room.tab() == u"Cases"_s);
    room.waitFor(u"unitCaseTable"_s, 1);
    REQUIRE(QTest::qWaitFor(
        [&] { return room.rows(u"unitCaseTable"_s).value(0).contains(u"Ida Sten"_s); }, 20000));
    CHECK(childOf<QLabel>(*room.page, u"unitCaseHeadline"_s)->text() == u"Open cases without a handler"_s);
    CaseId opened;
    QObject::connect(&room.context, &AppContext::caseRequested, room.page.get(),
        [&opened](const CaseId& id) { opened = id; });
    auto* table = childOf<TableView>(*room.page, u"unitCaseTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK_FALSE(opened.isNull());
    room.press(u"unitCaseAll"_s);
    room.waitFor(u"unitCaseTable"_s, 3);
    CHECK_FALSE(room.rows(u"unitCaseTable"_s).join(u'\n').contains(u"Åsa"_s));

    room.press(u"overdueTile"_s);
    CHECK(room.tab() == u"Deadlines"_s);
    room.waitFor(u"unitTaskTable"_s, 1);
    CHECK(room.rows(u"unitTaskTable"_s).first().contains(u"Ring skolan"_s));
    room.press(u"soonTile"_s);
    room.waitFor(u"unitTaskTable"_s, 0);
    room.press(u"placedTile"_s);
    CHECK(room.tab() == u"Placements"_s);
    room.press(u"openingTile"_s);
    CHECK(room.tab() == u"Emergency"_s);
}

TEST_CASE("a handler's line opens her cases, and a figure under a picture the cases behind it")
{
    Room room;
    auto* handlers = childOf<TableView>(*room.page, u"unitHandlerTable"_s);
    const int row = int(
        room.rows(u"unitHandlerTable"_s).indexOf(room.rows(u"unitHandlerTable"_s).filter(u"|2|"_s).first()));
    handlers->setCurrentIndex(handlers->model()->index(row, 1));
    QTest::keyClick(handlers, Qt::Key_Return);
    CHECK(room.tab() == u"Cases"_s);
    room.waitFor(u"unitCaseTable"_s, 2);
    // The number of overdue tasks opens those.
    childOf<QTabWidget>(*room.page, u"unitTabs"_s)->setCurrentIndex(0);
    handlers->setCurrentIndex(handlers->model()->index(row, 3));
    QTest::keyClick(handlers, Qt::Key_Return);
    CHECK(room.tab() == u"Deadlines"_s);
    room.waitFor(u"unitTaskTable"_s, 1);

    childOf<QTabWidget>(*room.page, u"unitTabs"_s)->setCurrentIndex(5);
    CHECK(room.tab() == u"Pictures"_s);
    CHECK(room.rows(u"unitFigureTable"_s).size() == 2); // those who have cases
    auto* picture = childOf<CodeCombo>(*room.page, u"unitPicture"_s);
    picture->setCode(u"1"_s);
    REQUIRE(room.rows(u"unitFigureTable"_s).size() == 12);
    CHECK(room.rows(u"unitFigureTable"_s).last().startsWith(u"Mar 2026|3|3|3|0|"_s));
    auto* figures = childOf<TableView>(*room.page, u"unitFigureTable"_s);
    figures->setCurrentIndex(figures->model()->index(11, 3));
    QTest::keyClick(figures, Qt::Key_Return);
    CHECK(room.tab() == u"Cases"_s);
    room.waitFor(u"unitCaseTable"_s, 3);
    CHECK(childOf<QLabel>(*room.page, u"unitCaseHeadline"_s)->text() == u"Received: Mar 2026"_s);
}

TEST_CASE("chosen cases get another handler with a reason, and the page shows it")
{
    Room room;
    room.press(u"openTile"_s);
    room.waitFor(u"unitCaseTable"_s, 3);
    auto* button = childOf<QPushButton>(*room.page, u"reassignButton"_s);
    auto* table = childOf<TableView>(*room.page, u"unitCaseTable"_s);
    table->clearSelection();
    CHECK_FALSE(button->isEnabled());
    table->selectAll();
    REQUIRE(button->isEnabled());
    button->click();
    auto* dialog = room.page->findChild<QDialog*>(u"reassignDialog"_s);
    REQUIRE(dialog != nullptr);
    auto* handler = childOf<CodeCombo>(*dialog, u"handler"_s);
    auto* action = childOf<QPushButton>(*dialog, u"actionButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return handler->count() > 1; }, 20000));
    handler->setCode(room.registry.account(u"colleague"_s).toString());
    action->click(); // without a reason
    REQUIRE(QTest::qWaitFor([&] { return action->isEnabled(); }, 20000));
    CHECK(dialog->isVisible());
    childOf<TextArea>(*dialog, u"reason"_s)->setText(u"Föräldraledig"_s);
    action->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return childOf<QPushButton>(*room.page, u"unassignedTile"_s)->text().startsWith(u'0'); },
        20000));
    CHECK(room.rows(u"unitHandlerTable"_s).filter(u"|3|"_s).size() == 1);
}
