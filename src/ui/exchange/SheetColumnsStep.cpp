#include "exchange/SheetColumnsStep.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/RowFilterModel.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "exchange/SheetText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesShown = 10;

/// Two beside each other on a small screen with large letters; the list that opens shows all of a choice.
void fitNarrow(QComboBox* combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
}

QList<CodeItem> choices(AppContext& context, const QString& field)
{
    QList<CodeItem> items;
    const auto all = sheetChoices(*sheetField(field), context.codes());
    for (const frid::CodeItem& item : all) {
        items.append({item.code, context.language().startsWith("sv"_L1) ? item.sv : item.en});
    }
    return items;
}

} // namespace

SheetColumnsStep::SheetColumnsStep(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lines(new TableView(this))
{
    auto* holder = new QWidget;
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, grid::normal, 0);
    m_place->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    m_lines->setObjectName(u"sheetLines"_s);
    m_lines->setAccessibleName(tr("The first lines of the file"));
    m_lines->setEmptyText(tr("No lines"));
    m_lines->setMinimumHeight(fontMetrics().height() * 4);
    scroll->setMinimumHeight(fontMetrics().height() * 8);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"sheetSplitter"_s);
    split->addWidget(scroll);
    split->addWidget(m_lines);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({2000, 1000}); // shares: what is chosen needs more room than what is looked at
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void SheetColumnsStep::showLines(const Sheet& sheet)
{
    Columns<Sheet::Line> columns;
    columns.add(u"line"_s, tr("Line"), 6, [](const Sheet::Line& line) { return QString::number(line.line); });
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        columns.add(QString::number(i), sheet.columns.at(i), 16,
            [i](const Sheet::Line& line) { return line.cells.value(i); });
    }
    auto* model = new RecordsModel<Sheet::Line>(columns.list(), m_lines);
    model->setRecords(sheet.lines.first(std::min(linesShown, sheet.lines.size())));
    const QAbstractItemModel* before = m_lines->filter()->sourceModel();
    m_lines->setRows(model);
    delete before;
}

void SheetColumnsStep::setSheet(const Sheet& sheet, const SheetMapping& mapping, const QList<CodeItem>& units)
{
    delete m_form;
    m_form = new FormGrid(this, 2);
    m_fields.clear();
    m_columns = sheet.columns;
    m_form->addHeadline(tr("What the columns stand for"));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString& column = m_columns.at(i);
        auto* field = m_form->add(u"column%1"_s.arg(i + 1), sheetColumnLabel(column), new CodeCombo);
        field->setItems(sheetFieldItems(), tr("Left out"));
        fitNarrow(field);
        const auto* taken = mapping.find(column);
        field->setCode(taken != nullptr ? taken->field : QString());
        m_fields.append(field);
    }
    m_form->addHeadline(tr("For lines that do not say"));
    m_kind = m_form->add(u"fixedKind"_s, tr("Kind of case"), new CodeCombo);
    fitNarrow(m_kind);
    m_kind->setItems(choices(m_context, u"cases.kind"_s), tr("No choice"));
    m_unit = m_form->add(u"fixedUnit"_s, tr("Unit"), new CodeCombo);
    fitNarrow(m_unit);
    m_unit->setItems(units, tr("No choice"));
    m_category = m_form->add(u"fixedCategory"_s, tr("Category of violence"), new CodeCombo);
    fitNarrow(m_category);
    m_category->setItems(choices(m_context, u"violence.category"_s), tr("No choice"));
    m_days = m_form->add(u"days"_s, tr("Days with strokes or dots"), new QComboBox);
    fitNarrow(m_days);
    m_days->addItem(tr("Day first: 21/11 2026"), int(SheetDays::DayFirst));
    m_days->addItem(tr("Month first: 11/21/2026"), int(SheetDays::MonthFirst));
    m_kind->setCode(mapping.fixed.value(u"cases.kind"_s));
    m_unit->setCode(mapping.fixed.value(u"cases.unit"_s, units.size() == 1 ? units.first().code : QString()));
    m_category->setCode(mapping.fixed.value(u"violence.category"_s));
    m_days->setCurrentIndex(m_days->findData(int(mapping.days)));
    m_place->insertWidget(0, m_form);
    showLines(sheet);
    orderTabs(this);
}

void SheetColumnsStep::write(SheetMapping& mapping) const
{
    const SheetMapping before = mapping;
    mapping.columns.clear();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString field = m_fields.at(i)->code();
        if (field.isEmpty()) {
            continue;
        }
        SheetMapping::Column column{m_columns.at(i), field, {}};
        const auto* known = before.find(column.column);
        if (known != nullptr && known->field == field) {
            column.values = known->values;
        }
        mapping.columns.append(std::move(column));
    }
    mapping.days = SheetDays(m_days->currentData().toInt());
    for (const auto& [id, combo] : {std::pair(u"cases.kind"_s, m_kind), std::pair(u"cases.unit"_s, m_unit),
             std::pair(u"violence.category"_s, m_category)}) {
        mapping.fixed.remove(id);
        if (!combo->code().isEmpty()) {
            mapping.fixed.insert(id, combo->code());
        }
    }
}

bool SheetColumnsStep::isGiven(const QString& field) const
{
    return std::ranges::any_of(m_fields, [&](const CodeCombo* combo) { return combo->code() == field; })
        || (field == "cases.kind"_L1 && !m_kind->code().isEmpty())
        || (field == "cases.unit"_L1 && !m_unit->code().isEmpty())
        || (field == "violence.category"_L1 && !m_category->code().isEmpty());
}

QString SheetColumnsStep::fault() const
{
    const auto any = [this](const QString& prefix) {
        return std::ranges::any_of(
            m_fields, [&](const CodeCombo* combo) { return combo->code().startsWith(prefix); });
    };
    QStringList missing;
    for (const SheetField& field : sheetFields()) {
        const bool needed = field.needed || (field.id == "violence.category"_L1 && any(u"violence."_s))
            || (field.id == "interventions.kind"_L1 && any(u"interventions."_s));
        if (needed && !isGiven(field.id)) {
            missing += sheetFieldLabel(field.id);
        }
        const auto times = std::ranges::count_if(
            m_fields, [&](const CodeCombo* combo) { return combo->code() == field.id; });
        if (times > 1 && field.kind != SheetField::Kind::Codes) {
            return tr("Several columns stand for “%1”. Only one of them can.").arg(sheetFieldLabel(field.id));
        }
    }
    return missing.isEmpty()
        ? QString()
        : tr("This must be known of every line, from a column or by a choice for all: %1.")
              .arg(missing.join(u"; "_s));
}

} // namespace frid::ui
