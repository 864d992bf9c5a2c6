#include <frid/ui/kit/Badge.h>

#include <QEvent>
#include <QPainter>

#include <frid/ui/kit/Icons.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Accent:
        return u"dialog-information"_s;
    case Tone::Success:
        return u"dialog-ok-apply"_s;
    case Tone::Warning:
        return u"dialog-warning"_s;
    case Tone::Danger:
        return u"dialog-error"_s;
    }
    return {};
}

Badge::Badge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const QString& text, Tone tone, const QString& icon, QWidget* parent)
    : Badge(parent)
{
    set(text, tone, icon);
}

void Badge::set(const QString& text, Tone tone, const QString& icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon.isEmpty() ? toneIcon(tone) : icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int icon = m_icon.isEmpty() ? 0 : metrics.height() + grid::small;
    return {metrics.horizontalAdvance(m_text) + icon + 2 * grid::normal, metrics.height() + grid::small};
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    const ToneColors colors = toneColors(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.background);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    QRect content = rect().adjusted(grid::normal, 0, -grid::normal, 0);
    if (!m_icon.isEmpty()) {
        const int side = fontMetrics().height();
        Icons::get(m_icon).paint(&painter, QRect(content.left(), (height() - side) / 2, side, side));
        content.setLeft(content.left() + side + grid::small);
    }
    painter.setPen(colors.text);
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void Badge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace frid::ui
