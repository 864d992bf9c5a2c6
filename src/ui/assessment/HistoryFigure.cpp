#include "assessment/HistoryFigure.h"

#include <QFontInfo>
#include <QPainter>
#include <QResizeEvent>

#include <frid/ui/kit/Theme.h>

#include <cmath>

namespace frid::ui {

HistoryFigure::HistoryFigure(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("historyFigure"));
    setAccessibleName(tr("Assessments over time"));
}

void HistoryFigure::showFigure(reporting::AssessmentFigure figure)
{
    m_figure = std::move(figure);
    setAccessibleDescription(reporting::figureText(m_figure));
    fit();
    update();
}

reporting::FigureStyle HistoryFigure::style() const
{
    reporting::FigureStyle style;
    style.ink = palette().color(QPalette::WindowText);
    style.quiet = hintColor();
    style.rule = palette().color(QPalette::Mid);
    style.accent = toneColors(Tone::Accent).text;
    style.paper = palette().color(QPalette::Window);
    style.family = font().family();
    style.textSize = QFontInfo(font()).pixelSize();
    return style;
}

void HistoryFigure::fit()
{
    const int height = int(std::ceil(reporting::figureHeight(m_figure, qMax(1, width()), style())));
    if (height != minimumHeight()) {
        setMinimumHeight(height);
    }
}

void HistoryFigure::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    reporting::paintFigure(painter, QRectF(rect()), m_figure, style());
}

void HistoryFigure::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void HistoryFigure::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace frid::ui
