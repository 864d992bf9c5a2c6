#include "intervention/SqlInterventionRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "intervention"_L1;

const Columns& columns()
{
    static const Columns list(
        "kind, open_service, decision_id, own_staff, provider_sealed, purpose_sealed, expected_times, "
        "expected_weeks, granted_on, decided, cost_per_day, goal, start_on, end_on, result, "
        "result_note_sealed, contact_state");
    return list;
}

const QString& select()
{
    static const QString sql
        = u"SELECT id, revision, case_id, "_s + columns().names() + u" FROM intervention "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Intervention& intervention)
{
    SealedRow sealed(sealer, table, intervention.id.toString());
    statement.bind(intervention.kind)
        .bind(intervention.openService)
        .bind(intervention.decision)
        .bind(intervention.ownStaff)
        .bind(sealed.seal("provider_sealed"_L1, intervention.provider))
        .bind(sealed.seal("purpose_sealed"_L1, intervention.purpose))
        .bind(intervention.expectedTimes)
        .bind(intervention.expectedWeeks)
        .bind(intervention.grantedOn)
        .bind(yesNoOrNull(intervention.decided))
        .bind(intervention.costPerDay)
        .bind(textOrNull(intervention.goal))
        .bind(intervention.startOn)
        .bind(intervention.endOn)
        .bind(textOrNull(intervention.result))
        .bind(sealed.seal("result_note_sealed"_L1, intervention.resultNote))
        .bind(textOrNull(intervention.contactState));
    return sealed.outcome();
}

std::optional<int> optInt(const Row& row, int column)
{
    const auto value = row.optInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Result<Intervention> readIntervention(const Row& row, const Sealer& sealer)
{
    Intervention intervention;
    int at = 0;
    intervention.id = row.as<InterventionId>(at++);
    intervention.revision = row.integer(at++);
    intervention.caseId = row.as<CaseId>(at++);
    SealedRow sealed(sealer, table, intervention.id.toString());
    intervention.kind = row.text(at++);
    intervention.openService = row.boolean(at++);
    intervention.decision = row.as<DecisionId>(at++);
    intervention.ownStaff = row.boolean(at++);
    intervention.provider = sealed.open("provider_sealed"_L1, row.optBytes(at++));
    intervention.purpose = sealed.open("purpose_sealed"_L1, row.optBytes(at++));
    intervention.expectedTimes = optInt(row, at++);
    intervention.expectedWeeks = optInt(row, at++);
    intervention.grantedOn = row.optDate(at++);
    intervention.decided = enumAt<YesNo>(row, at++);
    intervention.costPerDay = row.optInteger(at++);
    intervention.goal = row.text(at++);
    intervention.startOn = row.optDate(at++);
    intervention.endOn = row.optDate(at++);
    intervention.result = row.text(at++);
    intervention.resultNote = sealed.open("result_note_sealed"_L1, row.optBytes(at++));
    intervention.contactState = row.text(at++);
    FRID_CHECK(sealed.outcome());
    return intervention;
}

Result<void> log(UnitContext& context, const Intervention& intervention, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    return writeChange(context, table, intervention.id.toString(), intervention.caseId, {}, deed, changes);
}

} // namespace

Result<QList<Intervention>> SqlInterventionRepository::interventions(CaseId id) const
{
    static const QString sql = select()
        + u"WHERE case_id = ? ORDER BY CASE WHEN end_on IS NULL THEN 0 ELSE 1 END, "
          "CASE WHEN start_on IS NULL THEN 0 ELSE 1 END, start_on DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readIntervention(row, m_context.sealer); }, id);
}

Result<Intervention> SqlInterventionRepository::find(InterventionId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readIntervention(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlInterventionRepository::add(const Intervention& intervention)
{
    static const QString sql = u"INSERT INTO intervention ("_s + columns().names()
        + u", id, case_id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, intervention));
    statement.bind(intervention.id).bind(intervention.caseId).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return log(m_context, intervention, "added"_L1, addedFields(toFields(intervention)));
}

Result<void> SqlInterventionRepository::update(const Intervention& intervention, Revision seen)
{
    FRID_TRY(const Intervention before, find(intervention.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE intervention SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, intervention));
    statement.bind(intervention.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(intervention)));
}

} // namespace frid::persistence
