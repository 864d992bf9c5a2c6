#include "person/SqlPersonRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "person_merge"_L1;
constexpr auto column = "moved_sealed"_L1;

/// The tables whose rows say in person_id whose they are: a merge moves them. Assessments stay as they were
/// signed.
constexpr std::array movables{"case_file"_L1, "party"_L1, "violence_question"_L1};

Result<QStringList> moveAll(Database& database, QLatin1StringView place, PersonId from, PersonId to)
{
    return database.all(
        u"UPDATE %1 SET person_id = ?, revision = revision + 1 WHERE person_id = ? RETURNING id"_s.arg(place),
        [](const Row& row) { return row.text(0); }, to, from);
}

Result<void> moveOne(
    Database& database, QLatin1StringView place, const QString& id, PersonId from, PersonId to)
{
    FRID_CHECK(database.execute(
        u"UPDATE %1 SET person_id = ?, revision = revision + 1 WHERE id = ? AND person_id = ?"_s.arg(place),
        to, id, from));
    return {};
}

/// Errors: NotFound; Conflict (detail `merged`) when the record was merged into another.
Result<void> requireWhole(Database& database, PersonId id)
{
    FRID_TRY(const auto merged,
        database.one(
            u"SELECT merged_into FROM person WHERE id = ?"_s, [](const Row& row) { return !row.isNull(0); },
            id));
    if (!merged) {
        return fail(ErrorCode::NotFound);
    }
    return *merged ? fail(ErrorCode::Conflict, {}, u"merged"_s) : Result<void>();
}

/// Errors: Invalid "merged" `same_case` where the two stand in one case as different people: client and
/// party, or perpetrator and not. As one person a perpetrator would be the client of the victim's own case.
Result<void> requireApart(Database& database, PersonId a, PersonId b)
{
    FRID_TRY(const auto together,
        database.one(
            u"SELECT 1 FROM party x JOIN case_file c ON c.id = x.case_id "
            "WHERE (x.person_id = ? AND c.person_id = ?) OR (x.person_id = ? AND c.person_id = ?) "
            "UNION ALL SELECT 1 FROM party x JOIN party y ON y.case_id = x.case_id "
            "WHERE x.person_id = ? AND y.person_id = ? "
            "AND (x.role = 'perpetrator') <> (y.role = 'perpetrator')"_s,
            [](const Row&) { return true; }, a, b, b, a, a, b));
    return together ? invalid(u"merged"_s, u"same_case"_s) : Result<void>();
}

Result<void> setMergedInto(Database& database, PersonId id, PersonId into)
{
    FRID_CHECK(database.execute(
        u"UPDATE person SET merged_into = ?, revision = revision + 1 WHERE id = ?"_s, into, id));
    return {};
}

} // namespace

Result<MergeId> SqlPersonRepository::merge(PersonId kept, PersonId merged)
{
    if (kept == merged) {
        return fail(ErrorCode::Conflict, {}, u"same"_s);
    }
    Database& database = m_context.database;
    FRID_CHECK(requireWhole(database, kept));
    FRID_CHECK(requireWhole(database, merged));
    FRID_CHECK(requireApart(database, kept, merged));
    QJsonObject moved;
    for (const auto place : movables) {
        FRID_TRY(const QStringList ids, moveAll(database, place, merged, kept));
        moved.insert(QString(place), QJsonArray::fromStringList(ids));
    }
    FRID_CHECK(setMergedInto(database, merged, kept));
    const auto id = MergeId::make(m_context.now);
    FRID_TRY(const QByteArray sealed,
        m_context.sealer.seal(
            QJsonDocument(moved).toJson(QJsonDocument::Compact), table, column, id.toString()));
    FRID_CHECK(database.execute(
        u"INSERT INTO person_merge (id, kept_id, merged_id, moved_sealed, merged_at, merged_by) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        id, kept, merged, sealed, m_context.now, m_context.account));
    FRID_CHECK(touchPersons(m_context, {kept, merged}));
    return id;
}

Result<void> SqlPersonRepository::undoMerge(MergeId id)
{
    Database& database = m_context.database;
    struct Merge {
        PersonId kept;
        PersonId merged;
        QByteArray moved;
        bool undone;
    };
    FRID_TRY(const auto merge,
        database.one(
            u"SELECT kept_id, merged_id, moved_sealed, undone_at IS NOT NULL FROM person_merge WHERE id = ?"_s,
            [](const Row& row) {
                return Merge{row.as<PersonId>(0), row.as<PersonId>(1), row.bytes(2), row.boolean(3)};
            },
            id));
    if (!merge) {
        return fail(ErrorCode::NotFound);
    }
    if (merge->undone) {
        return fail(ErrorCode::Conflict, {}, u"undone"_s);
    }
    FRID_CHECK(requireWhole(database, merge->kept)); // a later merge has to be undone first
    FRID_TRY(const QByteArray json, m_context.sealer.open(merge->moved, table, column, id.toString()));
    const QJsonObject moved = QJsonDocument::fromJson(json).object();
    for (const auto place : movables) {
        const QJsonArray ids = moved.value(place).toArray();
        for (const QJsonValue& row : ids) {
            FRID_CHECK(moveOne(database, place, row.toString(), merge->kept, merge->merged));
        }
    }
    FRID_CHECK(setMergedInto(database, merge->merged, {}));
    FRID_CHECK(database.execute(u"UPDATE person_merge SET undone_at = ?, undone_by = ? WHERE id = ?"_s,
        m_context.now, m_context.account, id));
    return touchPersons(m_context, {merge->kept, merge->merged});
}

Result<QList<PersonMerge>> SqlPersonRepository::merges(PersonId id) const
{
    return m_context.database.all(
        u"SELECT id, kept_id, merged_id, merged_at, undone_at IS NOT NULL FROM person_merge "
        "WHERE kept_id = ? OR merged_id = ? ORDER BY merged_at DESC, id DESC"_s,
        [](const Row& row) {
            return PersonMerge{row.as<MergeId>(0), row.as<PersonId>(1), row.as<PersonId>(2), row.timestamp(3),
                row.boolean(4)};
        },
        id, id);
}

} // namespace frid::persistence
