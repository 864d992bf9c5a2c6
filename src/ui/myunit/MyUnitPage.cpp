#include <frid/ui/myunit/MyUnitPage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/assessment/CoveragePage.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "kit/FlowLayout.h"
#include "myunit/AbsenceDialog.h"
#include "myunit/ReassignDialog.h"
#include "myunit/UnitChartsPane.h"
#include "myunit/UnitLists.h"
#include "report/TableSource.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMilliseconds = 150;
}

MyUnitPage::MyUnitPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_unit(new CodeCombo(this))
    , m_unitChoice(new QWidget(this))
    , m_print(new QPushButton(Icons::get(u"document-print"_s), tr("Print the list…"), this))
    , m_tiles(new QWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_charts(new UnitChartsPane(context))
    , m_question(new CoveragePage(context))
    , m_again(new QShortcut(QKeySequence::Refresh, this))
    , m_later(new QTimer(this))
{
    setObjectName(u"myUnit"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    buildHead();
    layout->addWidget(m_banner);
    buildTiles();
    m_tabs->setObjectName(u"unitTabs"_s);
    m_tabs->setDocumentMode(true);
    buildLists();
    layout->addWidget(m_tabs, 1);
    addTabKeys(m_tabs, this);
    connectLists();
    orderTabs(this);

    m_again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_again, &QShortcut::activated, this, &MyUnitPage::refresh);
    auto* print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, m_print, &QPushButton::click);
    m_later->setSingleShot(true);
    m_later->setInterval(restMilliseconds);
    connect(m_later, &QTimer::timeout, this, &MyUnitPage::refresh);
    connect(&context, &AppContext::caseChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            m_later->start(); // many may change at once
        }
    });
    updateButtons();
}

MyUnitPage::~MyUnitPage() = default;

void MyUnitPage::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(grid::normal);
    m_unit->setObjectName(u"myUnitChoice"_s);
    m_unit->setAccessibleName(tr("Unit"));
    auto* choice = new QHBoxLayout(m_unitChoice);
    choice->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Unit"), m_unitChoice);
    label->setBuddy(m_unit);
    choice->addWidget(label);
    choice->addWidget(m_unit);
    m_unitChoice->hide();
    m_print->setObjectName(u"printListButton"_s);
    m_print->setAutoDefault(false);
    m_print->setToolTip(tr("Print the list that is shown, as it is sorted and filtered (Ctrl+P)"));
    head->addWidget(m_unitChoice, 0, Qt::AlignTop);
    head->addWidget(m_tiles, 1);
    head->addWidget(m_print, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_unit, &CodeCombo::codeChanged, this, [this] {
        forgetUnit();
        refresh();
    });
    connect(m_print, &QPushButton::clicked, this, &MyUnitPage::print);
}

/// Nothing of another unit stays on the screen while this one is read.
void MyUnitPage::forgetUnit()
{
    m_overview.reset();
    m_caseScope = {};
    m_taskScope = {};
    m_allTasks.clear();
    m_names.clear();
    m_handlerRows->setRecords({});
    m_placementRows->setRecords({});
    m_openingRows->setRecords({});
    m_charts->show({});
    for (QPushButton* tile : std::as_const(m_tile)) {
        tile->setEnabled(false);
    }
    showCases();
    showTasks();
    updateButtons();
}

QPushButton* MyUnitPage::addTile(const QString& name, std::function<void()> open)
{
    auto* tile = new QPushButton(m_tiles);
    tile->setObjectName(name);
    tile->setAutoDefault(false);
    tile->setEnabled(false);
    connect(tile, &QPushButton::clicked, this, std::move(open));
    m_tiles->layout()->addWidget(tile);
    m_tile.insert(name, tile);
    return tile;
}

void MyUnitPage::buildTiles()
{
    m_tiles->setLayout(new FlowLayout);
    m_tiles->layout()->setContentsMargins(0, 0, 0, 0);
    addTile(u"openTile"_s, [this] { openCases({}, {}); });
    addTile(u"unassignedTile"_s, [this] {
        openCases(tr("Open cases without a handler"),
            [](const UnitCase& one) { return one.isOpen() && one.handler.isNull(); });
    });
    addTile(u"overdueTile"_s, [this] {
        openTasks(tr("Overdue tasks"),
            [today = m_overview->today](const TaskRow& row) { return row.task.dueOn < today; });
    });
    addTile(u"soonTile"_s, [this] {
        openTasks(tr("Due in 14 days"),
            [today = m_overview->today](const TaskRow& row) { return row.task.dueOn >= today; });
    });
    addTile(u"silentTile"_s, [this] {
        openCases(tr("Open cases without contact for 30 days"),
            [today = m_overview->today](const UnitCase& one) { return isWithoutContact(one, today); });
    });
    addTile(u"placedTile"_s, [this] { m_tabs->setCurrentWidget(m_placements.page); });
    addTile(u"openingTile"_s, [this] { m_tabs->setCurrentWidget(m_openings.page); });
}

MyUnitPage::List MyUnitPage::addList(const QString& name, const QString& tab, const QString& accessibleName)
{
    List list;
    list.page = new QWidget;
    list.headline = new QLabel(list.page);
    list.headline->setObjectName(name + u"Headline"_s);
    makeHeadline(list.headline, Headline::Group);
    list.headline->setWordWrap(true);
    list.all = new QPushButton(tr("Show all"), list.page);
    list.all->setObjectName(name + u"All"_s);
    list.all->setAutoDefault(false);
    list.all->hide();
    list.pane = new ListPane(list.page);
    list.pane->table()->setObjectName(name + u"Table"_s);
    list.pane->table()->setAccessibleName(accessibleName);
    list.headline->setText(accessibleName);
    auto* line = new QHBoxLayout;
    line->addWidget(list.headline, 1);
    line->addWidget(list.all);
    auto* layout = new QVBoxLayout(list.page);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->setSpacing(grid::normal);
    layout->addLayout(line);
    layout->addWidget(list.pane, 1);
    m_tabs->addTab(list.page, tab);
    return list;
}

template <typename Row> RecordsModel<Row>* MyUnitPage::addRows(const List& list, QList<Column<Row>> columns)
{
    auto* rows = new RecordsModel<Row>(std::move(columns), this);
    list.pane->table()->setRows(rows);
    list.pane->table()->setSettingsKey(u"myUnit/"_s + list.pane->table()->objectName());
    return rows;
}

void MyUnitPage::buildLists()
{
    m_handlers = addList(u"unitHandler"_s, tr("Handlers"), tr("Handlers and their open cases"));
    m_handlerRows = addRows(m_handlers, handlerColumns());
    m_handlers.pane->table()->setEmptyText(
        tr("Nobody works here yet"), tr("The administrator gives accounts their roles in the unit."));
    m_reassignAll = m_handlers.pane->addButton(
        u"reassignAllButton"_s, tr("Give all cases to another…"), u"system-users"_s);

    m_absence = m_handlers.pane->addButton(u"absenceButton"_s, tr("Plan absence…"), u"view-calendar-day"_s);

    m_cases = addList(u"unitCase"_s, tr("Cases"), tr("Open cases"));
    m_caseRows = addRows(m_cases, unitCaseColumns(m_context));
    m_cases.pane->table()->setEmptyText(
        tr("No such cases"), tr("Nothing has to be done about it. “Show all” shows every open case."));
    m_reassign = m_cases.pane->addButton(u"reassignButton"_s, tr("Change handler…"), u"system-users"_s);

    m_tasks = addList(u"unitTask"_s, tr("Deadlines"), tr("Overdue tasks, and those due in 14 days"));
    m_taskRows = addRows(m_tasks, unitTaskColumns(m_context));
    m_tasks.pane->table()->setEmptyText(tr("Nothing is due"), tr("Nothing is overdue or due in 14 days."));

    m_placements = addList(u"unitPlacement"_s, tr("Placements"), tr("Who is placed tonight"));
    m_placementRows = addRows(m_placements, unitPlacementColumns(m_context));
    m_placements.pane->table()->setEmptyText(tr("Nobody is placed"));

    m_openings = addList(u"unitOpening"_s, tr("Emergency"), tr("Cases opened in an emergency, to review"));
    m_openingRows = addRows(m_openings, openingColumns());
    m_openings.pane->table()->setEmptyText(tr("Nothing to review"),
        tr("Somebody who opens a case in an emergency is shown here until a manager has looked at it."));
    m_review = m_openings.pane->addButton(u"reviewButton"_s, tr("Mark as reviewed"), u"dialog-ok-apply"_s);

    m_tabs->addTab(m_charts, tr("Pictures"));
    m_tabs->addTab(m_question, tr("The question about violence"));
}

void MyUnitPage::connectLists()
{
    const auto openOnActivation = [this](const List& list, auto caseOf) {
        connect(list.pane->table(), &TableView::rowActivated, this,
            [this, caseOf](int row) { Q_EMIT m_context.caseRequested(caseOf(row)); });
    };
    connect(m_handlers.pane->table(), &TableView::rowActivated, this, &MyUnitPage::openHandler);
    openOnActivation(m_cases, [this](int row) { return m_caseRows->record(row).facts.id; });
    openOnActivation(m_tasks, [this](int row) { return m_taskRows->record(row).task.caseId; });
    openOnActivation(m_placements, [this](int row) { return m_placementRows->record(row).caseId; });
    openOnActivation(m_openings, [this](int row) { return m_openingRows->record(row).caseId; });
    for (const List& list : {m_handlers, m_cases, m_openings}) {
        connect(list.pane->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MyUnitPage::updateButtons);
    }
    connect(m_cases.all, &QPushButton::clicked, this, [this] { openCases({}, {}); });
    connect(m_tasks.all, &QPushButton::clicked, this, [this] { openTasks({}, {}); });
    connect(m_reassign, &QPushButton::clicked, this, [this] { reassign(selectedCases()); });
    connect(m_reassignAll, &QPushButton::clicked, this, [this] { reassign(casesOfSelectedHandlers()); });
    connect(m_absence, &QPushButton::clicked, this, &MyUnitPage::changeAbsence);
    connect(m_review, &QPushButton::clicked, this, &MyUnitPage::review);
    connect(m_charts, &UnitChartsPane::casesRequested, this,
        [this](const QString& title, const QList<CaseId>& cases) {
            const QSet<CaseId> wanted(cases.cbegin(), cases.cend());
            openCases(title, [wanted](const UnitCase& one) { return wanted.contains(one.id); });
        });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_again->setEnabled(m_tabs->currentWidget() != m_question); // which has one of its own
        readShown();
        updateButtons();
    });
}

void MyUnitPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (unit().isNull()) {
        readUnits();
    } else if (m_stale) {
        refresh();
    }
}

UnitId MyUnitPage::unit() const
{
    return UnitId::fromString(m_unit->code());
}

void MyUnitPage::openCases(const QString& title, std::function<bool(const UnitCase&)> holds)
{
    m_caseScope = {title, std::move(holds)};
    showCases();
    m_tabs->setCurrentWidget(m_cases.page);
    m_cases.pane->table()->setFocus();
}

void MyUnitPage::openTasks(const QString& title, std::function<bool(const TaskRow&)> holds)
{
    m_taskScope = {title, std::move(holds)};
    showTasks();
    m_tabs->setCurrentWidget(m_tasks.page);
    m_tasks.pane->table()->setFocus();
}

/// The number that the cursor stands in opens its own list.
void MyUnitPage::openHandler(int row)
{
    const HandlerLoad load = m_handlerRows->record(row);
    const QString name = load.handler.isNull() ? tr("Nobody yet") : load.name;
    const QString column = m_handlerRows->columnId(m_handlers.pane->table()->currentIndex().column());
    const QDate today = m_overview->today;
    if (column == u"overdue"_s || column == u"soon"_s) {
        const bool overdue = column == u"overdue"_s;
        const QString title = overdue ? tr("Overdue tasks: %1") : tr("Due in 14 days: %1");
        openTasks(title.arg(name), [this, overdue, today, id = load.handler](const TaskRow& task) {
            const AccountId who
                = task.task.assignee.isNull() ? m_handlerOf.value(task.task.caseId) : task.task.assignee;
            return who == id && (task.task.dueOn < today) == overdue;
        });
    } else if (column == u"silent"_s) {
        openCases(
            tr("Without contact for 30 days: %1").arg(name), [today, id = load.handler](const UnitCase& one) {
                return one.handler == id && isWithoutContact(one, today);
            });
    } else {
        openCases(tr("Open cases: %1").arg(name),
            [id = load.handler](const UnitCase& one) { return one.isOpen() && one.handler == id; });
    }
}

void MyUnitPage::showCases()
{
    m_cases.all->setVisible(!m_caseScope.title.isEmpty());
    m_cases.headline->setText(m_caseScope.title.isEmpty() ? tr("Open cases") : m_caseScope.title);
    if (!m_overview) {
        m_caseRows->setRecords({});
        return;
    }
    QHash<AccountId, QString> handlers;
    for (const UnitWorker& worker : std::as_const(m_overview->facts.workers)) {
        handlers.insert(worker.id, worker.name);
    }
    QList<UnitCaseLine> lines;
    for (const UnitCase& one : std::as_const(m_overview->facts.cases)) {
        if (m_caseScope.holds ? m_caseScope.holds(one) : one.isOpen()) {
            lines.append({one, m_names.value(one.id), handlers.value(one.handler)});
        }
    }
    m_caseRows->setRecords(lines);
    updateButtons();
}

void MyUnitPage::showTasks()
{
    m_tasks.all->setVisible(!m_taskScope.title.isEmpty());
    m_tasks.headline->setText(
        m_taskScope.title.isEmpty() ? tr("Overdue tasks, and those due in 14 days") : m_taskScope.title);
    QList<TaskRow> rows;
    for (const TaskRow& row : std::as_const(m_allTasks)) {
        if (!m_taskScope.holds || m_taskScope.holds(row)) {
            rows.append(row);
        }
    }
    m_taskRows->setRecords(rows);
}

QList<UnitCase> MyUnitPage::selectedCases() const
{
    QList<UnitCase> cases;
    const QList<int> rows = m_cases.pane->table()->selectedRows();
    for (const int row : rows) {
        cases.append(m_caseRows->record(row).facts);
    }
    return cases;
}

QList<UnitCase> MyUnitPage::casesOfSelectedHandlers() const
{
    QList<UnitCase> cases;
    const QList<int> rows = m_handlers.pane->table()->selectedRows();
    for (const int row : rows) {
        const AccountId handler = m_handlerRows->record(row).handler;
        for (const UnitCase& one : std::as_const(m_overview->facts.cases)) {
            if (one.isOpen() && one.handler == handler) {
                cases.append(one);
            }
        }
    }
    return cases;
}

void MyUnitPage::updateButtons()
{
    const QList<UnitCase> cases = selectedCases();
    m_reassign->setEnabled(m_overview && !cases.isEmpty()
        && std::all_of(cases.cbegin(), cases.cend(), [](const UnitCase& one) { return one.isOpen(); }));
    m_reassignAll->setEnabled(m_overview && !casesOfSelectedHandlers().isEmpty());
    const std::optional<HandlerLoad> chosen = chosenHandler();
    m_absence->setEnabled(m_overview && chosen && !chosen->handler.isNull());
    m_absence->setText(chosen && !chosen->absence.isNull() ? tr("End the absence…") : tr("Plan absence…"));
    m_review->setEnabled(m_openings.pane->table()->selectedRows().size() == 1);
    m_print->setEnabled(m_overview && m_tabs->currentWidget() != m_question);
}

void MyUnitPage::reassign(const QList<UnitCase>& cases)
{
    reassignCases(m_context, unit(), *m_overview, cases, this, [this](int count) {
        m_banner->showMessage(Tone::Success, tr("%n case(s) have a new handler.", nullptr, count));
    });
}

std::optional<HandlerLoad> MyUnitPage::chosenHandler() const
{
    const QList<int> rows = m_handlers.pane->table()->selectedRows();
    return rows.size() == 1 ? std::optional(m_handlerRows->record(rows.first())) : std::nullopt;
}

void MyUnitPage::changeAbsence()
{
    const std::optional<HandlerLoad> chosen = chosenHandler();
    if (!chosen) {
        return;
    }
    if (chosen->absence.isNull()) {
        planAbsence(m_context, unit(), *chosen, this, [this, name = chosen->name] {
            m_banner->showMessage(Tone::Success, tr("Somebody stands in for %1.").arg(name));
            refresh();
        });
        return;
    }
    Question question;
    question.title = tr("End the absence");
    question.text
        = tr("%1 stands in no longer and loses the access to the cases at once.").arg(chosen->standInName);
    question.action = tr("End the absence");
    m_context.prompt().confirm(this, question, [this, id = chosen->absence] {
        onResult(
            m_context.ask([unit = unit(), id](Services& services, const Session& who) {
                return services.myUnit().endAbsence(who, unit, id);
            }),
            this,
            [this] {
                m_banner->showMessage(Tone::Success, tr("The absence is ended."));
                refresh();
            },
            [this](const Error& error) {
                m_context.prompt().error(this, error);
                refresh();
            });
    });
}

void MyUnitPage::review()
{
    const QList<int> rows = m_openings.pane->table()->selectedRows();
    if (rows.size() != 1) {
        return;
    }
    const EmergencyOpening opening = m_openingRows->record(rows.first());
    onResult(
        m_context.ask([id = unit(), of = opening.caseId, grant = opening.id](Services& services,
                          const Session& who) { return services.myUnit().review(who, id, of, grant); }),
        this,
        [this] {
            m_banner->showMessage(Tone::Success, tr("The opening is marked as reviewed."));
            refresh();
        },
        [this](const Error& error) {
            m_context.prompt().error(this, error);
            refresh(); // somebody else may have reviewed it
        },
        m_review);
}

void MyUnitPage::print()
{
    const auto* table = m_tabs->currentWidget()->findChild<TableView*>();
    if (table == nullptr || !m_overview || m_tabs->currentWidget() == m_question) {
        return;
    }
    const auto* headline
        = m_tabs->currentWidget()->findChild<QLabel*>(table->objectName().replace(u"Table"_s, u"Headline"_s));
    QString title = m_charts->title();
    if (m_tabs->currentWidget() != m_charts) {
        title = m_tabs->currentWidget() == m_handlers.page ? tr("Handlers and their open cases")
                                                           : headline->text();
    }
    reporting::TableSheet sheet = sheetOf(*table, title, {u"name"_s});
    sheet.unitName = m_unit->currentText();
    sheet.subtitle = sheet.unitName;
    makeTableSheetDialog(m_context, unit(), sheet, this)->open();
}

} // namespace frid::ui
