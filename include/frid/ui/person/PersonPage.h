#pragma once

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class Banner;
class TableView;
class ViolenceQuestionPane;

/// A person: facts, cases, history. A protected person is masked until revealed, which is logged. Ctrl+E
/// edits, Ctrl+Shift+F asks about violence, F5 reads again.
class PersonPage : public QWidget {
    Q_OBJECT
public:
    PersonPage(AppContext& context, PersonId id, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();
    /// The dialog of the question about violence; nothing where the account may not ask.
    void askAboutViolence();

private:
    struct CaseLine {
        CaseRow row;
        bool isParty = false;
    };
    struct ChangeLine {
        QDateTime at; ///< UTC
        QString byName;
        FieldChange change;
    };
    void build();
    void showView(const PersonView& view);
    void showFacts();
    void showMerges();
    void reveal(std::function<void()> then);
    void edit();
    void merge();
    void undoMerge(const PersonMerge& merge);
    void readHistory();

    AppContext& m_context;
    PersonId m_id;
    PersonView m_view;
    bool m_revealed = false; ///< asked for on this page; a fresh reading masks again
    QLabel* m_name;
    QLabel* m_summary;
    QHBoxLayout* m_badges;
    Banner* m_banner;
    QPushButton* m_reveal;
    QPushButton* m_edit;
    QPushButton* m_merge;
    QTabWidget* m_tabs;
    QWidget* m_facts;
    QVBoxLayout* m_merges;
    TableView* m_caseTable;
    RecordsModel<CaseLine>* m_cases;
    ViolenceQuestionPane* m_questions;
    TableView* m_historyTable;
    RecordsModel<ChangeLine>* m_history;
    bool m_historyStale = true;
    int m_asked = 0;
};

} // namespace frid::ui
