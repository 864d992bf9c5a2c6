#pragma once

#include <frid/reporting/AssessmentFigure.h>

#include <QWidget>

namespace frid::ui {

/// What assessments said over time, as high as it needs to be at its width. The figures stand in the
/// accessible description too.
class HistoryFigure : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFigure(QWidget* parent = nullptr);

    void showFigure(reporting::AssessmentFigure figure);
    [[nodiscard]] bool isEmpty() const { return m_figure.isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] reporting::FigureStyle style() const;

    reporting::AssessmentFigure m_figure;
};

} // namespace frid::ui
