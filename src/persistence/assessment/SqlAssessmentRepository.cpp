#include "assessment/SqlAssessmentRepository.h"

#include "database/Columns.h"

#include <frid/domain/assessment/Snapshot.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "assessment"_L1;
constexpr auto contentColumn = "content_sealed"_L1;
constexpr auto snapshotColumn = "snapshot_sealed"_L1;
constexpr auto hashColumn = "snapshot_hash_sealed"_L1;

/// What a draft's save writes; the signature comes last.
const Columns& columns()
{
    static const Columns list("person_id, instrument, edition, wording_pack, wording_pack_version, "
                              "assessed_on, author_id, overall_level, next_on, replaces_id, content_sealed");
    return list;
}

const QString& select()
{
    static const QString sql
        = u"SELECT id, revision, case_id, state, started_by, created_at, signed_at, signed_by, "_s
        + columns().names() + u", snapshot_sealed, snapshot_hash_sealed FROM assessment "_s;
    return sql;
}

const QString& selectContents()
{
    static const QString sql
        = u"SELECT id, revision, case_id, state, started_by, created_at, signed_at, signed_by, "_s
        + columns().names() + u", NULL, NULL FROM assessment "_s;
    return sql;
}

SqlValue levelOrNull(const std::optional<RiskLevel>& level)
{
    return level ? SqlValue(toCode(*level)) : SqlValue(std::nullopt);
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Assessment& assessment)
{
    FRID_TRY(const QByteArray content,
        sealer.seal(contentToJson(assessment), table, contentColumn, assessment.id.toString()));
    statement.bind(assessment.person)
        .bind(assessment.instrument)
        .bind(assessment.edition)
        .bind(textOrNull(assessment.wordingPack))
        .bind(textOrNull(assessment.wordingPackVersion))
        .bind(assessment.assessedOn)
        .bind(assessment.author)
        .bind(levelOrNull(assessment.overallLevel))
        .bind(assessment.nextOn)
        .bind(assessment.replaces)
        .bind(content);
    return {};
}

tl::unexpected<Error> tampered()
{
    return fail(ErrorCode::Tampered, u"assessment"_s);
}

/// That the snapshot is whole and says the same as the content.
Result<void> openSnapshot(
    Assessment& assessment, const Sealer& sealer, const QByteArray& sealed, const QByteArray& sealedHash)
{
    const QString id = assessment.id.toString();
    FRID_TRY(const QByteArray compressed, sealer.open(sealed, table, snapshotColumn, id));
    assessment.snapshot = qUncompress(compressed);
    FRID_TRY(assessment.snapshotHash, sealer.openText(sealedHash, table, hashColumn, id));
    if (assessment.snapshot.isEmpty() || snapshotHash(assessment.snapshot) != assessment.snapshotHash) {
        return tampered();
    }
    return {};
}

/// The sealed content and the readable columns must say the same.
Result<Assessment> readAssessment(const Row& row, const Sealer& sealer)
{
    const auto id = row.as<AssessmentId>(0);
    FRID_TRY(const QByteArray json, sealer.open(row.bytes(18), table, contentColumn, id.toString()));
    auto content = contentFromJson(json);
    if (!content) {
        return tampered();
    }
    Assessment& assessment = *content;
    const bool same = assessment.id == id && assessment.caseId == row.as<CaseId>(2)
        && assessment.startedBy == row.as<AccountId>(4) && assessment.person == row.as<PersonId>(8)
        && assessment.instrument == row.text(9) && assessment.edition == row.text(10)
        && assessment.assessedOn == row.date(13) && assessment.author == row.as<AccountId>(14)
        && assessment.overallLevel == fromCode<RiskLevel>(row.text(15))
        && assessment.nextOn == row.optDate(16) && assessment.replaces == row.as<AssessmentId>(17);
    if (!same) {
        return tampered();
    }
    assessment.revision = row.integer(1);
    assessment.status = enumAt<AssessmentStatus>(row, 3);
    assessment.createdAt = row.timestamp(5);
    assessment.signedAt = row.optTimestamp(6);
    assessment.signedBy = row.as<AccountId>(7);
    if (const auto snapshot = row.optBytes(19)) {
        FRID_CHECK(openSnapshot(assessment, sealer, *snapshot, row.bytes(20)));
    }
    return std::move(assessment);
}

} // namespace

Result<Assessment> SqlAssessmentRepository::find(AssessmentId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readAssessment(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<Assessment>> SqlAssessmentRepository::assessments(CaseId id) const
{
    static const QString sql
        = select() + u"WHERE case_id = ? ORDER BY assessed_on DESC, created_at DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readAssessment(row, m_context.sealer); }, id);
}

Result<QList<Assessment>> SqlAssessmentRepository::contents(CaseId id) const
{
    static const QString sql
        = selectContents() + u"WHERE case_id = ? ORDER BY assessed_on DESC, created_at DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readAssessment(row, m_context.sealer); }, id);
}

Result<QList<AssessmentRow>> SqlAssessmentRepository::rows(CaseId id) const
{
    FRID_TRY(const auto accounts, m_context.names.accounts(m_context));
    const auto read = [&](const Row& row) {
        AssessmentRow entry;
        entry.id = row.as<AssessmentId>(0);
        entry.revision = row.integer(1);
        entry.instrument = row.text(2);
        entry.edition = row.text(3);
        entry.status = enumAt<AssessmentStatus>(row, 4);
        entry.assessedOn = row.date(5);
        entry.level = fromCode<RiskLevel>(row.text(6));
        entry.author = row.as<AccountId>(7);
        entry.authorName = accounts.value(entry.author);
        const auto startedBy = row.as<AccountId>(8);
        if (!(startedBy == entry.author)) {
            entry.startedByName = accounts.value(startedBy);
        }
        entry.nextOn = row.optDate(9);
        entry.replaces = row.as<AssessmentId>(10);
        entry.changedAt = row.timestamp(11);
        return entry;
    };
    FRID_TRY(auto list,
        m_context.database.all(
            u"SELECT id, revision, instrument, edition, state, assessed_on, overall_level, author_id, "
            "started_by, next_on, replaces_id, changed_at FROM assessment WHERE case_id = ? "
            "ORDER BY CASE WHEN state = 'draft' THEN 0 ELSE 1 END, assessed_on DESC, signed_at DESC, "
            "created_at DESC, id DESC"_s,
            read, id));
    QHash<AssessmentId, AssessmentId> corrections;
    for (const AssessmentRow& row : std::as_const(list)) {
        if (row.status == AssessmentStatus::Signed && !row.replaces.isNull()) {
            corrections.insert(row.replaces, row.id);
        }
    }
    for (AssessmentRow& row : list) {
        row.replacedBy = corrections.value(row.id);
    }
    return list;
}

Result<void> SqlAssessmentRepository::add(const Assessment& assessment)
{
    static const QString sql = u"INSERT INTO assessment ("_s + columns().names()
        + u", id, case_id, started_by, created_at, changed_at, state) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, ?, 'draft')"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, assessment));
    statement.bind(assessment.id)
        .bind(assessment.caseId)
        .bind(assessment.startedBy)
        .bind(assessment.createdAt)
        .bind(m_context.now);
    FRID_CHECK(statement.exec());
    FRID_CHECK(insertSubjects(assessment));
    return signWhenSigned(assessment);
}

Result<void> SqlAssessmentRepository::requireDraft(AssessmentId id, Revision seen) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT revision, state FROM assessment WHERE id = ?"_s,
            [](const Row& row) { return std::pair(row.integer(0), enumAt<AssessmentStatus>(row, 1)); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    if (found->second == AssessmentStatus::Signed) {
        return fail(ErrorCode::Forbidden, {}, u"signed"_s);
    }
    return found->first == seen ? Result<void>() : fail(ErrorCode::Conflict);
}

Result<void> SqlAssessmentRepository::removeParts(AssessmentId id)
{
    FRID_CHECK(m_context.database.execute(u"DELETE FROM assessment_subject WHERE assessment_id = ?"_s, id));
    return {};
}

Result<void> SqlAssessmentRepository::update(const Assessment& assessment, Revision seen)
{
    FRID_CHECK(requireDraft(assessment.id, seen));
    static const QString sql = u"UPDATE assessment SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, assessment));
    statement.bind(m_context.now).bind(assessment.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(removeParts(assessment.id));
    FRID_CHECK(insertSubjects(assessment));
    return signWhenSigned(assessment);
}

Result<void> SqlAssessmentRepository::remove(AssessmentId id, Revision seen)
{
    FRID_CHECK(requireDraft(id, seen));
    FRID_CHECK(removeParts(id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM assessment WHERE id = ? AND revision = ?"_s, id, seen));
    return removed == 0 ? fail(ErrorCode::Conflict) : Result<void>();
}

Result<void> SqlAssessmentRepository::insertSubjects(const Assessment& assessment)
{
    const QList<PartyId> named = assessment.subjects.perpetrators + assessment.subjects.children;
    const QSet<PartyId> parties(named.begin(), named.end());
    for (const PartyId& party : parties) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO assessment_subject (assessment_id, party_id) VALUES (?, ?)"_s, assessment.id,
            party));
    }
    return {};
}

Result<void> SqlAssessmentRepository::signWhenSigned(const Assessment& assessment)
{
    if (assessment.status != AssessmentStatus::Signed) {
        return {};
    }
    FRID_TRY(const AssessmentSnapshot snapshot, readSnapshot(assessment.snapshot));
    const Answers counted = countedAnswers(snapshot.instrument, assessment.answers, assessment.subjects);
    const auto& all = counted.all();
    for (auto answer = all.begin(); answer != all.end(); ++answer) {
        const AnswerKey& key = answer.key();
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO assessment_answer (assessment_id, item, column_id, subject, code) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            assessment.id, key.item, key.column,
            key.subject.isNull() ? QString(""_L1) : key.subject.toString(), answer.value()));
    }
    for (const AssessmentJudgement& judgement : assessment.judgements) {
        if (judgement.level) {
            FRID_CHECK(m_context.database.execute(
                u"INSERT INTO assessment_judgement (assessment_id, judgement, level) VALUES (?, ?, ?)"_s,
                assessment.id, judgement.id, toCode(*judgement.level)));
        }
    }
    const QString id = assessment.id.toString();
    FRID_TRY(const QByteArray sealed,
        m_context.sealer.seal(qCompress(assessment.snapshot), table, snapshotColumn, id));
    FRID_TRY(
        const QByteArray hash, m_context.sealer.sealText(assessment.snapshotHash, table, hashColumn, id));
    FRID_CHECK(m_context.database.execute(
        u"UPDATE assessment SET state = 'signed', signed_at = ?, signed_by = ?, snapshot_sealed = ?, "
        "snapshot_hash_sealed = ? WHERE id = ?"_s,
        assessment.signedAt, assessment.signedBy, sealed, hash, assessment.id));
    return {};
}

} // namespace frid::persistence
