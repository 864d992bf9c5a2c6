#include "referral/SqlConsultationRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "consultation"_L1;

/// What stays from the day of sharing on.
const Columns& briefColumns()
{
    static const Columns list("organisation_id, recipient_sealed, question_sealed, brief_sealed, shared_on");
    return list;
}

const Columns& adviceColumns()
{
    static const Columns list("advised_on, adviser_sealed, advice_sealed");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, author_id, created_at, "_s
        + briefColumns().names() + u", "_s + adviceColumns().names() + u" FROM consultation "_s;
    return sql;
}

Result<void> bindBrief(Statement& statement, const Sealer& sealer, const Consultation& consultation)
{
    SealedRow sealed(sealer, table, consultation.id.toString());
    statement.bind(consultation.organisation)
        .bind(sealed.seal("recipient_sealed"_L1, consultation.recipient))
        .bind(sealed.seal("question_sealed"_L1, consultation.question))
        .bind(sealed.seal("brief_sealed"_L1, consultation.brief))
        .bind(consultation.sharedOn);
    return sealed.outcome();
}

Result<void> bindAdvice(Statement& statement, const Sealer& sealer, const Consultation& consultation)
{
    SealedRow sealed(sealer, table, consultation.id.toString());
    statement.bind(consultation.advisedOn)
        .bind(sealed.seal("adviser_sealed"_L1, consultation.adviser))
        .bind(sealed.seal("advice_sealed"_L1, consultation.advice));
    return sealed.outcome();
}

Result<Consultation> readConsultation(const Row& row, const Sealer& sealer)
{
    Consultation consultation;
    int at = 0;
    consultation.id = row.as<ConsultationId>(at++);
    consultation.revision = row.integer(at++);
    consultation.caseId = row.as<CaseId>(at++);
    consultation.author = row.as<AccountId>(at++);
    consultation.createdAt = row.timestamp(at++);
    SealedRow sealed(sealer, table, consultation.id.toString());
    consultation.organisation = row.as<OrganisationId>(at++);
    consultation.recipient = sealed.open("recipient_sealed"_L1, row.optBytes(at++));
    consultation.question = sealed.open("question_sealed"_L1, row.optBytes(at++));
    consultation.brief = sealed.open("brief_sealed"_L1, row.optBytes(at++));
    consultation.sharedOn = row.optDate(at++);
    consultation.advisedOn = row.optDate(at++);
    consultation.adviser = sealed.open("adviser_sealed"_L1, row.optBytes(at++));
    consultation.advice = sealed.open("advice_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(sealed.outcome());
    return consultation;
}

Result<void> log(UnitContext& context, const Consultation& consultation, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    return writeChange(context, table, consultation.id.toString(), consultation.caseId, {}, deed, changes);
}

} // namespace

Result<QList<Consultation>> SqlConsultationRepository::consultations(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY created_at DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readConsultation(row, m_context.sealer); }, id);
}

Result<Consultation> SqlConsultationRepository::find(ConsultationId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readConsultation(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlConsultationRepository::add(const Consultation& consultation)
{
    static const QString sql = u"INSERT INTO consultation ("_s + briefColumns().names() + u", "_s
        + adviceColumns().names() + u", id, case_id, author_id, created_at, changed_at) VALUES ("_s
        + briefColumns().marks() + u", "_s + adviceColumns().marks() + u", ?, ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindBrief(statement, m_context.sealer, consultation));
    FRID_CHECK(bindAdvice(statement, m_context.sealer, consultation));
    statement.bind(consultation.id)
        .bind(consultation.caseId)
        .bind(consultation.author)
        .bind(consultation.createdAt)
        .bind(m_context.now);
    FRID_CHECK(statement.exec());
    return log(m_context, consultation, "added"_L1, addedFields(toFields(consultation)));
}

Result<void> SqlConsultationRepository::update(const Consultation& consultation, Revision seen)
{
    FRID_TRY(const Consultation before, find(consultation.id));
    static const QString sql = u"UPDATE consultation SET "_s + briefColumns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindBrief(statement, m_context.sealer, consultation));
    statement.bind(m_context.now).bind(consultation.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(consultation)));
}

Result<void> SqlConsultationRepository::updateAdvice(const Consultation& consultation, Revision seen)
{
    FRID_TRY(const Consultation before, find(consultation.id));
    static const QString sql = u"UPDATE consultation SET "_s + adviceColumns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindAdvice(statement, m_context.sealer, consultation));
    statement.bind(m_context.now).bind(consultation.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(consultation)));
}

Result<void> SqlConsultationRepository::remove(ConsultationId id, Revision seen)
{
    FRID_TRY(const Consultation before, find(id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM consultation WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "removed"_L1, removedFields(toFields(before)));
}

} // namespace frid::persistence
