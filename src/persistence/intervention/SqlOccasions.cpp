#include "intervention/SqlInterventionRepository.h"

#include "access/RelationSql.h"
#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "occasion"_L1;

const Columns& columns()
{
    static const Columns list("starts_at, held_on, day_only, minutes, state, reason, step, "
                              "participants_sealed, note_sealed, replaces_id");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT o.id, o.revision, o.intervention_id, "_s + columns().names("o"_L1)
        + u" FROM occasion o "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Occasion& occasion)
{
    SealedRow sealed(sealer, table, occasion.id.toString());
    statement.bind(occasion.startsAt)
        .bind(swedishDay(occasion.startsAt))
        .bind(occasion.dayOnly)
        .bind(occasion.minutes)
        .bind(toCode(occasion.state))
        .bind(textOrNull(occasion.reason))
        .bind(textOrNull(occasion.step))
        .bind(sealed.seal("participants_sealed"_L1, occasion.participants))
        .bind(sealed.seal("note_sealed"_L1, occasion.note))
        .bind(occasion.replaces);
    return sealed.outcome();
}

Result<Occasion> readOccasion(const Row& row, const Sealer& sealer)
{
    Occasion occasion;
    int at = 0;
    occasion.id = row.as<OccasionId>(at++);
    occasion.revision = row.integer(at++);
    occasion.intervention = row.as<InterventionId>(at++);
    SealedRow sealed(sealer, table, occasion.id.toString());
    occasion.startsAt = row.timestamp(at++);
    ++at; // held_on, which is the Swedish day of it
    occasion.dayOnly = row.boolean(at++);
    occasion.minutes = static_cast<int>(row.integer(at++));
    occasion.state = enumAt<OccasionState>(row, at++);
    occasion.reason = row.text(at++);
    occasion.step = row.text(at++);
    occasion.participants = sealed.open("participants_sealed"_L1, row.optBytes(at++));
    occasion.note = sealed.open("note_sealed"_L1, row.optBytes(at++));
    occasion.replaces = row.as<OccasionId>(at++);
    FRID_CHECK(sealed.outcome());
    return occasion;
}

} // namespace

Result<QList<Occasion>> SqlInterventionRepository::occasions(CaseId id) const
{
    static const QString sql = select()
        + u"JOIN intervention i ON i.id = o.intervention_id WHERE i.case_id = ? ORDER BY o.starts_at, o.id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readOccasion(row, m_context.sealer); }, id);
}

Result<QList<Occasion>> SqlInterventionRepository::occasions(InterventionId id) const
{
    static const QString sql = select() + u"WHERE o.intervention_id = ? ORDER BY o.starts_at, o.id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readOccasion(row, m_context.sealer); }, id);
}

Result<Occasion> SqlInterventionRepository::find(OccasionId id) const
{
    static const QString sql = select() + u"WHERE o.id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readOccasion(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<PlannedSession>> SqlInterventionRepository::plannedSessions(
    AccountId account, const QDateTime& from, const QDateTime& until) const
{
    // Nothing sealed is opened: when, and of what kind.
    static const QString sql = u"SELECT o.id, i.case_id, i.kind, o.starts_at, o.minutes FROM case_file c "
                               "JOIN intervention i ON i.case_id = c.id "
                               "JOIN occasion o ON o.intervention_id = i.id "
                               "WHERE c.status = 'open' AND (c.handler_id = ? OR "_s
        + relationSql(Relation::CoHandler, "c"_L1)
        + u") AND o.state = 'planned' AND o.starts_at >= ? AND o.starts_at < ? "
          "ORDER BY o.starts_at, o.id"_s;
    QList<SqlValue> binds{account};
    bindRelation(Relation::CoHandler, account, m_context.now, binds);
    binds << SqlValue(from) << SqlValue(until);
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    for (const SqlValue& value : std::as_const(binds)) {
        statement.bind(value);
    }
    return Database::readAll(statement, [](const Row& row) {
        PlannedSession session;
        session.id = row.as<OccasionId>(0);
        session.caseId = row.as<CaseId>(1);
        session.kind = row.text(2);
        session.startsAt = row.timestamp(3);
        session.minutes = static_cast<int>(row.integer(4));
        return session;
    });
}

Result<void> SqlInterventionRepository::add(const Occasion& occasion)
{
    FRID_TRY(const Intervention intervention, find(occasion.intervention));
    static const QString sql = u"INSERT INTO occasion ("_s + columns().names()
        + u", id, intervention_id, created_at, created_by) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, occasion));
    statement.bind(occasion.id).bind(occasion.intervention).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return writeChange(m_context, table, occasion.id.toString(), intervention.caseId, {}, "added"_L1,
        addedFields(toFields(occasion)));
}

Result<void> SqlInterventionRepository::update(const Occasion& occasion, Revision seen)
{
    FRID_TRY(const Occasion before, find(occasion.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    FRID_TRY(const Intervention intervention, find(before.intervention));
    static const QString sql = u"UPDATE occasion SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, occasion));
    statement.bind(occasion.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return writeChange(m_context, table, occasion.id.toString(), intervention.caseId, {}, "changed"_L1,
        changedFields(toFields(before), toFields(occasion)));
}

Result<void> SqlInterventionRepository::remove(OccasionId id, Revision seen)
{
    FRID_TRY(const Occasion before, find(id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    FRID_TRY(const Intervention intervention, find(before.intervention));
    FRID_CHECK(m_context.database.execute(u"DELETE FROM occasion WHERE id = ? AND revision = ?"_s, id, seen));
    return writeChange(m_context, table, id.toString(), intervention.caseId, {}, "removed"_L1,
        removedFields(toFields(before)));
}

} // namespace frid::persistence
