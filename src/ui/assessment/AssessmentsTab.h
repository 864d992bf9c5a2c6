#pragma once

#include "casefile/CaseTab.h"

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QHash>

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace frid::ui {

class AssessmentForm;
class Banner;
class ComparisonPage;
class HistoryFigure;
class ListPane;
class ReadingPane;

/// The assessments of a case: the list, and in its place the one that is filled in or read, or two compared.
class AssessmentsTab : public CaseTab {
    Q_OBJECT
public:
    AssessmentsTab(AppContext& appContext, QWidget* parent);

public Q_SLOTS:
    /// Begins one with that instrument's newest edition, or goes on with what was begun and not saved.
    void begin(const QString& instrument);
    void openAssessment(const frid::AssessmentId& id);
    /// An id, or CasePage::newRecord, a colon and a draft's kind ("new:assessment_patriark"): one that was
    /// begun and never saved.
    void goOn(const QString& record);

protected:
    void showCase() override;

private:
    void buildList();
    void buildDetails();
    void fill(QList<AssessmentRow> rows);
    void fillMenu();
    void showHistory(const QList<InstrumentHistory>& history);
    void showRow(int row);
    void correct(const AssessmentId& id);
    void print(const AssessmentId& id);
    void beginWith(const QString& instrument, const AssessmentId& replaces, const QString& reason);
    void showForm(const AssessmentView& view);
    void showList(const AssessmentId& select);
    void takeOver();
    void discard();
    void compareMenu();
    void compare(const AssessmentRow& one, const AssessmentRow& other);
    void showError(const Error& error);
    [[nodiscard]] const AssessmentRow* current() const;
    [[nodiscard]] QString titleOf(const AssessmentRow& row) const;
    [[nodiscard]] QString stateOf(const AssessmentRow& row) const;
    [[nodiscard]] bool isOwnDraft(const AssessmentRow& row) const;
    [[nodiscard]] bool isOthersDraft(const AssessmentRow& row) const;

    Banner* m_banner;
    QStackedWidget* m_stack;
    ListPane* m_pane;
    RecordsModel<AssessmentRow>* m_model;
    QPushButton* m_new;
    QMenu* m_newMenu;
    ReadingPane* m_reading;
    QPushButton* m_open;
    QPushButton* m_takeOver;
    QPushButton* m_correct;
    QPushButton* m_compare;
    QMenu* m_compareMenu;
    QPushButton* m_print;
    QPushButton* m_discard;
    HistoryFigure* m_figure;
    QScrollArea* m_figureArea;
    AssessmentForm* m_form;
    ComparisonPage* m_comparison;
    QList<InstrumentPtr> m_instruments; ///< newest editions, in the catalog's order
    QHash<QString, QString> m_titles;
    AssessmentId m_wanted; ///< to be selected when the list has been read
    QString m_wantedRecord; ///< to go on with when the instruments have been read
};

} // namespace frid::ui
