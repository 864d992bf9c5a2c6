#include "followup/SqlFollowUpRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "goal"_L1;

const Columns& columns()
{
    static const Columns list(
        "area, text_sealed, indicator_sealed, start_value, target_value, set_on, status, ended_on");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, "_s + columns().names() + u" FROM goal "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Goal& goal)
{
    SealedRow sealed(sealer, table, goal.id.toString());
    statement.bind(goal.area)
        .bind(sealed.sealAlways("text_sealed"_L1, goal.text))
        .bind(sealed.seal("indicator_sealed"_L1, goal.indicator))
        .bind(goal.start)
        .bind(goal.target)
        .bind(goal.setOn)
        .bind(toCode(goal.status))
        .bind(goal.endedOn);
    return sealed.outcome();
}

Result<Goal> readGoal(const Row& row, const Sealer& sealer)
{
    Goal goal;
    goal.id = row.as<GoalId>(0);
    goal.revision = row.integer(1);
    goal.caseId = row.as<CaseId>(2);
    SealedRow sealed(sealer, table, goal.id.toString());
    goal.area = row.text(3);
    goal.text = sealed.open("text_sealed"_L1, row.optBytes(4));
    goal.indicator = sealed.open("indicator_sealed"_L1, row.optBytes(5));
    goal.start = static_cast<int>(row.integer(6));
    goal.target = static_cast<int>(row.integer(7));
    goal.setOn = row.date(8);
    goal.status = enumAt<GoalStatus>(row, 9);
    goal.endedOn = row.optDate(10);
    FRID_CHECK(sealed.outcome());
    return goal;
}

Result<void> log(
    UnitContext& context, const Goal& goal, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    return writeChange(context, table, goal.id.toString(), goal.caseId, {}, deed, changes);
}

} // namespace

Result<QList<Goal>> SqlFollowUpRepository::goals(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY set_on, id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readGoal(row, m_context.sealer); }, id);
}

Result<Goal> SqlFollowUpRepository::findGoal(GoalId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readGoal(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlFollowUpRepository::addGoal(const Goal& goal)
{
    static const QString sql = u"INSERT INTO goal ("_s + columns().names()
        + u", id, case_id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, goal));
    statement.bind(goal.id).bind(goal.caseId).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return log(m_context, goal, "added"_L1, addedFields(toFields(goal)));
}

Result<void> SqlFollowUpRepository::updateGoal(const Goal& goal, Revision seen)
{
    FRID_TRY(const Goal before, findGoal(goal.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE goal SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, goal));
    statement.bind(goal.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(goal)));
}

} // namespace frid::persistence
