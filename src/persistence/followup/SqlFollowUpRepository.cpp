#include "followup/SqlFollowUpRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "journal/WorkingState.h"
#include "registry/RowId.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "follow_up"_L1;

/// Without the signature, which is set last.
const Columns& columns()
{
    static const Columns list("held_on, form, participants_sealed, client_words_sealed, safety, "
                              "satisfaction, violence_since, violence_note_sealed, judgement_sealed, "
                              "next_on, corrects_id, correction_reason_sealed");
    return list;
}

const QString& select()
{
    static const QString sql
        = u"SELECT id, revision, case_id, author_id, created_at, state, signed_at, signed_by, "_s
        + columns().names() + u" FROM follow_up "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const FollowUp& followUp)
{
    SealedRow sealed(sealer, table, followUp.id.toString());
    statement.bind(followUp.heldOn)
        .bind(followUp.form)
        .bind(sealed.seal("participants_sealed"_L1, followUp.participants))
        .bind(sealed.seal("client_words_sealed"_L1, followUp.clientWords))
        .bind(followUp.safety)
        .bind(followUp.satisfaction)
        .bind(yesNoOrNull(followUp.violenceSince))
        .bind(sealed.seal("violence_note_sealed"_L1, followUp.violenceNote))
        .bind(sealed.seal("judgement_sealed"_L1, followUp.judgement))
        .bind(followUp.nextOn)
        .bind(followUp.corrects);
    if (followUp.corrects.isNull()) {
        statement.bind(std::nullopt);
    } else {
        statement.bind(sealed.sealAlways("correction_reason_sealed"_L1, followUp.correctionReason));
    }
    return sealed.outcome();
}

std::optional<int> optInt(const Row& row, int column)
{
    const auto value = row.optInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Result<FollowUp> readFollowUp(const Row& row, const Sealer& sealer)
{
    FollowUp followUp;
    int at = 0;
    followUp.id = row.as<FollowUpId>(at++);
    followUp.revision = row.integer(at++);
    followUp.caseId = row.as<CaseId>(at++);
    followUp.author = row.as<AccountId>(at++);
    followUp.createdAt = row.timestamp(at++);
    followUp.state = enumAt<NoteState>(row, at++);
    followUp.signedAt = row.optTimestamp(at++);
    followUp.signedBy = row.as<AccountId>(at++);
    SealedRow sealed(sealer, table, followUp.id.toString());
    followUp.heldOn = row.date(at++);
    followUp.form = row.text(at++);
    followUp.participants = sealed.open("participants_sealed"_L1, row.optBytes(at++));
    followUp.clientWords = sealed.open("client_words_sealed"_L1, row.optBytes(at++));
    followUp.safety = optInt(row, at++);
    followUp.satisfaction = optInt(row, at++);
    followUp.violenceSince = enumAt<YesNo>(row, at++);
    followUp.violenceNote = sealed.open("violence_note_sealed"_L1, row.optBytes(at++));
    followUp.judgement = sealed.open("judgement_sealed"_L1, row.optBytes(at++));
    followUp.nextOn = row.optDate(at++);
    followUp.corrects = row.as<FollowUpId>(at++);
    followUp.correctionReason = sealed.open("correction_reason_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(sealed.outcome());
    return followUp;
}

struct RatingRow {
    FollowUpId followUp;
    GoalRating rating;
};

Result<RatingRow> readRating(const Row& row, const Sealer& sealer)
{
    SealedRow sealed(sealer, "goal_rating"_L1, rowIdOf(row.text(0), row.text(1)));
    RatingRow read{row.as<FollowUpId>(0),
        {row.as<GoalId>(1), static_cast<int>(row.integer(2)),
            sealed.open("comment_sealed"_L1, row.optBytes(3))}};
    FRID_CHECK(sealed.outcome());
    return read;
}

} // namespace

Result<QList<FollowUp>> SqlFollowUpRepository::followUps(CaseId id) const
{
    static const QString sql
        = select() + u"WHERE case_id = ? ORDER BY held_on DESC, created_at DESC, id DESC"_s;
    FRID_TRY(auto list,
        m_context.database.all(
            sql, [&](const Row& row) { return readFollowUp(row, m_context.sealer); }, id));
    FRID_TRY(const auto ratings,
        m_context.database.all(
            u"SELECT r.follow_up_id, r.goal_id, r.value, r.comment_sealed FROM goal_rating r "
            "JOIN follow_up f ON f.id = r.follow_up_id WHERE f.case_id = ? ORDER BY r.goal_id"_s,
            [&](const Row& row) { return readRating(row, m_context.sealer); }, id));
    QHash<FollowUpId, QList<GoalRating>> byFollowUp;
    for (const RatingRow& row : ratings) {
        byFollowUp[row.followUp].append(row.rating);
    }
    for (FollowUp& followUp : list) {
        followUp.ratings = byFollowUp.take(followUp.id);
    }
    return list;
}

Result<FollowUp> SqlFollowUpRepository::find(FollowUpId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readFollowUp(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(const auto ratings,
        m_context.database.all(
            u"SELECT follow_up_id, goal_id, value, comment_sealed FROM goal_rating "
            "WHERE follow_up_id = ? ORDER BY goal_id"_s,
            [&](const Row& row) { return readRating(row, m_context.sealer); }, id));
    for (const RatingRow& row : ratings) {
        found->ratings.append(row.rating);
    }
    return std::move(*found);
}

Result<void> SqlFollowUpRepository::add(const FollowUp& followUp)
{
    static const QString sql = u"INSERT INTO follow_up ("_s + columns().names()
        + u", id, case_id, author_id, created_at, changed_at, state) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, ?, 'working')"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, followUp));
    statement.bind(followUp.id)
        .bind(followUp.caseId)
        .bind(followUp.author)
        .bind(followUp.createdAt)
        .bind(m_context.now);
    FRID_CHECK(statement.exec());
    FRID_CHECK(insertRatings(followUp));
    return signWhenSigned(followUp);
}

Result<void> SqlFollowUpRepository::update(const FollowUp& followUp, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, followUp.id.toString(), seen));
    static const QString sql = u"UPDATE follow_up SET "_s + columns().assignments()
        + u", changed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, followUp));
    statement.bind(m_context.now).bind(followUp.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(m_context.database.execute(u"DELETE FROM goal_rating WHERE follow_up_id = ?"_s, followUp.id));
    FRID_CHECK(insertRatings(followUp));
    return signWhenSigned(followUp);
}

Result<void> SqlFollowUpRepository::remove(FollowUpId id, Revision seen)
{
    FRID_CHECK(requireWorking(m_context.database, table, id.toString(), seen));
    FRID_CHECK(m_context.database.execute(u"DELETE FROM goal_rating WHERE follow_up_id = ?"_s, id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM follow_up WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<void> SqlFollowUpRepository::insertRatings(const FollowUp& followUp)
{
    for (const GoalRating& rating : followUp.ratings) {
        SealedRow sealed(m_context.sealer, "goal_rating"_L1, rowIdOf(followUp.id, rating.goal));
        const auto comment = sealed.seal("comment_sealed"_L1, rating.comment);
        FRID_CHECK(sealed.outcome());
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO goal_rating (follow_up_id, goal_id, value, comment_sealed) VALUES (?, ?, ?, ?)"_s,
            followUp.id, rating.goal, rating.value, comment));
    }
    return {};
}

Result<void> SqlFollowUpRepository::signWhenSigned(const FollowUp& followUp)
{
    if (followUp.state != NoteState::Signed) {
        return {};
    }
    FRID_CHECK(m_context.database.execute(
        u"UPDATE follow_up SET state = 'signed', signed_at = ?, signed_by = ? WHERE id = ?"_s,
        followUp.signedAt, followUp.signedBy, followUp.id));
    return {};
}

} // namespace frid::persistence
