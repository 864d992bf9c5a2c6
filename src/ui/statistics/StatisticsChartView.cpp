#include "statistics/StatisticsChartView.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBars = 16;
constexpr int lineHeights = 2; ///< of a bar with its space
constexpr int leastLines = 7; ///< of text: how low and high the picture may be
constexpr int mostLines = 18;

} // namespace

StatisticsChartView::StatisticsChartView(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_view(new QChartView(m_scroll))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // all that it shows stands in the table
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(u"statisticsChart"_s);
    // As high as its bars need; where there is less room one scrolls, and all of it stands in the table.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void StatisticsChartView::show(const QString& title, const QList<StatisticsBar>& bars, const QString& now,
    const QString& before, bool percent)
{
    m_title = title;
    m_bars = bars.mid(0, mostBars);
    m_now = now;
    m_before = before;
    m_percent = percent;
    draw();
}

void StatisticsChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        draw();
    }
}

void StatisticsChartView::draw()
{
    const bool compared
        = std::ranges::any_of(m_bars, [](const StatisticsBar& bar) { return bar.before.has_value(); });
    const double factor = m_percent ? 100 : 1;
    const QColor ink = toneColors(Tone::Accent).text;
    auto* now = new QBarSet(m_now);
    now->setBrush(ink);
    now->setPen(QPen(ink));
    now->setLabelColor(palette().color(QPalette::Text));
    auto* before = new QBarSet(m_before);
    before->setBrush(QBrush(ink, Qt::BDiagPattern));
    before->setPen(QPen(ink));
    before->setLabelColor(palette().color(QPalette::Text));
    QStringList labels;
    double most = 1;
    // From below upwards, as the axis goes.
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar) {
        labels += bar->label;
        *now << bar->value * factor;
        *before << bar->before.value_or(0) * factor;
        most = std::max({most, bar->value * factor, bar->before.value_or(0) * factor});
    }
    const int last = int(m_bars.size()) - 1;
    connect(
        now, &QBarSet::clicked, this, [this, last](int place) { Q_EMIT barClicked(last - place, false); });
    connect(
        before, &QBarSet::clicked, this, [this, last](int place) { Q_EMIT barClicked(last - place, true); });
    auto* series = new QHorizontalBarSeries;
    if (compared) {
        series->append(before);
    } else {
        delete before;
    }
    series->append(now);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsFormat(m_percent ? u"@value %"_s : u"@value"_s);
    series->setLabelsPrecision(4);

    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setTitle(m_title);
    chart->setTitleFont(headlineFont(Headline::Group));
    chart->setTitleBrush(palette().color(QPalette::Text));
    chart->addSeries(series);
    auto* names = new QBarCategoryAxis;
    names->append(labels);
    names->setLabelsColor(palette().color(QPalette::Text));
    names->setLabelsFont(font());
    names->setGridLineVisible(false);
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* numbers = new QValueAxis;
    numbers->setRange(0, most * 1.15); // room for the numbers at the bars
    numbers->setVisible(false);
    chart->addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(numbers);
    chart->legend()->setVisible(compared);
    chart->legend()->setLabelColor(palette().color(QPalette::Text));
    chart->legend()->setFont(font());

    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setAccessibleName(m_title);
    const int height = fontMetrics().height() * lineHeights * (int(m_bars.size()) * (compared ? 2 : 1) + 2);
    m_view->setFixedHeight(height);
    m_scroll->setMinimumHeight(std::min(height, fontMetrics().height() * leastLines));
    m_scroll->setMaximumHeight(std::min(height, fontMetrics().height() * mostLines));
    setVisible(!m_bars.isEmpty());
}

} // namespace frid::ui
