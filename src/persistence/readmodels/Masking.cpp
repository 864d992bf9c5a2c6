#include "readmodels/Masking.h"

namespace frid::persistence {

// Both start from nothing and copy what may be seen, so that a new field is hidden until somebody decides.

Person masked(const Person& person)
{
    Person seen;
    seen.id = person.id;
    seen.revision = person.revision;
    seen.gender = person.gender;
    seen.protection = person.protection;
    seen.safeContact.noHomePhone = person.safeContact.noHomePhone;
    seen.safeContact.noSms = person.safeContact.noSms;
    seen.safeContact.noLetters = person.safeContact.noLetters;
    seen.safeContact.noEmail = person.safeContact.noEmail;
    seen.needsInterpreter = person.needsInterpreter;
    seen.language = person.language;
    seen.vulnerabilities = person.vulnerabilities;
    seen.registeredUnit = person.registeredUnit;
    seen.mergedInto = person.mergedInto;
    return seen;
}

Person nameOnly(const Person& person)
{
    Person seen;
    seen.id = person.id;
    seen.revision = person.revision;
    seen.givenName = person.givenName;
    seen.familyName = person.familyName;
    seen.gender = person.gender;
    seen.protection = person.protection;
    seen.registeredUnit = person.registeredUnit;
    seen.mergedInto = person.mergedInto;
    return seen;
}

} // namespace frid::persistence
