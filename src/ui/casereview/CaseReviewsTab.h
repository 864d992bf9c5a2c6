#pragma once

#include <frid/application/casereview/CaseReviewViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include "casefile/CaseTab.h"

class QPushButton;
class QStackedWidget;

namespace frid::ui {

class Banner;
class ListPane;
class ReadingPane;
class ReviewEditor;

/// All reviews of the case, to be read; the handler signs here what the manager has signed. A manager of the
/// case's unit can review the case here by itself.
class CaseReviewsTab : public CaseTab {
    Q_OBJECT
public:
    explicit CaseReviewsTab(AppContext& appContext, QWidget* parent = nullptr);

    /// Selects it, when it has been read.
    void showReview(const QString& id);

public Q_SLOTS:
    void startReview();
    void sign();

protected:
    void showCase() override;

private:
    void build();
    void readReview(int row);
    [[nodiscard]] bool mayHold() const;

    ListPane* m_pane;
    RecordsModel<CaseReviewRow>* m_model = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_sign;
    QStackedWidget* m_stack;
    ReadingPane* m_reading;
    ReviewEditor* m_editor;
    Banner* m_banner;
    CaseReviewId m_wanted;
    bool m_wantsEditor = false; ///< opens when the reviews have been read
    bool m_known = false;
};

} // namespace frid::ui
