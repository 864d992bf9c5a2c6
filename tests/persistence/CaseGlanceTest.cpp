// What lists show of a case besides its own facts is kept by triggers: here against a plain look at the
// records.
#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "casefile/SqlCaseRepository.h"
#include "task/SqlTaskRepository.h"

#include <optional>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

struct Glance {
    QString categories;
    std::optional<QDate> nextDue;

    bool operator==(const Glance&) const = default;
};

Glance kept(const RepositoryWorld& world, CaseId id)
{
    const auto read = [](const Row& row) { return Glance{row.text(0), row.optDate(1)}; };
    return must(world.database.one(
                    u"SELECT COALESCE(categories, ''), next_due_on FROM case_file WHERE id = ?"_s, read, id))
        .value();
}

Glance recomputed(RepositoryWorld& world, CaseId id)
{
    std::set<QString> categories;
    const auto violence = must(SqlCaseRepository(world.context).violence(id));
    for (const ViolenceRecord& record : violence) {
        categories.insert(record.category);
    }
    Glance glance;
    glance.categories = QStringList(categories.begin(), categories.end()).join(u',');
    const auto tasks = must(SqlTaskRepository(world.context).tasks(id));
    for (const CaseTask& task : tasks) {
        if (task.state == TaskState::Open && (!glance.nextDue || task.dueOn < *glance.nextDue)) {
            glance.nextDue = task.dueOn;
        }
    }
    return glance;
}

} // namespace

TEST_CASE("A case's categories and next due day follow whatever happens to its records", "[repository][case]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlTaskRepository tasks(world.context);
    SqlCaseRepository cases(world.context);
    const QList<CaseId> ids{world.addCase(world.addPerson(u"Åsa"_s), world.north).id,
        world.addCase(world.addPerson(u"Eva"_s), world.north).id};
    std::mt19937 random(20261122); // NOLINT: the same rounds each time
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const QStringList codes{u"vnr"_s, u"hrv"_s, u"pom"_s};
    for (int round = 0; round < 120; ++round) {
        const CaseId id = ids.at(pick(2));
        const auto open = must(tasks.tasks(id));
        const auto violence = must(cases.violence(id));
        switch (pick(5)) {
        case 0: {
            CaseTask task;
            task.id = TaskId::make(world.context.now);
            task.caseId = id;
            task.kind = u"other"_s;
            task.title = u"ring"_s;
            task.dueOn = QDate(2026, 12, 1).addDays(pick(60));
            task.createdAt = world.context.now;
            must(tasks.add(task));
            break;
        }
        case 1:
            if (!open.isEmpty()) {
                CaseTask task = open.at(pick(int(open.size())));
                task.dueOn = task.dueOn.addDays(pick(20) - 10);
                if (pick(2) == 0 && task.state == TaskState::Open) {
                    task.state = TaskState::Done;
                    task.doneAt = world.context.now;
                    task.doneBy = world.anna.account;
                } else {
                    task.state = TaskState::Open;
                    task.doneAt = {};
                    task.doneBy = {};
                }
                must(tasks.update(task, task.revision));
            }
            break;
        case 2: {
            ViolenceRecord record;
            record.id = ViolenceId::make(world.context.now);
            record.caseId = id;
            record.category = codes.at(pick(3));
            record.period = u"now"_s;
            record.knownOn = QDate(2026, 11, 1);
            must(cases.addViolence(record));
            break;
        }
        case 3:
            if (!violence.isEmpty()) {
                ViolenceRecord record = violence.at(pick(int(violence.size())));
                record.category = codes.at(pick(3));
                must(cases.updateViolence(record, record.revision));
            }
            break;
        default:
            if (!violence.isEmpty()) {
                const ViolenceRecord& record = violence.at(pick(int(violence.size())));
                must(cases.removeViolence(record.id, record.revision));
            }
        }
        for (const CaseId each : ids) {
            INFO("round " << round);
            REQUIRE(kept(world, each) == recomputed(world, each));
        }
    }
}
