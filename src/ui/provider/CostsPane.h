#pragma once

#include <QWidget>

#include <frid/application/provider/PlacementService.h>
#include <frid/ui/kit/RecordsModel.h>

class QLabel;
class QSpinBox;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;

/// What a manager's unit pays for placements in a year: by case, against the budget, and where it is heading.
class CostsPane : public QWidget {
    Q_OBJECT
public:
    explicit CostsPane(AppContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void showCosts(const UnitCosts& costs);
    void editBudget();
    [[nodiscard]] UnitId unit() const;

    AppContext& m_context;
    Banner* m_banner;
    CodeCombo* m_unit;
    QSpinBox* m_year;
    QLabel* m_summary;
    ListPane* m_pane;
    RecordsModel<CaseCost>* m_cases = nullptr;
    Budget m_budget;
    int m_asked = 0;
};

} // namespace frid::ui
