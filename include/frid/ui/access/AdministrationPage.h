#pragma once

#include <frid/domain/access/Account.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// Accounts, units and the check of the registry, for the administrator.
class AdministrationPage : public QWidget {
    Q_OBJECT
public:
    explicit AdministrationPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

private:
    QWidget* makeAccounts();
    QWidget* makeUnits();
    void updateButtons();
    [[nodiscard]] QString rolesText(const Account& account) const;
    [[nodiscard]] const Account* currentAccount() const;
    [[nodiscard]] const Unit* currentUnit() const;
    void editAccount(const Account& account);
    void addAccount();
    void resetPassword();
    void toggleAccount();
    void askUnitName(const Unit& unit);
    void toggleUnit();
    template <typename Call> void send(Call call, const QString& done);

    AppContext& m_context;
    Banner* m_banner;
    ListPane* m_accountPane = nullptr;
    ListPane* m_unitPane = nullptr;
    RecordsModel<Account>* m_accounts = nullptr;
    RecordsModel<Unit>* m_units = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_toggleUnit = nullptr;
};

} // namespace frid::ui
