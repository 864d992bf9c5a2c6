#include "intervention/SessionsPane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "intervention/InterventionDialogs.h"
#include "intervention/InterventionText.h"
#include "kit/FlowLayout.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the keys 1 to 5; 0 takes a tick back.
constexpr std::array keyed{OccasionState::Attended, OccasionState::Late, OccasionState::NoShow,
    OccasionState::CancelledByClient, OccasionState::CancelledByUs};

Tone toneOf(const Occasion& occasion)
{
    return occasion.state == OccasionState::NoShow ? Tone::Warning : Tone::Neutral;
}

bool isReplaced(const QList<Occasion>& all, OccasionId id)
{
    return std::ranges::any_of(all, [&](const Occasion& other) { return other.replaces == id; });
}
} // namespace

SessionsPane::SessionsPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_text(new QLabel(this))
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
{
    setObjectName(u"sessionsPane"_s);
    build();
    buildButtons();
    updateButtons();
}

void SessionsPane::build()
{
    using Row = Occasion;
    const auto* with = &m_context;
    Columns<Row> columns;
    columns.add(u"day"_s, tr("Day"), 11, [](const Row& row) { return dateText(swedishDay(row.startsAt)); })
        .sortKey
        = [](const Row& row) { return QVariant(row.startsAt.toMSecsSinceEpoch()); };
    columns.add(u"time"_s, tr("Time"), 10, [](const Row& row) {
        const QString weekday = weekdayName(swedishDay(row.startsAt));
        return row.dayOnly ? weekday : weekday + u' ' + timeText(row.startsAt);
    });
    Column<Row>& state = columns.add(u"state"_s, tr("Attendance"), 18,
        [with](const Row& row) { return with->label(u"session_state"_s, toCode(row.state)); });
    state.tone = toneOf;
    state.icon = [](const Row& row) {
        return row.state == OccasionState::NoShow ? Icons::get(toneIcon(Tone::Warning)) : QIcon();
    };
    columns.add(u"about"_s, tr("Reason or step"), 24, [this](const Row& row) {
        QStringList parts;
        if (!row.reason.isEmpty()) {
            parts += m_context.label(u"session_reason"_s, row.reason);
        }
        if (!row.step.isEmpty()) {
            parts += stepText(m_context, m_intervention.kind, row.step);
        }
        return parts.join(u", "_s);
    });
    columns.add(u"moved"_s, tr("Moved"), 16, [this](const Row& row) {
        const int from = m_sessions->rowOf(
            [&row](const Row& other) { return !row.replaces.isNull() && other.id == row.replaces; });
        if (from >= 0) {
            return tr("from %1").arg(dateText(swedishDay(m_sessions->record(from).startsAt)));
        }
        const int to = m_sessions->rowOf([&row](const Row& other) { return other.replaces == row.id; });
        return to < 0 ? QString() : tr("to %1").arg(dateText(swedishDay(m_sessions->record(to).startsAt)));
    });
    columns.add(u"minutes"_s, tr("Minutes"), 8, [](const Row& row) { return QString::number(row.minutes); })
        .hidden
        = true;
    columns.add(u"note"_s, tr("Note"), 24, [](const Row& row) {
        return row.participants.isEmpty() ? row.note.simplified()
                                          : (row.participants + u". "_s + row.note).simplified();
    });
    m_sessions = new RecordsModel<Row>(columns.list(), this);

    makeHeadline(m_title, Headline::Section);
    makeHint(m_facts);
    m_title->setObjectName(u"interventionTitle"_s);
    m_facts->setObjectName(u"interventionFacts"_s);
    m_progress->setObjectName(u"interventionProgress"_s);
    m_text->setObjectName(u"interventionPurpose"_s);
    for (QLabel* label : {m_title, m_facts, m_progress, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    TableView* table = m_pane->table();
    table->setObjectName(u"sessionTable"_s);
    table->setAccessibleName(tr("Sessions"));
    table->setRows(m_sessions);
    table->setSettingsKey(u"sessions"_s);
    table->setEmptyText(tr("No sessions yet"), tr("Plan a series in one go, or a single session."));
    table->installEventFilter(this);
    connect(table, &TableView::currentRowChanged, this, &SessionsPane::updateButtons);
    connect(table, &TableView::rowActivated, this, [this] {
        if (const Occasion* chosen = current(); chosen != nullptr && m_mayWrite) {
            editOccasion(m_context, m_intervention, *chosen, this);
        }
    });
}

void SessionsPane::buildButtons()
{
    m_series = m_pane->addButton(u"planSeriesButton"_s, tr("Plan a series…"), u"view-calendar"_s);
    m_add = m_pane->addButton(u"addSessionButton"_s, tr("New session…"), u"list-add"_s);
    m_change = new QPushButton(tr("Change or end…"), this);
    m_change->setObjectName(u"editInterventionButton"_s);
    auto* ticks = new FlowLayout;
    const QStringList names{
        tr("Attended"), tr("Late"), tr("No-show"), tr("Client cancelled"), tr("We cancelled")};
    for (size_t i = 0; i < keyed.size(); ++i) {
        auto* button = new QPushButton(
            tr("%1 %2", "key and what it does").arg(i + 1).arg(names.at(qsizetype(i))), this);
        button->setObjectName(u"tick_"_s + toCode(keyed.at(i)));
        button->setToolTip(tr("Press %1 in the list of sessions").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { tick(keyed.at(i)); });
        ticks->addWidget(button);
        m_ticks.append(button);
    }
    m_move = new QPushButton(tr("Move…"), this);
    m_move->setObjectName(u"moveSessionButton"_s);
    m_remove = new QPushButton(tr("Take away…"), this);
    m_remove->setObjectName(u"removeSessionButton"_s);
    ticks->addWidget(m_move);
    ticks->addWidget(m_remove);
    connect(m_series, &QPushButton::clicked, this, [this] { planSeries(m_context, m_intervention, this); });
    connect(m_add, &QPushButton::clicked, this, &SessionsPane::add);
    connect(m_change, &QPushButton::clicked, this, &SessionsPane::edit);
    connect(m_move, &QPushButton::clicked, this, &SessionsPane::move);
    connect(m_remove, &QPushButton::clicked, this, &SessionsPane::remove);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_change);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_progress);
    layout->addWidget(m_text);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    layout->addLayout(ticks);
}

void SessionsPane::showIntervention(
    const Intervention& intervention, const CaseInterventions& all, bool mayWrite)
{
    const Occasion* chosen = current();
    const OccasionId kept = chosen == nullptr ? OccasionId() : chosen->id;
    const bool same = m_intervention.id == intervention.id;
    m_intervention = intervention;
    m_decisions = all.decisions;
    m_mayWrite = mayWrite;
    if (!same) {
        m_banner->hide();
    }
    const QList<Occasion> sessions = occasionsOf(all.occasions, intervention.id);
    m_title->setText(m_context.label(u"intervention_kind"_s, intervention.kind));
    QStringList facts{interventionStateText(m_context, intervention)};
    if (intervention.startOn) {
        facts += intervention.endOn
            ? dateText(*intervention.startOn) + u" – "_s + dateText(*intervention.endOn)
            : tr("from %1").arg(dateText(*intervention.startOn));
    }
    if (intervention.expectedWeeks) {
        facts += tr("expected %n week(s)", nullptr, *intervention.expectedWeeks);
    }
    facts += intervention.ownStaff ? tr("own staff") : intervention.provider;
    if (intervention.openService) {
        facts += tr("open service");
    } else if (intervention.decision.isNull()) {
        facts += tr("not decided yet");
    }
    m_facts->setText(facts.join(u" · "_s));
    const QString attendance = attendanceText(sessions);
    QStringList progress;
    for (const QString& part : {progressText(m_context, intervention, sessions), attendance}) {
        if (!part.isEmpty()) {
            progress += part;
        }
    }
    m_progress->setText(progress.join(u" · "_s));
    m_progress->setVisible(!progress.isEmpty());
    QStringList texts;
    for (const QString& text : {intervention.purpose, intervention.resultNote}) {
        if (!text.isEmpty()) {
            texts += text;
        }
    }
    m_text->setText(texts.join(u'\n'));
    m_text->setVisible(!texts.isEmpty());
    m_sessions->setRecords(sessions);
    int row = m_sessions->rowOf([kept](const Occasion& shown) { return shown.id == kept; });
    if (row < 0) {
        row = m_sessions->rowOf([](const Occasion& shown) { return shown.state == OccasionState::Planned; });
    }
    if (row >= 0) {
        m_pane->table()->selectRow(row);
    }
    m_pane->show();
    m_change->show();
    updateButtons();
}

void SessionsPane::showSession(OccasionId id)
{
    const int row = m_sessions->rowOf([id](const Occasion& shown) { return shown.id == id; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
        m_pane->table()->setFocus();
    }
}

void SessionsPane::clear(const QString& hint)
{
    m_intervention = {};
    m_mayWrite = false;
    m_title->clear();
    m_facts->setText(hint);
    m_sessions->setRecords({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_text, m_banner, m_pane, m_change}) {
        part->hide();
    }
    updateButtons();
}

const Occasion* SessionsPane::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_sessions->rowCount() ? nullptr : &m_sessions->record(row);
}

void SessionsPane::updateButtons()
{
    const Occasion* chosen = current();
    const bool known = !m_intervention.id.isNull();
    const bool goesOn = known && m_mayWrite && !m_intervention.hasEnded();
    m_change->setEnabled(known && m_mayWrite);
    m_series->setEnabled(goesOn);
    m_add->setEnabled(goesOn);
    const bool replaced = chosen != nullptr && isReplaced(m_sessions->records(), chosen->id);
    m_move->setEnabled(goesOn && chosen != nullptr && !wasHeld(chosen->state) && !replaced);
    m_remove->setEnabled(
        m_mayWrite && chosen != nullptr && chosen->state == OccasionState::Planned && !replaced);
    for (QPushButton* button : std::as_const(m_ticks)) {
        button->setVisible(known);
        button->setEnabled(m_mayWrite && chosen != nullptr);
    }
    m_move->setVisible(known);
    m_remove->setVisible(known);
}

bool SessionsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_pane->table()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const int number = key->key() - Qt::Key_0;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && number >= 0 && number <= int(keyed.size())) {
            tick(number == 0 ? OccasionState::Planned : keyed.at(size_t(number) - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SessionsPane::tick(OccasionState state)
{
    const Occasion* chosen = current();
    if (chosen == nullptr || !m_mayWrite) {
        return;
    }
    const Occasion ticked = *chosen;
    const int row = m_pane->table()->currentRow();
    onResult(
        m_context.ask([caseId = m_intervention.caseId, id = ticked.id, seen = ticked.revision, state](
                          Services& services, const Session& who) {
            return services.interventions().tick(who, caseId, id, seen, state);
        }),
        this,
        [this, ticked, state] {
            const bool wantsReason = state == OccasionState::NoShow || wasCancelled(state);
            if (wantsReason) {
                m_banner->showMessage(Tone::Accent,
                    tr("%1: %2.").arg(weekdayText(swedishDay(ticked.startsAt)),
                        m_context.label(u"session_state"_s, toCode(state))),
                    tr("Say why…"), [this, id = ticked.id] {
                        const int at
                            = m_sessions->rowOf([id](const Occasion& shown) { return shown.id == id; });
                        if (at >= 0) {
                            askReason(m_sessions->record(at));
                        }
                    });
            } else {
                m_banner->hide();
            }
            Q_EMIT m_context.caseChanged(m_intervention.caseId);
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Danger, fieldErrorSentence(error));
            Q_EMIT m_context.caseChanged(m_intervention.caseId); // shows what the others have done
        });
    // The next key is for the next one.
    for (int next = row + 1; next < m_sessions->rowCount() && state != OccasionState::Planned; ++next) {
        if (m_sessions->record(next).state == OccasionState::Planned) {
            m_pane->table()->selectRow(next);
            break;
        }
    }
}

void SessionsPane::askReason(const Occasion& occasion)
{
    const QList<CodeItem> reasons = m_context.items(u"session_reason"_s);
    QStringList labels;
    for (const CodeItem& reason : reasons) {
        labels += reason.label;
    }
    m_context.prompt().choose(this, tr("Reason"), m_context.label(u"session_state"_s, toCode(occasion.state)),
        labels, [this, occasion, reasons](int index) {
            onResult(
                m_context.ask([caseId = m_intervention.caseId, occasion, reason = reasons.at(index).code](
                                  Services& services, const Session& who) {
                    return services.interventions().tick(
                        who, caseId, occasion.id, occasion.revision, occasion.state, reason);
                }),
                this,
                [this] {
                    m_banner->hide();
                    Q_EMIT m_context.caseChanged(m_intervention.caseId);
                },
                [this](const Error& error) { m_context.prompt().error(this, error); });
        });
}

void SessionsPane::edit()
{
    if (m_mayWrite) {
        editIntervention(m_context, m_intervention, m_decisions, this);
    }
}

void SessionsPane::add()
{
    Occasion occasion;
    occasion.intervention = m_intervention.id;
    occasion.startsAt = QDateTime(m_context.today(), QTime(10, 0), swedishZone()).toUTC();
    editOccasion(m_context, m_intervention, occasion, this);
}

void SessionsPane::move()
{
    if (const Occasion* chosen = current()) {
        moveOccasion(m_context, m_intervention, *chosen, this);
    }
}

void SessionsPane::remove()
{
    const Occasion* chosen = current();
    if (chosen == nullptr) {
        return;
    }
    const Question question{tr("Take away the session"),
        tr("The session of %1 is taken away, as if it had not been planned. If it was cancelled, say that "
           "instead.")
            .arg(weekdayText(swedishDay(chosen->startsAt))),
        tr("Take away"), true};
    m_context.prompt().confirm(
        this, question, [this, id = chosen->id, seen = chosen->revision, caseId = m_intervention.caseId] {
            onResult(
                m_context.ask([caseId, id, seen](Services& services, const Session& who) {
                    return services.interventions().removeOccasion(who, caseId, id, seen);
                }),
                this, [this, caseId] { Q_EMIT m_context.caseChanged(caseId); },
                [this](const Error& error) { m_context.prompt().error(this, error); });
        });
}

} // namespace frid::ui
