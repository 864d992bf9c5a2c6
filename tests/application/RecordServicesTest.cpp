#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

/// A registry with one case and who works with it.
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session me = registry.session(u"caseworker"_s);
    Session colleague = registry.session(u"colleague"_s);
    QDate today = registry.clock().today();
    PersonId subject = registry.addPerson(u"Anna"_s, u"Berg"_s);
    CaseId id = registry.addCase(subject);

    JournalNote note() const
    {
        JournalNote made;
        made.caseId = id;
        made.kind = u"phone_call"_s;
        made.direction = u"in"_s;
        made.eventAt = QDateTime(today, QTime(8, 0), Qt::UTC);
        made.body = u"Samtal."_s;
        return made;
    }
    FollowUp followUp() const
    {
        FollowUp made;
        made.caseId = id;
        made.heldOn = today;
        made.form = u"visit"_s;
        made.safety = 4;
        return made;
    }
    CaseTask task() const
    {
        CaseTask made;
        made.caseId = id;
        made.kind = u"contact"_s;
        made.title = u"Ring skolan"_s;
        made.dueOn = today.addDays(2);
        return made;
    }
    AuditEvent newest()
    {
        return test::must(registry.begin(UnitMode::Reading)->audit().events(0, 1)).first();
    }
    CaseTask stored(TaskId task) { return test::must(registry.begin(UnitMode::Reading)->tasks().find(task)); }
};

} // namespace

TEST_CASE("a note is worked on by its author, signed, and never changed again")
{
    Work work;
    JournalService& journal = work.services->journal();
    JournalNote note = test::must(journal.save(work.me, work.note()));
    note.body = u"Samtal om boende."_s;
    const JournalNote second = test::must(journal.save(work.me, note));
    CHECK(journal.save(work.me, note).error().code == ErrorCode::Conflict);
    CHECK(journal.save(work.colleague, second).error().code == ErrorCode::Forbidden);
    CHECK(work.newest().outcome == AuditOutcome::Refused);
    const JournalNote done = test::must(journal.sign(work.me, second));
    CHECK(work.newest().action == u"sign_note"_s);
    const JournalNote read = test::must(journal.note(work.me, work.id, done.id));
    CHECK(read.revision == done.revision);
    CHECK(read.state == NoteState::Signed);
    CHECK(read.signedBy == work.me.account);
    CHECK(read.body == u"Samtal om boende."_s);
    CHECK(journal.save(work.me, done).error().code == ErrorCode::Forbidden);
    CHECK(journal.discard(work.me, work.id, done.id, done.revision).error().code == ErrorCode::Forbidden);

    JournalNote correction = work.note();
    CHECK(journal.correct(work.colleague, correction).error().field == u"corrects"_s);
    correction.corrects = done.id;
    CHECK(journal.correct(work.colleague, correction).error().field == u"correction_reason"_s);
    correction.correctionReason = u"Fel klockslag"_s;
    CHECK(journal.correct(work.colleague, correction));
}

TEST_CASE("a note's bad input is told at its field")
{
    Work work;
    JournalService& journal = work.services->journal();
    JournalNote note = work.note();
    note.body = QString(1'000'000, u'x');
    CHECK(journal.save(work.me, note).error() == Error{ErrorCode::Invalid, u"body"_s, u"too_long"_s});
    note = work.note();
    note.kind = u"telepathy"_s;
    CHECK(journal.save(work.me, note).error() == Error{ErrorCode::Invalid, u"kind"_s, u"unknown_code"_s});
    note = work.note();
    note.eventAt = work.registry.clock().now().addDays(1);
    CHECK(journal.sign(work.me, note).error() == Error{ErrorCode::Invalid, u"event_at"_s, u"future"_s});
    CHECK(test::must(journal.notes(work.me, work.id)).isEmpty());
    CHECK(
        journal.notes(work.registry.session(u"coordinator"_s), work.id).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a signed follow-up completes the one that was due and plans the next")
{
    Work work;
    FollowUpService& followUps = work.services->followUps();
    Goal goal;
    goal.caseId = work.id;
    goal.area = u"safety"_s;
    goal.text = u"Trygg hemma"_s;
    goal.setOn = work.today;
    const GoalId goalId = test::must(followUps.saveGoal(work.me, goal));
    FollowUp first = work.followUp();
    first.nextOn = work.today.addDays(14);
    first.ratings = {{goalId, 3, {}}};
    FollowUp bad = first;
    bad.ratings = {{GoalId::make(work.registry.clock().now()), 3, {}}};
    CHECK(followUps.save(work.me, bad).error() == Error{ErrorCode::Invalid, u"ratings"_s, u"unknown_goal"_s});
    const FollowUp working = test::must(followUps.save(work.me, first));
    CHECK(followUps.sign(work.colleague, working).error().code == ErrorCode::Forbidden);
    const FollowUp signedOne = test::must(followUps.sign(work.me, working));
    const auto tasks
        = [&] { return test::must(work.registry.begin(UnitMode::Reading)->tasks().tasks(work.id)); };
    REQUIRE(tasks().size() == 1);
    CHECK(tasks().first().dueOn == work.today.addDays(14));
    FollowUp correction = signedOne;
    correction.id = {};
    correction.corrects = signedOne.id;
    correction.correctionReason = u"Fel siffra"_s;
    correction.safety = 6;
    test::must(followUps.sign(work.me, correction)); // no new meeting: what is due stays
    REQUIRE(tasks().size() == 1);
    CHECK(tasks().first().state == TaskState::Open);
    REQUIRE(followUps.sign(work.me, work.followUp()));
    CHECK(tasks().first().state == TaskState::Done);

    FollowUpReportRequest request;
    request.caseId = work.id;
    const FollowUpReportData data = test::must(followUps.reportData(work.me, request));
    CHECK(data.followUps.size() == 2);
    CHECK(data.municipality == u"Provköping"_s);
    CHECK(data.notes.isEmpty());
    PrintNotice notice;
    notice.caseId = work.id;
    CHECK(followUps.registerPrint(work.me, notice).error().field == u"recipient"_s);
    notice.recipient = u"Chefen"_s;
    CHECK(followUps.registerPrint(work.me, notice).error().field == u"purpose"_s);
    notice.purpose = u"Ärendedragning"_s;
    REQUIRE(followUps.registerPrint(work.me, notice));
    CHECK(work.newest().action == u"print_report"_s);
    CHECK(work.newest().detail.contains(u"Chefen"_s));
}

TEST_CASE("a protected person's report is masked until it is revealed, which is logged")
{
    Work work;
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Person person, unit.persons().find(work.subject));
        person.protection = Protection::Flag;
        return unit.persons().update(person, person.revision);
    });
    FollowUpReportRequest request;
    request.caseId = work.id;
    const FollowUpReportData masked = test::must(work.services->followUps().reportData(work.me, request));
    CHECK(masked.overview.masked);
    CHECK(masked.overview.subject.name().isEmpty());
    request.revealed = true;
    const FollowUpReportData shown = test::must(work.services->followUps().reportData(work.me, request));
    CHECK(shown.overview.subject.name() == u"Anna Berg"_s);
    const auto events = test::must(work.registry.begin(UnitMode::Reading)->audit().events(0, 2));
    CHECK(std::ranges::count(events, u"reveal_person"_s, &AuditEvent::action) == 1);
}

TEST_CASE("a task is done, undone the same day, extended with a reason")
{
    Work work;
    TaskService& tasks = work.services->tasks();
    const TaskId id = test::must(tasks.add(work.me, work.task()));
    REQUIRE(tasks.complete(work.me, work.id, id, 1, u"Ringt"_s));
    CHECK(tasks.complete(work.me, work.id, id, 2, {}).error().code == ErrorCode::Conflict);
    CHECK(tasks.reopen(work.colleague, work.id, id, 2).error().code == ErrorCode::Forbidden);
    REQUIRE(tasks.reopen(work.me, work.id, id, 2));
    CHECK(tasks.extend(work.me, work.id, id, 3, work.today.addDays(9), {}).error().field == u"reason"_s);
    CHECK(tasks.extend(work.me, work.id, id, 3, QDate(), u"x"_s).error().field == u"due_on"_s);
    REQUIRE(tasks.extend(work.me, work.id, id, 3, work.today.addDays(9), u"Lov"_s));
    CHECK(work.stored(id).dueOn == work.today.addDays(9));
    CHECK(tasks.assign(work.me, work.id, id, 4, work.registry.account(u"admin"_s)).error().field
        == u"assignee"_s);
    // On the day of somebody who may not open the case nobody would see it.
    CHECK(tasks.assign(work.me, work.id, id, 4, work.registry.account(u"stranger"_s)).error().detail
        == u"no_access"_s);
    REQUIRE(tasks.assign(work.me, work.id, id, 4, work.me.account));
    CHECK(test::must(tasks.myDay(work.me)).tasks.size() == 1);
    REQUIRE(tasks.complete(work.me, work.id, id, 5, {}));
    work.registry.clock().advanceSeconds(24 * 3600);
    CHECK(tasks.reopen(work.me, work.id, id, 6).error().code == ErrorCode::Forbidden);
    CaseTask bad = work.task();
    bad.kind = u"dance"_s;
    CHECK(tasks.add(work.me, bad).error().detail == u"unknown_code"_s);
}

TEST_CASE("what is to be done in a case that nobody has got stands on its manager's day")
{
    Work work;
    TaskService& tasks = work.services->tasks();
    REQUIRE(tasks.add(work.me, work.task())); // the case has no handler
    const auto count = [&](const QString& login) {
        return test::must(tasks.myDay(work.registry.session(login))).tasks.size();
    };
    CHECK(count(u"manager"_s) == 1);
    CHECK(count(u"both"_s) == 1); // manager of the unit, caseworker elsewhere
    CHECK(count(u"caseworker"_s) == 0);
    CHECK(count(u"south_manager"_s) == 0);
    const CaseFile file = test::must(work.services->cases().file(work.me, work.id));
    REQUIRE(
        work.services->cases().assign(work.me, work.id, file.revision, work.me.account, {}, u"Tar den."_s));
    CHECK(count(u"manager"_s) == 0);
    CHECK(count(u"caseworker"_s) == 1);
}

TEST_CASE("a deadline that the law holds fast cannot be extended")
{
    Work work;
    const TaskId id = TaskId::make(work.registry.clock().now());
    work.registry.write([&](UnitOfWork& unit) {
        CaseTask task = work.task();
        task.id = id;
        task.kind = u"protection_assessment"_s;
        task.rule = u"protection_assessment"_s;
        task.createdAt = unit.now();
        return unit.tasks().add(task);
    });
    TaskService& tasks = work.services->tasks();
    CHECK(tasks.extend(work.me, work.id, id, 1, work.today.addDays(9), u"Lov"_s).error().code
        == ErrorCode::Forbidden);
    CHECK(tasks.cancel(work.me, work.id, id, 1, {}).error().field == u"reason"_s);
    CHECK(tasks.cancel(work.me, work.id, id, 1, u"Inget barn"_s));
}

TEST_CASE("persons are found, made once per number, and duplicates tell no more than they may")
{
    Work work;
    PersonService& persons = work.services->persons();
    Person person;
    person.givenName = u"Karin"_s;
    person.familyName = u"Holm"_s;
    person.identityNumber = IdentityNumber::fromStored(u"199006022397");
    person.registeredUnit = work.registry.south();
    CHECK(persons.create(work.me, person).error().code == ErrorCode::Forbidden);
    const Session stranger = work.registry.session(u"stranger"_s);
    const PersonId id = test::must(persons.create(stranger, person));
    person.registeredUnit = work.registry.north();
    CHECK(persons.create(work.me, person).error() == Error{ErrorCode::Duplicate, u"identity_number"_s, {}});
    const auto hits = test::must(persons.duplicates(work.me, person));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().id.isNull());
    CHECK(hits.first().label.name.isEmpty());
    CHECK(!hits.first().birthYear);
    CHECK(hits.first().askUnit == u"Enhet Söder"_s);
    // That there is one was told, so it is in the log: who asked and of whom, neither number nor name; once.
    const AuditEvent told = work.newest();
    CHECK(told.account == work.me.account);
    CHECK(told.action == u"search_persons"_s);
    CHECK(told.objectId == id.toString());
    CHECK(told.outcome == AuditOutcome::Refused);
    CHECK(told.detail == u"same_number"_s);
    CHECK(test::must(persons.duplicates(work.me, person)).size() == 1);
    CHECK(work.newest().sequence == told.sequence);
    persons.forget();
    CHECK(test::must(persons.duplicates(work.me, person)).size() == 1);
    CHECK(work.newest().sequence == told.sequence + 1);
    // Of one's own people nothing but the reading is logged.
    CHECK(test::must(persons.duplicates(stranger, person)).first().id == id);
    CHECK(work.newest().sequence == told.sequence + 1);
    CHECK(test::must(persons.search(work.me, u"karin"_s, 10)).isEmpty());
    CHECK(test::must(persons.search(stranger, u"karin"_s, 10)).first().person.id == id);
    CHECK(persons.open(work.me, id).error().code == ErrorCode::Forbidden);

    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Person hidden, unit.persons().find(id));
        hidden.protection = Protection::Assumed;
        return unit.persons().update(hidden, hidden.revision);
    });
    CHECK(test::must(persons.duplicates(work.me, person)).isEmpty());
    CHECK(persons.merge(stranger, id, work.subject).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a person is edited by revision, merged and parted again")
{
    Work work;
    PersonService& persons = work.services->persons();
    Person person = test::must(persons.open(work.me, work.subject)).person;
    person.phone = u"070-1740605"_s;
    person.language = u"klingon"_s;
    CHECK(persons.update(work.me, person).error().field == u"language"_s);
    person.language = u"so"_s;
    REQUIRE(persons.update(work.me, person));
    CHECK(persons.update(work.me, person).error().code == ErrorCode::Conflict);
    CHECK(!test::must(persons.history(work.me, work.subject)).isEmpty());
    const PersonId twin = work.registry.addPerson(u"Anna"_s, u"Bergh"_s);
    CHECK(
        test::must(persons.duplicates(work.me, test::must(persons.open(work.me, twin)).person)).size() == 1);
    CHECK(persons.merge(work.me, twin, twin).error().code == ErrorCode::Invalid);
    Party party;
    party.caseId = work.id;
    party.person = twin;
    party.role = u"perpetrator"_s;
    party.id = test::must(work.services->cases().saveParty(work.me, party));
    const PersonId child = work.registry.addPerson(u"Bo"_s, u"Bergh"_s);
    Party other = party;
    other.id = {};
    other.person = child;
    other.role = u"child"_s;
    test::must(work.services->cases().saveParty(work.me, other));
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        for (const auto& [a, b] : {std::pair(work.subject, twin), std::pair(twin, work.subject),
                 std::pair(child, twin), std::pair(twin, child)}) {
            const auto merged = unit.persons().merge(a, b);
            CHECK((!merged && merged.error().detail == u"same_case"_s));
        }
        return {};
    });
    REQUIRE(work.services->cases().removeParty(work.me, work.id, party.id, 1));
    // The number never moves, so the record that has one must be kept.
    Person numbered = test::must(persons.open(work.me, twin)).person;
    numbered.birthDate.reset();
    numbered.birthYear.reset();
    numbered.identityNumber = IdentityNumber::fromStored(u"199006022397"_s);
    Person plain = test::must(persons.open(work.me, work.subject)).person;
    plain.identityNumber.reset();
    REQUIRE(persons.update(work.me, plain));
    REQUIRE(persons.update(work.me, numbered));
    CHECK(persons.merge(work.me, work.subject, twin).error().detail == u"keep_numbered"_s);
    REQUIRE(persons.undoMerge(work.me, twin, test::must(persons.merge(work.me, twin, work.subject))));
    numbered = test::must(persons.open(work.me, twin)).person;
    numbered.identityNumber.reset();
    REQUIRE(persons.update(work.me, numbered));
    const MergeId merge = test::must(persons.merge(work.me, work.subject, twin));
    REQUIRE(persons.undoMerge(work.me, work.subject, merge));
    CHECK(persons.undoMerge(work.me, work.subject, merge).error().code == ErrorCode::Conflict);
}

TEST_CASE("accounts and units are the administrator's, and one administrator remains")
{
    Work work;
    AccountService& accounts = work.services->accounts();
    const Session admin = work.registry.session(u"admin"_s);
    Account account;
    account.login = u"Ny.Person"_s;
    account.displayName = u"Ny Person"_s;
    account.roles = {{Role::Caseworker, work.registry.north()}};
    CHECK(accounts.add(work.me, account, "Vattenfall-i-motljus", false).error().code == ErrorCode::Forbidden);
    CHECK(accounts.add(admin, account, "kort", false).error().field == u"password"_s);
    REQUIRE(accounts.add(admin, account, "Vattenfall-i-motljus", false));
    CHECK(accounts.add(admin, account, "Vattenfall-i-motljus", false).error()
        == Error{ErrorCode::Duplicate, u"login"_s, {}});
    Session fresh = test::must(work.services->auth().logIn(u"ny.person"_s, "Vattenfall-i-motljus"));
    CHECK(fresh.mustChangePassword);
    CHECK(work.services->tasks().myDay(fresh).error().code == ErrorCode::MustChangePassword);
    fresh = test::must(
        work.services->auth().changePassword(fresh, "Vattenfall-i-motljus", "Solvarm-klippa-norrut"));
    CHECK(work.services->tasks().myDay(fresh));

    const auto all = test::must(accounts.accounts(admin));
    Account last = *std::ranges::find(all, admin.account, &Account::id);
    last.disabled = true;
    CHECK(accounts.update(admin, last).error()
        == Error{ErrorCode::Invalid, u"roles"_s, u"last_administrator"_s});
    CHECK(accounts.addUnit(admin, u"Enhet Norr"_s).error() == Error{ErrorCode::Duplicate, u"name"_s, {}});
    REQUIRE(accounts.addUnit(admin, u"Enhet Öst"_s));
    CHECK(test::must(accounts.units(work.me)).size() == 3);
    CHECK(accounts.log(work.me, 0, 10).error().code == ErrorCode::Forbidden);
    CHECK(!test::must(accounts.log(work.registry.session(u"auditor"_s), 0, 10)).isEmpty());
    CHECK(test::must(accounts.inspect(admin, {})).isClean());
}
