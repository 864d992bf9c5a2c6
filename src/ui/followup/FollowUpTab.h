#pragma once

#include "casefile/CaseTab.h"

#include <frid/domain/followup/FollowUp.h>
#include <frid/ui/kit/RecordsModel.h>

class QPushButton;
class QStackedWidget;

namespace frid::ui {

class Banner;
class DevelopmentFigure;
class FollowUpEditor;
class ListPane;
class ReadingPane;

/// Goals with where they stand, the follow-ups, and how the client's ratings have developed.
class FollowUpTab : public CaseTab {
    Q_OBJECT
public:
    FollowUpTab(AppContext& appContext, QWidget* parent);

public Q_SLOTS:
    void addGoal();
    void startFollowUp();
    void showFollowUp(const QString& id);

protected:
    void showCase() override;

private:
    void build();
    void buildGoals();
    void buildFollowUps();
    void editGoal(const Goal& goal);
    void readFollowUp(int row);
    void openFollowUp(int row);
    void showSinceLast();
    [[nodiscard]] QString followUpText(const FollowUp& followUp) const;

    ListPane* m_goalPane;
    RecordsModel<Goal>* m_goals;
    ListPane* m_followUpPane;
    RecordsModel<FollowUp>* m_followUps;
    QPushButton* m_addGoal;
    QPushButton* m_start;
    QPushButton* m_edit;
    FollowUpId m_wanted; ///< to be shown when it has been read
    QStackedWidget* m_stack;
    ReadingPane* m_reading;
    ReadingPane* m_sinceLast; ///< beside the form, instead of the list, while one is written
    FollowUpEditor* m_editor;
    DevelopmentFigure* m_figure;
    Banner* m_banner;
};

} // namespace frid::ui
