#include "NavButton.h"

#include <QEvent>
#include <QPainter>

#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

namespace {
constexpr int marker = 3; ///< width of the bar at the current entry
}

NavButton::NavButton(const QString& text, const QString& icon, QWidget* parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %2").arg(text()).arg(count) : text());
    updateGeometry();
    update();
}

QFont NavButton::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize NavButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const QFontMetrics strong(strongFont());
    // Room for three digits is kept, so that the sidebar does not jump when a number comes.
    const int number = strong.horizontalAdvance(QStringLiteral("000")) + 2 * grid::normal;
    return {12 + line + grid::small + 12 + strong.horizontalAdvance(text()) + number + 12, line + grid::wide};
}

void NavButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    const QRectF box = rect();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(isChecked() ? QPalette::Midlight : QPalette::Window));
        painter.drawRoundedRect(box, grid::radius, grid::radius);
    }
    if (isChecked()) {
        painter.setBrush(colors.color(QPalette::Highlight));
        painter.drawRoundedRect(QRectF(0, grid::normal, marker, height() - 2 * grid::normal), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), grid::radius, grid::radius);
    }
    const int side = fontMetrics().height() + grid::small;
    Icons::get(m_icon).paint(&painter, QRect(12, (height() - side) / 2, side, side));
    painter.setFont(isChecked() ? strongFont() : font());
    painter.setPen(colors.color(QPalette::WindowText));
    painter.drawText(rect().adjusted(12 + side + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) {
        const QString number = QString::number(m_count);
        painter.setFont(strongFont());
        const int width = painter.fontMetrics().horizontalAdvance(number) + 2 * grid::normal;
        const int high = fontMetrics().height() + 2;
        const QRectF pill(this->width() - width - grid::normal, (height() - high) / 2.0, width, high);
        const ToneColors tone = toneColors(Tone::Accent);
        painter.setPen(tone.border);
        painter.setBrush(tone.background);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(tone.text);
        painter.drawText(pill, Qt::AlignCenter, number);
    }
}

void NavButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QToolButton::changeEvent(event);
}

} // namespace frid::ui
