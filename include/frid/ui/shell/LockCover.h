#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QShortcut;

namespace frid::ui {

/// Hides everything that the program shows. In the main window the content gives way to an unlock form; every
/// other window is hidden and popups closed; titles become neutral and shortcuts rest. After uncover() all is
/// as it was, focus included.
class LockCover : public QObject {
    Q_OBJECT
public:
    explicit LockCover(QWidget* mainWindow);
    ~LockCover() override;

    /// `makeForm` makes the unlock form (parent given); deleted by uncover().
    void cover(const std::function<QWidget*(QWidget* parent)>& makeForm);
    void uncover();
    [[nodiscard]] bool isCovered() const { return !m_cover.isNull(); }

Q_SIGNALS:
    void uncovered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideWindow(QWidget* window);
    void restShortcuts(QWidget* window);

    QWidget* m_window;
    QPointer<QWidget> m_cover;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hiddenChildren;
    QList<QPointer<QWidget>> m_hiddenWindows;
    QHash<QWidget*, QString> m_titles;
    QList<QPointer<QShortcut>> m_shortcuts;
    QList<QPointer<QAction>> m_actions;
};

} // namespace frid::ui
