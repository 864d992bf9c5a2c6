#pragma once

#include <frid/application/assessment/AssessmentViews.h>

#include <QColor>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace frid::reporting {

/// What assessments said over time, as a figure: for each instrument its judgements on an axis of words and
/// its scores on an axis of numbers with their bands, under one axis of dates. Told apart by shape and words,
/// never by colour alone.
struct AssessmentFigure {
    /// What one assessment says on one lane.
    struct Mark {
        QDate on;
        /// The step's index from 0, or the number. None: not judged, or still open.
        std::optional<double> value = {};
        std::optional<double> lowest = {}; ///< what open answers leave possible; both or neither
        std::optional<double> highest = {};
        QString figure = {}; ///< stands at the mark: "14", "9–14"; empty on an axis of words
        QString text; ///< in words: "high", "14, severe danger"
        bool joined = true; ///< can be compared with the mark before it: a line leads there
    };
    struct Band {
        std::optional<double> from = {}; ///< none: the lowest band
        QString label;
    };
    struct Lane {
        QString title;
        QStringList steps = {}; ///< an axis of words, lowest first; empty: an axis of numbers
        double minimum = 0; ///< of an axis of numbers
        double maximum = 10;
        std::vector<Band> bands = {}; ///< ascending
        bool verified = true; ///< false: marked with a star, which the group's note explains
        std::vector<Mark> marks; ///< oldest first
    };
    struct Group {
        QString title; ///< the instrument
        QString note = {}; ///< editions, when there are several; what the star means
        std::vector<Lane> lanes;
    };
    std::vector<Group> groups;

    [[nodiscard]] bool isEmpty() const { return groups.empty(); }
};

/// How perpetrators and children are called; the caller masks. Without a name they are numbered.
using SubjectNames = QHash<PartyId, QString>;

/// The figure of a case's signed assessments. A structured professional judgement never gets a score, and no
/// number becomes a level. `language` is "sv" or "en".
[[nodiscard]] AssessmentFigure assessmentFigure(
    const QList<InstrumentHistory>& history, const QString& language, const SubjectNames& names = {});

/// Colours and size of letters; as made here for white paper, in points.
struct FigureStyle {
    QColor ink{28, 30, 33};
    QColor quiet{88, 94, 102}; ///< second words, dates
    QColor rule{184, 190, 197}; ///< axes
    QColor accent{32, 78, 114}; ///< marks
    QColor paper{255, 255, 255}; ///< fills hollow marks
    QString family = {}; ///< font; empty: the one of printed papers
    double textSize = 9; ///< height of normal letters in the painter's units, e.g. QFontInfo::pixelSize()
};

/// How high the figure becomes at this width, in the painter's units. 0 for an empty one.
[[nodiscard]] double figureHeight(const AssessmentFigure& figure, double width, const FigureStyle& style);

/// Paints from the area's top, as wide as the area; what does not fit below is painted all the same. Usable
/// on any thread with a painter of its own.
void paintFigure(
    QPainter& painter, const QRectF& area, const AssessmentFigure& figure, const FigureStyle& style);

/// The same as text, a line a lane: for screen readers and where no figure can be shown.
[[nodiscard]] QString figureText(const AssessmentFigure& figure);

} // namespace frid::reporting
