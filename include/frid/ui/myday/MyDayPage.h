#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/task/TaskService.h>

#include <QDate>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace frid::ui {

class AppContext;
class Banner;

/// What is to be done: overdue first, then today, then coming tasks; last opened cases, unsigned texts and
/// local drafts. Enter opens, Space marks a task as done or asks about violence again, F5 reads again.
class MyDayPage : public QWidget {
    Q_OBJECT
public:
    explicit MyDayPage(AppContext& context, QWidget* parent = nullptr);

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
    /// Where a line leads.
    struct Target {
        CaseId caseId;
        PersonId person;
        QString tab;
        QString record; ///< in the tab, as CasePage::goOn
        bool newCase = false;
    };
    void build();
    /// All that one reading brings.
    struct Day {
        MyDay day;
        QList<DueAsking> askings; ///< also those that are due later
    };
    /// One line of the list: a task, or somebody to ask about violence again.
    struct Line {
        int task = -1; ///< index in MyDay::tasks
        int asking = -1; ///< index in m_askings
        QString id;
        QDate dueOn;
        QString what;
        QString caseNumber;
        QString who;
    };
    void showDay(const MyDay& day);
    void showTasks();
    [[nodiscard]] QList<Line> lines() const;
    /// The asking that the task tells of, as its index; −1: none.
    [[nodiscard]] int askingOf(const CaseTask& task) const;
    void showDrafts(const QList<DraftInfo>& drafts);
    void complete();
    void askAgain(const DueAsking& asking);
    void undo(const CaseTask& task);
    void go(const Target& target);
    [[nodiscard]] Target targetOf(const DraftInfo& draft) const;
    [[nodiscard]] QString draftText(const DraftInfo& draft) const;
    [[nodiscard]] QString numberOf(CaseId id) const;
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
    QListWidget* m_recent;
    QListWidget* m_working;
    QListWidget* m_drafts;
    QList<Target> m_recentTargets;
    QList<Target> m_workingTargets;
    QList<Target> m_draftTargets;
    QTimer m_later;
    QTimer m_midnight;
    bool m_stale = true;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
