#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/intervention/InterventionViews.h>
#include <frid/application/task/TaskService.h>

#include <QDate>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace frid::ui {

class AppContext;
class Banner;
struct DayTarget;

/// What is to be done: overdue first, then today, then coming tasks; sessions of today and tomorrow, last
/// opened cases, unsigned texts and local drafts. Enter opens, Space marks a task as done or asks about
/// violence again, Ctrl+E moves its last day, Ctrl+G gives it to a colleague, F5 reads again.
class MyDayPage : public QWidget {
    Q_OBJECT
public:
    explicit MyDayPage(AppContext& context, QWidget* parent = nullptr);
    ~MyDayPage() override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void overdueCounted(int count);
    /// `record`: as CasePage::goOn.
    void caseTabRequested(const frid::CaseId& id, const QString& tab, const QString& record);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    /// All that one reading brings.
    struct Day {
        MyDay day;
        QList<DueAsking> askings; ///< also those that are due later
        QList<SessionRow> sessions; ///< of today and tomorrow
    };
    void buildMenu();
    void updateMenu();
    /// The task of the current line; null: none, or somebody to ask.
    [[nodiscard]] const CaseTask* currentTask() const;
    void showDay(const MyDay& day);
    void showTasks();
    void showDrafts(const QList<DraftInfo>& drafts);
    void complete();
    void askAgain(const DueAsking& asking);
    void undo(const CaseTask& task);
    void go(const DayTarget& target);
    void planMidnight();

    AppContext& m_context;
    MyDay m_day;
    QList<DueAsking> m_askings;
    QLabel* m_date;
    QLabel* m_counts;
    QPushButton* m_newCase;
    Banner* m_banner;
    QTreeWidget* m_tasks;
    QWidget* m_empty;
    QWidget* m_side = nullptr;
    QAction* m_complete = nullptr;
    QAction* m_extend = nullptr;
    QAction* m_delegate = nullptr;
    QListWidget* m_sessions;
    QListWidget* m_recent;
    QListWidget* m_working;
    QListWidget* m_drafts;
    QList<DayTarget> m_sessionTargets;
    QList<DayTarget> m_recentTargets;
    QList<DayTarget> m_workingTargets;
    QList<DayTarget> m_draftTargets;
    QTimer m_later;
    QTimer m_midnight;
    bool m_stale = true;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
