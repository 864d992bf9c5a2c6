#include "provider/SqlProviderRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "place"_L1;

/// Without the address, which is read and written on its own.
const Columns& columns()
{
    static const Columns list("provider_id, name_sealed, municipality_sealed, active, beds, rooms, "
                              "child_age_from, child_age_to, note_sealed");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, "_s + columns().names() + u" FROM place "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Place& place)
{
    SealedRow sealed(sealer, table, place.id.toString());
    statement.bind(place.provider)
        .bind(sealed.sealAlways("name_sealed"_L1, place.name))
        .bind(sealed.seal("municipality_sealed"_L1, place.municipality))
        .bind(place.active)
        .bind(place.beds)
        .bind(place.rooms)
        .bind(place.childAgeFrom)
        .bind(place.childAgeTo)
        .bind(sealed.seal("note_sealed"_L1, place.note));
    return sealed.outcome();
}

Result<Place> readPlace(const Row& row, const Sealer& sealer)
{
    Place place;
    place.id = row.as<PlaceId>(0);
    place.revision = row.integer(1);
    SealedRow sealed(sealer, table, place.id.toString());
    place.provider = row.as<ProviderId>(2);
    place.name = sealed.open("name_sealed"_L1, row.optBytes(3));
    place.municipality = sealed.open("municipality_sealed"_L1, row.optBytes(4));
    place.active = row.boolean(5);
    place.beds = static_cast<int>(row.integer(6));
    place.rooms = static_cast<int>(row.integer(7));
    place.childAgeFrom = static_cast<int>(row.integer(8));
    place.childAgeTo = static_cast<int>(row.integer(9));
    place.note = sealed.open("note_sealed"_L1, row.optBytes(10));
    FRID_CHECK(sealed.outcome());
    return place;
}

Result<void> log(UnitContext& context, PlaceId id, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    return writeChange(context, table, id.toString(), {}, {}, deed, changes);
}

} // namespace

Result<QList<Place>> SqlProviderRepository::places() const
{
    static const QString sql = select() + u"ORDER BY provider_id, id"_s;
    FRID_TRY(auto list,
        m_context.database.all(sql, [&](const Row& row) { return readPlace(row, m_context.sealer); }));
    struct Suits {
        PlaceId place;
        QString code;
    };
    FRID_TRY(const auto suits,
        m_context.database.all(
            u"SELECT place_id, code FROM place_suits ORDER BY place_id, code"_s, [](const Row& row) {
                return Suits{row.as<PlaceId>(0), row.text(1)};
            }));
    QHash<PlaceId, QStringList> byPlace;
    for (const Suits& one : suits) {
        byPlace[one.place].append(one.code);
    }
    for (Place& place : list) {
        place.suits = byPlace.take(place.id);
    }
    return list;
}

Result<Place> SqlProviderRepository::findPlace(PlaceId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readPlace(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(const auto suits,
        m_context.database.all(
            u"SELECT code FROM place_suits WHERE place_id = ? ORDER BY code"_s,
            [](const Row& row) { return row.text(0); }, id));
    found->suits = suits;
    return std::move(*found);
}

Result<QString> SqlProviderRepository::address(PlaceId id) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT address_sealed FROM place WHERE id = ?"_s,
            [&](const Row& row) -> Result<QString> {
                SealedRow sealed(m_context.sealer, table, id.toString());
                QString text = sealed.open("address_sealed"_L1, row.optBytes(0));
                FRID_CHECK(sealed.outcome());
                return text;
            },
            id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return *found;
}

Result<void> SqlProviderRepository::writeSuits(const Place& place)
{
    FRID_CHECK(m_context.database.execute(u"DELETE FROM place_suits WHERE place_id = ?"_s, place.id));
    for (const QString& code : place.suits) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO place_suits (place_id, code) VALUES (?, ?)"_s, place.id, code));
    }
    if (!place.address) {
        return {};
    }
    SealedRow sealed(m_context.sealer, table, place.id.toString());
    const auto address = sealed.seal("address_sealed"_L1, *place.address);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(
        m_context.database.execute(u"UPDATE place SET address_sealed = ? WHERE id = ?"_s, address, place.id));
    return {};
}

Result<void> SqlProviderRepository::addPlace(const Place& place)
{
    static const QString sql = u"INSERT INTO place ("_s + columns().names()
        + u", id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, place));
    statement.bind(place.id).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    FRID_CHECK(writeSuits(place));
    return log(m_context, place.id, "added"_L1, addedFields(toFields(place)));
}

Result<void> SqlProviderRepository::updatePlace(const Place& place, Revision seen, QDate today)
{
    FRID_TRY(Place before, findPlace(place.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    if (place.address) {
        FRID_TRY(before.address, address(place.id));
    }
    static const QString sql = u"UPDATE place SET "_s + columns().assignments()
        + u", bookings = bookings + 1, revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, place));
    statement.bind(place.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_TRY(const auto booked, staysIn(place.id, today, std::nullopt));
    const Occupancy peak = peakOccupancy(booked, today, std::nullopt);
    if (peak.beds > place.beds) {
        return fail(ErrorCode::Conflict, u"beds"_s, u"occupied"_s);
    }
    if (!holds(place.beds, place.rooms, peak)) {
        return fail(ErrorCode::Conflict, u"rooms"_s, u"occupied"_s);
    }
    FRID_CHECK(writeSuits(place));
    return log(m_context, place.id, "changed"_L1, changedFields(toFields(before), toFields(place)));
}

} // namespace frid::persistence
