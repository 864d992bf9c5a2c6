#pragma once

#include "start/StartPage.h"

#include <functional>

class QListWidget;

namespace frid::ui {

class Prompt;

/// Which registry: one opened before, a file, a server, or a new one.
class RegistryPage : public StartPage {
    Q_OBJECT
public:
    RegistryPage(Prompt& prompt, QWidget* parent);

    void refresh();
    /// What went wrong with `address`, and the way on where there is one.
    void showProblem(const QString& address, const Error& error);
    void clearProblem();

Q_SIGNALS:
    void openRequested(const QString& address);
    void upgradeRequested(const QString& address);
    void createRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFile();
    void openCurrent();

    Prompt& m_prompt;
    QListWidget* m_recent;
    QWidget* m_recentBox;
    QLineEdit* m_server;
};

} // namespace frid::ui
