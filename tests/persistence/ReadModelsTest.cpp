#include <catch2/catch.hpp>

#include <frid/domain/Clock.h>

#include "RepositoryWorld.h"
#include "access/Facts.h"
#include "audit/SqlAuditLog.h"
#include "followup/SqlFollowUpRepository.h"
#include "journal/SqlJournalRepository.h"
#include "readmodels/SqlReadModels.h"
#include "task/SqlTaskRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

const QDate today(2026, 11, 2);

CaseTask taskOf(const RepositoryWorld& world, CaseId id, QDate due, AccountId assignee = {})
{
    CaseTask task;
    task.id = TaskId::make(world.context.now);
    task.caseId = id;
    task.kind = u"other"_s;
    task.title = u"ring"_s;
    task.dueOn = due;
    task.assignee = assignee;
    task.createdAt = world.context.now;
    return task;
}

JournalNote noteOf(const RepositoryWorld& world, CaseId id)
{
    JournalNote note;
    note.id = NoteId::make(world.context.now);
    note.caseId = id;
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = world.context.now.addSecs(-600);
    note.body = u"text"_s;
    note.author = world.context.account;
    note.createdAt = world.context.now;
    return note;
}

QList<CaseId> idsOf(const QList<CaseRow>& rows)
{
    QList<CaseId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &CaseRow::id);
    return ids;
}

const DirectoryEntry* entryOf(const QList<DirectoryEntry>& entries, PersonId id)
{
    const auto found = std::ranges::find(entries, id, &DirectoryEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The case list shows what may be opened, newest number first", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    const CaseFile first = world.addCase(world.addPerson(u"Åsa"_s, u"Berg"_s), world.north);
    const CaseFile south = world.addCase(world.addPerson(u"Siv"_s), world.south, world.bo.account);
    CaseFile walled = world.newCase(world.addPerson(u"Ulla"_s), world.north, world.carin.account);
    walled.walled = true;
    SqlCaseRepository cases(world.context);
    must(cases.add(walled));
    SqlTaskRepository tasks(world.context);
    must(tasks.add(taskOf(world, first.id, today.addDays(-1))));
    must(tasks.add(taskOf(world, first.id, today.addDays(9))));
    must(tasks.add(taskOf(world, south.id, today)));

    CHECK(idsOf(must(models.cases(world.anna, {}))) == QList{first.id});
    CHECK(idsOf(must(models.cases(world.carin, {}))) == QList{walled.id, first.id});
    CHECK(idsOf(must(models.cases(world.chief, {}))) == QList{walled.id, first.id});
    CHECK(idsOf(must(models.cases(world.bo, {}))) == QList{south.id});
    Session coordinator = world.anna;
    coordinator.roles = {{Role::Coordinator, world.north}};
    CHECK(must(models.cases(coordinator, {})).isEmpty());

    const CaseRow row = must(models.cases(world.anna, {})).first();
    CHECK(row.number == first.number);
    CHECK(row.subject.name == u"Åsa Berg"_s);
    CHECK(!row.subject.masked);
    CHECK(row.unitName == u"Norr"_s);
    CHECK(row.handlerName.isEmpty());
    CHECK(row.nextDeadline == today.addDays(-1));
    CHECK(!row.mine);

    CaseFilter filter;
    filter.today = today;
    filter.overdue = true;
    CHECK(idsOf(must(models.cases(world.chief, filter))) == QList{first.id});
    CHECK(must(models.cases(world.bo, filter)).isEmpty()); // due today is not overdue
    filter = {};
    filter.unassigned = true;
    CHECK(idsOf(must(models.cases(world.chief, filter))) == QList{first.id});
    filter = {};
    filter.mine = true;
    CHECK(must(models.cases(world.anna, filter)).isEmpty());
    must(cases.setCoHandlers(south.id, {world.anna.account}));
    CHECK(idsOf(must(models.cases(world.anna, filter))) == QList{south.id});
    CHECK(must(models.cases(world.anna, filter)).first().mine);
    filter.unit = world.north;
    CHECK(must(models.cases(world.anna, filter)).isEmpty());
    filter = {};
    filter.kind = CaseKind::Child;
    CHECK(must(models.cases(world.chief, filter)).isEmpty());
    filter.kind.reset();
    filter.status = CaseStatus::Open;
    CHECK(must(models.cases(world.chief, filter)).size() == 2);

    must(world.database.execute(
        u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        first.id, world.anna.account, QByteArray("x"), world.chief.account, world.context.now));
    CHECK(idsOf(must(models.cases(world.anna, {}))) == QList{south.id});
    CHECK(codeOf(models.caseOverview(world.anna, first.id, today)) == ErrorCode::Forbidden);
}

TEST_CASE("Cases are found by the beginning of a number or its serial, as far as they may be opened",
    "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    SqlCaseRepository cases(world.context);
    const PersonId person = world.addPerson(u"Åsa"_s);
    for (const auto& [number, unit] : {std::pair(CaseNumber(2025, 173), world.north),
             std::pair(CaseNumber(2026, 17), world.north), std::pair(CaseNumber(2026, 173), world.north),
             std::pair(CaseNumber(2026, 174), world.south), std::pair(CaseNumber(2026, 1730), world.north),
             std::pair(CaseNumber(2026, 123456), world.north)}) {
        CaseFile file = world.newCase(person, unit);
        file.number = number;
        must(cases.add(file));
    }
    const auto found = [&](const QString& typed, int limit = 0) {
        CaseFilter filter;
        filter.number = typed;
        filter.limit = limit;
        QStringList numbers;
        for (const CaseRow& row : must(models.cases(world.anna, filter))) {
            numbers.append(row.number.toString());
        }
        return numbers;
    };
    CHECK(found(u"173"_s) == QStringList{u"2026-00173"_s, u"2025-00173"_s});
    CHECK(found(u"2026-173"_s) == QStringList{u"2026-00173"_s});
    CHECK(found(u"2026-0017"_s) == QStringList{u"2026-00173"_s, u"2026-00017"_s});
    CHECK(found(u"2026-00173"_s) == QStringList{u"2026-00173"_s});
    CHECK(found(u"2026-00174"_s).isEmpty()); // the south's
    CHECK(found(u"2026-"_s).size() == 4);
    CHECK(found(u"202"_s).size() == 5);
    CHECK(found(u"2025"_s) == QStringList{u"2025-00173"_s});
    CHECK(found(u"123456"_s) == QStringList{u"2026-123456"_s});
    CHECK(found(u"2026-1-7"_s).isEmpty());
    CHECK(found(u"202"_s, 2) == QStringList{u"2026-123456"_s, u"2026-01730"_s});
}

TEST_CASE("A protected person is masked wherever a name could stand", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    SqlCaseRepository cases(world.context);
    const auto protection = GENERATE(Protection::Flag, Protection::Registration, Protection::Assumed);
    const PersonId hidden = world.addPerson(u"Hemlig"_s, u"Person"_s, protection);
    const CaseFile file = world.addCase(hidden, world.north, world.anna.account);
    const CaseFile other = world.addCase(world.addPerson(u"Kjell"_s), world.north, world.anna.account);
    world.addParty(other.id, hidden, u"victim"_s);
    must(cases.link({file.id, other.id, {}}));
    must(SqlTaskRepository(world.context).add(taskOf(world, file.id, today)));
    must(SqlJournalRepository(world.context).add(noteOf(world, file.id)));

    const auto isMasked = [&](const PersonLabel& label) { return label.masked && label.name.isEmpty(); };
    const auto rows = must(models.cases(world.anna, {}));
    REQUIRE(rows.size() == 2);
    CHECK(isMasked(rows[1].subject));
    CHECK(rows[1].identityNumber.isEmpty());
    CHECK(rows[1].protection == protection);
    CHECK(isMasked(must(models.myTasks(world.anna)).first().subject));
    CHECK(isMasked(must(models.myWorking(world.anna)).first().subject));

    const CaseOverview own = must(models.caseOverview(world.anna, file.id, today));
    CHECK(own.masked);
    CHECK(own.subject.name().isEmpty());
    CHECK(own.subject.phone.isEmpty());
    CHECK(own.subject.address.isEmpty());
    CHECK(isMasked(own.openTasks.first().subject));
    const CaseOverview linked = must(models.caseOverview(world.anna, other.id, today));
    CHECK(isMasked(linked.parties.first().person));
    CHECK(isMasked(linked.links.first().subject));

    const PersonView view = must(models.person(world.anna, hidden, false));
    CHECK(view.masked);
    CHECK(view.person.name().isEmpty());
    CHECK(view.person.phone.isEmpty());
    const PersonView revealed = must(models.person(world.anna, hidden, true));
    CHECK(!revealed.masked);
    CHECK(revealed.person.name() == u"Hemlig Person"_s);
    CHECK(revealed.partyIn.size() == 1);

    const auto directory = must(models.directory(world.anna));
    const DirectoryEntry* entry = entryOf(directory, hidden);
    REQUIRE(entry != nullptr);
    CHECK(entry->masked);
    CHECK(entry->givenName.isEmpty());
    CHECK(entry->familyName.isEmpty());
    CHECK(entry->caseNumbers == QStringList{file.number.toString()});
}

TEST_CASE("On the perpetrator's side a party is a name and nothing else", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    SqlCaseRepository cases(world.context);
    const PersonId victim = world.addPerson(u"Åsa"_s, u"Berg"_s);
    const PersonId perpetrator = world.addPerson(u"Kjell"_s);
    const CaseFile hers = world.addCase(victim, world.north, world.anna.account);
    const CaseFile his = world.addCase(perpetrator, world.south, world.bo.account, CaseKind::Perpetrator);
    world.addParty(hers.id, perpetrator, u"perpetrator"_s);
    world.addParty(his.id, victim, u"victim"_s);
    must(cases.link({hers.id, his.id, u"samordnat möte"_s}));

    const CaseOverview overview = must(models.caseOverview(world.bo, his.id, today));
    REQUIRE(overview.parties.size() == 1);
    CHECK(overview.parties[0].person.name == u"Åsa Berg"_s);
    CHECK(!overview.parties[0].age);
    REQUIRE(overview.links.size() == 1);
    CHECK(!overview.links[0].openable);
    CHECK(overview.links[0].note == u"samordnat möte"_s);
    CHECK(overview.links[0].subject.name == u"Åsa Berg"_s); // known already, as a party

    const PersonView view = must(models.person(world.bo, victim, true));
    CHECK(view.right == PersonRight::Name);
    CHECK(view.person.name() == u"Åsa Berg"_s);
    CHECK(view.person.phone.isEmpty());
    CHECK(view.person.address.isEmpty());
    CHECK(view.cases.isEmpty());
    CHECK(view.partyIn.size() == 1);
    CHECK(must(models.person(world.anna, victim, false)).person.phone == u"070-1234567"_s);

    const PersonId stranger = world.addPerson(u"Okänd"_s);
    world.addCase(stranger, world.south);
    CHECK(codeOf(models.person(world.anna, stranger, false)) == ErrorCode::Forbidden);
}

TEST_CASE("The timeline tells everything, newest first", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    SqlCaseRepository cases(world.context);
    const CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north, world.anna.account);
    must(cases.addTurn({CaseTurn::Kind::Opened, file.id, QDate(2026, 11, 1), {}, {}, {}, {},
        world.anna.account, world.context.now}));
    must(SqlJournalRepository(world.context).add(noteOf(world, file.id)));
    ViolenceRecord record;
    record.id = ViolenceId::make(world.context.now);
    record.caseId = file.id;
    record.category = u"vnr"_s;
    record.period = u"now"_s;
    record.knownOn = QDate(2026, 11, 1);
    must(cases.addViolence(record));
    record.id = ViolenceId::make(world.context.now);
    record.category = u"hrv"_s;
    record.knownOn = QDate(2026, 11, 2);
    must(cases.addViolence(record));
    CaseTask done = taskOf(world, file.id, today);
    done.state = TaskState::Done;
    done.doneAt = world.context.now;
    done.doneBy = world.anna.account;
    must(SqlTaskRepository(world.context).add(done));

    const CaseOverview overview = must(models.caseOverview(world.anna, file.id, today));
    CHECK(overview.right == CaseRight::Write);
    CHECK(overview.categories == QStringList{u"hrv"_s, u"vnr"_s});
    CHECK(overview.workingNotes == 1);
    CHECK(overview.closedTasks.size() == 1);
    CHECK(overview.handlerName == u"anna Namn"_s);
    REQUIRE(overview.timeline.size() == 5);
    using Kind = TimelineEntry::Kind;
    CHECK(overview.timeline[0].kind == Kind::Violence); // noon in Sweden is 11 UTC
    CHECK(overview.timeline[0].discoveredLater);
    CHECK(overview.timeline[0].dayOnly);
    CHECK(overview.timeline[0].byName == u"anna Namn"_s);
    CHECK(overview.timeline[1].kind == Kind::Task);
    CHECK(overview.timeline[2].kind == Kind::Note);
    CHECK(overview.timeline[2].state == NoteState::Working);
    const bool firstDay = std::all_of(overview.timeline.begin() + 3, overview.timeline.end(),
        [](const TimelineEntry& entry) { return swedishDay(entry.at) == QDate(2026, 11, 1); });
    CHECK(firstDay);
    CHECK(!overview.timeline[3].discoveredLater);

    CHECK(must(models.caseHistory(file.id)).size() == 2); // the two violence records
    CHECK(must(models.caseHistory(file.id)).first().deed == u"added"_s);
}

TEST_CASE("One's own tasks, drafts and last opened cases", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    must(startAuditChain(world.database, world.sealer.keys()));
    SqlReadModels models(world.context);
    SqlTaskRepository tasks(world.context);
    const CaseFile first = world.addCase(world.addPerson(u"Åsa"_s), world.north, world.anna.account);
    const CaseFile second = world.addCase(world.addPerson(u"Siv"_s), world.north, world.carin.account);
    const CaseFile south = world.addCase(world.addPerson(u"Lo"_s), world.south, world.bo.account);
    must(tasks.add(taskOf(world, first.id, today.addDays(2))));
    must(tasks.add(taskOf(world, second.id, today, world.anna.account)));
    must(tasks.add(taskOf(world, first.id, today, world.carin.account)));
    must(tasks.add(taskOf(world, south.id, today, world.anna.account))); // not hers to open
    const auto mine = must(models.myTasks(world.anna));
    REQUIRE(mine.size() == 2);
    CHECK(mine[0].task.caseId == second.id);
    CHECK(mine[0].assigneeName == u"anna Namn"_s);
    CHECK(mine[0].subject.name == u"Siv"_s);
    CHECK(mine[1].caseNumber == first.number);

    must(SqlJournalRepository(world.context).add(noteOf(world, first.id)));
    CHECK(must(models.myWorking(world.anna)).size() == 1);
    CHECK(must(models.myWorking(world.carin)).isEmpty());

    SqlAuditLog log(world.context);
    for (const CaseId& id : {first.id, second.id, south.id, first.id}) {
        AuditEvent event;
        event.at = world.context.now;
        event.account = world.anna.account;
        event.action = u"read_case"_s;
        event.objectKind = u"case"_s;
        event.objectId = id.toString();
        event.caseId = id;
        must(log.append(event));
    }
    CHECK(idsOf(must(models.recentCases(world.anna, 5))) == QList{first.id, second.id});
    CHECK(idsOf(must(models.recentCases(world.anna, 1))) == QList{first.id});
    CHECK(must(models.recentCases(world.bo, 5)).isEmpty());

    const auto lines = must(models.log(0, 10));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].caseNumber == first.number.toString());
    CHECK(lines[0].accountName == u"anna Namn"_s);
    CHECK(lines[1].caseNumber == south.number.toString());
}

TEST_CASE("The directory knows whom personRight() knows, and follows changes", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    SqlCaseRepository cases(world.context);
    const PersonId subject = world.addPerson(u"Åsa"_s);
    const PersonId free = world.addPerson(u"Fri"_s);
    const PersonId far = world.addPerson(u"Lo"_s);
    const PersonId perpetrator = world.addPerson(u"Kjell"_s);
    CaseFile file = world.addCase(subject, world.north);
    world.addParty(file.id, perpetrator, u"perpetrator"_s);
    world.addCase(far, world.south);

    for (const Session& session : {world.anna, world.bo, world.chief}) {
        const auto entries = must(models.directory(session));
        for (const PersonId& id : {subject, free, far, perpetrator}) {
            const auto right = personRight(session, must(personFacts(world.context, session, id)));
            CHECK((entryOf(entries, id) != nullptr) == (right != PersonRight::None));
        }
    }
    const qint64 sequence = must(models.directorySequence());
    CHECK(must(models.directoryChanges(world.anna, sequence)).changed.isEmpty());
    file.unit = world.south;
    must(cases.update(file, 1));
    const auto lost = must(models.directoryChanges(world.anna, sequence));
    CHECK(lost.changed.isEmpty());
    CHECK(lost.gone.size() == 2);
    CHECK(lost.sequence > sequence);
    const auto gained = must(models.directoryChanges(world.bo, sequence));
    CHECK(gained.changed.size() == 2);
    CHECK(gained.gone.isEmpty());
    CHECK(entryOf(gained.changed, subject)->caseNumbers == QStringList{file.number.toString()});
}

TEST_CASE("Colleagues come with their roles; an empty database is no registry", "[readmodels]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReadModels models(world.context);
    const auto colleagues = must(models.colleagues());
    REQUIRE(colleagues.size() == 4);
    CHECK(colleagues[0].name == u"anna Namn"_s);
    CHECK(colleagues[3].roles == QList{RoleGrant{Role::Manager, world.north}});
    CHECK(codeOf(models.registryInfo()) == ErrorCode::NotARegistry);
}
