#pragma once

#include <frid/application/myunit/UnitOverview.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QShortcut;
class QTabWidget;
class QTimer;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;
class UnitChartsPane;
struct UnitCaseLine;

/// A manager's page of one unit: its numbers, each of which opens the list behind it; handlers and their
/// load, cases, deadlines, placements, openings in an emergency, pictures and the question about violence.
/// Cases can be given to others. Ctrl+P prints the list that is shown, F5 reads again.
class MyUnitPage : public QWidget {
    Q_OBJECT
public:
    explicit MyUnitPage(AppContext& context, QWidget* parent = nullptr);
    ~MyUnitPage() override;

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Which part of a list is shown; empty title: all of it.
    template <typename Row> struct Scope {
        QString title;
        std::function<bool(const Row&)> holds;
    };
    /// A list under its headline, with a way back to the whole list.
    struct List {
        QWidget* page = nullptr;
        QLabel* headline = nullptr;
        QPushButton* all = nullptr;
        ListPane* pane = nullptr;
    };
    List addList(const QString& name, const QString& tab, const QString& accessibleName);
    template <typename Row> RecordsModel<Row>* addRows(const List& list, QList<Column<Row>> columns);
    void buildHead();
    void buildLists();
    void buildTiles();
    QPushButton* addTile(const QString& name, std::function<void()> open);
    void connectLists();
    void readUnits();
    void forgetUnit();
    [[nodiscard]] UnitId unit() const;
    void showOverview();
    void showTiles();
    /// What the list shown needs beside the overview, once for each reading.
    void readShown();
    void readNames();
    void readTasks();
    void readPlacements();
    void readOpenings();
    void failed(const Error& error);
    void openCases(const QString& title, std::function<bool(const UnitCase&)> holds);
    void openTasks(const QString& title, std::function<bool(const TaskRow&)> holds);
    void openHandler(int row);
    /// The one line that is chosen; nothing when none or many are.
    [[nodiscard]] std::optional<HandlerLoad> chosenHandler() const;
    void showCases();
    void showTasks();
    void updateButtons();
    [[nodiscard]] QList<UnitCase> selectedCases() const;
    [[nodiscard]] QList<UnitCase> casesOfSelectedHandlers() const;
    void reassign(const QList<UnitCase>& cases);
    void changeAbsence();
    void review();
    void print();

    AppContext& m_context;
    Banner* m_banner;
    CodeCombo* m_unit;
    QWidget* m_unitChoice;
    QPushButton* m_print;
    QWidget* m_tiles;
    QHash<QString, QPushButton*> m_tile;
    QTabWidget* m_tabs;
    List m_handlers;
    List m_cases;
    List m_tasks;
    List m_placements;
    List m_openings;
    UnitChartsPane* m_charts;
    QWidget* m_question;
    QPushButton* m_reassignAll = nullptr;
    QPushButton* m_absence = nullptr;
    QPushButton* m_reassign = nullptr;
    QPushButton* m_review = nullptr;
    RecordsModel<HandlerLoad>* m_handlerRows = nullptr;
    RecordsModel<UnitCaseLine>* m_caseRows = nullptr;
    RecordsModel<TaskRow>* m_taskRows = nullptr;
    RecordsModel<UnitPlacement>* m_placementRows = nullptr;
    RecordsModel<EmergencyOpening>* m_openingRows = nullptr;
    QShortcut* m_again;
    QTimer* m_later;
    std::optional<UnitOverview> m_overview;
    QHash<CaseId, PersonLabel> m_names;
    QHash<CaseId, AccountId> m_handlerOf;
    QList<TaskRow> m_allTasks;
    Scope<UnitCase> m_caseScope;
    Scope<TaskRow> m_taskScope;
    QSet<QWidget*> m_read; ///< lists that have what they need
    bool m_stale = true;
    int m_asked = 0; ///< counts readings, so that an old answer is passed over
};

} // namespace frid::ui
