#include "casereview/ReviewEditor.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysForTask = 7;

bool worksWithCases(const Colleague& colleague)
{
    return !colleague.disabled && std::ranges::any_of(colleague.roles, [](const RoleGrant& grant) {
        return grant.role == Role::Caseworker || grant.role == Role::Manager;
    });
}
} // namespace

ReviewEditor::ReviewEditor(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_form(new FormGrid(nullptr, 2))
    , m_add(new QPushButton(Icons::get(u"list-add"_s), tr("Add task")))
    , m_sign(new QPushButton(tr("Sign"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"reviewEditor"_s);
    build();
    m_messages = new FormMessages(m_form);
    m_messages->registerField(u"title"_s, m_taskTitle);
    m_messages->registerField(u"due_on"_s, m_taskDue);
    m_messages->registerField(u"assignee"_s, m_taskAssignee);
    m_keeper = new DraftKeeper(m_form, [this](QJsonObject form) {
        if (!m_draft) {
            return;
        }
        QJsonArray given;
        for (const Given& one : std::as_const(m_given)) {
            given.append(QJsonObject{{u"id"_s, one.id.toString()}, {u"text"_s, one.text}});
        }
        form.insert(u"_given"_s, given);
        onResult(
            m_context.saveDraft(*m_draft, form), m_form,
            [this, draft = *m_draft] {
                if (m_draft == draft) {
                    m_keeper->saved(m_context.clock().now());
                }
            },
            [this](const Error& error) { m_keeper->failed(error); });
    });
    m_form->addRow(m_keeper->statusLabel());
    orderTabs(this);
    connect(&context, &AppContext::aboutToLock, this, &ReviewEditor::flush);
    fillColleagues();
}

void ReviewEditor::build()
{
    m_decided = m_form->add(u"decided"_s, tr("What is decided"), new TextArea, 2);
    m_decided->setRows(6);
    m_form->setRequired(m_decided);
    m_nextOn = m_form->add(u"next_on"_s, tr("Next review"), new DateField);
    m_handler = m_form->add(u"handler"_s, tr("Signs for the handlers"), new CodeCombo);
    m_form->addHeadline(tr("New task"));
    m_taskTitle = m_form->add(u"task_title"_s, tr("What is to be done"), new QLineEdit, 2);
    m_taskDue = m_form->add(u"task_due"_s, tr("By"), new DateField);
    m_taskAssignee = m_form->add(u"task_assignee"_s, tr("Who"), new CodeCombo);
    m_taskAssignee->setItems({}, tr("The case's handler"));
    m_add->setObjectName(u"addReviewTaskButton"_s);
    m_add->setAutoDefault(false);
    m_form->addRow(m_add);
    m_givenText = new QLabel;
    m_givenText->setObjectName(u"reviewTasks"_s);
    m_givenText->setTextFormat(Qt::PlainText);
    m_givenText->setWordWrap(true);
    m_givenText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(m_givenText);

    m_sign->setObjectName(u"signReviewButton"_s);
    m_sign->setToolTip(tr("From then on the review cannot be changed (Ctrl+Enter)"));
    m_close->setObjectName(u"closeReviewButton"_s);
    m_close->setToolTip(tr("What you have written is kept (Esc)"));
    auto* holder = new QWidget;
    auto* inner = new QVBoxLayout(holder);
    inner->setContentsMargins(grid::normal, 0, grid::wide, grid::normal);
    inner->addWidget(m_form);
    inner->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ReviewEditor::addTask);
    connect(m_taskTitle, &QLineEdit::returnPressed, this, &ReviewEditor::addTask);
    connect(m_sign, &QPushButton::clicked, this, &ReviewEditor::sign);
    connect(m_close, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT finished(m_review.caseId, {});
    });
    const auto shortcut = [this](const QKeySequence& keys, QPushButton* button) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, button, [button] { button->click(); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_sign);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_sign);
    shortcut(QKeySequence(Qt::Key_Escape), m_close);
    setClosable(false);
}

void ReviewEditor::setClosable(bool closable)
{
    m_close->setVisible(closable);
    m_close->setEnabled(closable);
}

void ReviewEditor::fillColleagues()
{
    onResult(
        m_context.ask(
            [](Services& services, const Session& who) { return services.accounts().colleagues(who); }),
        this,
        [this](const QList<Colleague>& colleagues) {
            QList<CodeItem> items;
            for (const Colleague& colleague : colleagues) {
                if (worksWithCases(colleague)) {
                    items.append({colleague.id.toString(), colleague.name});
                }
            }
            const bool changed = m_keeper->isChanged();
            m_taskAssignee->setItems(items, tr("The case's handler"));
            if (!changed) {
                m_keeper->markClean();
            }
        },
        [](const Error&) {}); // the case's handler can always be chosen
}

void ReviewEditor::start(
    const CaseOverview& overview, const QList<CaseReviewRow>& reviews, ReviewRoundId round)
{
    flush();
    m_draft.reset(); // what is put into the fields now belongs to nobody's draft
    m_banner->hide();
    m_messages->clear();
    m_review = CaseReview();
    m_review.caseId = overview.file.id;
    m_review.round = round;
    m_review.heldOn = m_context.today();
    m_review.follows = reviews.isEmpty() ? CaseReviewId() : reviews.first().review.id;
    clear(overview);
    m_keeper->markClean();
    const DraftKey draft{u"case_review"_s, u"new-"_s + overview.file.id.toString()};
    m_draft = draft;
    m_decided->setFocus();
    onResult(
        m_context.loadDraft(draft), m_form,
        [this, draft](const std::optional<QJsonObject>& form) {
            if (form && m_draft == draft && !m_keeper->isChanged()) {
                restore(*form);
            }
        },
        [](const Error&) {});
}

void ReviewEditor::clear(const CaseOverview& overview)
{
    m_given.clear();
    showGiven();
    m_decided->setText({});
    m_nextOn->setDate({});
    m_taskTitle->clear();
    m_taskDue->setDate(m_context.today().addDays(daysForTask));
    m_taskAssignee->setCode({});
    // Whoever signs as manager does not sign as handler too.
    QList<CodeItem> handlers;
    const AccountId me = m_context.session().account;
    const CaseFile& file = overview.file;
    if (!file.handler.isNull() && !(file.handler == me)) {
        handlers.append({file.handler.toString(), overview.handlerName});
    }
    for (const Colleague& colleague : overview.coHandlers) {
        if (!(colleague.id == me) && !(colleague.id == file.handler)) {
            handlers.append({colleague.id.toString(), colleague.name});
        }
    }
    m_handler->setCode({});
    m_handler->setItems(handlers, tr("Nobody"));
    m_handler->setCode(handlers.isEmpty() ? QString() : handlers.first().code);
}

void ReviewEditor::restore(const QJsonObject& draft)
{
    QJsonObject fields = draft;
    if (m_handler->findData(draft.value(u"handler"_s).toString()) < 0) {
        fields.remove(u"handler"_s); // has left the case since
    }
    m_keeper->restore(fields);
    m_given.clear();
    const QJsonArray given = draft.value(u"_given"_s).toArray();
    for (const QJsonValue& one : given) {
        m_given.append({TaskId::fromString(one[u"id"_s].toString()), one[u"text"_s].toString()});
    }
    showGiven();
    if (isBegun()) {
        m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."));
    }
}

void ReviewEditor::flush()
{
    if (m_draft) {
        m_keeper->flush();
    }
}

bool ReviewEditor::isBegun() const
{
    return !m_decided->text().trimmed().isEmpty() || !m_given.isEmpty()
        || !m_taskTitle->text().trimmed().isEmpty();
}

void ReviewEditor::showGiven()
{
    QStringList lines;
    for (const Given& one : std::as_const(m_given)) {
        lines += u"✓ "_s + one.text;
    }
    m_givenText->setText(lines.join(u'\n'));
    m_givenText->setVisible(!lines.isEmpty());
}

void ReviewEditor::addTask()
{
    m_banner->hide();
    if (!m_draft || !datesUnderstood(m_form, *m_messages)) {
        return;
    }
    CaseTask task;
    task.caseId = m_review.caseId;
    task.kind = u"other"_s;
    task.title = m_taskTitle->text();
    task.dueOn = m_taskDue->date();
    task.assignee = AccountId::fromString(m_taskAssignee->code());
    QString text = dateText(task.dueOn) + u" · "_s + task.title.simplified();
    if (!task.assignee.isNull()) {
        text += u" · "_s + m_taskAssignee->currentText();
    }
    onResult(
        m_context.ask(
            [task](Services& services, const Session& who) { return services.tasks().add(who, task); }),
        this,
        [this, caseId = task.caseId, text](const TaskId& id) {
            if (caseId == m_review.caseId) {
                m_given.append({id, text});
                m_taskTitle->clear();
                showGiven();
                m_keeper->noteChange();
                m_taskTitle->setFocus();
            }
            Q_EMIT m_context.caseChanged(caseId);
        },
        [this](const Error& error) { failed(error); }, m_add);
}

void ReviewEditor::sign()
{
    m_banner->hide();
    if (!m_draft || !datesUnderstood(m_form, *m_messages)) {
        return;
    }
    if (!m_taskTitle->text().trimmed().isEmpty()) {
        m_messages->show(u"task_title"_s, tr("Add the task, or empty the field, before you sign."));
        return;
    }
    CaseReview review = m_review;
    review.decided = m_decided->text();
    review.nextOn = m_nextOn->value();
    review.handler = AccountId::fromString(m_handler->code());
    for (const Given& one : std::as_const(m_given)) {
        review.tasks.append(one.id);
    }
    onResult(
        m_context.ask([review](Services& services, const Session& who) {
            return services.caseReviews().hold(who, review);
        }),
        this,
        [this, caseId = review.caseId, draft = *m_draft](const CaseReviewId& id) {
            m_context.removeDraft(draft);
            if (m_draft == draft) {
                m_keeper->markClean();
                m_draft.reset();
            }
            Q_EMIT finished(caseId, id);
            Q_EMIT m_context.caseChanged(caseId);
        },
        [this](const Error& error) {
            if (error.code == ErrorCode::Conflict) {
                followNewest();
            } else {
                failed(error);
            }
        },
        m_sign);
}

void ReviewEditor::followNewest()
{
    onResult(
        m_context.ask([id = m_review.caseId](Services& services, const Session& who) {
            return services.caseReviews().reviews(who, id);
        }),
        this,
        [this](const QList<CaseReviewRow>& reviews) {
            if (reviews.isEmpty() || !(reviews.first().review.caseId == m_review.caseId)) {
                return;
            }
            m_review.follows = reviews.first().review.id;
            m_banner->showMessage(Tone::Warning,
                tr("%1 has reviewed the case meanwhile. Read what was decided, then sign once more.")
                    .arg(reviews.first().managerName));
            Q_EMIT m_context.caseChanged(m_review.caseId);
        },
        [this](const Error& error) { failed(error); });
}

void ReviewEditor::failed(const Error& error)
{
    if (!m_messages->show(error)) {
        m_banner->showMessage(Tone::Danger, errorSentence(error));
    }
}

} // namespace frid::ui
