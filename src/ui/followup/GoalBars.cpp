#include <frid/ui/followup/GoalBars.h>

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <algorithm>

#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QPolygonF diamond(QPointF at, qreal radius)
{
    return QPolygonF({at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius),
        at + QPointF(-radius, 0)});
}
} // namespace

std::optional<int> latestRating(GoalId goal, const QList<FollowUp>& followUps)
{
    std::optional<int> value;
    QDate newest;
    for (const FollowUp& followUp : followUps) {
        for (const GoalRating& rating : followUp.ratings) {
            if (rating.goal == goal && (!newest.isValid() || followUp.heldOn > newest)) {
                newest = followUp.heldOn;
                value = rating.value;
            }
        }
    }
    return value;
}

QString goalPositionText(const GoalPosition& position)
{
    return u"%1 → %2 → %3"_s.arg(QString::number(position.start),
        position.now ? QString::number(*position.now) : u"–"_s, QString::number(position.target));
}

std::optional<GoalPosition> goalPositionOf(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d+) → (\\d+|–) → (\\d+)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    GoalPosition position{match.captured(1).toInt(), match.captured(3).toInt(), std::nullopt};
    if (match.captured(2) != u"–"_s) {
        position.now = match.captured(2).toInt();
    }
    return position;
}

void paintGoalBar(QPainter& painter, const QRectF& area, const GoalPosition& position)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = qMin(area.height() * 0.28, 8.0);
    const qreal left = area.left() + radius * 2;
    const qreal width = qMax<qreal>(1, area.width() - radius * 4);
    const qreal y = area.center().y();
    const auto x = [left, width](int value) { return left + width * value / 10.0; };
    const QColor line = toneColors(Tone::Neutral).border;
    const QColor accent = toneColors(Tone::Accent).text;
    const QColor text = toneColors(Tone::Neutral).text;
    painter.setPen(QPen(line, 2));
    painter.drawLine(QPointF(x(0), y), QPointF(x(10), y));
    for (int tick = 0; tick <= 10; ++tick) {
        painter.drawLine(QPointF(x(tick), y - 2), QPointF(x(tick), y + 2));
    }
    if (position.now) {
        painter.setPen(QPen(accent, 4));
        painter.drawLine(QPointF(x(position.start), y), QPointF(x(*position.now), y));
    }
    // The target's flag.
    painter.setPen(QPen(text, 1.5));
    const qreal flagX = x(position.target);
    painter.drawLine(QPointF(flagX, y + radius), QPointF(flagX, y - radius * 1.6));
    painter.setBrush(text);
    painter.drawPolygon(QPolygonF({QPointF(flagX, y - radius * 1.6),
        QPointF(flagX + radius, y - radius * 1.1), QPointF(flagX, y - radius * 0.6)}));
    // The start's ring.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(text, 2));
    painter.drawEllipse(QPointF(x(position.start), y), radius, radius);
    if (position.now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPolygon(diamond(QPointF(x(*position.now), y), radius));
    }
    painter.restore();
}

void GoalBarDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const std::optional<GoalPosition> position = goalPositionOf(text);
    if (!position) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem figures = option;
    const int room = figures.fontMetrics.horizontalAdvance(u"10 → 10 → 10"_s) + grid::wide;
    QStyledItemDelegate::paint(painter, figures, index);
    QRectF area = option.rect;
    area.setLeft(area.left() + room);
    if (area.width() > room) {
        paintGoalBar(*painter, area, *position);
    }
}

QSize GoalBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(size.width() + option.fontMetrics.averageCharWidth() * 24);
    return size;
}

DevelopmentFigure::DevelopmentFigure(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"developmentFigure"_s);
    setAccessibleName(tr("How safety and satisfaction have developed"));
}

void DevelopmentFigure::showFollowUps(QList<FollowUp> followUps)
{
    followUps.removeIf([](const FollowUp& followUp) {
        return followUp.state != NoteState::Signed || (!followUp.safety && !followUp.satisfaction);
    });
    std::sort(followUps.begin(), followUps.end(),
        [](const FollowUp& a, const FollowUp& b) { return a.heldOn < b.heldOn; });
    m_followUps = std::move(followUps);
    QStringList figures;
    for (const FollowUp& followUp : std::as_const(m_followUps)) {
        const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : u"–"_s; };
        figures
            += tr("%1: safety %2, satisfaction %3")
                   .arg(dateText(followUp.heldOn), number(followUp.safety), number(followUp.satisfaction));
    }
    setAccessibleDescription(figures.join(u"; "_s));
    setToolTip(figures.join(u'\n'));
    setVisible(!m_followUps.isEmpty());
    update();
}

QSize DevelopmentFigure::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 8};
}

QSize DevelopmentFigure::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

void DevelopmentFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QString labels[] = {tr("Safety"), tr("Satisfaction")};
    const QColor colors[] = {toneColors(Tone::Accent).text, toneColors(Tone::Success).text};
    const QRectF plot(fontMetrics().horizontalAdvance(u"10 "_s) + grid::normal, line * 1.4,
        width() - fontMetrics().horizontalAdvance(u"10 "_s) - line * 3.0, height() - line * 3.0);
    const auto y = [&plot](int value) { return plot.bottom() - plot.height() * value / 10.0; };
    const qsizetype count = m_followUps.size();
    const auto x = [&plot, count](qsizetype at) {
        return count < 2 ? plot.center().x() : plot.left() + plot.width() * double(at) / double(count - 1);
    };
    for (const int value : {0, 5, 10}) {
        painter.setPen(QPen(toneColors(Tone::Neutral).border, 1));
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
        painter.setPen(hintColor());
        painter.drawText(QRectF(0, y(value) - line / 2.0, plot.left() - grid::small, line),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    qreal legend = plot.left();
    for (int series = 0; series < 2; ++series) {
        QPolygonF points;
        for (qsizetype at = 0; at < count; ++at) {
            const std::optional<int> value
                = series == 0 ? m_followUps.at(at).safety : m_followUps.at(at).satisfaction;
            if (value) {
                points += QPointF(x(at), y(*value));
            }
        }
        painter.setPen(QPen(colors[series], 2, series == 0 ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
        painter.setBrush(colors[series]);
        const auto mark = [&painter, series](QPointF at) {
            if (series == 0) {
                painter.drawEllipse(at, 4, 4);
            } else {
                painter.drawPolygon(diamond(at, 5));
            }
        };
        for (const QPointF& point : std::as_const(points)) {
            mark(point);
        }
        mark(QPointF(legend + 5, line * 0.6));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(legend + grid::wide, line), labels[series]);
        legend += grid::wide + fontMetrics().horizontalAdvance(labels[series]) + grid::huge;
    }
    // First and last day; between them only where there is room.
    painter.setPen(hintColor());
    const qreal wide = fontMetrics().horizontalAdvance(u"2026-11-21 "_s);
    qreal free = 0;
    for (qsizetype at = 0; at < count; ++at) {
        const bool last = at == count - 1;
        const qreal begin = x(at) - wide / 2;
        const bool clear = begin >= free && (last || begin + wide * 2 <= x(count - 1));
        if (at == 0 || last || clear) {
            const qreal start = qBound(0.0, begin, qMax(0.0, width() - wide));
            if (start >= free) {
                painter.drawText(QPointF(start, height() - line * 0.5), dateText(m_followUps.at(at).heldOn));
                free = start + wide;
            }
        }
    }
}

} // namespace frid::ui
