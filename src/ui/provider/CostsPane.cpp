#include "provider/CostsPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

Ore inMonth(const CaseCost& cost, int month)
{
    for (const MonthCost& one : cost.months) {
        if (one.month.month() == month) {
            return one.cost.amount;
        }
    }
    return 0;
}

} // namespace

CostsPane::CostsPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_unit(new CodeCombo(this))
    , m_year(new QSpinBox(this))
    , m_summary(new QLabel(this))
    , m_pane(new ListPane(this))
{
    setObjectName(u"costsPane"_s);
    build();
    connect(m_unit, &CodeCombo::codeChanged, this, [this] { read(); });
    connect(m_year, &QSpinBox::valueChanged, this, [this] { read(); });
}

void CostsPane::build()
{
    using Row = CaseCost;
    Columns<Row> columns;
    columns.add(u"case"_s, tr("Case"), 20, [](const Row& row) {
        return row.caseId.isNull() ? tr("Cases not open to you") : row.number.toString();
    });
    Column<Row>& days = columns.add(
        u"days"_s, tr("Days"), 8, [](const Row& row) { return QString::number(row.total.days); });
    days.right = true;
    days.sortKey = [](const Row& row) { return QVariant(row.total.days); };
    Column<Row>& amount = columns.add(
        u"amount"_s, tr("So far"), 15, [](const Row& row) { return moneyText(row.total.amount); });
    amount.right = true;
    amount.sortKey = [](const Row& row) { return QVariant(row.total.amount); };
    Column<Row>& hotel = columns.add(u"hotel"_s, tr("Nights in hotels"), 15,
        [](const Row& row) { return row.hotel.days == 0 ? QString() : QString::number(row.hotel.days); });
    hotel.right = true;
    hotel.sortKey = [](const Row& row) { return QVariant(row.hotel.days); };
    const QLocale locale(m_context.language());
    for (int month = 1; month <= 12; ++month) {
        Column<Row>& column = columns.add(u"month%1"_s.arg(month),
            locale.standaloneMonthName(month, QLocale::ShortFormat), 11, [month](const Row& row) {
                const Ore ore = inMonth(row, month);
                return ore == 0 ? QString() : moneyText(ore);
            });
        column.right = true;
        column.sortKey = [month](const Row& row) { return QVariant(inMonth(row, month)); };
    }
    m_cases = new RecordsModel<Row>(columns.list(), this);
    m_unit->setObjectName(u"costUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_year->setObjectName(u"costYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2199);
    m_year->setValue(m_context.today().year());
    m_summary->setObjectName(u"costSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto addLabelled = [this](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        m_pane->addTool(label);
        m_pane->addTool(field);
    };
    addLabelled(tr("Unit"), m_unit);
    addLabelled(tr("Year"), m_year);
    QPushButton* budget = m_pane->addButton(u"budgetButton"_s, tr("Budget…"), u"document-edit"_s);
    TableView* table = m_pane->table();
    table->setObjectName(u"costTable"_s);
    table->setAccessibleName(tr("Costs by case"));
    table->setRows(m_cases);
    table->setSettingsKey(u"costs"_s);
    table->setEmptyText(tr("No placements this year"));
    connect(budget, &QPushButton::clicked, this, &CostsPane::editBudget);
    connect(table, &TableView::rowActivated, this, [this](int row) {
        if (!m_cases->record(row).caseId.isNull()) {
            Q_EMIT m_context.caseRequested(m_cases->record(row).caseId);
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_pane, 1);
}

UnitId CostsPane::unit() const
{
    return UnitId::fromString(m_unit->code());
}

void CostsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!unit().isNull()) {
        read();
        return;
    }
    onResult(
        m_context.ask([](Services& services, const Session& who) { return services.accounts().units(who); }),
        this,
        [this](const QList<Unit>& units) {
            QList<CodeItem> items;
            for (const Unit& one : units) {
                if (m_context.session().has(Role::Manager, one.id)) {
                    items.append({one.id.toString(), one.name});
                }
            }
            m_unit->setItems(items, {}, false);
            read();
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

void CostsPane::read()
{
    if (unit().isNull()) {
        return;
    }
    const int asked = ++m_asked;
    onResult(
        m_context.askReports([id = unit(), year = m_year->value()](Services& services, const Session& who) {
            return services.placements().unitCosts(who, id, year);
        }),
        this,
        [this, asked](const UnitCosts& costs) {
            if (asked == m_asked) {
                showCosts(costs);
            }
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { read(); });
        });
}

void CostsPane::showCosts(const UnitCosts& costs)
{
    m_banner->hide();
    m_budget = costs.budget;
    m_cases->setRecords(costs.cases);
    const Forecast& forecast = costs.forecast;
    QStringList lines{tr("So far: %1 for %2 days.")
                          .arg(moneyText(forecast.soFar.amount), QString::number(forecast.soFar.days)),
        tr("Forecast for the year, if everybody who is placed stays as booked: %1.")
            .arg(moneyText(forecast.wholeYear.amount))};
    if (m_budget.revision > 0) {
        const Ore left = m_budget.amount - forecast.wholeYear.amount;
        lines.append(left >= 0
                ? tr("Budget: %1; %2 would be left.").arg(moneyText(m_budget.amount), moneyText(left))
                : tr("Budget: %1; it would be exceeded by %2.")
                      .arg(moneyText(m_budget.amount), moneyText(-left)));
    } else {
        lines.append(tr("No budget is set."));
    }
    m_summary->setText(lines.join(u' '));
}

void CostsPane::editBudget()
{
    if (unit().isNull()) {
        return;
    }
    auto* dialog = new FormDialog(
        m_context, u"budgetDialog"_s, tr("Budget for %1").arg(m_year->value()), tr("Save"), this);
    auto* amount = dialog->form()->add(u"budget"_s, tr("Placements may cost"), new MoneyField);
    dialog->form()->setRequired(amount);
    amount->setOre(m_budget.revision == 0 ? std::nullopt : std::optional(m_budget.amount));
    Budget budget = m_budget;
    budget.unit = unit();
    budget.year = m_year->value();
    dialog->setSubmit([this, dialog, amount, budget] {
        if (!dialog->isReadable()) {
            return;
        }
        if (!amount->ore()) {
            dialog->showError({ErrorCode::Invalid, u"budget"_s, u"missing"_s});
            return;
        }
        Budget mine = budget;
        mine.amount = *amount->ore();
        dialog->send(m_context.ask([mine](Services& services, const Session& who) {
            return services.placements().setBudget(who, mine);
        }),
            [this] { read(); });
    });
    dialog->open();
}

} // namespace frid::ui
