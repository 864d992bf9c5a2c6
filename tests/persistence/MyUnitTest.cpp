// A unit by its cases, against answers worked out by hand. Today is Monday 2 November 2026.
#include <catch2/catch.hpp>

#include <frid/application/myunit/UnitOverview.h>

#include "RepositoryWorld.h"
#include "access/Facts.h"
#include "provider/SqlProviderRepository.h"
#include "readmodels/SqlReadModels.h"
#include "task/SqlTaskRepository.h"

#include <algorithm>

using namespace frid;
using namespace frid::persistence;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 2);

struct UnitWorld : RepositoryWorld {
    explicit UnitWorld(Dialect dialect)
        : RepositoryWorld(dialect)
    {
        Provider provider;
        provider.id = ProviderId::make(context.now);
        provider.kind = u"sheltered_housing"_s;
        provider.name = u"Kvinnojouren Ekan"_s;
        must(SqlProviderRepository(context).add(provider));
        Place place;
        place.id = PlaceId::make(context.now);
        place.provider = provider.id;
        place.name = u"Lägenhet 1"_s;
        place.beds = 50;
        must(SqlProviderRepository(context).addPlace(place));
        home = place.id;
    }
    CaseFile received(QDate day, UnitId unit, AccountId handler = {}, const QString& name = u"Åsa"_s)
    {
        CaseFile file = newCase(addPerson(name), unit, handler);
        file.intake.receivedOn = day;
        must(SqlCaseRepository(context).add(file));
        return file;
    }
    CaseFile closed(QDate receivedOn, QDate on, AccountId handler)
    {
        CaseFile file = newCase(addPerson(u"Eva"_s), north, handler);
        file.intake.receivedOn = receivedOn;
        file.status = CaseStatus::Closed;
        file.closedOn = on;
        must(SqlCaseRepository(context).add(file));
        return file;
    }
    TaskId task(CaseId id, QDate due, AccountId assignee = {}, TaskState state = TaskState::Open)
    {
        CaseTask made;
        made.id = TaskId::make(context.now);
        made.caseId = id;
        made.kind = u"follow_up"_s;
        made.title = u"Ring"_s;
        made.dueOn = due;
        made.assignee = assignee;
        made.state = state;
        made.createdAt = context.now;
        if (state != TaskState::Open) {
            made.doneAt = context.now;
            made.doneBy = anna.account;
        }
        must(SqlTaskRepository(context).add(made));
        return made.id;
    }
    void event(CaseId id, const QDateTime& at)
    {
        must(database.execute(
            u"INSERT INTO journal_note (id, case_id, kind, direction, event_at, body_sealed, state, "
            u"author_id, "
            "created_at, changed_at) VALUES (?, ?, 'visit', 'in', ?, ?, 'working', ?, ?, ?)"_s,
            NoteId::make(context.now), id, at, QByteArray("x"), anna.account, context.now, context.now));
    }
    void intervention(CaseId id, QDate from, std::optional<QDate> to = {})
    {
        must(database.execute(
            u"INSERT INTO intervention (id, case_id, kind, start_on, end_on, result, created_at, created_by) "
            "VALUES (?, ?, 'support_talks', ?, ?, ?, ?, ?)"_s,
            InterventionId::make(context.now), id, from, to,
            to ? std::optional(u"completed"_s) : std::nullopt, context.now, anna.account));
    }
    void place(CaseId id, QDate from, std::optional<QDate> to = {})
    {
        Placement placement;
        placement.id = PlacementId::make(context.now);
        placement.household = placement.id;
        placement.caseId = id;
        placement.place = home;
        placement.from = from;
        placement.to = to;
        placement.pricePerDay = 245'000;
        must(SqlProviderRepository(context).book({placement}));
    }
    void block(CaseId id, const Session& who)
    {
        must(database.execute(
            u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            id, who.account, QByteArray("x"), anna.account, context.now));
    }
    QString opening(CaseId id, const Session& who, const QString& kind = u"break_glass"_s)
    {
        const QString grant = makeUuidV7(context.now).toString(QUuid::WithoutBraces);
        must(database.execute(
            u"INSERT INTO case_grant (id, case_id, account_id, kind, valid_from, valid_until, reason_sealed, "
            "granted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            grant, id, who.account, kind, context.now.addDays(-1), context.now.addDays(-1).addSecs(3600),
            must(sealer.sealText(u"Ringde i natt"_s, "case_grant"_L1, "reason_sealed"_L1, grant)),
            who.account));
        return grant;
    }
    UnitFacts facts() { return must(SqlReadModels(context).unitFacts(chief, north, today)); }
    PlaceId home;
};

const UnitCase* of(const UnitFacts& facts, CaseId id)
{
    const auto found = std::ranges::find(facts.cases, id, &UnitCase::id);
    return found == facts.cases.end() ? nullptr : &*found;
}

const UnitWorker* of(const UnitFacts& facts, AccountId id)
{
    const auto found = std::ranges::find(facts.workers, id, &UnitWorker::id);
    return found == facts.workers.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A unit's facts are those of the cases that its manager may open", "[readmodels][unit]")
{
    UnitWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);

    CaseFile inquiry = world.received(QDate(2026, 9, 1), world.north, world.anna.account);
    inquiry.inquiryOpenedOn = QDate(2026, 9, 3);
    inquiry.intake.firstOfferOn = QDate(2026, 9, 4);
    inquiry.intake.firstVisitOn = QDate(2026, 9, 20);
    must(cases.update(inquiry, 1));
    world.addParty(inquiry.id, world.addPerson(u"Lo"_s), u"child"_s);
    world.addParty(inquiry.id, world.addPerson(u"Bo"_s), u"child"_s);
    world.addParty(inquiry.id, world.addPerson(u"Ulf"_s), u"perpetrator"_s);
    must(world.database.execute(u"UPDATE case_file SET risk_level = 'high' WHERE id = ?"_s, inquiry.id));
    world.event(inquiry.id, QDateTime({2026, 9, 30}, {9, 0}, Qt::UTC));
    world.event(inquiry.id, QDateTime({2026, 10, 9}, {22, 30}, Qt::UTC)); // the 10th in Sweden
    world.intervention(inquiry.id, QDate(2026, 10, 1), QDate(2026, 11, 2)); // ends today
    world.task(inquiry.id, QDate(2026, 10, 30));
    world.task(inquiry.id, QDate(2026, 11, 2)); // due today is not overdue
    world.task(inquiry.id, QDate(2026, 11, 16), world.carin.account);
    world.task(inquiry.id, QDate(2026, 11, 17)); // after the 14 days
    world.task(inquiry.id, QDate(2026, 10, 1), {}, TaskState::Done);
    world.place(inquiry.id, QDate(2026, 10, 1), QDate(2026, 11, 2)); // leaves today

    CaseFile walled = world.received(QDate(2026, 11, 1), world.north, world.anna.account);
    walled.walled = true;
    must(cases.update(walled, 1));
    world.intervention(walled.id, QDate(2026, 11, 2));
    world.place(walled.id, QDate(2026, 11, 1));

    const CaseFile nobodys = world.received(QDate(2026, 10, 3), world.north);
    world.task(nobodys.id, QDate(2026, 11, 1));

    CaseFile declined = world.received(QDate(2026, 10, 4), world.north, world.carin.account);
    declined.inquiryDeclinedOn = QDate(2026, 10, 9);
    must(cases.update(declined, 1));

    const CaseFile blocked = world.received(QDate(2026, 1, 1), world.north, world.anna.account);
    world.block(blocked.id, world.chief);
    world.task(blocked.id, QDate(2026, 10, 1));
    world.place(blocked.id, QDate(2026, 10, 1));
    const CaseFile south = world.received(QDate(2026, 1, 1), world.south, world.bo.account);
    world.task(south.id, QDate(2026, 10, 1));
    world.place(south.id, QDate(2026, 10, 1));
    const CaseFile justIn = world.closed(QDate(2024, 5, 1), QDate(2025, 12, 1), world.anna.account);
    const CaseFile justOut = world.closed(QDate(2024, 5, 1), QDate(2025, 11, 30), world.anna.account);

    const UnitFacts facts = world.facts();
    QList<CaseId> ids;
    for (const UnitCase& one : facts.cases) {
        ids.append(one.id);
    }
    CHECK(ids == QList{justIn.id, declined.id, nobodys.id, walled.id, inquiry.id}); // newest number first
    CHECK(of(facts, justOut.id) == nullptr);

    const UnitCase* first = of(facts, inquiry.id);
    REQUIRE(first != nullptr);
    CHECK(first->number == inquiry.number);
    CHECK(first->isOpen());
    CHECK(first->handler == world.anna.account);
    CHECK(first->receivedOn == QDate(2026, 9, 1));
    CHECK(first->firstOfferOn == QDate(2026, 9, 4));
    CHECK(first->firstVisitOn == QDate(2026, 9, 20));
    CHECK(first->nextDueOn == QDate(2026, 10, 30));
    CHECK(first->lastEventOn == QDate(2026, 10, 10));
    CHECK_FALSE(first->closedOn);
    CHECK(first->burden.risk == RiskLevel::High);
    CHECK(first->burden.children == 2);
    CHECK(first->burden.phase == CasePhase::Inquiry); // nothing is given any more
    CHECK_FALSE(first->burden.placed);
    CHECK(of(facts, walled.id)->burden.phase == CasePhase::Interventions);
    CHECK(of(facts, walled.id)->burden.placed);
    CHECK_FALSE(of(facts, walled.id)->burden.risk);
    CHECK_FALSE(of(facts, walled.id)->lastEventOn);
    CHECK(of(facts, nobodys.id)->handler.isNull());
    CHECK(of(facts, nobodys.id)->burden.phase == CasePhase::Preliminary);
    CHECK(of(facts, declined.id)->burden.phase == CasePhase::NoInquiry);
    CHECK(of(facts, justIn.id)->closedOn == QDate(2025, 12, 1));
    CHECK_FALSE(of(facts, justIn.id)->isOpen());

    // 30 days without an event: the unassigned case since it was received, and nobody else.
    CHECK(isWithoutContact(*of(facts, nobodys.id), today));
    CHECK_FALSE(isWithoutContact(*of(facts, declined.id), today));
    CHECK_FALSE(isWithoutContact(*of(facts, inquiry.id), today));
    CHECK_FALSE(isWithoutContact(*of(facts, justIn.id), today));

    // By name, the tasks of nobody's case last; colleagues elsewhere are no part of it.
    REQUIRE(facts.workers.size() == 3);
    CHECK(facts.workers[0].id == world.anna.account);
    CHECK(facts.workers[0].name == u"anna Namn"_s);
    CHECK(facts.workers[0].ofUnit);
    CHECK(facts.workers[0].overdueTasks == 1);
    CHECK(facts.workers[0].tasksSoon == 1);
    CHECK(facts.workers[1].id == world.carin.account);
    CHECK(facts.workers[1].overdueTasks == 0);
    CHECK(facts.workers[1].tasksSoon == 1);
    CHECK(facts.workers[2].id.isNull());
    CHECK(facts.workers[2].overdueTasks == 1);
    CHECK(of(facts, world.bo.account) == nullptr);
    CHECK(facts.placements == 1);
    CHECK(facts.costPerDay == 245'000);

    const SqlReadModels models(world.context);
    const auto tasks = must(models.unitTasks(world.chief, world.north, today.addDays(daysOfDeadlines)));
    QList<QDate> days;
    for (const TaskRow& row : tasks) {
        days.append(row.task.dueOn);
    }
    CHECK(days == QList{QDate(2026, 10, 30), QDate(2026, 11, 1), QDate(2026, 11, 2), QDate(2026, 11, 16)});
    CHECK(tasks.first().task.title == u"Ring"_s);
    CHECK(tasks.first().subject.name == u"Åsa"_s);
    CHECK(tasks.last().assigneeName == u"carin Namn"_s);
    const auto placements = must(models.unitPlacements(world.chief, world.north, today));
    REQUIRE(placements.size() == 1);
    CHECK(placements.first().caseId == walled.id);
    CHECK(placements.first().person.name == u"Åsa"_s);
    CHECK(placements.first().providerName == u"Kvinnojouren Ekan"_s);
    CHECK(placements.first().from == QDate(2026, 11, 1));
    CHECK_FALSE(placements.first().to);

    // A caseworker of the unit sees what she may open, and that is not what is walled from her.
    const UnitFacts carins = must(models.unitFacts(world.carin, world.north, today));
    CHECK(of(carins, walled.id) == nullptr);
    CHECK(of(carins, blocked.id) != nullptr);
}

TEST_CASE("Openings in an emergency wait for a review, which is noted once", "[readmodels][unit]")
{
    UnitWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const SqlReadModels models(world.context);
    const CaseFile opened = world.received(today, world.north, world.anna.account);
    const CaseFile hidden = world.received(today, world.north, world.anna.account);
    const CaseFile elsewhere = world.received(today, world.south, world.bo.account);
    const QString first = world.opening(opened.id, world.bo);
    world.opening(opened.id, world.bo, u"granted"_s);
    world.opening(hidden.id, world.bo);
    world.block(hidden.id, world.chief);
    world.opening(elsewhere.id, world.anna);
    CHECK(world.facts().openingsToReview == 1);
    const auto waiting = must(models.openingsToReview(world.chief, world.north));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().id == first);
    CHECK(waiting.first().caseId == opened.id);
    CHECK(waiting.first().accountName == u"bo Namn"_s);
    CHECK(waiting.first().subject.name == u"Åsa"_s);
    CHECK(waiting.first().reason == u"Ringde i natt"_s);
    CHECK(waiting.first().from == world.context.now.addDays(-1));

    CHECK(codeOf(cases.reviewOpening(elsewhere.id, first)) == ErrorCode::NotFound); // another case's
    world.context.account = world.bo.account;
    CHECK(cases.reviewOpening(opened.id, first).error()
        == Error{ErrorCode::Invalid, u"opening"_s, u"own_opening"_s});
    world.context.account = world.chief.account;
    must(cases.reviewOpening(opened.id, first));
    CHECK(codeOf(cases.reviewOpening(opened.id, first)) == ErrorCode::Conflict);
    CHECK(world.facts().openingsToReview == 0);
    CHECK(must(models.openingsToReview(world.chief, world.north)).isEmpty());
    CHECK(world.count(u"SELECT COUNT(*) FROM case_grant WHERE reviewed_by IS NOT NULL"_s) == 1);
}

TEST_CASE("A stand-in is as a co-handler of the absent one's cases, on those days and in that unit",
    "[access][unit]")
{
    UnitWorld world(GENERATE(from_range(dialects())));
    SqlCaseRepository cases(world.context);
    const SqlReadModels models(world.context);
    CaseFile walled = world.received(today, world.north, world.anna.account);
    walled.walled = true;
    must(cases.update(walled, 1));
    const CaseFile plain = world.received(today, world.north, world.anna.account);
    const CaseFile kept = world.received(today, world.north, world.anna.account); // from bo
    world.block(kept.id, world.bo);
    const CaseFile carins = world.received(today, world.north, world.carin.account);
    const CaseFile nobodys = world.received(today, world.north);
    const CaseFile elsewhere = world.received(today, world.south, world.anna.account);
    world.task(walled.id, today.addDays(1));
    world.task(carins.id, today.addDays(2), world.anna.account); // hers by name, in a case that stays carin's
    world.task(plain.id, today.addDays(3), world.carin.account); // not hers
    const auto stands
        = [&](CaseId id) { return must(caseFacts(world.context, world.bo.account, id)).coHandler; };
    const auto mine = [&] {
        CaseFilter filter;
        filter.mine = true;
        QSet<CaseId> ids;
        for (const CaseRow& row : must(models.cases(world.bo, filter))) {
            CHECK(row.mine);
            ids.insert(row.id);
        }
        return ids;
    };
    CHECK_FALSE(stands(plain.id));
    CHECK(mine().isEmpty());

    Absence absence;
    absence.id = AbsenceId::make(world.context.now);
    absence.unit = world.north;
    absence.handler = world.anna.account;
    absence.standIn = world.bo.account;
    absence.from = QDate(2026, 11, 2);
    absence.to = QDate(2026, 11, 10);
    absence.madeBy = world.chief.account;
    absence.madeAt = world.context.now;
    const qint64 touched = must(models.directorySequence());
    must(cases.addAbsence(absence));
    CHECK(must(models.directorySequence()) > touched); // her people can be found at once
    CHECK(stands(walled.id));
    CHECK(stands(plain.id));
    CHECK(stands(kept.id)); // and yet blocked:
    CHECK_FALSE(stands(carins.id));
    CHECK_FALSE(stands(nobodys.id));
    CHECK(mine() == QSet{walled.id, plain.id});
    CHECK(codeOf(models.caseOverview(world.bo, kept.id, today)) == ErrorCode::Forbidden);
    CHECK(must(models.caseOverview(world.bo, walled.id, today)).right == CaseRight::Write);
    const auto tasks = must(models.myTasks(world.bo));
    REQUIRE(tasks.size() == 1); // carin's case is not open to bo
    CHECK(tasks.first().task.caseId == walled.id);
    CHECK(must(models.myTasks(world.anna)).size() == 2); // she keeps her own
    // What she is given meanwhile comes along, and what is taken from her goes.
    CaseFile given = nobodys;
    given.handler = world.anna.account;
    must(cases.update(given, 1));
    CHECK(stands(nobodys.id));
    // Not elsewhere: bo sees the case of the south because he works there, not as co-handler.
    CHECK_FALSE(stands(elsewhere.id));
    CHECK(world.facts().absences.size() == 1);
    CHECK(must(cases.absences(world.south, today)).isEmpty());

    // Days are Swedish: the last ends at midnight there.
    const auto at = [&](QDate day, QTime time) {
        world.context.now = QDateTime(day, time, Qt::UTC);
        return stands(plain.id);
    };
    CHECK_FALSE(at(QDate(2026, 11, 1), QTime(22, 59)));
    CHECK(at(QDate(2026, 11, 1), QTime(23, 1)));
    CHECK(at(QDate(2026, 11, 10), QTime(22, 59)));
    CHECK_FALSE(at(QDate(2026, 11, 10), QTime(23, 1)));
    CHECK(must(cases.absences(world.north, QDate(2026, 11, 11))).isEmpty());

    CHECK(at(QDate(2026, 11, 5), QTime(9, 0)));
    CHECK(codeOf(cases.endAbsence(world.south, absence.id)) == ErrorCode::NotFound);
    must(cases.endAbsence(world.north, absence.id));
    CHECK_FALSE(stands(plain.id));
    CHECK(mine().isEmpty());
    CHECK(must(models.myTasks(world.bo)).isEmpty());
    CHECK(codeOf(cases.endAbsence(world.north, absence.id)) == ErrorCode::NotFound);
}
