#pragma once

#include <QDialog>
#include <QTimer>

#include <frid/application/ReadModels.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/ui/kit/RecordsModel.h>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CodeChecks;
class CodeCombo;
class DateField;
class FormGrid;
class FormMessages;
class ListPane;

/// Finds a place while one is on the phone: whom it is for, where not, and the places in order with why the
/// others do not suit. Every call can be written down; the chosen place is booked from here.
class PlaceSearchDialog : public QDialog {
    Q_OBJECT
public:
    /// `moved`: who moves on from where they are placed; empty: people who are not placed yet.
    PlaceSearchDialog(AppContext& context, std::shared_ptr<const CaseOverview> overview,
        const CasePlacements& known, const QList<PlacementRow>& moved, QWidget* parent);

Q_SIGNALS:
    void called(); ///< a call was written down
    void placed();

private:
    void build(const CasePlacements& known);
    void buildNeed();
    void buildList();
    void fillNeed(const CasePlacements& known);
    [[nodiscard]] QString fitText(const Fit& fit) const;
    [[nodiscard]] ThreatReach reach() const;
    [[nodiscard]] bool readNeed(PlaceNeed& need);
    void search();
    void show(const QList<PlaceMatch>& matches);
    void keepThreat();
    void showChosen();
    void logCall();
    void place();
    [[nodiscard]] const PlaceMatch* chosen() const;

    AppContext& m_context;
    std::shared_ptr<const CaseOverview> m_case;
    QList<PlacementRow> m_moved;
    ThreatArea m_threat; ///< as kept
    FormGrid* m_form;
    FormMessages* m_messages = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    QCheckBox* m_adult = nullptr;
    QCheckBox* m_man = nullptr;
    QLineEdit* m_ages = nullptr;
    CodeChecks* m_needs = nullptr;
    QLineEdit* m_perpetrator = nullptr;
    QLineEdit* m_avoid = nullptr;
    QLineEdit* m_relatives = nullptr;
    QLineEdit* m_workplaces = nullptr;
    CodeCombo* m_reach = nullptr;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<PlaceMatch>* m_matches = nullptr;
    QLabel* m_about;
    QPushButton* m_call;
    QPushButton* m_place;
    QTimer m_later;
    int m_asked = 0;
};

} // namespace frid::ui
