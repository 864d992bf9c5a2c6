#include "assessment/ScenarioFields.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/LevelField.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

ScenarioFields::ScenarioFields(AppContext& context, FormGrid* form, FormMessages* messages, bool readOnly)
    : QObject(form)
    , m_context(context)
    , m_messages(messages)
    , m_readOnly(readOnly)
    , m_box(new QWidget)
    , m_layout(new QVBoxLayout(m_box))
    , m_add(new QPushButton(Icons::get(u"list-add"_s), tr("Add a scenario")))
{
    m_box->setObjectName(u"scenarioRows"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::wide);
    form->addRow(m_box);
    m_add->setObjectName(u"addScenarioButton"_s);
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(m_add);
    lineLayout->addStretch();
    form->addRow(line);
    line->setVisible(!readOnly);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().kind->setFocus();
        Q_EMIT changed();
    });
}

void ScenarioFields::add(const AssessmentScenario& scenario)
{
    const QString place = QString::number(m_rows.size());
    const QString prefix = u"scenarios."_s + place + u'.';
    auto* grid = new FormGrid(nullptr, 3);
    Row row{grid, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    row.kind = grid->add(
        prefix + u"kind"_s, tr("What could happen (scenario %1)").arg(m_rows.size() + 1), new CodeCombo);
    row.kind->setItems(m_context.items(u"scenario_kind"_s));
    row.severity = grid->add(prefix + u"severity"_s, tr("How serious"), new LevelField);
    row.imminence = grid->add(prefix + u"imminence"_s, tr("How soon"), new CodeCombo);
    row.imminence->setItems(m_context.items(u"scenario_imminence"_s));
    row.description = grid->add(prefix + u"description"_s, tr("Description"), new TextArea);
    row.likelyVictims = grid->add(prefix + u"likely_victims"_s, tr("Who could be harmed"), new TextArea);
    row.measures = grid->add(prefix + u"measures"_s, tr("What is done against it"), new TextArea);
    row.kind->setCode(scenario.kind);
    row.severity->setLevel(scenario.severity);
    row.imminence->setCode(scenario.imminence);
    row.description->setText(scenario.description);
    row.likelyVictims->setText(scenario.likelyVictims);
    row.measures->setText(scenario.measures);
    for (TextArea* area : {row.description, row.likelyVictims, row.measures}) {
        area->setRows(3);
        area->setReadOnly(m_readOnly);
    }
    row.kind->setEnabled(!m_readOnly);
    row.imminence->setEnabled(!m_readOnly);
    row.severity->setReadOnly(m_readOnly);
    m_messages->registerField(u"scenarios/%1/kind"_s.arg(place), row.kind);
    connect(row.severity, &LevelField::levelChanged, this, &ScenarioFields::changed);
    m_layout->addWidget(grid);
    m_rows.append(row);
    Q_EMIT fieldsAdded();
}

void ScenarioFields::load(const QList<AssessmentScenario>& scenarios)
{
    for (const Row& row : std::as_const(m_rows)) {
        delete row.row;
    }
    m_rows.clear();
    for (const AssessmentScenario& scenario : scenarios) {
        add(scenario);
    }
}

QList<AssessmentScenario> ScenarioFields::read() const
{
    QList<AssessmentScenario> scenarios;
    for (const Row& row : m_rows) {
        AssessmentScenario scenario;
        scenario.kind = row.kind->code();
        scenario.severity = row.severity->level();
        scenario.imminence = row.imminence->code();
        scenario.description = row.description->text();
        scenario.likelyVictims = row.likelyVictims->text();
        scenario.measures = row.measures->text();
        if (scenario != AssessmentScenario()) {
            scenarios.append(scenario);
        }
    }
    return scenarios;
}

} // namespace frid::ui
