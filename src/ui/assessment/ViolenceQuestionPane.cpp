#include "assessment/ViolenceQuestionPane.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/ViolenceQuestionDialog.h"
#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Row = ViolenceQuestionRow;

bool isYes(const ViolenceQuestion& question)
{
    return question.asked
        && (question.answer == ViolenceAnswer::Now || question.answer == ViolenceAnswer::Earlier);
}

QList<Column<Row>> columns(const AppContext& context)
{
    const auto* with = &context;
    Columns<Row> columns;
    columns.add(u"asked_on"_s, ViolenceQuestionPane::tr("Day"), 12,
        [](const Row& row) { return dateText(row.question.askedOn); });
    auto& outcome = columns.add(u"outcome"_s, ViolenceQuestionPane::tr("Answer"), 34,
        [with](const Row& row) { return violenceOutcomeText(*with, row.question); });
    outcome.icon
        = [](const Row& row) { return isYes(row.question) ? Icons::get(toneIcon(Tone::Warning)) : QIcon(); };
    outcome.tone = [](const Row& row) { return isYes(row.question) ? Tone::Warning : Tone::Neutral; };
    columns.add(u"support"_s, ViolenceQuestionPane::tr("Wants support"), 14, [](const Row& row) {
        return isYes(row.question) ? yesNoText(row.question.wantsSupport) : QString();
    });
    columns.add(
        u"by"_s, ViolenceQuestionPane::tr("Asked by"), 20, [](const Row& row) { return row.askedByName; });
    columns.add(u"case"_s, ViolenceQuestionPane::tr("Case"), 15, [](const Row& row) {
        return row.question.caseId.isNull() ? ViolenceQuestionPane::tr("Outside a case")
                                            : row.caseNumber.toString();
    });
    columns.add(u"next_on"_s, ViolenceQuestionPane::tr("Ask again on"), 12,
        [](const Row& row) { return dateText(row.question.nextOn.value_or(QDate())); });
    columns.add(u"note"_s, ViolenceQuestionPane::tr("Note"), 30,
        [](const Row& row) { return row.question.note.simplified(); });
    return columns.list();
}
} // namespace

ViolenceQuestionPane::ViolenceQuestionPane(AppContext& context, PersonId person, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_person(person)
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<Row>(columns(context), this))
{
    setObjectName(u"violenceQuestions"_s);
    QPushButton* add = m_pane->addButton(u"askViolenceButton"_s, tr("Ask about violence…"), u"list-add"_s);
    add->setToolTip(tr("Notes that the question was asked, or why not (Ctrl+Shift+F)"));
    m_edit = m_pane->addButton(u"editViolenceQuestionButton"_s, tr("Correct…"), u"document-edit"_s);
    m_intake = m_pane->addButton(u"makeIntakeButton"_s, tr("Begin an intake"), u"document-new"_s);
    m_intake->setToolTip(tr("Opens a new case, filled in from the answer."));
    TableView* table = m_pane->table();
    table->setObjectName(u"violenceQuestionTable"_s);
    table->setAccessibleName(tr("Questions about violence"));
    table->setRows(m_model);
    table->setSettingsKey(u"violenceQuestions"_s);
    table->setEmptyText(tr("Nobody has noted that the question was asked"),
        tr("Ask alone and in peace, then press Ctrl+Shift+F and note the answer, or why it was not asked."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    connect(add, &QPushButton::clicked, this, &ViolenceQuestionPane::ask);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_pane->table()->currentRow()); });
    connect(table, &TableView::rowActivated, this, &ViolenceQuestionPane::edit);
    connect(table, &TableView::currentRowChanged, this, &ViolenceQuestionPane::updateButtons);
    connect(m_intake, &QPushButton::clicked, this, &ViolenceQuestionPane::makeIntake);
    updateButtons();
}

void ViolenceQuestionPane::setPerson(const QString& name)
{
    m_name = name;
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ViolenceQuestionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ViolenceQuestionPane::refresh()
{
    m_stale = false;
    const int asked = ++m_asked;
    onResult(
        m_context.ask([id = m_person](Services& services, const Session& who) {
            return services.violenceQuestions().questions(who, id);
        }),
        this,
        [this, asked](const QList<Row>& rows) {
            if (asked == m_asked) {
                m_banner->hide();
                m_model->setRecords(rows);
                updateButtons();
            }
        },
        [this](const Error& error) {
            m_stale = true;
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(
                    Tone::Warning, errorSentence(error), tr("Try again"), [this] { refresh(); });
            }
        });
}

void ViolenceQuestionPane::updateButtons()
{
    const int row = m_pane->table()->currentRow();
    m_edit->setEnabled(row >= 0);
    m_intake->setEnabled(row >= 0 && leadsToIntake(m_model->record(row).question));
}

void ViolenceQuestionPane::ask()
{
    AskedPerson whom;
    whom.person = m_person;
    whom.name = m_name;
    askAboutViolence(m_context, whom, this);
}

void ViolenceQuestionPane::edit(int row)
{
    if (row < 0) {
        return;
    }
    const Row& record = m_model->record(row);
    AskedPerson whom;
    whom.person = m_person;
    whom.name = m_name;
    whom.caseId = record.question.caseId;
    whom.caseNumber = whom.caseId.isNull() ? QString() : record.caseNumber.toString();
    editViolenceQuestion(m_context, whom, record.question, this);
}

void ViolenceQuestionPane::makeIntake()
{
    const int row = m_pane->table()->currentRow();
    if (row >= 0) {
        Q_EMIT m_context.intakeRequested(m_person, m_model->record(row).question.id);
    }
}

} // namespace frid::ui
