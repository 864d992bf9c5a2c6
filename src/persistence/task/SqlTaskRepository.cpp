#include "task/SqlTaskRepository.h"

#include "changelog/ChangeLog.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "task"_L1;

const Columns& columns()
{
    static const Columns list(
        "kind, rule, about, title_sealed, due_on, assignee_id, state, done_at, done_by, outcome_sealed");
    return list;
}

const Columns& keyColumns()
{
    static const Columns list("id, revision, case_id, created_at");
    return list;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const CaseTask& task)
{
    SealedRow sealed(sealer, table, task.id.toString());
    statement.bind(task.kind)
        .bind(textOrNull(task.rule))
        .bind(textOrNull(task.about))
        .bind(sealed.seal("title_sealed"_L1, task.title))
        .bind(task.dueOn)
        .bind(task.assignee)
        .bind(toCode(task.state))
        .bind(task.doneAt)
        .bind(task.doneBy)
        .bind(sealed.seal("outcome_sealed"_L1, task.outcome));
    return sealed.outcome();
}

/// What the history shows of a task; the texts stay on the task itself.
FieldMap historyFields(const CaseTask& task)
{
    return {
        {u"due_on"_s, task.dueOn.toString(Qt::ISODate)},
        {u"assignee"_s, task.assignee.isNull() ? QString() : task.assignee.toString()},
        {u"state"_s, toCode(task.state)},
    };
}

} // namespace

QString SqlTaskRepository::selectList(QLatin1StringView alias)
{
    return keyColumns().names(alias) + u", "_s + columns().names(alias);
}

Result<CaseTask> SqlTaskRepository::readTask(const Row& row, const Sealer& sealer)
{
    CaseTask task;
    task.id = row.as<TaskId>(0);
    task.revision = row.integer(1);
    task.caseId = row.as<CaseId>(2);
    task.createdAt = row.timestamp(3);
    SealedRow sealed(sealer, table, task.id.toString());
    task.kind = row.text(4);
    task.rule = row.text(5);
    task.about = row.text(6);
    task.title = sealed.open("title_sealed"_L1, row.optBytes(7));
    task.dueOn = row.date(8);
    task.assignee = row.as<AccountId>(9);
    task.state = enumAt<TaskState>(row, 10);
    task.doneAt = row.optTimestamp(11);
    task.doneBy = row.as<AccountId>(12);
    task.outcome = sealed.open("outcome_sealed"_L1, row.optBytes(13));
    FRID_CHECK(sealed.outcome());
    return task;
}

Result<CaseTask> SqlTaskRepository::find(TaskId id) const
{
    static const QString sql = u"SELECT "_s + selectList("t"_L1) + u" FROM task t WHERE t.id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readTask(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<CaseTask>> SqlTaskRepository::tasks(CaseId id) const
{
    static const QString sql = u"SELECT "_s + selectList("t"_L1)
        + u" FROM task t WHERE t.case_id = ? ORDER BY CASE WHEN t.state = 'open' THEN 0 ELSE 1 END, "
          "CASE WHEN t.state = 'open' THEN t.due_on END, t.done_at, t.id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readTask(row, m_context.sealer); }, id);
}

Result<void> SqlTaskRepository::add(const CaseTask& task)
{
    static const QString sql = u"INSERT INTO task ("_s + columns().names()
        + u", id, case_id, created_at) VALUES ("_s + columns().marks() + u", ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, task));
    statement.bind(task.id).bind(task.caseId).bind(task.createdAt);
    return statement.exec();
}

Result<void> SqlTaskRepository::update(const CaseTask& task, Revision seen)
{
    FRID_TRY(const CaseTask before, find(task.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE task SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, task));
    statement.bind(task.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return writeChange(m_context, table, task.id.toString(), before.caseId, {}, "changed"_L1,
        changedFields(historyFields(before), historyFields(task)));
}

Result<void> SqlTaskRepository::addExtension(const TaskExtension& extension)
{
    const QString id = makeUuidV7(m_context.now).toString(QUuid::WithoutBraces);
    FRID_TRY(const QByteArray reason,
        m_context.sealer.sealText(extension.reason, "task_extension"_L1, "reason_sealed"_L1, id));
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO task_extension (id, task_id, from_day, to_day, reason_sealed, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        id, extension.task, extension.from, extension.to, reason, extension.by, extension.at));
    return {};
}

Result<QList<TaskExtension>> SqlTaskRepository::extensions(CaseId id) const
{
    const auto read = [&](const Row& row) -> Result<TaskExtension> {
        FRID_TRY(const QString reason,
            m_context.sealer.openText(row.bytes(4), "task_extension"_L1, "reason_sealed"_L1, row.text(0)));
        return TaskExtension{
            row.as<TaskId>(1), row.date(2), row.date(3), reason, row.as<AccountId>(5), row.timestamp(6)};
    };
    return m_context.database.all(
        u"SELECT e.id, e.task_id, e.from_day, e.to_day, e.reason_sealed, e.made_by, e.made_at "
        "FROM task_extension e JOIN task t ON t.id = e.task_id WHERE t.case_id = ? ORDER BY e.made_at, e.id"_s,
        read, id);
}

} // namespace frid::persistence
