#include <frid/domain/person/Person.h>

#include "Tidy.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// When a day's numbers are used up the tax agency gives one of a neighbouring day; for the first of January
/// and July, on which many are registered, that can be weeks away.
constexpr qint64 neighbouringDays = 31;
constexpr int earliestBirthYear = 1850;

/// A coordination number's day is what was stated when it was given, so it proves nothing.
bool tellsBirthDate(const IdentityNumber& number)
{
    return number.kind() == IdentityKind::Personal || number.kind() == IdentityKind::Interim;
}

Result<void> checkBirth(Person& person, QDate today)
{
    const std::optional<QDate> numbered
        = person.identityNumber ? person.identityNumber->birthDate() : std::nullopt;
    if (person.birthDate && !person.birthDate->isValid()) {
        person.birthDate.reset();
    }
    if (person.birthDate) {
        FRID_CHECK(notInFuture(*person.birthDate, today, u"birth_date"_s));
        if (person.birthDate->year() < earliestBirthYear) {
            return invalid(u"birth_date"_s, u"range"_s);
        }
        if (numbered && tellsBirthDate(*person.identityNumber)
            && std::abs(numbered->daysTo(*person.birthDate)) > neighbouringDays) {
            return invalid(u"birth_date"_s, u"identity_number"_s);
        }
        person.birthYear = person.birthDate->year();
    } else if (!person.birthYear && numbered) {
        person.birthYear = numbered->year();
    }
    if (person.birthYear && *person.birthYear > today.year()) {
        return invalid(u"birth_year"_s, u"future"_s);
    }
    if (person.birthYear && *person.birthYear < earliestBirthYear) {
        return invalid(u"birth_year"_s, u"range"_s);
    }
    return {};
}

} // namespace

bool SafeContact::isEmpty() const
{
    return *this == SafeContact{};
}

QString Person::name() const
{
    if (givenName.isEmpty() || familyName.isEmpty()) {
        return givenName + familyName;
    }
    return givenName + u' ' + familyName;
}

std::optional<int> Person::ageOn(QDate day) const
{
    if (!birthDate || !birthDate->isValid() || !day.isValid() || day < *birthDate) {
        return std::nullopt;
    }
    // Someone born on 29 February is a year older on 1 March when there is no leap day.
    const bool hadBirthday
        = std::pair(day.month(), day.day()) >= std::pair(birthDate->month(), birthDate->day());
    return day.year() - birthDate->year() - (hadBirthday ? 0 : 1);
}

Result<Person> checkedPerson(Person person, QDate today)
{
    FRID_CHECK(tidyLine(person.givenName, u"given_name"_s));
    FRID_CHECK(tidyLine(person.familyName, u"family_name"_s));
    FRID_CHECK(requireText(person.name(), u"given_name"_s));
    FRID_CHECK(checkBirth(person, today));
    FRID_CHECK(tidyLine(person.phone, u"phone"_s));
    FRID_CHECK(tidyLine(person.email, u"email"_s));
    FRID_CHECK(tidyText(person.address, u"address"_s));
    FRID_CHECK(tidyText(person.safeContact.ways, u"safe_ways"_s));
    FRID_CHECK(tidyText(person.safeContact.times, u"safe_times"_s));
    FRID_CHECK(tidyText(person.safeContact.note, u"safe_note"_s));
    if (!person.identityNumber || person.identityNumber->kind() != IdentityKind::Coordination) {
        person.coordinationStatus = CoordinationStatus::NotApplicable;
    }
    person.vulnerabilities.removeDuplicates();
    person.vulnerabilities.sort();
    return person;
}

FieldMap toFields(const Person& person)
{
    return {
        {u"identity_number"_s, person.identityNumber ? person.identityNumber->digits() : QString()},
        {u"coordination_status"_s, toCode(person.coordinationStatus)},
        {u"given_name"_s, person.givenName},
        {u"family_name"_s, person.familyName},
        {u"birth_date"_s, fieldText(person.birthDate)},
        {u"birth_year"_s, person.birthYear ? QString::number(*person.birthYear) : QString()},
        {u"gender"_s, toCode(person.gender)},
        {u"protection"_s, toCode(person.protection)},
        {u"phone"_s, person.phone},
        {u"email"_s, person.email},
        {u"address"_s, person.address},
        {u"no_home_phone"_s, fieldText(person.safeContact.noHomePhone)},
        {u"no_sms"_s, fieldText(person.safeContact.noSms)},
        {u"no_letters"_s, fieldText(person.safeContact.noLetters)},
        {u"no_email"_s, fieldText(person.safeContact.noEmail)},
        {u"safe_ways"_s, person.safeContact.ways},
        {u"safe_times"_s, person.safeContact.times},
        {u"safe_note"_s, person.safeContact.note},
        {u"needs_interpreter"_s, fieldText(person.needsInterpreter)},
        {u"language"_s, person.language},
        {u"vulnerabilities"_s, person.vulnerabilities.join(u' ')},
    };
}

} // namespace frid
