#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QLabel;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;

/// How the question about violence reaches those who should be asked, by handler or by unit. Who has no role
/// with cases sees units only, numbers without a name. F5 reads again.
class CoveragePage : public QWidget {
    Q_OBJECT
public:
    explicit CoveragePage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showLevel();
    void showSummary();

    AppContext& m_context;
    QLabel* m_summary;
    Banner* m_banner;
    CodeCombo* m_level;
    ListPane* m_pane;
    RecordsModel<CoverageRow>* m_model;
    ViolenceQuestionCoverage m_coverage;
    bool m_stale = true;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
