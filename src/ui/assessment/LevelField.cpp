#include "assessment/LevelField.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <frid/ui/kit/Theme.h>

#include "assessment/AssessmentText.h"

namespace frid::ui {

namespace {

constexpr std::array levels{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High};

QString keyed(int place)
{
    return QString::number(place + 1) + QLatin1Char(' ') + assessment::levelText(levels.at(size_t(place)));
}
} // namespace

LevelField::LevelField(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("1 low, 2 medium, 3 high. Delete takes it away."));
    describe();
}

void LevelField::setLevel(std::optional<RiskLevel> level)
{
    if (level == m_level) {
        return;
    }
    m_level = level;
    describe();
    update();
    Q_EMIT levelChanged();
}

void LevelField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

QList<QRect> LevelField::boxes() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    QList<QRect> found;
    int left = 0;
    for (int i = 0; i < int(levels.size()); ++i) {
        const int width = metrics.horizontalAdvance(keyed(i)) + 4 * grid::normal;
        found.append(QRect(left, 0, width, fontMetrics().height() + 12));
        left += width - 1;
    }
    return found;
}

QSize LevelField::sizeHint() const
{
    const QRect last = boxes().last();
    return {last.right() + 1, last.height()};
}

void LevelField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> all = boxes();
    const QPalette& colors = palette();
    const QRectF frame(0.5, 0.5, all.last().right(), all.last().height() - 1);
    painter.setPen(colors.color(QPalette::Mid));
    painter.setBrush(colors.color(m_readOnly ? QPalette::Window : QPalette::Base));
    painter.drawRoundedRect(frame, grid::radius, grid::radius);
    for (int i = 0; i < int(all.size()); ++i) {
        const RiskLevel level = levels.at(size_t(i));
        const bool chosen = m_level == level;
        QFont font = this->font();
        font.setBold(chosen);
        painter.setFont(font);
        if (chosen) {
            const ToneColors tone = toneColors(assessment::levelTone(level));
            painter.setPen(QPen(tone.border, 2));
            painter.setBrush(tone.background);
            painter.drawRoundedRect(QRectF(all.at(i)).adjusted(2, 2, -2, -2), grid::radius, grid::radius);
            painter.setPen(tone.text);
        } else {
            painter.setPen(colors.color(QPalette::Text));
        }
        painter.drawText(all.at(i), Qt::AlignCenter, keyed(i));
        if (i > 0) {
            painter.setPen(colors.color(QPalette::Midlight));
            painter.drawLine(all.at(i).left(), 4, all.at(i).left(), all.at(i).bottom() - 4);
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
    }
}

void LevelField::mousePressEvent(QMouseEvent* event)
{
    const QList<QRect> all = boxes();
    for (int i = 0; i < int(all.size()) && !m_readOnly; ++i) {
        if (all.at(i).contains(event->pos())) {
            const RiskLevel level = levels.at(size_t(i));
            setLevel(m_level == level ? std::nullopt : std::optional(level));
            return;
        }
    }
    QWidget::mousePressEvent(event);
}

void LevelField::step(int by)
{
    const int now = m_level ? int(std::find(levels.begin(), levels.end(), *m_level) - levels.begin())
                            : (by > 0 ? -1 : int(levels.size()));
    setLevel(levels.at(size_t(qBound(0, now + by, int(levels.size()) - 1))));
}

void LevelField::keyPressEvent(QKeyEvent* event)
{
    if (!m_readOnly) {
        switch (event->key()) {
        case Qt::Key_1:
        case Qt::Key_2:
        case Qt::Key_3:
            setLevel(levels.at(size_t(event->key() - Qt::Key_1)));
            return;
        case Qt::Key_Left:
        case Qt::Key_Down:
            step(-1);
            return;
        case Qt::Key_Right:
        case Qt::Key_Up:
            step(1);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            setLevel(std::nullopt);
            return;
        default:
            break;
        }
    }
    QWidget::keyPressEvent(event);
}

void LevelField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void LevelField::describe()
{
    setAccessibleDescription(m_level ? assessment::levelText(*m_level) : tr("Not judged"));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace frid::ui
