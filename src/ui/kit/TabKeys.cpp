#include <frid/ui/kit/TabKeys.h>

#include <QCoreApplication>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace frid::ui {

namespace {

/// Context of the words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TabKeys)
};

void step(QTabWidget* tabs, int direction)
{
    int next = tabs->currentIndex();
    do {
        next = (next + tabs->count() + direction) % tabs->count();
    } while (!tabs->isTabEnabled(next) && next != tabs->currentIndex());
    tabs->setCurrentIndex(next);
}
} // namespace

void addTabKeys(QTabWidget* tabs, QWidget* page, std::function<void()> afterwards)
{
    const auto add = [tabs, page, afterwards](const QKeySequence& keys, int direction) {
        auto* made = new QShortcut(keys, page);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(made, &QShortcut::activated, tabs, [tabs, direction, afterwards] {
            step(tabs, direction);
            if (afterwards) {
                afterwards();
            }
        });
    };
    for (const auto key : {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab}) {
        add(QKeySequence(key), 1);
    }
    for (const auto key : {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab}) {
        add(QKeySequence(key), -1);
    }
    // The arrows of a bar that is too narrow are for the mouse; the keys above reach every tab.
    for (QToolButton* arrow : tabs->tabBar()->findChildren<QToolButton*>()) {
        arrow->setFocusPolicy(Qt::NoFocus);
    }
    tabs->tabBar()->setToolTip(Text::tr("Ctrl+Tab goes to the next tab, Ctrl+Shift+Tab to the one before."));
}

} // namespace frid::ui
