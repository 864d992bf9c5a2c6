#include <frid/ui/journal/NoteEditor.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextCursor>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ConflictDialog.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>

#include "journal/NoteTemplates.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString draftKind = u"journal_note"_s;

FieldMap noteFields(const JournalNote& note)
{
    return {{u"kind"_s, note.kind}, {u"direction"_s, note.direction}, {u"title"_s, note.title},
        {u"body"_s, note.body}};
}
} // namespace

NoteEditor::NoteEditor(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_form(new FormGrid(this, 4))
    , m_kind(new CodeCombo)
    , m_direction(new CodeCombo)
    , m_day(new DateField)
    , m_time(new TimeField)
    , m_title(new QLineEdit)
    , m_body(new TextArea)
    , m_reasonHolder(nullptr)
    , m_reason(new QLineEdit)
    , m_save(new QPushButton(tr("Save unsigned"), this))
    , m_sign(new QPushButton(tr("Sign"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_messages(new FormMessages(this))
    , m_keeper(nullptr)
{
    setObjectName(u"noteEditor"_s);
    build();
    m_keeper = new DraftKeeper(m_form, [this](QJsonObject form) {
        if (!m_draft) {
            return;
        }
        form.insert(u"_revision"_s, m_note.revision);
        onResult(
            m_context.saveDraft(*m_draft, form), this, [this] { m_keeper->saved(m_context.clock().now()); },
            [this](const Error& error) { m_keeper->failed(error); });
    });
    qobject_cast<QVBoxLayout*>(layout())->addWidget(m_keeper->statusLabel());
    connect(&context, &AppContext::aboutToLock, m_keeper, &DraftKeeper::flush);
}

void NoteEditor::build()
{
    m_form->add(u"kind"_s, tr("Kind"), m_kind);
    m_form->add(u"direction"_s, tr("Direction"), m_direction);
    m_form->add(u"event_at"_s, tr("Day"), m_day);
    m_form->add(u"event_time"_s, tr("Time"), m_time);
    m_form->add(u"title"_s, tr("Title"), m_title, 4);
    m_form->add(u"correction_reason"_s, tr("Why the signed note is corrected"), m_reason, 4);
    m_reasonHolder = m_reason->parentWidget();
    m_form->setRequired(m_reason);
    m_form->add(u"body"_s, tr("Text"), m_body, 4);
    m_form->setRequired(m_kind);
    m_form->setRequired(m_body);
    m_body->setRows(12);
    if (auto* rows = qobject_cast<QGridLayout*>(m_form->layout())) {
        rows->setRowStretch(rows->rowCount() - 1, 1); // the text takes the room that is left
    }
    m_kind->setItems(m_context.items(u"note_kind"_s));
    m_direction->setItems(m_context.items(u"note_direction"_s), {}, false);

    m_save->setObjectName(u"saveNoteButton"_s);
    m_save->setToolTip(tr("Keeps the note for you to go on with (Ctrl+S)"));
    m_sign->setObjectName(u"signNoteButton"_s);
    m_sign->setToolTip(tr("From then on the note cannot be changed (Ctrl+Enter)"));
    m_discard->setObjectName(u"discardNoteButton"_s);
    m_close->setObjectName(u"closeNoteButton"_s);
    m_close->setToolTip(tr("What you wrote stays as a draft"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);

    connect(m_kind, &CodeCombo::codeChanged, this, &NoteEditor::applyTemplate);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::saveWorking);
    connect(m_sign, &QPushButton::clicked, this, &NoteEditor::sign);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::discard);
    connect(m_close, &QPushButton::clicked, this, &NoteEditor::leave);
    const auto shortcut = [this](const QKeySequence& keys, QPushButton* button) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, button, [button] { button->click(); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), m_save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_sign);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_sign);
    shortcut(QKeySequence(Qt::Key_Escape), m_close);
}

void NoteEditor::startNew(CaseId caseId)
{
    JournalNote note;
    note.caseId = caseId;
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = m_context.clock().now();
    note.body = noteTemplate(note.kind);
    m_template = note.body;
    open(note, {draftKind, u"new-"_s + caseId.toString()});
}

void NoteEditor::edit(const JournalNote& working)
{
    m_template.clear();
    open(working, {draftKind, working.id.toString()});
}

void NoteEditor::correct(const JournalNote& signedNote)
{
    JournalNote note;
    note.caseId = signedNote.caseId;
    note.kind = signedNote.kind;
    note.direction = signedNote.direction;
    note.eventAt = signedNote.eventAt;
    note.title = signedNote.title;
    note.body = signedNote.body;
    note.corrects = signedNote.id;
    m_template.clear();
    // Names the case as well, so that My day can lead there.
    open(note, {draftKind, u"fix-%1-%2"_s.arg(signedNote.id.toString(), signedNote.caseId.toString())});
}

void NoteEditor::open(const JournalNote& note, const DraftKey& draft)
{
    m_keeper->flush();
    m_messages->clear();
    m_banner->hide();
    m_draft = draft;
    m_note = note;
    load(note);
    m_keeper->markClean();
    const bool correction = !note.corrects.isNull();
    m_reasonHolder->setVisible(correction);
    m_save->setVisible(!correction);
    m_sign->setText(correction ? tr("Sign correction") : tr("Sign"));
    if (correction) {
        m_reason->setFocus();
    } else {
        m_body->setFocus();
        placeCursor();
    }
    onResult(
        m_context.loadDraft(draft), this,
        [this, draft](const std::optional<QJsonObject>& form) {
            if (!form || m_draft != draft || m_keeper->isChanged()) {
                return;
            }
            m_template.clear();
            m_keeper->restore(*form);
            placeCursor();
            m_note.revision = form->value(u"_revision"_s).toInteger(m_note.revision);
            m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."));
        },
        [](const Error&) {});
}

/// Below the first question of an untouched template, else at the end of what is written.
void NoteEditor::placeCursor()
{
    QTextCursor cursor = m_body->textCursor();
    cursor.movePosition(QTextCursor::Start);
    const bool fresh = !m_template.isEmpty() && m_body->text() == m_template;
    if (!fresh || !cursor.movePosition(QTextCursor::NextBlock)) {
        cursor.movePosition(QTextCursor::End);
    }
    m_body->setTextCursor(cursor);
    m_body->ensureCursorVisible();
}

void NoteEditor::load(const JournalNote& note)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCode(note.kind);
    m_direction->setCode(note.direction);
    const QDateTime local = swedishTime(note.eventAt);
    m_day->setDate(local.date());
    m_time->setTime(local.time());
    m_title->setText(note.title);
    m_body->setText(note.body);
    m_reason->setText(note.correctionReason);
}

JournalNote NoteEditor::read() const
{
    JournalNote note = m_note;
    note.kind = m_kind->code();
    note.direction = m_direction->code();
    const QDateTime before = swedishTime(m_note.eventAt);
    const QDate day = m_day->date();
    const QTime time = m_time->value().value_or(QTime(12, 0));
    // An untouched moment keeps its seconds.
    const bool untouched = day == before.date() && time.hour() == before.time().hour()
        && time.minute() == before.time().minute();
    if (!untouched) {
        note.eventAt = day.isValid() ? QDateTime(day, time, swedishZone()).toUTC() : QDateTime();
    }
    note.title = m_title->text();
    note.body = m_body->text();
    note.correctionReason = m_reason->text();
    return note;
}

bool NoteEditor::isReadable()
{
    m_banner->hide();
    return datesUnderstood(m_form, *m_messages);
}

bool NoteEditor::isChanged() const
{
    return m_keeper->isChanged();
}

void NoteEditor::applyTemplate()
{
    const QString text = m_body->text();
    if (m_note.corrects.isNull() && (text.trimmed().isEmpty() || text == m_template)) {
        m_template = noteTemplate(m_kind->code());
        m_body->setText(m_template);
        placeCursor();
    }
}

void NoteEditor::saveWorking()
{
    if (!isReadable()) {
        return;
    }
    m_signing = false;
    onResult(
        m_context.ask([note = read()](Services& services, const Session& who) {
            return services.journal().save(who, note);
        }),
        this, [this](const JournalNote& note) { done(note); }, [this](const Error& error) { failed(error); },
        m_save);
}

void NoteEditor::sign()
{
    if (!isReadable()) {
        return;
    }
    m_signing = true;
    onResult(
        m_context.ask([note = read()](Services& services, const Session& who) {
            return note.corrects.isNull() ? services.journal().sign(who, note)
                                          : services.journal().correct(who, note);
        }),
        this, [this](const JournalNote& note) { done(note); }, [this](const Error& error) { failed(error); },
        m_sign);
}

void NoteEditor::done(const JournalNote& note)
{
    m_keeper->markClean();
    if (m_draft) {
        m_context.removeDraft(*m_draft);
        m_draft.reset();
    }
    m_note = note;
    Q_EMIT finished(note.id);
    Q_EMIT m_context.caseChanged(note.caseId);
}

void NoteEditor::failed(const Error& error)
{
    if (error.code == ErrorCode::Conflict && !m_note.id.isNull()) {
        settle();
    } else if (!m_messages->show(error)) {
        m_banner->showMessage(Tone::Danger, errorSentence(error));
    }
}

void NoteEditor::settle()
{
    onResult(
        m_context.ask([caseId = m_note.caseId, id = m_note.id](Services& services, const Session& who) {
            return services.journal().note(who, caseId, id);
        }),
        this,
        [this](const JournalNote& theirs) {
            const auto go = [this, theirs](const QSet<QString>& takeTheirs) {
                const QJsonObject mine = m_keeper->snapshot();
                QJsonObject kept = mine;
                for (const QString& field : takeTheirs) {
                    kept.remove(field);
                }
                m_note = theirs;
                load(theirs);
                m_keeper->restore(kept);
                if (m_signing) {
                    sign();
                } else {
                    saveWorking();
                }
            };
            const QList<FieldChange> differing = changedFields(noteFields(theirs), noteFields(read()));
            if (differing.isEmpty()) {
                go({});
                return;
            }
            (new ConflictDialog(m_context, differing, go, this))->open();
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

void NoteEditor::discard()
{
    Question question;
    question.title = tr("Discard the note");
    question.text = tr("The note has not been signed. What is written in it will be gone.");
    question.action = tr("Discard note");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this] {
        const auto gone = [this] {
            const CaseId caseId = m_note.caseId;
            const bool stored = !m_note.id.isNull();
            m_keeper->markClean();
            if (m_draft) {
                m_context.removeDraft(*m_draft);
                m_draft.reset();
            }
            Q_EMIT finished(NoteId());
            if (stored) {
                Q_EMIT m_context.caseChanged(caseId);
            }
        };
        if (m_note.id.isNull()) {
            gone();
            return;
        }
        onResult(
            m_context.ask([note = m_note](Services& services, const Session& who) {
                return services.journal().discard(who, note.caseId, note.id, note.revision);
            }),
            this, gone, [this](const Error& error) { failed(error); }, m_discard);
    });
}

void NoteEditor::leave()
{
    m_keeper->flush();
    m_keeper->markClean();
    m_draft.reset();
    Q_EMIT finished(NoteId());
}

} // namespace frid::ui
