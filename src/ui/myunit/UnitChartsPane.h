#pragma once

#include <QWidget>

#include "myunit/UnitLists.h"

namespace frid::ui {

class CodeCombo;
class ListPane;
class StatisticsChartView;
class TableView;

/// A unit in pictures, one at a time, with the same figures as a table below. A bar, or a row, opens the
/// cases behind it.
class UnitChartsPane : public QWidget {
    Q_OBJECT
public:
    explicit UnitChartsPane(AppContext& context, QWidget* parent = nullptr);

    void show(const UnitOverview& unit);
    /// What is shown now, in words.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// The cases behind a figure, and what they are called together.
    void casesRequested(const QString& title, const QList<frid::CaseId>& cases);

private:
    struct Line {
        UnitBar bar;
        QString label;
    };
    [[nodiscard]] UnitPicture picture() const;
    [[nodiscard]] bool hasOthers() const;
    [[nodiscard]] QString header(bool others) const;
    void draw();
    void open(int line, bool others);

    AppContext& m_context;
    CodeCombo* m_choice;
    StatisticsChartView* m_chart;
    ListPane* m_pane;
    RecordsModel<Line>* m_model;
    UnitOverview m_unit;
};

} // namespace frid::ui
