#include "intervention/InterventionsTab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "intervention/DecisionDialogs.h"
#include "intervention/InterventionDialogs.h"
#include "intervention/InterventionText.h"
#include "intervention/SessionsPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const Decision* findDecision(const QList<Decision>& all, DecisionId id)
{
    const auto found = std::ranges::find(all, id, &Decision::id);
    return id.isNull() || found == all.end() ? nullptr : &*found;
}

bool isCorrected(const QList<Decision>& all, DecisionId id)
{
    return std::ranges::any_of(
        all, [&](const Decision& other) { return other.state == NoteState::Signed && other.corrects == id; });
}
} // namespace

QString InterventionsTab::Paper::id() const
{
    return decision ? decision->id.toString() : plan->id.toString();
}

InterventionsTab::InterventionsTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_interventionPane(new ListPane)
    , m_paperPane(new ListPane)
    , m_stack(new QStackedWidget)
    , m_sessions(new SessionsPane(appContext))
    , m_reading(new ReadingPane)
    , m_banner(new Banner(this))
    , m_goOn(new QPushButton(tr("Go on writing…")))
    , m_correct(new QPushButton(tr("Correct…")))
    , m_notified(new QPushButton(tr("The client was told…")))
    , m_print(new QPushButton(tr("Print…")))
{
    setObjectName(u"interventionsTab"_s);
    buildInterventions();
    buildPapers();
    build();
    connectAll();
    for (QPushButton* button : {m_addIntervention, m_addDecision, m_addPlan}) {
        button->setEnabled(false); // until the case is known
    }
    m_sessions->clear(tr("Choose an intervention to see its sessions, or a decision or plan to read it."));
}

void InterventionsTab::buildInterventions()
{
    using Row = Intervention;
    const auto* with = &context();
    Columns<Row> columns;
    Column<Row>& kind = columns.add(u"kind"_s, tr("Intervention"), 22,
        [with](const Row& row) { return with->label(u"intervention_kind"_s, row.kind); });
    kind.icon = [](const Row& row) {
        return InterventionMethods::bundled().of(row.kind).lastResort ? Icons::get(toneIcon(Tone::Warning))
                                                                      : QIcon();
    };
    columns.add(
        u"state"_s, tr("State"), 14, [with](const Row& row) { return interventionStateText(*with, row); });
    columns.add(u"progress"_s, tr("Progress"), 16, [this](const Row& row) {
        return progressText(context(), row, occasionsOf(m_all.occasions, row.id));
    });
    columns.add(u"attendance"_s, tr("Attendance"), 18,
        [this](const Row& row) { return attendanceText(occasionsOf(m_all.occasions, row.id)); });
    columns.add(u"start_on"_s, tr("From"), 11,
        [](const Row& row) { return row.startOn ? dateText(*row.startOn) : QString(); });
    columns
        .add(u"provider"_s, tr("Given by"), 16,
            [](const Row& row) { return row.ownStaff ? tr("Own staff") : row.provider; })
        .hidden
        = true;
    m_interventions = new RecordsModel<Row>(columns.list(), this);
    m_addIntervention
        = m_interventionPane->addButton(u"addInterventionButton"_s, tr("New intervention…"), u"list-add"_s);
    TableView* table = m_interventionPane->table();
    table->setObjectName(u"interventionTable"_s);
    table->setAccessibleName(tr("Interventions"));
    table->setRows(m_interventions);
    table->setSettingsKey(u"interventions"_s);
    table->setEmptyText(tr("No interventions yet"), tr("Add one as soon as something is given or planned."));
}

void InterventionsTab::buildPapers()
{
    using Row = Paper;
    const auto* with = &context();
    Columns<Row> columns;
    columns.add(u"day"_s, tr("Day"), 11, [](const Row& row) { return dateText(row.day()); });
    columns.add(u"what"_s, tr("Document"), 24, [with](const Row& row) {
        return row.decision ? with->label(u"decision_kind"_s, row.decision->kind)
                            : tr("Plan, version %1").arg(row.plan->version);
    });
    columns.add(u"outcome"_s, tr("Outcome"), 14, [with](const Row& row) {
        return row.decision ? with->label(u"decision_outcome"_s, row.decision->outcome)
                            : agreementText(row.plan->agreement);
    });
    Column<Row>& state = columns.add(u"state"_s, tr("State"), 10, [this](const Row& row) {
        return row.decision ? decisionStateText(*row.decision, m_all.decisions, context().today())
            : row.plan->state == NoteState::Working ? tr("Draft")
                                                    : tr("Signed");
    });
    state.tone
        = [](const Row& row) { return row.state() == NoteState::Working ? Tone::Warning : Tone::Neutral; };
    columns.add(u"until"_s, tr("Until"), 11, [](const Row& row) {
        return row.decision && row.decision->to ? dateText(*row.decision->to) : QString();
    });
    m_papers = new RecordsModel<Row>(columns.list(), this);
    m_addDecision = m_paperPane->addButton(u"addDecisionButton"_s, tr("New decision…"), u"list-add"_s);
    m_addPlan = m_paperPane->addButton(u"addPlanButton"_s, tr("New plan…"), u"list-add"_s);
    TableView* table = m_paperPane->table();
    table->setObjectName(u"paperTable"_s);
    table->setAccessibleName(tr("Decisions and plan"));
    table->setRows(m_papers);
    table->setSettingsKey(u"decisions"_s);
    table->setEmptyText(
        tr("No decisions and no plan yet"), tr("Write a decision, or make the plan with the client."));
}

void InterventionsTab::build()
{
    m_goOn->setObjectName(u"goOnPaperButton"_s);
    m_correct->setObjectName(u"correctDecisionButton"_s);
    m_notified->setObjectName(u"notifiedButton"_s);
    m_print->setObjectName(u"printPaperButton"_s);
    for (QPushButton* button : {m_goOn, m_notified, m_print, m_correct}) {
        m_reading->addButton(button);
    }
    m_stack->addWidget(m_sessions);
    m_stack->addWidget(m_reading);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(m_interventionPane);
    left->addWidget(m_paperPane);
    left->setChildrenCollapsible(false);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({900, 1100});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
}

void InterventionsTab::connectAll()
{
    connect(m_addIntervention, &QPushButton::clicked, this, &InterventionsTab::addIntervention);
    connect(m_addDecision, &QPushButton::clicked, this, &InterventionsTab::addDecision);
    connect(m_addPlan, &QPushButton::clicked, this, &InterventionsTab::addPlan);
    connect(m_interventionPane->table(), &TableView::currentRowChanged, this,
        &InterventionsTab::readIntervention);
    connect(m_interventionPane->table(), &TableView::rowActivated, this, [this](int row) {
        if (mayWrite()) {
            editIntervention(context(), m_interventions->record(row), m_all.decisions, this);
        }
    });
    connect(m_paperPane->table(), &TableView::currentRowChanged, this, &InterventionsTab::readPaper);
    connect(m_paperPane->table(), &TableView::rowActivated, this, &InterventionsTab::openPaper);
    // What is chosen in one list is read on the right, also when it was chosen there before.
    connect(m_interventionPane->table(), &QAbstractItemView::clicked, this,
        [this] { readIntervention(m_interventionPane->table()->currentRow()); });
    connect(m_paperPane->table(), &QAbstractItemView::clicked, this,
        [this] { readPaper(m_paperPane->table()->currentRow()); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { openPaper(m_paperPane->table()->currentRow()); });
    connect(m_correct, &QPushButton::clicked, this, &InterventionsTab::correct);
    connect(m_print, &QPushButton::clicked, this, &InterventionsTab::print);
    connect(m_notified, &QPushButton::clicked, this, [this] {
        if (const Paper* paper = currentPaper(); paper != nullptr && paper->decision) {
            noteNotified(context(), *paper->decision, this);
        }
    });
}

void InterventionsTab::showCase()
{
    m_addIntervention->setEnabled(mayWrite());
    m_addDecision->setEnabled(mayWrite());
    m_addPlan->setEnabled(mayWrite());
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.interventions().read(who, id);
        }),
        this, [this](const CaseInterventions& all) { showRead(all); },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void InterventionsTab::showRead(const CaseInterventions& all)
{
    m_banner->hide();
    const int row = m_interventionPane->table()->currentRow();
    const InterventionId chosen = row < 0 ? InterventionId() : m_interventions->record(row).id;
    const Paper* paper = currentPaper();
    const QString chosenPaper = paper == nullptr ? QString() : paper->id();
    const bool readingPaper = m_stack->currentWidget() == m_reading;
    m_all = all;
    m_interventions->setRecords(all.interventions);
    QList<Paper> papers;
    for (const Decision& decision : all.decisions) {
        papers.append({decision, {}});
    }
    for (const Plan& plan : all.plans) {
        papers.append({{}, plan});
    }
    std::ranges::stable_sort(papers, [](const Paper& a, const Paper& b) {
        return a.state() != b.state() ? a.state() == NoteState::Working : a.day() > b.day();
    });
    m_papers->setRecords(papers);
    const int shown = m_interventions->rowOf([chosen](const Intervention& one) { return one.id == chosen; });
    const int read = m_papers->rowOf([&](const Paper& one) { return one.id() == chosenPaper; });
    if (shown >= 0 || !all.interventions.isEmpty()) {
        m_interventionPane->table()->selectRow(std::max(shown, 0));
        readIntervention(std::max(shown, 0));
    } else {
        readIntervention(-1);
    }
    if (read >= 0) {
        m_paperPane->table()->selectRow(read);
        if (readingPaper) {
            readPaper(read);
        } else {
            m_stack->setCurrentWidget(m_sessions);
        }
    }
    if (!m_wanted.isEmpty()) {
        showRecord(std::exchange(m_wanted, QString()));
    }
}

void InterventionsTab::showRecord(const QString& id)
{
    const auto session
        = std::ranges::find(m_all.occasions, id, [](const Occasion& one) { return one.id.toString(); });
    const QString whose = session == m_all.occasions.end() ? id : session->intervention.toString();
    const int row
        = m_interventions->rowOf([&whose](const Intervention& one) { return one.id.toString() == whose; });
    const int paper = m_papers->rowOf([&id](const Paper& one) { return one.id() == id; });
    if (row >= 0) {
        m_interventionPane->table()->selectRow(row);
        readIntervention(row);
        if (session != m_all.occasions.end()) {
            m_sessions->showSession(session->id);
        }
    } else if (paper >= 0) {
        m_paperPane->table()->selectRow(paper);
        readPaper(paper);
    } else {
        m_wanted = id;
    }
}

void InterventionsTab::readIntervention(int row)
{
    m_stack->setCurrentWidget(m_sessions);
    if (row < 0 || row >= m_interventions->rowCount()) {
        m_sessions->clear(
            tr("Choose an intervention to see its sessions, or a decision or plan to read it."));
        return;
    }
    m_sessions->showIntervention(m_interventions->record(row), m_all, mayWrite());
}

const InterventionsTab::Paper* InterventionsTab::currentPaper() const
{
    const int row = m_paperPane->table()->currentRow();
    return row < 0 || row >= m_papers->rowCount() ? nullptr : &m_papers->record(row);
}

void InterventionsTab::readPaper(int row)
{
    if (row < 0 || row >= m_papers->rowCount()) {
        return;
    }
    const Paper& paper = m_papers->record(row);
    const bool draft = paper.state() == NoteState::Working;
    if (paper.decision) {
        const Decision& decision = *paper.decision;
        m_reading->showText(context().label(u"decision_kind"_s, decision.kind),
            tr("%1, %2").arg(decisionStateText(decision, m_all.decisions, context().today()),
                dateText(decision.decidedOn)),
            decisionText(context(), decision, m_all.names, findDecision(m_all.decisions, decision.corrects)));
    } else {
        m_reading->showText(tr("Plan, version %1").arg(paper.plan->version),
            tr("%1, %2").arg(draft ? tr("Draft") : tr("Signed"), dateText(paper.plan->madeOn)),
            planText(context(), *paper.plan, m_all.names));
    }
    m_goOn->setVisible(draft && mayWrite());
    m_print->setVisible(!draft);
    m_correct->setVisible(
        paper.decision && !draft && mayWrite() && !isCorrected(m_all.decisions, paper.decision->id));
    m_notified->setVisible(paper.decision && !draft && !paper.decision->notifiedOn && mayRecordLate());
    m_stack->setCurrentWidget(m_reading);
}

void InterventionsTab::openPaper(int row)
{
    if (row < 0 || row >= m_papers->rowCount() || !mayWrite()) {
        return;
    }
    const Paper& paper = m_papers->record(row);
    if (paper.state() == NoteState::Signed) {
        readPaper(row);
    } else if (paper.decision) {
        writeDecision(
            context(), *paper.decision, findDecision(m_all.decisions, paper.decision->corrects), this);
    } else {
        writePlan(context(), *paper.plan, m_all.goals, this);
    }
}

void InterventionsTab::addIntervention()
{
    Intervention intervention;
    intervention.caseId = caseId();
    editIntervention(context(), intervention, m_all.decisions, this);
}

Decision InterventionsTab::newDecision() const
{
    Decision decision;
    decision.caseId = caseId();
    decision.decidedOn = context().today();
    decision.delegate = context().session().displayName;
    return decision;
}

void InterventionsTab::addDecision()
{
    writeDecision(context(), newDecision(), nullptr, this);
}

void InterventionsTab::correct()
{
    const Paper* paper = currentPaper();
    if (paper == nullptr || !paper->decision) {
        return;
    }
    Decision correction = *paper->decision;
    const Decision fresh = newDecision();
    correction.id = {};
    correction.revision = 0;
    correction.state = NoteState::Working;
    correction.decidedOn = fresh.decidedOn;
    correction.delegate = fresh.delegate;
    correction.notifiedOn.reset();
    correction.signedAt.reset();
    correction.signedBy = {};
    correction.corrects = paper->decision->id;
    correction.correctionReason.clear();
    writeDecision(context(), correction, &*paper->decision, this);
}

/// The draft that there is, or the next version, which begins as the latest one stands.
void InterventionsTab::addPlan()
{
    Plan plan;
    plan.caseId = caseId();
    if (!m_all.plans.isEmpty()) {
        plan = m_all.plans.first();
    }
    if (plan.id.isNull() || plan.state == NoteState::Signed) {
        plan.version = m_all.plans.isEmpty() ? 1 : plan.version + 1;
        plan.id = {};
        plan.revision = 0;
        plan.state = NoteState::Working;
        plan.madeOn = context().today();
        plan.agreement = Agreement::Unknown;
        plan.clientWords.clear();
        plan.followUpOn.reset();
    }
    writePlan(context(), plan, m_all.goals, this);
}

void InterventionsTab::print()
{
    const Paper* paper = currentPaper();
    if (paper == nullptr || paper->state() != NoteState::Signed) {
        return;
    }
    QDialog* dialog = paper->decision
        ? makeDecisionLetterDialog(context(), caseId(), paper->decision->id, this)
        : makePlanReportDialog(context(), caseId(), paper->plan->id, this);
    dialog->open();
}

} // namespace frid::ui
