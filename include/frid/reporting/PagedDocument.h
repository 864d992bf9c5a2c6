#pragma once

#include <frid/reporting/Document.h>

#include <QPageLayout>
#include <QRectF>
#include <memory>

class QPainter;

namespace frid::reporting {

/// A4 upright with margins of 20 mm.
[[nodiscard]] QPageLayout standardPage();

/// A document broken into pages. The breaks depend only on the document, the page and the installed fonts,
/// never on the device, so preview, printer and PDF agree. Usable on any thread, by one thread at a time.
class PagedDocument {
public:
    explicit PagedDocument(const Document& document, const QPageLayout& page = standardPage());
    ~PagedDocument();
    PagedDocument(PagedDocument&&) noexcept;
    PagedDocument& operator=(PagedDocument&&) noexcept;

    /// At least 1; an empty document is one page.
    [[nodiscard]] int pageCount() const;
    /// Full paper in points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Where the blocks go, between page header and footer, in points from the paper's upper left corner.
    [[nodiscard]] QRectF bodyArea() const;
    [[nodiscard]] QString title() const;

    /// Paints a page, 0 ≤ page < pageCount(), in points from the paper's upper left corner; the painter's
    /// transform scales to its device.
    void paintPage(QPainter& painter, int page) const;

    /// One line of text as it stands on a page.
    struct Line {
        int block = -1; ///< index in Document::blocks; -1 for the document's title
        bool repeated = false; ///< a table header printed again on a later page
        QRectF rect; ///< points
        QString text;
    };
    /// The text between header and footer in reading order, for screen readers and tests.
    [[nodiscard]] std::vector<Line> lines(int page) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace frid::reporting
