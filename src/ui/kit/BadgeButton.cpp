#include <frid/ui/kit/BadgeButton.h>

#include <QPainter>

#include <frid/ui/kit/Badge.h>

namespace frid::ui {

namespace {
constexpr int ring = 2; ///< room for the mark of the focus around the badge
}

BadgeButton::BadgeButton(QWidget* parent)
    : QPushButton(parent)
    , m_badge(new Badge(this))
{
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void BadgeButton::set(const QString& text, Tone tone, const QString& icon)
{
    m_badge->set(text, tone, icon);
    setText(text);
    updateGeometry();
}

QSize BadgeButton::sizeHint() const
{
    return m_badge->sizeHint().grownBy(QMargins(ring, ring, ring, ring));
}

void BadgeButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    m_badge->setGeometry(rect().adjusted(ring, ring, -ring, -ring));
}

void BadgeButton::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), ring));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

} // namespace frid::ui
