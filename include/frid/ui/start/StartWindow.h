#pragma once

#include <frid/application/ReadModels.h>
#include <frid/application/access/Session.h>
#include <frid/ui/kit/Secret.h>
#include <frid/ui/start/RegistryGateway.h>

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace frid {
class Dispatcher;
}

namespace frid::ui {

class CreateRegistryPage;
class LogInPage;
class NewPasswordPage;
class Prompt;
class RecoveryPage;
class RegistryPage;

/// Everything before somebody is logged in: which registry, a new one, log-in, forgotten password.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        std::shared_ptr<RegistryGateway> registries;
        Dispatcher* worker = nullptr; ///< the screens' worker, on which the registry stays open; not owned
        Prompt* prompt = nullptr; ///< not owned
        const Clock* clock = nullptr; ///< not owned
    };
    explicit StartWindow(Parts parts, QWidget* parent = nullptr);

    /// The choice of a registry.
    void showRegistries();
    /// Opens the registry and shows its log-in page; what is wrong is said on the choice's page.
    void openRegistry(const QString& address, RegistryOpening how = RegistryOpening::Existing);
    /// The log-in page of the registry that is open.
    void showLogIn();

Q_SIGNALS:
    void loggedIn(const frid::Session& session, const QString& address, const frid::RegistryInfo& registry);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showPage(QWidget* page);
    void opened(const QString& address, const RegistryInfo& registry);
    void entered(const Session& session, const Secret& password);
    void finishEntering(const Session& session);

    Parts m_parts;
    QStackedWidget* m_pages;
    RegistryPage* m_registryPage;
    CreateRegistryPage* m_createPage;
    LogInPage* m_logInPage;
    NewPasswordPage* m_newPasswordPage;
    RecoveryPage* m_recoveryPage;
    QString m_address;
    RegistryInfo m_registry;
};

} // namespace frid::ui
