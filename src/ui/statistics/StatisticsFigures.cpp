// The statistics page's figures: measures, table, picture, and the cases behind them.
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

#include <frid/application/Services.h>
#include <frid/reporting/StatisticsReport.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/statistics/StatisticsPage.h>

#include "casefile/CasesDialog.h"
#include "casefile/Columns.h"
#include "statistics/StatisticsChartView.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Line = StatisticsLine;

const QString all = u"all"_s;

} // namespace

void StatisticsPage::showMeasures()
{
    const QListWidgetItem* chosen = m_measures->currentItem();
    const QString before = chosen == nullptr ? QString() : chosen->data(Qt::UserRole).toString();
    {
        const QSignalBlocker quiet(m_measures);
        m_measures->clear();
        int current = 0;
        for (const QString& name : m_result->package.measures) {
            const MeasureDefinition* measure = m_catalog ? m_catalog->measure(name) : nullptr;
            auto* item = new QListWidgetItem(
                measure == nullptr ? name : measure->title.in(m_context.language()), m_measures);
            item->setData(Qt::UserRole, name);
            current = name == before ? m_measures->count() - 1 : current;
        }
        m_measures->setCurrentRow(current);
        const int character = m_measures->fontMetrics().averageCharWidth();
        m_measures->setMinimumWidth(
            qMin(m_measures->sizeHintForColumn(0) + 4 * grid::normal, 40 * character));
    }
    showMeasure();
}

void StatisticsPage::showMeasure()
{
    const QListWidgetItem* item = m_measures->currentItem();
    if (item == nullptr || !m_result || !m_catalog) {
        m_model->setRecords({});
        m_chart->hide();
        return;
    }
    const QString measure = item->data(Qt::UserRole).toString();
    if (const MeasureDefinition* definition = m_catalog->measure(measure)) {
        m_title->setText(definition->title.in(m_context.language()));
        m_definition->setText(definition->definition.in(m_context.language()) + u' '
            + tr("(Definition, version %1.)").arg(definition->version));
    }
    const QString by = m_by->code();
    const StatisticsSplit split = fromCode<StatisticsSplit>(by).value_or(StatisticsSplit::Nothing);
    const QList<Line> lines = linesOf(*m_result, m_before, measure, split);
    m_model->setRecords(lines);
    if (m_cases != nullptr && !lines.isEmpty()) {
        m_pane->table()->selectRow(0);
    }
    QList<StatisticsBar> bars;
    bool percent = false;
    for (const Line& line : lines) {
        const StatisticsRow& row = line.row;
        const bool unsplit
            = row.kind == all && row.category == all && row.gender == all && row.ageBand == all;
        const bool whole = split != StatisticsSplit::Nothing && unsplit;
        const bool total = row.detail == all && split == StatisticsSplit::Nothing && lines.size() > 1;
        const bool nothing
            = row.value.value_or(0) == 0 && (!line.before || line.before->value.value_or(0) == 0);
        if (nothing || split == StatisticsSplit::Everything || whole || total) {
            continue;
        }
        percent = line.row.unit == u"share"_s;
        QStringList names;
        if (line.row.detail != all) {
            names += label(line.row, u"detail"_s);
        }
        if (split != StatisticsSplit::Nothing) {
            names += label(line.row, by);
        }
        bars.append({names.isEmpty() ? tr("All") : names.join(u", "_s), row.value.value_or(0),
            line.before ? line.before->value : std::nullopt});
    }
    std::ranges::stable_sort(bars, std::greater(), &StatisticsBar::value);
    const auto days = [](const Period& period) {
        return period.from.toString(Qt::ISODate) + u" – "_s + period.to.toString(Qt::ISODate);
    };
    m_chart->show(m_title->text(), bars.size() > 1 ? bars : QList<StatisticsBar>(), days(m_result->period),
        m_before ? days(m_before->period) : QString(), percent);
}

void StatisticsPage::updateCases()
{
    const int row = m_pane->table()->currentRow();
    const StatisticsRow figure = row < 0 ? StatisticsRow() : m_model->record(row).row;
    m_cases->setEnabled(row >= 0);
    m_lacking->setEnabled(row >= 0 && figure.missing.value_or(0) > 0);
}

void StatisticsPage::showCases(bool missing)
{
    const int row = m_pane->table()->currentRow();
    if (row < 0 || !m_result || !(missing ? m_lacking : m_cases)->isEnabled()) {
        return;
    }
    const StatisticsRow figure = m_model->record(row).row;
    StatisticsRequest counted = request();
    counted.period = m_result->period; // what is shown, not what is being typed
    QStringList about{m_title->text()};
    if (figure.detail != all) {
        about += label(figure, u"detail"_s);
    }
    if (const QString who = whoText(figure); who != tr("All")) {
        about += who;
    }
    if (missing) {
        about += tr("something is missing");
    }
    auto* dialog = new CasesDialog(m_context, about.join(u" · "_s),
        m_context.askReports([counted, figure, missing](Services& services, const Session& who) {
            return services.statistics().casesBehind(who, counted, figure, missing);
        }),
        this);
    dialog->open();
}

QString StatisticsPage::label(const StatisticsRow& row, const QString& dimension) const
{
    // The catalogue of the program's own words is whole, or it would not have counted.
    static const Result<CodeCatalog> codes = CodeCatalog::bundled();
    return m_catalog && codes ? m_catalog->label(*codes, row, dimension, m_context.language()) : QString();
}

QString StatisticsPage::whoText(const StatisticsRow& row) const
{
    QStringList parts;
    for (const auto& [code, dimension] :
        {std::pair(row.kind, u"kind"_s), std::pair(row.category, u"category"_s),
            std::pair(row.gender, u"gender"_s), std::pair(row.ageBand, u"age_band"_s)}) {
        if (code != all) {
            parts += label(row, dimension);
        }
    }
    return parts.isEmpty() ? tr("All") : parts.join(u" · "_s);
}

QString StatisticsPage::valueText(const StatisticsRow& row) const
{
    return reporting::figureValue(row, m_context.language());
}

QString StatisticsPage::changeText(const StatisticsLine& line) const
{
    const auto change = line.change();
    if (!change) {
        return {};
    }
    StatisticsRow difference = line.row;
    difference.value = change;
    const QString text = valueText(difference);
    return *change > 0 ? u'+' + text : text;
}

QList<Column<StatisticsLine>> StatisticsPage::columns()
{
    Columns<Line> table;
    table.add(
        u"detail"_s, tr("Detail"), 34, [this](const Line& line) { return label(line.row, u"detail"_s); });
    table.add(u"split"_s, tr("Of whom"), 34, [this](const Line& line) { return whoText(line.row); });
    const auto number = [](Column<Line>& column, auto valueOf) {
        column.right = true;
        column.whole = true;
        column.sortKey = [valueOf](const Line& line) { return QVariant(valueOf(line).value_or(-1)); };
    };
    number(table.add(u"value"_s, tr("Value"), 11, [this](const Line& line) { return valueText(line.row); }),
        [](const Line& line) { return line.row.value; });
    table.add(u"unit"_s, tr("Unit"), 12, [this](const Line& line) {
        return m_catalog ? m_catalog->word(line.row.unit, m_context.language()) : line.row.unit;
    });
    number(table.add(u"before"_s, tr("Period before"), 13,
               [this](const Line& line) { return line.before ? valueText(*line.before) : QString(); }),
        [](const Line& line) { return line.before ? line.before->value : std::nullopt; });
    number(table.add(u"change"_s, tr("Change"), 10, [this](const Line& line) { return changeText(line); }),
        [](const Line& line) { return line.change(); });
    number(table.add(u"missing"_s, tr("Missing"), 10,
               [](const Line& line) {
                   return line.row.missing ? QString::number(*line.row.missing) : tr("hidden");
               }),
        [](const Line& line) {
            return line.row.missing ? std::optional(double(*line.row.missing)) : std::nullopt;
        });
    return table.list();
}

} // namespace frid::ui
