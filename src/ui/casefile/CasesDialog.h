#pragma once

#include <QDialog>
#include <QFuture>

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// The cases behind a number: read while it is shown. Enter opens the one that is chosen.
class CasesDialog : public QDialog {
    Q_OBJECT
public:
    /// `about`: what the number is, as a headline.
    CasesDialog(AppContext& context, const QString& about, const QFuture<Result<QList<CaseRow>>>& cases,
        QWidget* parent);

private:
    void showCases(const QList<CaseRow>& cases);

    AppContext& m_context;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<CaseRow>* m_model;
};

} // namespace frid::ui
