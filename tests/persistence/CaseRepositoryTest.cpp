#include <catch2/catch.hpp>

#include "RepositoryWorld.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

ViolenceRecord violence(const RepositoryWorld& world, CaseId id)
{
    ViolenceRecord record;
    record.id = ViolenceId::make(world.context.now);
    record.caseId = id;
    record.category = u"vnr"_s;
    record.period = u"now"_s;
    record.knownOn = QDate(2026, 11, 1);
    return record;
}

} // namespace

TEST_CASE("A case reads back with every field", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    CaseFile file = world.newCase(world.addPerson(u"Åsa"_s), world.north, world.anna.account);
    file.kind = CaseKind::Child;
    file.status = CaseStatus::Closed;
    file.walled = true;
    file.intake = {QDate(2026, 1, 31), QTime(23, 59), u"self"_s, u"Ringde själv; 'citat' \\ 😀\nrad 2"_s,
        YesNo::Yes, u"nära"_s, YesNo::No, YesNo::Yes, YesNo::No, QDate(2026, 2, 1), QDate(2026, 2, 3)};
    file.inquiryOpenedOn = QDate(2026, 2, 4);
    file.inquiryDeclinedOn = QDate(2026, 2, 5);
    file.inquiryReason = u"skäl"_s;
    file.talkedWithChildOn = QDate(2026, 2, 6);
    file.closedOn = QDate(2026, 3, 1);
    file.closingReason = u"other"_s;
    file.closingNote = u"slut"_s;
    file.externalReference = u"T-17"_s;
    file.overallGoal = u"wholly"_s;
    must(cases.add(file));

    const CaseFile read = must(cases.find(file.id));
    CHECK(toFields(read) == toFields(file));
    CHECK(read.revision == 1);
    CHECK(read.number == file.number);
    CHECK(read.kind == CaseKind::Child);
    CHECK(read.subject == file.subject);
    CHECK(read.unit == file.unit);
    CHECK(read.handler == file.handler);
    CHECK(read.status == CaseStatus::Closed);
    CHECK(read.walled);
    CHECK(read.intake.receivedAt == QTime(23, 59));
    CHECK(read.intake.reason == file.intake.reason);
    CHECK(read.intake.dangerNow == YesNo::Yes);
    CHECK(read.intake.childrenConcerned == YesNo::No);
    CHECK(read.closedOn == file.closedOn);
    CHECK(read.createdAt == file.createdAt);
    CHECK(read.createdBy == file.createdBy);
    CHECK(must(cases.findByNumber(file.number)) == file.id);
}

TEST_CASE("What a case does not say is NULL and reads back as unknown", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    const CaseFile read = must(cases.find(file.id));
    CHECK(toFields(read) == toFields(file));
    CHECK(read.handler.isNull());
    CHECK(!read.intake.receivedAt);
    CHECK(!read.closedOn);
    CHECK(read.intake.knownBefore == YesNo::Unknown);
    CHECK(world.count(u"SELECT COUNT(*) FROM case_file WHERE reason_sealed IS NULL AND channel IS NULL AND "
                      "handler_id IS NULL AND danger_now IS NULL AND received_at IS NULL"_s)
        == 1);
    CHECK(codeOf(cases.find(CaseId::make(world.context.now))) == ErrorCode::NotFound);
    CHECK(codeOf(cases.findByNumber(CaseNumber(2001, 1))) == ErrorCode::NotFound);
}

TEST_CASE("An update names the revision that it saw and is logged", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    const qint64 before = world.count(u"SELECT value FROM change_counter"_s);
    file.intake.reason = u"ny"_s;
    must(cases.update(file, 1));
    CHECK(world.count(u"SELECT value FROM change_counter"_s) == before); // nobody's reach moved
    CHECK(must(cases.find(file.id)).revision == 2);
    CHECK(codeOf(cases.update(file, 1)) == ErrorCode::Conflict);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'case'"_s) == 1);

    file.walled = true;
    must(cases.update(file, 2));
    CHECK(world.count(u"SELECT value FROM change_counter"_s) > before);
    CHECK(must(cases.find(file.id)).walled);

    file.id = CaseId::make(world.context.now);
    CHECK(codeOf(cases.update(file, 1)) == ErrorCode::NotFound);
}

TEST_CASE("Case numbers run by year and are never reused", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    CHECK(must(cases.takeNumber(2026)) == CaseNumber(2026, 1));
    CHECK(must(cases.takeNumber(2026)) == CaseNumber(2026, 2));
    CHECK(must(cases.takeNumber(2027)) == CaseNumber(2027, 1));
    CHECK(must(cases.takeNumber(2026)) == CaseNumber(2026, 3));
    CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    file.id = CaseId::make(world.context.now);
    CHECK(codeOf(cases.add(file)) == ErrorCode::Duplicate);
}

TEST_CASE("Co-handlers, turns and links", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const PersonId person = world.addPerson(u"Åsa"_s);
    const CaseId first = world.addCase(person, world.north).id;
    const CaseId second = world.addCase(person, world.north).id;

    must(cases.setCoHandlers(first, {world.anna.account, world.bo.account, world.anna.account}));
    CHECK(must(cases.coHandlers(first)).size() == 2);
    must(cases.setCoHandlers(first, {world.bo.account}));
    CHECK(must(cases.coHandlers(first)) == QList{world.bo.account});

    CaseTurn turn;
    turn.kind = CaseTurn::Kind::HandlerChanged;
    turn.caseId = first;
    turn.on = QDate(2026, 11, 2);
    turn.code = u"moved"_s;
    turn.text = u"flyttad till Bo"_s;
    turn.fromHandler = world.anna.account;
    turn.toHandler = world.bo.account;
    turn.by = world.anna.account;
    turn.at = world.context.now;
    must(cases.addTurn(turn));
    const auto turns = must(cases.turns(first));
    REQUIRE(turns.size() == 1);
    CHECK(turns[0].kind == turn.kind);
    CHECK(turns[0].text == turn.text);
    CHECK(turns[0].code == turn.code);
    CHECK(turns[0].fromHandler == turn.fromHandler);
    CHECK(turns[0].toHandler == turn.toHandler);
    CHECK(turns[0].at == turn.at);
    CHECK(!world.database.execute(u"UPDATE case_turn SET code = 'x'"_s));
    CHECK(!world.database.execute(u"DELETE FROM case_turn"_s));

    must(cases.link({first, second, u"syskon"_s}));
    CHECK(codeOf(cases.link({second, first, {}})) == ErrorCode::Duplicate);
    must(cases.unlink(second, first));
    CHECK(codeOf(cases.unlink(first, second)) == ErrorCode::NotFound);
}

TEST_CASE("Parties come, change and go with their history", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    Party unknown;
    unknown.id = PartyId::make(world.context.now);
    unknown.caseId = id;
    unknown.role = u"perpetrator"_s;
    unknown.unknownLabel = u"man med grå bil"_s;
    unknown.note = u"ses ofta"_s;
    unknown.sharesHome = true;
    must(cases.addParty(unknown));
    Party read = must(cases.findParty(unknown.id));
    CHECK(toFields(read) == toFields(unknown));
    CHECK(read.person.isNull());

    read.person = world.addPerson(u"Kjell"_s);
    read.unknownLabel.clear();
    must(cases.updateParty(read, 1));
    CHECK(codeOf(cases.updateParty(read, 1)) == ErrorCode::Conflict);
    CHECK(must(cases.parties(id)).first().person == read.person);

    ViolenceRecord record = violence(world, id);
    record.perpetrator = unknown.id;
    must(cases.addViolence(record));
    CHECK(codeOf(cases.removeParty(unknown.id, 2)) == ErrorCode::Conflict);
    must(cases.removeViolence(record.id, 1));
    CHECK(codeOf(cases.removeParty(unknown.id, 1)) == ErrorCode::Conflict);
    must(cases.removeParty(unknown.id, 2));
    CHECK(codeOf(cases.findParty(unknown.id)) == ErrorCode::NotFound);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'party'"_s) == 3);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE person_id IS NOT NULL AND record_kind = "
                      "'party'"_s)
        == 0);
}

TEST_CASE("Violence records read back, change and go", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    ViolenceRecord record = violence(world, id);
    must(cases.addViolence(record));
    CHECK(toFields(must(cases.findViolence(record.id))) == toFields(record));
    record.period = u"both"_s;
    record.knownOn = QDate(2026, 11, 20);
    record.description = u"knuffad"_s;
    record.reportedToPolice = YesNo::No;
    must(cases.updateViolence(record, 1));
    CHECK(codeOf(cases.updateViolence(record, 1)) == ErrorCode::Conflict);
    const auto list = must(cases.violence(id));
    REQUIRE(list.size() == 1);
    CHECK(toFields(list[0]) == toFields(record));
    CHECK(list[0].revision == 2);
    CHECK(codeOf(cases.removeViolence(record.id, 1)) == ErrorCode::Conflict);
    must(cases.removeViolence(record.id, 2));
    CHECK(codeOf(cases.removeViolence(record.id, 2)) == ErrorCode::NotFound);
}

TEST_CASE("A sealed value does not open in another row", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    CaseFile file = world.newCase(world.addPerson(u"Åsa"_s), world.north);
    file.intake.reason = u"hemligt"_s;
    must(cases.add(file));
    const CaseFile other = world.addCase(file.subject, world.north);
    must(world.database.execute(
        u"UPDATE case_file SET reason_sealed = (SELECT reason_sealed FROM case_file WHERE id = ?) "
        "WHERE id = ?"_s,
        file.id, other.id));
    CHECK(codeOf(cases.find(other.id)) == ErrorCode::Tampered);
}
