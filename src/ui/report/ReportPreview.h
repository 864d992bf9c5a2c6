#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace frid::reporting {
class PagedDocument;
}

namespace frid::ui {

class AppContext;

/// The pages of a report, one at a time and as wide as the view. Painted on the reports' worker.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    ReportPreview(AppContext& context, QWidget* parent);

    /// Stays on the page that was shown, if there is still one.
    void showDocument(std::shared_ptr<reporting::PagedDocument> paged);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPage(int page);

    AppContext& m_context;
    std::shared_ptr<reporting::PagedDocument> m_paged;
    QLabel* m_page;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_pageNumber = nullptr;
    int m_shown = 0;
};

} // namespace frid::ui
