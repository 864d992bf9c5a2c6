#include <frid/ui/casereview/CaseReviewPage.h>

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Theme.h>

#include "casereview/ReviewScopePane.h"
#include "casereview/ReviewWalkPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

CaseReviewPage::CaseReviewPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_scope(new ReviewScopePane(context))
    , m_walk(new ReviewWalkPane(context))
{
    setObjectName(u"caseReviewPage"_s);
    m_stack->addWidget(m_scope);
    m_stack->addWidget(m_walk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->addWidget(m_stack);
    connect(m_scope, &ReviewScopePane::begun, this,
        [this](const ReviewRound& round, const QList<ReviewCaseRow>& cases) {
            m_stack->setCurrentWidget(m_walk);
            m_walk->start(round, cases);
        });
    connect(
        new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &CaseReviewPage::refresh);
    connect(m_walk, &ReviewWalkPane::ended, this, [this] {
        m_stack->setCurrentWidget(m_scope);
        m_scope->refresh();
    });
}

void CaseReviewPage::refresh()
{
    if (m_stack->currentWidget() == m_scope) {
        m_scope->refresh();
    } else {
        m_walk->refresh();
    }
}

void CaseReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace frid::ui
