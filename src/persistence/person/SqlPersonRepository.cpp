#include "person/SqlPersonRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "changelog/Withheld.h"
#include "crypto/BlindIndex.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "person"_L1;

const Columns& columns()
{
    static const Columns list(
        "identity_kind, identity_index, identity_number_sealed, coordination_status, "
        "given_name_sealed, family_name_sealed, birth_date_sealed, birth_year, gender, "
        "protection, phone_sealed, email_sealed, address_sealed, no_home_phone, no_sms, "
        "no_letters, no_email, safe_ways_sealed, safe_times_sealed, safe_note_sealed, "
        "needs_interpreter, language, registered_unit_id");
    return list;
}

constexpr auto identityKind(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::Personal:
        return "personal"_L1;
    case IdentityKind::Coordination:
        return "coordination"_L1;
    case IdentityKind::Interim:
        return "interim"_L1;
    case IdentityKind::Reserve:
        return "reserve"_L1;
    }
    Q_UNREACHABLE();
}

/// What the history keeps of a change between these two.
QList<FieldChange> logged(const Person& before, const Person& after, QList<FieldChange> changes)
{
    const bool assumed = before.protection == Protection::Assumed || after.protection == Protection::Assumed;
    return assumed ? withheld(std::move(changes)) : changes;
}

Result<Person> readPerson(const Sealer& sealer, const Row& row)
{
    SealedRow sealed(sealer, table, row.text("id"_L1));
    const auto open = [&](QLatin1StringView column) { return sealed.open(column, row.optBytes(column)); };
    Person person;
    person.id = row.as<PersonId>("id"_L1);
    person.revision = row.integer("revision"_L1);
    person.identityNumber = IdentityNumber::fromStored(open("identity_number_sealed"_L1));
    person.coordinationStatus = enumAt<CoordinationStatus>(row, row.index("coordination_status"_L1));
    person.givenName = open("given_name_sealed"_L1);
    person.familyName = open("family_name_sealed"_L1);
    const QString birthDate = open("birth_date_sealed"_L1);
    if (!birthDate.isEmpty()) {
        person.birthDate = QDate::fromString(birthDate, Qt::ISODate);
    }
    if (const auto year = row.optInteger("birth_year"_L1)) {
        person.birthYear = static_cast<int>(*year);
    }
    person.gender = enumAt<Gender>(row, row.index("gender"_L1));
    person.protection = enumAt<Protection>(row, row.index("protection"_L1));
    person.phone = open("phone_sealed"_L1);
    person.email = open("email_sealed"_L1);
    person.address = open("address_sealed"_L1);
    person.safeContact = {row.boolean("no_home_phone"_L1), row.boolean("no_sms"_L1),
        row.boolean("no_letters"_L1), row.boolean("no_email"_L1), open("safe_ways_sealed"_L1),
        open("safe_times_sealed"_L1), open("safe_note_sealed"_L1)};
    person.needsInterpreter = row.boolean("needs_interpreter"_L1);
    person.language = row.text("language"_L1);
    person.registeredUnit = row.as<UnitId>("registered_unit_id"_L1);
    person.mergedInto = row.as<PersonId>("merged_into"_L1);
    FRID_CHECK(sealed.outcome());
    return person;
}

} // namespace

Result<Person> SqlPersonRepository::find(PersonId id) const
{
    static const QString sql
        = u"SELECT id, revision, merged_into, "_s + columns().names() + u" FROM person WHERE id = ?"_s;
    FRID_TRY(auto person,
        m_context.database.one(
            sql, [&](const Row& row) { return readPerson(m_context.sealer, row); }, id));
    if (!person) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(person->vulnerabilities,
        m_context.database.all(
            u"SELECT code FROM person_vulnerability WHERE person_id = ? ORDER BY code"_s,
            [](const Row& row) { return row.text(0); }, id));
    person->vulnerabilities.sort();
    return *person;
}

Result<std::optional<PersonId>> SqlPersonRepository::findByIdentityNumber(const IdentityNumber& number) const
{
    FRID_TRY(const QByteArray index, BlindIndex(m_context.sealer.keys()).hash(number.digits()));
    // A merged record still holds its number; whoever has it now is at the end of the merges.
    return m_context.database.one(
        u"WITH RECURSIVE holder (id, merged_into) AS (SELECT id, merged_into FROM person WHERE "
        u"identity_index = ? "
        "UNION SELECT p.id, p.merged_into FROM person p JOIN holder h ON p.id = h.merged_into) "
        "SELECT id FROM holder WHERE merged_into IS NULL"_s,
        [](const Row& row) { return row.as<PersonId>(0); }, index);
}

Result<std::optional<QByteArray>> SqlPersonRepository::freeIndex(const Person& person) const
{
    if (!person.identityNumber) {
        return std::optional<QByteArray>();
    }
    FRID_TRY(QByteArray index, BlindIndex(m_context.sealer.keys()).hash(person.identityNumber->digits()));
    // Asked first, because a statement that fails takes the whole unit of work with it.
    FRID_TRY(const auto other,
        m_context.database.one(
            u"SELECT id FROM person WHERE identity_index = ? AND id <> ?"_s,
            [](const Row& row) { return row.as<PersonId>(0); }, index, person.id));
    if (other) {
        return fail(ErrorCode::Duplicate, u"identity_number"_s);
    }
    return std::optional(std::move(index));
}

Result<void> SqlPersonRepository::bindColumns(Statement& statement, const Person& person) const
{
    SealedRow sealed(m_context.sealer, table, person.id.toString());
    const auto& number = person.identityNumber;
    const SafeContact& safe = person.safeContact;
    FRID_TRY(const auto index, freeIndex(person));
    statement.bind(number ? std::optional(identityKind(number->kind())) : std::nullopt)
        .bind(index)
        .bind(sealed.seal("identity_number_sealed"_L1, number ? number->digits() : QString()))
        .bind(toCode(person.coordinationStatus))
        .bind(sealed.seal("given_name_sealed"_L1, person.givenName))
        .bind(sealed.seal("family_name_sealed"_L1, person.familyName))
        .bind(sealed.seal(
            "birth_date_sealed"_L1, person.birthDate ? person.birthDate->toString(Qt::ISODate) : QString()))
        .bind(person.birthDate ? std::optional(person.birthDate->year()) : person.birthYear)
        .bind(toCode(person.gender))
        .bind(toCode(person.protection))
        .bind(sealed.seal("phone_sealed"_L1, person.phone))
        .bind(sealed.seal("email_sealed"_L1, person.email))
        .bind(sealed.seal("address_sealed"_L1, person.address))
        .bind(safe.noHomePhone)
        .bind(safe.noSms)
        .bind(safe.noLetters)
        .bind(safe.noEmail)
        .bind(sealed.seal("safe_ways_sealed"_L1, safe.ways))
        .bind(sealed.seal("safe_times_sealed"_L1, safe.times))
        .bind(sealed.seal("safe_note_sealed"_L1, safe.note))
        .bind(person.needsInterpreter)
        .bind(textOrNull(person.language))
        .bind(person.registeredUnit);
    return sealed.outcome();
}

Result<void> SqlPersonRepository::writeVulnerabilities(PersonId id, const QStringList& codes)
{
    for (const QString& code : codes) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO person_vulnerability (person_id, code) VALUES (?, ?)"_s, id, code));
    }
    return {};
}

Result<void> SqlPersonRepository::add(const Person& person)
{
    static const QString sql = u"INSERT INTO person (id, created_at, "_s + columns().names()
        + u") VALUES (?, ?, "_s + columns().marks() + u')';
    {
        FRID_TRY(auto statement, m_context.database.prepare(sql));
        statement.bind(person.id).bind(m_context.now);
        FRID_CHECK(bindColumns(statement, person));
        FRID_CHECK(statement.exec());
    }
    FRID_CHECK(writeVulnerabilities(person.id, person.vulnerabilities));
    FRID_CHECK(writeChange(m_context, "person"_L1, person.id.toString(), {}, person.id, "added"_L1,
        logged(person, person, addedFields(toFields(person)))));
    return touchPersons(m_context, {person.id});
}

Result<void> SqlPersonRepository::update(const Person& person, Revision seen)
{
    static const QString sql = u"UPDATE person SET revision = revision + 1, "_s + columns().assignments()
        + u" WHERE id = ? AND revision = ?"_s;
    FRID_TRY(const Person before, find(person.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    if (!before.mergedInto.isNull()) {
        return fail(ErrorCode::Conflict, {}, u"merged"_s);
    }
    {
        FRID_TRY(auto statement, m_context.database.prepare(sql));
        FRID_CHECK(bindColumns(statement, person));
        statement.bind(person.id).bind(seen);
        FRID_CHECK(statement.exec());
        if (statement.rowsAffected() != 1) {
            return fail(ErrorCode::Conflict);
        }
    }
    if (before.vulnerabilities != person.vulnerabilities) {
        FRID_CHECK(
            m_context.database.execute(u"DELETE FROM person_vulnerability WHERE person_id = ?"_s, person.id));
        FRID_CHECK(writeVulnerabilities(person.id, person.vulnerabilities));
    }
    FRID_CHECK(writeChange(m_context, "person"_L1, person.id.toString(), {}, person.id, "changed"_L1,
        logged(before, person, changedFields(toFields(before), toFields(person)))));
    return touchPersons(m_context, {person.id});
}

} // namespace frid::persistence
