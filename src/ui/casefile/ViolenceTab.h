#pragma once

#include "casefile/CaseTab.h"

#include <frid/ui/kit/RecordsModel.h>

class QPushButton;

namespace frid::ui {

class Banner;
class CodeChecks;
class ListPane;

/// The violence that is known, with the day it became known, and what makes the person especially vulnerable.
class ViolenceTab : public CaseTab {
    Q_OBJECT
public:
    ViolenceTab(AppContext& appContext, QWidget* parent);

protected:
    void showCase() override;

private:
    void build();
    void edit(const ViolenceRecord& record);
    void remove();
    void saveVulnerabilities();
    [[nodiscard]] QString partyText(PartyId id) const;
    [[nodiscard]] bool isLater(const ViolenceRecord& record) const;

    ListPane* m_pane;
    RecordsModel<ViolenceRecord>* m_model;
    Banner* m_banner;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QWidget* m_vulnerable;
    CodeChecks* m_checks;
    QPushButton* m_save;
};

} // namespace frid::ui
