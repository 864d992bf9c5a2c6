#include <frid/ui/assessment/AssessmentForm.h>

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/AnswerModel.h"
#include "assessment/AnswerTable.h"
#include "assessment/AssessmentText.h"
#include "assessment/ItemPane.h"
#include "assessment/LevelField.h"
#include "assessment/ResultPane.h"
#include "assessment/ScenarioFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// A page that scrolls, with its form.
QScrollArea* scrolled(QWidget* content)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, grid::normal, grid::wide, grid::normal);
    layout->setSpacing(grid::wide);
    layout->addWidget(content);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    return scroll;
}

QLabel* hint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    makeHint(label);
    return label;
}

bool repeats(const Instrument& instrument, Repeat repeat)
{
    for (const InstrumentSection& section : instrument.sections) {
        for (const InstrumentItem& item : section.items) {
            if (item.repeat == repeat) {
                return true;
            }
        }
    }
    return false;
}
} // namespace

void AssessmentForm::makeSteps()
{
    delete m_steps;
    if (QLayoutItem* status = m_statusPlace->takeAt(0)) {
        delete status->widget();
        delete status;
    }
    m_judgements.clear();
    m_perpetrators = m_children = nullptr;
    m_wording = nullptr;
    m_replacesReason = nullptr;
    m_scenarios = nullptr;
    m_steps = new QTabWidget(this);
    m_steps->setObjectName(u"assessmentSteps"_s);
    m_steps->setDocumentMode(true);
    m_messages = new FormMessages(m_steps);
    m_steps->addTab(makeConversation(), tr("1 Conversation"));
    m_steps->addTab(makeQuestions(), tr("2 Questions"));
    m_steps->addTab(makeJudgement(), tr("3 Judgement"));
    m_steps->setTabToolTip(Conversation, tr("F6 goes to the next step, Shift+F6 back"));
    connect(m_steps, &QTabWidget::currentChanged, this, [this](int step) {
        if (step == Judgement) {
            showResult();
        }
    });
    if (m_readOnly) {
        makeReadOnly(m_steps);
    }
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_banner) + 1, m_steps, 1);
    m_steps->show(); // at once, not with the next event: the focus goes into it
    m_keeper = new DraftKeeper(m_steps, [this](QJsonObject form) { keepDraft(std::move(form)); });
    connect(m_keeper, &DraftKeeper::changed, this, [this] { ++m_changes; });
    m_statusPlace->addWidget(m_keeper->statusLabel());
    orderTabs(this);
}

TextArea* AssessmentForm::addText(FormGrid* form, const QString& name, const QString& label, int rows)
{
    auto* area = form->add(name, label, new TextArea, 3);
    area->setRows(rows);
    return area;
}

QWidget* AssessmentForm::makeConversation()
{
    auto* form = new FormGrid(nullptr, 3);
    form->addRow(hint(m_view.instrument->description.in(m_language)));
    m_assessedOn = form->add(u"assessed_on"_s, tr("Day of the assessment"), new DateField);
    m_place = form->add(u"place"_s, tr("Place"), new QLineEdit);
    m_interpreter = form->add(u"interpreter"_s, tr("Interpreter"), new CodeCombo);
    m_interpreter->setItems(yesNoItems(), {}, false);
    m_present = form->add(u"present"_s, tr("Others present"), new QLineEdit, 3);
    form->setRequired(m_assessedOn);
    addSubjects(form);
    addWordings(form);
    if (!m_view.assessment.replaces.isNull()) {
        m_replacesReason = addText(form, u"replaces_reason"_s, tr("Why the signed one is corrected"), 2);
        form->setRequired(m_replacesReason);
    }
    m_clientWords = addText(form, u"client_words"_s, tr("In the client's own words"), 6);
    form->addRow(hint(tr("Only what was said. What you think of it goes into the judgement.")));
    return scrolled(form);
}

void AssessmentForm::addSubjects(FormGrid* form)
{
    const auto add = [&](const QString& name, const QString& label, const QList<SubjectLabel>& all,
                         Repeat repeat) -> CodeChecks* {
        if (all.isEmpty() || !repeats(*m_view.instrument, repeat)) {
            return nullptr;
        }
        QList<CodeItem> items;
        for (const SubjectLabel& one : all) {
            items.append({one.party.toString(), assessment::subjectText(one)});
        }
        auto* checks = form->add(name, label, new CodeChecks, 3);
        checks->setItems(items, 3);
        m_messages->registerField(u"subjects"_s, checks);
        connect(checks, &CodeChecks::codesChanged, this, &AssessmentForm::subjectsChosen);
        return checks;
    };
    m_perpetrators = add(u"perpetrators"_s, tr("Perpetrators, each judged separately"), m_view.perpetrators,
        Repeat::PerPerpetrator);
    m_children
        = add(u"children"_s, tr("Children, each judged separately"), m_view.children, Repeat::PerChild);
    if (repeats(*m_view.instrument, Repeat::PerChild) && m_view.children.isEmpty()) {
        form->addRow(hint(tr("The case has no child as a party. Add the children under Parties, "
                             "then their questions stand here.")));
    }
}

void AssessmentForm::subjectsChosen()
{
    if (m_loading) {
        return;
    }
    const Assessment now = read();
    m_view.assessment.subjects = now.subjects;
    const AnswerKey here = m_table->currentKey();
    m_table->answers()->setContent(now);
    if (!reevaluate()) {
        m_table->refit();
    }
    if (!m_table->goTo(here)) {
        m_table->goToStart();
    }
}

void AssessmentForm::addWordings(FormGrid* form)
{
    if (m_view.fittingPacks.isEmpty()) {
        return;
    }
    QList<CodeItem> items;
    for (const WordingPackInfo& pack : m_view.fittingPacks) {
        items.append({pack.id + u' ' + pack.version,
            tr("%1, %2 (%3)", "publisher, version, language")
                .arg(pack.publisher, pack.version, pack.language)});
    }
    m_wording = form->add(u"wording_pack"_s, tr("Wording of the questions"), new CodeCombo, 2);
    m_wording->setItems(items, tr("Frid's own short words"));
    connect(m_wording, &CodeCombo::codeChanged, this, &AssessmentForm::wordingChosen);
}

void AssessmentForm::wordingChosen()
{
    if (m_loading || m_wording == nullptr) {
        return;
    }
    const auto show = [this](const WordingPackPtr& pack) {
        const AnswerKey here = m_table->currentKey();
        m_view.wording = pack;
        m_table->answers()->setWording(pack);
        if (!reevaluate()) {
            m_table->refit();
        }
        if (!m_table->goTo(here)) {
            m_table->goToStart();
        }
    };
    const QString code = m_wording->code();
    if (code.isEmpty()) {
        show(nullptr);
        return;
    }
    onResult(
        m_context.ask([code](Services& services, const Session& who) {
            return services.instruments().pack(who, code.section(u' ', 0, 0), code.section(u' ', 1));
        }),
        m_steps,
        [this, code, show](const WordingPackPtr& pack) {
            if (m_wording->code() == code) {
                show(pack);
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

QWidget* AssessmentForm::makeQuestions()
{
    auto* page = new QWidget;
    page->setProperty("noDraft", true); // the answers go into the draft as a whole
    m_table = new AnswerTable;
    AnswerModel* model = m_table->answers();
    model->setView(m_view, m_language);
    model->setReadOnly(m_readOnly);
    m_item = new ItemPane(model, nullptr);
    m_scores = hint({});
    m_scores->setObjectName(u"scoresLine"_s);
    QString keys = tr("Arrows move, the marks' numbers answer, Backspace takes back, F8 goes to the next "
                      "unanswered.");
    const auto& sections = m_view.instrument->sections;
    const bool mandatory
        = std::any_of(sections.begin(), sections.end(), [](const InstrumentSection& section) {
              return std::any_of(section.items.begin(), section.items.end(),
                  [](const InstrumentItem& item) { return item.mandatory; });
          });
    if (mandatory) {
        keys += u' ' + tr("* must be answered.");
    }
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, grid::normal, 0, 0);
    column->setSpacing(grid::small);
    column->addWidget(m_table, 1);
    column->addWidget(m_scores);
    auto* help = hint(keys);
    column->addWidget(help);
    help->setVisible(!m_readOnly);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, grid::normal, 0, 0);
    rightColumn->addWidget(m_item);
    auto* split = new QSplitter;
    split->setObjectName(u"questionSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 7);
    split->setStretchFactor(1, 3);
    split->setSizes({700, 300});
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_table, &AnswerTable::currentItemChanged, m_item, &ItemPane::showItem);
    connect(model, &AnswerModel::answered, this, [this] {
        contentChanged();
        reevaluate();
    });
    connect(model, &AnswerModel::noteChanged, this, &AssessmentForm::contentChanged);
    return page;
}

void AssessmentForm::addJudgements(FormGrid* form)
{
    if (m_view.instrument->judgements.isEmpty()) {
        return;
    }
    form->addHeadline(tr("Judgement of the risk"));
    for (const JudgementRule& rule : m_view.instrument->judgements) {
        const QString name = u"judgements/"_s + rule.id;
        JudgementRow row{&rule, nullptr, nullptr, nullptr};
        row.level = form->add(name, rule.title.in(m_language), new LevelField, 3);
        if (rule.mandatory) {
            form->setRequired(row.level);
        }
        m_messages->registerField(name, row.level);
        row.suggested = hint({});
        row.suggested->setObjectName(u"suggested_"_s + rule.id);
        form->addRow(row.suggested);
        if (!rule.guidance.isEmpty()) {
            form->addRow(hint(rule.guidance.in(m_language)));
        }
        row.reason = addText(form, name + u"/reason"_s,
            tr("%1: why another level than suggested").arg(rule.title.in(m_language)), 2);
        connect(row.level, &LevelField::levelChanged, this, [this] {
            m_messages->clear();
            contentChanged();
            reevaluate();
        });
        m_judgements.append(row);
    }
}

QWidget* AssessmentForm::makeJudgement()
{
    auto* form = new FormGrid(nullptr, 3);
    m_result = new ResultPane;
    form->addRow(m_result);
    connect(m_result, &ResultPane::instrumentRequested, this, [this](const QString& id) {
        m_next = id;
        send(Then::GoOn);
    });
    addJudgements(form);
    if (m_view.instrument->hasScenarios) {
        form->addHeadline(tr("Scenarios"));
        if (!m_view.instrument->scenarioGuidance.isEmpty()) {
            form->addRow(hint(m_view.instrument->scenarioGuidance.in(m_language)));
        }
        m_scenarios = new ScenarioFields(m_context, form, m_messages, m_readOnly);
        connect(m_scenarios, &ScenarioFields::changed, this, &AssessmentForm::contentChanged);
        connect(m_scenarios, &ScenarioFields::fieldsAdded, this, [this] {
            if (!m_loading) {
                m_keeper->watchFields();
                orderTabs(this);
            }
        });
    }
    form->addHeadline(tr("What we think, and what comes next"));
    m_judgementText = addText(form, u"judgement_text"_s, tr("The handler's judgement"), 4);
    m_conclusion = addText(form, u"conclusion"_s, tr("Conclusion"), 3);
    const InstrumentKind kind = m_view.instrument->kind;
    if (kind != InstrumentKind::Checklist && kind != InstrumentKind::Screening) {
        form->setRequired(m_conclusion);
    }
    m_safetyMeasures = addText(form, u"safety_measures"_s, tr("Safety measures agreed with the client"), 3);
    m_nextOn = form->add(u"next_on"_s, tr("Next assessment"), new DateField);
    return scrolled(form);
}

/// Texts stay readable and can be copied; choices are shown as they were made.
void AssessmentForm::makeReadOnly(QWidget* page) const
{
    const QList<QLineEdit*> lines = page->findChildren<QLineEdit*>();
    for (QLineEdit* line : lines) {
        line->setReadOnly(true);
    }
    const QList<TextArea*> areas = page->findChildren<TextArea*>();
    for (TextArea* area : areas) {
        area->setReadOnly(true);
    }
    const QList<CodeCombo*> combos = page->findChildren<CodeCombo*>();
    for (CodeCombo* combo : combos) {
        combo->setEnabled(false);
    }
    const QList<CodeChecks*> checks = page->findChildren<CodeChecks*>();
    for (CodeChecks* check : checks) {
        check->setEnabled(false);
    }
    const QList<LevelField*> levels = page->findChildren<LevelField*>();
    for (LevelField* level : levels) {
        level->setReadOnly(true);
    }
}

} // namespace frid::ui
