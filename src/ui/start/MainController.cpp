#include <frid/ui/start/MainController.h>

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QSettings>

#include <frid/application/Services.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/kit/UiClock.h>
#include <frid/ui/settings/UserSettings.h>
#include <frid/ui/shell/LockCover.h>
#include <frid/ui/shell/ShellWindow.h>
#include <frid/ui/start/StartWindow.h>

#include "start/UnlockForm.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idleCheckMilliseconds = 2000;

/// Locks the key and forgets the names; in order after what the worker has to do before.
void wipe(Dispatcher& worker)
{
    static_cast<void>(worker.call([](Services& services) -> Result<void> {
        services.persons().forget();
        services.auth().lock();
        return {};
    }));
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}
} // namespace

MainController::MainController(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_interactive(std::make_unique<Dispatcher>(u"screens"_s))
    , m_reports(std::make_unique<Dispatcher>(u"reports"_s))
{
    if (!m_parts.settingsFolder.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_parts.settingsFolder);
    }
    setUiClock(m_parts.clock);
    applySettings();
    m_idle.setInterval(idleCheckMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &MainController::checkIdle);
    qApp->installEventFilter(this);
}

MainController::~MainController()
{
    qApp->removeEventFilter(this);
    m_shell.reset();
    m_start.reset();
    m_context.reset();
    setUiClock(nullptr);
}

void MainController::applySettings()
{
    const UserSettings settings = loadUserSettings();
    m_lockMinutes = settings.lockMinutes;
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance())) {
        applyTheme(*application, settings.theme);
    }
    const QString wanted = m_parts.language.isEmpty() ? settings.language : m_parts.language;
    m_language = m_parts.installLanguage ? m_parts.installLanguage(wanted)
        : wanted.isEmpty()               ? u"en"_s
                                         : wanted;
}

void MainController::makeStartWindow()
{
    m_start = std::make_unique<StartWindow>(
        StartWindow::Parts{m_parts.registries, m_interactive.get(), m_parts.prompt, m_parts.clock});
    connect(m_start.get(), &StartWindow::loggedIn, this, &MainController::enter);
}

void MainController::start(const QString& address)
{
    if (!m_start) {
        makeStartWindow();
    }
    m_start->show();
    if (address.isEmpty()) {
        m_start->showRegistries();
    } else {
        m_start->openRegistry(address);
    }
}

bool MainController::isLocked() const
{
    return m_cover != nullptr && m_cover->isCovered();
}

bool MainController::worksWithCases() const
{
    return !m_context->session().caseUnits().isEmpty();
}

void MainController::enter(const Session& session, const QString& address, const RegistryInfo& registry)
{
    const auto codes = CodeCatalog::bundled();
    const auto deadlines = DeadlineRules::bundled();
    if (!codes || !deadlines) {
        m_parts.prompt->error(m_start.get(), codes ? deadlines.error() : codes.error());
        return;
    }
    m_address = address;
    m_registry = registry;
    const auto registries = m_parts.registries;
    // Nobody waits for the second connection: what needs it comes later in its queue.
    static_cast<void>(m_reports->open(
        [registries, address] { return registries->open(address, RegistryOpening::Existing); }));

    AppContext::Parts parts;
    parts.interactive = m_interactive.get();
    parts.reports = m_reports.get();
    parts.prompt = m_parts.prompt;
    parts.clock = m_parts.clock;
    parts.codes = std::make_shared<const CodeCatalog>(*codes);
    parts.deadlines = std::make_shared<const DeadlineRules>(*deadlines);
    parts.language = m_language;
    m_context = std::make_unique<AppContext>(parts);
    m_context->logIn(session, registries->drafts(address, registry.id, session.account));
    makeShell();
    readAhead();
    m_start->hide();
    m_lastInput = m_parts.clock->now();
    m_idle.start();
    Q_EMIT loggedIn();
}

void MainController::readAhead()
{
    if (worksWithCases()) {
        // Behind what the first page asked for. Nobody waits for it: a search does it itself if this failed.
        static_cast<void>(m_context->ask(
            [](Services& services, const Session& who) { return services.persons().readAhead(who); }));
    }
}

void MainController::leave()
{
    m_idle.stop();
    if (m_context) {
        Q_EMIT m_context->aboutToLock();
    }
    wipe(*m_interactive);
    wipe(*m_reports);
    static_cast<void>(m_reports->close());
    if (m_shell) {
        m_shell->close();
    }
    // Pages refer to the context, so they go first.
    m_cover = nullptr;
    m_unlock = nullptr;
    m_opened.clear();
    m_shell.reset();
    m_context.reset();
    Q_EMIT loggedOut();
}

void MainController::logOut()
{
    if (!m_context) {
        return;
    }
    m_start->show();
    leave();
    m_start->openRegistry(m_address);
}

void MainController::switchRegistry()
{
    if (!m_context) {
        return;
    }
    m_start->show();
    leave();
    m_start->showRegistries();
}

void MainController::lock()
{
    if (!m_context || isLocked()) {
        return;
    }
    Q_EMIT m_context->aboutToLock();
    wipe(*m_interactive);
    wipe(*m_reports);
    m_cover->cover([this](QWidget* parent) {
        m_unlock = new UnlockForm(m_context->session().displayName, parent);
        connect(m_unlock, &UnlockForm::unlockRequested, this, &MainController::unlock);
        connect(m_unlock, &UnlockForm::logOutRequested, this, &MainController::logOut, Qt::QueuedConnection);
        return m_unlock;
    });
    Q_EMIT locked();
}

void MainController::unlock(const Secret& password)
{
    onResult(
        m_interactive->call([session = m_context->session(), password](Services& services) {
            return services.auth().unlock(session, password.bytes());
        }),
        m_unlock,
        [this](const Session& session) {
            const Session& before = m_context->session();
            const bool same = before.roles == session.roles && before.displayName == session.displayName;
            m_lastInput = m_parts.clock->now();
            m_unlock = nullptr;
            if (session.mustChangePassword) {
                // Reset meanwhile: the log-in page asks for a new one.
                QMetaObject::invokeMethod(this, &MainController::logOut, Qt::QueuedConnection);
                return;
            }
            m_cover->uncover();
            if (same) {
                readAhead();
            } else {
                // Other roles since: what is shown must be made anew for them.
                m_context->logIn(
                    session, m_parts.registries->drafts(m_address, m_registry.id, session.account));
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        if (m_context) {
                            makeShell();
                            readAhead();
                        }
                    },
                    Qt::QueuedConnection);
            }
            Q_EMIT unlocked();
        },
        [this](const Error& error) { m_unlock->showError(error); });
}

void MainController::noteInput()
{
    m_lastInput = m_parts.clock->now();
}

void MainController::checkIdle()
{
    if (!m_context || isLocked()) {
        return;
    }
    const qint64 idle = m_lastInput.secsTo(m_parts.clock->now());
    if (idle < 0) {
        noteInput(); // the machine's clock was set back
    } else if (idle >= m_lockMinutes * 60LL) {
        lock();
    }
}

bool MainController::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_context) {
        return QObject::eventFilter(watched, event);
    }
    if (isInput(event->type()) && !isLocked()) {
        // After the computer has slept, the first key press comes before the timer.
        checkIdle();
        if (isLocked()) {
            return true;
        }
        noteInput();
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier) {
                lock(); // in a dialog, where the shell's shortcut does not reach
                return true;
            }
        }
    } else if (watched == m_shell.get() && event->type() == QEvent::Close) {
        Q_EMIT m_context->aboutToLock();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frid::ui
