#include "casereview/SqlCaseReviewRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto reviewTable = "case_review"_L1;
constexpr auto roundTable = "review_round"_L1;

const QString& selectRound()
{
    static const QString sql
        = u"SELECT id, unit_id, held_on, scope, scope_handler_id, scope_weeks, scope_level, "
          "participants_sealed, led_by, begun_at FROM review_round "_s;
    return sql;
}

Result<ReviewRound> readRound(const Row& row, const Sealer& sealer)
{
    ReviewRound round;
    round.id = row.as<ReviewRoundId>(0);
    round.unit = row.as<UnitId>(1);
    round.heldOn = row.date(2);
    round.scope.kind = enumAt<ReviewScope::Kind>(row, 3);
    round.scope.handler = row.as<AccountId>(4);
    round.scope.weeks = static_cast<int>(row.optInteger(5).value_or(round.scope.weeks));
    round.scope.level = fromCode<RiskLevel>(row.optText(6).value_or(QString())).value_or(round.scope.level);
    SealedRow sealed(sealer, roundTable, round.id.toString());
    round.participants = sealed.open("participants_sealed"_L1, row.optBytes(7));
    round.ledBy = row.as<AccountId>(8);
    round.begunAt = row.timestamp(9);
    FRID_CHECK(sealed.outcome());
    return round;
}

Result<CaseReview> readReview(const Row& row, const Sealer& sealer)
{
    CaseReview review;
    review.id = row.as<CaseReviewId>(0);
    review.caseId = row.as<CaseId>(1);
    review.round = row.as<ReviewRoundId>(2);
    review.follows = row.as<CaseReviewId>(3);
    review.heldOn = row.date(4);
    SealedRow sealed(sealer, reviewTable, review.id.toString());
    review.decided = sealed.open("decided_sealed"_L1, row.optBytes(5));
    review.nextOn = row.optDate(6);
    review.handler = row.as<AccountId>(7);
    review.signedBy = row.as<AccountId>(8);
    review.signedAt = row.timestamp(9);
    review.handlerSignedAt = row.optTimestamp(10);
    FRID_CHECK(sealed.outcome());
    return review;
}

} // namespace

Result<void> SqlCaseReviewRepository::addRound(const ReviewRound& round)
{
    SealedRow sealed(m_context.sealer, roundTable, round.id.toString());
    const QByteArray participants = sealed.sealAlways("participants_sealed"_L1, round.participants);
    FRID_CHECK(sealed.outcome());
    using Kind = ReviewScope::Kind;
    const ReviewScope& scope = round.scope;
    const SqlValue handler = scope.kind == Kind::Handler ? SqlValue(scope.handler) : SqlValue(std::nullopt);
    const SqlValue weeks = scope.kind == Kind::Due ? SqlValue(scope.weeks) : SqlValue(std::nullopt);
    const SqlValue level = scope.kind == Kind::Risk ? SqlValue(toCode(scope.level)) : SqlValue(std::nullopt);
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO review_round (id, unit_id, held_on, scope, scope_handler_id, scope_weeks, scope_level, "
        "participants_sealed, led_by, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        round.id, round.unit, round.heldOn, toCode(scope.kind), handler, weeks, level, participants,
        round.ledBy, round.begunAt));
    return {};
}

Result<ReviewRound> SqlCaseReviewRepository::findRound(ReviewRoundId id) const
{
    static const QString sql = selectRound() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readRound(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<ReviewRound>> SqlCaseReviewRepository::rounds(UnitId unit, int limit) const
{
    static const QString sql = selectRound() + u"WHERE unit_id = ? ORDER BY begun_at DESC, id DESC LIMIT ?"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readRound(row, m_context.sealer); }, unit, limit);
}

Result<void> SqlCaseReviewRepository::add(const CaseReview& review)
{
    FRID_TRY(const auto newest,
        m_context.database.one(
            u"SELECT r.id FROM case_review r WHERE r.case_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM case_review n WHERE n.follows_id = r.id)"_s,
            [](const Row& row) { return row.as<CaseReviewId>(0); }, review.caseId));
    if (!(newest.value_or(CaseReviewId()) == review.follows)) {
        return fail(ErrorCode::Conflict);
    }
    SealedRow sealed(m_context.sealer, reviewTable, review.id.toString());
    const QByteArray decided = sealed.sealAlways("decided_sealed"_L1, review.decided);
    FRID_CHECK(sealed.outcome());
    const auto added = m_context.database.execute(
        u"INSERT INTO case_review (id, case_id, round_id, follows_id, held_on, decided_sealed, next_on, "
        "handler_id, signed_by, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        review.id, review.caseId, review.round, review.follows, review.heldOn, decided, review.nextOn,
        review.handler, review.signedBy, review.signedAt);
    if (!added) {
        // Somebody else's came in between.
        return added.error().code == ErrorCode::Duplicate ? fail(ErrorCode::Conflict)
                                                          : tl::unexpected(added.error());
    }
    for (const TaskId& task : review.tasks) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO case_review_task (review_id, task_id) VALUES (?, ?)"_s, review.id, task));
    }
    return {};
}

Result<QList<CaseReview>> SqlCaseReviewRepository::read(
    const QString& condition, const QString& order, const SqlValue& value) const
{
    FRID_TRY(auto list,
        m_context.database.all(
            u"SELECT r.id, r.case_id, r.round_id, r.follows_id, r.held_on, r.decided_sealed, r.next_on, "
            "r.handler_id, r.signed_by, r.signed_at, s.signed_at FROM case_review r "
            "LEFT JOIN case_review_signature s ON s.review_id = r.id WHERE "_s
                + condition + order,
            [&](const Row& row) { return readReview(row, m_context.sealer); }, value));
    QHash<CaseReviewId, QList<TaskId>> tasks;
    FRID_CHECK(m_context.database.all(
        u"SELECT t.review_id, t.task_id FROM case_review_task t JOIN case_review r ON r.id = t.review_id "
        "WHERE "_s
            + condition + u" ORDER BY t.task_id"_s,
        [&](const Row& row) {
            tasks[row.as<CaseReviewId>(0)].append(row.as<TaskId>(1));
            return true;
        },
        value));
    for (CaseReview& review : list) {
        review.tasks = tasks.value(review.id);
    }
    return list;
}

Result<CaseReview> SqlCaseReviewRepository::find(CaseReviewId id) const
{
    FRID_TRY(const auto found, read(u"r.id = ?"_s, {}, id));
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound);
    }
    return found.first();
}

Result<QList<CaseReview>> SqlCaseReviewRepository::reviews(CaseId id) const
{
    return read(u"r.case_id = ?"_s, u" ORDER BY r.signed_at DESC, r.id DESC"_s, id);
}

Result<QList<CaseReview>> SqlCaseReviewRepository::ofRound(ReviewRoundId id) const
{
    return read(u"r.round_id = ?"_s, u" ORDER BY r.signed_at, r.id"_s, id);
}

Result<QList<LatestReview>> SqlCaseReviewRepository::latest(UnitId unit) const
{
    return m_context.database.all(
        u"SELECT r.case_id, r.held_on, r.next_on FROM case_review r JOIN case_file c ON c.id = r.case_id "
        "WHERE c.unit_id = ? AND NOT EXISTS (SELECT 1 FROM case_review n WHERE n.follows_id = r.id)"_s,
        [](const Row& row) {
            return LatestReview{row.as<CaseId>(0), row.date(1), row.optDate(2)};
        },
        unit);
}

Result<void> SqlCaseReviewRepository::signAsHandler(CaseReviewId id, AccountId handler, const QDateTime& at)
{
    const auto added = m_context.database.execute(
        u"INSERT INTO case_review_signature (review_id, signed_by, signed_at) VALUES (?, ?, ?)"_s, id,
        handler, at);
    if (!added) {
        return added.error().code == ErrorCode::Duplicate ? fail(ErrorCode::Conflict)
                                                          : tl::unexpected(added.error());
    }
    return {};
}

} // namespace frid::persistence
