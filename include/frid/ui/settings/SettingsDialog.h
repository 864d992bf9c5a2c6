#pragma once

#include <frid/ui/settings/UserSettings.h>

#include <QDialog>

#include <functional>

class QComboBox;
class QSpinBox;

namespace frid::ui {

/// Language, looks and lock time of this user on this computer. Applies when saved. Deletes itself when
/// closed.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const UserSettings& settings, std::function<void(UserSettings)> save, QWidget* parent);

private:
    [[nodiscard]] UserSettings chosen() const;

    QComboBox* m_language;
    QComboBox* m_scheme;
    QSpinBox* m_text;
    QSpinBox* m_lock;
};

} // namespace frid::ui
