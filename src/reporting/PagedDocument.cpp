#include <frid/reporting/PagedDocument.h>

#include "Slices.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace frid::reporting {

namespace {

/// Below the printed edge; office printers cannot reach further out.
constexpr double headerTop = 30;
constexpr double footerBottom = 28;
constexpr double headerGap = 14;
constexpr double footerGap = 10;

void paint(QPainter& painter, const TextBox& box, QPointF at)
{
    for (const TextLine& line : box.lines) {
        paint(painter, line, at);
        at.ry() += line.height;
    }
}

QString textOf(const TextLine& line)
{
    const QTextLine broken = line.layout->lineAt(line.index);
    return line.layout->text().mid(broken.textStart(), broken.textLength());
}

struct Placed {
    const Slice* slice = nullptr;
    double y = 0; ///< from the body's top
    bool repeated = false;
};

using Page = std::vector<Placed>;

class Paginator {
public:
    Paginator(const Slices& slices, double height)
        : m_slices(slices)
        , m_height(height)
    { }

    std::vector<Page> run()
    {
        m_pages.emplace_back();
        const std::vector<Slice>& flow = m_slices.flow;
        for (std::size_t i = 0; i < flow.size();) {
            std::size_t end = i + 1;
            while (end < flow.size() && flow[end - 1].keepWithNext && !flow[end].breakBefore) {
                ++end;
            }
            if (flow[i].breakBefore || !fits(i, end)) {
                newPage();
            }
            for (; i < end; ++i) {
                // Reached only by what is bound together and yet taller than a page.
                if (!fits(i, i + 1)) {
                    newPage();
                }
                place(flow[i]);
            }
        }
        return std::move(m_pages);
    }

private:
    void newPage()
    {
        if (!m_pages.back().empty()) {
            m_pages.emplace_back();
            m_y = 0;
        }
    }

    const Slice* repeatedHeader(const Slice& slice) const
    {
        return m_pages.back().empty() && slice.header >= 0
            ? &m_slices.headers[static_cast<std::size_t>(slice.header)]
            : nullptr;
    }

    bool fits(std::size_t begin, std::size_t end) const
    {
        const Slice* header = repeatedHeader(m_slices.flow[begin]);
        double y = m_y + (header ? header->height : 0);
        for (std::size_t i = begin; i < end; ++i) {
            y += (y > 0 ? m_slices.flow[i].spaceBefore : 0) + m_slices.flow[i].height;
        }
        return y <= m_height + 0.01;
    }

    void place(const Slice& slice)
    {
        if (const Slice* header = repeatedHeader(slice)) {
            m_pages.back().push_back({header, m_y, true});
            m_y += header->height;
        }
        m_y += m_y > 0 ? slice.spaceBefore : 0;
        m_pages.back().push_back({&slice, m_y, false});
        m_y += slice.height;
    }

    const Slices& m_slices;
    double m_height;
    double m_y = 0;
    std::vector<Page> m_pages;
};

} // namespace

QPageLayout standardPage()
{
    constexpr double margin = 20;
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

struct PagedDocument::Layout {
    QString title;
    QString pageOf;
    QRectF paper;
    QRectF body;
    QRectF stamp; ///< the secrecy stamp's border
    TextBox headerText;
    TextBox stampText;
    TextBox footerText;
    Slices slices;
    std::vector<Page> pages;

    void setMargins(const Document& document, const QMarginsF& margins)
    {
        const double width = paper.width() - margins.left() - margins.right();
        const PageHeader& header = document.header;
        constexpr double stampPadding = 5;
        const double stampWidth = header.secrecyStamp.trimmed().isEmpty() ? 0 : width * 0.42;
        const double textWidth = stampWidth > 0 ? width - stampWidth - 12 : width;

        headerText = breakText(header.municipality, style::marginalStrong(), textWidth);
        headerText.append(breakText(header.unit, style::marginal(), textWidth));
        headerText.append(breakText(header.reference, style::marginalStrong(), textWidth));
        headerText.append(breakText(document.title, style::marginal(), textWidth));
        double headerHeight = headerText.height();
        if (stampWidth > 0) {
            TextStyle stampStyle = style::marginalStrong();
            stampStyle.ink = colour::warning;
            stampText
                = breakText(header.secrecyStamp, stampStyle, stampWidth - 2 * stampPadding, Align::Centre);
            const double height = stampText.height() + 2 * stampPadding;
            stamp = QRectF(paper.width() - margins.right() - stampWidth, headerTop, stampWidth, height);
            headerHeight = std::max(headerHeight, height);
        }
        footerText = breakText(document.footer.text, style::marginal(), width - pageNumberWidth);
        const double footerHeight = std::max(footerText.height(), style::marginal().pitch);

        const double top = headerHeight > 0 ? std::max(margins.top(), headerTop + headerHeight + headerGap)
                                            : margins.top();
        const double bottom = std::max(margins.bottom(), footerBottom + footerHeight + footerGap);
        body = QRectF(margins.left(), top, width, paper.height() - top - bottom);
    }

    void paintHeader(QPainter& painter) const
    {
        if (headerText.lines.empty() && stampText.lines.empty()) {
            return;
        }
        paint(painter, headerText, {body.left(), headerTop});
        if (!stampText.lines.empty()) {
            Shape border;
            border.path.addRect(stamp);
            border.stroke = colour::warning;
            border.strokeWidth = 1;
            paint(painter, border);
            paint(painter, stampText,
                {stamp.left() + (stamp.width() - stampText.lines.front().width) / 2,
                    stamp.top() + (stamp.height() - stampText.height()) / 2});
        }
        paint(painter,
            horizontalRule(body.left(), body.right(), body.top() - headerGap / 2, colour::rule, 0.6));
    }

    void paintFooter(QPainter& painter, int page) const
    {
        const double top = body.bottom() + footerGap;
        paint(painter, horizontalRule(body.left(), body.right(), top - 3, colour::rule, 0.6));
        paint(painter, footerText, {body.left(), top});
        if (!pageOf.isEmpty()) {
            const QString text = pageOf.arg(page + 1).arg(pages.size());
            paint(painter, breakText(text, style::marginal(), pageNumberWidth, Align::Right),
                {body.right() - pageNumberWidth, top});
        }
    }

    /// One frame for all slices of a block that stand together, so that no seam shows between the lines.
    void paintFrames(QPainter& painter, const Page& page) const
    {
        for (std::size_t i = 0; i < page.size();) {
            const Slice& slice = *page[i].slice;
            std::size_t end = i + 1;
            while (end < page.size() && page[end].slice->block == slice.block) {
                ++end;
            }
            if (slice.frame.isVisible()) {
                const double top = body.top() + page[i].y;
                const double height = page[end - 1].y + page[end - 1].slice->height - page[i].y;
                if (slice.frame.fill.isValid()) {
                    painter.fillRect(QRectF(body.left(), top, body.width(), height), slice.frame.fill);
                }
                if (slice.frame.bar.isValid()) {
                    painter.fillRect(QRectF(body.left(), top, 2.5, height), slice.frame.bar);
                }
            }
            i = end;
        }
    }

    static constexpr double pageNumberWidth = 90;
};

PagedDocument::PagedDocument(const Document& document, const QPageLayout& page)
    : m_layout(std::make_unique<Layout>())
{
    m_layout->title = document.title;
    m_layout->pageOf = document.footer.pageOf;
    m_layout->paper = page.fullRect(QPageLayout::Point);
    m_layout->setMargins(document, page.margins(QPageLayout::Point));
    m_layout->slices = slice(document, m_layout->body.size());
    m_layout->pages = Paginator(m_layout->slices, m_layout->body.height()).run();
}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(PagedDocument&&) noexcept = default;
PagedDocument& PagedDocument::operator=(PagedDocument&&) noexcept = default;

int PagedDocument::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

QSizeF PagedDocument::pageSize() const
{
    return m_layout->paper.size();
}

QRectF PagedDocument::bodyArea() const
{
    return m_layout->body;
}

QString PagedDocument::title() const
{
    return m_layout->title;
}

void PagedDocument::paintPage(QPainter& painter, int page) const
{
    const Page& placed = m_layout->pages.at(static_cast<std::size_t>(page));
    painter.save();
    m_layout->paintHeader(painter);
    m_layout->paintFrames(painter, placed);
    for (const Placed& item : placed) {
        const QPointF at = m_layout->body.topLeft() + QPointF(0, item.y);
        painter.save();
        painter.translate(at);
        for (const Shape& shape : item.slice->shapes) {
            paint(painter, shape);
        }
        painter.restore();
        for (const PlacedText& text : item.slice->texts) {
            paint(painter, text.line, at + QPointF(0, text.y));
        }
    }
    m_layout->paintFooter(painter, page);
    painter.restore();
}

std::vector<PagedDocument::Line> PagedDocument::lines(int page) const
{
    std::vector<Line> result;
    for (const Placed& item : m_layout->pages.at(static_cast<std::size_t>(page))) {
        const QPointF at = m_layout->body.topLeft() + QPointF(0, item.y);
        for (const PlacedText& text : item.slice->texts) {
            const QRectF glyphs = text.line.layout->lineAt(text.line.index).naturalTextRect();
            const QPointF corner = at + QPointF(text.line.x + glyphs.x(), text.y + text.line.rise);
            result.push_back(
                {item.slice->block, item.repeated, QRectF(corner, glyphs.size()), textOf(text.line)});
        }
    }
    return result;
}

} // namespace frid::reporting
