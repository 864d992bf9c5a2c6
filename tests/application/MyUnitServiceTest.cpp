#include <catch2/catch.hpp>

#include <frid/application/myunit/MyUnitService.h>

#include "support/TestRegistry.h"

#include <algorithm>
#include <functional>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

CaseId someCase(int number)
{
    return CaseId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

const AccountId anna(QUuid(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
const AccountId bo(QUuid(2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
const AccountId cilla(QUuid(3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
const QDate today(2026, 3, 2);

UnitCase one(int number, AccountId handler, QDate received, int load)
{
    UnitCase made;
    made.id = someCase(number);
    made.handler = handler;
    made.receivedOn = received;
    made.load = load;
    return made;
}

QList<int> numbers(const QList<CaseId>& cases)
{
    QList<int> found;
    for (const CaseId& id : cases) {
        found.append(int(id.uuid().data1));
    }
    return found;
}

/// The bar of that key.
UnitBar bar(const QList<UnitBar>& bars, const QString& key)
{
    const auto found = std::ranges::find(bars, key, &UnitBar::key);
    REQUIRE(found != bars.end());
    return *found;
}

/// Five cases: three open ones of anna's and nobody's, one of bo's, and one that is closed.
UnitOverview sample()
{
    UnitOverview unit;
    unit.today = today;
    UnitCase old = one(1, anna, QDate(2024, 12, 31), 30);
    old.lastEventOn = QDate(2026, 1, 31); // 30 days ago
    old.firstOfferOn = QDate(2025, 1, 3);
    UnitCase fresh = one(2, anna, QDate(2026, 2, 2), 12);
    fresh.lastEventOn = QDate(2026, 2, 1);
    fresh.firstOfferOn = QDate(2026, 2, 7); // on the fifth day
    fresh.firstVisitOn = QDate(2026, 2, 8); // on the sixth
    UnitCase nobodys = one(3, {}, QDate(2026, 2, 28), 14);
    UnitCase bos = one(4, bo, QDate(2025, 9, 2), 50);
    bos.lastEventOn = QDate(2026, 3, 1);
    bos.firstOfferOn = QDate(2025, 10, 2); // on the thirtieth day
    bos.firstVisitOn = QDate(2025, 10, 3);
    UnitCase closed = one(5, bo, QDate(2025, 4, 1), 0);
    closed.status = CaseStatus::Closed;
    closed.closedOn = QDate(2026, 2, 1);
    closed.firstOfferOn = QDate(2025, 4, 1);
    unit.facts.cases = {closed, bos, nobodys, fresh, old};
    unit.facts.workers = {{anna, u"Anna"_s, false, true, 2, 1}, {bo, u"Bo"_s, true, false, 0, 0},
        {cilla, u"Cilla"_s, false, true, 0, 0}, {{}, {}, false, false, 1, 0}};
    unit.handlers = handlerLoads(unit.facts, today);
    return unit;
}

/// Three cases of the north, one of which is walled, and a task that was given to its handler by name.
struct Desk {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    MyUnitService& unit = services->myUnit();
    Session manager = registry.session(u"manager"_s);
    AccountId vera = registry.account(u"caseworker"_s);
    AccountId kim = registry.account(u"colleague"_s);
    UnitId north = registry.north();
    CaseId first = registry.addCase(registry.addPerson(u"Anna"_s, u"Berg"_s), CaseKind::Victim, vera);
    CaseId second = registry.addCase(registry.addPerson(u"Eva"_s, u"Lund"_s), CaseKind::Victim, vera);
    CaseId third = registry.addCase(registry.addPerson(u"Ida"_s, u"Sten"_s), CaseKind::Victim, kim);

    TaskId addTask(CaseId id, AccountId assignee)
    {
        CaseTask task;
        task.id = TaskId::make(registry.clock().now());
        task.caseId = id;
        task.kind = u"follow_up"_s;
        task.title = u"Ring"_s;
        task.dueOn = registry.clock().today();
        task.assignee = assignee;
        task.createdAt = registry.clock().now();
        registry.write([&](UnitOfWork& work) { return work.tasks().add(task); });
        return task.id;
    }
    AccountId assignee(TaskId id) { return must(reading()->tasks().find(id)).assignee; }
    AccountId handler(CaseId id) { return must(reading()->cases().find(id)).handler; }
    qsizetype turns(CaseId id)
    {
        const auto all = must(reading()->cases().turns(id));
        return std::ranges::count(all, CaseTurn::Kind::HandlerChanged, &CaseTurn::kind);
    }
    QStringList log()
    {
        QStringList lines;
        const auto events = must(reading()->audit().events(0, 1000));
        for (const AuditEvent& event : events) {
            lines.prepend(event.action + u' ' + toCode(event.outcome));
        }
        return lines;
    }
    std::unique_ptr<UnitOfWork> reading() { return registry.begin(UnitMode::Reading); }
    void block(CaseId id, AccountId who)
    {
        must(registry.registry().database().execute(
            u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            id, who, QByteArray("x"), manager.account, registry.clock().now()));
    }
};

} // namespace

TEST_CASE("a handler's line counts the open cases, and the tasks that are hers")
{
    const UnitOverview unit = sample();
    REQUIRE(unit.handlers.size() == 4); // Cilla too, who has room
    const HandlerLoad& annas = unit.handlers[0];
    CHECK(annas.handler == anna);
    CHECK(annas.openCases == 2);
    CHECK(annas.load == 42);
    CHECK(annas.overdueTasks == 2);
    CHECK(annas.tasksSoon == 1);
    CHECK(annas.withoutContact == 1);
    CHECK(annas.lastEventOn == QDate(2026, 2, 1));
    CHECK(unit.handlers[1].disabled);
    CHECK(unit.handlers[1].openCases == 1);
    CHECK(unit.handlers[2].openCases == 0);
    CHECK(unit.handlers[3].handler.isNull());
    CHECK(unit.handlers[3].openCases == 1);
    CHECK(unit.handlers[3].overdueTasks == 1);
    CHECK_FALSE(unit.handlers[3].lastEventOn);
    // Somebody who has left and has nothing is not shown.
    UnitFacts empty;
    empty.workers = {{bo, u"Bo"_s, true, true, 0, 0}, {anna, u"Anna"_s, false, false, 0, 0}};
    CHECK(handlerLoads(empty, today).isEmpty());
}

TEST_CASE("each bar holds the cases that it counts")
{
    const UnitOverview unit = sample();
    const auto loads = loadBars(unit);
    REQUIRE(loads.size() == 3);
    CHECK(loads[0].key == bo.toString());
    CHECK(loads[0].value == 50);
    CHECK(numbers(loads[0].cases) == QList{4});
    CHECK(loads[1].value == 42);
    CHECK(numbers(loads[1].cases) == QList{2, 1});
    CHECK(loads[2].key.isEmpty());
    CHECK(loads[2].value == 14);

    const auto flow = flowBars(unit);
    REQUIRE(flow.size() == monthsOfFlow);
    CHECK(flow.first().key == u"2025-04"_s);
    CHECK(flow.last().key == u"2026-03"_s);
    CHECK(numbers(flow.first().cases) == QList{5});
    CHECK(numbers(bar(flow, u"2026-02"_s).cases) == QList{3, 2});
    CHECK(bar(flow, u"2026-02"_s).value == 2);
    CHECK(numbers(bar(flow, u"2026-02"_s).others) == QList{5});
    CHECK(flow.last().cases.isEmpty());

    const auto ages = ageBars(unit);
    CHECK(numbers(bar(ages, u"month_1"_s).cases) == QList{3, 2}); // a month ago to the day
    CHECK(bar(ages, u"month_3"_s).value == 0);
    CHECK(numbers(bar(ages, u"month_6"_s).cases) == QList{4}); // six months ago to the day
    CHECK(bar(ages, u"year_1"_s).value == 0);
    CHECK(numbers(bar(ages, u"older"_s).cases) == QList{1});

    const auto waiting = waitingBars(unit); // the old one was received before
    CHECK(numbers(bar(waiting, u"days_5"_s).cases) == QList{5, 2});
    CHECK(numbers(bar(waiting, u"days_30"_s).cases) == QList{4});
    CHECK(numbers(bar(waiting, u"not_yet"_s).cases) == QList{3});
    CHECK(numbers(bar(waiting, u"days_14"_s).others) == QList{2});
    CHECK(numbers(bar(waiting, u"longer"_s).others) == QList{4});
    CHECK(numbers(bar(waiting, u"not_yet"_s).others) == QList{3}); // not of the closed one
}

TEST_CASE("only the unit's manager has its page, and gets the weights of the program")
{
    Desk desk;
    for (const auto& login :
        {u"caseworker"_s, u"coordinator"_s, u"south_manager"_s, u"admin"_s, u"auditor"_s}) {
        INFO(login.toStdString());
        const Session who = desk.registry.session(login);
        CHECK(desk.unit.overview(who, desk.north).error().code == ErrorCode::Forbidden);
        CHECK(desk.unit.tasks(who, desk.north).error().code == ErrorCode::Forbidden);
        CHECK(desk.unit.placements(who, desk.north).error().code == ErrorCode::Forbidden);
        CHECK(desk.unit.openings(who, desk.north).error().code == ErrorCode::Forbidden);
        CHECK(desk.unit.reassign(who, desk.north, {{desk.first, desk.vera}}, desk.kim, u"Skäl"_s).error().code
            == ErrorCode::Forbidden);
    }
    CHECK(desk.handler(desk.first) == desk.vera);
    const UnitOverview read = must(desk.unit.overview(desk.manager, desk.north));
    REQUIRE(read.facts.cases.size() == 3);
    const CaseWeights weights = *CaseWeights::bundled();
    CHECK(read.facts.cases.first().load
        == weights.points({CaseKind::Victim, {}, CasePhase::Preliminary, 0, false}));
    CHECK(read.weightsVersion == weights.version());
    CHECK(read.handlers.size() == 2);
    CHECK(desk.unit.overview(desk.manager, desk.registry.south()).error().code == ErrorCode::Forbidden);
}

TEST_CASE("many cases get another handler at once, and what was the former one's to do follows")
{
    Desk desk;
    const AccountId both = desk.registry.account(u"both"_s);
    const TaskId annas = desk.addTask(desk.first, desk.vera);
    const TaskId kims = desk.addTask(desk.first, desk.kim);
    const TaskId handlers = desk.addTask(desk.first, {});
    desk.registry.write([&](UnitOfWork& work) { return work.cases().setCoHandlers(desk.first, {both}); });
    const QStringList before = desk.log();
    must(desk.unit.reassign(
        desk.manager, desk.north, {{desk.first, desk.vera}, {desk.second, desk.vera}}, desk.kim, u"Ledig"_s));
    CHECK(desk.handler(desk.first) == desk.kim);
    CHECK(desk.handler(desk.second) == desk.kim);
    CHECK(desk.turns(desk.first) == 1);
    CHECK(must(desk.reading()->cases().turns(desk.first)).last().text == u"Ledig"_s);
    CHECK(must(desk.reading()->cases().coHandlers(desk.first)) == QList{both});
    CHECK(desk.assignee(annas).isNull()); // the handler's, and so the new one's
    CHECK(desk.assignee(kims) == desk.kim);
    CHECK(desk.assignee(handlers).isNull());
    const auto day = must(desk.services->tasks().myDay(desk.registry.session(u"colleague"_s)));
    CHECK(std::ranges::count(day.tasks, desk.first, [](const TaskRow& row) { return row.task.caseId; }) == 3);
    CHECK(desk.log().mid(before.size())
        == QStringList{u"assign_case done"_s, u"assign_case done"_s, u"reassign_cases done"_s});
    // Who has it already keeps it, without a turn.
    must(desk.unit.reassign(desk.manager, desk.north, {{desk.third, desk.kim}}, desk.kim, u"Skäl"_s));
    CHECK(desk.turns(desk.third) == 0);
}

TEST_CASE("a single change of handler takes the tasks along too")
{
    Desk desk;
    const TaskId task = desk.addTask(desk.first, desk.vera);
    must(desk.services->cases().assign(desk.manager, desk.first, 1, desk.kim, {}, u"Semester"_s));
    CHECK(desk.assignee(task).isNull());
    desk.block(desk.second, desk.kim);
    CHECK(desk.services->cases().assign(desk.manager, desk.second, 1, desk.kim, {}, u"Semester"_s).error()
        == Error{ErrorCode::Invalid, u"handler"_s, u"blocked"_s});
    CHECK(desk.services->cases().assign(desk.manager, desk.second, 1, desk.vera, {desk.kim}, {}).error()
        == Error{ErrorCode::Invalid, u"co_handlers"_s, u"blocked"_s});
}

TEST_CASE("where one case cannot be given away, none is")
{
    Desk desk;
    const auto give = [&](const QList<Reassignment>& cases, AccountId to, const QString& reason) {
        const auto given = desk.unit.reassign(desk.manager, desk.north, cases, to, reason);
        REQUIRE_FALSE(given);
        CHECK(desk.handler(desk.first) == desk.vera);
        CHECK(desk.turns(desk.first) == 0);
        return given.error();
    };
    const QList<Reassignment> both{{desk.first, desk.vera}, {desk.second, desk.vera}};
    CHECK(give({}, desk.kim, u"Skäl"_s) == Error{ErrorCode::Invalid, u"cases"_s, u"missing"_s});
    CHECK(give(both, {}, u"Skäl"_s) == Error{ErrorCode::Invalid, u"handler"_s, u"missing"_s});
    CHECK(give(both, desk.kim, u"  "_s) == Error{ErrorCode::Invalid, u"reason"_s, u"missing"_s});
    CHECK(give(both, desk.registry.account(u"auditor"_s), u"Skäl"_s).detail == u"role"_s);
    // Somebody else was quicker.
    CHECK(give({{desk.first, desk.vera}, {desk.third, desk.vera}}, desk.kim, u"Skäl"_s)
        == Error{ErrorCode::Conflict, u"cases"_s, {}});
    // The colleague is kept from one of them; the manager from another.
    desk.block(desk.second, desk.kim);
    CHECK(give(both, desk.kim, u"Skäl"_s) == Error{ErrorCode::Invalid, u"handler"_s, u"blocked"_s});
    desk.block(desk.third, desk.manager.account);
    CHECK(give({{desk.first, desk.vera}, {desk.third, desk.kim}}, desk.vera, u"Skäl"_s).code
        == ErrorCode::Forbidden);
    CHECK(desk.log().last() == u"reassign_cases refused"_s);
    // One of another unit's, and a closed one.
    const CaseId south = desk.registry.addCase(
        desk.registry.addPerson(u"Åsa"_s, u"Ek"_s), CaseKind::Victim, {}, desk.registry.south());
    CHECK(give({{desk.first, desk.vera}, {south, {}}}, desk.kim, u"Skäl"_s).code == ErrorCode::Forbidden);
    const CaseId closed = desk.registry.addCase(desk.registry.addPerson(u"Pia"_s, u"Ek"_s));
    must(desk.services->cases().close(
        desk.manager, closed, 1, desk.registry.clock().today(), u"completed"_s, {}, {}));
    CHECK(give({{desk.first, desk.vera}, {closed, {}}}, desk.kim, u"Skäl"_s).detail == u"closed"_s);
}

TEST_CASE("a manager reviews an opening once, and never her own")
{
    Desk desk;
    const auto opening = [&](AccountId by) {
        const QString id = makeUuidV7(desk.registry.clock().now()).toString(QUuid::WithoutBraces);
        must(desk.registry.registry().database().execute(
            u"INSERT INTO case_grant (id, case_id, account_id, kind, valid_from, valid_until, reason_sealed, "
            "granted_by) VALUES (?, ?, ?, 'break_glass', ?, ?, ?, ?)"_s,
            id, desk.first, by, desk.registry.clock().now(), desk.registry.clock().now().addSecs(3600),
            QByteArray("x"), by));
        return id;
    };
    const QString theirs = opening(desk.registry.account(u"stranger"_s));
    const QString own = opening(desk.manager.account);
    CHECK(must(desk.unit.overview(desk.manager, desk.north)).facts.openingsToReview == 2);
    CHECK(
        desk.unit.review(desk.registry.session(u"caseworker"_s), desk.north, desk.first, theirs).error().code
        == ErrorCode::Forbidden);
    CHECK(
        desk.unit.review(desk.manager, desk.north, desk.second, theirs).error().code == ErrorCode::NotFound);
    CHECK(desk.unit.review(desk.manager, desk.north, desk.first, own).error().detail == u"own_opening"_s);
    must(desk.unit.review(desk.manager, desk.north, desk.first, theirs));
    CHECK(desk.log().last() == u"review_opening done"_s);
    CHECK(desk.unit.review(desk.manager, desk.north, desk.first, theirs).error().code == ErrorCode::Conflict);
    CHECK(must(desk.unit.overview(desk.manager, desk.north)).facts.openingsToReview == 1);
}

TEST_CASE("a copy of a unit's list is logged with its recipient before it is made")
{
    Desk desk;
    PrintNotice notice;
    notice.recipient = u"Förvaltningschefen"_s;
    CHECK(desk.unit.registerPrint(desk.manager, desk.north, notice).error().field == u"purpose"_s);
    notice.purpose = u"Genomgång"_s;
    must(desk.unit.registerPrint(desk.manager, desk.north, notice));
    const AuditEvent event = must(desk.reading()->audit().events(0, 1)).first();
    CHECK(event.action == u"print_unit"_s);
    CHECK(event.detail.contains(u"Förvaltningschefen"_s));
    CHECK(desk.unit.registerPrint(desk.registry.session(u"caseworker"_s), desk.north, notice).error().code
        == ErrorCode::Forbidden);
}

TEST_CASE("a manager plans an absence and ends it, and the stand-in works meanwhile")
{
    Desk desk;
    const Session stranger = desk.registry.session(u"stranger"_s); // of the south
    const QDate day = desk.registry.clock().today();
    Absence absence;
    absence.handler = desk.vera;
    absence.standIn = stranger.account;
    absence.from = day;
    absence.to = day.addDays(7);
    const auto plan = [&](const std::function<void(Absence&)>& change) {
        Absence wrong = absence;
        change(wrong);
        const auto planned = desk.unit.planAbsence(desk.manager, desk.north, wrong);
        REQUIRE_FALSE(planned);
        return std::pair(planned.error().field, planned.error().detail);
    };
    CHECK(plan([](Absence& a) { a.handler = {}; }) == std::pair(u"handler"_s, u"missing"_s));
    CHECK(plan([](Absence& a) { a.standIn = {}; }) == std::pair(u"stand_in"_s, u"missing"_s));
    CHECK(plan([](Absence& a) { a.standIn = a.handler; }) == std::pair(u"stand_in"_s, u"same_person"_s));
    CHECK(plan([](Absence& a) { a.to = a.from.addDays(-1); }) == std::pair(u"to"_s, u"end_before_start"_s));
    CHECK(plan([](Absence& a) { a.from = QDate(); }) == std::pair(u"from"_s, u"missing"_s));
    CHECK(plan([&](Absence& a) { a.from = a.to = day.addDays(-1); }) == std::pair(u"to"_s, u"past"_s));
    CHECK(plan([&](Absence& a) { a.standIn = desk.registry.account(u"auditor"_s); })
        == std::pair(u"stand_in"_s, u"role"_s));
    CHECK(desk.unit.planAbsence(desk.registry.session(u"caseworker"_s), desk.north, absence).error().code
        == ErrorCode::Forbidden);

    CHECK(desk.services->cases().open(stranger, desk.first).error().code == ErrorCode::Forbidden);
    const AbsenceId planned = must(desk.unit.planAbsence(desk.manager, desk.north, absence));
    CHECK(desk.log().last() == u"plan_absence done"_s);
    CHECK(desk.services->cases().open(stranger, desk.first));
    CHECK(desk.services->cases().open(stranger, desk.third).error().code == ErrorCode::Forbidden); // kim's
    const auto handlers = must(desk.unit.overview(desk.manager, desk.north)).handlers;
    const auto vera = std::ranges::find(handlers, desk.vera, &HandlerLoad::handler);
    REQUIRE(vera != handlers.end());
    CHECK(vera->absence == planned);
    CHECK(vera->absentTo == day.addDays(7));
    CHECK_FALSE(vera->standInName.isEmpty());
    CHECK(handlers.size() == 2); // who only stands in is no handler of the unit

    CHECK(desk.unit.endAbsence(desk.registry.session(u"south_manager"_s), desk.registry.south(), planned)
              .error()
              .code
        == ErrorCode::NotFound);
    must(desk.unit.endAbsence(desk.manager, desk.north, planned));
    CHECK(desk.services->cases().open(stranger, desk.first).error().code == ErrorCode::Forbidden);
    CHECK(must(desk.unit.overview(desk.manager, desk.north)).facts.absences.isEmpty());
}
