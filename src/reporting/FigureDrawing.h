#pragma once

#include "Slices.h"

#include <frid/reporting/AssessmentFigure.h>

namespace frid::reporting {

/// A part of the figure that stays whole, laid out in points from its own top left corner.
struct FigurePart {
    double height = 0;
    std::vector<PlacedText> texts;
    std::vector<Shape> shapes;
};

/// An instrument: title and dates, which are repeated on a new page, and its lanes.
struct FigureGroup {
    FigurePart header;
    std::vector<FigurePart> lanes;
};

/// Lays the figure out for this width in points. All groups share one axis of time.
[[nodiscard]] std::vector<FigureGroup> drawFigure(
    const AssessmentFigure& figure, double width, const FigureStyle& style);

} // namespace frid::reporting
