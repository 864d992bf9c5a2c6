#pragma once

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTimer;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;

/// The cases that the account may see, filtered. Filters can be named and kept. Ctrl+N new case, Enter opens,
/// F5 reads again.
class CaseListPage : public QWidget {
    Q_OBJECT
public:
    explicit CaseListPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Choice {
        bool mine = false;
        bool unassigned = false;
        bool overdue = false;
        bool ownUnits = false; ///< cases of units in which the account works
        QString unit;
        QString kind;
        QString status;
    };
    void build();
    void fillUnits();
    void fillSaved();
    [[nodiscard]] Choice choice() const;
    void setChoice(const Choice& choice);
    void saveFilter(const QString& name);
    void removeFilter();
    void choiceChanged();
    void showRows(QList<CaseRow> rows);

    AppContext& m_context;
    QComboBox* m_saved;
    QPushButton* m_save;
    QPushButton* m_remove;
    QComboBox* m_scope;
    CodeCombo* m_unit;
    CodeCombo* m_kind;
    CodeCombo* m_status;
    QCheckBox* m_overdue;
    QCheckBox* m_unassigned;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<CaseRow>* m_model;
    QTimer* m_later;
    bool m_setting = false;
    bool m_stale = true;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
