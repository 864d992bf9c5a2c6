// Tasks from wherever they are met: moved and given away on My day, found from a case's head.
#include <QAction>
#include <QTabWidget>
#include <QTreeWidget>

#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/TableView.h>

#include "Office.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

/// A case of vera's, and something to do today.
class DayOffice : public Office {
public:
    DayOffice()
    {
        const Session vera = session(u"vera"_s);
        NewCase request;
        request.person.givenName = u"Robin"_s;
        request.person.familyName = u"Quistgaard"_s;
        request.unit = north();
        request.handler = vera.account;
        request.intake.receivedOn = desk().clock().today();
        request.intake.reason = u"Ringer."_s;
        CaseTask task;
        task.caseId = must(services().cases().create(vera, request)).id;
        task.kind = u"contact"_s;
        task.title = u"Ring skolan"_s;
        task.dueOn = request.intake.receivedOn;
        (void)must(services().tasks().add(vera, task));
    }
    QTreeWidget* tasks() { return child<QTreeWidget>(desk().page(), u"myTasks"_s); }
    void choose(const QString& task)
    {
        go(u"my-day"_s);
        const auto found = tasks()->findItems(task, Qt::MatchContains | Qt::MatchRecursive, 1);
        REQUIRE(found.size() == 1);
        tasks()->setCurrentItem(found.first());
    }
    QString currentTab()
    {
        const auto* tabs = child<QTabWidget>(desk().casePage(), u"caseTabs"_s);
        return tabs->currentWidget()->property("tabName").toString();
    }
    QString currentRow(const QString& table)
    {
        const auto* view = child<ui::TableView>(desk().casePage(), table);
        const QAbstractItemModel* model = view->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells += model->index(view->currentRow(), column).data().toString();
        }
        return cells.join(u" | "_s);
    }
};

} // namespace

TEST_CASE("a task is moved with a reason and given to a colleague without leaving My day", "[journey]")
{
    DayOffice office;
    office.enter(u"vera"_s);
    office.choose(u"Ring skolan"_s);
    CHECK(office.tasks()->toolTip().contains(u"Ctrl+E"_s));
    CHECK(office.tasks()->toolTip().contains(u"Ctrl+G"_s));
    CHECK(office.tasks()->contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(office.tasks()->actions().size() == 3);
    keys(office.tasks(), Qt::Key_E, Qt::ControlModifier);
    QWidget* extend = window(u"extendDialog"_s);
    write(extend, u"due_on"_s, u"2026-03-11"_s);
    keys(extend, Qt::Key_S, Qt::ControlModifier);
    CHECK(comes([&] { return !messageAt(extend, u"reason"_s).isEmpty(); }));
    write(extend, u"reason"_s, u"Skolan har lov."_s);
    keys(extend, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"extendDialog"_s));
    office.settle();
    CHECK(has(office.tasksOfMyDay().filter(u"Ring skolan"_s), u"2026-03-11"_s));

    office.choose(u"Ring skolan"_s);
    keys(office.tasks(), Qt::Key_G, Qt::ControlModifier);
    QWidget* give = window(u"delegateDialog"_s);
    choose(give, u"assignee"_s, office.session(u"sune"_s).account.toString());
    keys(give, Qt::Key_S, Qt::ControlModifier);
    CHECK(comes([&] { return messageAt(give, u"assignee"_s).contains(u"may not work in the case"_s); }));
    choose(give, u"assignee"_s, office.session(u"kim"_s).account.toString());
    keys(give, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"delegateDialog"_s));
    office.settle();
    CHECK_FALSE(has(office.tasksOfMyDay(), u"Ring skolan"_s));
    office.enter(u"kim"_s);
    CHECK(has(office.tasksOfMyDay(), u"Ring skolan"_s));
}

TEST_CASE("the next deadline in a case's head leads to its task", "[journey]")
{
    DayOffice office;
    office.enter(u"vera"_s);
    office.desk().openCase(u"2026-00001"_s);
    ui::CasePage* page = office.desk().casePage();
    office.settle();
    CHECK(textOf(page, u"deadlineBadge"_s).contains(u"today"_s));
    press(page, u"deadlineBadge"_s);
    office.settle();
    CHECK(office.currentTab() == u"tasks"_s);
    CHECK(office.currentRow(u"taskTable"_s).contains(u"Ring skolan"_s));
    keys(child<ui::TableView>(page, u"taskTable"_s), Qt::Key_Space);
    office.settle();
    page->showTab(u"journal"_s);
    keys(page, Qt::Key_D, Qt::ControlModifier);
    CHECK(office.currentTab() == u"tasks"_s);
    CHECK(office.currentRow(u"taskTable"_s).contains(u"First visit"_s)); // what is due next now
    keys(child<ui::TableView>(page, u"taskTable"_s), Qt::Key_E, Qt::ControlModifier);
    QWidget* extend = window(u"extendDialog"_s);
    keys(extend, Qt::Key_Escape);
    CHECK(isGone(u"extendDialog"_s));
}
