#include "person/PersonFields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// Context of the fields' words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonFields)
};
} // namespace

void PersonFields::addName(FormGrid* form)
{
    givenName = form->add(u"given_name"_s, Text::tr("First name"), new QLineEdit);
    familyName = form->add(u"family_name"_s, Text::tr("Family name"), new QLineEdit);
    form->setRequired(givenName);
}

void PersonFields::addNumber(FormGrid* form)
{
    number = form->add(u"identity_number"_s, Text::tr("Personal identity number"), new QLineEdit);
    number->setPlaceholderText(Text::tr("YYYYMMDD-NNNN, or empty"));
}

void PersonFields::addBirthDate(FormGrid* form)
{
    birthDate = form->add(u"birth_date"_s, Text::tr("Birth date"), new DateField);
}

void PersonFields::addStanding(FormGrid* form, const AppContext& context)
{
    gender = form->add(u"gender"_s, Text::tr("Gender"), new CodeCombo);
    gender->setItems(context.items(u"gender"_s), {}, false);
    protection = form->add(u"protection"_s, Text::tr("Protected identity"), new CodeCombo);
    protection->setItems(context.items(u"protection"_s), {}, false);
}

void PersonFields::addPhone(FormGrid* form)
{
    phone = form->add(u"phone"_s, Text::tr("Phone"), new QLineEdit);
}

void PersonFields::addLanguage(FormGrid* form, const AppContext& context)
{
    language = form->add(u"language"_s, Text::tr("Language"), new CodeCombo);
    language->setItems(context.items(u"language"_s), Text::tr("Not known"));
    interpreter = form->add(u"needs_interpreter"_s, Text::tr("Needs an interpreter"), new QCheckBox);
}

void PersonFields::addSafeContact(FormGrid* form)
{
    form->addHeadline(Text::tr("How can we reach you without danger?"));
    noHomePhone = form->add(u"no_home_phone"_s, Text::tr("Do not call home"), new QCheckBox);
    noSms = form->add(u"no_sms"_s, Text::tr("No text messages"), new QCheckBox);
    noLetters = form->add(u"no_letters"_s, Text::tr("No letters"), new QCheckBox);
    noEmail = form->add(u"no_email"_s, Text::tr("No e-mail"), new QCheckBox);
    ways = form->add(u"safe_ways"_s, Text::tr("Safe ways"), new QLineEdit);
    times = form->add(u"safe_times"_s, Text::tr("Safe times"), new QLineEdit);
}

void PersonFields::load(const Person& person) const
{
    givenName->setText(person.givenName);
    familyName->setText(person.familyName);
    number->setText(person.identityNumber ? person.identityNumber->display() : QString());
    birthDate->setValue(person.birthDate);
    gender->setCode(toCode(person.gender));
    protection->setCode(toCode(person.protection));
    phone->setText(person.phone);
    language->setCode(person.language);
    interpreter->setChecked(person.needsInterpreter);
    noHomePhone->setChecked(person.safeContact.noHomePhone);
    noSms->setChecked(person.safeContact.noSms);
    noLetters->setChecked(person.safeContact.noLetters);
    noEmail->setChecked(person.safeContact.noEmail);
    ways->setText(person.safeContact.ways);
    times->setText(person.safeContact.times);
}

void PersonFields::read(Person& person, QDate today) const
{
    person.givenName = givenName->text().trimmed();
    person.familyName = familyName->text().trimmed();
    person.identityNumber.reset();
    if (const auto understood = IdentityNumber::parse(number->text(), today)) {
        person.identityNumber = *understood;
    }
    person.birthDate = birthDate->value();
    person.gender = fromCode<Gender>(gender->code()).value_or(Gender::Unknown);
    person.protection = fromCode<Protection>(protection->code()).value_or(Protection::None);
    person.phone = phone->text();
    person.language = language->code();
    person.needsInterpreter = interpreter->isChecked();
    person.safeContact.noHomePhone = noHomePhone->isChecked();
    person.safeContact.noSms = noSms->isChecked();
    person.safeContact.noLetters = noLetters->isChecked();
    person.safeContact.noEmail = noEmail->isChecked();
    person.safeContact.ways = ways->text();
    person.safeContact.times = times->text();
}

QList<QWidget*> PersonFields::all() const
{
    return {givenName, familyName, number, birthDate, gender, protection, phone, language, interpreter,
        noHomePhone, noSms, noLetters, noEmail, ways, times};
}

} // namespace frid::ui
