#include <frid/ui/followup/FollowUpEditor.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/ConflictDialog.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

FieldMap followUpFields(const FollowUp& followUp)
{
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    const auto day
        = [](std::optional<QDate> value) { return value ? value->toString(Qt::ISODate) : QString(); };
    return {{u"held_on"_s, followUp.heldOn.toString(Qt::ISODate)}, {u"form"_s, followUp.form},
        {u"participants"_s, followUp.participants}, {u"client_words"_s, followUp.clientWords},
        {u"safety"_s, number(followUp.safety)}, {u"satisfaction"_s, number(followUp.satisfaction)},
        {u"violence_since"_s, toCode(followUp.violenceSince)}, {u"violence_note"_s, followUp.violenceNote},
        {u"judgement"_s, followUp.judgement}, {u"next_on"_s, day(followUp.nextOn)}};
}
} // namespace

FollowUpEditor::FollowUpEditor(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_holder(new QWidget)
    , m_save(new QPushButton(tr("Save unsigned"), this))
    , m_sign(new QPushButton(tr("Sign"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"followUpEditor"_s);
    build();
    connect(&context, &AppContext::aboutToLock, this, [this] {
        if (m_keeper != nullptr) {
            m_keeper->flush();
        }
    });
}

void FollowUpEditor::build()
{
    m_save->setObjectName(u"saveFollowUpButton"_s);
    m_save->setToolTip(tr("Keeps the follow-up for you to go on with (Ctrl+S)"));
    m_sign->setObjectName(u"signFollowUpButton"_s);
    m_sign->setToolTip(tr("From then on it cannot be changed (Ctrl+Enter)"));
    m_discard->setObjectName(u"discardFollowUpButton"_s);
    m_close->setObjectName(u"closeFollowUpButton"_s);
    auto* inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(grid::normal, 0, grid::wide, grid::normal);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_holder);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &FollowUpEditor::saveWorking);
    connect(m_sign, &QPushButton::clicked, this, &FollowUpEditor::sign);
    connect(m_discard, &QPushButton::clicked, this, &FollowUpEditor::discard);
    connect(m_close, &QPushButton::clicked, this, &FollowUpEditor::leave);
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

void FollowUpEditor::makeForm(const QList<Goal>& goals)
{
    delete m_form;
    m_goals.clear();
    m_form = new FormGrid(m_holder, 3);
    m_holder->layout()->addWidget(m_form);
    m_heldOn = m_form->add(u"held_on"_s, tr("Held on"), new DateField);
    m_formKind = m_form->add(u"form"_s, tr("Form"), new CodeCombo);
    m_participants = m_form->add(u"participants"_s, tr("Took part"), new QLineEdit);
    m_formKind->setItems(m_context.items(u"follow_up_form"_s));
    m_form->setRequired(m_heldOn);
    m_form->setRequired(m_formKind);
    m_words = m_form->add(u"client_words"_s, tr("In the client's own words"), new TextArea, 3);
    m_words->setRows(4);
    m_safety = m_form->add(u"safety"_s, tr("How safe do you feel? (0–10)"), new RatingField, 3);
    m_safety->setCaptions(tr("Not safe at all"), tr("Fully safe"));
    m_satisfaction = m_form->add(
        u"satisfaction"_s, tr("How content are you with the support? (0–10)"), new RatingField, 3);
    m_satisfaction->setCaptions(tr("Not at all"), tr("Fully"));
    m_violence = m_form->add(u"violence_since"_s, tr("Violence since last time?"), new CodeCombo);
    m_violence->setItems(yesNoItems(), {}, false);
    m_violenceNote = m_form->add(u"violence_note"_s, tr("About the violence"), new TextArea, 2);
    m_violenceNote->setRows(2);
    m_goalList = goals;
    bool first = true;
    for (const Goal& goal : goals) {
        if (goal.status != GoalStatus::Active) {
            continue;
        }
        if (std::exchange(first, false)) {
            m_form->addHeadline(tr("Goals: how far have we come?"));
        }
        const QString id = goal.id.toString();
        GoalRow row{goal.id, nullptr, nullptr};
        row.rating = m_form->add(u"goal_"_s + id,
            tr("%1 (started at %2, target %3)")
                .arg(goal.text, QString::number(goal.start), QString::number(goal.target)),
            new RatingField, 2);
        row.comment = m_form->add(u"comment_"_s + id, tr("Comment"), new QLineEdit);
        m_goals.append(row);
    }
    m_form->addHeadline(tr("What we think, and what comes next"));
    m_judgement = m_form->add(u"judgement"_s, tr("The handler's judgement"), new TextArea, 3);
    m_judgement->setRows(4);
    m_nextOn = m_form->add(u"next_on"_s, tr("Next follow-up"), new DateField);
    m_messages = new FormMessages(m_form);
    m_keeper = new DraftKeeper(m_form, [this](QJsonObject form) {
        if (!m_draft) {
            return;
        }
        form.insert(u"_revision"_s, m_followUp.revision);
        onResult(
            m_context.saveDraft(*m_draft, form), m_form, [this] { m_keeper->saved(m_context.clock().now()); },
            [this](const Error& error) { m_keeper->failed(error); });
    });
    m_form->addRow(m_keeper->statusLabel());
    orderTabs(this);
}

void FollowUpEditor::start(const FollowUp& followUp, const QList<Goal>& goals)
{
    if (m_keeper != nullptr) {
        m_keeper->flush();
    }
    m_banner->hide();
    m_followUp = followUp;
    const DraftKey draft{u"follow_up"_s,
        followUp.id.isNull() ? u"new-"_s + followUp.caseId.toString() : followUp.id.toString()};
    makeForm(goals);
    load(followUp);
    m_draft = draft;
    m_keeper->markClean();
    m_participants->setFocus();
    onResult(
        m_context.loadDraft(draft), m_form,
        [this, draft](const std::optional<QJsonObject>& form) {
            if (!form || m_draft != draft || m_keeper->isChanged()) {
                return;
            }
            m_keeper->restore(*form);
            m_followUp.revision = form->value(u"_revision"_s).toInteger(m_followUp.revision);
            m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."));
        },
        [](const Error&) {});
}

void FollowUpEditor::load(const FollowUp& followUp)
{
    m_heldOn->setDate(followUp.heldOn);
    m_formKind->setCode(followUp.form);
    m_participants->setText(followUp.participants);
    m_words->setText(followUp.clientWords);
    m_safety->setValue(followUp.safety);
    m_satisfaction->setValue(followUp.satisfaction);
    m_violence->setCode(toCode(followUp.violenceSince));
    m_violenceNote->setText(followUp.violenceNote);
    m_judgement->setText(followUp.judgement);
    m_nextOn->setValue(followUp.nextOn);
    for (const GoalRow& row : std::as_const(m_goals)) {
        for (const GoalRating& rating : followUp.ratings) {
            if (rating.goal == row.goal) {
                row.rating->setRating(rating.value);
                row.comment->setText(rating.comment);
            }
        }
    }
}

FollowUp FollowUpEditor::read() const
{
    FollowUp followUp = m_followUp;
    followUp.heldOn = m_heldOn->date();
    followUp.form = m_formKind->code();
    followUp.participants = m_participants->text();
    followUp.clientWords = m_words->text();
    followUp.safety = m_safety->value();
    followUp.satisfaction = m_satisfaction->value();
    followUp.violenceSince = yesNoOf(m_violence->code());
    followUp.violenceNote = m_violenceNote->text();
    followUp.judgement = m_judgement->text();
    followUp.nextOn = m_nextOn->value();
    // Goals that ended meanwhile keep the rating that they had.
    for (const GoalRow& row : m_goals) {
        followUp.ratings.removeIf([&row](const GoalRating& rating) { return rating.goal == row.goal; });
        if (const std::optional<int> value = row.rating->value()) {
            followUp.ratings.append({row.goal, *value, row.comment->text()});
        }
    }
    return followUp;
}

bool FollowUpEditor::isChanged() const
{
    return m_keeper != nullptr && m_keeper->isChanged();
}

void FollowUpEditor::saveWorking()
{
    m_banner->hide();
    if (m_form == nullptr || !datesUnderstood(m_form, *m_messages)) {
        return;
    }
    onResult(
        m_context.ask([followUp = read()](Services& services, const Session& who) {
            return services.followUps().save(who, followUp);
        }),
        this, [this](const FollowUp& saved) { done(saved); },
        [this](const Error& error) {
            if (error.code == ErrorCode::Conflict) {
                settle(false);
            } else {
                failed(error);
            }
        },
        m_save);
}

void FollowUpEditor::sign()
{
    m_banner->hide();
    if (m_form == nullptr || !datesUnderstood(m_form, *m_messages)) {
        return;
    }
    onResult(
        m_context.ask([followUp = read()](Services& services, const Session& who) {
            return services.followUps().sign(who, followUp);
        }),
        this, [this](const FollowUp& saved) { done(saved); },
        [this](const Error& error) {
            if (error.code == ErrorCode::Conflict) {
                settle(true);
            } else {
                failed(error);
            }
        },
        m_sign);
}

void FollowUpEditor::settle(bool signing)
{
    onResult(
        m_context.ask([id = m_followUp.id, caseId = m_followUp.caseId](
                          Services& services, const Session& who) -> Result<FollowUp> {
            FRID_TRY(const QList<FollowUp> all, services.followUps().followUps(who, caseId));
            for (const FollowUp& followUp : all) {
                if (followUp.id == id) {
                    return followUp;
                }
            }
            return fail(ErrorCode::NotFound);
        }),
        this,
        [this, signing](const FollowUp& theirs) {
            const auto go = [this, theirs, signing](const QSet<QString>& takeTheirs) {
                QJsonObject kept = m_keeper->snapshot();
                for (const QString& field : takeTheirs) {
                    kept.remove(field);
                }
                m_followUp = theirs;
                load(theirs);
                m_keeper->restore(kept);
                if (signing) {
                    sign();
                } else {
                    saveWorking();
                }
            };
            const QList<FieldChange> differing
                = changedFields(followUpFields(theirs), followUpFields(read()));
            if (differing.isEmpty()) {
                go({});
                return;
            }
            (new ConflictDialog(m_context, differing, go, this))->open();
        },
        [this](const Error& error) { failed(error); });
}

void FollowUpEditor::failed(const Error& error)
{
    if (!m_messages->show(error)) {
        m_banner->showMessage(Tone::Danger, errorSentence(error));
    }
}

void FollowUpEditor::forgetDraft()
{
    m_keeper->markClean();
    if (m_draft) {
        m_context.removeDraft(*m_draft);
        m_draft.reset();
    }
}

void FollowUpEditor::done(const FollowUp& followUp)
{
    forgetDraft();
    Q_EMIT finished(followUp.id);
    Q_EMIT m_context.caseChanged(followUp.caseId);
}

void FollowUpEditor::discard()
{
    Question question;
    question.title = tr("Discard the follow-up");
    question.text = tr("It has not been signed. What is written in it will be gone.");
    question.action = tr("Discard follow-up");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this] {
        if (m_followUp.id.isNull()) {
            forgetDraft();
            Q_EMIT finished({});
            return;
        }
        onResult(
            m_context.ask([followUp = m_followUp](Services& services, const Session& who) {
                return services.followUps().discard(who, followUp.caseId, followUp.id, followUp.revision);
            }),
            this, [this] { done(m_followUp); }, [this](const Error& error) { failed(error); }, m_discard);
    });
}

void FollowUpEditor::leave()
{
    if (m_keeper != nullptr) {
        m_keeper->flush();
        m_keeper->markClean();
    }
    m_draft.reset();
    Q_EMIT finished({});
}

} // namespace frid::ui
