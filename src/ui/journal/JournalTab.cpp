#include "journal/JournalTab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/journal/NoteEditor.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

JournalTab::JournalTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_new(nullptr)
    , m_stack(new QStackedWidget)
    , m_reading(new ReadingPane)
    , m_editor(new NoteEditor(appContext))
    , m_edit(new QPushButton(tr("Go on writing")))
    , m_correct(new QPushButton(tr("Correct…")))
    , m_banner(new Banner(this))
{
    setObjectName(u"journalTab"_s);
    build();
    connect(m_new, &QPushButton::clicked, this, &JournalTab::writeNote);
    connect(m_edit, &QPushButton::clicked, this, &JournalTab::openCurrent);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const JournalNote* note = current()) {
            m_editor->correct(*note);
            m_stack->setCurrentWidget(m_editor);
        }
    });
    connect(m_pane->table(), &TableView::currentRowChanged, this, &JournalTab::read);
    connect(m_pane->table(), &TableView::rowActivated, this, &JournalTab::openCurrent);
    connect(m_editor, &NoteEditor::finished, this, &JournalTab::closeEditor);
}

void JournalTab::build()
{
    Columns<JournalNote> columns;
    columns
        .addWhen(
            u"event_at"_s, tr("When"), 17, [](const JournalNote& note) { return dateTimeText(note.eventAt); })
        .sortKey
        = [](const JournalNote& note) { return QVariant(note.eventAt.toMSecsSinceEpoch()); };
    columns.add(u"kind"_s, tr("Kind"), 18,
        [this](const JournalNote& note) { return context().label(u"note_kind"_s, note.kind); });
    columns
        .add(u"direction"_s, tr("Direction"), 10,
            [this](const JournalNote& note) {
                return note.direction == u"none"_s ? QString()
                                                   : context().label(u"note_direction"_s, note.direction);
            })
        .hidden
        = true;
    columns.add(u"title"_s, tr("Title"), 20, [](const JournalNote& note) { return note.title; });
    Column<JournalNote>& text = columns.add(
        u"text"_s, tr("Text"), 40, [](const JournalNote& note) { return note.body.simplified(); });
    text.tooltip = [](const JournalNote&) { return QString(); };
    text.hidden = true; // stands beside the list
    text.alwaysSearched = true;
    Column<JournalNote>& state = columns.add(
        u"state"_s, tr("State"), 14, [this](const JournalNote& note) { return stateText(note); });
    state.tone = [](const JournalNote& note) {
        return note.state == NoteState::Working ? Tone::Warning : Tone::Neutral;
    };
    state.icon = [](const JournalNote& note) {
        return Icons::get(note.state == NoteState::Working ? u"document-edit"_s : u"object-locked"_s);
    };
    columns
        .add(u"author"_s, tr("Author"), 16,
            [this](const JournalNote& note) { return authorName(note.author); })
        .hidden
        = true;
    m_model = new RecordsModel<JournalNote>(columns.list(), this);

    m_new = m_pane->addButton(u"newNoteButton"_s, tr("Write a note"), u"document-new"_s);
    m_new->setToolTip(tr("Write a note (Ctrl+J)"));
    m_pane->filterField()->setPlaceholderText(tr("Search in this case's journal"));
    m_pane->table()->setObjectName(u"journalTable"_s);
    m_pane->table()->setAccessibleName(tr("Journal"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"journal"_s);
    m_pane->table()->setEmptyText(tr("No notes yet"), tr("Press Ctrl+J to write the first one."));
    m_edit->setObjectName(u"editNoteButton"_s);
    m_correct->setObjectName(u"correctNoteButton"_s);
    m_correct->setToolTip(tr("A signed note is never changed: a new one says what was wrong and why."));
    m_reading->addButton(m_edit);
    m_reading->addButton(m_correct);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_editor);
    read(-1);

    auto* split = new QSplitter(this);
    split->addWidget(m_pane);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 9);
    split->setStretchFactor(1, 11);
    split->setChildrenCollapsible(false);
    split->setSizes({fontMetrics().averageCharWidth() * 70, fontMetrics().averageCharWidth() * 85});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
}

void JournalTab::showCase()
{
    m_new->setEnabled(mayRecordLate());
    struct Read {
        QList<JournalNote> notes;
        QList<Colleague> colleagues;
    };
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) -> Result<Read> {
            FRID_TRY(QList<JournalNote> notes, services.journal().notes(who, id));
            FRID_TRY(QList<Colleague> colleagues, services.accounts().colleagues(who));
            return Read{std::move(notes), std::move(colleagues)};
        }),
        this,
        [this](const Read& result) {
            for (const Colleague& colleague : result.colleagues) {
                m_names.insert(colleague.id, colleague.name);
            }
            m_banner->hide();
            fill(result.notes);
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void JournalTab::fill(QList<JournalNote> notes)
{
    m_corrected.clear();
    for (const JournalNote& note : notes) {
        if (!note.corrects.isNull()) {
            m_corrected.insert(note.corrects);
        }
    }
    const JournalNote* shown = current();
    const NoteId kept = !m_next.isNull() ? m_next : shown == nullptr ? NoteId() : shown->id;
    m_next = NoteId();
    m_model->setRecords(std::move(notes));
    const int row = m_model->rowOf([kept](const JournalNote& note) { return note.id == kept; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
    }
    read(row);
}

QString JournalTab::stateText(const JournalNote& note) const
{
    if (note.state == NoteState::Working) {
        return tr("Not signed");
    }
    if (m_corrected.contains(note.id)) {
        return tr("Corrected");
    }
    return note.corrects.isNull() ? tr("Signed") : tr("Correction");
}

const JournalNote* JournalTab::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void JournalTab::read(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_reading->clear(tr("Choose a note to read it in full."));
        m_edit->hide();
        m_correct->hide();
        return;
    }
    const JournalNote& note = m_model->record(row);
    QString title = context().label(u"note_kind"_s, note.kind);
    if (!note.title.isEmpty()) {
        title = tr("%1: %2").arg(title, note.title);
    }
    QStringList about{dateTimeText(note.eventAt), authorName(note.author), stateText(note)};
    if (note.direction != u"none"_s) {
        about.insert(1, context().label(u"note_direction"_s, note.direction));
    }
    if (note.signedAt) {
        about += tr("signed %1").arg(dateTimeText(*note.signedAt));
    }
    if (!note.correctionReason.isEmpty()) {
        about += tr("corrects an earlier note: %1").arg(note.correctionReason);
    }
    about.removeAll(QString());
    m_reading->showText(title, about.join(u" · "_s), note.body);
    const bool own = note.author == context().session().account;
    m_edit->setVisible(mayRecordLate() && own && note.state == NoteState::Working);
    m_correct->setVisible(
        mayRecordLate() && note.state == NoteState::Signed && !m_corrected.contains(note.id));
    if (!m_editor->isChanged()) {
        m_stack->setCurrentWidget(m_reading);
    }
}

void JournalTab::openCurrent()
{
    const JournalNote* note = current();
    if (note != nullptr && mayRecordLate() && note->state == NoteState::Working
        && note->author == context().session().account) {
        m_editor->edit(*note);
        m_stack->setCurrentWidget(m_editor);
    }
}

void JournalTab::writeNote()
{
    if (!mayRecordLate()) {
        return;
    }
    if (m_stack->currentWidget() != m_editor || !m_editor->isChanged()) {
        m_editor->startNew(caseId());
    }
    m_stack->setCurrentWidget(m_editor);
}

void JournalTab::showNote(const NoteId& id)
{
    const int row = m_model->rowOf([id](const JournalNote& note) { return note.id == id; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
        m_pane->table()->setFocus();
    } else {
        m_next = id;
    }
}

void JournalTab::closeEditor(NoteId next)
{
    m_next = next;
    m_stack->setCurrentWidget(m_reading);
    m_pane->table()->setFocus();
}

} // namespace frid::ui
