#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QString>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace frid::reporting {

/// The sheet's few colours: all opaque (PDF/A-1 knows no transparency) and told apart in grey as well.
namespace colour {
inline constexpr QColor ink(28, 30, 33);
inline constexpr QColor quiet(88, 94, 102);
inline constexpr QColor rule(184, 190, 197);
inline constexpr QColor accent(32, 78, 114);
inline constexpr QColor accentTint(238, 243, 247);
inline constexpr QColor warning(140, 29, 24);
inline constexpr QColor warningTint(251, 241, 239);
} // namespace colour

/// How a run of text is set. Lengths are points.
struct TextStyle {
    QFont font;
    double pitch = 14; ///< from one line's top to the next; grows where a script needs more
    QColor ink = colour::ink;
};

namespace style {
[[nodiscard]] TextStyle title();
[[nodiscard]] TextStyle heading(int level);
[[nodiscard]] TextStyle body();
[[nodiscard]] TextStyle strong();
[[nodiscard]] TextStyle quote();
[[nodiscard]] TextStyle note();
[[nodiscard]] TextStyle small();
[[nodiscard]] TextStyle code();
[[nodiscard]] TextStyle cell();
[[nodiscard]] TextStyle columnTitle();
[[nodiscard]] TextStyle marginal(); ///< page header and footer
[[nodiscard]] TextStyle marginalStrong();
} // namespace style

/// One broken line, ready to paint.
struct TextLine {
    std::shared_ptr<const QTextLayout> layout;
    int index = 0; ///< in the layout
    double x = 0; ///< from the box's left edge
    double height = 0;
    double rise = 0; ///< from the line's top to where its glyphs' box begins
    double width = 0;
    QColor ink;
};

/// Plain text broken to a width.
struct TextBox {
    std::vector<TextLine> lines;

    [[nodiscard]] double height() const;
    /// Adds other's lines below, moved right by x.
    void append(TextBox other, double x = 0);
};

enum class Align { Start, Right, Centre };

/// Breaks text at word boundaries, or within a word that is wider than the box. Line feeds start new lines;
/// other control characters are left out. An empty text gives no line.
[[nodiscard]] TextBox breakText(
    const QString& text, const TextStyle& style, double width, Align align = Align::Start);

/// How wide the text is on one line, in points.
[[nodiscard]] double naturalWidth(const QString& text, const TextStyle& style);
/// Shortened at its end to fit one line of this width.
[[nodiscard]] QString elided(const QString& text, const TextStyle& style, double width);

/// A filled or stroked figure in points.
struct Shape {
    QPainterPath path;
    QColor fill; ///< invalid for none
    QColor stroke; ///< invalid for none
    double strokeWidth = 0.5;
};

[[nodiscard]] Shape horizontalRule(double x1, double x2, double y, const QColor& ink, double width);

void paint(QPainter& painter, const TextLine& line, QPointF at);
void paint(QPainter& painter, const Shape& shape);

} // namespace frid::reporting
