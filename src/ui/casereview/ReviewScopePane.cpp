#include "casereview/ReviewScopePane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/reporting/ReviewMinutes.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>

#include "assessment/AssessmentText.h"
#include "casefile/Columns.h"
#include "casereview/ReviewMinutesDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString weeksKey = u"reviews/weeks"_s;

/// As many weeks as the deadline rule says, unless this user has chosen another number.
int usualWeeks(const AppContext& context)
{
    const std::optional<DeadlineRule> rule = context.deadlines().find(u"case_review"_s);
    const int weeks = rule ? rule->days / 7 : ReviewScope().weeks;
    return QSettings().value(weeksKey, weeks).toInt();
}

QString dayOrNever(const std::optional<QDate>& day)
{
    return day ? dateText(*day) : ReviewScopePane::tr("Never");
}
} // namespace

ReviewScopePane::ReviewScopePane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_form(new FormGrid(nullptr, 1))
    , m_begin(new QPushButton(Icons::get(u"go-next"_s), tr("Begin")))
    , m_found(new QLabel)
    , m_casePane(new ListPane)
    , m_roundPane(new ListPane)
    , m_later(new QTimer(this))
{
    setObjectName(u"reviewScopePane"_s);
    buildForm();
    buildCases();
    buildRounds();
    m_messages = new FormMessages(m_form);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, grid::normal, 0);
    leftLayout->addWidget(m_form);
    leftLayout->addWidget(m_begin);
    leftLayout->addSpacing(grid::normal);
    auto* before = new QLabel(tr("Earlier sittings"));
    before->setBuddy(m_roundPane->table());
    makeHeadline(before, Headline::Group);
    leftLayout->addWidget(before);
    leftLayout->addWidget(m_roundPane, 1);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(grid::normal, 0, 0, 0);
    rightLayout->addWidget(m_found);
    rightLayout->addWidget(m_casePane, 1);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
    orderTabs(this);

    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &ReviewScopePane::refresh);
    connect(m_begin, &QPushButton::clicked, this, &ReviewScopePane::begin);
    connect(m_kind, &CodeCombo::codeChanged, this, [this] {
        showFields();
        m_later->start();
    });
    connect(m_unit, &CodeCombo::codeChanged, this, [this] {
        fillHandlers();
        m_later->start();
    });
    connect(m_handler, &CodeCombo::codeChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_level, &CodeCombo::codeChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_weeks, &QSpinBox::valueChanged, m_later, qOverload<>(&QTimer::start));
    connect(m_participants, &QLineEdit::textEdited, this,
        [this](const QString& text) { m_participantsTyped = !text.trimmed().isEmpty(); });
    showFields();
    fillUnits();
}

void ReviewScopePane::buildForm()
{
    m_unit = m_form->add(u"unit"_s, tr("Unit"), new CodeCombo);
    m_kind = m_form->add(u"scope"_s, tr("Go through"), new CodeCombo);
    m_kind->setItems({{toCode(ReviewScope::Kind::Due), tr("Cases that are due for review")},
                         {toCode(ReviewScope::Kind::Handler), tr("Cases of one handler")},
                         {toCode(ReviewScope::Kind::Risk), tr("Cases from a risk level up")},
                         {toCode(ReviewScope::Kind::Unit), tr("All open cases of the unit")}},
        {}, false);
    m_handler = m_form->add(u"handler"_s, tr("Handler"), new CodeCombo);
    m_weeks = m_form->add(u"weeks"_s, tr("Not reviewed for so many weeks"), new QSpinBox);
    m_weeks->setRange(1, 104);
    m_weeks->setValue(usualWeeks(m_context));
    m_level = m_form->add(u"level"_s, tr("At least"), new CodeCombo);
    QList<CodeItem> levels;
    for (const RiskLevel level : {RiskLevel::High, RiskLevel::Medium, RiskLevel::Low}) {
        levels.append({toCode(level), assessment::levelText(level)});
    }
    m_level->setItems(levels, {}, false);
    m_participants = m_form->add(u"participants"_s, tr("Take part"), new QLineEdit);
    m_form->setRequired(m_participants);
    m_begin->setObjectName(u"beginReviewButton"_s);
    m_found->setObjectName(u"reviewsFound"_s);
    makeHeadline(m_found, Headline::Group);
}

void ReviewScopePane::buildCases()
{
    using Row = ReviewCaseRow;
    const auto* with = &m_context;
    Columns<Row> columns;
    columns.add(u"number"_s, tr("Number"), 11, [](const Row& row) { return row.row.number.toString(); }).whole
        = true;
    columns.add(u"name"_s, tr("Name"), 20, [](const Row& row) { return personText(row.row.subject); });
    Column<Row>& risk = columns.add(
        u"risk"_s, tr("Risk"), 9, [](const Row& row) { return assessment::levelText(row.row.riskLevel); });
    risk.sortKey = [](const Row& row) {
        return QVariant(row.row.riskLevel ? -static_cast<int>(*row.row.riskLevel) : 1);
    };
    risk.tone = [](const Row& row) { return assessment::levelTone(row.row.riskLevel); };
    columns.addWhen(
        u"reviewed"_s, tr("Last review"), 11, [](const Row& row) { return dayOrNever(row.reviewedOn); });
    Column<Row>& next = columns.addWhen(u"next"_s, tr("Next review"), 12,
        [](const Row& row) { return row.nextOn ? dateText(*row.nextOn) : QString(); });
    next.tone = [with](const Row& row) {
        return row.nextOn && *row.nextOn < with->today() ? Tone::Danger : Tone::Neutral;
    };
    next.icon = [with](const Row& row) {
        return row.nextOn && *row.nextOn < with->today() ? Icons::get(u"emblem-warning"_s) : QIcon();
    };
    columns.add(u"handler"_s, tr("Handler"), 18, [](const Row& row) {
        return row.row.handlerName.isEmpty() ? tr("Nobody yet") : row.row.handlerName;
    });
    columns
        .addWhen(
            u"received"_s, tr("Received"), 11, [](const Row& row) { return dateText(row.row.receivedOn); })
        .hidden
        = true;
    m_cases = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_casePane->table();
    table->setObjectName(u"reviewCaseTable"_s);
    table->setAccessibleName(tr("Cases to review"));
    table->setRows(m_cases);
    table->setSettingsKey(u"reviewCases"_s);
    table->setEmptyText(tr("No case to review here"), tr("Choose other cases at the left."));
    connect(table, &TableView::rowActivated, this,
        [this](int row) { Q_EMIT m_context.caseRequested(m_cases->record(row).row.id); });
}

void ReviewScopePane::buildRounds()
{
    using Row = ReviewRoundRow;
    const auto* with = &m_context;
    Columns<Row> columns;
    columns.addWhen(
        u"held_on"_s, tr("Held on"), 11, [](const Row& row) { return dateText(row.round.heldOn); });
    columns.add(u"scope"_s, tr("Gone through"), 26, [with](const Row& row) {
        return reporting::scopeText(row, {with->codes(), with->deadlines(), with->language()});
    });
    Column<Row>& count = columns.add(
        u"cases"_s, tr("Signed"), 7, [](const Row& row) { return QString::number(row.reviewed); });
    count.right = true;
    count.sortKey = [](const Row& row) { return QVariant(row.reviewed); };
    columns.add(u"led_by"_s, tr("Led by"), 16, [](const Row& row) { return row.ledByName; }).hidden = true;
    m_rounds = new RecordsModel<Row>(columns.list(), this);
    m_roundPane->filterField()->hide(); // a short list
    m_minutes = m_roundPane->addButton(u"reviewMinutesButton"_s, tr("Minutes…"), u"document-print"_s);
    m_goOn = m_roundPane->addButton(u"goOnReviewButton"_s, tr("Go on"), u"go-next"_s);
    m_goOn->setToolTip(tr("Goes on with a sitting of today"));
    TableView* table = m_roundPane->table();
    table->setObjectName(u"reviewRoundTable"_s);
    table->setAccessibleName(tr("Earlier sittings"));
    table->setRows(m_rounds);
    table->setSettingsKey(u"reviewRounds"_s);
    table->setEmptyText(tr("No sitting yet"));
    connect(table, &TableView::rowActivated, this, &ReviewScopePane::printMinutes);
    connect(table, &TableView::currentRowChanged, this, &ReviewScopePane::updateButtons);
    connect(m_minutes, &QPushButton::clicked, this, &ReviewScopePane::printMinutes);
    connect(m_goOn, &QPushButton::clicked, this, &ReviewScopePane::goOn);
    updateButtons();
}

UnitId ReviewScopePane::unit() const
{
    return UnitId::fromString(m_unit->code());
}

void ReviewScopePane::fillUnits()
{
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
            m_unit->parentWidget()->setVisible(items.size() > 1);
            fillHandlers();
            refresh();
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

void ReviewScopePane::fillHandlers()
{
    onResult(
        m_context.ask(
            [](Services& services, const Session& who) { return services.accounts().colleagues(who); }),
        this,
        [this](const QList<Colleague>& colleagues) {
            QList<CodeItem> items;
            for (const Colleague& colleague : colleagues) {
                const bool works = std::ranges::any_of(colleague.roles, [this](const RoleGrant& grant) {
                    return grant.unit == unit()
                        && (grant.role == Role::Caseworker || grant.role == Role::Manager);
                });
                if (works && !colleague.disabled) {
                    items.append({colleague.id.toString(), colleague.name});
                }
            }
            m_handler->setItems(items, {}, false);
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

ReviewScope ReviewScopePane::scope() const
{
    ReviewScope scope;
    scope.kind = fromCode<ReviewScope::Kind>(m_kind->code()).value_or(ReviewScope::Kind::Due);
    scope.handler = AccountId::fromString(m_handler->code());
    scope.weeks = m_weeks->value();
    scope.level = fromCode<RiskLevel>(m_level->code()).value_or(RiskLevel::Medium);
    return scope;
}

void ReviewScopePane::showFields()
{
    const ReviewScope::Kind kind = scope().kind;
    m_handler->parentWidget()->setVisible(kind == ReviewScope::Kind::Handler);
    m_weeks->parentWidget()->setVisible(kind == ReviewScope::Kind::Due);
    m_level->parentWidget()->setVisible(kind == ReviewScope::Kind::Risk);
}

void ReviewScopePane::refresh()
{
    if (unit().isNull()) {
        return;
    }
    struct Read {
        QList<ReviewCaseRow> cases;
        QList<ReviewRoundRow> rounds;
    };
    const int asked = ++m_asked;
    onResult(
        m_context.ask(
            [of = unit(), wanted = scope()](Services& services, const Session& who) -> Result<Read> {
                FRID_TRY(QList<ReviewCaseRow> cases, services.caseReviews().list(who, of, wanted));
                FRID_TRY(QList<ReviewRoundRow> rounds, services.caseReviews().rounds(who, of));
                return Read{std::move(cases), std::move(rounds)};
            }),
        this,
        [this, asked](const Read& found) {
            if (asked == m_asked) {
                m_banner->hide();
                showCases(found.cases);
                m_rounds->setRecords(found.rounds);
                updateButtons();
            }
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(
                    Tone::Warning, errorSentence(error), tr("Try again"), [this] { refresh(); });
            }
        });
}

void ReviewScopePane::showCases(const QList<ReviewCaseRow>& cases)
{
    m_cases->setRecords(cases);
    m_found->setText(tr("%n case(s)", nullptr, int(cases.size())));
    m_begin->setEnabled(!cases.isEmpty());
    if (m_participantsTyped) {
        return;
    }
    QStringList names{m_context.session().displayName};
    for (const ReviewCaseRow& one : cases) {
        if (!one.row.handlerName.isEmpty() && !names.contains(one.row.handlerName)) {
            names += one.row.handlerName;
        }
    }
    m_participants->setText(names.join(u", "_s));
}

void ReviewScopePane::begin()
{
    m_messages->clear();
    if (m_cases->records().isEmpty()) {
        return;
    }
    ReviewRound round;
    round.unit = unit();
    round.heldOn = m_context.today();
    round.scope = scope();
    round.participants = m_participants->text();
    QSettings().setValue(weeksKey, m_weeks->value());
    onResult(
        m_context.ask([round](Services& services, const Session& who) {
            return services.caseReviews().begin(who, round);
        }),
        this,
        [this, round, cases = m_cases->records()](const ReviewRoundId& id) {
            ReviewRound made = round;
            made.id = id;
            m_participantsTyped = false;
            Q_EMIT begun(made, cases);
        },
        [this](const Error& error) {
            if (!m_messages->show(error)) {
                m_banner->showMessage(Tone::Danger, errorSentence(error));
            }
        },
        m_begin);
}

void ReviewScopePane::updateButtons()
{
    const int row = m_roundPane->table()->currentRow();
    const bool chosen = row >= 0 && row < m_rounds->rowCount();
    m_minutes->setEnabled(chosen);
    m_goOn->setEnabled(chosen && m_rounds->record(row).round.heldOn == m_context.today());
}

void ReviewScopePane::goOn()
{
    const int row = m_roundPane->table()->currentRow();
    if (row < 0) {
        return;
    }
    const ReviewRound round = m_rounds->record(row).round;
    onResult(
        m_context.ask([round](Services& services, const Session& who) {
            return services.caseReviews().list(who, round.unit, round.scope);
        }),
        this,
        [this, round](const QList<ReviewCaseRow>& cases) {
            if (cases.isEmpty()) {
                m_banner->showMessage(Tone::Accent, tr("Every case of that sitting has been reviewed."));
            } else {
                Q_EMIT begun(round, cases);
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); }, m_goOn);
}

void ReviewScopePane::printMinutes()
{
    const int row = m_roundPane->table()->currentRow();
    if (row >= 0) {
        const ReviewRound& round = m_rounds->record(row).round;
        makeReviewMinutesDialog(m_context, round.unit, round.id, this)->open();
    }
}

} // namespace frid::ui
