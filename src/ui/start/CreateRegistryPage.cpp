#include "start/CreateRegistryPage.h"

#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <frid/application/Dispatcher.h>
#include <frid/application/ErrorText.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/RecoveryKeySheet.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsInLine = 3;

QStringList groupsOf(const QString& key)
{
    return key.split(u'-', Qt::SkipEmptyParts);
}

bool filled(StartPage* page, std::initializer_list<QLineEdit*> fields)
{
    page->messages()->clear();
    for (QLineEdit* field : fields) {
        if (field->text().trimmed().isEmpty()) {
            page->messages()->show({ErrorCode::Invalid, field->objectName(), u"missing"_s});
            return false;
        }
    }
    return true;
}

QString suggestedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(folder + u"/"_s + CreateRegistryPage::tr("registry.frid"));
}
} // namespace

CreateRegistryPage::CreateRegistryPage(std::shared_ptr<RegistryGateway> registries, Dispatcher& worker,
    Prompt& prompt, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_registries(std::move(registries))
    , m_worker(worker)
    , m_prompt(prompt)
    , m_clock(clock)
    , m_steps(new QStackedWidget(this))
    , m_place(makePlace())
    , m_owner(makeOwner())
    , m_administrator(makeAdministrator())
    , m_keyPage(makeKey())
    , m_proof(makeProof())
{
    setObjectName(u"createRegistryPage"_s);
    for (StartPage* page : {m_place, m_owner, m_administrator, m_keyPage, m_proof}) {
        m_steps->addWidget(page);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
}

StartPage* CreateRegistryPage::makePlace()
{
    auto* page = new StartPage(u"createPlace"_s, tr("New registry: where?"),
        tr("One registry for a unit or a whole municipality. You can move it later."), this);
    m_onFile = new QRadioButton(tr("A &file on this computer"));
    m_onFile->setObjectName(u"onFile"_s);
    auto* fileHelp
        = new QLabel(tr("For one user at a time. Needs no server. The file is encrypted. Do not put "
                        "it on a network drive."));
    m_onServer = new QRadioButton(tr("A database on a &server (PostgreSQL)"));
    m_onServer->setObjectName(u"onServer"_s);
    auto* serverHelp = new QLabel(tr("For many users at once. The administrator of the server makes an empty "
                                     "database first and gives you its address."));
    for (QLabel* help : {fileHelp, serverHelp}) {
        help->setWordWrap(true);
        makeHint(help);
    }
    m_path = new QLineEdit;
    auto* browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(u"browseButton"_s);
    browse->setAutoDefault(false);
    page->form()->addRow(m_onFile);
    page->form()->addRow(fileHelp);
    page->form()->add(u"path"_s, tr("Fi&le"), m_path);
    auto* browseRow = new QWidget;
    auto* browseLayout = new QHBoxLayout(browseRow);
    browseLayout->setContentsMargins(0, 0, 0, 0);
    browseLayout->addWidget(browse);
    browseLayout->addStretch();
    page->form()->addRow(browseRow);
    page->form()->addRow(m_onServer);
    page->form()->addRow(serverHelp);
    m_server = page->form()->add(u"server_address"_s, tr("&Address"), new QLineEdit);
    m_server->setPlaceholderText(u"postgresql://frid@server.example/register"_s);
    QPushButton* cancel = page->addButton(u"cancelButton"_s, tr("Cancel"));
    page->addSpace();
    QPushButton* next = page->addButton(u"nextButton"_s, tr("Next"), true);
    const auto enableFields = [this, browse] {
        m_path->setEnabled(m_onFile->isChecked());
        browse->setEnabled(m_onFile->isChecked());
        m_server->setEnabled(m_onServer->isChecked());
    };
    connect(m_onFile, &QRadioButton::toggled, page, enableFields);
    m_onFile->setChecked(true);
    enableFields();
    connect(cancel, &QPushButton::clicked, this, &CreateRegistryPage::cancelled);
    connect(next, &QPushButton::clicked, this, &CreateRegistryPage::checkPlace);
    connect(m_path, &QLineEdit::returnPressed, this, &CreateRegistryPage::checkPlace);
    connect(m_server, &QLineEdit::returnPressed, this, &CreateRegistryPage::checkPlace);
    connect(browse, &QPushButton::clicked, this, [this] {
        FileQuestion question;
        question.title = tr("Where to put the registry");
        question.suggested = m_path->text();
        question.filter = tr("Frid registries (*.frid)");
        m_prompt.saveFile(this, question, [this](const QString& path) { m_path->setText(path); });
    });
    return page;
}

StartPage* CreateRegistryPage::makeOwner()
{
    auto* page = new StartPage(u"createOwner"_s, tr("New registry: whose?"),
        tr("The municipality stands on reports and cannot be changed later. Units can be added and renamed."),
        this);
    m_municipality = page->form()->add(u"municipality"_s, tr("&Municipality"), new QLineEdit);
    m_unit = page->form()->add(u"unit"_s, tr("First &unit"), new QLineEdit);
    m_unit->setPlaceholderText(tr("For instance: Unit for domestic violence"));
    QPushButton* back = page->addButton(u"backButton"_s, tr("Back"));
    page->addSpace();
    QPushButton* next = page->addButton(u"nextButton"_s, tr("Next"), true);
    connect(back, &QPushButton::clicked, this, [this] { goTo(m_place); });
    connect(next, &QPushButton::clicked, this, &CreateRegistryPage::checkOwner);
    connect(m_unit, &QLineEdit::returnPressed, this, &CreateRegistryPage::checkOwner);
    return page;
}

StartPage* CreateRegistryPage::makeAdministrator()
{
    auto* page = new StartPage(u"createAdministrator"_s, tr("New registry: the administrator"),
        tr("The administrator makes accounts and units. That role alone opens no case."), this);
    m_displayName = page->form()->add(u"display_name"_s, tr("&Name"), new QLineEdit);
    m_login = page->form()->add(u"login"_s, tr("&Login name"), new QLineEdit);
    m_login->setPlaceholderText(tr("Small letters, digits, . - _"));
    m_caseworker = new QCheckBox(tr("Is a &caseworker as well"));
    m_caseworker->setObjectName(u"alsoCaseworker"_s);
    m_manager = new QCheckBox(tr("Is the unit's &manager as well"));
    m_manager->setObjectName(u"alsoManager"_s);
    page->form()->addRow(m_caseworker);
    page->form()->addRow(m_manager);
    m_password = page->addPassword(u"password"_s, tr("&Password"));
    auto* hint = new QLabel;
    hint->setObjectName(u"passwordHint"_s);
    hint->setWordWrap(true);
    makeHint(hint);
    page->form()->addRow(hint);
    m_again = page->addPassword(u"password_again"_s, tr("Password &again"));
    page->addShowPassword();
    explainPassword(m_password, m_login, hint);
    QPushButton* back = page->addButton(u"backButton"_s, tr("Back"));
    page->addSpace();
    m_create = page->addButton(u"createButton"_s, tr("Create registry"), true);
    connect(back, &QPushButton::clicked, this, [this, page] {
        if (!page->isBusy()) {
            goTo(m_owner);
        }
    });
    connect(m_create, &QPushButton::clicked, this, &CreateRegistryPage::create);
    connect(m_again, &QLineEdit::returnPressed, this, &CreateRegistryPage::create);
    return page;
}

StartPage* CreateRegistryPage::makeKey()
{
    auto* page = new StartPage(u"createKey"_s, tr("The registry is made: keep its recovery key"),
        tr("If every administrator's password is lost, this key is the only way into the registry. It is "
           "shown "
           "now and never again. Print it, put it in an envelope and lock the envelope in the safe. Whoever "
           "holds the key and a copy of the registry can read everything."),
        this);
    m_groups = new QLabel;
    m_groups->setObjectName(u"recoveryKey"_s);
    m_groups->setAccessibleName(tr("Recovery key"));
    m_groups->setTextFormat(Qt::PlainText);
    m_groups->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.8);
    m_groups->setFont(large);
    m_groups->setAlignment(Qt::AlignCenter);
    page->addContent(m_groups);
    QPushButton* print = page->addButton(u"printKeyButton"_s, tr("&Print…"));
    m_save = page->addButton(u"saveKeyButton"_s, tr("&Save as PDF…"));
    print->setIcon(Icons::get(u"document-print"_s));
    m_save->setIcon(Icons::get(u"document-export"_s));
    page->addSpace();
    QPushButton* next = page->addButton(u"nextButton"_s, tr("I have the key on paper"), true);
    connect(print, &QPushButton::clicked, this, &CreateRegistryPage::printKey);
    connect(m_save, &QPushButton::clicked, this, &CreateRegistryPage::saveKey);
    connect(next, &QPushButton::clicked, this, &CreateRegistryPage::askProof);
    return page;
}

StartPage* CreateRegistryPage::makeProof()
{
    auto* page = new StartPage(u"createProof"_s, tr("Check the paper"),
        tr("Type two groups of the recovery key from the paper, so that we know that it can be read."), this);
    m_first = page->form()->add(u"first_group"_s, tr("First group"), new QLineEdit);
    m_second = page->form()->add(u"second_group"_s, tr("Second group"), new QLineEdit);
    for (QLineEdit* field : {m_first, m_second}) {
        field->setProperty("noDraft", true);
    }
    const QList<QLabel*> labels = page->form()->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (label->buddy() == m_first) {
            m_firstLabel = label;
        } else if (label->buddy() == m_second) {
            m_secondLabel = label;
        }
    }
    QPushButton* back = page->addButton(u"backButton"_s, tr("Show the key again"));
    page->addSpace();
    QPushButton* finish = page->addButton(u"finishButton"_s, tr("Finish"), true);
    connect(back, &QPushButton::clicked, this, [this] { goTo(m_keyPage); });
    connect(finish, &QPushButton::clicked, this, &CreateRegistryPage::checkProof);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &CreateRegistryPage::checkProof);
    return page;
}

void CreateRegistryPage::restart()
{
    m_key.clear();
    m_groups->clear();
    if (m_path->text().isEmpty()) {
        m_path->setText(suggestedPath());
    }
    m_administrator->forgetPasswords();
    for (StartPage* page : {m_place, m_owner, m_administrator, m_keyPage, m_proof}) {
        page->messages()->clear();
        page->banner()->hide();
    }
    goTo(m_place);
}

void CreateRegistryPage::goTo(StartPage* page)
{
    m_steps->setCurrentWidget(page);
    page->banner()->hide();
    const QList<QLineEdit*> fields = page->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isEnabled()) {
            field->setFocus();
            return;
        }
    }
    const QList<QPushButton*> buttons = page->findChildren<QPushButton*>();
    if (!buttons.isEmpty()) {
        buttons.first()->setFocus();
    }
}

void CreateRegistryPage::checkPlace()
{
    QLineEdit* field = m_onFile->isChecked() ? m_path : m_server;
    if (!filled(m_place, {field})) {
        return;
    }
    const auto address = m_registries->normalised(field->text().trimmed());
    if (!address) {
        m_place->messages()->show(field->objectName(), fieldErrorSentence(address.error()));
        return;
    }
    if (m_registries->fileExists(*address)) {
        m_place->messages()->show(field->objectName(),
            tr("There is a file with this name already, and it is left alone. Choose another name, or go "
               "back "
               "and open it."));
        return;
    }
    m_address = *address;
    goTo(m_owner);
}

void CreateRegistryPage::checkOwner()
{
    if (filled(m_owner, {m_municipality, m_unit})) {
        goTo(m_administrator);
    }
}

void CreateRegistryPage::create()
{
    if (m_administrator->isBusy() || !filled(m_administrator, {m_displayName, m_login, m_password})) {
        return;
    }
    if (m_password->text() != m_again->text()) {
        m_administrator->messages()->show({ErrorCode::Invalid, m_again->objectName(), u"mismatch"_s});
        return;
    }
    NewRegistry request;
    request.municipality = m_municipality->text();
    request.unit = m_unit->text();
    request.displayName = m_displayName->text();
    request.login = m_login->text().trimmed().toLower();
    request.alsoCaseworker = m_caseworker->isChecked();
    request.alsoManager = m_manager->isChecked();
    const Secret password = passwordOf(m_password);
    m_administrator->setBusy(tr("Creating the registry and its keys"));

    const auto failed = [this](const Error& error) {
        m_administrator->setBusy({});
        if (error.code == ErrorCode::Duplicate) {
            m_administrator->banner()->showMessage(Tone::Warning,
                tr("There is a registry at this address already. Go back and choose another."));
        } else if (m_owner->messages()->show(error)) {
            goTo(m_owner);
            m_owner->messages()->show(error);
        } else if (!m_administrator->messages()->show(error)) {
            m_administrator->banner()->showMessage(Tone::Warning, errorSentence(error));
        }
    };
    const auto registries = m_registries;
    const QString address = m_address;
    const QFuture<Result<void>> opened
        = m_worker.open([registries, address] { return registries->open(address, RegistryOpening::Create); });
    onResult(
        opened, this,
        [this, request, password, registries, address, failed] {
            onResult(
                m_worker.call([request, password](Services& services) {
                    NewRegistry made = request;
                    made.password = password.bytes();
                    return services.auth().createRegistry(made);
                }),
                this,
                [this](const QString& key) {
                    m_administrator->setBusy({});
                    m_administrator->forgetPasswords();
                    showKey(key);
                },
                [this, registries, address, failed](const Error& error) {
                    if (error.code == ErrorCode::Duplicate) {
                        failed(error);
                        return;
                    }
                    onResult(
                        m_worker.close(), this,
                        [registries, address, failed, error] {
                            registries->removeHalfMade(address);
                            failed(error);
                        },
                        [failed, error](const Error&) { failed(error); });
                },
                m_create);
        },
        failed, m_create);
}

void CreateRegistryPage::showKey(const QString& key)
{
    m_key = key;
    const QStringList groups = groupsOf(key);
    QString text;
    for (int i = 0; i < groups.size(); ++i) {
        text += u"%1.\u2007%2"_s.arg(i + 1).arg(groups.at(i));
        text += i + 1 == groups.size() ? QString() : (i + 1) % groupsInLine == 0 ? u"\n"_s : u"    "_s;
    }
    m_groups->setText(text);
    goTo(m_keyPage);
}

void CreateRegistryPage::printKey()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const reporting::Document sheet = reporting::buildRecoveryKeySheet(
            {m_registries->shortName(m_address), m_municipality->text().trimmed(), m_clock.today(), m_key});
        if (const auto printed = reporting::print(reporting::PagedDocument(sheet), *printer); !printed) {
            m_prompt.error(this, printed.error());
        }
    });
    dialog->open();
}

void CreateRegistryPage::saveKey()
{
    FileQuestion question;
    question.title = tr("Save the recovery key");
    question.suggested = tr("recovery key.pdf");
    question.filter = tr("PDF (*.pdf)");
    m_prompt.saveFile(this, question, [this](const QString& path) {
        const reporting::RecoveryKeySheet sheet{
            m_registries->shortName(m_address), m_municipality->text().trimmed(), m_clock.today(), m_key};
        onResult(
            m_worker.call([sheet, path](Services&) {
                return reporting::writePdf(reporting::buildRecoveryKeySheet(sheet), path);
            }),
            this,
            [this] {
                m_keyPage->banner()->showMessage(Tone::Success,
                    tr("Saved. Print it, then delete the file: on the disk it is worth as much as the "
                       "registry's password."));
            },
            [this](const Error& error) {
                m_keyPage->banner()->showMessage(Tone::Warning, errorSentence(error));
            },
            m_save);
    });
}

void CreateRegistryPage::askProof()
{
    const int count = int(groupsOf(m_key).size());
    m_firstGroup = QRandomGenerator::global()->bounded(count / 2);
    m_secondGroup = count / 2 + QRandomGenerator::global()->bounded(count - count / 2);
    m_firstLabel->setText(tr("Group number &%1").arg(m_firstGroup + 1));
    m_secondLabel->setText(tr("Group number &%1").arg(m_secondGroup + 1));
    m_first->setAccessibleName(tr("Group number %1").arg(m_firstGroup + 1));
    m_second->setAccessibleName(tr("Group number %1").arg(m_secondGroup + 1));
    m_first->clear();
    m_second->clear();
    m_proof->messages()->clear();
    goTo(m_proof);
}

void CreateRegistryPage::checkProof()
{
    const QStringList groups = groupsOf(m_key);
    m_proof->messages()->clear();
    const auto right = [&](QLineEdit* field, int group) {
        if (field->text().trimmed().compare(groups.value(group), Qt::CaseInsensitive) == 0) {
            return true;
        }
        m_proof->messages()->show(
            field->objectName(), tr("This is not group %1. Read it from the paper again.").arg(group + 1));
        return false;
    };
    if (!right(m_first, m_firstGroup) || !right(m_second, m_secondGroup)) {
        return;
    }
    m_key.clear();
    m_groups->clear();
    m_first->clear();
    m_second->clear();
    const QString login = m_login->text().trimmed().toLower();
    onResult(
        m_worker.call([](Services& services) -> Result<void> {
            services.auth().lock();
            return {};
        }),
        this, [this, login] { Q_EMIT created(m_address, login); }, [](const Error&) {});
}

} // namespace frid::ui
