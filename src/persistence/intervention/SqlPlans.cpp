#include "intervention/SqlInterventionRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "journal/WorkingState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "plan"_L1;
constexpr auto contentColumn = "content_sealed"_L1;

const Columns& columns()
{
    static const Columns list(
        "version, made_on, agreement, follow_up_on, content_sealed, author_id, replaces_id");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, created_at, state, signed_at, signed_by, "_s
        + columns().names() + u" FROM plan "_s;
    return sql;
}

/// Everything that is text.
QByteArray contentOf(const Plan& plan)
{
    QJsonArray goals;
    for (const PlanGoal& goal : plan.goals) {
        goals.append(
            QJsonObject{{u"goal"_s, goal.goal.toString()}, {u"area"_s, goal.area}, {u"text"_s, goal.text},
                {u"indicator"_s, goal.indicator}, {u"start"_s, goal.start}, {u"target"_s, goal.target}});
    }
    QJsonArray steps;
    for (const PlanStep& step : plan.steps) {
        steps.append(QJsonObject{{u"text"_s, step.text}, {u"responsible"_s, step.responsible},
            {u"due_on"_s, step.dueOn ? step.dueOn->toString(Qt::ISODate) : QString()}});
    }
    return QJsonDocument(QJsonObject{{u"participants"_s, plan.participants}, {u"summary"_s, plan.summary},
                             {u"client_words"_s, plan.clientWords}, {u"goals"_s, goals}, {u"steps"_s, steps}})
        .toJson(QJsonDocument::Compact);
}

void putContent(Plan& plan, const QByteArray& json)
{
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    plan.participants = content.value("participants"_L1).toString();
    plan.summary = content.value("summary"_L1).toString();
    plan.clientWords = content.value("client_words"_L1).toString();
    const QJsonArray goals = content.value("goals"_L1).toArray();
    for (const QJsonValue& value : goals) {
        const QJsonObject goal = value.toObject();
        plan.goals.append(
            {GoalId::fromString(goal.value("goal"_L1).toString()), goal.value("area"_L1).toString(),
                goal.value("text"_L1).toString(), goal.value("indicator"_L1).toString(),
                goal.value("start"_L1).toInt(), goal.value("target"_L1).toInt()});
    }
    const QJsonArray steps = content.value("steps"_L1).toArray();
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const QDate due = QDate::fromString(step.value("due_on"_L1).toString(), Qt::ISODate);
        plan.steps.append({step.value("text"_L1).toString(), step.value("responsible"_L1).toString(),
            due.isValid() ? std::optional(due) : std::nullopt});
    }
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Plan& plan)
{
    FRID_TRY(
        const QByteArray content, sealer.seal(contentOf(plan), table, contentColumn, plan.id.toString()));
    statement.bind(plan.version)
        .bind(plan.madeOn)
        .bind(
            plan.agreement == Agreement::Unknown ? SqlValue(std::nullopt) : SqlValue(toCode(plan.agreement)))
        .bind(plan.followUpOn)
        .bind(content)
        .bind(plan.author)
        .bind(plan.replaces);
    return {};
}

Result<Plan> readPlan(const Row& row, const Sealer& sealer)
{
    Plan plan;
    int at = 0;
    plan.id = row.as<PlanId>(at++);
    plan.revision = row.integer(at++);
    plan.caseId = row.as<CaseId>(at++);
    plan.createdAt = row.timestamp(at++);
    plan.state = enumAt<NoteState>(row, at++);
    plan.signedAt = row.optTimestamp(at++);
    plan.signedBy = row.as<AccountId>(at++);
    plan.version = static_cast<int>(row.integer(at++));
    plan.madeOn = row.date(at++);
    plan.agreement = enumAt<Agreement>(row, at++);
    plan.followUpOn = row.optDate(at++);
    FRID_TRY(
        const QByteArray content, sealer.open(row.bytes(at++), table, contentColumn, plan.id.toString()));
    putContent(plan, content);
    plan.author = row.as<AccountId>(at++);
    plan.replaces = row.as<PlanId>(at++);
    return plan;
}

} // namespace

Result<QList<Plan>> SqlInterventionRepository::plans(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY version DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readPlan(row, m_context.sealer); }, id);
}

Result<Plan> SqlInterventionRepository::find(PlanId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readPlan(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlInterventionRepository::add(const Plan& plan)
{
    static const QString sql = u"INSERT INTO plan ("_s + columns().names()
        + u", id, case_id, created_at, changed_at, state) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, 'working')"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, plan));
    statement.bind(plan.id).bind(plan.caseId).bind(plan.createdAt).bind(m_context.now);
    FRID_CHECK(statement.exec());
    return signWhenSigned(plan);
}

Result<void> SqlInterventionRepository::update(const Plan& plan, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, plan.id.toString(), seen));
    static const QString sql = u"UPDATE plan SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, plan));
    statement.bind(m_context.now).bind(plan.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return signWhenSigned(plan);
}

Result<void> SqlInterventionRepository::remove(PlanId id, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, id.toString(), seen));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM plan WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<void> SqlInterventionRepository::signWhenSigned(const Plan& plan)
{
    if (plan.state != NoteState::Signed) {
        return {};
    }
    FRID_CHECK(m_context.database.execute(
        u"UPDATE plan SET state = 'signed', signed_at = ?, signed_by = ? WHERE id = ?"_s, plan.signedAt,
        plan.signedBy, plan.id));
    return {};
}

} // namespace frid::persistence
