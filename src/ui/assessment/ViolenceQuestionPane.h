#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// On a person's page: when the person was asked about violence, newest first. Enter corrects, a button makes
/// an intake of a yes with wish for support.
class ViolenceQuestionPane : public QWidget {
    Q_OBJECT
public:
    ViolenceQuestionPane(AppContext& context, PersonId person, QWidget* parent);

    /// What the screen may call the person. Every reading is logged, so it waits until the pane is seen.
    void setPerson(const QString& name);

public Q_SLOTS:
    /// The dialog for a new asking, outside every case.
    void ask();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void edit(int row);
    void updateButtons();
    void makeIntake();

    AppContext& m_context;
    PersonId m_person;
    QString m_name;
    Banner* m_banner;
    ListPane* m_pane;
    QPushButton* m_edit = nullptr;
    QPushButton* m_intake = nullptr;
    RecordsModel<ViolenceQuestionRow>* m_model;
    bool m_stale = false;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
