#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class ListPane;

/// Two assessments of one instrument side by side: levels, scores and answers, with what differs said in
/// words and in bold. Esc goes back.
class ComparisonPage : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonPage(AppContext& context, QWidget* parent = nullptr);

    void showComparison(const AssessmentComparison& comparison);

Q_SIGNALS:
    void finished();

private:
    struct Line {
        QString section;
        QString what;
        QString column;
        QString older;
        QString newer;
        QString change; ///< empty: the same
    };
    [[nodiscard]] QList<Line> levelLines(const AssessmentComparison& comparison) const;
    [[nodiscard]] QList<Line> scoreLines(const AssessmentComparison& comparison) const;
    [[nodiscard]] QList<Line> answerLines(const AssessmentComparison& comparison) const;
    void fill();

    AppContext& m_context;
    QLabel* m_title;
    QLabel* m_about;
    QCheckBox* m_onlyDifferences;
    ListPane* m_pane;
    RecordsModel<Line>* m_model;
    QPushButton* m_close;
    QList<Line> m_lines;
};

} // namespace frid::ui
