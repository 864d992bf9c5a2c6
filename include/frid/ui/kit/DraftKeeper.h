#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

#include <frid/domain/Error.h>

class QLabel;
class QWidget;

namespace frid::ui {

/// Keeps a form's unsaved content: a second after the last change, and at once on flush(), the fields'
/// content goes to `save` by object name. Fields with the property "noDraft" and password fields are left
/// out.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `save` answers later through saved() or failed().
    DraftKeeper(QWidget* form, std::function<void(QJsonObject)> save);

    /// The fields' content now.
    [[nodiscard]] QJsonObject snapshot() const;
    /// Puts a snapshot back; unknown names are passed over. Is no change of its own.
    void restore(const QJsonObject& draft);
    /// Saves now if something changed.
    void flush();
    /// What is in the form counts as saved (after a real save); stops a pending draft.
    void markClean();
    /// Changed since the form was opened, restored or saved for real.
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Something that is no field has changed: what `save` adds by itself.
    void noteChange();
    /// Watches fields made after construction as well.
    void watchFields();
    /// "Draft saved 14:32" or what went wrong; put it where it suits. Owned by the form.
    [[nodiscard]] QLabel* statusLabel();

    void saved(const QDateTime& utc);
    void failed(const Error& error);

Q_SIGNALS:
    void changed();

private:
    QWidget* m_form;
    std::function<void(QJsonObject)> m_save;
    QTimer m_timer;
    QLabel* m_status = nullptr;
    bool m_changed = false;
    bool m_pending = false;
    bool m_restoring = false;
};

} // namespace frid::ui
