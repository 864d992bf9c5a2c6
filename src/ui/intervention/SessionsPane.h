#pragma once

#include <frid/application/intervention/InterventionViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// One intervention: what it is, how far it has come, and its sessions, to be ticked off with one key each.
class SessionsPane : public QWidget {
    Q_OBJECT
public:
    SessionsPane(AppContext& context, QWidget* parent = nullptr);

    void showIntervention(const Intervention& intervention, const CaseInterventions& all, bool mayWrite);
    /// Selects a session of the intervention that is shown.
    void showSession(OccasionId id);
    void clear(const QString& hint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildButtons();
    [[nodiscard]] const Occasion* current() const;
    /// Ticks off the current session and goes on to the next planned one.
    void tick(OccasionState state);
    void askReason(const Occasion& occasion);
    void edit();
    void add();
    void move();
    void remove();
    void updateButtons();

    AppContext& m_context;
    Intervention m_intervention;
    QList<Decision> m_decisions;
    bool m_mayWrite = false;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_progress;
    QLabel* m_text;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<Occasion>* m_sessions = nullptr;
    QPushButton* m_series = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_remove = nullptr;
    QList<QPushButton*> m_ticks;
};

} // namespace frid::ui
