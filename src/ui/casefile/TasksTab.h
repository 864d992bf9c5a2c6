#pragma once

#include "casefile/CaseTab.h"

#include <frid/domain/task/CaseTask.h>
#include <frid/ui/kit/RecordsModel.h>

class QAction;
class QCheckBox;
class QKeySequence;
class QPushButton;

namespace frid::ui {

class Banner;
class ListPane;

/// What is to be done in the case, and what was. Space completes, Ctrl+E extends, Ctrl+G gives away.
class TasksTab : public CaseTab {
    Q_OBJECT
public:
    TasksTab(AppContext& appContext, QWidget* parent);

    /// Selects the task with this id, now or as soon as it is read.
    void showTask(const QString& id);

protected:
    void showCase() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addToMenu(QPushButton* button, const QKeySequence& keys);
    void updateButtons();
    [[nodiscard]] const TaskRow* current() const;
    void add();
    void complete();
    void extend();
    void delegate();
    void cancel();
    void reopen();
    /// Sends a call about the current task and says how it went.
    template <typename Call> void send(Call call, QPushButton* button);

    ListPane* m_pane;
    RecordsModel<TaskRow>* m_model;
    Banner* m_banner;
    QCheckBox* m_done;
    QPushButton* m_add;
    QPushButton* m_complete;
    QPushButton* m_extend;
    QPushButton* m_delegate;
    QPushButton* m_cancel;
    QPushButton* m_reopen;
    QList<std::pair<QPushButton*, QAction*>> m_menu;
    QString m_wanted;
};

} // namespace frid::ui
