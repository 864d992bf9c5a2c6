#pragma once

#include <frid/application/referral/ReferralViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;
class ReadingPane;

/// Who does what: organisations to refer to, found by need, age and town, with what is agreed with them.
/// Ctrl+N adds one, Enter edits, F5 reads again.
class OrganisationsPage : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationsPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

private:
    void build();
    void buildTable();
    void filter();
    void readRow(int row);
    [[nodiscard]] const OrganisationRow* current() const;
    [[nodiscard]] QString labels(const QString& list, const QStringList& codes) const;
    [[nodiscard]] QString describe(const OrganisationRow& row) const;

    AppContext& m_context;
    Banner* m_banner;
    Banner* m_expiring;
    ListPane* m_pane;
    RecordsModel<OrganisationRow>* m_model = nullptr;
    ReadingPane* m_reading;
    CodeCombo* m_need;
    CodeCombo* m_age;
    QCheckBox* m_inactive;
    QPushButton* m_edit;
    QPushButton* m_agreement;
    QPushButton* m_history;
    QList<OrganisationRow> m_all;
    OrganisationId m_wanted;
};

} // namespace frid::ui
