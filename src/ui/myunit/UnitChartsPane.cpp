#include "myunit/UnitChartsPane.h"

#include <QHash>
#include <QLabel>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "statistics/StatisticsChartView.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

UnitChartsPane::UnitChartsPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new CodeCombo(this))
    , m_chart(new StatisticsChartView(this))
    , m_pane(new ListPane(this))
{
    setObjectName(u"unitCharts"_s);
    QList<CodeItem> pictures;
    for (const UnitPicture one :
        {UnitPicture::Load, UnitPicture::Flow, UnitPicture::Age, UnitPicture::Waiting}) {
        pictures.append({QString::number(int(one)), pictureText(one)});
    }
    m_choice->setObjectName(u"unitPicture"_s);
    m_choice->setAccessibleName(tr("Picture"));
    m_choice->setItems(pictures, {}, false);
    auto* label = new QLabel(tr("Picture"), this);
    label->setBuddy(m_choice);
    m_pane->addTool(label);
    m_pane->addTool(m_choice);

    Columns<Line> columns;
    columns.add(u"what"_s, tr("What"), 30, [](const Line& line) { return line.label; });
    const auto number = [&](const QString& id, const QString& header, std::function<int(const Line&)> value) {
        Column<Line>& column
            = columns.add(id, header, 22, [value](const Line& line) { return QString::number(value(line)); });
        column.sortKey = [value](const Line& line) { return QVariant(value(line)); };
        column.right = true;
    };
    const auto cases = [](const Line& line) { return int(line.bar.cases.size()); };
    const auto others = [](const Line& line) { return int(line.bar.others.size()); };
    number(u"load"_s, tr("Load (points)"), [](const Line& line) { return line.bar.value; });
    number(u"open"_s, tr("Open cases"), cases);
    number(u"received"_s, tr("Received"), cases);
    number(u"closed"_s, tr("Closed"), others);
    number(u"offered"_s, tr("To the first offered time"), cases);
    number(u"visited"_s, tr("To the first visit"), others);
    m_model = new RecordsModel<Line>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"unitFigureTable"_s);
    table->setAccessibleName(tr("Figures"));
    table->setRows(m_model);
    table->setEmptyText(tr("Nothing to show yet"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    layout->addWidget(m_pane, 1);
    m_chart->hide();
    connect(m_choice, &CodeCombo::codeChanged, this, &UnitChartsPane::draw);
    connect(m_chart, &StatisticsChartView::barClicked, this, &UnitChartsPane::open);
    connect(table, &TableView::rowActivated, this, [this, table](int row) {
        const QString column = m_model->columnId(table->currentIndex().column());
        open(row, column == u"closed"_s || column == u"visited"_s);
    });
}

void UnitChartsPane::show(const UnitOverview& unit)
{
    m_unit = unit;
    draw();
}

QString UnitChartsPane::title() const
{
    return pictureText(picture());
}

UnitPicture UnitChartsPane::picture() const
{
    return UnitPicture(m_choice->code().toInt());
}

bool UnitChartsPane::hasOthers() const
{
    return picture() == UnitPicture::Flow || picture() == UnitPicture::Waiting;
}

QString UnitChartsPane::header(bool others) const
{
    switch (picture()) {
    case UnitPicture::Load:
        return tr("Load (points)");
    case UnitPicture::Flow:
        return others ? tr("Closed") : tr("Received");
    case UnitPicture::Age:
        return tr("Open cases");
    case UnitPicture::Waiting:
        return others ? tr("To the first visit") : tr("To the first offered time");
    }
    return {};
}

void UnitChartsPane::draw()
{
    QList<Line> lines;
    QList<StatisticsBar> bars;
    const QList<UnitBar> all = m_unit.today.isValid() ? barsOf(m_unit, picture()) : QList<UnitBar>();
    for (const UnitBar& bar : all) {
        lines.append({bar, barText(m_context, m_unit, bar)});
        bars.append({lines.last().label, double(bar.value),
            hasOthers() ? std::optional(double(bar.others.size())) : std::nullopt});
    }
    TableView* table = m_pane->table();
    static const QHash<UnitPicture, QStringList> shown{
        {UnitPicture::Load, {u"what"_s, u"load"_s, u"open"_s}},
        {UnitPicture::Flow, {u"what"_s, u"received"_s, u"closed"_s}},
        {UnitPicture::Age, {u"what"_s, u"open"_s}},
        {UnitPicture::Waiting, {u"what"_s, u"offered"_s, u"visited"_s}},
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table->setColumnHidden(column, !shown.value(picture()).contains(m_model->columnId(column)));
    }
    m_model->setRecords(lines);
    m_chart->show(title(), bars, header(false), header(true), false);
}

void UnitChartsPane::open(int line, bool others)
{
    if (line < 0 || line >= m_model->records().size()) {
        return;
    }
    const Line& shown = m_model->record(line);
    const bool second = others && hasOthers();
    const QString what = picture() == UnitPicture::Load ? tr("Open cases") : header(second);
    Q_EMIT casesRequested(
        tr("%1: %2", "figure, bar").arg(what, shown.label), second ? shown.bar.others : shown.bar.cases);
}

} // namespace frid::ui
