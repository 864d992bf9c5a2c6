#pragma once

#include "casefile/CaseTab.h"

#include <frid/application/provider/PlacementService.h>
#include <frid/ui/kit/RecordsModel.h>

class QLabel;
class QPushButton;

namespace frid::ui {

class Banner;
class ListPane;

/// Where the people of the case are and have been placed, what it costs, and the calls in search of a place.
class PlacementsTab : public CaseTab {
    Q_OBJECT
public:
    PlacementsTab(AppContext& appContext, QWidget* parent);

public Q_SLOTS:
    void findPlace();

protected:
    void showCase() override;

private:
    void build();
    void buildPlacements();
    void buildCalls();
    void show(const CasePlacements& read);
    void updateButtons();
    void edit();
    void move();
    void end();
    void remove();
    void showAddress();
    void print();
    void openSearch(const QList<PlacementRow>& moved);
    void changed();
    [[nodiscard]] const PlacementRow* current() const;
    /// Of the current one's household, those who have not left.
    [[nodiscard]] QList<PlacementRow> household() const;

    ListPane* m_pane;
    RecordsModel<PlacementRow>* m_placements = nullptr;
    ListPane* m_callPane;
    RecordsModel<CallRow>* m_calls = nullptr;
    QLabel* m_costs;
    Banner* m_banner;
    QPushButton* m_find = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_address = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_remove = nullptr;
    CasePlacements m_known;
};

} // namespace frid::ui
