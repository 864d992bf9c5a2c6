#pragma once

#include "start/StartPage.h"

#include <frid/ui/start/RegistryGateway.h>

#include <QList>

#include <functional>

class QCheckBox;
class QGridLayout;
class QRadioButton;
class QStackedWidget;

namespace frid {
class Dispatcher;
}

namespace frid::ui {

class Prompt;

/// Makes a registry in five steps: where, whose, the administrator, the recovery key, and the proof that the
/// key was written down.
class CreateRegistryPage : public QWidget {
    Q_OBJECT
public:
    CreateRegistryPage(std::shared_ptr<RegistryGateway> registries, Dispatcher& worker, Prompt& prompt,
        const Clock& clock, QWidget* parent);

    void restart();
    /// The registry is made but its recovery key is not confirmed yet.
    [[nodiscard]] bool holdsKey() const { return !m_key.isEmpty(); }

Q_SIGNALS:
    /// Made, key confirmed, locked again.
    void created(const QString& address, const QString& login);
    void cancelled();

private:
    StartPage* makePlace();
    StartPage* makeOwner();
    StartPage* makeAdministrator();
    StartPage* makeKey();
    StartPage* makeProof();
    void checkPlace();
    void checkOwner();
    void create();
    void showKey(const QString& key);
    void printKey();
    void saveKey();
    void askProof();
    void checkProof();
    void goTo(StartPage* page);

    std::shared_ptr<RegistryGateway> m_registries;
    Dispatcher& m_worker;
    Prompt& m_prompt;
    const Clock& m_clock;
    QString m_address;
    QString m_key;
    QStackedWidget* m_steps;
    QRadioButton* m_onFile = nullptr;
    QRadioButton* m_onServer = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_server = nullptr;
    QLineEdit* m_municipality = nullptr;
    QLineEdit* m_unit = nullptr;
    QLineEdit* m_displayName = nullptr;
    QLineEdit* m_login = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QCheckBox* m_caseworker = nullptr;
    QCheckBox* m_manager = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_groups = nullptr;
    QLabel* m_firstLabel = nullptr;
    QLabel* m_secondLabel = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    int m_firstGroup = 0; ///< index among the key's groups
    int m_secondGroup = 0;
    StartPage* m_place;
    StartPage* m_owner;
    StartPage* m_administrator;
    StartPage* m_keyPage;
    StartPage* m_proof;
};

} // namespace frid::ui
