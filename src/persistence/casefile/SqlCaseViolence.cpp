#include "casefile/SqlCaseRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "violence_record"_L1;

const Columns& columns()
{
    static const Columns list("category, form, period, known_on, perpetrator_party_id, description_sealed, "
                              "reported_to_police");
    return list;
}

const QString& select()
{
    static const QString sql
        = u"SELECT id, revision, case_id, "_s + columns().names() + u" FROM violence_record "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const ViolenceRecord& record)
{
    SealedRow sealed(sealer, table, record.id.toString());
    statement.bind(record.category)
        .bind(textOrNull(record.form))
        .bind(textOrNull(record.period))
        .bind(record.knownOn)
        .bind(record.perpetrator)
        .bind(sealed.seal("description_sealed"_L1, record.description))
        .bind(yesNoOrNull(record.reportedToPolice));
    return sealed.outcome();
}

Result<ViolenceRecord> readViolence(const Row& row, const Sealer& sealer)
{
    ViolenceRecord record;
    record.id = row.as<ViolenceId>(0);
    record.revision = row.integer(1);
    record.caseId = row.as<CaseId>(2);
    SealedRow sealed(sealer, table, record.id.toString());
    record.category = row.text(3);
    record.form = row.text(4);
    record.period = row.text(5);
    record.knownOn = row.optDate(6).value_or(QDate());
    record.perpetrator = row.as<PartyId>(7);
    record.description = sealed.open("description_sealed"_L1, row.optBytes(8));
    record.reportedToPolice = enumAt<YesNo>(row, 9);
    FRID_CHECK(sealed.outcome());
    return record;
}

Result<void> log(UnitContext& context, const ViolenceRecord& record, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    return writeChange(context, "violence"_L1, record.id.toString(), record.caseId, {}, deed, changes);
}

} // namespace

Result<QList<ViolenceRecord>> SqlCaseRepository::violence(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY known_on, id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readViolence(row, m_context.sealer); }, id);
}

Result<ViolenceRecord> SqlCaseRepository::findViolence(ViolenceId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readViolence(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlCaseRepository::addViolence(const ViolenceRecord& record)
{
    static const QString sql = u"INSERT INTO violence_record ("_s + columns().names()
        + u", id, case_id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, record));
    statement.bind(record.id).bind(record.caseId).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return log(m_context, record, "added"_L1, addedFields(toFields(record)));
}

Result<void> SqlCaseRepository::updateViolence(const ViolenceRecord& record, Revision seen)
{
    FRID_TRY(const ViolenceRecord before, findViolence(record.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE violence_record SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, record));
    statement.bind(record.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(record)));
}

Result<void> SqlCaseRepository::removeViolence(ViolenceId id, Revision seen)
{
    FRID_TRY(const ViolenceRecord before, findViolence(id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM violence_record WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "removed"_L1, removedFields(toFields(before)));
}

} // namespace frid::persistence
