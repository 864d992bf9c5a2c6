#include <frid/ui/access/AdministrationPage.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Secret.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "access/CheckPane.h"
#include "access/PasswordField.h"
#include "access/RolesField.h"
#include "assessment/InstrumentsPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is like another here is always a name.
QString accountSentence(const Error& error)
{
    if (error.code == ErrorCode::Duplicate) {
        return AdministrationPage::tr("There is one with this name already. Choose another name.");
    }
    return error.code == ErrorCode::Invalid ? fieldErrorSentence(error) : errorSentence(error);
}

void showAccountError(FormDialog* dialog, const Error& error)
{
    dialog->messages()->clear();
    const QString field = error.field == u"password"_s ? u"new_password"_s : error.field;
    if (field.isEmpty() || !dialog->messages()->show(field, accountSentence(error))) {
        dialog->banner()->showMessage(Tone::Warning, accountSentence(error));
    }
}
} // namespace

AdministrationPage::AdministrationPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
{
    setObjectName(u"administration"_s);
    m_banner->setClosable(true);
    auto* tabs = new QTabWidget(this);
    addTabKeys(tabs, this);
    tabs->setObjectName(u"administrationTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(makeAccounts(), tr("Accounts"));
    tabs->addTab(makeUnits(), tr("Units"));
    tabs->addTab(new InstrumentsPane(m_context, this), tr("Instruments"));
    tabs->addTab(new CheckPane(m_context, this), tr("Check of the registry"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    layout->addWidget(tabs, 1);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this,
        &AdministrationPage::refresh);
    refresh();
}

QWidget* AdministrationPage::makeAccounts()
{
    Column<Account> name{u"name"_s, tr("Name"), [](const Account& account) { return account.displayName; }};
    name.width = 26;
    Column<Account> login{u"login"_s, tr("Login name"), [](const Account& account) { return account.login; }};
    login.width = 18;
    Column<Account> roles{
        u"roles"_s, tr("Roles"), [this](const Account& account) { return rolesText(account); }};
    roles.width = 44;
    Column<Account> state{u"state"_s, tr("State"), [](const Account& account) {
                              return account.disabled          ? tr("Closed")
                                  : account.mustChangePassword ? tr("First password")
                                                               : tr("Open");
                          }};
    state.icon
        = [](const Account& account) { return account.disabled ? Icons::get(u"object-locked"_s) : QIcon(); };
    state.width = 16;
    Column<Account> made{
        u"created"_s, tr("Made"), [](const Account& account) { return dateTimeText(account.createdAt); }};
    made.width = 16;
    m_accounts = new RecordsModel<Account>({name, login, roles, state, made}, this);
    auto* pane = m_accountPane = new ListPane(this);
    QPushButton* add = pane->addButton(u"addAccountButton"_s, tr("New account"), u"list-add"_s);
    m_edit = pane->addButton(u"editAccountButton"_s, tr("Edit…"), u"document-edit"_s);
    m_reset = pane->addButton(u"resetPasswordButton"_s, tr("New first password…"), u"password-copy"_s);
    m_toggle = pane->addButton(u"toggleAccountButton"_s, tr("Close account…"), u"object-locked"_s);
    pane->table()->setObjectName(u"accountTable"_s);
    pane->table()->setAccessibleName(tr("Accounts"));
    pane->table()->setRows(m_accounts);
    pane->table()->setSettingsKey(u"accounts"_s);
    pane->table()->setEmptyText(tr("No accounts"));
    connect(add, &QPushButton::clicked, this, &AdministrationPage::addAccount);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Account* account = currentAccount()) {
            editAccount(*account);
        }
    });
    connect(pane->table(), &TableView::rowActivated, this,
        [this](int row) { editAccount(m_accounts->record(row)); });
    connect(m_reset, &QPushButton::clicked, this, &AdministrationPage::resetPassword);
    connect(m_toggle, &QPushButton::clicked, this, &AdministrationPage::toggleAccount);
    connect(pane->table(), &TableView::currentRowChanged, this, &AdministrationPage::updateButtons);
    return pane;
}

QWidget* AdministrationPage::makeUnits()
{
    Column<Unit> name{u"name"_s, tr("Unit"), [](const Unit& unit) { return unit.name; }};
    name.width = 40;
    Column<Unit> state{u"state"_s, tr("State"),
        [](const Unit& unit) { return unit.active ? tr("In use") : tr("No longer used"); }};
    state.width = 20;
    m_units = new RecordsModel<Unit>({name, state}, this);
    auto* pane = m_unitPane = new ListPane(this);
    QPushButton* add = pane->addButton(u"addUnitButton"_s, tr("New unit"), u"list-add"_s);
    m_rename = pane->addButton(u"renameUnitButton"_s, tr("Rename…"), u"document-edit"_s);
    m_toggleUnit = pane->addButton(u"toggleUnitButton"_s, tr("Stop using"), u"object-locked"_s);
    pane->table()->setObjectName(u"unitTable"_s);
    pane->table()->setAccessibleName(tr("Units"));
    pane->table()->setRows(m_units);
    pane->table()->setSettingsKey(u"units"_s);
    pane->table()->setEmptyText(tr("No units"));
    connect(add, &QPushButton::clicked, this, [this] { askUnitName({}); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (const Unit* unit = currentUnit()) {
            askUnitName(*unit);
        }
    });
    connect(pane->table(), &TableView::rowActivated, this,
        [this](int row) { askUnitName(m_units->record(row)); });
    connect(m_toggleUnit, &QPushButton::clicked, this, &AdministrationPage::toggleUnit);
    connect(pane->table(), &TableView::currentRowChanged, this, &AdministrationPage::updateButtons);
    return pane;
}

const Account* AdministrationPage::currentAccount() const
{
    const int row = m_accountPane->table()->currentRow();
    return row < 0 ? nullptr : &m_accounts->record(row);
}

const Unit* AdministrationPage::currentUnit() const
{
    const int row = m_unitPane->table()->currentRow();
    return row < 0 ? nullptr : &m_units->record(row);
}

void AdministrationPage::updateButtons()
{
    const Account* account = currentAccount();
    for (QPushButton* button : {m_edit, m_reset, m_toggle}) {
        button->setEnabled(account != nullptr);
    }
    m_toggle->setText(account != nullptr && account->disabled ? tr("Open account") : tr("Close account…"));
    const Unit* unit = currentUnit();
    m_rename->setEnabled(unit != nullptr);
    m_toggleUnit->setEnabled(unit != nullptr);
    m_toggleUnit->setText(unit != nullptr && !unit->active ? tr("Use again") : tr("Stop using"));
}

QString AdministrationPage::rolesText(const Account& account) const
{
    QStringList texts;
    for (const RoleGrant& grant : account.roles) {
        QString unitName;
        for (const Unit& unit : m_units->records()) {
            if (unit.id == grant.unit) {
                unitName = unit.name;
            }
        }
        texts += unitName.isEmpty() ? roleText(grant.role)
                                    : tr("%1 in %2", "role, unit").arg(roleText(grant.role), unitName);
    }
    return texts.join(u", "_s);
}

void AdministrationPage::refresh()
{
    const auto failed
        = [this](const Error& error) { m_banner->showMessage(Tone::Warning, accountSentence(error)); };
    onResult(
        m_context.ask([](Services& services, const Session& who) { return services.accounts().units(who); }),
        this, [this](const QList<Unit>& units) { m_units->setRecords(units); }, failed);
    onResult(
        m_context.ask(
            [](Services& services, const Session& who) { return services.accounts().accounts(who); }),
        this,
        [this](const QList<Account>& accounts) {
            const Account* current = currentAccount();
            const AccountId selected = current == nullptr ? AccountId() : current->id;
            m_accounts->setRecords(accounts);
            const int row = m_accounts->rowOf([&](const Account& account) { return account.id == selected; });
            if (row >= 0) {
                m_accountPane->table()->selectRow(row);
            }
            updateButtons();
        },
        failed);
}

template <typename Call> void AdministrationPage::send(Call call, const QString& done)
{
    onResult(
        m_context.ask(std::move(call)), this,
        [this, done] {
            m_banner->showMessage(Tone::Success, done);
            refresh();
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Warning, accountSentence(error));
            refresh();
        });
}

void AdministrationPage::addAccount()
{
    auto* dialog = new FormDialog(m_context, u"accountDialog"_s, tr("New account"), tr("Make account"), this);
    FormGrid* form = dialog->form();
    auto* name = form->add(u"display_name"_s, tr("Name"), new QLineEdit);
    auto* login = form->add(u"login"_s, tr("Login name"), new QLineEdit);
    login->setPlaceholderText(tr("Small letters, digits, . - _"));
    auto* roles = form->add(u"roles"_s, tr("Roles"), new RolesField(m_units->records(), {}));
    QLineEdit* password = addNewPasswordFields(form, login);
    auto* permanent = new QCheckBox(tr("The password need not be changed at the first log-in"));
    permanent->setObjectName(u"permanentPassword"_s);
    form->addRow(permanent);
    form->setRequired(name);
    form->setRequired(login);
    dialog->setSubmit([this, dialog, name, login, roles, password, permanent] {
        dialog->messages()->clear();
        if (!typedTwice(dialog->form(), *dialog->messages())) {
            return;
        }
        Account account;
        account.displayName = name->text();
        account.login = login->text().trimmed().toLower();
        account.roles = roles->roles();
        onResult(
            m_context.ask([account, secret = Secret(password->text()), stays = permanent->isChecked()](
                              Services& services, const Session& who) {
                return services.accounts().add(who, account, secret.bytes(), stays);
            }),
            dialog,
            [this, dialog](const AccountId&) {
                dialog->accept();
                m_banner->showMessage(Tone::Success,
                    tr("The account is made. Give the first password to its owner in person."));
                refresh();
            },
            [dialog](const Error& error) { showAccountError(dialog, error); }, dialog->actionButton());
    });
    dialog->open();
}

void AdministrationPage::editAccount(const Account& account)
{
    auto* dialog = new FormDialog(
        m_context, u"accountDialog"_s, tr("Account %1", "login name").arg(account.login), tr("Save"), this);
    auto* name = dialog->form()->add(u"display_name"_s, tr("Name"), new QLineEdit);
    name->setText(account.displayName);
    auto* roles
        = dialog->form()->add(u"roles"_s, tr("Roles"), new RolesField(m_units->records(), account.roles));
    dialog->setSubmit([this, dialog, name, roles, before = account] {
        Account changed = before;
        changed.displayName = name->text();
        changed.roles = roles->roles();
        onResult(
            m_context.ask([changed](Services& services, const Session& who) {
                return services.accounts().update(who, changed);
            }),
            dialog,
            [this, dialog] {
                dialog->accept();
                refresh();
            },
            [dialog](const Error& error) { showAccountError(dialog, error); }, dialog->actionButton());
    });
    dialog->open();
}

void AdministrationPage::resetPassword()
{
    const Account* current = currentAccount();
    if (current == nullptr) {
        return;
    }
    auto* dialog = new FormDialog(m_context, u"resetDialog"_s,
        tr("New first password for %1").arg(current->displayName), tr("Set password"), this);
    QLineEdit* password = addNewPasswordFields(dialog->form(), nullptr);
    dialog->setSubmit([this, dialog, password, id = current->id] {
        dialog->messages()->clear();
        if (!typedTwice(dialog->form(), *dialog->messages())) {
            return;
        }
        onResult(
            m_context.ask([id, secret = Secret(password->text())](Services& services, const Session& who) {
                return services.accounts().resetPassword(who, id, secret.bytes());
            }),
            dialog,
            [this, dialog] {
                dialog->accept();
                m_banner->showMessage(
                    Tone::Success, tr("Password set. It has to be changed at the next log-in."));
                refresh();
            },
            [dialog](const Error& error) { showAccountError(dialog, error); }, dialog->actionButton());
    });
    dialog->open();
}

void AdministrationPage::toggleAccount()
{
    const Account* current = currentAccount();
    if (current == nullptr) {
        return;
    }
    Account changed = *current;
    changed.disabled = !changed.disabled;
    const auto call = [changed](Services& services, const Session& who) {
        return services.accounts().update(who, changed);
    };
    if (!changed.disabled) {
        send(call, tr("The account is open again."));
        return;
    }
    Question question;
    question.title = tr("Close the account of %1?").arg(current->displayName);
    question.text
        = tr("Nobody can log in with it from now on. What was done with it stays, and it can be opened "
             "again. Cases that it handles should get another handler.");
    question.action = tr("Close account");
    m_context.prompt().confirm(this, question, [this, call] { send(call, tr("The account is closed.")); });
}

void AdministrationPage::askUnitName(const Unit& unit)
{
    const bool isNew = unit.id.isNull();
    TextQuestion question;
    question.title = isNew ? tr("New unit") : tr("Rename the unit");
    question.label = tr("Name of the unit");
    question.action = isNew ? tr("Add unit") : tr("Rename");
    question.text = unit.name;
    question.multiLine = false;
    m_context.prompt().askText(this, question, [this, unit, isNew](const QString& name) {
        if (isNew) {
            send(
                [name](Services& services, const Session& who) -> Result<void> {
                    return services.accounts().addUnit(who, name).map([](const UnitId&) {});
                },
                tr("The unit is there. Give accounts a role in it."));
            return;
        }
        Unit renamed = unit;
        renamed.name = name;
        send([renamed](Services& services,
                 const Session& who) { return services.accounts().updateUnit(who, renamed); },
            tr("The unit is renamed."));
    });
}

void AdministrationPage::toggleUnit()
{
    const Unit* current = currentUnit();
    if (current == nullptr) {
        return;
    }
    Unit changed = *current;
    changed.active = !changed.active;
    send([changed](
             Services& services, const Session& who) { return services.accounts().updateUnit(who, changed); },
        changed.active ? tr("The unit is used again.")
                       : tr("The unit is no longer offered for new cases. Its cases stay."));
}

} // namespace frid::ui
