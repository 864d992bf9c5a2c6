#pragma once

#include <frid/application/referral/ReferralViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include "casefile/CaseTab.h"

#include <variant>

class QAction;
class QPushButton;

namespace frid::ui {

class Banner;
class ListPane;
class ReadingPane;

/// Referrals and reports to others and de-identified consultations of a case: a list, and what became of
/// each. Enter goes on with a draft; the buttons take the steps that are possible.
class ReferralsTab : public CaseTab {
    Q_OBJECT
public:
    ReferralsTab(AppContext& appContext, QWidget* parent);

    /// Starts a concern report about the first child of the case.
    void reportConcern();
    void replace();
    /// Selects the one with this id, now or as soon as it is read.
    void showRecord(const QString& id);

protected:
    void showCase() override;

private:
    using Entry = std::variant<ReferralRow, ConsultationRow>;

    void build();
    void buildButtons();
    [[nodiscard]] QPushButton* addReadingButton(const QString& name, const QString& text);
    [[nodiscard]] const Entry* current() const;
    void readRow(int row);
    void goOn(int row);
    void refer();
    void consult();
    void takeStep(ReferralStep::Kind kind);
    void print();
    void discard();
    void changed(const QString& id);

    ListPane* m_pane;
    RecordsModel<Entry>* m_model = nullptr;
    ReadingPane* m_reading;
    Banner* m_banner;
    QPushButton* m_refer = nullptr;
    QPushButton* m_concern = nullptr;
    QPushButton* m_consult = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_print = nullptr;
    QAction* m_replace = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_more = nullptr; ///< with the rarer steps
    QHash<ReferralStep::Kind, QPushButton*> m_steps;
    QHash<ReferralStep::Kind, QAction*> m_rareSteps;
    QString m_wanted;
};

} // namespace frid::ui
