#include <frid/ui/casefile/NewCasePage.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/IntakeFields.h"
#include "casefile/OtherPeopleFields.h"
#include "casefile/SubjectFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const DraftKey draftKey{u"new_case"_s, u"new"_s};
const QString existingKey = u"_existing"_s;
const QString existingNameKey = u"_existing_name"_s;

} // namespace

NewCasePage::NewCasePage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_form(new QWidget)
    , m_blocks(new QGridLayout(m_form))
    , m_call(new FormGrid(m_form, 2))
    , m_who(new FormGrid(m_form, 2))
    , m_otherPeople(new FormGrid(m_form, 1))
    , m_violence(new FormGrid(m_form, 1))
    , m_case(new FormGrid(m_form, 4))
    , m_save(new QPushButton(Icons::get(u"document-save"_s), tr("Open case"), this))
    , m_clear(new QPushButton(tr("Clear the form…"), this))
{
    setObjectName(u"newCasePage"_s);
    m_call->addHeadline(tr("The call"));
    m_intake = new IntakeFields(context, m_call, false);
    m_call->setRequired(m_call->findChild<QWidget*>(u"reason"_s));
    m_subject = new SubjectFields(context, m_who);
    m_others = new OtherPeopleFields(context, m_otherPeople);
    buildViolence();
    buildCase();
    m_blocks->setContentsMargins(0, 0, grid::wide, grid::wide);
    m_blocks->setHorizontalSpacing(grid::huge * 2);
    m_blocks->setVerticalSpacing(grid::huge);
    arrange(false);
    m_messages = new FormMessages(m_form);
    m_subject->setMessages(m_messages);
    m_others->setMessages(m_messages);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_save->setObjectName(u"saveCaseButton"_s);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Opens the case (Ctrl+S). A first name and a reason are enough."));
    m_clear->setObjectName(u"clearFormButton"_s);
    m_keeper = new DraftKeeper(m_form, [this](QJsonObject form) {
        form.insert(
            existingKey, m_subject->existing().isNull() ? QString() : m_subject->existing().toString());
        form.insert(existingNameKey, m_subject->existingName());
        onResult(
            m_context.saveDraft(draftKey, form), this, [this] { m_keeper->saved(m_context.clock().now()); },
            [this](const Error& error) { m_keeper->failed(error); });
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addWidget(m_keeper->statusLabel(), 1);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_others, &OtherPeopleFields::fieldsAdded, m_keeper, &DraftKeeper::watchFields);
    connect(m_others, &OtherPeopleFields::fieldsAdded, this, [this] { orderTabs(this); });
    connect(m_subject, &SubjectFields::buttonsAdded, this, [this] { orderTabs(this); });
    connect(m_others, &OtherPeopleFields::childAdded, m_intake, &IntakeFields::childrenConcerned);
    connect(m_save, &QPushButton::clicked, this, &NewCasePage::save);
    connect(m_clear, &QPushButton::clicked, this, &NewCasePage::clearForm);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_save, [this] { m_save->click(); });
    connect(&context, &AppContext::aboutToLock, m_keeper, &DraftKeeper::flush);
    reset();
    fillChoices();
}

void NewCasePage::buildViolence()
{
    m_violence->addHeadline(tr("What violence is known?"));
    m_category = m_violence->add(u"category"_s, tr("Category"), new CodeCombo);
    m_category->setItems(m_context.items(u"case_category"_s), tr("Not known yet"));
    m_formsNow = m_violence->add(u"forms_now"_s, tr("Now"), new CodeChecks);
    m_formsNow->setItems(m_context.items(u"violence_form"_s), 3);
    m_formsEarlier = m_violence->add(u"forms_earlier"_s, tr("Earlier"), new CodeChecks);
    m_formsEarlier->setItems(m_context.items(u"violence_form"_s), 3);
}

void NewCasePage::buildCase()
{
    m_case->addHeadline(tr("The case"));
    m_kind = m_case->add(u"kind"_s, tr("Kind"), new CodeCombo);
    m_kind->setItems(kindItems(), {}, false);
    m_unit = m_case->add(u"unit"_s, tr("Unit"), new CodeCombo);
    m_handler = m_case->add(u"handler"_s, tr("Handler"), new CodeCombo);
    m_reference = m_case->add(u"external_reference"_s, tr("Reference in another system"), new QLineEdit);
}

void NewCasePage::arrange(bool narrow)
{
    m_narrow = narrow;
    const QList<FormGrid*> blocks = {m_call, m_who, m_otherPeople, m_violence, m_case};
    for (FormGrid* block : blocks) {
        m_blocks->removeWidget(block);
    }
    int row = 0;
    if (narrow) {
        for (FormGrid* block : blocks) {
            m_blocks->addWidget(block, row++, 0, 1, 2, Qt::AlignTop);
        }
    } else {
        m_blocks->addWidget(m_call, 0, 0, Qt::AlignTop);
        m_blocks->addWidget(m_who, 0, 1, Qt::AlignTop);
        m_blocks->addWidget(m_otherPeople, 1, 0, Qt::AlignTop);
        m_blocks->addWidget(m_violence, 1, 1, Qt::AlignTop);
        m_blocks->addWidget(m_case, 2, 0, 1, 2, Qt::AlignTop);
    }
    m_blocks->setColumnStretch(0, 1);
    m_blocks->setColumnStretch(1, 1);
}

void NewCasePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < fontMetrics().averageCharWidth() * 130;
    if (narrow != m_narrow) {
        arrange(narrow);
    }
}

void NewCasePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_keeper->isChanged() && m_subject->givenName()->text().isEmpty()) {
        m_subject->givenName()->setFocus();
    }
}

void NewCasePage::fillChoices()
{
    struct Choices {
        QList<Unit> units;
        QList<Colleague> colleagues;
    };
    onResult(
        m_context.ask([](Services& services, const Session& who) -> Result<Choices> {
            FRID_TRY(QList<Unit> units, services.accounts().units(who));
            FRID_TRY(QList<Colleague> colleagues, services.accounts().colleagues(who));
            return Choices{std::move(units), std::move(colleagues)};
        }),
        this,
        [this](const Choices& choices) {
            const QList<UnitId> own = m_context.session().caseUnits();
            QList<CodeItem> units;
            for (const Unit& unit : choices.units) {
                if (unit.active && own.contains(unit.id)) {
                    units.append({unit.id.toString(), unit.name});
                }
            }
            QList<CodeItem> handlers;
            for (const Colleague& colleague : choices.colleagues) {
                const bool works = std::any_of(
                    colleague.roles.cbegin(), colleague.roles.cend(), [](const RoleGrant& grant) {
                        return grant.role == Role::Caseworker || grant.role == Role::Manager;
                    });
                if (works && !colleague.disabled) {
                    handlers.append({colleague.id.toString(), colleague.name});
                }
            }
            const bool changed = m_keeper->isChanged();
            m_unit->setItems(units, {}, false);
            m_handler->setItems(handlers, tr("Nobody yet"));
            if (!changed) {
                m_handler->setCode(m_context.session().account.toString());
                m_keeper->markClean();
            }
            const auto ready = [this] {
                m_ready = true;
                readSource();
            };
            onResult(
                m_context.loadDraft(draftKey), this,
                [this, ready](const std::optional<QJsonObject>& draft) {
                    if (draft && !m_keeper->isChanged()) {
                        restore(*draft);
                    }
                    ready();
                },
                [ready](const Error&) { ready(); });
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { fillChoices(); });
        });
}

void NewCasePage::reset()
{
    m_hasDraft = false;
    Intake intake;
    const QDateTime now = swedishTime(m_context.clock().now());
    intake.receivedOn = now.date();
    intake.receivedAt = QTime(now.time().hour(), now.time().minute());
    m_intake->load(intake);
    m_subject->reset();
    m_others->reset();
    m_reference->clear();
    m_category->setCode({});
    m_formsNow->setCodes({});
    m_formsEarlier->setCodes({});
    m_kind->setCode(toCode(CaseKind::Victim));
    m_keeper->markClean();
}

void NewCasePage::restore(const QJsonObject& draft)
{
    m_hasDraft = true;
    m_others->makeRoom(draft);
    m_keeper->restore(draft);
    m_subject->useExisting(
        PersonId::fromString(draft.value(existingKey).toString()), draft.value(existingNameKey).toString());
    m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."), tr("Start over"),
        [this] { clearForm(); });
}

void NewCasePage::fillFrom(PersonId person, ViolenceQuestionId question)
{
    m_sourcePerson = person;
    m_sourceQuestion = question;
    if (m_ready) {
        readSource();
    }
}

void NewCasePage::readSource()
{
    const PersonId person = std::exchange(m_sourcePerson, PersonId());
    if (person.isNull()) {
        return;
    }
    onResult(
        m_context.ask(
            [person, question = m_sourceQuestion](Services& services, const Session& who) -> Result<Source> {
                FRID_TRY(NewCase request, services.violenceQuestions().toIntake(who, person, question));
                FRID_TRY(const PersonView view, services.persons().open(who, person));
                return Source{std::move(request), personText({person, view.person.name(), view.masked})};
            }),
        this,
        [this](const Source& source) {
            if (!m_hasDraft && !m_keeper->isChanged()) {
                fill(source);
                return;
            }
            m_banner->showMessage(Tone::Warning,
                tr("Another case is half written here and was left as it is. Save it first, or take it "
                   "away."),
                tr("Take it away and begin the intake"), [this, source] { fill(source); });
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

void NewCasePage::fill(const Source& source)
{
    m_context.removeDraft(draftKey);
    m_messages->clear();
    reset();
    m_handler->setCode(m_context.session().account.toString());
    m_intake->load(source.request.intake);
    m_subject->useExisting(source.request.existing, source.name);
    m_kind->setCode(toCode(source.request.kind));
    m_banner->showMessage(Tone::Accent,
        tr("Filled in from the answer to the question about violence. Ask whether there is danger now: that "
           "is "
           "left open."));
    m_intake->askDanger();
    // Nothing of it is saved yet, so it is kept as a draft like what is typed.
    m_keeper->flush();
}

void NewCasePage::clearForm()
{
    Question question;
    question.title = tr("Clear the form");
    question.text = tr("What is written here has not been saved as a case and will be gone.");
    question.action = tr("Clear");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this] {
        reset();
        m_handler->setCode(m_context.session().account.toString());
        m_keeper->markClean();
        m_context.removeDraft(draftKey);
        m_banner->hide();
        m_messages->clear();
        m_subject->givenName()->setFocus();
    });
}

QList<ViolenceRecord> NewCasePage::readViolence() const
{
    const QStringList now = m_formsNow->codes();
    const QStringList earlier = m_formsEarlier->codes();
    QList<ViolenceRecord> records;
    ViolenceRecord record;
    record.category = m_category->code();
    const QList<CodeItem> forms = m_context.items(u"violence_form"_s);
    for (const CodeItem& form : forms) {
        const bool isNow = now.contains(form.code);
        const bool isEarlier = earlier.contains(form.code);
        if (isNow || isEarlier) {
            record.form = form.code;
            record.period = isNow && isEarlier ? u"both"_s : isNow ? u"now"_s : u"earlier"_s;
            records.append(record);
        }
    }
    if (records.isEmpty() && !record.category.isEmpty()) {
        record.period = u"now"_s;
        records.append(record);
    }
    return records;
}

std::optional<NewCase> NewCasePage::read()
{
    bool understood = datesUnderstood(m_form, *m_messages);
    NewCase request;
    request.existing = m_subject->existing();
    request.person = m_subject->read();
    understood = m_subject->isUnderstood() && understood;
    request.kind = fromCode<CaseKind>(m_kind->code()).value_or(CaseKind::Victim);
    request.unit = UnitId::fromString(m_unit->code());
    request.handler = AccountId::fromString(m_handler->code());
    request.person.registeredUnit = request.unit;
    request.intake = m_intake->read();
    if (request.intake.reason.trimmed().isEmpty()) {
        m_messages->show({ErrorCode::Invalid, u"reason"_s, u"missing"_s});
        understood = false;
    }
    request.externalReference = m_reference->text();
    request.violence = readViolence();
    if (!request.violence.isEmpty() && m_category->code().isEmpty()) {
        m_messages->show({ErrorCode::Invalid, u"category"_s, u"missing"_s});
        understood = false;
    }
    understood = m_others->read(request) && understood;
    return understood ? std::optional(request) : std::nullopt;
}

void NewCasePage::save()
{
    m_banner->hide();
    const std::optional<NewCase> request = read();
    if (!request) {
        return;
    }
    onResult(
        m_context.ask([request = *request](Services& services, const Session& who) {
            return services.cases().create(who, request);
        }),
        this,
        [this](const CreatedCase& made) {
            m_context.removeDraft(draftKey);
            reset();
            m_handler->setCode(m_context.session().account.toString());
            m_keeper->markClean();
            Q_EMIT m_context.caseChanged(made.id);
            for (const CaseId& child : made.childCases) {
                Q_EMIT m_context.caseChanged(child);
            }
            Q_EMIT created(made.id);
            Q_EMIT m_context.caseRequested(made.id);
        },
        [this](const Error& error) {
            if (!m_messages->show(error)) {
                m_banner->showMessage(Tone::Danger, errorSentence(error));
            }
        },
        m_save);
}

} // namespace frid::ui
