#include "Slices.h"

#include "FigureDrawing.h"

#include <QTextLayout>
#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellPadding = 4;
/// Room that headings and a repeated header may take above a row that is still kept whole.
constexpr double headingRoom = 110;

/// How the lines of a row are cut and bound together.
struct RowForm {
    double spaceBefore = 0;
    double padTop = 0;
    double padBottom = 0;
    double minHeight = 0;
    bool splits = false; ///< between any two lines; otherwise only when taller than a page
    bool keepWithNext = false;
    bool ruleBelow = false;
    int header = -1;
    Frame frame = {};
    std::vector<Shape> shapes = {}; ///< from the row's top left corner
};

class Slicer {
public:
    explicit Slicer(QSizeF body)
        : m_width(body.width())
        , m_pageHeight(body.height())
    { }

    Slices take() { return std::move(m_result); }

    void title(const QString& text, const QString& subtitle)
    {
        m_block = -1;
        TextBox box = breakText(text, style::title(), m_width);
        box.append(breakText(subtitle, style::note(), m_width));
        row({std::move(box)}, {.padBottom = 6, .splits = true, .keepWithNext = true});
    }

    void block(int index, const Block& content)
    {
        m_block = index;
        std::visit([this](const auto& it) { add(it); }, content);
    }

private:
    void add(const Heading& heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        constexpr double above[] = {20, 14, 10};
        row({breakText(heading.text, style::heading(level), m_width)},
            {.spaceBefore = above[level - 1],
                .padBottom = level == 3 ? 0.0 : 4.0,
                .keepWithNext = true,
                .ruleBelow = level == 1});
    }

    void add(const Paragraph& paragraph)
    {
        RowForm form{
            .spaceBefore = 4, .padBottom = 2, .splits = true, .keepWithNext = paragraph.keepWithNext};
        switch (paragraph.style) {
        case Paragraph::Style::Body:
            row({breakText(paragraph.text, style::body(), m_width)}, std::move(form));
            break;
        case Paragraph::Style::Quote: {
            constexpr double indent = 12;
            form.frame.bar = colour::rule;
            TextBox box;
            box.append(breakText(paragraph.text, style::quote(), m_width - indent), indent);
            row({std::move(box)}, std::move(form));
            break;
        }
        case Paragraph::Style::Small:
            row({breakText(paragraph.text, style::small(), m_width)}, std::move(form));
            break;
        case Paragraph::Style::Note:
            row({breakText(paragraph.text, style::note(), m_width)}, std::move(form));
            break;
        case Paragraph::Style::Code: {
            form.padTop = 10;
            form.padBottom = 10;
            form.frame.fill = colour::accentTint;
            row({breakText(paragraph.text, style::code(), m_width, Align::Centre)}, std::move(form));
            break;
        }
        }
    }

    void add(const KeyValueList& list)
    {
        const double keyWidth = m_width * 0.31;
        bool first = true;
        for (const KeyValueList::Fact& fact : list.facts) {
            TextBox key = breakText(fact.key, withInk(style::cell(), colour::quiet), keyWidth - cellPadding);
            TextBox value;
            value.append(breakText(fact.value, style::body(), m_width - keyWidth), keyWidth);
            alignFirstLine(key, value);
            row({std::move(key), std::move(value)},
                {.spaceBefore = first ? 4.0 : 0.0, .padTop = 1.5, .padBottom = 1.5});
            first = false;
        }
    }

    void add(const Table& table)
    {
        const double total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
            [](double sum, const Table::Column& column) { return sum + column.width; });
        std::vector<double> left;
        double x = 0;
        for (const Table::Column& column : table.columns) {
            left.push_back(x);
            x += column.width / total * m_width;
        }
        left.push_back(m_width);

        const auto cellsOf = [&](const QStringList& texts, const TextStyle& textStyle) {
            std::vector<TextBox> cells;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const auto at = static_cast<std::size_t>(i);
                const Align align = table.columns[at].numeric ? Align::Right : Align::Start;
                const double width = left[at + 1] - left[at] - 2 * cellPadding;
                TextBox box;
                box.append(breakText(texts[i], textStyle, width, align), left[at] + cellPadding);
                cells.push_back(std::move(box));
            }
            return cells;
        };

        QStringList titles;
        for (const Table::Column& column : table.columns) {
            titles << column.title;
        }
        RowForm head{.spaceBefore = 6, .padTop = 3, .padBottom = 3, .keepWithNext = !table.rows.empty()};
        const int header = addHeader(cellsOf(titles, style::columnTitle()), std::move(head));
        for (const QStringList& texts : table.rows) {
            if (texts.size() != titles.size()) {
                throw std::invalid_argument("a table row has another number of cells than the table columns");
            }
            row(cellsOf(texts, style::cell()),
                {.padTop = 3, .padBottom = 3, .ruleBelow = true, .header = header});
        }
    }

    void add(const GoalFigure& figure);
    void add(const BarFigure& figure);

    void add(const AssessmentFigure& figure)
    {
        bool first = true;
        for (FigureGroup& group : drawFigure(figure, m_width, {})) {
            Slice head = figureSlice(std::move(group.header), {.spaceBefore = first ? 8.0 : 14.0});
            head.keepWithNext = !group.lanes.empty();
            m_result.headers.push_back(head);
            m_result.flow.push_back(std::move(head));
            const int header = static_cast<int>(m_result.headers.size()) - 1;
            for (FigurePart& lane : group.lanes) {
                m_result.flow.push_back(figureSlice(std::move(lane), {.header = header}));
            }
            first = false;
        }
    }

    void add(const Timeline& timeline)
    {
        const double whenWidth = m_width * 0.2;
        for (const Timeline::Entry& entry : timeline.entries) {
            TextBox when
                = breakText(entry.when, withInk(style::cell(), colour::quiet), whenWidth - 2 * cellPadding);
            TextBox text;
            text.append(breakText(entry.title, style::strong(), m_width - whenWidth), whenWidth);
            text.append(breakText(entry.text, style::body(), m_width - whenWidth), whenWidth);
            alignFirstLine(when, text);
            row({std::move(when), std::move(text)},
                {.padTop = 4, .padBottom = 5, .splits = true, .ruleBelow = true});
        }
    }

    void add(const BulletList& list)
    {
        constexpr double indent = 14;
        for (const QString& item : list.items) {
            TextBox box;
            box.append(breakText(item, style::body(), m_width - indent), indent);
            Shape dot;
            dot.path.addEllipse(QPointF(indent / 2 - 1, 9), 1.6, 1.6);
            dot.fill = colour::quiet;
            row({std::move(box)}, {.padTop = 2, .padBottom = 1, .splits = true, .shapes = {dot}});
        }
    }

    void add(const SignatureLines& signatures)
    {
        if (!m_result.flow.empty()) {
            m_result.flow.back().keepWithNext = true;
        }
        constexpr double room = 34;
        const double split = m_width * 0.4;
        for (qsizetype i = 0; i < signatures.signatories.size(); ++i) {
            const TextBox who = breakText(signatures.signatories[i], style::strong(), m_width);
            const double y = who.height() + room;
            Slice& slice = newSlice({.spaceBefore = 18});
            slice.keepWithNext = i + 1 < signatures.signatories.size();
            slice.height = y + 16;
            slice.shapes = {horizontalRule(0, split - 12, y, colour::quiet, 0.6),
                horizontalRule(split, m_width, y, colour::quiet, 0.6)};
            place(slice, who, 0, 0);
            place(slice, breakText(signatures.placeAndDateLabel, style::small(), split - 12), 0, y + 2);
            place(slice, breakText(signatures.signatureLabel, style::small(), m_width - split), split, y + 2);
        }
    }

    void add(const Spacer& spacer) { m_space += spacer.height; }

    void add(const PageBreak&) { m_break = true; }

    void add(const Callout& callout)
    {
        const bool warns = callout.kind == Callout::Kind::Warning;
        constexpr double indent = 12;
        TextBox box;
        box.append(
            breakText(callout.title, withInk(style::strong(), warns ? colour::warning : colour::accent),
                m_width - 2 * indent),
            indent);
        box.append(breakText(callout.text, style::body(), m_width - 2 * indent), indent);
        RowForm form{.spaceBefore = 8, .padTop = 7, .padBottom = 8, .splits = true};
        form.frame.fill = warns ? colour::warningTint : colour::accentTint;
        form.frame.bar = warns ? colour::warning : colour::accent;
        row({std::move(box)}, std::move(form));
    }

    /// Puts a small first line on the baseline of the text beside it.
    static void alignFirstLine(TextBox& box, const TextBox& beside)
    {
        if (box.lines.empty() || beside.lines.empty()) {
            return;
        }
        const auto baseline
            = [](const TextLine& line) { return line.rise + line.layout->lineAt(line.index).ascent(); };
        TextLine& first = box.lines.front();
        const double lower = std::max(0.0, baseline(beside.lines.front()) - baseline(first));
        first.rise += lower;
        first.height += lower;
    }

    static TextStyle withInk(TextStyle textStyle, const QColor& ink)
    {
        textStyle.ink = ink;
        return textStyle;
    }

    static void place(Slice& slice, const TextBox& box, double x, double y)
    {
        for (const TextLine& line : box.lines) {
            slice.texts.push_back({line, y});
            slice.texts.back().line.x += x;
            y += line.height;
        }
    }

    int addHeader(std::vector<TextBox> cells, RowForm form)
    {
        const std::size_t at = m_result.flow.size();
        form.ruleBelow = true;
        row(std::move(cells), std::move(form));
        if (at == m_result.flow.size()) {
            return -1;
        }
        Slice& head = m_result.flow.back();
        head.shapes.back().stroke = colour::quiet;
        head.shapes.back().strokeWidth = 0.8;
        m_result.headers.push_back(head);
        return static_cast<int>(m_result.headers.size()) - 1;
    }

    /// Sets boxes beside each other, as one slice or as one slice a line.
    void row(std::vector<TextBox> cells, RowForm form)
    {
        double height = 0;
        std::size_t lines = 0;
        for (const TextBox& cell : cells) {
            height = std::max(height, cell.height());
            lines = std::max(lines, cell.lines.size());
        }
        if (lines == 0 && form.shapes.empty()) {
            return;
        }
        height = std::max(height + form.padTop + form.padBottom, form.minHeight);
        const double room = m_pageHeight - headingRoom - (form.header >= 0 ? headerHeight(form.header) : 0);
        const bool tooTall = height > room;
        if (lines == 0 || (!tooTall && !form.splits)) {
            wholeRow(cells, form, height);
        } else {
            splitRow(cells, form, lines);
        }
    }

    double headerHeight(int header) const
    {
        return m_result.headers[static_cast<std::size_t>(header)].height;
    }

    Slice figureSlice(FigurePart part, const RowForm& form)
    {
        Slice slice = std::move(newSlice(form));
        m_result.flow.pop_back();
        slice.height = part.height;
        slice.texts = std::move(part.texts);
        slice.shapes = std::move(part.shapes);
        return slice;
    }

    Slice& newSlice(const RowForm& form)
    {
        Slice& slice = m_result.flow.emplace_back();
        slice.block = m_block;
        slice.spaceBefore = form.spaceBefore + std::exchange(m_space, 0);
        slice.breakBefore = std::exchange(m_break, false);
        slice.header = form.header;
        slice.frame = form.frame;
        return slice;
    }

    void wholeRow(const std::vector<TextBox>& cells, const RowForm& form, double height)
    {
        Slice& slice = newSlice(form);
        slice.height = height;
        slice.keepWithNext = form.keepWithNext;
        slice.shapes = form.shapes;
        for (const TextBox& cell : cells) {
            place(slice, cell, 0, form.padTop);
        }
        finish(slice, form);
    }

    void splitRow(const std::vector<TextBox>& cells, const RowForm& form, std::size_t lines)
    {
        for (std::size_t i = 0; i < lines; ++i) {
            const bool first = i == 0;
            const bool last = i + 1 == lines;
            Slice& slice = newSlice(form);
            if (!first) {
                slice.spaceBefore = 0;
            }
            const double top = first ? form.padTop : 0;
            for (const TextBox& cell : cells) {
                if (i < cell.lines.size()) {
                    slice.texts.push_back({cell.lines[i], top});
                    slice.height = std::max(slice.height, cell.lines[i].height);
                }
            }
            slice.height += top;
            if (first) {
                slice.shapes = form.shapes;
                if (form.minHeight > 0) {
                    slice.height = std::max(slice.height, form.minHeight);
                }
            }
            // Two lines stay together at either end.
            slice.keepWithNext = last ? form.keepWithNext : first || i + 2 == lines;
            if (last) {
                slice.height += form.padBottom;
                finish(slice, form);
            }
        }
    }

    void finish(Slice& slice, const RowForm& form) const
    {
        if (form.ruleBelow) {
            slice.shapes.push_back(horizontalRule(0, m_width, slice.height - 0.25, colour::rule, 0.5));
        }
    }

    double m_width;
    double m_pageHeight;
    int m_block = -1;
    double m_space = 0; ///< asked for before the next slice
    bool m_break = false;
    Slices m_result;
};

/// Ring, diamond and flag: apart in shape as well as in colour, and readable when they fall on each other.
Shape startMark(QPointF at)
{
    Shape ring;
    ring.path.addEllipse(at, 5.2, 5.2);
    ring.stroke = colour::quiet;
    ring.strokeWidth = 1.3;
    return ring;
}

Shape nowMark(QPointF at)
{
    constexpr double r = 4.4;
    Shape diamond;
    diamond.path.addPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r),
        at + QPointF(-r, 0), at + QPointF(0, -r)}));
    diamond.fill = colour::accent;
    return diamond;
}

Shape targetMark(QPointF at)
{
    Shape flag;
    flag.path.moveTo(at + QPointF(0, 7));
    flag.path.lineTo(at + QPointF(0, -11));
    flag.path.lineTo(at + QPointF(8, -8));
    flag.path.lineTo(at + QPointF(0, -5));
    flag.stroke = colour::ink;
    flag.strokeWidth = 1.1;
    flag.fill = colour::ink;
    return flag;
}

QString figureText(const GoalFigure::Goal& goal)
{
    const auto number
        = [](const std::optional<int>& value) { return value ? QString::number(*value) : u"–"_s; };
    return u"%1 → %2 → %3"_s.arg(number(goal.start), number(goal.now), number(goal.target));
}

void Slicer::add(const GoalFigure& figure)
{
    const double axisLeft = m_width * 0.44;
    const double axisRight = m_width * 0.84;
    const auto onAxis
        = [&](int value) { return axisLeft + (axisRight - axisLeft) * std::clamp(value, 0, 10) / 10.0; };

    // The legend with the scale's numbers, again on every page.
    constexpr double legendY = 9;
    std::vector<Shape> marks;
    std::vector<TextBox> texts;
    double x = 6;
    const auto explain = [&](Shape mark, const QString& label) {
        TextBox box = breakText(label, style::small(), m_width);
        const double width = box.lines.empty() ? 0 : box.lines.front().layout->lineAt(0).naturalTextWidth();
        for (TextLine& line : box.lines) {
            line.x += x + 10;
            line.height = 2 * legendY;
            line.rise += legendY - style::small().pitch / 2;
        }
        texts.push_back(std::move(box));
        marks.push_back(std::move(mark));
        x += width + 28;
    };
    explain(startMark({x, legendY}), figure.startLabel);
    explain(nowMark({x, legendY}), figure.nowLabel);
    explain(targetMark({x, legendY + 2}), figure.targetLabel);
    for (int value = 0; value <= 10; ++value) {
        constexpr double width = 16;
        TextBox number = breakText(QString::number(value), style::small(), width, Align::Centre);
        for (TextLine& line : number.lines) {
            line.x += onAxis(value) - width / 2;
            line.rise += 2 * legendY + 2;
            line.height += 2 * legendY + 2;
        }
        texts.push_back(std::move(number));
    }
    const int header = addHeader(std::move(texts),
        {.spaceBefore = 8,
            .padBottom = 2,
            .keepWithNext = !figure.goals.empty(),
            .shapes = std::move(marks)});

    for (const GoalFigure::Goal& goal : figure.goals) {
        constexpr double height = 30;
        constexpr double y = 17;
        TextBox text = breakText(goal.text, style::cell(), axisLeft - 20);
        const double pad = std::max(4.0, y - std::min(text.height(), 2 * style::cell().pitch) / 2);
        TextBox numbers;
        numbers.append(breakText(figureText(goal), style::cell(), m_width - axisRight - 14), axisRight + 14);
        if (!numbers.lines.empty()) {
            numbers.lines.front().rise += y - pad - style::cell().pitch / 2;
        }
        std::vector<Shape> shapes;
        shapes.push_back(horizontalRule(axisLeft, axisRight, y, colour::rule, 0.8));
        for (int value = 0; value <= 10; ++value) {
            Shape tick;
            const double reach = value % 5 == 0 ? 3.5 : 2;
            tick.path.moveTo(onAxis(value), y - reach);
            tick.path.lineTo(onAxis(value), y + reach);
            tick.stroke = colour::rule;
            tick.strokeWidth = 0.8;
            shapes.push_back(std::move(tick));
        }
        if (goal.start && goal.now) {
            shapes.push_back(horizontalRule(onAxis(*goal.start), onAxis(*goal.now), y, colour::accent, 2));
        }
        if (goal.target) {
            shapes.push_back(targetMark({onAxis(*goal.target), y}));
        }
        if (goal.start) {
            shapes.push_back(startMark({onAxis(*goal.start), y}));
        }
        if (goal.now) {
            shapes.push_back(nowMark({onAxis(*goal.now), y}));
        }
        row({std::move(text), std::move(numbers)},
            {.padTop = pad,
                .padBottom = 4,
                .minHeight = height,
                .ruleBelow = true,
                .header = header,
                .shapes = std::move(shapes)});
    }
}

/// A filled bar, or an outline of the one before.
Shape barMark(QRectF where, bool filled)
{
    Shape bar;
    bar.path.addRect(where);
    if (filled) {
        bar.fill = colour::accent;
    } else {
        bar.stroke = colour::quiet;
        bar.strokeWidth = 0.7;
    }
    return bar;
}

void Slicer::add(const BarFigure& figure)
{
    constexpr double thick = 9;
    constexpr double thin = 5;
    const bool compares = !figure.beforeLabel.isEmpty();
    const double left = m_width * 0.38;
    const double right = m_width * 0.80;
    double largest = 0;
    for (const BarFigure::Bar& bar : figure.bars) {
        largest = std::max({largest, bar.value, bar.before.value_or(0)});
    }
    const auto widthOf
        = [&](double value) { return largest > 0 ? std::max(0.0, value / largest) * (right - left) : 0.0; };

    int header = -1;
    if (compares) {
        std::vector<Shape> marks;
        std::vector<TextBox> texts;
        double x = left;
        for (const bool now : {true, false}) {
            marks.push_back(barMark(QRectF(x, 6, 14, now ? thick : thin), now));
            const QString& label = now ? figure.nowLabel : figure.beforeLabel;
            const double width = naturalWidth(label, style::small()) + 4;
            TextBox text;
            text.append(breakText(label, style::small(), width), x + 20);
            x += 20 + width + 14;
            texts.push_back(std::move(text));
        }
        header = addHeader(std::move(texts),
            {.spaceBefore = 6,
                .padTop = 3,
                .padBottom = 4,
                .keepWithNext = true,
                .shapes = std::move(marks)});
    }
    for (const BarFigure::Bar& bar : figure.bars) {
        std::vector<Shape> shapes{barMark(QRectF(left, 5, widthOf(bar.value), thick), true)};
        if (compares && bar.before) {
            shapes.push_back(barMark(QRectF(left, 5 + thick + 1.5, widthOf(*bar.before), thin), false));
        }
        TextBox value;
        const QString text
            = compares && !bar.beforeText.isEmpty() ? u"%1 (%2)"_s.arg(bar.text, bar.beforeText) : bar.text;
        value.append(breakText(text, style::cell(), m_width - right - 8), right + 8);
        row({breakText(bar.label, style::cell(), left - 10), std::move(value)},
            {.padTop = 2,
                .padBottom = 3,
                .minHeight = compares ? thick + thin + 10.0 : thick + 8.0,
                .header = header,
                .shapes = std::move(shapes)});
    }
}

} // namespace

Slices slice(const Document& document, QSizeF body)
{
    Slicer slicer(body);
    slicer.title(document.title, document.subtitle);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        slicer.block(static_cast<int>(i), document.blocks[i]);
    }
    return slicer.take();
}

} // namespace frid::reporting
