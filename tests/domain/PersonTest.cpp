#include <catch2/catch.hpp>

#include <frid/domain/person/Person.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

Person anna()
{
    Person person;
    person.givenName = u"Anna"_s;
    return person;
}

Error errorOf(const Person& person)
{
    const auto checked = checkedPerson(person, today);
    REQUIRE(!checked);
    return checked.error();
}

IdentityNumber number(QStringView digits)
{
    return IdentityNumber::fromStored(digits).value();
}

} // namespace

TEST_CASE("a first name is enough for a person, nothing is not")
{
    CHECK(checkedPerson(anna(), today));
    Person person;
    CHECK(errorOf(person) == Error{ErrorCode::Invalid, u"given_name"_s, u"missing"_s});
    person.givenName = u" \t "_s;
    CHECK(errorOf(person).field == u"given_name"_s);
    person.familyName = u"Berg"_s;
    CHECK(checkedPerson(person, today)->name() == u"Berg"_s);
}

TEST_CASE("names lose pasted control characters and outer spaces")
{
    Person person = anna();
    person.givenName = u"  An\u0007na\u200b "_s;
    person.familyName = u"Berg\n"_s;
    CHECK(checkedPerson(person, today)->name() == u"Anna Berg"_s);
}

TEST_CASE("a text of a megabyte is told of at its field")
{
    Person person = anna();
    person.address = QString(1'000'000, u'x');
    CHECK(errorOf(person) == Error{ErrorCode::Invalid, u"address"_s, u"too_long"_s});
    person = anna();
    person.safeContact.note = QString(1'000'000, u'x');
    CHECK(errorOf(person).field == u"safe_note"_s);
    person = anna();
    person.givenName = QString(201, u'x');
    CHECK(errorOf(person).field == u"given_name"_s);
}

TEST_CASE("a birth date lies in the past and gives the birth year")
{
    Person person = anna();
    person.birthDate = QDate(1990, 6, 2);
    person.birthYear = 1980;
    CHECK(checkedPerson(person, today)->birthYear == 1990);
    person.birthDate = today.addDays(1);
    CHECK(errorOf(person) == Error{ErrorCode::Invalid, u"birth_date"_s, u"future"_s});
    person.birthDate = QDate(1849, 12, 31);
    CHECK(errorOf(person).detail == u"range"_s);
    person.birthDate.reset();
    person.birthYear = 2027;
    CHECK(errorOf(person) == Error{ErrorCode::Invalid, u"birth_year"_s, u"future"_s});
}

TEST_CASE("a birth date may be a neighbour of the identity number's day, not another")
{
    Person person = anna();
    person.identityNumber = number(u"199006022397");
    CHECK(checkedPerson(person, today)->birthYear == 1990);
    person.birthDate = QDate(1990, 5, 30);
    CHECK(checkedPerson(person, today));
    person.birthDate = QDate(1991, 6, 2);
    CHECK(errorOf(person) == Error{ErrorCode::Invalid, u"birth_date"_s, u"identity_number"_s});
}

TEST_CASE("vulnerabilities are kept sorted and once")
{
    Person person = anna();
    person.vulnerabilities = {u"pregnancy"_s, u"disability"_s, u"pregnancy"_s};
    CHECK(checkedPerson(person, today)->vulnerabilities == QStringList{u"disability"_s, u"pregnancy"_s});
}

TEST_CASE("age counts whole years")
{
    Person person = anna();
    CHECK(!person.ageOn(today));
    person.birthDate = QDate(2004, 2, 29);
    CHECK(person.ageOn(QDate(2026, 2, 28)) == 21);
    CHECK(person.ageOn(QDate(2026, 3, 1)) == 22);
    CHECK(person.ageOn(QDate(2028, 2, 29)) == 24);
    CHECK(person.ageOn(QDate(2004, 2, 29)) == 0);
    CHECK(!person.ageOn(QDate(2004, 2, 28)));
}

TEST_CASE("an instruction for safe contact is empty until something is said")
{
    SafeContact contact;
    CHECK(contact.isEmpty());
    contact.noSms = true;
    CHECK(!contact.isEmpty());
}

TEST_CASE("every field that differs is told of by name")
{
    Person after = anna();
    after.phone = u"070-1740605"_s;
    after.safeContact.noHomePhone = true;
    after.vulnerabilities = {u"disability"_s};
    const QList<FieldChange> changes = changedFields(toFields(anna()), toFields(after));
    REQUIRE(changes.size() == 3);
    CHECK(changes.at(0) == FieldChange{u"phone"_s, {}, u"070-1740605"_s});
    CHECK(changes.at(1) == FieldChange{u"no_home_phone"_s, u"no"_s, u"yes"_s});
    CHECK(changes.at(2).name == u"vulnerabilities"_s);
}
