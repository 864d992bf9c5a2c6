#include <frid/ui/kit/RatingField.h>

#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

namespace {
constexpr int highest = 10;
constexpr qint64 secondDigitMs = 1000;
} // namespace

RatingField::RatingField(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("0 to 10. Type the number; Delete takes it away."));
    describe();
}

void RatingField::setRating(int rating)
{
    const int wanted = rating < 0 || rating > highest ? -1 : rating;
    if (wanted == m_rating) {
        return;
    }
    m_rating = wanted;
    describe();
    update();
    Q_EMIT ratingChanged(m_rating);
}

std::optional<int> RatingField::value() const
{
    return m_rating < 0 ? std::nullopt : std::optional(m_rating);
}

void RatingField::setCaptions(const QString& low, const QString& high)
{
    m_low = low;
    m_high = high;
    describe();
    updateGeometry();
    update();
}

QSize RatingField::sizeHint() const
{
    const int captions = m_low.isEmpty() && m_high.isEmpty() ? 0 : fontMetrics().height() + grid::small;
    const int words
        = fontMetrics().horizontalAdvance(m_low) + fontMetrics().horizontalAdvance(m_high) + grid::wide;
    const int side = fontMetrics().height() + 12;
    return {qMax(words, side * (highest + 1)), side + captions};
}

QSize RatingField::minimumSizeHint() const
{
    QSize size = sizeHint();
    const int words
        = fontMetrics().horizontalAdvance(m_low) + fontMetrics().horizontalAdvance(m_high) + grid::wide;
    size.setWidth(qMax(words, (fontMetrics().horizontalAdvance(QStringLiteral("10")) + 6) * (highest + 1)));
    return size;
}

int RatingField::cellHeight() const
{
    return fontMetrics().height() + 12;
}

int RatingField::cellWidth() const
{
    return width() / (highest + 1);
}

QRect RatingField::cell(int value) const
{
    return {value * cellWidth(), 0, cellWidth(), cellHeight()};
}

void RatingField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    const QRectF frame(0.5, 0.5, cellWidth() * (highest + 1) - 1, cellHeight() - 1);
    painter.setBrush(colors.color(isEnabled() ? QPalette::Base : QPalette::Window));
    painter.setPen(colors.color(QPalette::Mid));
    painter.drawRoundedRect(frame, grid::radius, grid::radius);
    for (int value = 0; value <= highest; ++value) {
        const QRect box = cell(value);
        if (value == m_rating) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.color(QPalette::Highlight));
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), grid::radius - 1, grid::radius - 1);
            painter.setPen(colors.color(QPalette::HighlightedText));
        } else {
            painter.setPen(colors.color(QPalette::Text));
        }
        painter.drawText(box, Qt::AlignCenter, QString::number(value));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
    }
    if (!m_low.isEmpty() || !m_high.isEmpty()) {
        painter.setPen(hintColor());
        const QRect line(0, cellHeight() + grid::small, cellWidth() * (highest + 1), fontMetrics().height());
        painter.drawText(line, Qt::AlignLeft, m_low);
        painter.drawText(line, Qt::AlignRight, m_high);
    }
}

void RatingField::mousePressEvent(QMouseEvent* event)
{
    for (int value = 0; value <= highest; ++value) {
        if (cell(value).contains(event->pos())) {
            setRating(value == m_rating ? -1 : value);
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void RatingField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int digit = key - Qt::Key_0;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const bool ten = digit == 0 && m_rating == 1 && m_oneTyped > 0 && now - m_oneTyped < secondDigitMs;
        setRating(ten ? highest : digit);
        m_oneTyped = digit == 1 ? now : 0;
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        setRating(m_rating < 0 ? 0 : qMax(0, m_rating - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        setRating(m_rating < 0 ? 0 : qMin(highest, m_rating + 1));
        return;
    case Qt::Key_Home:
        setRating(0);
        return;
    case Qt::Key_End:
        setRating(highest);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setRating(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RatingField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void RatingField::describe()
{
    QString text = m_rating < 0 ? tr("No answer") : tr("%1 of 10").arg(m_rating);
    if (!m_low.isEmpty() || !m_high.isEmpty()) {
        text += QLatin1String(". ") + tr("0 is %1, 10 is %2").arg(m_low, m_high);
    }
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace frid::ui
