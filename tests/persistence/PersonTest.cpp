#include <catch2/catch.hpp>

#include "registry/NameCache.h"
#include "registry/UnitContext.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;
using frid::test::TestRegistry;

namespace {

IdentityNumber number(QStringView text)
{
    return must(IdentityNumber::parse(text, QDate(2026, 3, 2)));
}

Person wholePerson(TestRegistry& made)
{
    Person person;
    person.id = PersonId::make(made.clock().now());
    person.identityNumber = number(u"199006022397");
    person.givenName = u"Zoë Åsa"_s;
    person.familyName = u"Öst-Ängberg"_s;
    person.birthDate = QDate(1990, 6, 2);
    person.birthYear = 1990;
    person.gender = Gender::Female;
    person.protection = Protection::Registration;
    person.phone = u"070-000 00 00"_s;
    person.email = u"zoe@example.org"_s;
    person.address = u"Provgatan 1\n123 45 Provköping"_s;
    person.safeContact = {true, false, true, false, u"via syster"_s, u"vardagar 9–11"_s, u"aldrig sms"_s};
    person.needsInterpreter = true;
    person.language = u"fa"_s;
    person.registeredUnit = made.north();
    return person;
}

QString vulnerabilityCode(TestRegistry& made, int which)
{
    return must(
        made.registry().database().all(u"SELECT code FROM code WHERE list = 'vulnerability' ORDER BY 1"_s,
            [](const Row& row) { return row.text(0); }))[which];
}

qint64 count(TestRegistry& made, const QString& sql)
{
    return *must(made.registry().database().one(sql, [](const Row& row) { return row.integer(0); }));
}

qint64 directorySequence(TestRegistry& made)
{
    return count(made, u"SELECT value FROM change_counter WHERE name = 'directory'"_s);
}

} // namespace

TEST_CASE("A person comes back whole", "[person]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Person person = wholePerson(made);
    person.vulnerabilities = {vulnerabilityCode(made, 0), vulnerabilityCode(made, 1)};
    person.vulnerabilities.sort();
    made.write([&](UnitOfWork& unit) { return unit.persons().add(person); });
    const Person found = must(made.begin(UnitMode::Reading)->persons().find(person.id));
    CHECK(found.revision == 1);
    CHECK(toFields(found) == toFields(person));
    CHECK(found.safeContact == person.safeContact);
    CHECK(found.identityNumber == person.identityNumber);
    CHECK(found.registeredUnit == made.north());
    CHECK(found.mergedInto.isNull());

    const PersonId bareId = made.addPerson(u"Li"_s, {});
    const Person bare = must(made.begin(UnitMode::Reading)->persons().find(bareId));
    CHECK(bare.familyName.isEmpty());
    CHECK(!bare.identityNumber);
    CHECK(!bare.birthDate);
    CHECK(made.begin(UnitMode::Reading)->persons().find(PersonId::make(made.clock().now())).error().code
        == ErrorCode::NotFound);
}

TEST_CASE("An identity number is found without being readable, and is given once", "[person]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const Person person = wholePerson(made);
    made.write([&](UnitOfWork& unit) { return unit.persons().add(person); });
    const auto unit = made.begin(UnitMode::Writing);
    CHECK(must(unit->persons().findByIdentityNumber(number(u"19900602-2397"))) == person.id);
    CHECK(!must(unit->persons().findByIdentityNumber(number(u"199107172380"))));

    Person twin = wholePerson(made);
    const Error error = unit->persons().add(twin).error();
    CHECK(error.code == ErrorCode::Duplicate);
    CHECK(error.field == u"identity_number");
    twin.identityNumber = number(u"199107172380");
    must(unit->persons().add(twin));
    must(unit->commit());
}

TEST_CASE("A change is kept field by field, and an old view of a person is refused", "[person]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Person person = wholePerson(made);
    made.write([&](UnitOfWork& unit) { return unit.persons().add(person); });
    const qint64 before = directorySequence(made);
    person.familyName = u"Nyman"_s;
    person.vulnerabilities = {vulnerabilityCode(made, 1)};
    made.write([&](UnitOfWork& unit) { return unit.persons().update(person, 1); });
    CHECK(directorySequence(made) == before + 1);
    CHECK(count(made, u"SELECT changed_sequence FROM person"_s) == before + 1);
    const auto unit = made.begin(UnitMode::Writing);
    CHECK(must(unit->persons().find(person.id)).revision == 2);
    CHECK(must(unit->persons().find(person.id)).vulnerabilities == person.vulnerabilities);
    CHECK(unit->persons().update(person, 1).error().code == ErrorCode::Conflict);
    must(unit->persons().update(person, 2)); // without any difference: no entry
    const auto history = must(unit->readModels().personHistory(person.id));
    REQUIRE(history.size() == 2);
    for (const HistoryEntry& entry : history) {
        CHECK(entry.recordKind == u"person");
        if (entry.deed == u"changed") {
            CHECK(entry.changes.contains({u"family_name"_s, u"Öst-Ängberg"_s, u"Nyman"_s}));
            CHECK(entry.changes.size() == 2);
        } else {
            CHECK(entry.deed == u"added");
            CHECK(entry.changes.size() > 8);
        }
    }
}

TEST_CASE("Of an assumed identity the history keeps no value, not even those from before it", "[person]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    Person person = wholePerson(made);
    person.protection = Protection::None;
    made.write([&](UnitOfWork& unit) { return unit.persons().add(person); });
    const QString longName = QString(u'x').repeated(300);
    person.givenName = longName;
    person.protection = Protection::Assumed;
    made.write([&](UnitOfWork& unit) { return unit.persons().update(person, 1); });
    const auto withoutValues = [&](const QString& deed) {
        const auto history = must(made.begin(UnitMode::Reading)->readModels().personHistory(person.id));
        bool without = false;
        for (const HistoryEntry& entry : history) {
            CHECK_FALSE(entry.changes.isEmpty());
            for (const FieldChange& change : entry.changes) {
                if (change.name != u"protection"_s) {
                    CHECK(change.before.isEmpty());
                    CHECK(change.after.isEmpty());
                }
            }
            without = without || entry.deed == deed;
        }
        return without;
    };
    CHECK(withoutValues(u"added"_s));
    CHECK(withoutValues(u"changed"_s));
    // Nor are they in the registry.
    const QString length
        = u"SELECT length(changes_sealed) FROM change_log WHERE record_kind = 'person' AND deed = 'changed'"_s;
    CHECK(count(made, length) < longName.size());

    // A lifted protection does not bring them back.
    person.protection = Protection::Flag;
    made.write([&](UnitOfWork& unit) { return unit.persons().update(person, 2); });
    CHECK(withoutValues(u"changed"_s));
}

TEST_CASE("A merge moves cases and parties, and can be undone", "[person][merge]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const PersonId kept = made.addPerson(u"Sara"_s, u"Holm"_s);
    Person other = wholePerson(made);
    made.write([&](UnitOfWork& unit) { return unit.persons().add(other); });
    const CaseId keptCase = made.addCase(kept);
    const CaseId movedCase = made.addCase(other.id);
    Party party;
    party.id = PartyId::make(made.clock().now());
    party.caseId = made.addCase(made.addPerson(u"Tredje"_s, u"Part"_s));
    party.person = other.id;
    party.role = u"perpetrator"_s;
    made.write([&](UnitOfWork& unit) { return unit.cases().addParty(party); });
    const qint64 before = directorySequence(made);

    const MergeId merge = made.write([&](UnitOfWork& unit) { return unit.persons().merge(kept, other.id); });
    CHECK(directorySequence(made) > before);
    {
        const auto unit = made.begin(UnitMode::Writing);
        CHECK(must(unit->cases().find(movedCase)).subject == kept);
        CHECK(must(unit->cases().findParty(party.id)).person == kept);
        CHECK(must(unit->persons().find(other.id)).mergedInto == kept);
        CHECK(must(unit->persons().findByIdentityNumber(*other.identityNumber)) == kept);
        CHECK(unit->persons().update(other, 2).error().code == ErrorCode::Conflict);
        CHECK(unit->persons().merge(kept, other.id).error().code == ErrorCode::Conflict);
        CHECK(unit->persons().merge(kept, kept).error().code == ErrorCode::Conflict);
        const auto merges = must(unit->persons().merges(kept));
        REQUIRE(merges.size() == 1);
        CHECK(merges[0].id == merge);
        CHECK(merges[0].merged == other.id);
        CHECK(!merges[0].undone);
    }
    // A case that the kept person got later stays.
    const CaseId later = made.addCase(kept);
    made.write([&](UnitOfWork& unit) { return unit.persons().undoMerge(merge); });
    const auto unit = made.begin(UnitMode::Writing);
    CHECK(must(unit->cases().find(movedCase)).subject == other.id);
    CHECK(must(unit->cases().find(keptCase)).subject == kept);
    CHECK(must(unit->cases().find(later)).subject == kept);
    CHECK(must(unit->cases().findParty(party.id)).person == other.id);
    CHECK(must(unit->persons().find(other.id)).mergedInto.isNull());
    CHECK(must(unit->persons().findByIdentityNumber(*other.identityNumber)) == other.id);
    CHECK(must(unit->persons().merges(other.id))[0].undone);
    CHECK(unit->persons().undoMerge(merge).error().code == ErrorCode::Conflict);
    CHECK(unit->persons().undoMerge(MergeId::make(made.clock().now())).error().code == ErrorCode::NotFound);
}

TEST_CASE("Merges on merges are undone in the other order", "[person][merge]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    const PersonId a = made.addPerson(u"A"_s, {});
    const PersonId b = made.addPerson(u"B"_s, {});
    const PersonId c = made.addPerson(u"C"_s, {});
    const CaseId file = made.addCase(a);
    const MergeId inner = made.write([&](UnitOfWork& unit) { return unit.persons().merge(b, a); });
    const MergeId outer = made.write([&](UnitOfWork& unit) { return unit.persons().merge(c, b); });
    CHECK(must(made.begin(UnitMode::Reading)->cases().find(file)).subject == c);
    CHECK(made.begin(UnitMode::Writing)->persons().undoMerge(inner).error().code == ErrorCode::Conflict);
    made.write([&](UnitOfWork& unit) { return unit.persons().undoMerge(outer); });
    made.write([&](UnitOfWork& unit) { return unit.persons().undoMerge(inner); });
    CHECK(must(made.begin(UnitMode::Reading)->cases().find(file)).subject == a);
}

TEST_CASE("Names are opened once for each revision", "[person]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    TestRegistry made(dialect);
    NameCache names;
    const Sealer sealer(made.registry().keyRing());
    UnitContext context{made.registry().database(), sealer, names, {}, made.clock().now()};
    NameCache::Wanted wanted;
    for (int i = 0; i < 300; ++i) {
        wanted.append({made.addPerson(u"Namn%1"_s.arg(i), u"Prov"_s), 1});
    }
    must(names.load(context, wanted));
    for (int i = 0; i < 300; ++i) {
        const PersonName* name = names.find(wanted[i].first, 1);
        REQUIRE(name != nullptr);
        CHECK(name->name() == u"Namn%1 Prov"_s.arg(i));
    }
    CHECK(names.find(wanted[0].first, 2) == nullptr);
    Person person = must(made.begin(UnitMode::Reading)->persons().find(wanted[7].first));
    person.givenName = u"Ny"_s;
    made.write([&](UnitOfWork& unit) { return unit.persons().update(person, 1); });
    CHECK(must(names.person(context, person.id)).name() == u"Ny Prov");
    CHECK(names.person(context, PersonId::make(context.now)).error().code == ErrorCode::NotFound);
    CHECK(must(names.accounts(context)).value(made.account(u"admin"_s)) == u"Ada Administratör");
    names.clear();
    CHECK(names.find(wanted[0].first, 1) == nullptr);
}
