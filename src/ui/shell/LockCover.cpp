#include <frid/ui/shell/LockCover.h>

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QShortcut>
#include <QVBoxLayout>

namespace frid::ui {

using namespace Qt::StringLiterals;

LockCover::LockCover(QWidget* mainWindow)
    : QObject(mainWindow)
    , m_window(mainWindow)
{ }

LockCover::~LockCover()
{
    qApp->removeEventFilter(this);
}

void LockCover::cover(const std::function<QWidget*(QWidget* parent)>& makeForm)
{
    if (isCovered()) {
        return;
    }
    m_focus = m_window->focusWidget();
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window != m_window && window->isVisible() && window->windowType() != Qt::Desktop) {
            hideWindow(window);
        }
    }
    const QObjectList children = m_window->children();
    for (QObject* child : children) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && !widget->isWindow() && !widget->isHidden()) {
            m_hiddenChildren.append(widget);
            widget->hide();
        }
    }
    restShortcuts(m_window);
    m_titles.insert(m_window, m_window->windowTitle());
    m_window->setWindowTitle(tr("Frid – locked"));

    m_cover = new QWidget(m_window);
    m_cover->setObjectName(u"lockCover"_s);
    m_cover->setAutoFillBackground(true);
    m_cover->setGeometry(m_window->rect());
    auto* layout = new QVBoxLayout(m_cover);
    QWidget* form = makeForm(m_cover);
    layout->addWidget(form, 1);
    m_cover->show();
    m_cover->raise();
    form->setFocus();
    qApp->installEventFilter(this);
}

void LockCover::uncover()
{
    if (!isCovered()) {
        return;
    }
    qApp->removeEventFilter(this);
    m_cover->hide();
    m_cover->deleteLater();
    m_cover.clear();
    for (const QPointer<QWidget>& child : std::as_const(m_hiddenChildren)) {
        if (!child.isNull()) {
            child->show();
        }
    }
    m_hiddenChildren.clear();
    for (const QPointer<QShortcut>& shortcut : std::as_const(m_shortcuts)) {
        if (!shortcut.isNull()) {
            shortcut->setEnabled(true);
        }
    }
    m_shortcuts.clear();
    for (const QPointer<QAction>& action : std::as_const(m_actions)) {
        if (!action.isNull()) {
            action->setEnabled(true);
        }
    }
    m_actions.clear();
    m_window->setWindowTitle(m_titles.take(m_window));
    m_titles.clear();
    for (const QPointer<QWidget>& window : std::as_const(m_hiddenWindows)) {
        if (!window.isNull()) {
            window->show();
        }
    }
    m_hiddenWindows.clear();
    if (!m_focus.isNull()) {
        m_focus->setFocus();
    }
    Q_EMIT uncovered();
}

bool LockCover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isCovered()) {
        m_cover->setGeometry(m_window->rect());
    }
    if (event->type() == QEvent::Show) {
        auto* window = qobject_cast<QWidget*>(watched);
        // A question about the lock itself (forgotten password) belongs to the cover and may be seen.
        if (window != nullptr && window->isWindow() && window != m_window
            && (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog
                || window->windowType() == Qt::Sheet)
            && !(window->parentWidget() != nullptr && m_cover->isAncestorOf(window->parentWidget()))
            && window->parentWidget() != m_cover) {
            const QPointer<QWidget> late(window);
            QMetaObject::invokeMethod(
                this,
                [this, late] {
                    if (isCovered() && !late.isNull() && late->isVisible()) {
                        hideWindow(late);
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void LockCover::hideWindow(QWidget* window)
{
    m_hiddenWindows.append(window);
    window->hide();
}

void LockCover::restShortcuts(QWidget* window)
{
    const QList<QShortcut*> shortcuts = window->findChildren<QShortcut*>();
    for (QShortcut* shortcut : shortcuts) {
        if (shortcut->isEnabled()) {
            shortcut->setEnabled(false);
            m_shortcuts.append(shortcut);
        }
    }
    const QList<QAction*> actions = window->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->isEnabled() && !action->shortcut().isEmpty()) {
            action->setEnabled(false);
            m_actions.append(action);
        }
    }
}

} // namespace frid::ui
