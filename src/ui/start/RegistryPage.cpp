#include "start/RegistryPage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Theme.h>

#include "start/RecentRegistries.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int addressRole = Qt::UserRole;
constexpr int shownRows = 5;
} // namespace

RegistryPage::RegistryPage(Prompt& prompt, QWidget* parent)
    : StartPage(u"registryPage"_s, tr("Welcome to Frid"), {}, parent)
    , m_prompt(prompt)
    , m_recent(new QListWidget)
    , m_recentBox(new QWidget)
    , m_server(new QLineEdit)
{
    auto* recentLabel = new QLabel(tr("&Registries opened before"));
    makeHeadline(recentLabel, Headline::Group);
    recentLabel->setBuddy(m_recent);
    m_recent->setObjectName(u"recentRegistries"_s);
    m_recent->setAccessibleName(tr("Registries opened before"));
    m_recent->setToolTip(tr("Enter opens. Delete takes the line away; the registry itself stays."));
    m_recent->installEventFilter(this);
    auto* box = new QVBoxLayout(m_recentBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid::small);
    box->addWidget(recentLabel);
    box->addWidget(m_recent);
    addContent(m_recentBox);
    connect(m_recent, &QListWidget::itemActivated, this, &RegistryPage::openCurrent);

    auto* ways = new QHBoxLayout;
    ways->setSpacing(grid::normal);
    const auto way = [ways](const QString& name, const QString& text, const QString& icon) {
        auto* button = new QPushButton(Icons::get(icon), text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        ways->addWidget(button);
        return button;
    };
    QPushButton* file = way(u"openFileButton"_s, tr("&Open file…"), u"document-open"_s);
    QPushButton* make = way(u"createRegistryButton"_s, tr("&New registry…"), u"document-new"_s);
    ways->addStretch();
    auto* waysRow = new QWidget;
    waysRow->setLayout(ways);
    ways->setContentsMargins(0, 0, 0, 0);
    addContent(waysRow);
    connect(file, &QPushButton::clicked, this, &RegistryPage::chooseFile);
    connect(make, &QPushButton::clicked, this, &RegistryPage::createRequested);

    auto* serverLabel = new QLabel(tr("Registry on a &server"));
    makeHeadline(serverLabel, Headline::Group);
    serverLabel->setBuddy(m_server);
    m_server->setObjectName(u"server_address"_s);
    m_server->setAccessibleName(tr("Address of a registry on a server"));
    m_server->setPlaceholderText(u"postgresql://frid@server.example/register"_s);
    auto* connectButton = new QPushButton(tr("&Connect"));
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setAutoDefault(false);
    auto* help
        = new QLabel(tr("The administrator gives you the address. A password is never part of it: the "
                        "server's password comes from a certificate or the password file of PostgreSQL."));
    help->setWordWrap(true);
    makeHint(help);
    auto* server = new QWidget;
    auto* serverLayout = new QVBoxLayout(server);
    serverLayout->setContentsMargins(0, 0, 0, 0);
    serverLayout->setSpacing(grid::small);
    serverLayout->addWidget(serverLabel);
    auto* line = new QHBoxLayout;
    line->addWidget(m_server, 1);
    line->addWidget(connectButton);
    serverLayout->addLayout(line);
    serverLayout->addWidget(help);
    addContent(server);
    messages()->registerField(u"address"_s, m_server);
    const auto connectNow = [this] {
        if (!m_server->text().trimmed().isEmpty()) {
            Q_EMIT openRequested(m_server->text().trimmed());
        }
    };
    connect(connectButton, &QPushButton::clicked, this, connectNow);
    connect(m_server, &QLineEdit::returnPressed, this, connectNow);
    refresh();
}

void RegistryPage::refresh()
{
    m_recent->clear();
    const QList<RecentRegistry> registries = recentRegistries();
    for (const RecentRegistry& registry : registries) {
        const QString place = registry.address;
        auto* item = new QListWidgetItem(registry.municipality.isEmpty()
                ? place
                : tr("%1 – %2", "municipality and address").arg(registry.municipality, place),
            m_recent);
        item->setData(addressRole, registry.address);
        item->setToolTip(registry.address);
        item->setIcon(Icons::get(
            registry.address.startsWith(u"postgresql:"_s) ? u"network-server"_s : u"folder-documents"_s));
    }
    setText(
        registries.isEmpty() ? tr(
            "Frid keeps cases, journal and follow-ups in a registry: one encrypted file on this computer, "
            "or a database on a server. Open the one that you have, or make a new one.")
                             : tr("Choose the registry that you work in."));
    m_recentBox->setVisible(!registries.isEmpty());
    const int rows = int(qBound(qsizetype(1), registries.size(), qsizetype(shownRows)));
    m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth() + grid::small);
    if (!registries.isEmpty()) {
        m_recent->setCurrentRow(0);
        m_recent->setFocus();
    }
}

void RegistryPage::showProblem(const QString& address, const Error& error)
{
    if (error.code == ErrorCode::OlderRegistry) {
        banner()->showMessage(Tone::Warning, errorSentence(error), tr("Upgrade…"), [this, address] {
            Question question;
            question.title = tr("Upgrade the registry?");
            question.text
                = tr("The registry is brought to this version of Frid. Older versions cannot open it "
                     "afterwards. Of a registry file a copy is taken first, beside the file; of a "
                     "registry on a server the administrator should have a backup.");
            question.action = tr("Upgrade");
            m_prompt.confirm(this, question, [this, address] { Q_EMIT upgradeRequested(address); });
        });
        return;
    }
    const bool gone = error.code == ErrorCode::NotFound;
    const QString sentence = gone
        ? tr("There is no registry at %1. Check that the disk is connected, or choose another file.")
              .arg(address)
        : error.code == ErrorCode::Unreachable
        ? tr("The server does not answer. Check the network and the address, then try again.")
        : errorSentence(error);
    if (gone) {
        banner()->showMessage(Tone::Warning, sentence, tr("Take away from the list"), [this, address] {
            forgetRegistry(address);
            clearProblem();
            refresh();
        });
    } else {
        banner()->showMessage(Tone::Warning, sentence);
    }
}

void RegistryPage::clearProblem()
{
    banner()->hide();
    messages()->clear();
}

bool RegistryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && m_recent->currentItem() != nullptr) {
            forgetRegistry(m_recent->currentItem()->data(addressRole).toString());
            refresh();
            return true;
        }
    }
    return StartPage::eventFilter(watched, event);
}

void RegistryPage::chooseFile()
{
    FileQuestion question;
    question.title = tr("Open a registry");
    question.filter = tr("Frid registries (*.frid);;All files (*)");
    m_prompt.openFile(this, question, [this](const QString& path) { Q_EMIT openRequested(path); });
}

void RegistryPage::openCurrent()
{
    if (m_recent->currentItem() != nullptr && !isBusy()) {
        Q_EMIT openRequested(m_recent->currentItem()->data(addressRole).toString());
    }
}

} // namespace frid::ui
