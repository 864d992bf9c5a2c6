#include "kit/FlowLayout.h"

#include <QWidget>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue; // hidden
        }
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.width() > 0 ? grid::small : 0),
            qMax(size.height(), one.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool apply) const
{
    QPoint place = area.topLeft();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (place.x() > area.left() && place.x() + size.width() > area.left() + area.width()) {
            place = {area.left(), place.y() + line + grid::small};
            line = 0;
        }
        if (apply) {
            item->setGeometry({place, size});
        }
        place.rx() += size.width() + grid::small;
        line = qMax(line, size.height());
    }
    return place.y() + line - area.top();
}

} // namespace frid::ui
