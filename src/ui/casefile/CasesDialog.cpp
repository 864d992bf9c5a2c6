#include "casefile/CasesDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "casefile/CaseColumns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

CasesDialog::CasesDialog(
    AppContext& context, const QString& about, const QFuture<Result<QList<CaseRow>>>& cases, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<CaseRow>(caseColumns(context), this))
{
    setObjectName(u"casesDialog"_s);
    setWindowTitle(tr("The cases behind the number"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* headline = new QLabel(about, this);
    headline->setObjectName(u"casesAbout"_s);
    headline->setWordWrap(true);
    makeHeadline(headline, Headline::Group);
    TableView* table = m_pane->table();
    table->setObjectName(u"casesTable"_s);
    table->setAccessibleName(tr("Cases"));
    table->setRows(m_model);
    table->setSettingsKey(u"casesBehind"_s);
    table->setEmptyText(tr("Reading the cases…"));
    const auto open = [this] {
        const int row = m_pane->table()->currentRow();
        if (row >= 0) {
            const CaseId id = m_model->record(row).id;
            accept();
            Q_EMIT m_context.caseRequested(id);
        }
    };
    connect(table, &TableView::rowActivated, this, open);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    auto* show = new QPushButton(tr("&Open the case"), this);
    show->setObjectName(u"openCaseButton"_s);
    show->setAutoDefault(false);
    show->setEnabled(false);
    buttons->addButton(show, QDialogButtonBox::ActionRole);
    connect(show, &QPushButton::clicked, this, open);
    connect(table, &TableView::currentRowChanged, this,
        [this, show] { show->setEnabled(m_pane->table()->currentRow() >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(headline);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    layout->addWidget(buttons);
    orderTabs(this);
    resize(QSize(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 32)
               .boundedTo(screen()->availableSize() * 9 / 10));
    onResult(
        cases, this, [this](const QList<CaseRow>& found) { showCases(found); },
        [this](const Error& error) {
            m_pane->table()->setEmptyText(tr("The cases could not be read"));
            m_banner->showMessage(Tone::Warning, errorSentence(error));
        });
}

void CasesDialog::showCases(const QList<CaseRow>& cases)
{
    m_pane->table()->setEmptyText(
        tr("No case that you may open"), tr("Cases that you are kept from are counted, but not shown."));
    m_model->setRecords(cases);
    if (!cases.isEmpty()) {
        m_pane->table()->selectRow(0);
        m_pane->table()->setFocus();
    }
}

} // namespace frid::ui
