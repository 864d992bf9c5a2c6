#pragma once

#include <frid/application/Dispatcher.h>
#include <frid/application/ReadModels.h>
#include <frid/application/access/Session.h>
#include <frid/ui/kit/Secret.h>
#include <frid/ui/start/RegistryGateway.h>

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace frid::ui {

class AppContext;
class LockCover;
class Prompt;
class ShellWindow;
class StartWindow;
class UnlockForm;

/// The program's life: choosing a registry, logging in, the shell with the account's pages, lock and log-out.
/// Owns the two workers. Lives on the GUI thread, which it never makes wait.
class MainController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        std::shared_ptr<RegistryGateway> registries;
        const Clock* clock = nullptr; ///< not owned
        Prompt* prompt = nullptr; ///< not owned
        /// Switches the program's language and returns the one in use ("sv" or "en"); empty: the system's.
        std::function<QString(const QString&)> installLanguage;
        QString language; ///< asked for at start; empty: the user's setting
        QString settingsFolder; ///< where settings are kept; empty: the user's usual place
    };
    explicit MainController(Parts parts, QObject* parent = nullptr);
    ~MainController() override;

    /// Shows the first window: log-in to `address`, or the choice of a registry when it is empty.
    void start(const QString& address = {});
    /// Wipes the key and covers the windows. Forms put their drafts away first. Nothing when nobody is in.
    void lock();
    /// Back to the log-in page of the same registry.
    void logOut();
    /// Logs out and back to the choice of a registry.
    void switchRegistry();

    [[nodiscard]] StartWindow* startWindow() const { return m_start.get(); }
    [[nodiscard]] ShellWindow* shell() const { return m_shell.get(); }
    /// Null while nobody is logged in.
    [[nodiscard]] AppContext* context() const { return m_context.get(); }
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    void loggedIn();
    void loggedOut();
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applySettings();
    void makeStartWindow();
    void enter(const Session& session, const QString& address, const RegistryInfo& registry);
    void leave();
    void makeShell();
    void fillShell();
    void fillAccountMenu();
    void fillPalette();
    /// `record`: as CasePage::goOn.
    void openCase(CaseId id, const QString& tab = {}, const QString& record = {});
    void openCaseNumbered(const QString& number, PersonId otherwise);
    void openPerson(PersonId id);
    void openNewCase();
    void openIntake(PersonId person, ViolenceQuestionId question);
    /// Of the case or person that is shown; otherwise where a person can be found.
    void askAboutViolence();
    void keepFewPages(const QString& newest);
    void showSettings();
    void changePassword();
    void unlock(const Secret& password);
    void noteInput();
    void checkIdle();
    [[nodiscard]] bool worksWithCases() const;
    /// Opens the names while the first page is looked at, so that lists and searches find them open.
    void readAhead();

    Parts m_parts;
    QString m_language;
    QString m_address;
    RegistryInfo m_registry;
    // The workers go last: everything above them may still be waiting for an answer.
    std::unique_ptr<Dispatcher> m_interactive;
    std::unique_ptr<Dispatcher> m_reports;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<ShellWindow> m_shell;
    LockCover* m_cover = nullptr;
    UnlockForm* m_unlock = nullptr;
    QStringList m_opened; ///< pages without an entry of their own, oldest first
    QTimer m_idle;
    QDateTime m_lastInput; ///< UTC
    int m_lockMinutes = 5;
};

} // namespace frid::ui
