#include <frid/ui/myday/MyDayPage.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/ViolenceQuestionDialog.h"
#include "casefile/TaskDialogs.h"
#include "myday/MyDayDrafts.h"
#include "myday/MyDayLines.h"
#include "myday/MyDayLists.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int taskRole = Qt::UserRole; ///< index in MyDay::tasks
constexpr int askingRole = Qt::UserRole + 1; ///< index in the due askings
constexpr int placeRole = Qt::UserRole + 2; ///< counted from the top of the list

enum TaskColumn { DueColumn, WhatColumn, CaseColumn, WhoColumn };

} // namespace

MyDayPage::MyDayPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_date(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_newCase(new QPushButton(Icons::get(u"document-new"_s), tr("New case"), this))
    , m_banner(new Banner(this))
    , m_tasks(new QTreeWidget(this))
    , m_empty(new QWidget(this))
{
    setObjectName(u"my-day"_s);
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &MyDayPage::refresh);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        refresh();
        planMidnight();
    });
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) {
            m_later.start();
        }
    };
    connect(&context, &AppContext::caseChanged, this, stale);
    connect(&context, &AppContext::personChanged, this, stale);
    connect(&context, &AppContext::sessionChanged, this, stale);
    planMidnight();
}

MyDayPage::~MyDayPage() = default;

void MyDayPage::build()
{
    m_date->setObjectName(u"dayTitle"_s);
    makeHeadline(m_date, Headline::Section);
    m_counts->setObjectName(u"dayCounts"_s);
    makeHint(m_counts);
    m_banner->setClosable(true);

    m_tasks->setObjectName(u"myTasks"_s);
    m_tasks->setAccessibleName(tr("My tasks"));
    m_tasks->setHeaderLabels({tr("Due"), tr("What"), tr("Case"), tr("Person")});
    m_tasks->setUniformRowHeights(true);
    m_tasks->setAlternatingRowColors(false);
    m_tasks->setRootIsDecorated(false);
    m_tasks->setItemsExpandable(false);
    m_tasks->setAllColumnsShowFocus(true);
    m_tasks->setIndentation(grid::normal);
    m_tasks->setToolTip(
        tr("Enter opens the case. Space marks the task as done, or asks about violence again. "
           "Ctrl+E moves its last day, Ctrl+G gives it to a colleague."));
    m_tasks->header()->setStretchLastSection(true);
    m_tasks->installEventFilter(this);
    connect(m_tasks, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QVariant index = item->data(DueColumn, taskRole);
        const QVariant asking = item->data(DueColumn, askingRole);
        if (asking.isValid()) {
            askAgain(m_askings.at(asking.toInt()));
        } else if (index.isValid()) {
            Q_EMIT m_context.caseRequested(m_day.tasks.at(index.toInt()).task.caseId);
        }
    });

    buildMenu();

    auto* emptyTitle = new QLabel(tr("Nothing is waiting for you"), m_empty);
    emptyTitle->setObjectName(u"noTasks"_s);
    makeHeadline(emptyTitle, Headline::Group);
    auto* emptyText = new QLabel(
        tr("Tasks and deadlines of your cases come here. Press Ctrl+N to open a new case, or go to Cases."),
        m_empty);
    emptyText->setWordWrap(true);
    makeHint(emptyText);
    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(emptyTitle);
    emptyLayout->addWidget(emptyText);
    emptyLayout->addStretch();
    m_empty->hide();

    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(grid::normal, 0, 0, 0);
    sideLayout->setSpacing(grid::small);
    m_sessions = addList(sideLayout, u"mySessions"_s, tr("Sessions today and tomorrow"));
    m_drafts = addList(sideLayout, u"myDrafts"_s, tr("Unfinished on this computer"));
    m_working = addList(sideLayout, u"myWorking"_s, tr("To sign"));
    m_recent = addList(sideLayout, u"recentCases"_s, tr("Last opened"));
    sideLayout->addStretch();
    auto* sideScroll = new QScrollArea;
    m_side = sideScroll;
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setWidgetResizable(true);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setWidget(side);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, grid::normal, 0);
    leftLayout->addWidget(m_tasks, 1);
    leftLayout->addWidget(m_empty, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(sideScroll);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);

    m_newCase->setObjectName(u"newCaseButton"_s);
    m_newCase->setToolTip(tr("New case (Ctrl+N)"));
    connect(m_newCase, &QPushButton::clicked, &m_context, &AppContext::newCaseRequested);
    auto* day = new QVBoxLayout;
    day->addWidget(m_date);
    day->addWidget(m_counts);
    auto* head = new QHBoxLayout;
    head->addLayout(day, 1);
    head->addWidget(m_newCase, 0, Qt::AlignBottom);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);

    const auto leads = [this](QListWidget* list, QList<DayTarget>& targets) {
        connect(list, &QListWidget::itemActivated, this,
            [this, list, &targets] { go(targets.value(list->currentRow())); });
    };
    leads(m_sessions, m_sessionTargets);
    leads(m_recent, m_recentTargets);
    leads(m_working, m_workingTargets);
    leads(m_drafts, m_draftTargets);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &MyDayPage::refresh);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, &m_context,
        &AppContext::newCaseRequested);
}

/// What can be done with a line, in the list's menu and by key.
void MyDayPage::buildMenu()
{
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction(text, m_tasks);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_tasks->addAction(action);
        return action;
    };
    // Space is the list's own key (see eventFilter); in the menu it is only told.
    m_complete = add(u"completeTask"_s, {}, {}, [this] { complete(); });
    m_extend = add(u"extendTask"_s, tr("Move the last day…"), extendTaskKey(), [this] {
        if (const CaseTask* task = currentTask()) {
            frid::ui::extendTask(m_context, *task, this);
        }
    });
    m_delegate = add(u"delegateTask"_s, tr("Give to a colleague…"), delegateTaskKey(), [this] {
        if (const CaseTask* task = currentTask()) {
            frid::ui::delegateTask(m_context, *task, this);
        }
    });
    m_tasks->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tasks, &QTreeWidget::currentItemChanged, this, &MyDayPage::updateMenu);
    updateMenu();
}

void MyDayPage::updateMenu()
{
    const QTreeWidgetItem* item = m_tasks->currentItem();
    const bool asks = item != nullptr && item->data(DueColumn, askingRole).isValid();
    const CaseTask* task = currentTask();
    m_complete->setText((asks ? tr("Ask about violence again…") : tr("Done")) + u'\t' + tr("Space"));
    m_complete->setEnabled(asks || task != nullptr);
    m_extend->setEnabled(task != nullptr && mayExtend(m_context, *task));
    m_delegate->setEnabled(task != nullptr);
}

const CaseTask* MyDayPage::currentTask() const
{
    const QTreeWidgetItem* item = m_tasks->currentItem();
    const QVariant index = item == nullptr ? QVariant() : item->data(DueColumn, taskRole);
    return index.isValid() && index.toInt() < m_day.tasks.size() ? &m_day.tasks.at(index.toInt()).task
                                                                 : nullptr;
}

void MyDayPage::planMidnight()
{
    const QDateTime now = swedishTime(m_context.clock().now());
    const QDateTime next(now.date().addDays(1), QTime(0, 0, 1), swedishZone());
    m_midnight.start(int(qBound<qint64>(1000, now.msecsTo(next), 25LL * 3600 * 1000)));
}

void MyDayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    } else {
        // Which case was opened last, and drafts, change without a signal.
        m_later.start();
    }
    if (!m_tasks->hasFocus() && isVisible()) {
        m_tasks->setFocus();
    }
}

void MyDayPage::refresh()
{
    m_stale = false;
    const int asked = ++m_asked;
    onResult(
        m_context.ask([today = m_context.today()](Services& services, const Session& who) -> Result<Day> {
            FRID_TRY(MyDay day, services.tasks().myDay(who));
            FRID_TRY(QList<DueAsking> askings,
                services.violenceQuestions().dueAskings(who, today.addDays(askingsAhead)));
            FRID_TRY(
                QList<SessionRow> sessions, services.interventions().upcoming(who, today, today.addDays(1)));
            return Day{std::move(day), std::move(askings), std::move(sessions)};
        }),
        this,
        [this, asked](const Day& read) {
            if (asked != m_asked) {
                return;
            }
            m_askings = read.askings;
            m_sessionTargets = fillSessions(m_context, read.sessions, m_sessions);
            settle(m_sessions, this);
            showDay(read.day);
            onResult(
                m_context.listDrafts(), this, [this](const QList<DraftInfo>& drafts) { showDrafts(drafts); },
                [](const Error&) {});
        },
        [this](const Error& error) {
            m_stale = true;
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(Tone::Warning, errorSentence(error), tr("Try again"), [this] {
                    m_banner->hide();
                    refresh();
                });
            }
        });
}

void MyDayPage::showDay(const MyDay& day)
{
    m_day = day;
    showTasks();

    m_recent->clear();
    m_recentTargets.clear();
    for (const CaseRow& row : day.recent) {
        m_recent->addItem(new QListWidgetItem(Icons::get(u"folder-documents"_s),
            tr("%1  %2", "case number and name").arg(row.number.toString(), personText(row.subject))));
        m_recentTargets.append({row.id, {}, {}, {}, false});
    }
    settle(m_recent, this);

    m_working->clear();
    m_workingTargets.clear();
    for (const WorkingRow& row : day.working) {
        using Kind = WorkingRow::Kind;
        const QString what = row.kind == Kind::Note ? tr("Journal note")
            : row.kind == Kind::FollowUp            ? tr("Follow-up")
            : row.kind == Kind::Review              ? tr("Case review")
                                                    : tr("Assessment");
        const QString tab = row.kind == Kind::Note ? u"journal"_s
            : row.kind == Kind::FollowUp           ? u"follow-up"_s
            : row.kind == Kind::Review             ? u"reviews"_s
                                                   : u"assessments"_s;
        auto* item = new QListWidgetItem(Icons::get(u"document-edit"_s),
            tr("%1\n%2 in %3", "name, what, case number")
                .arg(personText(row.subject), what, row.caseNumber.toString()));
        item->setToolTip(tr("Changed %1").arg(dateTimeText(row.changedAt)));
        m_working->addItem(item);
        m_workingTargets.append({row.caseId, {}, tab, row.id, false});
    }
    settle(m_working, this);
}

void MyDayPage::showTasks()
{
    const QDate today = m_context.today();
    QString selected;
    if (const QTreeWidgetItem* item = m_tasks->currentItem()) {
        selected = item->data(WhatColumn, taskRole).toString();
    }
    const int before
        = m_tasks->currentItem() == nullptr ? 0 : m_tasks->currentItem()->data(DueColumn, placeRole).toInt();
    m_tasks->clear();

    const QList<DayLine> lines = dayLines(m_context, m_day, m_askings);
    struct Group {
        QString title;
        Tone tone;
        QTreeWidgetItem* item = nullptr;
        int count = 0;
    };
    Group groups[]
        = {{tr("Overdue"), Tone::Danger}, {tr("Today"), Tone::Warning}, {tr("Coming"), Tone::Neutral}};
    QTreeWidgetItem* chosen = nullptr;
    for (int i = 0; i < lines.size(); ++i) {
        const DayLine& line = lines.at(i);
        Group& group = groups[line.dueOn < today ? 0 : line.dueOn == today ? 1 : 2];
        if (group.item == nullptr) {
            group.item = new QTreeWidgetItem(m_tasks);
            group.item->setFlags(Qt::ItemIsEnabled);
            group.item->setFirstColumnSpanned(true);
            group.item->setFont(DueColumn, headlineFont(Headline::Group));
            if (group.tone != Tone::Neutral) {
                group.item->setIcon(DueColumn, Icons::get(toneIcon(group.tone)));
                group.item->setForeground(DueColumn, toneColors(group.tone).text);
            }
        }
        ++group.count;
        auto* item = new QTreeWidgetItem(group.item);
        if (line.asking >= 0) {
            item->setData(DueColumn, askingRole, line.asking);
        } else {
            item->setData(DueColumn, taskRole, line.task);
        }
        item->setData(DueColumn, placeRole, i);
        item->setData(WhatColumn, taskRole, line.id);
        item->setText(
            DueColumn, line.dueOn < today ? dueText(line.dueOn, today) : dateWithRelative(line.dueOn, today));
        item->setToolTip(DueColumn, dateWithRelative(line.dueOn, today));
        item->setText(WhatColumn, line.what);
        item->setText(CaseColumn, line.caseNumber);
        item->setText(WhoColumn, line.who);
        if (line.dueOn < today) {
            item->setForeground(DueColumn, toneColors(Tone::Danger).text);
        }
        if (line.id == selected || (chosen == nullptr && i == before)) {
            chosen = item;
        }
    }
    for (Group& group : groups) {
        if (group.item != nullptr) {
            group.item->setText(
                DueColumn, tr("%1 (%2)", "group of tasks and how many").arg(group.title).arg(group.count));
        }
    }
    m_tasks->expandAll();
    for (const int column : {DueColumn, WhatColumn, CaseColumn}) {
        m_tasks->resizeColumnToContents(column);
    }
    const int widest = m_tasks->fontMetrics().averageCharWidth() * 46;
    m_tasks->setColumnWidth(WhatColumn, qMin(m_tasks->columnWidth(WhatColumn), widest));
    if (chosen != nullptr) {
        m_tasks->setCurrentItem(chosen);
    }
    const bool any = !lines.isEmpty();
    const bool hadFocus = m_tasks->hasFocus();
    m_tasks->setVisible(any);
    m_empty->setVisible(!any);
    if (hadFocus && !any) {
        m_newCase->setFocus();
    }

    const QString day = QLocale().toString(today, tr("dddd d MMMM yyyy", "date format"));
    m_date->setText(day.left(1).toUpper() + day.mid(1));
    m_counts->setText(
        tr("%1 · %2 · %3 · %4", "counts of My day")
            .arg(tr("%n overdue", nullptr, groups[0].count), tr("%n due today", nullptr, groups[1].count),
                tr("%n coming", nullptr, groups[2].count), tr("%n open case(s)", nullptr, m_day.openCases)));
    Q_EMIT overdueCounted(groups[0].count);
}

void MyDayPage::showDrafts(const QList<DraftInfo>& drafts)
{
    m_drafts->clear();
    m_draftTargets.clear();
    for (const DraftInfo& draft : drafts) {
        const DayTarget target = targetOf(draft, m_day);
        if (target.isNull()) {
            continue;
        }
        auto* item
            = new QListWidgetItem(Icons::get(u"document-edit"_s), draftText(draft, m_day, m_context.today()));
        item->setToolTip(tr("Kept %1. Enter goes on with it.").arg(dateTimeText(draft.savedAt)));
        m_drafts->addItem(item);
        m_draftTargets.append(target);
    }
    settle(m_drafts, this);
    m_side->setVisible(!m_sessionTargets.isEmpty() || !m_draftTargets.isEmpty() || !m_workingTargets.isEmpty()
        || !m_recentTargets.isEmpty());
}

void MyDayPage::go(const DayTarget& target)
{
    if (target.newCase) {
        Q_EMIT m_context.newCaseRequested();
    } else if (!target.caseId.isNull()) {
        Q_EMIT caseTabRequested(target.caseId, target.tab, target.record);
    } else if (!target.person.isNull()) {
        Q_EMIT m_context.personRequested(target.person);
    }
}

void MyDayPage::askAgain(const DueAsking& asking)
{
    AskedPerson whom;
    whom.person = asking.person.id;
    whom.name = personText(asking.person);
    whom.caseId = asking.caseId;
    whom.caseNumber = asking.caseId.isNull() ? QString() : asking.caseNumber.toString();
    whom.mayBecomeIntake = std::none_of(m_day.tasks.cbegin(), m_day.tasks.cend(), [&](const TaskRow& row) {
        return row.task.caseId == asking.caseId && row.subject.id == asking.person.id;
    });
    askAboutViolence(m_context, whom, this);
}

void MyDayPage::complete()
{
    const QTreeWidgetItem* item = m_tasks->currentItem();
    if (item != nullptr && item->data(DueColumn, askingRole).isValid()) {
        askAgain(m_askings.at(item->data(DueColumn, askingRole).toInt()));
        return;
    }
    if (currentTask() == nullptr) {
        return;
    }
    const CaseTask task = *currentTask();
    onResult(
        m_context.ask([task](Services& services, const Session& who) {
            return services.tasks().complete(who, task.caseId, task.id, task.revision, {});
        }),
        this,
        [this, task] {
            m_banner->showMessage(Tone::Success, tr("Done: %1").arg(taskTitle(m_context, task)), tr("Undo"),
                [this, task] { undo(task); });
            Q_EMIT m_context.caseChanged(task.caseId);
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Warning, errorSentence(error));
            refresh();
        });
}

void MyDayPage::undo(const CaseTask& task)
{
    m_banner->hide();
    onResult(
        m_context.ask([task](Services& services, const Session& who) {
            // Completing it was one save.
            return services.tasks().reopen(who, task.caseId, task.id, task.revision + 1);
        }),
        this, [this, task] { Q_EMIT m_context.caseChanged(task.caseId); },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
    m_tasks->setFocus();
}

bool MyDayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tasks && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            complete();
            return true;
        }
        if (key->matches(QKeySequence::Copy) && m_tasks->currentItem() != nullptr) {
            QStringList cells;
            for (int column = 0; column < m_tasks->columnCount(); ++column) {
                cells += m_tasks->currentItem()->text(column);
            }
            QApplication::clipboard()->setText(cells.join(u'\t'));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frid::ui
