#include "followup/FollowUpTab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/followup/FollowUpEditor.h>
#include <frid/ui/followup/GoalBars.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "followup/SinceLast.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString ratingText(std::optional<int> value)
{
    return value ? QString::number(*value) : u"–"_s;
}

struct GoalForm {
    CodeCombo* area;
    TextArea* text;
    TextArea* indicator;
    RatingField* start;
    RatingField* target;
    DateField* setOn;
    CodeCombo* status;
    DateField* endedOn;

    void load(const Goal& goal) const
    {
        area->setCode(goal.area);
        text->setText(goal.text);
        indicator->setText(goal.indicator);
        start->setRating(goal.start);
        target->setRating(goal.target);
        setOn->setDate(goal.setOn);
        status->setCode(toCode(goal.status));
        endedOn->setValue(goal.endedOn);
    }
    [[nodiscard]] bool isRated(FormMessages& messages) const
    {
        for (const RatingField* field : {start, target}) {
            if (!field->value()) {
                messages.show({ErrorCode::Invalid, field->objectName(), u"missing"_s});
            }
        }
        return start->value() && target->value();
    }
    [[nodiscard]] Goal read(Goal goal) const
    {
        goal.area = area->code();
        goal.text = text->text();
        goal.indicator = indicator->text();
        goal.start = start->rating();
        goal.target = target->rating();
        goal.setOn = setOn->date();
        goal.status = fromCode<GoalStatus>(status->code()).value_or(GoalStatus::Active);
        goal.endedOn = endedOn->value();
        return goal;
    }
};
} // namespace

FollowUpTab::FollowUpTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_goalPane(new ListPane)
    , m_goals(nullptr)
    , m_followUpPane(new ListPane)
    , m_followUps(nullptr)
    , m_addGoal(nullptr)
    , m_start(nullptr)
    , m_edit(new QPushButton(tr("Go on writing")))
    , m_stack(new QStackedWidget)
    , m_reading(new ReadingPane)
    , m_sinceLast(new ReadingPane)
    , m_editor(new FollowUpEditor(appContext))
    , m_figure(new DevelopmentFigure)
    , m_banner(new Banner(this))
{
    setObjectName(u"followUpTab"_s);
    buildGoals();
    buildFollowUps();
    build();
    connect(m_addGoal, &QPushButton::clicked, this, &FollowUpTab::addGoal);
    connect(m_goalPane->table(), &TableView::rowActivated, this,
        [this](int row) { editGoal(m_goals->record(row)); });
    connect(m_start, &QPushButton::clicked, this, &FollowUpTab::startFollowUp);
    connect(m_followUpPane->table(), &TableView::currentRowChanged, this, &FollowUpTab::readFollowUp);
    connect(m_followUpPane->table(), &TableView::rowActivated, this, &FollowUpTab::openFollowUp);
    connect(
        m_edit, &QPushButton::clicked, this, [this] { openFollowUp(m_followUpPane->table()->currentRow()); });
    connect(m_editor, &FollowUpEditor::finished, this, [this](const FollowUpId& id) {
        m_wanted = id;
        m_stack->setCurrentIndex(0);
        m_followUpPane->table()->setFocus();
    });
}

void FollowUpTab::buildGoals()
{
    const auto* with = &context();
    Columns<Goal> columns;
    columns.add(u"text"_s, tr("Goal"), 24, [](const Goal& goal) { return goal.text.simplified(); });
    columns.add(u"position"_s, tr("Start → now → target"), 34, [this](const Goal& goal) {
        return goalPositionText({goal.start, goal.target, latestRating(goal.id, m_followUps->records())});
    });
    columns.add(u"area"_s, tr("Area of life"), 16,
        [with](const Goal& goal) { return with->label(u"life_area"_s, goal.area); });
    columns.add(u"status"_s, tr("Status"), 14, [](const Goal& goal) { return goalStatusText(goal.status); });
    columns.add(u"set_on"_s, tr("Set on"), 11, [](const Goal& goal) { return dateText(goal.setOn); }).hidden
        = true;
    m_goals = new RecordsModel<Goal>(columns.list(), this);
    m_addGoal = m_goalPane->addButton(u"addGoalButton"_s, tr("New goal"), u"list-add"_s);
    TableView* table = m_goalPane->table();
    table->setObjectName(u"goalTable"_s);
    table->setAccessibleName(tr("Goals"));
    table->setRows(m_goals);
    table->setItemDelegateForColumn(1, new GoalBarDelegate(table));
    table->setSettingsKey(u"goals"_s);
    table->setEmptyText(tr("No goals yet"), tr("Set a goal together with the client, then follow it up."));
}

void FollowUpTab::buildFollowUps()
{
    const auto* with = &context();
    using Row = FollowUp;
    Columns<Row> columns;
    columns.addWhen(u"held_on"_s, tr("Held on"), 11, [](const Row& row) { return dateText(row.heldOn); });
    columns
        .add(u"form"_s, tr("Form"), 16,
            [with](const Row& row) { return with->label(u"follow_up_form"_s, row.form); })
        .hidden
        = true; // stands at the head of the text
    columns.add(u"safety"_s, tr("Safety"), 9, [](const Row& row) { return ratingText(row.safety); }).right
        = true;
    columns
        .add(u"satisfaction"_s, tr("Satisfaction"), 11,
            [](const Row& row) { return ratingText(row.satisfaction); })
        .right
        = true;
    Column<Row>& violence = columns.add(u"violence_since"_s, tr("New violence"), 12,
        [](const Row& row) { return yesNoText(row.violenceSince); });
    violence.tone
        = [](const Row& row) { return row.violenceSince == YesNo::Yes ? Tone::Danger : Tone::Neutral; };
    columns
        .add(u"state"_s, tr("State"), 12,
            [](const Row& row) { return row.state == NoteState::Working ? tr("Not signed") : tr("Signed"); })
        .tone
        = [](const Row& row) { return row.state == NoteState::Working ? Tone::Warning : Tone::Neutral; };
    columns
        .add(u"next_on"_s, tr("Next"), 11,
            [](const Row& row) { return row.nextOn ? dateText(*row.nextOn) : QString(); })
        .hidden
        = true; // stands in the text and among the tasks
    m_followUps = new RecordsModel<Row>(columns.list(), this);
    m_start = m_followUpPane->addButton(u"startFollowUpButton"_s, tr("New follow-up"), u"document-new"_s);
    TableView* table = m_followUpPane->table();
    table->setObjectName(u"followUpTable"_s);
    table->setAccessibleName(tr("Follow-ups"));
    table->setRows(m_followUps);
    table->setSettingsKey(u"followUps"_s);
    table->setEmptyText(tr("No follow-ups yet"), tr("Hold one with the client and write it down here."));
}

void FollowUpTab::build()
{
    m_edit->setObjectName(u"editFollowUpButton"_s);
    m_reading->addButton(m_edit);
    auto* read = new QWidget;
    auto* readLayout = new QVBoxLayout(read);
    readLayout->setContentsMargins(0, 0, 0, 0);
    readLayout->addWidget(m_figure);
    readLayout->addWidget(m_reading, 1);
    m_stack->addWidget(read);
    m_stack->addWidget(m_editor);
    m_figure->hide();
    readFollowUp(-1);

    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(m_goalPane);
    left->addWidget(m_followUpPane);
    left->addWidget(m_sinceLast);
    m_sinceLast->setObjectName(u"sinceLastPane"_s);
    m_sinceLast->hide();
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        const bool writing = m_stack->currentWidget() == m_editor;
        m_followUpPane->setVisible(!writing);
        m_sinceLast->setVisible(writing);
        if (writing) {
            showSinceLast();
        }
    });
    left->setChildrenCollapsible(false);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 1000});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
}

void FollowUpTab::showCase()
{
    m_addGoal->setEnabled(mayWrite());
    m_start->setEnabled(mayWrite());
    if (m_stack->currentWidget() == m_editor) {
        showSinceLast();
    }
    struct Read {
        QList<Goal> goals;
        QList<FollowUp> followUps;
    };
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) -> Result<Read> {
            FRID_TRY(QList<Goal> goals, services.followUps().goals(who, id));
            FRID_TRY(QList<FollowUp> followUps, services.followUps().followUps(who, id));
            return Read{std::move(goals), std::move(followUps)};
        }),
        this,
        [this](const Read& result) {
            m_banner->hide();
            const int row = m_followUpPane->table()->currentRow();
            FollowUpId kept = row < 0 ? FollowUpId() : m_followUps->record(row).id;
            if (!m_wanted.isNull()) {
                kept = std::exchange(m_wanted, FollowUpId());
            }
            m_followUps->setRecords(result.followUps);
            m_goals->setRecords(result.goals);
            m_figure->showFollowUps(result.followUps);
            const int again = m_followUps->rowOf([kept](const FollowUp& shown) { return shown.id == kept; });
            if (again >= 0) {
                m_followUpPane->table()->selectRow(again);
            }
            readFollowUp(again);
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void FollowUpTab::addGoal()
{
    Goal goal;
    goal.caseId = caseId();
    goal.setOn = context().today();
    // Both are statements: nothing is said until somebody has chosen.
    goal.start = -1;
    goal.target = -1;
    editGoal(goal);
}

void FollowUpTab::editGoal(const Goal& goal)
{
    if (!mayWrite()) {
        return;
    }
    const bool added = goal.id.isNull();
    auto* dialog = new FormDialog(
        context(), u"goalDialog"_s, added ? tr("New goal") : tr("Goal"), tr("Save"), this, 2);
    FormGrid* form = dialog->form();
    GoalForm fields{};
    fields.text = form->add(u"text"_s, tr("What the client wants to reach"), new TextArea, 2);
    fields.text->setRows(3);
    fields.area = form->add(u"area"_s, tr("Area of life"), new CodeCombo);
    fields.area->setItems(context().items(u"life_area"_s));
    fields.setOn = form->add(u"set_on"_s, tr("Set on"), new DateField);
    fields.indicator = form->add(u"indicator"_s, tr("How one will see it"), new TextArea, 2);
    fields.indicator->setRows(2);
    fields.start = form->add(u"start"_s, tr("Where are we now? (0–10)"), new RatingField, 2);
    fields.start->setCaptions(tr("Far off"), tr("There"));
    fields.target = form->add(u"target"_s, tr("Where do we want to come? (0–10)"), new RatingField, 2);
    fields.target->setCaptions(tr("Far off"), tr("There"));
    fields.status = form->add(u"status"_s, tr("Status"), new CodeCombo);
    QList<CodeItem> states;
    for (const auto& [state, code] : EnumCodes<GoalStatus>::table) {
        states.append({QString(code), goalStatusText(state)});
    }
    fields.status->setItems(states, {}, false);
    fields.endedOn = form->add(u"ended_on"_s, tr("Ended on"), new DateField);
    form->setRequired(fields.text);
    form->setRequired(fields.area);
    form->setRequired(fields.start);
    form->setRequired(fields.target);
    connect(fields.status, &CodeCombo::codeChanged, dialog, [this, fields](const QString& code) {
        if (code != toCode(GoalStatus::Active) && fields.endedOn->text().isEmpty()) {
            fields.endedOn->setDate(context().today());
        }
    });
    fields.load(goal);
    dialog->setSeen(goal.revision);
    dialog->keepDraft({u"goal"_s, added ? u"new-"_s + goal.caseId.toString() : goal.id.toString()});
    dialog->setSubmit([this, dialog, fields, goal] {
        if (!dialog->isReadable() || !fields.isRated(*dialog->messages())) {
            return;
        }
        Goal mine = fields.read(goal);
        mine.revision = dialog->seen();
        const auto conflict = [this, dialog, fields, mine] {
            onResult(
                context().ask([mine](Services& services, const Session& who) -> Result<Goal> {
                    FRID_TRY(const QList<Goal> all, services.followUps().goals(who, mine.caseId));
                    for (const Goal& one : all) {
                        if (one.id == mine.id) {
                            return one;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine](const Goal& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context().ask([mine](Services& services, const Session& who) {
                return services.followUps().saveGoal(who, mine);
            }),
            [this](const GoalId&) { Q_EMIT context().caseChanged(caseId()); }, conflict);
    });
    dialog->open();
}

void FollowUpTab::startFollowUp()
{
    if (!mayWrite()) {
        return;
    }
    FollowUp followUp;
    followUp.caseId = caseId();
    followUp.heldOn = context().today();
    followUp.form = u"visit"_s;
    if (m_stack->currentWidget() != m_editor || !m_editor->isChanged()) {
        m_editor->start(followUp, m_goals->records());
    }
    m_stack->setCurrentWidget(m_editor);
}

void FollowUpTab::openFollowUp(int row)
{
    if (row < 0 || row >= m_followUps->rowCount()) {
        return;
    }
    const FollowUp& followUp = m_followUps->record(row);
    if (mayWrite() && followUp.state == NoteState::Working
        && followUp.author == context().session().account) {
        m_editor->start(followUp, m_goals->records());
        m_stack->setCurrentWidget(m_editor);
    }
}

void FollowUpTab::showSinceLast()
{
    m_sinceLast->showText(tr("Since last time"), {}, {});
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.followUps().sinceLast(who, id);
        }),
        this,
        [this, id = caseId()](const FollowUpReportData& found) {
            if (id == caseId()) {
                m_sinceLast->showText(
                    tr("Since last time"), sinceLastDay(found), sinceLastText(context(), found));
            }
        },
        [this](
            const Error& error) { m_sinceLast->showText(tr("Since last time"), errorSentence(error), {}); });
}

void FollowUpTab::showFollowUp(const QString& id)
{
    const int row = m_followUps->rowOf([&id](const FollowUp& one) { return one.id.toString() == id; });
    if (row >= 0) {
        m_followUpPane->table()->selectRow(row);
        m_followUpPane->table()->setFocus();
    } else {
        m_wanted = FollowUpId::fromString(id);
    }
}

QString FollowUpTab::followUpText(const FollowUp& followUp) const
{
    QStringList parts;
    const auto add = [&parts](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            parts += title + u'\n' + text;
        }
    };
    add(tr("Took part"), followUp.participants);
    add(tr("In the client's own words"), followUp.clientWords);
    add(tr("Ratings"),
        tr("Safety %1, satisfaction %2").arg(ratingText(followUp.safety), ratingText(followUp.satisfaction)));
    add(tr("Violence since last time"),
        followUp.violenceNote.isEmpty()
            ? yesNoText(followUp.violenceSince)
            : yesNoText(followUp.violenceSince) + u". "_s + followUp.violenceNote);
    QStringList goals;
    for (const GoalRating& rating : followUp.ratings) {
        const int row = m_goals->rowOf([&rating](const Goal& goal) { return goal.id == rating.goal; });
        QString line = row < 0 ? tr("Goal") : m_goals->record(row).text.simplified();
        line += u": "_s + QString::number(rating.value);
        goals += rating.comment.isEmpty() ? line : line + u" – "_s + rating.comment;
    }
    add(tr("Goals"), goals.join(u'\n'));
    add(tr("The handler's judgement"), followUp.judgement);
    if (followUp.nextOn) {
        add(tr("Next follow-up"), dateText(*followUp.nextOn));
    }
    return parts.join(u"\n\n"_s);
}

void FollowUpTab::readFollowUp(int row)
{
    if (row < 0 || row >= m_followUps->rowCount()) {
        m_reading->clear(tr("Choose a follow-up to read it."));
        m_edit->hide();
        return;
    }
    const FollowUp& followUp = m_followUps->record(row);
    m_reading->showText(tr("Follow-up %1").arg(dateText(followUp.heldOn)),
        context().label(u"follow_up_form"_s, followUp.form), followUpText(followUp));
    m_edit->setVisible(
        mayWrite() && followUp.state == NoteState::Working && followUp.author == context().session().account);
    if (!m_editor->isChanged()) {
        m_stack->setCurrentIndex(0);
    }
}

} // namespace frid::ui
