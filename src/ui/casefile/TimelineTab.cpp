#include "casefile/TimelineTab.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEntry::Kind;

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::Turn:
        return u"folder-open"_s;
    case Kind::Note:
        return u"document-edit"_s;
    case Kind::Violence:
        return u"emblem-warning"_s;
    case Kind::Goal:
        return u"flag"_s;
    case Kind::FollowUp:
        return u"view-statistics"_s;
    case Kind::Task:
        return u"task-complete"_s;
    case Kind::Assessment:
        return u"view-list-details"_s;
    case Kind::ViolenceQuestion:
        return u"help-about"_s;
    case Kind::Decision:
        return u"document-sign"_s;
    case Kind::Plan:
        return u"view-task"_s;
    case Kind::Intervention:
        return u"system-users"_s;
    case Kind::Referral:
        return u"document-send"_s;
    case Kind::Consultation:
        return u"help-contextual"_s;
    case Kind::Placement:
        return u"go-home"_s;
    case Kind::Review:
        return u"task-complete"_s;
    }
    return {};
}

QString whenText(const TimelineEntry& entry)
{
    return entry.dayOnly ? dateText(swedishDay(entry.at)) : dateTimeText(entry.at);
}

QString excerpt(const QString& text)
{
    const QString line = text.left(240).simplified();
    return line.size() > 160 ? line.left(159) + u'…' : line;
}

QString stateText(const TimelineEntry& entry)
{
    if (entry.kind == Kind::Violence && entry.discoveredLater) {
        return TimelineTab::tr("Discovered later");
    }
    const bool written
        = entry.kind == Kind::Note || entry.kind == Kind::FollowUp || entry.kind == Kind::Assessment;
    return written && entry.state == NoteState::Working ? TimelineTab::tr("Not signed") : QString();
}
} // namespace

TimelineTab::TimelineTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_kind(new CodeCombo)
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_reading(new ReadingPane)
    , m_facts(new QWidget)
    , m_factsLayout(new QFormLayout(m_facts))
{
    setObjectName(u"timelineTab"_s);
    Columns<TimelineEntry> columns;
    columns.add(u"at"_s, tr("When"), 17, whenText).sortKey
        = [](const TimelineEntry& entry) { return QVariant(entry.at.toMSecsSinceEpoch()); };
    columns
        .add(u"kind"_s, tr("Kind"), 20,
            [](const TimelineEntry& entry) { return timelineKindText(entry.kind); })
        .icon
        = [](const TimelineEntry& entry) { return Icons::get(kindIcon(entry.kind)); };
    const auto* with = &appContext;
    columns
        .add(u"what"_s, tr("What"), 24,
            [with](const TimelineEntry& entry) {
                const QString mark = stateText(entry);
                const QString title = timelineTitle(*with, entry);
                return mark.isEmpty() ? title : u"%1 · %2"_s.arg(mark, title);
            })
        .tone
        = [](const TimelineEntry& entry) {
              return stateText(entry).isEmpty() ? Tone::Neutral : Tone::Warning;
          };
    columns.add(u"by"_s, tr("By"), 18, [](const TimelineEntry& entry) { return entry.byName; }).hidden = true;
    // Last, so that it takes what room the window has.
    columns.add(u"text"_s, tr("Text"), 48, [](const TimelineEntry& entry) { return excerpt(entry.text); });
    m_model = new RecordsModel<TimelineEntry>(columns.list(), this);

    QList<CodeItem> kinds;
    for (const Kind kind : {Kind::Note, Kind::FollowUp, Kind::Assessment, Kind::ViolenceQuestion,
             Kind::Violence, Kind::Decision, Kind::Plan, Kind::Intervention, Kind::Placement, Kind::Referral,
             Kind::Consultation, Kind::Goal, Kind::Task, Kind::Review, Kind::Turn}) {
        kinds.append({QString::number(int(kind)), timelineKindText(kind)});
    }
    m_kind->setObjectName(u"timelineKind"_s);
    m_kind->setAccessibleName(tr("Kind of happening"));
    m_kind->setItems(kinds, tr("Everything"));
    auto* kindLabel = new QLabel(tr("Kind of happening"));
    kindLabel->setBuddy(m_kind);
    m_pane->addTool(kindLabel);
    m_pane->addTool(m_kind);
    m_pane->table()->setObjectName(u"timelineTable"_s);
    m_pane->table()->setAccessibleName(tr("Timeline"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"timeline"_s);
    m_pane->table()->setEmptyText(
        tr("Nothing here yet"), tr("Notes, violence, goals and follow-ups show up here."));
    m_reading->clear(tr("Choose a line to read it in full."));

    m_facts->setObjectName(u"caseFacts"_s);
    m_factsLayout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_factsLayout->setContentsMargins(grid::wide, 0, grid::normal, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    scroll->setObjectName(u"caseFactsScroll"_s);
    scroll->setAccessibleName(tr("Facts"));

    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_pane);
    left->addWidget(m_reading);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(scroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(split);

    connect(m_kind, &CodeCombo::codeChanged, this, &TimelineTab::fill);
    connect(m_pane->table(), &TableView::currentRowChanged, this, &TimelineTab::read);
    connect(m_pane->table(), &TableView::rowActivated, this,
        [this](int row) { Q_EMIT entryRequested(m_model->record(row)); });
}

void TimelineTab::showCase()
{
    fill();
    fillFacts();
}

void TimelineTab::fill()
{
    if (!overview()) {
        return;
    }
    QList<TimelineEntry> entries = overview()->timeline;
    if (const QString code = m_kind->code(); !code.isEmpty()) {
        entries.removeIf([&code](const TimelineEntry& entry) { return int(entry.kind) != code.toInt(); });
    }
    const int row = m_pane->table()->currentRow();
    const QString kept = row < 0 ? QString() : m_model->record(row).id;
    m_model->setRecords(std::move(entries));
    const int again = kept.isEmpty()
        ? -1
        : m_model->rowOf([&kept](const TimelineEntry& entry) { return entry.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    } else {
        m_reading->clear(tr("Choose a line to read it in full."));
    }
}

void TimelineTab::read(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const TimelineEntry& entry = m_model->record(row);
    QStringList about{whenText(entry), timelineKindText(entry.kind), entry.byName, stateText(entry)};
    about.removeAll(QString());
    m_reading->showText(timelineTitle(context(), entry), about.join(u" · "_s), entry.text);
}

void TimelineTab::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* label = new QLabel(name, m_facts);
    makeHint(label);
    auto* text = new QLabel(value, m_facts);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factsLayout->addRow(label, text);
}

void TimelineTab::fillFacts()
{
    while (m_factsLayout->rowCount() > 0) {
        m_factsLayout->removeRow(0);
    }
    const CaseOverview& shown = *overview();
    const Intake& intake = shown.file.intake;
    QString received = dateText(intake.receivedOn);
    if (intake.receivedAt) {
        received += u' ' + intake.receivedAt->toString(u"HH:mm"_s);
    }
    addFact(tr("Received"), received);
    addFact(tr("How it came to us"), context().label(u"channel"_s, intake.channel));
    addFact(tr("What was told"), intake.reason);
    if (intake.dangerNow != YesNo::Unknown) {
        addFact(tr("Danger at first contact"),
            yesNoText(intake.dangerNow)
                + (intake.dangerNote.isEmpty() ? QString() : u". "_s + intake.dangerNote));
    }
    addFact(tr("Children concerned"), yesNoText(intake.childrenConcerned));
    addFact(tr("Lives with the perpetrator"), yesNoText(intake.livingWithPerpetrator));
    if (shown.file.inquiryOpenedOn) {
        addFact(tr("Inquiry opened"), dateText(*shown.file.inquiryOpenedOn));
    } else if (shown.file.inquiryDeclinedOn) {
        addFact(tr("Inquiry not opened"), dateText(*shown.file.inquiryDeclinedOn));
    }
    QStringList tasks;
    for (const TaskRow& row : shown.openTasks) {
        tasks += u"%1: %2"_s.arg(
            dateWithRelative(row.task.dueOn, context().today()), taskTitle(context(), row.task));
    }
    addFact(tr("To be done"), tasks.join(u'\n'));
    if (shown.lastFollowUp) {
        addFact(tr("Last follow-up"), dateText(shown.lastFollowUp->heldOn));
    }
    QStringList links;
    for (const LinkedCase& link : shown.links) {
        links += u"%1 %2 %3"_s.arg(link.number.toString(), kindText(link.kind), personText(link.subject))
                     .trimmed();
    }
    addFact(tr("Linked cases"), links.join(u'\n'));
    if (shown.workingNotes > 0) {
        addFact(tr("Not signed yet"), tr("%n text(s)", nullptr, shown.workingNotes));
    }
    addFact(tr("External reference"), shown.file.externalReference);
}

} // namespace frid::ui
