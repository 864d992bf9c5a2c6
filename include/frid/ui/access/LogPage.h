#pragma once

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class ListPane;

/// The log for the auditor: who did what and when, newest first, fetched a page at a time. No name of a
/// client. Reading it is an event of its own.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

private:
    void fetch(qint64 before);
    void filter();

    AppContext& m_context;
    Banner* m_banner;
    CodeCombo* m_action;
    CodeCombo* m_account;
    CodeCombo* m_outcome;
    ListPane* m_pane;
    QPushButton* m_older;
    RecordsModel<LogRow>* m_model;
    QList<LogRow> m_rows;
};

} // namespace frid::ui
