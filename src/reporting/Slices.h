#pragma once

#include "Typography.h"

#include <frid/reporting/Document.h>

namespace frid::reporting {

/// A tint and a bar at the left that run behind all slices of a block on a page.
struct Frame {
    QColor fill;
    QColor bar;

    [[nodiscard]] bool isVisible() const { return fill.isValid() || bar.isValid(); }
};

struct PlacedText {
    TextLine line;
    double y = 0; ///< from the slice's top
};

/// The smallest thing that a page takes whole: a line, a table row, a goal.
struct Slice {
    int block = -1; ///< index in Document::blocks; -1 for the title
    double height = 0;
    double spaceBefore = 0; ///< falls away at the top of a page
    bool breakBefore = false; ///< starts a new page, unless that page is still empty
    bool keepWithNext = false; ///< stands on the page of the slice after it
    int header = -1; ///< index in Slices::headers of what is repeated above it on a new page
    std::vector<PlacedText> texts;
    std::vector<Shape> shapes;
    Frame frame;
};

struct Slices {
    std::vector<Slice> flow;
    std::vector<Slice> headers;
};

/// Cuts a document into slices for a body area of this size in points.
[[nodiscard]] Slices slice(const Document& document, QSizeF body);

} // namespace frid::reporting
