#include <frid/ui/start/StartWindow.h>

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/Dispatcher.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Theme.h>

#include "start/CreateRegistryPage.h"
#include "start/LogInPages.h"
#include "start/RecentRegistries.h"
#include "start/RegistryPage.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

StartWindow::StartWindow(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_pages(new QStackedWidget(this))
    , m_registryPage(new RegistryPage(*m_parts.prompt, m_pages))
    , m_createPage(new CreateRegistryPage(
          m_parts.registries, *m_parts.worker, *m_parts.prompt, *m_parts.clock, m_pages))
    , m_logInPage(new LogInPage(*m_parts.worker, m_pages))
    , m_newPasswordPage(new NewPasswordPage(*m_parts.worker, m_pages))
    , m_recoveryPage(new RecoveryPage(*m_parts.worker, m_pages))
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(u"Frid"_s);
    for (QWidget* page :
        QList<QWidget*>{m_registryPage, m_createPage, m_logInPage, m_newPasswordPage, m_recoveryPage}) {
        m_pages->addWidget(page);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_registryPage, &RegistryPage::openRequested, this,
        [this](const QString& address) { openRegistry(address); });
    connect(m_registryPage, &RegistryPage::upgradeRequested, this,
        [this](const QString& address) { openRegistry(address, RegistryOpening::Upgrade); });
    connect(m_registryPage, &RegistryPage::createRequested, this, [this] {
        showPage(m_createPage);
        m_createPage->restart();
    });
    connect(m_createPage, &CreateRegistryPage::cancelled, this, &StartWindow::showRegistries);
    connect(m_createPage, &CreateRegistryPage::created, this,
        [this](const QString& address, const QString& login) {
            rememberRegistry({address, {}, login});
            openRegistry(address);
        });
    connect(m_logInPage, &LogInPage::entered, this, &StartWindow::entered);
    connect(m_logInPage, &LogInPage::otherRegistryRequested, this, &StartWindow::showRegistries);
    connect(m_logInPage, &LogInPage::recoveryRequested, this, [this](const QString& login) {
        showPage(m_recoveryPage);
        m_recoveryPage->prepare(login);
    });
    connect(m_newPasswordPage, &NewPasswordPage::changed, this, &StartWindow::finishEntering);
    connect(m_newPasswordPage, &NewPasswordPage::cancelled, this, [this] {
        onResult(
            m_parts.worker->call([](Services& services) -> Result<void> {
                services.auth().lock();
                return {};
            }),
            this, [this] { showLogIn(); }, [this](const Error&) { showLogIn(); });
    });
    connect(m_recoveryPage, &RecoveryPage::recovered, this, &StartWindow::finishEntering);
    connect(m_recoveryPage, &RecoveryPage::cancelled, this, &StartWindow::showLogIn);

    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 42);
    restoreGeometry(QSettings().value(u"start/geometry"_s).toByteArray());
}

void StartWindow::showRegistries()
{
    m_registryPage->clearProblem();
    showPage(m_registryPage);
    m_registryPage->refresh();
}

void StartWindow::openRegistry(const QString& typed, RegistryOpening how)
{
    if (m_registryPage->isBusy()) {
        return;
    }
    m_registryPage->clearProblem();
    showPage(m_registryPage);
    const auto address = m_parts.registries->normalised(typed);
    if (!address) {
        if (!m_registryPage->messages()->show(address.error())) {
            m_registryPage->showProblem(typed, address.error());
        }
        return;
    }
    m_registryPage->setBusy(how == RegistryOpening::Upgrade ? tr("Upgrading the registry. Do not switch off.")
                                                            : tr("Opening the registry"));
    const auto failed = [this, address = *address](const Error& error) {
        m_registryPage->setBusy({});
        m_registryPage->showProblem(address, error);
    };
    const auto registries = m_parts.registries;
    onResult(
        m_parts.worker->open(
            [registries, address = *address, how] { return registries->open(address, how); }),
        this,
        [this, address = *address, failed] {
            onResult(
                m_parts.worker->call([](Services& services) { return services.auth().registryInfo(); }), this,
                [this, address](const RegistryInfo& registry) {
                    m_registryPage->setBusy({});
                    opened(address, registry);
                },
                failed);
        },
        failed);
}

void StartWindow::opened(const QString& address, const RegistryInfo& registry)
{
    m_address = address;
    m_registry = registry;
    rememberRegistry({address, registry.municipality, {}});
    showLogIn();
}

void StartWindow::showLogIn()
{
    showPage(m_logInPage);
    m_logInPage->setRegistry(m_address, m_parts.registries->shortName(m_address), m_registry);
    m_logInPage->prepare();
}

void StartWindow::entered(const Session& session, const Secret& password)
{
    if (session.mustChangePassword) {
        showPage(m_newPasswordPage);
        m_newPasswordPage->prepare(session, password);
        return;
    }
    finishEntering(session);
}

void StartWindow::finishEntering(const Session& session)
{
    rememberRegistry({m_address, m_registry.municipality, session.login});
    Q_EMIT loggedIn(session, m_address, m_registry);
}

void StartWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    if (m_createPage->holdsKey()) {
        event->ignore();
        Question question;
        question.title = tr("Close without the recovery key?");
        question.text = tr("The recovery key is never shown again. Without it, a lost password is a lost "
                           "registry.");
        question.action = tr("Close anyway");
        question.dangerous = true;
        m_parts.prompt->confirm(this, question, [] { QApplication::quit(); });
        return;
    }
    QSettings().setValue(u"start/geometry"_s, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace frid::ui
