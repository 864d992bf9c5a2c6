#pragma once

#include "start/StartPage.h"

namespace frid::ui {

class DelayCount;

/// What the locked windows show: who was in, and the password to go on.
class UnlockForm : public StartPage {
    Q_OBJECT
public:
    UnlockForm(const QString& displayName, QWidget* parent);

    void showError(const Error& error);

Q_SIGNALS:
    void unlockRequested(const frid::ui::Secret& password);
    void logOutRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void unlock();

    QLineEdit* m_password;
    QPushButton* m_unlock;
    DelayCount* m_delay;
};

} // namespace frid::ui
