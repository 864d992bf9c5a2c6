#include "report/ReportPreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_page(new QLabel)
{
    m_page->setObjectName(u"previewPage"_s);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setAccessibleName(tr("Preview"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setAccessibleName(tr("Preview"));
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the page is as wide as what is left
    scroll->setWidget(m_page);
    m_previous = new QPushButton(tr("Previous page"), this);
    m_next = new QPushButton(tr("Next page"), this);
    m_pageNumber = new QLabel(this);
    m_previous->setObjectName(u"previousPage"_s);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_previous->setAutoDefault(false);
    m_next->setObjectName(u"nextPage"_s);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_next->setAutoDefault(false);
    m_pageNumber->setObjectName(u"pageNumber"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addStretch();
    row->addWidget(m_pageNumber);
    row->addStretch();
    row->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_shown + 1); });
}

void ReportPreview::showDocument(std::shared_ptr<reporting::PagedDocument> paged)
{
    m_paged = std::move(paged);
    showPage(qBound(0, m_shown, m_paged->pageCount() - 1));
}

void ReportPreview::showPage(int page)
{
    if (!m_paged || page < 0 || page >= m_paged->pageCount()) {
        return;
    }
    m_shown = page;
    const int count = m_paged->pageCount();
    m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    const qreal ratio = devicePixelRatioF();
    // As wide as the view, and never larger than on paper.
    const qreal view = m_page->parentWidget()->width() - grid::normal;
    const qreal fitting = view * 72.0 / m_paged->pageSize().width();
    const qreal dots = qBound(40.0, fitting, qreal(logicalDpiX())) * ratio;
    onResult(
        m_context.askReports([paged = m_paged, page, dots](Services&, const Session&) -> Result<QImage> {
            return reporting::renderPage(*paged, page, dots);
        }),
        this,
        [this, page, ratio](QImage image) {
            if (page == m_shown) {
                image.setDevicePixelRatio(ratio);
                m_page->setPixmap(QPixmap::fromImage(image));
            }
        },
        [](const Error&) {});
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the view's new width is needed now
    showPage(m_shown);
}

} // namespace frid::ui
