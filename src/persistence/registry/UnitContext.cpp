#include "registry/UnitContext.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

Result<qint64> nextSequence(Database& database)
{
    FRID_TRY(const auto value,
        database.one(
            u"UPDATE change_counter SET value = value + 1 WHERE name = 'directory' RETURNING value"_s,
            [](const Row& row) { return row.integer(0); }));
    return value ? Result<qint64>(*value) : fail(ErrorCode::Storage, {}, u"change_counter"_s);
}

} // namespace

Result<void> touchPersons(UnitContext& context, const QList<PersonId>& ids)
{
    std::optional<qint64> sequence;
    for (const PersonId& id : ids) {
        if (id.isNull()) {
            continue;
        }
        if (!sequence) {
            FRID_TRY(sequence, nextSequence(context.database));
        }
        FRID_CHECK(context.database.execute(
            u"UPDATE person SET changed_sequence = ? WHERE id = ?"_s, *sequence, id));
    }
    return {};
}

Result<void> touchPersonsOfCase(UnitContext& context, CaseId id)
{
    FRID_TRY(const qint64 sequence, nextSequence(context.database));
    FRID_CHECK(context.database.execute(
        u"UPDATE person SET changed_sequence = ? WHERE id IN (SELECT person_id FROM case_file WHERE id = ? "
        "UNION SELECT person_id FROM party WHERE case_id = ?)"_s,
        sequence, id, id));
    return {};
}

} // namespace frid::persistence
