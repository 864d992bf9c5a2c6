#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "task/SqlTaskRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

TEST_CASE("Tasks read back, are done once and keep their moved days", "[repository][task]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlTaskRepository tasks(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    CaseTask late;
    late.id = TaskId::make(world.context.now);
    late.caseId = id;
    late.kind = u"other"_s;
    late.title = u"ring skolan"_s;
    late.dueOn = QDate(2026, 12, 1);
    late.createdAt = world.context.now;
    CaseTask soon = late;
    soon.id = TaskId::make(world.context.now);
    soon.rule = u"first_offer"_s;
    soon.title.clear();
    soon.assignee = world.bo.account;
    soon.dueOn = QDate(2026, 11, 9);
    must(tasks.add(late));
    must(tasks.add(soon));
    auto list = must(tasks.tasks(id));
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == soon.id);
    CHECK(list[0].rule == soon.rule);
    CHECK(list[0].assignee == world.bo.account);
    CHECK(list[0].title.isEmpty());
    CHECK(list[1].title == late.title);
    CHECK(list[1].assignee.isNull());

    soon.state = TaskState::Done;
    soon.doneAt = world.context.now;
    soon.doneBy = world.anna.account;
    soon.outcome = u"klart"_s;
    must(tasks.update(soon, 1));
    CHECK(codeOf(tasks.update(soon, 1)) == ErrorCode::Conflict);
    list = must(tasks.tasks(id));
    CHECK(list[0].id == late.id);
    CHECK(list[1].outcome == u"klart"_s);
    CHECK(list[1].doneAt == world.context.now);
    CHECK(list[1].doneBy == world.anna.account);
    CHECK(list[1].revision == 2);
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'task'"_s) == 1);

    must(tasks.addExtension(
        {late.id, late.dueOn, QDate(2026, 12, 24), u"sjuk"_s, world.anna.account, world.context.now}));
    const auto moved = must(tasks.extensions(id));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].task == late.id);
    CHECK(moved[0].from == late.dueOn);
    CHECK(moved[0].to == QDate(2026, 12, 24));
    CHECK(moved[0].reason == u"sjuk"_s);
    CHECK(moved[0].by == world.anna.account);
    CHECK(!world.database.execute(u"DELETE FROM task_extension"_s));
    CHECK(codeOf(tasks.find(TaskId::make(world.context.now))) == ErrorCode::NotFound);
}
