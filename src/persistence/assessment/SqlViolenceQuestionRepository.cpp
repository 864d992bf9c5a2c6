#include "assessment/SqlViolenceQuestionRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "violence_question"_L1;

const Columns& columns()
{
    static const Columns list(
        "asked, not_asked_reason, answer, wants_support, asked_on, asked_by, note_sealed, next_on");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, person_id, case_id, created_at, "_s + columns().names()
        + u" FROM violence_question "_s;
    return sql;
}

constexpr auto newestFirst = " ORDER BY asked_on DESC, created_at DESC, id DESC"_L1;

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const ViolenceQuestion& question)
{
    SealedRow sealed(sealer, table, question.id.toString());
    statement.bind(question.asked)
        .bind(textOrNull(question.notAskedReason))
        .bind(toCode(question.answer))
        .bind(yesNoOrNull(question.wantsSupport))
        .bind(question.askedOn)
        .bind(question.askedBy)
        .bind(sealed.seal("note_sealed"_L1, question.note))
        .bind(question.nextOn);
    return sealed.outcome();
}

Result<ViolenceQuestion> readQuestion(const Row& row, const Sealer& sealer)
{
    ViolenceQuestion question;
    question.id = row.as<ViolenceQuestionId>(0);
    question.revision = row.integer(1);
    question.person = row.as<PersonId>(2);
    question.caseId = row.as<CaseId>(3);
    question.createdAt = row.timestamp(4);
    SealedRow sealed(sealer, table, question.id.toString());
    question.asked = row.boolean(5);
    question.notAskedReason = row.text(6);
    question.answer = enumAt<ViolenceAnswer>(row, 7);
    question.wantsSupport = enumAt<YesNo>(row, 8);
    question.askedOn = row.date(9);
    question.askedBy = row.as<AccountId>(10);
    question.note = sealed.open("note_sealed"_L1, row.optBytes(11));
    question.nextOn = row.optDate(12);
    FRID_CHECK(sealed.outcome());
    return question;
}

/// In a case it is the case's history; outside, the person's.
Result<void> log(UnitContext& context, const ViolenceQuestion& question, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    const PersonId person = question.caseId.isNull() ? question.person : PersonId();
    return writeChange(context, table, question.id.toString(), question.caseId, person, deed, changes);
}

} // namespace

Result<ViolenceQuestion> SqlViolenceQuestionRepository::find(ViolenceQuestionId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readQuestion(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<ViolenceQuestion>> SqlViolenceQuestionRepository::questions(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ?"_s + newestFirst;
    return m_context.database.all(
        sql, [&](const Row& row) { return readQuestion(row, m_context.sealer); }, id);
}

Result<QList<ViolenceQuestion>> SqlViolenceQuestionRepository::questionsTo(PersonId id) const
{
    static const QString sql = select() + u"WHERE person_id = ?"_s + newestFirst;
    return m_context.database.all(
        sql, [&](const Row& row) { return readQuestion(row, m_context.sealer); }, id);
}

Result<void> SqlViolenceQuestionRepository::add(const ViolenceQuestion& question)
{
    static const QString sql = u"INSERT INTO violence_question ("_s + columns().names()
        + u", id, person_id, case_id, created_at) VALUES ("_s + columns().marks() + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, question));
    statement.bind(question.id).bind(question.person).bind(question.caseId).bind(question.createdAt);
    FRID_CHECK(statement.exec());
    return log(m_context, question, "added"_L1, addedFields(toFields(question)));
}

Result<void> SqlViolenceQuestionRepository::update(const ViolenceQuestion& question, Revision seen)
{
    FRID_TRY(const ViolenceQuestion before, find(question.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE violence_question SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, question));
    statement.bind(question.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(question)));
}

} // namespace frid::persistence
