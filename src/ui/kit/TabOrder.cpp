#include <frid/ui/kit/TabOrder.h>

#include <QList>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QWidget>

#include <QLayout>

namespace frid::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& order, QSet<QWidget*>& seen);

void collect(QLayout* layout, QList<QWidget*>& order, QSet<QWidget*>& seen)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget()) {
            collect(widget, order, seen);
        } else if (QLayout* inner = item->layout()) {
            collect(inner, order, seen);
        }
    }
}

void collect(QWidget* widget, QList<QWidget*>& order, QSet<QWidget*>& seen)
{
    if (seen.contains(widget)) {
        return;
    }
    seen.insert(widget);
    if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
        order.append(widget);
    }
    if (const auto* scroll = qobject_cast<const QScrollArea*>(widget)) {
        if (scroll->widget() != nullptr) {
            collect(scroll->widget(), order, seen);
        }
    } else if (const auto* split = qobject_cast<const QSplitter*>(widget)) {
        for (int i = 0; i < split->count(); ++i) {
            collect(split->widget(i), order, seen);
        }
    } else if (const auto* pages = qobject_cast<const QStackedWidget*>(widget)) {
        for (int i = 0; i < pages->count(); ++i) {
            collect(pages->widget(i), order, seen);
        }
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        order.append(tabs->findChildren<QWidget*>(QStringLiteral("qt_tabwidget_tabbar")));
        for (int i = 0; i < tabs->count(); ++i) {
            collect(tabs->widget(i), order, seen);
        }
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), order, seen);
    }
}
} // namespace

void orderTabs(QWidget* root)
{
    QList<QWidget*> order;
    QSet<QWidget*> seen;
    collect(root, order, seen);
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    }
}

} // namespace frid::ui
