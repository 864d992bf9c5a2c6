#pragma once

#include <frid/application/statistics/StatisticsLines.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace frid {
class Services;
struct Session;
} // namespace frid

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class DateField;
class FormMessages;
class ListPane;
class StatisticsChartView;

/// The registry's numbers, for managers and coordinators: a package over a period, measure by measure, as
/// table and picture, each with its definition. Never a person or a case. F5 counts again.
class StatisticsPage : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void count();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildChoices();
    void buildFigures();
    void layOut();
    void readUnits();
    void choosePeriod(const QString& code);
    [[nodiscard]] StatisticsRequest request() const;
    void setCounting(bool counting);
    void showMeasures();
    void showMeasure();
    void updateCases();
    /// For managers: those that the chosen figure rests on, or misses something of.
    void showCases(bool missing);
    void exportAs(const QString& format);
    void printReport();
    /// Writes or prints on the reports' worker, and says how it went.
    void work(const std::function<Result<void>(Services&, const Session&)>& what, const QString& done);
    [[nodiscard]] QString label(const StatisticsRow& row, const QString& dimension) const;
    /// Every dimension but the detail that the row tells apart.
    [[nodiscard]] QString whoText(const StatisticsRow& row) const;
    [[nodiscard]] QString valueText(const StatisticsRow& row) const;
    [[nodiscard]] QString changeText(const StatisticsLine& line) const;
    [[nodiscard]] QList<Column<StatisticsLine>> columns();

    AppContext& m_context;
    Result<StatisticsCatalog> m_catalog;
    Banner* m_banner;
    CodeCombo* m_package;
    CodeCombo* m_span;
    DateField* m_from;
    DateField* m_to;
    CodeCombo* m_unit;
    QSpinBox* m_below;
    QCheckBox* m_compare;
    FormMessages* m_messages;
    QPushButton* m_count;
    QList<QPushButton*> m_exports;
    QProgressBar* m_progress;
    QListWidget* m_measures;
    QLabel* m_title;
    QLabel* m_definition;
    CodeCombo* m_by;
    StatisticsChartView* m_chart;
    QPushButton* m_cases = nullptr; ///< null: a coordinator gets numbers only
    QPushButton* m_lacking = nullptr;
    ListPane* m_pane;
    RecordsModel<StatisticsLine>* m_model;
    std::optional<StatisticsResult> m_result;
    std::optional<StatisticsResult> m_before;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
    bool m_shown = false;
};

} // namespace frid::ui
