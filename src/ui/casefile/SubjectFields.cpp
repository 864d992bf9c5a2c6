#include "casefile/SubjectFields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

SubjectFields::SubjectFields(AppContext& context, FormGrid* form)
    : QObject(form)
    , m_context(context)
    , m_later(new QTimer(this))
{
    build(form);
    m_later->setSingleShot(true);
    m_later->setInterval(300);
    connect(m_later, &QTimer::timeout, this, &SubjectFields::askDuplicates);
    for (QLineEdit* field : QList<QLineEdit*>{m_givenName, m_familyName, m_number, m_birthDate}) {
        connect(field, &QLineEdit::textEdited, m_later, qOverload<>(&QTimer::start));
    }
    connect(m_number, &QLineEdit::editingFinished, this, &SubjectFields::numberTyped);
    connect(m_birthDate, &QLineEdit::editingFinished, this, &SubjectFields::birthDateTyped);
}

SubjectFields::~SubjectFields()
{
    // A field that loses focus while the page goes away would still call it.
    m_number->disconnect(this);
    m_birthDate->disconnect(this);
}

void SubjectFields::setMessages(FormMessages* messages)
{
    m_messages = messages;
    m_messages->registerField(u"subject"_s, m_givenName);
}

void SubjectFields::build(FormGrid* form)
{
    form->addHeadline(tr("Who it is about"));
    m_givenName = form->add(u"given_name"_s, tr("First name"), new QLineEdit);
    m_familyName = form->add(u"family_name"_s, tr("Family name"), new QLineEdit);
    m_number = form->add(u"identity_number"_s, tr("Personal identity number"), new QLineEdit);
    m_birthDate = form->add(u"birth_date"_s, tr("Birth date"), new DateField);
    form->setRequired(m_givenName);
    m_duplicates = new QWidget;
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicateRows = new QVBoxLayout(m_duplicates);
    m_duplicateRows->setContentsMargins(0, 0, 0, 0);
    m_duplicateRows->setSpacing(grid::small);
    m_duplicates->hide();
    form->addRow(m_duplicates);
    m_gender = form->add(u"gender"_s, tr("Gender"), new CodeCombo);
    m_gender->setItems(m_context.items(u"gender"_s), {}, false);
    m_protection = form->add(u"protection"_s, tr("Protected identity"), new CodeCombo);
    m_protection->setItems(m_context.items(u"protection"_s), {}, false);
    m_phone = form->add(u"phone"_s, tr("Phone"), new QLineEdit);
    m_language = form->add(u"language"_s, tr("Language"), new CodeCombo);
    m_language->setItems(m_context.items(u"language"_s), tr("Not known"));
    m_interpreter = form->add(u"needs_interpreter"_s, tr("Needs an interpreter"), new QCheckBox, 2);
    form->addHeadline(tr("How can we reach you without danger?"));
    m_noHomePhone = form->add(u"no_home_phone"_s, tr("Do not call home"), new QCheckBox);
    m_noSms = form->add(u"no_sms"_s, tr("No text messages"), new QCheckBox);
    m_noLetters = form->add(u"no_letters"_s, tr("No letters"), new QCheckBox);
    m_noEmail = form->add(u"no_email"_s, tr("No e-mail"), new QCheckBox);
    m_ways = form->add(u"safe_ways"_s, tr("Safe ways"), new QLineEdit);
    m_times = form->add(u"safe_times"_s, tr("Safe times"), new QLineEdit);
}

void SubjectFields::reset()
{
    for (QLineEdit* line :
        QList<QLineEdit*>{m_givenName, m_familyName, m_number, m_birthDate, m_phone, m_ways, m_times}) {
        line->clear();
    }
    for (QCheckBox* box : {m_interpreter, m_noHomePhone, m_noSms, m_noLetters, m_noEmail}) {
        box->setChecked(false);
    }
    m_gender->setCode(toCode(Gender::Unknown));
    m_protection->setCode(toCode(Protection::None));
    m_language->setCode({});
    useExisting({}, {});
    showDuplicates({});
}

bool SubjectFields::isUnderstood()
{
    if (!m_existing.isNull() || m_number->text().trimmed().isEmpty()) {
        return true;
    }
    const Result<IdentityNumber> number = IdentityNumber::parse(m_number->text(), m_context.today());
    if (!number) {
        m_messages->show(u"identity_number"_s, fieldErrorSentence(number.error()));
    }
    return number.has_value();
}

void SubjectFields::birthDateTyped()
{
    if (m_birthDate->value() && *m_birthDate->value() > m_context.today()) {
        m_messages->show({ErrorCode::Invalid, u"birth_date"_s, u"future"_s});
    }
}

void SubjectFields::numberTyped()
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

void SubjectFields::askDuplicates()
{
    const Person person = read();
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
        m_duplicates,
        [this, asked](const QList<DuplicateHit>& hits) {
            if (asked == m_asked) {
                showDuplicates(hits);
            }
        },
        [](const Error&) {});
}

void SubjectFields::showDuplicates(const QList<DuplicateHit>& hits)
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
                QTimer::singleShot(0, this, [this, hit] { useExisting(hit.id, personText(hit.label)); });
            });
            layout->addWidget(use);
        }
        m_duplicateRows->addWidget(line);
        line->show();
    }
    m_duplicates->setVisible(!hits.isEmpty());
    if (!hits.isEmpty()) {
        Q_EMIT buttonsAdded();
    }
}

void SubjectFields::useExisting(PersonId id, const QString& name)
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
            useExisting({}, {});
            showDuplicates({});
            m_givenName->setFocus();
        });
    });
    layout->addWidget(label, 1);
    layout->addWidget(other);
    m_duplicateRows->addWidget(line);
    line->show();
    m_duplicates->show();
    Q_EMIT buttonsAdded();
}

Person SubjectFields::read() const
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

} // namespace frid::ui
