#include "start/LogInPages.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>

#include <frid/application/Dispatcher.h>
#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

#include "start/RecentRegistries.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* hintLabel(const QString& name)
{
    auto* hint = new QLabel;
    hint->setObjectName(name);
    hint->setWordWrap(true);
    makeHint(hint);
    return hint;
}

bool sameTwice(const QLineEdit* once, const QLineEdit* again, FormMessages& messages)
{
    if (once->text() == again->text()) {
        return true;
    }
    messages.show({ErrorCode::Invalid, again->objectName(), u"mismatch"_s});
    return false;
}
} // namespace

DelayCount::DelayCount(QPushButton* button, QObject* parent)
    : QObject(parent)
    , m_button(button)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &DelayCount::show);
}

void DelayCount::start(int seconds)
{
    if (!m_timer.isActive()) {
        m_text = m_button->text();
    }
    m_endsAt = QDateTime::currentMSecsSinceEpoch() + seconds * 1000LL;
    m_timer.start();
    m_button->setEnabled(false);
    show();
}

void DelayCount::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        m_button->setText(m_text);
        m_button->setEnabled(true);
    }
}

void DelayCount::show()
{
    const int left = int((m_endsAt - QDateTime::currentMSecsSinceEpoch() + 999) / 1000);
    if (left <= 0) {
        stop();
        Q_EMIT ticked(0);
        return;
    }
    m_button->setText(tr("Wait %n second(s)", nullptr, left));
    Q_EMIT ticked(left);
}

LogInPage::LogInPage(Dispatcher& worker, QWidget* parent)
    : StartPage(u"logInPage"_s, tr("Log in"), {}, parent)
    , m_worker(worker)
    , m_login(form()->add(u"login"_s, tr("&Login name"), new QLineEdit))
    , m_password(addPassword(u"password"_s, tr("&Password")))
{
    m_login->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addShowPassword();
    QPushButton* other = addButton(u"otherRegistryButton"_s, tr("Other &registry"));
    QPushButton* forgotten = addButton(u"forgottenButton"_s, tr("&Forgotten password…"));
    addSpace();
    m_logIn = addButton(u"logInButton"_s, tr("Log in"), true);
    m_delay = new DelayCount(m_logIn, this);
    connect(m_logIn, &QPushButton::clicked, this, &LogInPage::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &LogInPage::logIn);
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(other, &QPushButton::clicked, this, &LogInPage::otherRegistryRequested);
    connect(forgotten, &QPushButton::clicked, this,
        [this] { Q_EMIT recoveryRequested(m_login->text().trimmed()); });
    connect(m_delay, &DelayCount::ticked, this, [this](int left) {
        if (left == 0) {
            banner()->hide();
            m_password->setFocus();
        } else {
            banner()->showMessage(Tone::Warning,
                tr("Too many wrong passwords. You can try again in %n second(s).", nullptr, left));
        }
    });
}

void LogInPage::setRegistry(const QString& address, const QString& place, const RegistryInfo& registry)
{
    m_address = address;
    setHeadline(registry.municipality);
    setText(tr("Log in to the registry %1.").arg(place));
    const QList<RecentRegistry> known = recentRegistries();
    m_login->clear();
    for (const RecentRegistry& one : known) {
        if (one.address == address) {
            m_login->setText(one.login);
        }
    }
    m_delay->stop();
}

void LogInPage::prepare()
{
    forgetPasswords();
    messages()->clear();
    if (!m_delay->isRunning()) {
        banner()->hide();
    }
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void LogInPage::logIn()
{
    if (isBusy() || m_delay->isRunning()) {
        return;
    }
    messages()->clear();
    banner()->hide();
    for (QLineEdit* field : {m_login, m_password}) {
        if (field->text().isEmpty()) {
            messages()->show({ErrorCode::Invalid, field->objectName(), u"missing"_s});
            return;
        }
    }
    const Secret password = passwordOf(m_password);
    setBusy(tr("Opening the registry. This takes a few seconds on purpose."));
    onResult(
        m_worker.call([login = m_login->text(), password](
                          Services& services) { return services.auth().logIn(login, password.bytes()); }),
        this,
        [this, password](const Session& session) {
            setBusy({});
            forgetPasswords();
            Q_EMIT entered(session, password);
        },
        [this](const Error& error) {
            setBusy({});
            failed(error);
        },
        m_logIn);
}

void LogInPage::failed(const Error& error)
{
    if (error.code == ErrorCode::Delayed) {
        m_delay->start(qMax(1, error.detail.toInt()));
        return;
    }
    m_password->selectAll();
    if (error.code == ErrorCode::WrongKey) {
        messages()->show(u"password"_s, tr("The login name or the password is wrong. Check Caps Lock."));
    } else if (error.detail == u"disabled"_s) {
        messages()->show(u"login"_s, tr("This account is closed. Ask the administrator to open it."));
    } else {
        banner()->showMessage(Tone::Warning, errorSentence(error));
    }
}

NewPasswordPage::NewPasswordPage(Dispatcher& worker, QWidget* parent)
    : StartPage(u"newPasswordPage"_s, tr("Choose a password of your own"),
        tr("The password that you got is for the first time only. Nobody but you will know the new one, not "
           "even the administrator."),
        parent)
    , m_worker(worker)
    , m_loginShadow(new QLineEdit(this))
    , m_new(addPassword(u"new_password"_s, tr("&New password")))
{
    m_loginShadow->hide();
    QLabel* hint = hintLabel(u"passwordHint"_s);
    form()->addRow(hint);
    m_again = addPassword(u"new_password_again"_s, tr("New password &again"));
    addShowPassword();
    addSpace();
    QPushButton* cancel = addButton(u"cancelButton"_s, tr("Cancel"));
    m_change = addButton(u"changePasswordButton"_s, tr("Change password"), true);
    explainPassword(m_new, m_loginShadow, hint);
    connect(m_change, &QPushButton::clicked, this, &NewPasswordPage::change);
    connect(m_again, &QLineEdit::returnPressed, this, &NewPasswordPage::change);
    connect(m_new, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(); });
    connect(cancel, &QPushButton::clicked, this, &NewPasswordPage::cancelled);
}

void NewPasswordPage::prepare(const Session& session, const Secret& password)
{
    m_session = session;
    m_old = password;
    m_loginShadow->setText(session.login);
    forgetPasswords();
    messages()->clear();
    banner()->hide();
    m_new->setFocus();
}

void NewPasswordPage::change()
{
    messages()->clear();
    if (isBusy() || !sameTwice(m_new, m_again, *messages())) {
        return;
    }
    setBusy(tr("Changing the password"));
    onResult(
        m_worker.call([session = m_session, old = m_old, chosen = passwordOf(m_new)](Services& services) {
            return services.auth().changePassword(session, old.bytes(), chosen.bytes());
        }),
        this,
        [this](const Session& session) {
            setBusy({});
            m_old = {};
            forgetPasswords();
            Q_EMIT changed(session);
        },
        [this](const Error& error) {
            setBusy({});
            if (error.detail == u"unchanged"_s) {
                messages()->show(u"new_password"_s, tr("This is the password that you got. Choose another."));
            } else if (!messages()->show(error)) {
                banner()->showMessage(Tone::Warning, errorSentence(error));
            }
        },
        m_change);
}

RecoveryPage::RecoveryPage(Dispatcher& worker, QWidget* parent)
    : StartPage(u"recoveryPage"_s, tr("Forgotten password"),
        tr("An administrator can give you a new first password. Where there is no administrator who can log "
           "in, the printed recovery key opens the registry and gives an account a new password. It is "
           "written to the log."),
        parent)
    , m_worker(worker)
    , m_key(form()->add(u"recovery_key"_s, tr("&Recovery key, from the paper"), new QLineEdit))
    , m_login(form()->add(u"login"_s, tr("&Login name"), new QLineEdit))
    , m_new(addPassword(u"new_password"_s, tr("&New password")))
{
    m_key->setProperty("noDraft", true);
    m_key->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"_s);
    QLabel* hint = hintLabel(u"passwordHint"_s);
    form()->addRow(hint);
    m_again = addPassword(u"new_password_again"_s, tr("New password &again"));
    addShowPassword();
    addSpace();
    QPushButton* cancel = addButton(u"cancelButton"_s, tr("Back to log-in"));
    m_recover = addButton(u"recoverButton"_s, tr("Set password and log in"), true);
    explainPassword(m_new, m_login, hint);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryPage::recover);
    connect(m_again, &QLineEdit::returnPressed, this, &RecoveryPage::recover);
    connect(cancel, &QPushButton::clicked, this, &RecoveryPage::cancelled);
}

void RecoveryPage::prepare(const QString& login)
{
    m_login->setText(login);
    m_key->clear();
    forgetPasswords();
    messages()->clear();
    banner()->hide();
    m_key->setFocus();
}

void RecoveryPage::recover()
{
    messages()->clear();
    banner()->hide();
    if (isBusy()) {
        return;
    }
    for (QLineEdit* field : {m_key, m_login, m_new}) {
        if (field->text().trimmed().isEmpty()) {
            messages()->show({ErrorCode::Invalid, field->objectName(), u"missing"_s});
            return;
        }
    }
    if (!sameTwice(m_new, m_again, *messages())) {
        return;
    }
    setBusy(tr("Opening the registry with the recovery key"));
    onResult(
        m_worker.call(
            [key = m_key->text(), login = m_login->text(), chosen = passwordOf(m_new)](
                Services& services) { return services.auth().recover(key, login, chosen.bytes()); }),
        this,
        [this](const Session& session) {
            setBusy({});
            m_key->clear();
            forgetPasswords();
            Q_EMIT recovered(session);
        },
        [this](const Error& error) {
            setBusy({});
            if (error.code == ErrorCode::WrongKey) {
                messages()->show(u"recovery_key"_s,
                    tr("This key does not open the registry. Check that the paper is this registry's."));
            } else if (error.code == ErrorCode::NotFound) {
                messages()->show(u"login"_s, tr("There is no account with this login name."));
            } else if (error.detail == u"disabled"_s) {
                messages()->show(u"login"_s, tr("This account is closed. Ask the administrator to open it."));
            } else if (!messages()->show(error)) {
                banner()->showMessage(Tone::Warning, errorSentence(error));
            }
        },
        m_recover);
}

} // namespace frid::ui
