#include "intervention/SqlInterventionRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "journal/WorkingState.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "decision"_L1;

/// Without the signature, which is set last.
const Columns& columns()
{
    static const Columns list("kind, legal_basis, outcome, applicant_sealed, applied_on, decided_on, "
                              "delegate_sealed, text_sealed, reasons_sealed, period_from, period_to, "
                              "other_parent_told, author_id, corrects_id, correction_reason_sealed");
    return list;
}

const QString& select()
{
    static const QString sql
        = u"SELECT d.id, d.revision, d.case_id, d.created_at, d.state, d.signed_at, d.signed_by, "_s
        + columns().names("d"_L1)
        + u", n.notified_on FROM decision d LEFT JOIN decision_notice n ON n.decision_id = d.id "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Decision& decision)
{
    SealedRow sealed(sealer, table, decision.id.toString());
    statement.bind(decision.kind)
        .bind(textOrNull(decision.legalBasis))
        .bind(textOrNull(decision.outcome))
        .bind(sealed.seal("applicant_sealed"_L1, decision.applicant))
        .bind(decision.appliedOn)
        .bind(decision.decidedOn)
        .bind(sealed.seal("delegate_sealed"_L1, decision.delegate))
        .bind(sealed.seal("text_sealed"_L1, decision.text))
        .bind(sealed.seal("reasons_sealed"_L1, decision.reasons))
        .bind(decision.from)
        .bind(decision.to)
        .bind(decision.otherParentTold)
        .bind(decision.author)
        .bind(decision.corrects);
    if (decision.corrects.isNull()) {
        statement.bind(std::nullopt);
    } else {
        statement.bind(sealed.sealAlways("correction_reason_sealed"_L1, decision.correctionReason));
    }
    return sealed.outcome();
}

Result<Decision> readDecision(const Row& row, const Sealer& sealer)
{
    Decision decision;
    int at = 0;
    decision.id = row.as<DecisionId>(at++);
    decision.revision = row.integer(at++);
    decision.caseId = row.as<CaseId>(at++);
    decision.createdAt = row.timestamp(at++);
    decision.state = enumAt<NoteState>(row, at++);
    decision.signedAt = row.optTimestamp(at++);
    decision.signedBy = row.as<AccountId>(at++);
    SealedRow sealed(sealer, table, decision.id.toString());
    decision.kind = row.text(at++);
    decision.legalBasis = row.text(at++);
    decision.outcome = row.text(at++);
    decision.applicant = sealed.open("applicant_sealed"_L1, row.optBytes(at++));
    decision.appliedOn = row.optDate(at++);
    decision.decidedOn = row.date(at++);
    decision.delegate = sealed.open("delegate_sealed"_L1, row.optBytes(at++));
    decision.text = sealed.open("text_sealed"_L1, row.optBytes(at++));
    decision.reasons = sealed.open("reasons_sealed"_L1, row.optBytes(at++));
    decision.from = row.optDate(at++);
    decision.to = row.optDate(at++);
    decision.otherParentTold = row.boolean(at++);
    decision.author = row.as<AccountId>(at++);
    decision.corrects = row.as<DecisionId>(at++);
    decision.correctionReason = sealed.open("correction_reason_sealed"_L1, row.optBytes(at++));
    decision.notifiedOn = row.optDate(at++);
    FRID_CHECK(sealed.outcome());
    return decision;
}

} // namespace

Result<QList<Decision>> SqlInterventionRepository::decisions(CaseId id) const
{
    static const QString sql = select()
        + u"WHERE d.case_id = ? ORDER BY CASE WHEN d.state = 'working' THEN 0 ELSE 1 END, "
          "d.decided_on DESC, d.created_at DESC, d.id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readDecision(row, m_context.sealer); }, id);
}

Result<Decision> SqlInterventionRepository::find(DecisionId id) const
{
    static const QString sql = select() + u"WHERE d.id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readDecision(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlInterventionRepository::add(const Decision& decision)
{
    static const QString sql = u"INSERT INTO decision ("_s + columns().names()
        + u", id, case_id, created_at, changed_at, state) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, 'working')"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, decision));
    statement.bind(decision.id).bind(decision.caseId).bind(decision.createdAt).bind(m_context.now);
    FRID_CHECK(statement.exec());
    return signWhenSigned(decision);
}

Result<void> SqlInterventionRepository::update(const Decision& decision, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, decision.id.toString(), seen));
    static const QString sql = u"UPDATE decision SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, decision));
    statement.bind(m_context.now).bind(decision.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return signWhenSigned(decision);
}

Result<void> SqlInterventionRepository::remove(DecisionId id, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, id.toString(), seen));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM decision WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<void> SqlInterventionRepository::addNotice(DecisionId id, QDate notifiedOn)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO decision_notice (decision_id, notified_on, noted_by, noted_at) VALUES (?, ?, ?, ?)"_s,
        id, notifiedOn, m_context.account, m_context.now));
    return {};
}

Result<void> SqlInterventionRepository::signWhenSigned(const Decision& decision)
{
    if (decision.state != NoteState::Signed) {
        return {};
    }
    FRID_CHECK(m_context.database.execute(
        u"UPDATE decision SET state = 'signed', signed_at = ?, signed_by = ? WHERE id = ?"_s,
        decision.signedAt, decision.signedBy, decision.id));
    return {};
}

} // namespace frid::persistence
