#pragma once

#include "report/ReportSource.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace frid::reporting {
class PagedDocument;
}

namespace frid::ui {

class AppContext;
class Banner;
class FormGrid;
class FormMessages;
class ReportPreview;

/// Recipient and purpose, what to think about before it leaves the program, a preview, and then paper or PDF,
/// of whatever its source reads. Reading, page breaking, painting and writing happen on the reports' worker.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(AppContext& context, std::unique_ptr<ReportSource> source, QWidget* parent);
    ~ReportDialog() override;

public Q_SLOTS:
    /// Reads what the choices ask for and shows the first page.
    void preview();
    void printPaper();
    void savePdf();

protected:
    void reject() override;

private:
    struct Job {
        std::atomic<bool> cancelled = false;
        std::atomic<int> page = 0;
        std::atomic<int> pages = 0;
    };
    struct Prepared {
        ReportSource::Paper paper;
        std::shared_ptr<reporting::PagedDocument> paged;
    };
    using Out = std::function<Result<void>(const reporting::PagedDocument& paged,
        const reporting::Document& document, const std::function<bool(int, int)>& progress)>;

    QWidget* buildForm();
    void connectFields();
    [[nodiscard]] ReportSource::Choices choices() const;
    [[nodiscard]] bool isComplete();
    void showPrepared(const Prepared& prepared);
    void showExposures();
    void askReveal(bool wanted);
    /// Registers the copy, then makes it.
    void make(bool asFile, Out out, const QString& done);
    void setWorking(bool working);

    AppContext& m_context;
    std::unique_ptr<ReportSource> m_source;
    Banner* m_banner;
    ReportPreview* m_pages = nullptr;
    FormGrid* m_form = nullptr;
    FormMessages* m_messages = nullptr;
    QLineEdit* m_recipient = nullptr;
    QLineEdit* m_purpose = nullptr;
    QCheckBox* m_byRole = nullptr;
    QCheckBox* m_reveal = nullptr;
    QLabel* m_exposures = nullptr;
    QCheckBox* m_checked = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QTimer* m_later;
    QTimer* m_watch;
    Prepared m_prepared;
    std::shared_ptr<Job> m_job;
    int m_asked = 0;
};

} // namespace frid::ui
