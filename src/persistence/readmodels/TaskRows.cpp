#include "readmodels/TaskRows.h"

#include "readmodels/Labels.h"
#include "task/SqlTaskRepository.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<QList<TaskRow>> readTaskRows(
    UnitContext& context, const Session& session, const CaseCondition& condition)
{
    constexpr int next = SqlTaskRepository::columnCount;
    Query query(context, session);
    query.add(u"SELECT "_s + SqlTaskRepository::selectList("t"_L1)
        + u", c.number_year, c.number_serial, c.handler_id, p.id, p.revision FROM task t "
          "JOIN case_file c ON c.id = t.case_id JOIN person p ON p.id = c.person_id "
          "WHERE t.state = 'open' AND c.status = 'open'"_s);
    query.add(condition.sql).addValues(condition.values).add(" AND "_L1);
    query.addAccess().add(" ORDER BY t.due_on, t.id"_L1);

    NameCache::Wanted subjects;
    FRID_TRY(const auto accounts, context.names.accounts(context));
    FRID_TRY(auto rows, query.all([&](const Row& row) -> Result<TaskRow> {
        TaskRow entry;
        FRID_TRY(entry.task, SqlTaskRepository::readTask(row, context.sealer));
        entry.caseNumber
            = CaseNumber(static_cast<int>(row.integer(next)), static_cast<int>(row.integer(next + 1)));
        const auto handler = row.as<AccountId>(next + 2);
        entry.assigneeName = accounts.value(entry.task.assignee.isNull() ? handler : entry.task.assignee);
        subjects.append({row.as<PersonId>(next + 3), row.integer(next + 4)});
        return entry;
    }));
    Labels labels(context);
    FRID_CHECK(labels.load(subjects));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].subject = labels.label({subjects[i].first, subjects[i].second});
    }
    return rows;
}

} // namespace frid::persistence
