#include "Typography.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

/// Text is measured on a device of 72 dots per inch, so that one unit is one point whatever paints it later.
QPaintDevice& pointDevice()
{
    static QImage device = [] {
        constexpr int dotsPerMetre = 2835;
        QImage image(1, 1, QImage::Format_RGB32);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        return image;
    }();
    return device;
}

QFont font(double points, QFont::Weight weight = QFont::Normal, bool italic = false)
{
    QFont result;
    result.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Segoe UI"_s});
    result.setStyleHint(QFont::SansSerif);
    result.setPointSizeF(points);
    result.setWeight(weight);
    result.setItalic(italic);
    result.setHintingPreference(QFont::PreferNoHinting);
    // An explicit spacing, even this one that adds nothing, turns ligatures off: they would be copied from a
    // PDF as letters of their own and make words such as "offentlighet" impossible to search for.
    result.setLetterSpacing(QFont::PercentageSpacing, 100);
    return result;
}

/// Line feeds of every kind become '\n'; what has no shape on paper goes away.
QString printable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') {
                result += u'\n';
            }
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            result += u'\n';
        } else if (c == u'\t') {
            result += u' ';
        } else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter) {
            result += c;
        }
    }
    return result;
}

} // namespace

namespace style {

TextStyle title()
{
    return {font(18, QFont::Bold), 24, colour::ink};
}

TextStyle heading(int level)
{
    switch (level) {
    case 1:
        return {font(13, QFont::Bold), 18, colour::accent};
    case 2:
        return {font(11, QFont::Bold), 15, colour::ink};
    default:
        return {font(10, QFont::Bold), 14, colour::quiet};
    }
}

TextStyle body()
{
    return {font(10), 14, colour::ink};
}
TextStyle strong()
{
    return {font(10, QFont::Bold), 14, colour::ink};
}
TextStyle quote()
{
    return {font(10, QFont::Normal, true), 14, colour::ink};
}
TextStyle note()
{
    return {font(9), 12.5, colour::quiet};
}
TextStyle small()
{
    return {font(8), 11, colour::quiet};
}

TextStyle code()
{
    TextStyle result{font(15), 25, colour::ink};
    result.font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"monospace"_s});
    result.font.setStyleHint(QFont::Monospace);
    return result;
}

TextStyle cell()
{
    return {font(9), 12.5, colour::ink};
}
TextStyle columnTitle()
{
    return {font(8.5, QFont::Bold), 12, colour::quiet};
}
TextStyle marginal()
{
    return {font(8), 11, colour::quiet};
}
TextStyle marginalStrong()
{
    return {font(8, QFont::Bold), 11, colour::ink};
}

} // namespace style

double TextBox::height() const
{
    double sum = 0;
    for (const TextLine& line : lines) {
        sum += line.height;
    }
    return sum;
}

void TextBox::append(TextBox other, double x)
{
    for (TextLine& line : other.lines) {
        line.x += x;
        lines.push_back(std::move(line));
    }
}

TextBox breakText(const QString& text, const TextStyle& style, double width, Align align)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    switch (align) {
    case Align::Start:
        option.setAlignment(Qt::AlignLeft);
        break;
    case Align::Right:
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        break;
    case Align::Centre:
        option.setAlignment(Qt::AlignHCenter);
        break;
    }
    const QFont pointFont(style.font, &pointDevice());

    TextBox box;
    const QString clean = printable(text);
    if (clean.trimmed().isEmpty()) {
        return box;
    }
    for (const QString& part : clean.split(u'\n')) {
        auto layout = std::make_shared<QTextLayout>(part, pointFont, &pointDevice());
        layout->setTextOption(option);
        // Without the cache a layout is shaped anew for each line that is painted.
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
            const double height = std::max(style.pitch, line.height());
            box.lines.push_back({.layout = layout,
                .index = line.lineNumber(),
                .x = 0,
                .height = height,
                .rise = (height - line.height()) / 2,
                .width = width,
                .ink = style.ink});
        }
        layout->endLayout();
    }
    return box;
}

double naturalWidth(const QString& text, const TextStyle& style)
{
    double width = 0;
    for (const TextLine& line : breakText(text, style, 1e5).lines) {
        width = std::max(width, line.layout->lineAt(line.index).naturalTextWidth());
    }
    return std::ceil(width);
}

QString elided(const QString& text, const TextStyle& style, double width)
{
    if (naturalWidth(text, style) <= width) {
        return text;
    }
    constexpr double rounding = 2; // these metrics are not quite those of breakText()
    return QFontMetricsF(style.font, &pointDevice()).elidedText(text, Qt::ElideRight, width - rounding);
}

Shape horizontalRule(double x1, double x2, double y, const QColor& ink, double width)
{
    Shape shape;
    shape.path.moveTo(x1, y);
    shape.path.lineTo(x2, y);
    shape.stroke = ink;
    shape.strokeWidth = width;
    return shape;
}

void paint(QPainter& painter, const TextLine& line, QPointF at)
{
    painter.setPen(line.ink);
    line.layout->lineAt(line.index).draw(&painter, at + QPointF(line.x, line.rise));
}

void paint(QPainter& painter, const Shape& shape)
{
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.setPen(shape.stroke.isValid()
            ? QPen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
            : QPen(Qt::NoPen));
    painter.drawPath(shape.path);
}

} // namespace frid::reporting
