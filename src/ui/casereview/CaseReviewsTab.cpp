#include "casereview/CaseReviewsTab.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "casereview/ReviewEditor.h"
#include "casereview/ReviewText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const CaseReview& review)
{
    return review.handler.isNull() || review.handlerSignedAt;
}
} // namespace

CaseReviewsTab::CaseReviewsTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_sign(new QPushButton(Icons::get(u"document-sign"_s), tr("Sign as handler")))
    , m_stack(new QStackedWidget)
    , m_reading(new ReadingPane)
    , m_editor(new ReviewEditor(appContext))
    , m_banner(new Banner(this))
{
    setObjectName(u"reviewsTab"_s);
    build();
    connect(m_start, &QPushButton::clicked, this, &CaseReviewsTab::startReview);
    connect(m_sign, &QPushButton::clicked, this, &CaseReviewsTab::sign);
    connect(m_pane->table(), &TableView::currentRowChanged, this, &CaseReviewsTab::readReview);
    connect(m_editor, &ReviewEditor::finished, this, [this](const CaseId&, const CaseReviewId& id) {
        m_wanted = id;
        m_stack->setCurrentIndex(0);
        m_pane->table()->setFocus();
    });
}

void CaseReviewsTab::build()
{
    using Row = CaseReviewRow;
    Columns<Row> columns;
    columns.addWhen(
        u"held_on"_s, tr("Held on"), 11, [](const Row& row) { return dateText(row.review.heldOn); });
    columns.add(u"manager"_s, tr("Manager"), 16, [](const Row& row) { return row.managerName; });
    columns.add(u"handler"_s, tr("For the handlers"), 16, [](const Row& row) { return row.handlerName; });
    Column<Row>& state = columns.add(u"state"_s, tr("State"), 22,
        [](const Row& row) { return isWhole(row.review) ? tr("Signed") : tr("Handler has not signed"); });
    state.tone = [](const Row& row) { return isWhole(row.review) ? Tone::Neutral : Tone::Warning; };
    columns.addWhen(u"next_on"_s, tr("Next review"), 12,
        [](const Row& row) { return row.review.nextOn ? dateText(*row.review.nextOn) : QString(); });
    m_model = new RecordsModel<Row>(columns.list(), this);
    m_start = m_pane->addButton(u"startReviewButton"_s, tr("New review"), u"document-new"_s);
    TableView* table = m_pane->table();
    table->setObjectName(u"reviewTable"_s);
    table->setAccessibleName(tr("Case reviews"));
    table->setRows(m_model);
    table->setSettingsKey(u"caseReviews"_s);
    table->setEmptyText(
        tr("Not reviewed yet"), tr("What manager and handler decide when they review the case stands here."));
    m_sign->setObjectName(u"signAsHandlerButton"_s);
    m_sign->setToolTip(tr("You took part and agree with what is written"));
    m_reading->addButton(m_sign);
    m_editor->setClosable(true);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_editor);
    readReview(-1);
    auto* split = new QSplitter(this);
    split->addWidget(m_pane);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
}

bool CaseReviewsTab::mayHold() const
{
    return mayWrite() && context().session().has(Role::Manager, overview()->file.unit);
}

void CaseReviewsTab::showCase()
{
    m_start->setVisible(mayHold());
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.caseReviews().reviews(who, id);
        }),
        this,
        [this](const QList<CaseReviewRow>& found) {
            m_banner->hide();
            m_known = true;
            const int row = m_pane->table()->currentRow();
            CaseReviewId kept = row < 0 ? CaseReviewId() : m_model->record(row).review.id;
            if (!m_wanted.isNull()) {
                kept = std::exchange(m_wanted, CaseReviewId());
            }
            m_model->setRecords(found);
            int again = m_model->rowOf([kept](const CaseReviewRow& one) { return one.review.id == kept; });
            if (again < 0 && !found.isEmpty()) {
                again = 0; // the newest is what one comes for
            }
            if (again >= 0) {
                m_pane->table()->selectRow(again);
            }
            readReview(again);
            if (std::exchange(m_wantsEditor, false)) {
                startReview();
            }
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void CaseReviewsTab::readReview(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_reading->clear(tr("Choose a review to read it."));
        m_sign->hide();
        return;
    }
    const CaseReviewRow& shown = m_model->record(row);
    m_reading->showText(
        tr("Case review %1").arg(dateText(shown.review.heldOn)), {}, reviewText(context(), shown));
    m_sign->setVisible(shown.review.awaits(context().session().account));
}

void CaseReviewsTab::showReview(const QString& id)
{
    const int row
        = m_model->rowOf([&id](const CaseReviewRow& one) { return one.review.id.toString() == id; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
        m_pane->table()->setFocus();
    } else {
        m_wanted = CaseReviewId::fromString(id);
    }
}

void CaseReviewsTab::startReview()
{
    if (!m_known) {
        m_wantsEditor = true;
        return;
    }
    if (!mayHold()) {
        return;
    }
    if (m_stack->currentWidget() != m_editor) {
        m_stack->setCurrentWidget(m_editor);
        m_editor->start(*overview(), m_model->records(), {});
    }
}

void CaseReviewsTab::sign()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    const CaseReview review = m_model->record(row).review;
    onResult(
        context().ask([review](Services& services, const Session& who) {
            return services.caseReviews().sign(who, review.caseId, review.id);
        }),
        this,
        [this, review] {
            m_wanted = review.id;
            Q_EMIT context().caseChanged(review.caseId);
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); }, m_sign);
}

} // namespace frid::ui
