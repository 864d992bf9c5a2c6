#include "referral/SqlReferralRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "referral"_L1;
constexpr auto stepTable = "referral_step"_L1;

const Columns& columns()
{
    static const Columns list("kind, organisation_id, recipient_sealed, party_id, subject_sealed, "
                              "text_sealed, consent, legal_ground, legal_note_sealed, state, sent_on, "
                              "answer_due, replaces_id, replacement_reason_sealed");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, author_id, created_at, "_s + columns().names()
        + u" FROM referral "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Referral& referral)
{
    SealedRow sealed(sealer, table, referral.id.toString());
    const bool asked = referral.consent != Consent::NotAsked;
    statement.bind(referral.kind)
        .bind(referral.organisation)
        .bind(sealed.seal("recipient_sealed"_L1, referral.recipient))
        .bind(referral.party)
        .bind(sealed.seal("subject_sealed"_L1, referral.subject))
        .bind(sealed.seal("text_sealed"_L1, referral.text))
        .bind(asked ? SqlValue(toCode(referral.consent)) : SqlValue(std::nullopt))
        .bind(textOrNull(referral.legalGround))
        .bind(sealed.seal("legal_note_sealed"_L1, referral.legalNote))
        .bind(toCode(referral.state))
        .bind(referral.sentOn)
        .bind(referral.answerDue)
        .bind(referral.replaces)
        .bind(sealed.seal("replacement_reason_sealed"_L1, referral.replacementReason));
    return sealed.outcome();
}

Result<Referral> readReferral(const Row& row, const Sealer& sealer)
{
    Referral referral;
    int at = 0;
    referral.id = row.as<ReferralId>(at++);
    referral.revision = row.integer(at++);
    referral.caseId = row.as<CaseId>(at++);
    referral.author = row.as<AccountId>(at++);
    referral.createdAt = row.timestamp(at++);
    SealedRow sealed(sealer, table, referral.id.toString());
    referral.kind = row.text(at++);
    referral.organisation = row.as<OrganisationId>(at++);
    referral.recipient = sealed.open("recipient_sealed"_L1, row.optBytes(at++));
    referral.party = row.as<PartyId>(at++);
    referral.subject = sealed.open("subject_sealed"_L1, row.optBytes(at++));
    referral.text = sealed.open("text_sealed"_L1, row.optBytes(at++));
    referral.consent = enumAt<Consent>(row, at++);
    referral.legalGround = row.text(at++);
    referral.legalNote = sealed.open("legal_note_sealed"_L1, row.optBytes(at++));
    referral.state = enumAt<ReferralState>(row, at++);
    referral.sentOn = row.optDate(at++);
    referral.answerDue = row.optDate(at++);
    referral.replaces = row.as<ReferralId>(at++);
    referral.replacementReason = sealed.open("replacement_reason_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(sealed.outcome());
    return referral;
}

struct StepRow {
    ReferralId referral;
    ReferralStep step;
};

Result<StepRow> readStep(const Row& row, const Sealer& sealer)
{
    SealedRow sealed(sealer, stepTable, row.text(0));
    StepRow read;
    read.referral = row.as<ReferralId>(1);
    read.step.kind = enumAt<ReferralStep::Kind>(row, 2);
    read.step.on = row.date(3);
    read.step.text = sealed.open("text_sealed"_L1, row.optBytes(4));
    read.step.by = row.as<AccountId>(5);
    read.step.at = row.timestamp(6);
    FRID_CHECK(sealed.outcome());
    return read;
}

constexpr auto stepColumns = "s.id, s.referral_id, s.kind, s.on_day, s.text_sealed, s.made_by, s.made_at"_L1;

Result<void> log(
    UnitContext& context, const Referral& referral, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    return writeChange(context, table, referral.id.toString(), referral.caseId, {}, deed, changes);
}

} // namespace

Result<QList<Referral>> SqlReferralRepository::referrals(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY created_at DESC, id DESC"_s;
    FRID_TRY(auto list,
        m_context.database.all(
            sql, [&](const Row& row) { return readReferral(row, m_context.sealer); }, id));
    static const QString stepSql = u"SELECT "_s + stepColumns
        + u" FROM referral_step s JOIN referral r ON r.id = s.referral_id WHERE r.case_id = ? "
          "ORDER BY s.made_at, s.id"_s;
    FRID_TRY(const auto steps,
        m_context.database.all(
            stepSql, [&](const Row& row) { return readStep(row, m_context.sealer); }, id));
    QHash<ReferralId, QList<ReferralStep>> byReferral;
    for (const StepRow& row : steps) {
        byReferral[row.referral].append(row.step);
    }
    for (Referral& referral : list) {
        referral.steps = byReferral.take(referral.id);
    }
    return list;
}

Result<Referral> SqlReferralRepository::find(ReferralId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readReferral(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    static const QString stepSql = u"SELECT "_s + stepColumns
        + u" FROM referral_step s WHERE s.referral_id = ? ORDER BY s.made_at, s.id"_s;
    FRID_TRY(const auto steps,
        m_context.database.all(
            stepSql, [&](const Row& row) { return readStep(row, m_context.sealer); }, id));
    for (const StepRow& row : steps) {
        found->steps.append(row.step);
    }
    return std::move(*found);
}

Result<void> SqlReferralRepository::add(const Referral& referral)
{
    static const QString sql = u"INSERT INTO referral ("_s + columns().names()
        + u", id, case_id, author_id, created_at, changed_at) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, referral));
    statement.bind(referral.id)
        .bind(referral.caseId)
        .bind(referral.author)
        .bind(referral.createdAt)
        .bind(m_context.now);
    FRID_CHECK(statement.exec());
    return log(m_context, referral, "added"_L1, addedFields(toFields(referral)));
}

Result<void> SqlReferralRepository::update(const Referral& referral, Revision seen)
{
    FRID_TRY(const Referral before, find(referral.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE referral SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, referral));
    statement.bind(m_context.now).bind(referral.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(referral)));
}

Result<void> SqlReferralRepository::updateState(const Referral& referral, Revision seen)
{
    FRID_TRY(const Referral before, find(referral.id));
    FRID_TRY(const qint64 changed,
        m_context.database.execute(
            u"UPDATE referral SET state = ?, answer_due = ?, changed_at = ?, revision = revision + 1 "
            "WHERE id = ? AND revision = ?"_s,
            toCode(referral.state), referral.answerDue, m_context.now, referral.id, seen));
    if (changed == 0) {
        return fail(ErrorCode::Conflict);
    }
    Referral after = before;
    after.state = referral.state;
    after.answerDue = referral.answerDue;
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(after)));
}

Result<void> SqlReferralRepository::addStep(const Referral& referral, const ReferralStep& step)
{
    const QString id = makeUuidV7(m_context.now).toString(QUuid::WithoutBraces);
    SealedRow sealed(m_context.sealer, stepTable, id);
    const auto text = sealed.seal("text_sealed"_L1, step.text);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO referral_step (id, referral_id, kind, on_day, text_sealed, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        id, referral.id, toCode(step.kind), step.on, text, step.by, step.at));
    return {};
}

Result<void> SqlReferralRepository::remove(ReferralId id, Revision seen)
{
    FRID_TRY(const Referral before, find(id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM referral WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "removed"_L1, removedFields(toFields(before)));
}

} // namespace frid::persistence
