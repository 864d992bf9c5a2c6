#include <frid/ui/casefile/NewCasePage.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/Services.h>
#include <frid/domain/DateInput.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/ErrorText.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/IntakeFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const DraftKey draftKey{u"new_case"_s, u"new"_s};
const QString existingKey = u"_existing"_s;
const QString existingNameKey = u"_existing_name"_s;
const QString childPrefix = u"children."_s;
const QString perpetratorPrefix = u"perpetrators."_s;

/// A birth date, or only its year.
bool readBirth(const QString& text, QDate today, Person& person)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return true;
    }
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (isNumber && typed.size() == 4) {
        person.birthYear = year;
        return true;
    }
    person.birthDate = parseDateInput(typed, today);
    return person.birthDate.has_value();
}

/// How many rows of a kind a draft holds.
int rowsIn(const QJsonObject& draft, const QString& prefix)
{
    int rows = 0;
    const QStringList keys = draft.keys();
    for (const QString& key : keys) {
        if (key.startsWith(prefix)) {
            rows = qMax(rows, key.mid(prefix.size()).section(u'.', 0, 0).toInt() + 1);
        }
    }
    return rows;
}
} // namespace

NewCasePage::NewCasePage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_form(new QWidget)
    , m_blocks(new QGridLayout(m_form))
    , m_call(new FormGrid(m_form, 2))
    , m_who(new FormGrid(m_form, 2))
    , m_others(new FormGrid(m_form, 1))
    , m_violence(new FormGrid(m_form, 1))
    , m_case(new FormGrid(m_form, 4))
    , m_save(new QPushButton(Icons::get(u"document-save"_s), tr("Open case"), this))
    , m_clear(new QPushButton(tr("Clear the form…"), this))
    , m_later(new QTimer(this))
{
    setObjectName(u"newCasePage"_s);
    m_call->addHeadline(tr("The call"));
    m_intake = new IntakeFields(context, m_call, false);
    m_call->setRequired(m_call->findChild<QWidget*>(u"reason"_s));
    buildPerson();
    buildOthers();
    buildViolence();
    buildCase();
    m_blocks->setContentsMargins(0, 0, grid::wide, grid::wide);
    m_blocks->setHorizontalSpacing(grid::huge * 2);
    m_blocks->setVerticalSpacing(grid::huge);
    arrange(false);
    m_messages = new FormMessages(m_form);
    m_messages->registerField(u"subject"_s, m_givenName);

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
        form.insert(existingKey, m_existing.isNull() ? QString() : m_existing.toString());
        form.insert(existingNameKey, m_existingName);
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

    m_later->setSingleShot(true);
    m_later->setInterval(300);
    connect(m_later, &QTimer::timeout, this, &NewCasePage::askDuplicates);
    for (QLineEdit* field : QList<QLineEdit*>{m_givenName, m_familyName, m_number, m_birthDate}) {
        connect(field, &QLineEdit::textEdited, m_later, qOverload<>(&QTimer::start));
    }
    connect(m_number, &QLineEdit::editingFinished, this, &NewCasePage::numberTyped);
    connect(m_save, &QPushButton::clicked, this, &NewCasePage::save);
    connect(m_clear, &QPushButton::clicked, this, &NewCasePage::clearForm);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_save, [this] { m_save->click(); });
    connect(&context, &AppContext::aboutToLock, m_keeper, &DraftKeeper::flush);
    reset();
    fillChoices();
}

NewCasePage::~NewCasePage()
{
    // A field that loses focus while the page goes away would still call it.
    m_number->disconnect(this);
}

void NewCasePage::buildPerson()
{
    m_who->addHeadline(tr("Who it is about"));
    m_givenName = m_who->add(u"given_name"_s, tr("First name"), new QLineEdit);
    m_familyName = m_who->add(u"family_name"_s, tr("Family name"), new QLineEdit);
    m_number = m_who->add(u"identity_number"_s, tr("Personal identity number"), new QLineEdit);
    m_birthDate = m_who->add(u"birth_date"_s, tr("Birth date"), new DateField);
    m_who->setRequired(m_givenName);
    m_duplicates = new QWidget;
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicateRows = new QVBoxLayout(m_duplicates);
    m_duplicateRows->setContentsMargins(0, 0, 0, 0);
    m_duplicateRows->setSpacing(grid::small);
    m_duplicates->hide();
    m_who->addRow(m_duplicates);
    m_gender = m_who->add(u"gender"_s, tr("Gender"), new CodeCombo);
    m_gender->setItems(m_context.items(u"gender"_s), {}, false);
    m_protection = m_who->add(u"protection"_s, tr("Protected identity"), new CodeCombo);
    m_protection->setItems(m_context.items(u"protection"_s), {}, false);
    m_phone = m_who->add(u"phone"_s, tr("Phone"), new QLineEdit);
    m_language = m_who->add(u"language"_s, tr("Language"), new CodeCombo);
    m_language->setItems(m_context.items(u"language"_s), tr("Not known"));
    m_interpreter = m_who->add(u"needs_interpreter"_s, tr("Needs an interpreter"), new QCheckBox, 2);
    m_who->addHeadline(tr("How can we reach you without danger?"));
    m_noHomePhone = m_who->add(u"no_home_phone"_s, tr("Do not call home"), new QCheckBox);
    m_noSms = m_who->add(u"no_sms"_s, tr("No text messages"), new QCheckBox);
    m_noLetters = m_who->add(u"no_letters"_s, tr("No letters"), new QCheckBox);
    m_noEmail = m_who->add(u"no_email"_s, tr("No e-mail"), new QCheckBox);
    m_ways = m_who->add(u"safe_ways"_s, tr("Safe ways"), new QLineEdit);
    m_times = m_who->add(u"safe_times"_s, tr("Safe times"), new QLineEdit);
}

void NewCasePage::buildOthers()
{
    const auto rows
        = [this](const QString& name, const QString& title, const QString& action, QVBoxLayout*& layout) {
              m_others->addHeadline(title);
              auto* box = new QWidget;
              box->setObjectName(name);
              layout = new QVBoxLayout(box);
              layout->setContentsMargins(0, 0, 0, 0);
              layout->setSpacing(grid::normal);
              m_others->addRow(box);
              auto* add = new QPushButton(Icons::get(u"list-add"_s), action);
              add->setObjectName(name + u"Add"_s);
              auto* line = new QWidget;
              auto* lineLayout = new QHBoxLayout(line);
              lineLayout->setContentsMargins(0, 0, 0, 0);
              lineLayout->addWidget(add);
              lineLayout->addStretch();
              m_others->addRow(line);
              return add;
          };
    connect(rows(u"childrenRows"_s, tr("Children"), tr("Add child"), m_childRows), &QPushButton::clicked,
        this, [this] {
            addChild();
            m_children.last().givenName->setFocus();
        });
    connect(rows(u"perpetratorRows"_s, tr("Perpetrators"), tr("Add perpetrator"), m_perpetratorRows),
        &QPushButton::clicked, this, [this] {
            addPerpetrator();
            m_perpetrators.last().name->setFocus();
        });
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
    const QList<FormGrid*> blocks = {m_call, m_who, m_others, m_violence, m_case};
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
        m_blocks->addWidget(m_others, 1, 0, Qt::AlignTop);
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
    if (!m_keeper->isChanged() && m_givenName->text().isEmpty()) {
        m_givenName->setFocus();
    }
}

void NewCasePage::addChild()
{
    const QString prefix = childPrefix + QString::number(m_children.size()) + u'.';
    auto* row = new FormGrid(nullptr, 4);
    ChildRow child{row, nullptr, nullptr, nullptr, nullptr};
    child.givenName = row->add(prefix + u"given_name"_s, tr("First name"), new QLineEdit);
    child.familyName = row->add(prefix + u"family_name"_s, tr("Family name"), new QLineEdit);
    child.birth = row->add(prefix + u"birth_date"_s, tr("Born (date or year)"), new QLineEdit);
    child.ownCase = row->add(prefix + u"own_case"_s, tr("Case of its own"), new QCheckBox);
    child.ownCase->setChecked(true);
    m_messages->registerField(prefix + u"birth_year"_s, child.birth);
    m_childRows->addWidget(row);
    m_children.append(child);
    if (m_keeper != nullptr) {
        m_keeper->watchFields();
        orderTabs(this);
    }
}

void NewCasePage::addPerpetrator()
{
    const QString prefix = perpetratorPrefix + QString::number(m_perpetrators.size()) + u'.';
    auto* row = new FormGrid(nullptr, 3);
    PerpetratorRow one{row, nullptr, nullptr, nullptr};
    one.name = row->add(prefix + u"name"_s, tr("Name, if known"), new QLineEdit);
    one.unknown = row->add(prefix + u"unknown_label"_s, tr("Otherwise, what is known"), new QLineEdit);
    one.relation = row->add(prefix + u"relation"_s, tr("Relation"), new CodeCombo);
    one.relation->setItems(m_context.items(u"relation"_s), tr("Not known"));
    m_perpetratorRows->addWidget(row);
    m_perpetrators.append(one);
    if (m_keeper != nullptr) {
        m_keeper->watchFields();
        orderTabs(this);
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
            onResult(
                m_context.loadDraft(draftKey), this,
                [this](const std::optional<QJsonObject>& draft) {
                    if (draft && !m_keeper->isChanged()) {
                        restore(*draft);
                    }
                },
                [](const Error&) {});
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { fillChoices(); });
        });
}

void NewCasePage::reset()
{
    Intake intake;
    const QDateTime now = swedishTime(m_context.clock().now());
    intake.receivedOn = now.date();
    intake.receivedAt = QTime(now.time().hour(), now.time().minute());
    m_intake->load(intake);
    const QList<QLineEdit*> lines
        = {m_givenName, m_familyName, m_number, m_birthDate, m_phone, m_ways, m_times, m_reference};
    for (QLineEdit* line : lines) {
        line->clear();
    }
    const QList<QCheckBox*> boxes = {m_interpreter, m_noHomePhone, m_noSms, m_noLetters, m_noEmail};
    for (QCheckBox* box : boxes) {
        box->setChecked(false);
    }
    m_gender->setCode(toCode(Gender::Unknown));
    m_protection->setCode(toCode(Protection::None));
    m_language->setCode({});
    m_category->setCode({});
    m_formsNow->setCodes({});
    m_formsEarlier->setCodes({});
    m_kind->setCode(toCode(CaseKind::Victim));
    for (const ChildRow& child : std::as_const(m_children)) {
        delete child.row;
    }
    for (const PerpetratorRow& one : std::as_const(m_perpetrators)) {
        delete one.row;
    }
    m_children.clear();
    m_perpetrators.clear();
    usePerson({}, {});
    showDuplicates({});
    m_keeper->markClean();
}

void NewCasePage::restore(const QJsonObject& draft)
{
    for (int rows = rowsIn(draft, childPrefix); m_children.size() < rows;) {
        addChild();
    }
    for (int rows = rowsIn(draft, perpetratorPrefix); m_perpetrators.size() < rows;) {
        addPerpetrator();
    }
    m_keeper->restore(draft);
    usePerson(
        PersonId::fromString(draft.value(existingKey).toString()), draft.value(existingNameKey).toString());
    m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."), tr("Start over"),
        [this] { clearForm(); });
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
        m_givenName->setFocus();
    });
}

void NewCasePage::numberTyped()
{
    const Result<IdentityNumber> number = IdentityNumber::parse(m_number->text(), m_context.today());
    if (m_number->text().trimmed().isEmpty()) {
        return;
    }
    if (!number) {
        m_messages->show(u"identity_number"_s, fieldErrorSentence(number.error()));
        return;
    }
    m_number->setText(number->display());
    if (m_birthDate->text().isEmpty()) {
        m_birthDate->setValue(number->birthDate());
    }
    if (const std::optional<bool> male = number->isMale();
        male && m_gender->code() == toCode(Gender::Unknown)) {
        m_gender->setCode(toCode(*male ? Gender::Male : Gender::Female));
    }
}

void NewCasePage::askDuplicates()
{
    const Person person = readPerson();
    const bool enough
        = person.identityNumber || (person.givenName.size() > 1 && person.familyName.size() > 1);
    const int asked = ++m_asked;
    if (!enough || !m_existing.isNull()) {
        showDuplicates({});
        return;
    }
    onResult(
        m_context.ask([person](Services& services, const Session& who) {
            return services.persons().duplicates(who, person);
        }),
        this,
        [this, asked](const QList<DuplicateHit>& hits) {
            if (asked == m_asked) {
                showDuplicates(hits);
            }
        },
        [](const Error&) {});
}

void NewCasePage::showDuplicates(const QList<DuplicateHit>& hits)
{
    qDeleteAll(m_duplicates->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const DuplicateHit& hit : hits) {
        auto* line = new QWidget(m_duplicates);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        QString text;
        if (hit.id.isNull()) {
            text = tr("Somebody with this number is registered already. Ask the unit %1.").arg(hit.askUnit);
        } else if (hit.reason == DuplicateHit::Reason::SameNumber) {
            text = tr("Same number: %1").arg(personText(hit.label));
        } else if (hit.birthYear) {
            text = tr("Similar: %1, born %2").arg(personText(hit.label)).arg(*hit.birthYear);
        } else {
            text = tr("Similar: %1").arg(personText(hit.label));
        }
        auto* label = new QLabel(text, line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label, 1);
        if (!hit.id.isNull()) {
            auto* use = new QPushButton(tr("Use this person"), line);
            use->setObjectName(u"usePerson"_s);
            use->setAccessibleName(tr("Use %1").arg(personText(hit.label)));
            connect(use, &QPushButton::clicked, this, [this, hit] {
                // The button that was clicked goes with the list, so not within its own call.
                QTimer::singleShot(0, this, [this, hit] { usePerson(hit.id, personText(hit.label)); });
            });
            layout->addWidget(use);
        }
        m_duplicateRows->addWidget(line);
        line->show();
    }
    m_duplicates->setVisible(!hits.isEmpty());
}

void NewCasePage::usePerson(PersonId id, const QString& name)
{
    m_existing = id;
    m_existingName = name;
    const bool own = id.isNull();
    const QList<QWidget*> fields = {m_givenName, m_familyName, m_number, m_birthDate, m_gender, m_protection,
        m_phone, m_language, m_interpreter, m_noHomePhone, m_noSms, m_noLetters, m_noEmail, m_ways, m_times};
    for (QWidget* field : fields) {
        field->setEnabled(own);
    }
    if (own) {
        return;
    }
    showDuplicates({});
    auto* line = new QWidget(m_duplicates);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("The case is about the registered person %1.").arg(name), line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* other = new QPushButton(tr("Somebody else"), line);
    other->setObjectName(u"otherPerson"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        QTimer::singleShot(0, this, [this] {
            usePerson({}, {});
            showDuplicates({});
            m_givenName->setFocus();
        });
    });
    layout->addWidget(label, 1);
    layout->addWidget(other);
    m_duplicateRows->addWidget(line);
    line->show();
    m_duplicates->show();
}

Person NewCasePage::readPerson() const
{
    Person person;
    person.givenName = m_givenName->text().trimmed();
    person.familyName = m_familyName->text().trimmed();
    if (const Result<IdentityNumber> number = IdentityNumber::parse(m_number->text(), m_context.today())) {
        person.identityNumber = *number;
    }
    person.birthDate = m_birthDate->value();
    person.gender = fromCode<Gender>(m_gender->code()).value_or(Gender::Unknown);
    person.protection = fromCode<Protection>(m_protection->code()).value_or(Protection::None);
    person.phone = m_phone->text();
    person.language = m_language->code();
    person.needsInterpreter = m_interpreter->isChecked();
    person.safeContact.noHomePhone = m_noHomePhone->isChecked();
    person.safeContact.noSms = m_noSms->isChecked();
    person.safeContact.noLetters = m_noLetters->isChecked();
    person.safeContact.noEmail = m_noEmail->isChecked();
    person.safeContact.ways = m_ways->text();
    person.safeContact.times = m_times->text();
    return person;
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
    request.existing = m_existing;
    request.person = readPerson();
    if (m_existing.isNull() && !m_number->text().trimmed().isEmpty() && !request.person.identityNumber) {
        const Result<IdentityNumber> number = IdentityNumber::parse(m_number->text(), m_context.today());
        m_messages->show(u"identity_number"_s, fieldErrorSentence(number.error()));
        understood = false;
    }
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
    for (const ChildRow& row : std::as_const(m_children)) {
        NewChild child;
        child.person.givenName = row.givenName->text().trimmed();
        child.person.familyName = row.familyName->text().trimmed();
        child.openOwnCase = row.ownCase->isChecked();
        if (child.person.givenName.isEmpty() && child.person.familyName.isEmpty()
            && row.birth->text().trimmed().isEmpty()) {
            // Keeps the place, so that errors name the right row.
            m_messages->show({ErrorCode::Invalid, row.givenName->objectName(), u"missing"_s});
            understood = false;
        }
        if (!readBirth(row.birth->text(), m_context.today(), child.person)) {
            m_messages->show({ErrorCode::Invalid, row.birth->objectName(), u"date"_s});
            understood = false;
        }
        child.person.registeredUnit = request.unit;
        request.children.append(child);
    }
    for (const PerpetratorRow& row : std::as_const(m_perpetrators)) {
        NewPerpetrator one;
        const QString name = row.name->text().simplified();
        one.givenName = name.section(u' ', 0, 0);
        one.familyName = name.section(u' ', 1);
        one.unknownLabel = row.unknown->text();
        one.relation = row.relation->code();
        if (name.isEmpty() && one.unknownLabel.trimmed().isEmpty()) {
            one.unknownLabel = tr("Unknown perpetrator");
        }
        request.perpetrators.append(one);
    }
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
