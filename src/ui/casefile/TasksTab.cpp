#include "casefile/TasksTab.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/Columns.h"
#include "casefile/TaskDialogs.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyTip(const QString& text, const QKeySequence& keys)
{
    return TasksTab::tr("%1 (%2)", "what it does and its keys")
        .arg(text, keys.toString(QKeySequence::NativeText));
}

bool isOverdue(const CaseTask& task, QDate today)
{
    return task.state == TaskState::Open && task.dueOn < today;
}

QString stateText(const CaseTask& task)
{
    switch (task.state) {
    case TaskState::Open:
        return TasksTab::tr("To be done");
    case TaskState::Done:
        return TasksTab::tr("Done");
    case TaskState::Cancelled:
        return TasksTab::tr("Cancelled");
    }
    return {};
}

QString dueCell(const CaseTask& task, QDate today)
{
    return isOverdue(task, today)
        ? TasksTab::tr("%1 (%2)").arg(dateText(task.dueOn), dueText(task.dueOn, today))
        : task.state == TaskState::Open ? dateWithRelative(task.dueOn, today)
                                        : dateText(task.dueOn);
}
} // namespace

TasksTab::TasksTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_banner(new Banner(this))
    , m_done(new QCheckBox(tr("Show what is done"), this))
    , m_add(nullptr)
    , m_complete(new QPushButton(tr("Done"), this))
    , m_extend(new QPushButton(tr("Extend…"), this))
    , m_delegate(new QPushButton(tr("Give to…"), this))
    , m_cancel(new QPushButton(tr("Cancel task…"), this))
    , m_reopen(new QPushButton(tr("Undo done"), this))
{
    setObjectName(u"tasksTab"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &TasksTab::add);
    connect(m_complete, &QPushButton::clicked, this, &TasksTab::complete);
    connect(m_extend, &QPushButton::clicked, this, &TasksTab::extend);
    connect(m_delegate, &QPushButton::clicked, this, &TasksTab::delegate);
    connect(m_cancel, &QPushButton::clicked, this, &TasksTab::cancel);
    connect(m_reopen, &QPushButton::clicked, this, &TasksTab::reopen);
    connect(m_done, &QCheckBox::toggled, this, [this] { showCase(); });
    connect(m_pane->table(), &TableView::currentRowChanged, this, &TasksTab::updateButtons);
}

void TasksTab::build()
{
    const auto* with = &context();
    Columns<TaskRow> columns;
    Column<TaskRow>& due = columns.add(
        u"due_on"_s, tr("Due"), 30, [with](const TaskRow& row) { return dueCell(row.task, with->today()); });
    due.sortKey = [](const TaskRow& row) {
        return QVariant(row.task.dueOn.toJulianDay() + (row.task.state == TaskState::Open ? 0 : 10'000'000));
    };
    due.tone = [with](const TaskRow& row) {
        return isOverdue(row.task, with->today()) ? Tone::Danger : Tone::Neutral;
    };
    due.icon = [with](const TaskRow& row) {
        return isOverdue(row.task, with->today()) ? Icons::get(toneIcon(Tone::Danger)) : QIcon();
    };
    columns.add(
        u"title"_s, tr("What"), 40, [with](const TaskRow& row) { return taskTitle(*with, row.task); });
    columns.add(u"kind"_s, tr("Kind"), 20,
        [with](const TaskRow& row) { return with->label(u"task_kind"_s, row.task.kind); });
    columns.add(u"assignee"_s, tr("Who"), 18, [](const TaskRow& row) { return row.assigneeName; });
    columns.add(u"state"_s, tr("State"), 12, [](const TaskRow& row) { return stateText(row.task); });
    columns.add(u"outcome"_s, tr("Outcome"), 30, [](const TaskRow& row) { return row.task.outcome; });
    m_model = new RecordsModel<TaskRow>(columns.list(), this);
    m_add = m_pane->addButton(u"addTaskButton"_s, tr("New task"), u"list-add"_s);
    m_done->setObjectName(u"showDone"_s);
    m_pane->addTool(m_done);
    m_pane->table()->setObjectName(u"taskTable"_s);
    m_pane->table()->setAccessibleName(tr("Tasks"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"caseTasks"_s);
    m_pane->table()->setEmptyText(tr("Nothing to be done"), tr("Add a task to be reminded of it."));
    m_pane->table()->installEventFilter(this);

    m_complete->setObjectName(u"completeTaskButton"_s);
    m_complete->setToolTip(tr("Marks the task as done (Space)"));
    m_extend->setObjectName(u"extendTaskButton"_s);
    m_delegate->setObjectName(u"delegateTaskButton"_s);
    m_delegate->setToolTip(keyTip(tr("Lets a colleague do it"), delegateTaskKey()));
    addToMenu(m_complete, {});
    addToMenu(m_extend, extendTaskKey());
    addToMenu(m_delegate, delegateTaskKey());
    addToMenu(m_cancel, {});
    addToMenu(m_reopen, {});
    m_pane->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_cancel->setObjectName(u"cancelTaskButton"_s);
    m_reopen->setObjectName(u"reopenTaskButton"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_complete, m_extend, m_delegate, m_cancel, m_reopen}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);
}

/// The button's deed in the list's menu, with its keys.
void TasksTab::addToMenu(QPushButton* button, const QKeySequence& keys)
{
    auto* action = new QAction(button->text(), m_pane->table());
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, [button] { button->click(); });
    m_pane->table()->addAction(action);
    m_menu.append({button, action});
}

void TasksTab::showCase()
{
    if (!overview()) {
        return;
    }
    QList<TaskRow> rows = overview()->openTasks;
    if (m_done->isChecked()) {
        for (const CaseTask& task : overview()->closedTasks) {
            rows.append({task, overview()->file.number, {}, {}});
        }
    }
    const TaskRow* shown = current();
    const TaskId kept = shown == nullptr ? TaskId() : shown->task.id;
    m_model->setRecords(std::move(rows));
    const int again = m_model->rowOf([kept](const TaskRow& row) { return row.task.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    }
    updateButtons();
    if (!m_wanted.isEmpty()) {
        showTask(std::exchange(m_wanted, QString()));
        m_wanted.clear(); // it is not there any more
    }
}

const TaskRow* TasksTab::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void TasksTab::updateButtons()
{
    const TaskRow* row = current();
    const bool open = row != nullptr && row->task.state == TaskState::Open && mayWrite();
    m_add->setEnabled(mayWrite());
    for (QPushButton* button : {m_complete, m_delegate, m_cancel}) {
        button->setEnabled(open);
    }
    QString about = keyTip(tr("Moves the last day, with a reason"), extendTaskKey());
    if (open && !row->task.rule.isEmpty()) {
        if (const std::optional<DeadlineRule> rule = context().deadlines().find(row->task.rule)) {
            about += u'\n' + ruleSourceText(*rule);
        }
    }
    m_extend->setToolTip(about);
    m_extend->setEnabled(open && mayExtend(context(), row->task));
    const bool undoable = row != nullptr && row->task.state == TaskState::Done && row->task.doneAt
        && row->task.doneBy == context().session().account
        && swedishDay(*row->task.doneAt) == context().today() && mayWrite();
    m_reopen->setEnabled(undoable);
    for (const auto& [button, action] : std::as_const(m_menu)) {
        action->setEnabled(button->isEnabled());
    }
}

bool TasksTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pane->table() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && m_complete->isEnabled()) {
        complete();
        return true;
    }
    return CaseTab::eventFilter(watched, event);
}

template <typename Call> void TasksTab::send(Call call, QPushButton* button)
{
    onResult(
        context().ask(call), this,
        [this] {
            m_banner->hide();
            Q_EMIT context().caseChanged(caseId());
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); }, button);
}

void TasksTab::add()
{
    auto* dialog = new FormDialog(context(), u"taskDialog"_s, tr("New task"), tr("Add task"), this);
    auto* title = dialog->form()->add(u"title"_s, tr("What is to be done"), new QLineEdit);
    auto* due = dialog->form()->add(u"due_on"_s, tr("By"), new DateField);
    auto* kind = dialog->form()->add(u"kind"_s, tr("Kind"), new CodeCombo);
    kind->setItems(context().items(u"task_kind"_s), {}, false);
    kind->setCode(u"other"_s);
    due->setDate(context().today().addDays(7));
    dialog->form()->setRequired(title);
    dialog->form()->setRequired(due);
    dialog->setSubmit([this, dialog, title, due, kind] {
        if (!dialog->isReadable()) {
            return;
        }
        CaseTask task;
        task.caseId = caseId();
        task.title = title->text();
        task.dueOn = due->date();
        task.kind = kind->code();
        dialog->send(context().ask([task](Services& services, const Session& who) {
            return services.tasks().add(who, task);
        }),
            [this](const TaskId&) { Q_EMIT context().caseChanged(caseId()); });
    });
    dialog->open();
}

void TasksTab::complete()
{
    if (const TaskRow* row = current()) {
        send(
            [task = row->task](Services& services, const Session& who) {
                return services.tasks().complete(who, task.caseId, task.id, task.revision, {});
            },
            m_complete);
    }
}

void TasksTab::reopen()
{
    if (const TaskRow* row = current()) {
        send(
            [task = row->task](Services& services, const Session& who) {
                return services.tasks().reopen(who, task.caseId, task.id, task.revision);
            },
            m_reopen);
    }
}

void TasksTab::extend()
{
    if (const TaskRow* row = current()) {
        extendTask(context(), row->task, this);
    }
}

void TasksTab::delegate()
{
    if (const TaskRow* row = current()) {
        delegateTask(context(), row->task, this);
    }
}

void TasksTab::showTask(const QString& id)
{
    const bool done = overview() && std::ranges::any_of(overview()->closedTasks, [&id](const CaseTask& task) {
        return task.id.toString() == id;
    });
    if (done) {
        m_done->setChecked(true);
    }
    const int row = m_model->rowOf([&id](const TaskRow& one) { return one.task.id.toString() == id; });
    if (row < 0) {
        m_wanted = id;
        return;
    }
    m_pane->table()->selectRow(row);
    m_pane->table()->setFocus();
}

void TasksTab::cancel()
{
    const TaskRow* row = current();
    if (row == nullptr) {
        return;
    }
    TextQuestion question;
    question.title = tr("Cancel the task");
    question.label = tr("Why it is not to be done");
    question.action = tr("Cancel task");
    context().prompt().askText(this, question, [this, task = row->task](const QString& reason) {
        send(
            [task, reason](Services& services, const Session& who) {
                return services.tasks().cancel(who, task.caseId, task.id, task.revision, reason);
            },
            m_cancel);
    });
}

} // namespace frid::ui
