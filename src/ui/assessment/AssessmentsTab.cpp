#include "assessment/AssessmentsTab.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/assessment/AssessmentForm.h>
#include <frid/ui/assessment/ComparisonPage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>

#include "assessment/AssessmentText.h"
#include "assessment/HistoryFigure.h"
#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

AssessmentsTab::AssessmentsTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_new(nullptr)
    , m_newMenu(new QMenu(this))
    , m_reading(new ReadingPane)
    , m_open(new QPushButton(tr("Open")))
    , m_takeOver(new QPushButton(tr("Take over")))
    , m_correct(new QPushButton(tr("Correct…")))
    , m_compare(new QPushButton(tr("Compare with")))
    , m_compareMenu(new QMenu(this))
    , m_print(new QPushButton(Icons::get(u"document-print"_s), tr("Print…")))
    , m_discard(new QPushButton(tr("Discard")))
    , m_figure(new HistoryFigure)
    , m_figureArea(new QScrollArea)
    , m_form(new AssessmentForm(appContext))
    , m_comparison(new ComparisonPage(appContext))
{
    setObjectName(u"assessmentsTab"_s);
    buildList();
    buildDetails();
    m_figureArea->setObjectName(u"historyFigureArea"_s);
    m_figureArea->setAccessibleName(m_figure->accessibleName());
    m_figureArea->setFrameShape(QFrame::NoFrame);
    m_figureArea->setWidgetResizable(true);
    m_figureArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figureArea->setWidget(m_figure);
    m_figureArea->hide();
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_reading);
    right->addWidget(m_figureArea);
    right->setStretchFactor(1, 1);
    right->setSizes({220, 380});
    right->setChildrenCollapsible(false);
    auto* split = new QSplitter;
    split->addWidget(m_pane);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_comparison);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    connect(m_form, &AssessmentForm::finished, this, &AssessmentsTab::showList);
    connect(m_form, &AssessmentForm::instrumentRequested, this, &AssessmentsTab::begin);
    connect(m_form, &AssessmentForm::correctionRequested, this, &AssessmentsTab::correct);
    connect(m_form, &AssessmentForm::printRequested, this, &AssessmentsTab::print);
    connect(m_comparison, &ComparisonPage::finished, this, [this] { showList({}); });
}

void AssessmentsTab::buildList()
{
    using Row = AssessmentRow;
    Columns<Row> columns;
    columns.add(u"instrument"_s, tr("Instrument"), 26, [this](const Row& row) { return titleOf(row); });
    columns.addWhen(u"assessed_on"_s, tr("Day"), 11, [](const Row& row) { return dateText(row.assessedOn); });
    Column<Row>& state
        = columns.add(u"state"_s, tr("State"), 18, [this](const Row& row) { return stateOf(row); });
    state.tone = [](const Row& row) {
        return row.status == AssessmentStatus::Draft ? Tone::Warning : Tone::Neutral;
    };
    Column<Row>& level = columns.add(
        u"level"_s, tr("Level"), 12, [](const Row& row) { return assessment::levelText(row.level); });
    level.tone = [](const Row& row) { return assessment::levelTone(row.level); };
    level.bold = [](const Row& row) { return row.level == RiskLevel::High; };
    level.icon = [](const Row& row) {
        return row.level && *row.level != RiskLevel::Low
            ? Icons::get(toneIcon(assessment::levelTone(row.level)))
            : QIcon();
    };
    level.sortKey = [](const Row& row) { return row.level ? int(*row.level) : -1; };
    columns.add(u"author"_s, tr("By"), 18, [](const Row& row) {
        return row.startedByName.isEmpty() ? row.authorName
                                           : tr("%1 (begun by %2)").arg(row.authorName, row.startedByName);
    });
    Column<Row>& next = columns.add(u"next_on"_s, tr("Next"), 11,
        [](const Row& row) { return row.nextOn ? dateText(*row.nextOn) : QString(); });
    next.tone = [this](const Row& row) {
        // A later one with the instrument has done what was due.
        const QList<AssessmentRow>& latest = overview()->latestAssessments;
        const bool counts = std::any_of(
            latest.begin(), latest.end(), [&row](const AssessmentRow& one) { return one.id == row.id; });
        return counts && row.nextOn && *row.nextOn < context().today() ? Tone::Danger : Tone::Neutral;
    };
    next.tooltip
        = [this](const Row& row) { return row.nextOn ? dueText(*row.nextOn, context().today()) : QString(); };
    m_model = new RecordsModel<Row>(columns.list(), this);
    m_new = m_pane->addButton(u"newAssessmentButton"_s, tr("New assessment"), u"document-new"_s);
    m_new->setMenu(m_newMenu);
    m_newMenu->setObjectName(u"newAssessmentMenu"_s);
    m_newMenu->setToolTipsVisible(true);
    m_new->setEnabled(false); // until it is known what there is to choose from
    TableView* table = m_pane->table();
    table->setObjectName(u"assessmentTable"_s);
    table->setAccessibleName(tr("Assessments"));
    table->setRows(m_model);
    table->setSettingsKey(u"assessments"_s);
    table->setEmptyText(tr("No assessments yet"),
        tr("Choose an instrument under New assessment. A conversation without method can be written down "
           "too."));
    connect(table, &TableView::currentRowChanged, this, &AssessmentsTab::showRow);
    connect(
        table, &TableView::rowActivated, this, [this](int row) { openAssessment(m_model->record(row).id); });
}

void AssessmentsTab::buildDetails()
{
    m_open->setObjectName(u"openAssessmentButton"_s);
    m_takeOver->setObjectName(u"takeOverAssessmentButton"_s);
    m_correct->setObjectName(u"correctSelectedButton"_s);
    m_compare->setObjectName(u"compareAssessmentButton"_s);
    m_compareMenu->setObjectName(u"compareMenu"_s);
    m_print->setObjectName(u"printSelectedButton"_s);
    m_discard->setObjectName(u"discardSelectedButton"_s);
    m_takeOver->setToolTip(tr("Makes the draft yours to go on with. Who began it stays named."));
    m_compare->setMenu(m_compareMenu);
    for (QPushButton* button : {m_open, m_takeOver, m_correct, m_compare, m_print, m_discard}) {
        m_reading->addButton(button);
    }
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const AssessmentRow* row = current()) {
            openAssessment(row->id);
        }
    });
    connect(m_takeOver, &QPushButton::clicked, this, &AssessmentsTab::takeOver);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const AssessmentRow* row = current()) {
            correct(row->id);
        }
    });
    connect(m_compareMenu, &QMenu::aboutToShow, this, &AssessmentsTab::compareMenu);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const AssessmentRow* row = current()) {
            print(row->id);
        }
    });
    connect(m_discard, &QPushButton::clicked, this, &AssessmentsTab::discard);
    showRow(-1);
}

QString AssessmentsTab::titleOf(const AssessmentRow& row) const
{
    const QString title = row.title.in(context().language());
    return title.isEmpty() ? row.instrument : title;
}

QString AssessmentsTab::stateOf(const AssessmentRow& row) const
{
    if (row.status == AssessmentStatus::Draft) {
        return row.replaces.isNull() ? tr("Draft") : tr("Draft of a correction");
    }
    if (!row.replacedBy.isNull()) {
        return tr("Replaced");
    }
    return row.replaces.isNull() ? tr("Signed") : tr("Signed, corrects");
}

bool AssessmentsTab::isOwnDraft(const AssessmentRow& row) const
{
    return row.status == AssessmentStatus::Draft && row.author == context().session().account;
}

bool AssessmentsTab::isOthersDraft(const AssessmentRow& row) const
{
    return row.status == AssessmentStatus::Draft && row.author != context().session().account;
}

const AssessmentRow* AssessmentsTab::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void AssessmentsTab::showCase()
{
    struct Read {
        QList<AssessmentRow> rows;
        QList<InstrumentPtr> instruments;
        QList<InstrumentHistory> history;
    };
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) -> Result<Read> {
            FRID_TRY(QList<AssessmentRow> rows, services.assessments().list(who, id));
            FRID_TRY(QList<InstrumentHistory> history, services.assessments().history(who, id));
            return Read{std::move(rows), services.instruments().catalog().newest(), std::move(history)};
        }),
        this,
        [this](const Read& result) {
            m_banner->hide();
            m_instruments = result.instruments;
            m_titles.clear();
            for (const InstrumentPtr& instrument : std::as_const(m_instruments)) {
                m_titles.insert(instrument->id, instrument->title.in(context().language()));
            }
            fillMenu();
            fill(result.rows);
            showHistory(result.history);
            if (!m_wantedRecord.isEmpty()) {
                goOn(std::exchange(m_wantedRecord, QString()));
            }
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void AssessmentsTab::fillMenu()
{
    m_newMenu->clear();
    const AboutWhom whom = assessment::aboutOf(overview()->file.kind);
    for (const InstrumentPtr& instrument : std::as_const(m_instruments)) {
        if (!instrument->isAbout(whom)) {
            continue;
        }
        QString text = instrument->title.in(context().language());
        if (!instrument->verified) {
            text = tr("%1 (not verified)").arg(text);
        }
        QAction* action = m_newMenu->addAction(text);
        action->setObjectName(u"begin_"_s + instrument->id);
        action->setToolTip(assessment::instrumentKindText(instrument->kind) + u". "_s
            + instrument->description.in(context().language()));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::triggered, this, [this, id = instrument->id] { begin(id); });
    }
    m_new->setEnabled(mayWrite() && !m_newMenu->isEmpty());
}

void AssessmentsTab::fill(QList<AssessmentRow> rows)
{
    const AssessmentRow* before = current();
    AssessmentId kept = before == nullptr ? AssessmentId() : before->id;
    if (!m_wanted.isNull()) {
        kept = std::exchange(m_wanted, AssessmentId());
    }
    m_model->setRecords(std::move(rows));
    const int again = m_model->rowOf([&kept](const AssessmentRow& row) { return row.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    }
    showRow(again);
}

void AssessmentsTab::showHistory(const QList<InstrumentHistory>& history)
{
    reporting::SubjectNames names;
    for (const PartyRow& row : overview()->parties) {
        names.insert(
            row.party.id, assessment::subjectText({row.party.id, row.person, row.party.unknownLabel}));
    }
    m_figure->showFigure(reporting::assessmentFigure(history, context().language(), names));
    m_figureArea->setAccessibleDescription(m_figure->accessibleDescription());
    m_figureArea->setVisible(!m_figure->isEmpty());
}

void AssessmentsTab::showRow(int row)
{
    const bool known = row >= 0 && row < m_model->rowCount();
    for (QPushButton* button : {m_open, m_takeOver, m_correct, m_compare, m_print, m_discard}) {
        button->setVisible(false);
    }
    if (!known) {
        m_reading->clear(m_model->rowCount() == 0
                ? tr("An assessment is a draft until you sign it. Then it is locked.")
                : tr("Choose an assessment in the list. Enter opens it."));
        return;
    }
    const AssessmentRow& about = m_model->record(row);
    const bool isSigned = about.status == AssessmentStatus::Signed;
    m_open->setVisible(true);
    m_open->setText(isOwnDraft(about) && mayWrite() ? tr("Go on") : tr("Read"));
    m_takeOver->setVisible(isOthersDraft(about) && mayWrite());
    m_discard->setVisible(isOwnDraft(about) && mayWrite());
    m_correct->setVisible(isSigned && about.replacedBy.isNull() && mayWrite());
    m_print->setVisible(isSigned);
    bool others = false;
    for (const AssessmentRow& other : m_model->records()) {
        others = others || (other.id != about.id && other.instrument == about.instrument);
    }
    m_compare->setVisible(others);
    QStringList lines;
    if (!about.startedByName.isEmpty()) {
        lines += tr("By %1, who took over from %2.").arg(about.authorName, about.startedByName);
    } else {
        lines += tr("By %1.").arg(about.authorName);
    }
    if (about.level) {
        lines += tr("Level: %1").arg(assessment::levelText(about.level));
    }
    if (about.nextOn) {
        lines += tr("Next assessment: %1").arg(dateWithRelative(*about.nextOn, context().today()));
    }
    if (!about.replacedBy.isNull()) {
        lines += tr("It has been corrected by a later one, which counts instead.");
    }
    if (!about.replaces.isNull()) {
        lines += tr("It corrects an earlier one.");
    }
    lines += tr("Last changed %1").arg(dateTimeText(about.changedAt));
    m_reading->showText(titleOf(about),
        tr("%1 · %2 · edition %3").arg(dateText(about.assessedOn), stateOf(about), about.edition),
        lines.join(u'\n'));
}

void AssessmentsTab::begin(const QString& instrument)
{
    beginWith(instrument, {}, {});
}

void AssessmentsTab::beginWith(const QString& instrument, const AssessmentId& replaces, const QString& reason)
{
    if (!mayWrite()) {
        return;
    }
    onResult(
        context().ask([id = caseId(), instrument, replaces, language = context().language()](
                          Services& services, const Session& who) {
            return services.assessments().begin(who, id, instrument, language, replaces);
        }),
        this,
        [this, reason](AssessmentView view) {
            view.assessment.replacesReason = reason;
            view.mayWrite = true;
            showForm(view);
        },
        [this](const Error& error) { showError(error); }, m_new);
}

void AssessmentsTab::correct(const AssessmentId& id)
{
    const int row = m_model->rowOf([&id](const AssessmentRow& one) { return one.id == id; });
    if (row < 0 || !mayWrite()) {
        return;
    }
    TextQuestion question;
    question.title = tr("Correct the assessment");
    question.label = tr("What is wrong in the signed one? It stays as it is; the correction counts instead.");
    question.action = tr("Begin the correction");
    const QString instrument = m_model->record(row).instrument;
    context().prompt().askText(
        this, question, [this, instrument, id](const QString& reason) { beginWith(instrument, id, reason); });
}

void AssessmentsTab::print(const AssessmentId& id)
{
    makeAssessmentReportDialog(context(), caseId(), id, this)->open();
}

void AssessmentsTab::openAssessment(const AssessmentId& id)
{
    onResult(
        context().ask([caseId = caseId(), id](Services& services, const Session& who) {
            return services.assessments().open(who, caseId, id);
        }),
        this, [this](const AssessmentView& view) { showForm(view); },
        [this](const Error& error) { showError(error); }, m_open);
}

void AssessmentsTab::goOn(const QString& record)
{
    if (!record.startsWith(CasePage::newRecord + u':')) {
        openAssessment(AssessmentId::fromString(record));
    } else if (m_instruments.isEmpty()) {
        m_wantedRecord = record; // comes with the instruments
    } else {
        for (const InstrumentPtr& instrument : std::as_const(m_instruments)) {
            if (record.endsWith(u":assessment_"_s + QString(instrument->id).replace(u'-', u'_'))) {
                begin(instrument->id);
            }
        }
    }
}

void AssessmentsTab::showForm(const AssessmentView& view)
{
    m_banner->hide();
    m_stack->setCurrentWidget(m_form);
    m_form->open(view, m_titles);
}

void AssessmentsTab::showList(const AssessmentId& select)
{
    m_wanted = select;
    m_stack->setCurrentIndex(0);
    m_pane->table()->setFocus();
    const int row = m_model->rowOf([&select](const AssessmentRow& one) { return one.id == select; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
    }
}

void AssessmentsTab::takeOver()
{
    const AssessmentRow* row = current();
    if (row == nullptr) {
        return;
    }
    onResult(
        context().ask([id = caseId(), about = *row](Services& services, const Session& who) {
            return services.assessments().takeOver(who, id, about.id, about.revision);
        }),
        this,
        [this](const Assessment& taken) {
            Q_EMIT context().caseChanged(caseId());
            openAssessment(taken.id);
        },
        [this](const Error& error) { showError(error); }, m_takeOver);
}

void AssessmentsTab::discard()
{
    const AssessmentRow* row = current();
    if (row == nullptr) {
        return;
    }
    Question question;
    question.title = tr("Discard the assessment");
    question.text = tr("It has not been signed. What is written in it will be gone.");
    question.action = tr("Discard assessment");
    question.dangerous = true;
    context().prompt().confirm(this, question, [this, about = *row] {
        onResult(
            context().ask([id = caseId(), about](Services& services, const Session& who) {
                return services.assessments().discard(who, id, about.id, about.revision);
            }),
            this,
            [this, about] {
                context().removeDraft({u"assessment"_s, about.id.toString()});
                Q_EMIT context().caseChanged(caseId());
            },
            [this](const Error& error) { showError(error); }, m_discard);
    });
}

void AssessmentsTab::compareMenu()
{
    m_compareMenu->clear();
    const AssessmentRow* row = current();
    if (row == nullptr) {
        return;
    }
    for (const AssessmentRow& other : m_model->records()) {
        if (other.id == row->id || other.instrument != row->instrument) {
            continue;
        }
        QAction* action = m_compareMenu->addAction(
            tr("%1 · %2 · %3", "day, state, author")
                .arg(dateText(other.assessedOn), stateOf(other), other.authorName));
        connect(action, &QAction::triggered, this, [this, one = *row, other] { compare(one, other); });
    }
}

void AssessmentsTab::compare(const AssessmentRow& one, const AssessmentRow& other)
{
    const bool firstIsOlder
        = std::pair(one.assessedOn, one.changedAt) <= std::pair(other.assessedOn, other.changedAt);
    const AssessmentId older = firstIsOlder ? one.id : other.id;
    const AssessmentId newer = firstIsOlder ? other.id : one.id;
    onResult(
        context().ask([id = caseId(), older, newer](Services& services, const Session& who) {
            return services.assessments().compare(who, id, older, newer);
        }),
        this,
        [this](const AssessmentComparison& comparison) {
            m_comparison->showComparison(comparison);
            m_stack->setCurrentWidget(m_comparison);
            m_comparison->setFocus();
        },
        [this](const Error& error) { showError(error); }, m_compare);
}

void AssessmentsTab::showError(const Error& error)
{
    m_banner->showMessage(Tone::Danger, errorSentence(error));
}

} // namespace frid::ui
