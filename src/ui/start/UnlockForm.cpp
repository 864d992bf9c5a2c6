#include "start/UnlockForm.h"

#include <QPushButton>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>

#include "start/LogInPages.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

UnlockForm::UnlockForm(const QString& displayName, QWidget* parent)
    : StartPage(u"unlockForm"_s, tr("Frid is locked"),
        tr("%1, give your password to go on where you were. Everything that you wrote is kept.")
            .arg(displayName),
        parent)
    , m_password(addPassword(u"password"_s, tr("&Password")))
{
    addShowPassword();
    QPushButton* logOut = addButton(u"logOutButton"_s, tr("&Log out"));
    addSpace();
    m_unlock = addButton(u"unlockButton"_s, tr("Unlock"), true);
    m_delay = new DelayCount(m_unlock, this);
    connect(m_delay, &DelayCount::ticked, this, [this](int left) {
        if (left == 0) {
            banner()->hide();
        } else {
            banner()->showMessage(Tone::Warning,
                tr("Too many wrong passwords. You can try again in %n second(s).", nullptr, left));
        }
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockForm::unlock);
    connect(logOut, &QPushButton::clicked, this, &UnlockForm::logOutRequested);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_password);
}

void UnlockForm::focusInEvent(QFocusEvent* event)
{
    StartPage::focusInEvent(event);
    m_password->setFocus();
}

void UnlockForm::unlock()
{
    if (isBusy() || m_delay->isRunning()) {
        return;
    }
    messages()->clear();
    if (m_password->text().isEmpty()) {
        messages()->show({ErrorCode::Invalid, u"password"_s, u"missing"_s});
        return;
    }
    m_unlock->setEnabled(false);
    setBusy(tr("Unlocking. This takes a few seconds on purpose."));
    Q_EMIT unlockRequested(passwordOf(m_password));
}

void UnlockForm::showError(const Error& error)
{
    setBusy({});
    m_unlock->setEnabled(true);
    m_password->setFocus();
    if (error.code == ErrorCode::Delayed) {
        m_delay->start(qMax(1, error.detail.toInt()));
    } else if (error.code == ErrorCode::WrongKey) {
        m_password->selectAll();
        messages()->show(u"password"_s, tr("The password is wrong. Check Caps Lock."));
    } else if (error.detail == u"disabled"_s) {
        banner()->showMessage(Tone::Warning, tr("This account is closed. Ask the administrator to open it."));
    } else {
        banner()->showMessage(Tone::Warning, errorSentence(error));
    }
}

} // namespace frid::ui
