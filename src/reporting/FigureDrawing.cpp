#include "FigureDrawing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRectF>
#include <QRegularExpression>
#include <QTextLayout>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr double stepPitch = 15; ///< between two words of an axis
constexpr double numbersHeight = 84; ///< of an axis of numbers
constexpr double markRadius = 4;
constexpr double groupSpace = 14;

/// Lays out on paper's scale; what paints on a screen scales afterwards.
class FigureDrawing {
    Q_DECLARE_TR_FUNCTIONS(AssessmentFigure)

public:
    FigureDrawing(const AssessmentFigure& figure, double width, const FigureStyle& style)
        : m_figure(figure)
        , m_width(width)
        , m_style(style)
    {
        for (const AssessmentFigure::Group& group : figure.groups) {
            for (const AssessmentFigure::Lane& lane : group.lanes) {
                for (const AssessmentFigure::Mark& mark : lane.marks) {
                    m_days.append(mark.on);
                }
                for (const QString& word : axisWords(lane)) {
                    m_plotLeft = std::max(m_plotLeft, naturalWidth(word, small()));
                }
            }
        }
        std::ranges::sort(m_days);
        m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
        m_plotLeft = std::min(m_plotLeft, m_width * 0.36) + 8;
        placeDays();
    }

    std::vector<FigureGroup> draw() const
    {
        std::vector<FigureGroup> groups;
        for (const AssessmentFigure::Group& group : m_figure.groups) {
            const QList<QDate> days = daysOf(group);
            FigureGroup drawn{header(group, days), {}};
            for (const AssessmentFigure::Lane& lane : group.lanes) {
                drawn.lanes.push_back(laneOf(lane, days));
            }
            groups.push_back(std::move(drawn));
        }
        return groups;
    }

private:
    TextStyle inked(TextStyle text, const QColor& ink) const
    {
        text.ink = ink;
        if (!m_style.family.isEmpty()) {
            text.font.setFamilies({m_style.family});
        }
        return text;
    }
    TextStyle strong() const { return inked(style::strong(), m_style.ink); }
    TextStyle laneTitle() const
    {
        TextStyle text = inked(style::columnTitle(), m_style.ink);
        text.font.setPointSizeF(9);
        text.pitch = 12.5;
        return text;
    }
    TextStyle small() const { return inked(style::small(), m_style.quiet); }

    /// What stands left of the plot, from the bottom up.
    static QStringList axisWords(const AssessmentFigure::Lane& lane)
    {
        if (!lane.steps.isEmpty()) {
            return lane.steps;
        }
        QStringList words;
        if (lane.bands.empty()) {
            return {QString::number(lane.minimum), QString::number(lane.maximum)};
        }
        static const QRegularExpression digit(u"\\d"_s);
        for (std::size_t i = 0; i < lane.bands.size(); ++i) {
            const AssessmentFigure::Band& band = lane.bands[i];
            if (band.label.contains(digit)) { // names its limits itself
                words << band.label;
                continue;
            }
            const bool last = i + 1 == lane.bands.size();
            const QString below
                = last || !lane.bands[i + 1].from ? QString() : QString::number(*lane.bands[i + 1].from - 1);
            const QString from = band.from ? QString::number(*band.from) : QString();
            QString range;
            if (from.isEmpty()) {
                range = below.isEmpty() ? QString() : u"≤ "_s + below;
            } else if (last) {
                range = u"≥ "_s + from;
            } else {
                range = from == below ? from : from + u'–' + below;
            }
            words << (band.label + u' ' + range).trimmed();
        }
        return words;
    }

    static QList<QDate> daysOf(const AssessmentFigure::Group& group)
    {
        QList<QDate> days;
        for (const AssessmentFigure::Lane& lane : group.lanes) {
            for (const AssessmentFigure::Mark& mark : lane.marks) {
                if (!days.contains(mark.on)) {
                    days.append(mark.on);
                }
            }
        }
        std::ranges::sort(days);
        return days;
    }

    /// In proportion to the time between them, and apart enough to be told from each other.
    void placeDays()
    {
        const double left = m_plotLeft + 16;
        const double right = std::max(left + 1, m_width - 24);
        const qsizetype count = m_days.size();
        if (count == 1) {
            m_x = {(left + right) / 2};
            return;
        }
        const auto span = count > 1 ? double(m_days.first().daysTo(m_days.last())) : 1.0;
        const double gap = std::min(34.0, (right - left) / double(std::max<qsizetype>(1, count - 1)));
        for (qsizetype i = 0; i < count; ++i) {
            const double wanted = left + (right - left) * double(m_days.first().daysTo(m_days[i])) / span;
            m_x.append(i == 0 ? left : std::max(wanted, m_x.last() + gap));
        }
        for (qsizetype i = count - 1; i >= 0; --i) {
            m_x[i] = std::min(m_x[i], i + 1 == count ? right : m_x[i + 1] - gap);
        }
    }

    double xOf(QDate day) const { return m_x.at(m_days.indexOf(day)); }

    /// Marks of one day stand beside each other, in their order.
    double xOf(const AssessmentFigure::Lane& lane, const AssessmentFigure::Mark& mark) const
    {
        int before = 0;
        int after = 0;
        for (const AssessmentFigure::Mark& other : lane.marks) {
            if (other.on == mark.on && &other != &mark) {
                ++(&other < &mark ? before : after);
            }
        }
        constexpr double apart = 3 * markRadius;
        return xOf(mark.on) + apart * (before - after) / 2;
    }

    void write(FigurePart& part, const QString& text, const TextStyle& textStyle, double x, double y,
        double width, Align align = Align::Start) const
    {
        for (TextLine& line : breakText(text, textStyle, width, align).lines) {
            const double height = line.height;
            line.x += x;
            part.texts.push_back({std::move(line), y});
            y += height;
        }
    }

    /// One line with its middle at y.
    void writeAt(FigurePart& part, const QString& text, const TextStyle& textStyle, double x, double y,
        double width, Align align) const
    {
        write(part, elided(text, textStyle, width), textStyle, x, y - textStyle.pitch / 2, width, align);
    }

    FigurePart header(const AssessmentFigure::Group& group, const QList<QDate>& days) const
    {
        FigurePart part;
        double y = 0;
        const auto line = [&](const QString& text, const TextStyle& textStyle) {
            const TextBox box = breakText(text, textStyle, m_width);
            write(part, text, textStyle, 0, y, m_width);
            y += box.height();
        };
        line(group.title, strong());
        line(group.note, small());
        y += 2;
        y = dates(part, days, y);
        part.height = y + 5;
        for (const QDate day : days) {
            part.shapes.push_back(vertical(xOf(day), y + 1, part.height, m_style.quiet, 0.6));
        }
        return part;
    }

    /// First and last day, and between them those that find room in two rows. Returns where they end.
    double dates(FigurePart& part, const QList<QDate>& days, double top) const
    {
        struct Label {
            qsizetype day;
            int row; ///< 0 next to the plot
        };
        const double wide = naturalWidth(u"2026-12-30"_s, small()) + 6;
        const auto begin = [&](qsizetype i) {
            return std::clamp(xOf(days[i]) - wide / 2, 0.0, std::max(0.0, m_width - wide));
        };
        const qsizetype last = days.size() - 1;
        double end[2] = {0, 0};
        std::vector<Label> labels;
        bool second = false;
        for (qsizetype i = 0; i <= last; ++i) {
            const double x = begin(i);
            if (i == last || (x >= end[0] && x + wide <= begin(last))) {
                labels.push_back({i, 0});
                end[0] = x + wide;
            } else if (x >= end[1]) {
                labels.push_back({i, 1});
                end[1] = x + wide;
                second = true;
            }
        }
        const double pitch = small().pitch;
        for (const Label& label : labels) {
            const double y = top + (second && label.row == 0 ? pitch : 0);
            write(part, days[label.day].toString(Qt::ISODate), small(), begin(label.day), y, wide,
                Align::Centre);
        }
        return top + (second ? 2 : 1) * pitch;
    }

    FigurePart laneOf(const AssessmentFigure::Lane& lane, const QList<QDate>& days) const
    {
        FigurePart part;
        const double titleEnd = title(part, lane);
        const bool words = !lane.steps.isEmpty();
        const double top = titleEnd + (words ? 8 : 16);
        const double height = words ? stepPitch * double(lane.steps.size() - 1) : numbersHeight;
        const double bottom = top + height;
        const double least = words ? 0 : lane.minimum;
        const double most = words ? double(lane.steps.size() - 1) : lane.maximum;
        const auto yOf = [&](double value) {
            const double share = most > least ? (value - least) / (most - least) : 0.5;
            return bottom - height * std::clamp(share, 0.0, 1.0);
        };
        for (const QDate day : days) {
            part.shapes.push_back(vertical(xOf(day), titleEnd + 2, bottom + 6, m_style.rule, 0.4));
        }
        if (words) {
            for (qsizetype i = 0; i < lane.steps.size(); ++i) {
                const double y = yOf(double(i));
                part.shapes.push_back(horizontalRule(m_plotLeft, m_width, y, m_style.rule, 0.6));
                writeAt(part, lane.steps[i], small(), 0, y, m_plotLeft - 8, Align::Right);
            }
        } else {
            numberAxis(part, lane, yOf);
        }
        plot(part, lane, yOf);
        part.height = bottom + 9;
        part.shapes.push_back(horizontalRule(0, m_width, part.height - 0.8, m_style.rule, 0.4));
        return part;
    }

    /// The lane's name, and what the newest assessment says. Returns where they end.
    double title(FigurePart& part, const AssessmentFigure::Lane& lane) const
    {
        const QString name = lane.verified ? lane.title : lane.title + u" *"_s;
        const TextBox box = breakText(name, laneTitle(), m_width);
        constexpr double top = 5;
        write(part, name, laneTitle(), 0, top, m_width);
        double end = top + box.height();
        if (!lane.marks.empty()) {
            const QString newest = tr("newest: %1").arg(lane.marks.back().text);
            const double room = m_width - naturalWidth(name, laneTitle()) - 14;
            if (naturalWidth(newest, small()) <= room) {
                write(part, newest, small(), 0, top + 1, m_width, Align::Right);
            } else {
                write(part, newest, small(), 0, end, m_width);
                end += breakText(newest, small(), m_width).height();
            }
        }
        return end;
    }

    template <typename Place>
    void numberAxis(FigurePart& part, const AssessmentFigure::Lane& lane, const Place& yOf) const
    {
        part.shapes.push_back(horizontalRule(m_plotLeft, m_width, yOf(lane.minimum), m_style.quiet, 0.6));
        const QStringList words = axisWords(lane);
        if (lane.bands.empty()) {
            part.shapes.push_back(horizontalRule(m_plotLeft, m_width, yOf(lane.maximum), m_style.rule, 0.6));
            writeAt(part, words.first(), small(), 0, yOf(lane.minimum), m_plotLeft - 8, Align::Right);
            writeAt(part, words.last(), small(), 0, yOf(lane.maximum), m_plotLeft - 8, Align::Right);
            return;
        }
        double free = yOf(lane.minimum) + small().pitch; // the lowest place that a word may have, from below
        for (std::size_t i = 0; i < lane.bands.size(); ++i) {
            const double from = lane.bands[i].from.value_or(lane.minimum);
            const double to
                = i + 1 < lane.bands.size() ? lane.bands[i + 1].from.value_or(from) : lane.maximum;
            if (i > 0) {
                part.shapes.push_back(dashed(m_plotLeft, m_width, yOf(from)));
            }
            const double y = std::min((yOf(from) + yOf(to)) / 2, free - small().pitch);
            writeAt(part, words[qsizetype(i)], small(), 0, y, m_plotLeft - 8, Align::Right);
            free = y;
        }
    }

    template <typename Place>
    void plot(FigurePart& part, const AssessmentFigure::Lane& lane, const Place& yOf) const
    {
        for (std::size_t i = 1; i < lane.marks.size(); ++i) {
            const AssessmentFigure::Mark& before = lane.marks[i - 1];
            const AssessmentFigure::Mark& mark = lane.marks[i];
            if (before.value && mark.value && mark.joined) {
                Shape line;
                line.path.moveTo(xOf(lane, before), yOf(*before.value));
                line.path.lineTo(xOf(lane, mark), yOf(*mark.value));
                line.stroke = m_style.accent;
                line.strokeWidth = 1.2;
                part.shapes.push_back(std::move(line));
            }
        }
        for (const AssessmentFigure::Mark& mark : lane.marks) {
            const double x = xOf(lane, mark);
            double top = mark.value ? yOf(*mark.value) - markRadius : 0;
            const bool open = mark.lowest && mark.highest;
            if (open) {
                top = std::min(mark.value ? top : yOf(*mark.lowest), yOf(*mark.highest));
                part.shapes.push_back(openRange(x, yOf(*mark.lowest), yOf(*mark.highest)));
            }
            if (mark.value) {
                part.shapes.push_back(shapeOf(lane, mark, {x, yOf(*mark.value)}, open));
            }
            if (!mark.figure.isEmpty() && (mark.value || open)) {
                TextStyle number = small();
                number.ink = m_style.ink;
                number.font.setBold(true);
                const QString text = lane.verified ? mark.figure : mark.figure + u'*';
                const double wide = naturalWidth(text, number) + 3;
                const QRectF area(
                    std::min(x - wide / 2, m_width - wide), top - number.pitch, wide, number.pitch);
                Shape ground; // the lines behind it would cross the figures
                ground.path.addRect(area.adjusted(0, 1, 0, -1));
                ground.fill = m_style.paper;
                part.shapes.push_back(std::move(ground));
                write(part, text, number, area.left(), area.top(), wide, Align::Centre);
            }
        }
    }

    /// Ring, diamond and square from the lowest to the highest step; a diamond on an axis of numbers. Hollow
    /// while open answers can move it.
    Shape shapeOf(
        const AssessmentFigure::Lane& lane, const AssessmentFigure::Mark& mark, QPointF at, bool open) const
    {
        const auto step = static_cast<qsizetype>(*mark.value);
        const bool words = !lane.steps.isEmpty();
        Shape shape;
        shape.stroke = m_style.accent;
        shape.strokeWidth = 1.5;
        shape.fill = open ? m_style.paper : m_style.accent;
        if (words && step <= 0) {
            shape.path.addEllipse(at, markRadius, markRadius);
            shape.fill = m_style.paper;
        } else if (words && step == lane.steps.size() - 1) {
            shape.path.addRect(
                QRectF(at - QPointF(markRadius, markRadius), QSizeF(2 * markRadius, 2 * markRadius)));
        } else {
            constexpr double r = markRadius + 0.6;
            shape.path.addPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r),
                at + QPointF(-r, 0), at + QPointF(0, -r)}));
        }
        return shape;
    }

    Shape openRange(double x, double y1, double y2) const
    {
        Shape bar;
        bar.path.moveTo(x, y1);
        bar.path.lineTo(x, y2);
        for (const double y : {y1, y2}) {
            bar.path.moveTo(x - 3, y);
            bar.path.lineTo(x + 3, y);
        }
        bar.stroke = m_style.accent;
        bar.strokeWidth = 1;
        return bar;
    }

    static Shape vertical(double x, double y1, double y2, const QColor& ink, double width)
    {
        Shape shape;
        shape.path.moveTo(x, y1);
        shape.path.lineTo(x, y2);
        shape.stroke = ink;
        shape.strokeWidth = width;
        return shape;
    }

    Shape dashed(double x1, double x2, double y) const
    {
        Shape shape;
        for (double x = x1; x < x2; x += 5) {
            shape.path.moveTo(x, y);
            shape.path.lineTo(std::min(x + 3, x2), y);
        }
        shape.stroke = m_style.quiet;
        shape.strokeWidth = 0.5;
        return shape;
    }

    const AssessmentFigure& m_figure;
    double m_width;
    const FigureStyle& m_style;
    QList<QDate> m_days; ///< of all groups, ascending
    QList<double> m_x; ///< of each day
    double m_plotLeft = 0;
};

double scaleOf(const FigureStyle& figureStyle)
{
    return figureStyle.textSize / FigureStyle{}.textSize;
}

} // namespace

std::vector<FigureGroup> drawFigure(
    const AssessmentFigure& figure, double width, const FigureStyle& figureStyle)
{
    return FigureDrawing(figure, width, figureStyle).draw();
}

double figureHeight(const AssessmentFigure& figure, double width, const FigureStyle& figureStyle)
{
    const double scale = scaleOf(figureStyle);
    double height = 0;
    for (const FigureGroup& group : drawFigure(figure, width / scale, figureStyle)) {
        height += (height > 0 ? groupSpace : 0) + group.header.height;
        for (const FigurePart& lane : group.lanes) {
            height += lane.height;
        }
    }
    return height * scale;
}

void paintFigure(
    QPainter& painter, const QRectF& area, const AssessmentFigure& figure, const FigureStyle& figureStyle)
{
    const double scale = scaleOf(figureStyle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    double y = 0;
    const auto paintPart = [&](const FigurePart& part) {
        painter.save();
        painter.translate(0, y);
        for (const Shape& shape : part.shapes) {
            paint(painter, shape);
        }
        painter.restore();
        for (const PlacedText& text : part.texts) {
            paint(painter, text.line, {0, y + text.y});
        }
        y += part.height;
    };
    for (const FigureGroup& group : drawFigure(figure, area.width() / scale, figureStyle)) {
        y += y > 0 ? groupSpace : 0;
        paintPart(group.header);
        for (const FigurePart& lane : group.lanes) {
            paintPart(lane);
        }
    }
    painter.restore();
}

} // namespace frid::reporting
