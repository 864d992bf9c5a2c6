#pragma once

#include <frid/application/intervention/InterventionViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include "casefile/CaseTab.h"

class QPushButton;
class QStackedWidget;

namespace frid::ui {

class Banner;
class ListPane;
class ReadingPane;
class SessionsPane;

/// Interventions with their sessions; decisions and the versions of the plan.
class InterventionsTab : public CaseTab {
    Q_OBJECT
public:
    explicit InterventionsTab(AppContext& appContext, QWidget* parent = nullptr);

    /// Selects what the id names: an intervention, one of its sessions, a decision or a plan.
    void showRecord(const QString& id);

protected:
    void showCase() override;

private:
    /// A decision or a version of the plan.
    struct Paper {
        std::optional<Decision> decision;
        std::optional<Plan> plan;

        [[nodiscard]] QString id() const;
        [[nodiscard]] QDate day() const { return decision ? decision->decidedOn : plan->madeOn; }
        [[nodiscard]] NoteState state() const { return decision ? decision->state : plan->state; }
    };

    void buildInterventions();
    void buildPapers();
    void build();
    void connectAll();
    void showRead(const CaseInterventions& all);
    void readIntervention(int row);
    void readPaper(int row);
    void openPaper(int row);
    void addIntervention();
    void addDecision();
    void addPlan();
    void correct();
    void print();
    [[nodiscard]] const Paper* currentPaper() const;
    [[nodiscard]] Decision newDecision() const;

    CaseInterventions m_all;
    ListPane* m_interventionPane;
    RecordsModel<Intervention>* m_interventions = nullptr;
    ListPane* m_paperPane;
    RecordsModel<Paper>* m_papers = nullptr;
    QStackedWidget* m_stack;
    SessionsPane* m_sessions;
    ReadingPane* m_reading;
    Banner* m_banner;
    QPushButton* m_addIntervention = nullptr;
    QPushButton* m_addDecision = nullptr;
    QPushButton* m_addPlan = nullptr;
    QPushButton* m_goOn;
    QPushButton* m_correct;
    QPushButton* m_notified;
    QPushButton* m_print;
    QString m_wanted;
};

} // namespace frid::ui
