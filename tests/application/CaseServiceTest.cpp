#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

/// A registry with services and who works in it.
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session me = registry.session(u"caseworker"_s);
    QDate today = registry.clock().today();

    NewCase request() const
    {
        NewCase made;
        made.person.givenName = u"Anna"_s;
        made.unit = registry.north();
        made.intake.receivedOn = today;
        made.intake.reason = u"Ringer och berättar."_s;
        return made;
    }
    CaseOverview open(CaseId id) { return test::must(services->cases().open(me, id)); }
    QStringList openRules(CaseId id)
    {
        QStringList rules;
        for (const TaskRow& row : open(id).openTasks) {
            rules.append(row.task.rule);
        }
        rules.sort();
        return rules;
    }
    bool logged(const QString& action, CaseId id)
    {
        const auto events = test::must(registry.begin(UnitMode::Reading)->audit().eventsOfCase(id, 100));
        return std::ranges::any_of(events, [&](const AuditEvent& event) {
            return event.action == action && event.outcome == AuditOutcome::Done;
        });
    }
};

NewChild child(const QString& name)
{
    NewChild made;
    made.person.givenName = name;
    return made;
}

} // namespace

TEST_CASE("a first name and a reason are enough for a case, and its deadlines stand")
{
    Work work;
    const CreatedCase made = test::must(work.services->cases().create(work.me, work.request()));
    const CaseOverview overview = work.open(made.id);
    CHECK(overview.file.number.toString() == u"2026-00001"_s);
    CHECK(overview.subject.givenName == u"Anna"_s);
    CHECK(work.openRules(made.id) == QStringList{u"first_visit"_s, u"preliminary_assessment"_s});
    CHECK(work.logged(u"create_case"_s, made.id));
    CHECK(work.logged(u"read_case"_s, made.id));
    CHECK(test::must(work.services->cases().findByNumber(work.me, made.number)) == made.id);
}

TEST_CASE("children get cases of their own, perpetrators become parties, violence is known from receipt")
{
    Work work;
    NewCase request = work.request();
    request.handler = work.me.account;
    request.children = {child(u"Bo"_s), child(u"Cia"_s)};
    request.children[1].openOwnCase = false;
    NewPerpetrator known;
    known.familyName = u"Dahl"_s;
    known.relation = u"ex_partner"_s;
    NewPerpetrator unknown;
    unknown.unknownLabel = u"man med grå bil"_s;
    request.perpetrators = {known, unknown};
    ViolenceRecord violence;
    violence.category = u"child"_s;
    violence.form = u"child_witnessed"_s;
    violence.period = u"now"_s;
    request.violence = {violence};
    const CreatedCase made = test::must(work.services->cases().create(work.me, request));
    REQUIRE(made.childCases.size() == 1);
    const CaseOverview overview = work.open(made.id);
    CHECK(overview.parties.size() == 4);
    CHECK(overview.links.size() == 1);
    CHECK(overview.violence.first().knownOn == work.today);
    CHECK(work.openRules(made.id).contains(u"protection_assessment"_s));
    const CaseOverview ofChild = work.open(made.childCases.first());
    CHECK(ofChild.file.kind == CaseKind::Child);
    CHECK(ofChild.file.handler == work.me.account);
    CHECK(ofChild.file.intake.receivedOn == work.today);
    CHECK(ofChild.file.intake.reason.isEmpty());
    CHECK(work.openRules(made.childCases.first())
        == QStringList{u"preliminary_assessment"_s, u"protection_assessment"_s});
}

TEST_CASE("what is wrong in a new case is told at its field and nothing is left behind")
{
    Work work;
    CaseService& cases = work.services->cases();
    NewCase request = work.request();
    request.children = {child(u"Bo"_s), child(u" "_s)};
    CHECK(cases.create(work.me, request).error()
        == Error{ErrorCode::Invalid, u"children.1.given_name"_s, u"missing"_s});
    request = work.request();
    request.intake.receivedOn = work.today.addDays(1);
    CHECK(cases.create(work.me, request).error().field == u"received_on"_s);
    request = work.request();
    request.intake.channel = u"pigeon"_s;
    CHECK(
        cases.create(work.me, request).error() == Error{ErrorCode::Invalid, u"channel"_s, u"unknown_code"_s});
    request = work.request();
    request.handler = work.registry.account(u"admin"_s);
    CHECK(cases.create(work.me, request).error() == Error{ErrorCode::Invalid, u"handler"_s, u"role"_s});
    request = work.request();
    request.intake.reason = QString(1'000'000, u'x');
    CHECK(cases.create(work.me, request).error() == Error{ErrorCode::Invalid, u"reason"_s, u"too_long"_s});
    request = work.request();
    request.unit = work.registry.south();
    CHECK(cases.create(work.me, request).error().code == ErrorCode::Forbidden);
    CHECK(test::must(cases.list(work.me, {})).isEmpty());
    const CreatedCase first = test::must(cases.create(work.me, work.request()));
    CHECK(first.number.serial() == 1);
}

TEST_CASE("another unit's case is refused and the refusal is in the log")
{
    Work work;
    const CaseId id = test::must(work.services->cases().create(work.me, work.request())).id;
    const Session stranger = work.registry.session(u"stranger"_s);
    CHECK(work.services->cases().open(stranger, id).error().code == ErrorCode::Forbidden);
    const AuditEvent event = test::must(work.registry.begin(UnitMode::Reading)->audit().events(0, 1)).first();
    CHECK(event.outcome == AuditOutcome::Refused);
    CHECK(event.account == stranger.account);
    CHECK(event.caseId == id);
    CHECK(work.services->cases().open(work.me, CaseId::make(work.registry.clock().now())).error().code
        == ErrorCode::NotFound);
}

TEST_CASE("an inquiry ends the preliminary assessment and starts its own deadline")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    CHECK(cases.declineInquiry(work.me, id, 1, work.today, u" "_s).error().field == u"inquiry_reason"_s);
    REQUIRE(cases.openInquiry(work.me, id, 1, work.today, u"Behov av stöd"_s));
    CHECK(work.openRules(id) == QStringList{u"first_visit"_s, u"inquiry_adult"_s});
    CHECK(cases.openInquiry(work.me, id, 2, work.today, {}).error().detail == u"already_open"_s);
}

TEST_CASE("a first visit completes its task and a corrected receipt moves the deadlines")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    CaseFile file = test::must(cases.file(work.me, id));
    file.intake.receivedOn = work.today.addDays(-3);
    file.intake.firstVisitOn = work.today;
    file.handler = work.me.account; // not this use case's matter
    REQUIRE(cases.update(work.me, file));
    const CaseOverview overview = work.open(id);
    REQUIRE(overview.openTasks.size() == 1);
    CHECK(overview.openTasks.first().task.dueOn == work.today.addDays(11));
    CHECK(overview.file.handler.isNull());
    CHECK(cases.update(work.me, file).error().code == ErrorCode::Conflict);
    CHECK(work.logged(u"edit_case"_s, id));
}

TEST_CASE("a change of handler is a turn with a reason, to somebody who works with cases")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    const AccountId colleague = work.registry.account(u"colleague"_s);
    CHECK(cases.assign(work.me, id, 1, work.registry.account(u"auditor"_s), {}, {}).error().field
        == u"handler"_s);
    REQUIRE(cases.assign(work.me, id, 1, work.me.account, {colleague, colleague, work.me.account}, {}));
    CHECK(work.open(id).coHandlers.size() == 1);
    CHECK(cases.assign(work.me, id, 2, colleague, {}, {}).error().field == u"reason"_s);
    REQUIRE(cases.assign(work.me, id, 2, colleague, {}, u"Semester"_s));
    const auto turns = test::must(work.registry.begin(UnitMode::Reading)->cases().turns(id));
    CHECK(std::ranges::count(turns, CaseTurn::Kind::HandlerChanged, &CaseTurn::kind) == 2);
    REQUIRE(cases.setWall(work.me, id, 3, true, u"Känslig"_s));
    CHECK(cases.open(work.me, id).error().code == ErrorCode::Forbidden);
    CHECK(cases.open(work.registry.session(u"colleague"_s), id));
    CHECK(cases.open(work.registry.session(u"manager"_s), id));
}

TEST_CASE("a case closes when everything is signed, and opens again with a reason")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    JournalNote note;
    note.caseId = id;
    note.kind = u"visit"_s;
    note.eventAt = work.registry.clock().now();
    note.body = u"Besök."_s;
    note = test::must(work.services->journal().save(work.me, note));
    const auto close = [&](const QString& reason) {
        return cases.close(work.me, id, 1, work.today, reason, u"wholly"_s, {});
    };
    CHECK(close(u"completed"_s).error() == Error{ErrorCode::Invalid, u"notes"_s, u"unsigned"_s});
    REQUIRE(work.services->journal().sign(work.me, note));
    CHECK(close({}).error().field == u"closing_reason"_s);
    CHECK(close(u"bored"_s).error().detail == u"unknown_code"_s);
    REQUIRE(close(u"completed"_s));
    CHECK(work.openRules(id).isEmpty());
    CHECK(cases.reopen(work.me, id, 2, {}).error().field == u"reason"_s);
    REQUIRE(cases.reopen(work.me, id, 2, u"Hör av sig igen"_s));
    CHECK(work.open(id).file.status == CaseStatus::Open);
    CHECK(cases.reopen(work.me, id, 3, u"igen"_s).error().field == u"status"_s);
}

TEST_CASE("a closed case takes late notes and violence that comes to light, and nothing else")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CreatedCase made = test::must(cases.create(work.me, work.request()));
    Party party;
    party.caseId = made.id;
    party.role = u"relative"_s;
    party.unknownLabel = u"mormor"_s;
    party.id = test::must(cases.saveParty(work.me, party));
    test::must(cases.close(
        work.me, made.id, work.open(made.id).file.revision, work.today, u"moved"_s, {}, u"Flyttat."_s));
    const Error closed{ErrorCode::Invalid, u"status"_s, u"closed"_s};
    CaseFile file = work.open(made.id).file;
    file.externalReference = u"T-1"_s;
    CHECK(cases.update(work.me, file).error() == closed);
    CHECK(cases.removeParty(work.me, made.id, party.id, 1).error() == closed);
    party.note = u"ringde"_s;
    party.revision = 1;
    CHECK(cases.saveParty(work.me, party).error() == closed);
    party.id = PartyId();
    CHECK(cases.saveParty(work.me, party).error() == closed);
    CaseTask task;
    task.caseId = made.id;
    task.kind = u"contact"_s;
    task.title = u"Ring"_s;
    task.dueOn = work.today;
    CHECK(work.services->tasks().add(work.me, task).error() == closed);
    Goal goal;
    goal.caseId = made.id;
    goal.area = u"safety"_s;
    goal.text = u"Kunna gå ut"_s;
    goal.setOn = work.today;
    CHECK(work.services->followUps().saveGoal(work.me, goal).error() == closed);

    ViolenceRecord violence;
    violence.caseId = made.id;
    violence.category = u"vnr"_s;
    violence.form = u"physical"_s;
    violence.period = u"earlier"_s;
    violence.knownOn = work.today;
    test::must(cases.saveViolence(work.me, violence));
    JournalNote note;
    note.caseId = made.id;
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = work.registry.clock().now();
    note.body = u"Ringde efter avslutet."_s;
    test::must(work.services->journal().sign(work.me, note));

    test::must(cases.reopen(work.me, made.id, work.open(made.id).file.revision, u"Nya uppgifter."_s));
    test::must(cases.saveParty(work.me, party));
    test::must(work.services->tasks().add(work.me, task));
}

TEST_CASE("a party and the person who is made for it are kept together or not at all")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CreatedCase made = test::must(cases.create(work.me, work.request()));
    const auto persons = [&] {
        return test::must(work.registry.begin(UnitMode::Reading)->readModels().directory(work.me)).size();
    };
    const qsizetype before = persons();
    Person person;
    person.givenName = u"Stina"_s;
    Party party;
    party.caseId = made.id;
    CHECK(cases.saveParty(work.me, party, person).error()
        == Error{ErrorCode::Invalid, u"role"_s, u"missing"_s});
    CHECK(persons() == before);
    party.role = u"relative"_s;
    test::must(cases.saveParty(work.me, party, person));
    CHECK(persons() == before + 1);
    CHECK(work.open(made.id).parties.first().person.name == u"Stina"_s);
    CHECK(work.logged(u"edit_parties"_s, made.id));
    const auto log = test::must(work.registry.begin(UnitMode::Reading)->audit().events(0, 5));
    CHECK(
        std::ranges::any_of(log, [](const AuditEvent& event) { return event.action == u"create_person"_s; }));
}

TEST_CASE("violence on a child asks for a protection assessment, once")
{
    Work work;
    CaseService& cases = work.services->cases();
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    ViolenceRecord record;
    record.caseId = id;
    record.category = u"vnr"_s;
    record.form = u"child_lived_with"_s;
    record.period = u"earlier"_s;
    record.knownOn = work.today;
    REQUIRE(cases.saveViolence(work.me, record));
    REQUIRE(cases.saveViolence(work.me, record));
    CHECK(work.openRules(id).count(u"protection_assessment"_s) == 1);
    record.perpetrator = PartyId::make(work.registry.clock().now());
    CHECK(cases.saveViolence(work.me, record).error().field == u"perpetrator"_s);
}

TEST_CASE("a child's address behind a wall is not reached by bringing the child into a case of one's own")
{
    Work work;
    CaseService& cases = work.services->cases();
    const Session manager = work.registry.session(u"manager"_s);
    // The father's case is the unit's; the mother's is walled, and there the child's new address is known.
    NewCase his = work.request();
    his.kind = CaseKind::Perpetrator;
    his.children = {child(u"Liv"_s)};
    his.children.first().openOwnCase = false;
    const CaseId hisCase = test::must(cases.create(work.me, his)).id;
    const PersonId liv = work.open(hisCase).parties.first().party.person;
    NewCase hers = work.request();
    hers.handler = manager.account;
    const CaseId herCase = test::must(cases.create(manager, hers)).id;
    Party party;
    party.caseId = herCase;
    party.person = liv;
    party.role = u"child"_s;
    test::must(cases.saveParty(manager, party));
    const Revision seen = test::must(cases.file(manager, herCase)).revision;
    REQUIRE(cases.setWall(manager, herCase, seen, true, u"Risk att adressen röjs."_s));
    REQUIRE(work.services->persons().reveal(work.me, liv).error().code == ErrorCode::Forbidden);

    party.caseId = test::must(cases.create(work.me, work.request())).id;
    CHECK(cases.saveParty(work.me, party).error().code == ErrorCode::Forbidden);
    NewCase own = work.request();
    own.kind = CaseKind::Child;
    own.existing = liv;
    CHECK(cases.create(work.me, own).error().code == ErrorCode::Forbidden);
}

TEST_CASE("asking for a closed door by its number is refused as unknown, and in the log")
{
    Work work;
    const CaseId id = test::must(work.services->cases().create(work.me, work.request())).id;
    const CaseNumber number = work.open(id).file.number;
    CHECK(work.services->cases().findByNumber(work.me, number));
    const Session stranger = work.registry.session(u"stranger"_s);
    CHECK(work.services->cases().findByNumber(stranger, number).error().code == ErrorCode::NotFound);
    const auto events = test::must(work.registry.begin(UnitMode::Reading)->audit().eventsOfCase(id, 100));
    CHECK(std::ranges::any_of(events, [&](const AuditEvent& event) {
        return event.account == stranger.account && event.outcome == AuditOutcome::Refused;
    }));
}

TEST_CASE("what an administrator takes away is gone at once")
{
    Work work;
    const CaseId id = test::must(work.services->cases().create(work.me, work.request())).id;
    const Session admin = work.registry.session(u"admin"_s);
    AccountService& accounts = work.services->accounts();
    const auto mine = [&] {
        const QList<Account> all = test::must(accounts.accounts(admin));
        return *std::ranges::find(all, work.me.account, &Account::id);
    };
    Account changed = mine();
    changed.roles.append({Role::Manager, work.registry.north()});
    REQUIRE(accounts.update(admin, changed));
    CHECK(work.services->cases().open(work.me, id)); // more than the session knows of
    changed = mine();
    changed.roles = {{Role::Caseworker, work.registry.south()}};
    REQUIRE(accounts.update(admin, changed));
    CHECK(work.services->cases().open(work.me, id).error().code == ErrorCode::Forbidden);
    CHECK(work.services->cases().list(work.me, {}).error().code == ErrorCode::Forbidden);
    changed = mine();
    changed.roles = work.me.roles;
    changed.disabled = true;
    REQUIRE(accounts.update(admin, changed));
    CHECK(work.services->cases().open(work.me, id).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a party's contact ways do not come along to who knows the name only")
{
    Work work;
    CaseService& cases = work.services->cases();
    const PersonId hers = work.registry.addPerson(u"Eva"_s, u"Sand"_s, work.registry.south());
    work.registry.addCase(hers, CaseKind::Victim, {}, work.registry.south());
    NewCase request = work.request();
    request.existing = hers;
    CHECK(cases.create(work.me, request).error().code == ErrorCode::Forbidden);
    const CaseId id = test::must(cases.create(work.me, work.request())).id;
    Party party;
    party.caseId = id;
    party.person = hers;
    party.role = u"relative"_s;
    CHECK(cases.saveParty(work.me, party).error().code == ErrorCode::Forbidden);
    party.person = work.registry.addPerson(u"Ny"_s, u"Person"_s);
    const PartyId saved = test::must(cases.saveParty(work.me, party));
    CHECK(cases.removeParty(work.me, id, saved, 1));
}

TEST_CASE("revealing somebody in a case tells the log which case it was")
{
    Work work;
    const CaseId id = test::must(work.services->cases().create(work.me, work.request())).id;
    const PersonId subject = work.open(id).file.subject;
    REQUIRE(work.services->persons().reveal(work.me, subject, id));
    CHECK(work.logged(u"reveal_person"_s, id));
}
