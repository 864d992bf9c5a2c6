#pragma once

#include <QWidget>

#include <optional>

class QChartView;
class QScrollArea;

namespace frid::ui {

/// One bar of the picture.
struct StatisticsBar {
    QString label;
    double value = 0;
    std::optional<double> before;
};

/// Bars that lie, with their numbers at them, readable without colour: second ones, as those of the period
/// before, are hatched.
class StatisticsChartView : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsChartView(QWidget* parent = nullptr);

    /// `title` for the eye and the screen reader; `now` and `before` name the periods. `percent`: the values
    /// are shares, 0–1.
    void show(const QString& title, const QList<StatisticsBar>& bars, const QString& now,
        const QString& before, bool percent);

Q_SIGNALS:
    /// A bar was clicked: its place among those shown, and whether it is the hatched one.
    void barClicked(int bar, bool before);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QScrollArea* m_scroll;
    QChartView* m_view;
    QString m_title;
    QList<StatisticsBar> m_bars;
    QString m_now;
    QString m_before;
    bool m_percent = false;
};

} // namespace frid::ui
