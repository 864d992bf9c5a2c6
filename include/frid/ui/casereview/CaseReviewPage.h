#pragma once

#include <QWidget>

class QStackedWidget;

namespace frid::ui {

class AppContext;
class ReviewScopePane;
class ReviewWalkPane;

/// Where a manager goes through cases with the handlers (ärendedragning): choose which, then one after the
/// other. F5 reads again.
class CaseReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit CaseReviewPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QStackedWidget* m_stack;
    ReviewScopePane* m_scope;
    ReviewWalkPane* m_walk;
};

} // namespace frid::ui
