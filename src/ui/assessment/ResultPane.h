#pragma once

#include <frid/application/assessment/AssessmentViews.h>

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace frid::ui {

/// What an assessment's answers give: scores with their bands beside the newest assessments with related
/// instruments, matters to discuss, and next steps.
class ResultPane : public QWidget {
    Q_OBJECT
public:
    explicit ResultPane(QWidget* parent = nullptr);

    /// `titles` of instruments by id: next steps that name one of them lead there.
    void showResult(const AssessmentView& view, const Evaluation& evaluation,
        const QHash<QString, QString>& titles, const QString& language);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void instrumentRequested(const QString& id);

private:
    [[nodiscard]] QWidget* ownScores(
        const AssessmentView& view, const Evaluation& evaluation, const QString& language) const;
    [[nodiscard]] QWidget* related(const ReadAssessment& other, const QString& language) const;
    void addRule(const ResultRule& rule, bool flag, const AssessmentView& view,
        const QHash<QString, QString>& titles, const QString& language);

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

/// One line about the scores, for beside the questions; empty when there are none.
[[nodiscard]] QString scoresLine(
    const Instrument& instrument, const Evaluation& evaluation, const QString& language);

} // namespace frid::ui
