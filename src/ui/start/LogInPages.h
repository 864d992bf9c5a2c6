#pragma once

#include "start/StartPage.h"

#include <frid/application/ReadModels.h>
#include <frid/application/access/Session.h>

#include <QTimer>

namespace frid {
class Dispatcher;
}

namespace frid::ui {

class RegistryGateway;

/// Counts down a refusal's seconds on a button that rests meanwhile.
class DelayCount : public QObject {
    Q_OBJECT
public:
    DelayCount(QPushButton* button, QObject* parent);
    void start(int seconds);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked(int secondsLeft); ///< 0 at the end

private:
    void show();

    QPushButton* m_button;
    QString m_text;
    QTimer m_timer;
    qint64 m_endsAt = 0; ///< milliseconds since 1970
};

/// Login and password for the registry that is open on the worker.
class LogInPage : public StartPage {
    Q_OBJECT
public:
    LogInPage(Dispatcher& worker, QWidget* parent);

    void setRegistry(const QString& address, const QString& place, const RegistryInfo& registry);
    void prepare(); ///< empty password, focus where it is needed

Q_SIGNALS:
    void entered(const frid::Session& session, const frid::ui::Secret& password);
    void otherRegistryRequested();
    void recoveryRequested(const QString& login);

private:
    void logIn();
    void failed(const Error& error);

    Dispatcher& m_worker;
    QString m_address;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QPushButton* m_logIn;
    DelayCount* m_delay;
};

/// A password of one's own in place of the first one.
class NewPasswordPage : public StartPage {
    Q_OBJECT
public:
    NewPasswordPage(Dispatcher& worker, QWidget* parent);
    void prepare(const Session& session, const Secret& password);

Q_SIGNALS:
    void changed(const frid::Session& session);
    void cancelled();

private:
    void change();

    Dispatcher& m_worker;
    Session m_session;
    Secret m_old;
    QLineEdit* m_loginShadow;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_change;
};

/// A new password by the printed recovery key.
class RecoveryPage : public StartPage {
    Q_OBJECT
public:
    RecoveryPage(Dispatcher& worker, QWidget* parent);
    void prepare(const QString& login);

Q_SIGNALS:
    void recovered(const frid::Session& session);
    void cancelled();

private:
    void recover();

    Dispatcher& m_worker;
    QLineEdit* m_key;
    QLineEdit* m_login;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_recover;
};

} // namespace frid::ui
