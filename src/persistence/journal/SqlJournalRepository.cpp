#include "journal/SqlJournalRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "journal/WorkingState.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "journal_note"_L1;

const Columns& columns()
{
    static const Columns list("kind, direction, event_at, title_sealed, body_sealed, state, signed_at, "
                              "signed_by, corrects_id, correction_reason_sealed");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, author_id, created_at, "_s + columns().names()
        + u" FROM journal_note "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const JournalNote& note)
{
    SealedRow sealed(sealer, table, note.id.toString());
    statement.bind(note.kind)
        .bind(note.direction)
        .bind(note.eventAt)
        .bind(sealed.seal("title_sealed"_L1, note.title))
        .bind(sealed.sealAlways("body_sealed"_L1, note.body))
        .bind(toCode(note.state))
        .bind(note.signedAt)
        .bind(note.signedBy)
        .bind(note.corrects);
    if (note.corrects.isNull()) {
        statement.bind(std::nullopt);
    } else {
        statement.bind(sealed.sealAlways("correction_reason_sealed"_L1, note.correctionReason));
    }
    return sealed.outcome();
}

Result<JournalNote> readNote(const Row& row, const Sealer& sealer)
{
    JournalNote note;
    note.id = row.as<NoteId>(0);
    note.revision = row.integer(1);
    note.caseId = row.as<CaseId>(2);
    note.author = row.as<AccountId>(3);
    note.createdAt = row.timestamp(4);
    SealedRow sealed(sealer, table, note.id.toString());
    note.kind = row.text(5);
    note.direction = row.text(6);
    note.eventAt = row.timestamp(7);
    note.title = sealed.open("title_sealed"_L1, row.optBytes(8));
    note.body = sealed.open("body_sealed"_L1, row.optBytes(9));
    note.state = enumAt<NoteState>(row, 10);
    note.signedAt = row.optTimestamp(11);
    note.signedBy = row.as<AccountId>(12);
    note.corrects = row.as<NoteId>(13);
    note.correctionReason = sealed.open("correction_reason_sealed"_L1, row.optBytes(14));
    FRID_CHECK(sealed.outcome());
    return note;
}

} // namespace

Result<JournalNote> SqlJournalRepository::find(NoteId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readNote(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlJournalRepository::add(const JournalNote& note)
{
    static const QString sql = u"INSERT INTO journal_note ("_s + columns().names()
        + u", id, case_id, author_id, created_at, changed_at) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, note));
    statement.bind(note.id).bind(note.caseId).bind(note.author).bind(note.createdAt).bind(m_context.now);
    return statement.exec();
}

Result<void> SqlJournalRepository::update(const JournalNote& note, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, note.id.toString(), seen));
    static const QString sql = u"UPDATE journal_note SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, note));
    statement.bind(m_context.now).bind(note.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<void> SqlJournalRepository::remove(NoteId id, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, id.toString(), seen));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM journal_note WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<QList<JournalNote>> SqlJournalRepository::notes(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY event_at DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readNote(row, m_context.sealer); }, id);
}

} // namespace frid::persistence
