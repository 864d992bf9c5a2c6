#pragma once

#include "casefile/CaseTab.h"

#include <frid/ui/kit/RecordsModel.h>

#include <QMap>

class QPushButton;

namespace frid::ui {

class Banner;
class ListPane;

/// Who is part of the case, known or unknown, what each was asked about violence, and which cases belong
/// together.
class PartiesTab : public CaseTab {
    Q_OBJECT
public:
    PartiesTab(AppContext& appContext, QWidget* parent);

protected:
    void showCase() override;

private:
    void build();
    void edit(const Party& party, const PersonLabel& person);
    void remove();
    void unlink();
    void updateButtons();
    void fill();
    void readQuestions();
    void askAboutViolence();

    ListPane* m_pane;
    RecordsModel<PartyRow>* m_parties;
    ListPane* m_linkPane;
    RecordsModel<LinkedCase>* m_links;
    Banner* m_banner;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_ask;
    QPushButton* m_person;
    QPushButton* m_remove;
    QPushButton* m_link;
    QPushButton* m_unlink;
    QMap<PersonId, ViolenceQuestion> m_questions; ///< the newest in this case
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
