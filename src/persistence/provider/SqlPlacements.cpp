#include "provider/SqlProviderRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "placement"_L1;

const Columns& columns()
{
    static const Columns list(
        "case_id, party_id, place_id, household_id, from_on, to_on, free_from, price_per_day, other_costs, "
        "follows_id, is_child, protection_sealed, consent, immediate_decision_on, court_submitted_on, "
        "application_on, reviewed_on, school_sealed, contact_name_sealed, contact_phone_sealed, "
        "note_sealed, end_reason, end_note_sealed");
    return list;
}

QString select()
{
    return u"SELECT m.id, m.revision, "_s + columns().names("m"_L1);
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Placement& placement)
{
    SealedRow sealed(sealer, table, placement.id.toString());
    statement.bind(placement.caseId)
        .bind(placement.party)
        .bind(placement.place)
        .bind(placement.household)
        .bind(placement.from)
        .bind(placement.to)
        .bind(firstFreeDay(placement))
        .bind(placement.pricePerDay)
        .bind(placement.otherCosts)
        .bind(placement.follows)
        .bind(placement.child)
        .bind(sealed.seal("protection_sealed"_L1, placement.protection))
        .bind(textOrNull(placement.consent))
        .bind(placement.immediateDecisionOn)
        .bind(placement.courtSubmittedOn)
        .bind(placement.applicationOn)
        .bind(placement.reviewedOn)
        .bind(sealed.seal("school_sealed"_L1, placement.school))
        .bind(sealed.seal("contact_name_sealed"_L1, placement.contactName))
        .bind(sealed.seal("contact_phone_sealed"_L1, placement.contactPhone))
        .bind(sealed.seal("note_sealed"_L1, placement.note))
        .bind(textOrNull(placement.endReason))
        .bind(sealed.seal("end_note_sealed"_L1, placement.endNote));
    return sealed.outcome();
}

/// Reads from column 0 on; `at` is left behind the last.
Result<Placement> readPlacement(const Row& row, const Sealer& sealer, int& at)
{
    Placement placement;
    placement.id = row.as<PlacementId>(at++);
    placement.revision = row.integer(at++);
    SealedRow sealed(sealer, table, placement.id.toString());
    placement.caseId = row.as<CaseId>(at++);
    placement.party = row.as<PartyId>(at++);
    placement.place = row.as<PlaceId>(at++);
    placement.household = row.as<PlacementId>(at++);
    placement.from = row.date(at++);
    placement.to = row.optDate(at++);
    ++at; // free_from follows from the two
    placement.pricePerDay = row.integer(at++);
    placement.otherCosts = row.integer(at++);
    placement.follows = row.as<PlacementId>(at++);
    placement.child = row.boolean(at++);
    placement.protection = sealed.open("protection_sealed"_L1, row.optBytes(at++));
    placement.consent = row.text(at++);
    placement.immediateDecisionOn = row.optDate(at++);
    placement.courtSubmittedOn = row.optDate(at++);
    placement.applicationOn = row.optDate(at++);
    placement.reviewedOn = row.optDate(at++);
    placement.school = sealed.open("school_sealed"_L1, row.optBytes(at++));
    placement.contactName = sealed.open("contact_name_sealed"_L1, row.optBytes(at++));
    placement.contactPhone = sealed.open("contact_phone_sealed"_L1, row.optBytes(at++));
    placement.note = sealed.open("note_sealed"_L1, row.optBytes(at++));
    placement.endReason = row.text(at++);
    placement.endNote = sealed.open("end_note_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(sealed.outcome());
    return placement;
}

QString selectRows()
{
    return select()
        + u", c.number_year, c.number_serial, c.kind, "
          "CASE WHEN m.party_id IS NULL THEN c.person_id ELSE a.person_id END, "
          "p.id, p.name_sealed, p.municipality_sealed, v.id, v.name_sealed, v.kind "
          "FROM placement m JOIN case_file c ON c.id = m.case_id LEFT JOIN party a ON a.id = m.party_id "
          "JOIN place p ON p.id = m.place_id JOIN provider v ON v.id = p.provider_id "_s;
}

Result<PlacementRow> readRow(const Row& row, const Sealer& sealer)
{
    PlacementRow read;
    int at = 0;
    FRID_TRY(read.placement, readPlacement(row, sealer, at));
    const int year = static_cast<int>(row.integer(at++));
    read.caseNumber = CaseNumber(year, static_cast<int>(row.integer(at++)));
    read.caseKind = enumAt<CaseKind>(row, at++);
    read.person = row.as<PersonId>(at++);
    SealedRow place(sealer, "place"_L1, row.text(at++));
    read.placeName = place.open("name_sealed"_L1, row.optBytes(at++));
    read.municipality = place.open("municipality_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(place.outcome());
    read.provider = row.as<ProviderId>(at);
    SealedRow provider(sealer, "provider"_L1, row.text(at++));
    read.providerName = provider.open("name_sealed"_L1, row.optBytes(at++));
    read.providerKind = row.text(at++);
    FRID_CHECK(provider.outcome());
    return read;
}

Result<void> log(UnitContext& context, const Placement& placement, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    return writeChange(context, table, placement.id.toString(), placement.caseId, {}, deed, changes);
}

Stay readStay(const Row& row, int at)
{
    return {row.date(at), row.optDate(at + 1), row.as<PlacementId>(at + 2)};
}

const QDate endOfTime(2199, 12, 31);

} // namespace

Result<QHash<PlaceId, QList<Stay>>> SqlProviderRepository::stays(QDate from, std::optional<QDate> until) const
{
    struct PlaceStay {
        PlaceId place;
        Stay stay;
    };
    const QDate end = until.value_or(endOfTime);
    FRID_TRY(const auto rows,
        m_context.database.all(
            u"SELECT place_id, from_on, free_from, household_id FROM placement "
            "WHERE free_from > ? AND from_on < ? "
            "UNION ALL SELECT place_id, from_on, free_from, household_id FROM placement "
            "WHERE free_from IS NULL AND from_on < ?"_s,
            [](const Row& row) {
                return PlaceStay{row.as<PlaceId>(0), readStay(row, 1)};
            },
            from, end, end));
    QHash<PlaceId, QList<Stay>> byPlace;
    for (const PlaceStay& row : rows) {
        byPlace[row.place].append(row.stay);
    }
    return byPlace;
}

Result<QList<Stay>> SqlProviderRepository::staysIn(
    PlaceId place, QDate from, std::optional<QDate> until) const
{
    return m_context.database.all(
        u"SELECT from_on, free_from, household_id FROM placement WHERE place_id = ? "
        "AND (free_from IS NULL OR free_from > ?) AND from_on < ?"_s,
        [](const Row& row) { return readStay(row, 0); }, place, from, until.value_or(endOfTime));
}

/// Whoever books writes the places' rows first, always in the same order. SQLite's writers stand in line
/// anyhow; on PostgreSQL the second waits here and then starts anew, and sees what the first has booked.
Result<void> SqlProviderRepository::takePlaces(const QList<PlaceId>& ids)
{
    QList<PlaceId> once;
    for (const PlaceId& id : ids) {
        if (!once.contains(id)) {
            once.append(id);
        }
    }
    std::ranges::sort(once, [](const PlaceId& a, const PlaceId& b) { return a < b; });
    for (const PlaceId& id : once) {
        FRID_TRY(const qint64 found,
            m_context.database.execute(u"UPDATE place SET bookings = bookings + 1 WHERE id = ?"_s, id));
        if (found == 0) {
            return fail(ErrorCode::NotFound, u"place"_s);
        }
    }
    return {};
}

Result<void> SqlProviderRepository::requireRoom(PlaceId place, QDate from, std::optional<QDate> until) const
{
    struct Size {
        int beds;
        int rooms;
    };
    FRID_TRY(const auto size,
        m_context.database.one(
            u"SELECT beds, rooms FROM place WHERE id = ?"_s,
            [](const Row& row) {
                return Size{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
            },
            place));
    FRID_TRY(const auto stays, staysIn(place, from, until));
    if (!size || !holds(size->beds, size->rooms, peakOccupancy(stays, from, until))) {
        return fail(ErrorCode::Conflict, u"place"_s, u"taken"_s);
    }
    return {};
}

Result<void> SqlProviderRepository::insertPlacement(const Placement& placement)
{
    static const QString sql = u"INSERT INTO placement ("_s + columns().names()
        + u", id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, placement));
    statement.bind(placement.id).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return log(m_context, placement, "added"_L1, addedFields(toFields(placement)));
}

Result<void> SqlProviderRepository::book(const QList<Placement>& placements)
{
    QList<PlaceId> places;
    for (const Placement& placement : placements) {
        places.append(placement.place);
    }
    FRID_CHECK(takePlaces(places));
    for (const Placement& placement : placements) {
        FRID_CHECK(insertPlacement(placement));
    }
    for (const Placement& placement : placements) {
        FRID_CHECK(requireRoom(placement.place, placement.from, firstFreeDay(placement)));
    }
    return {};
}

Result<void> SqlProviderRepository::rebook(const Placement& placement, Revision seen)
{
    FRID_CHECK(takePlaces({placement.place}));
    FRID_TRY(const Placement before, findPlacement(placement.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE placement SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, placement));
    statement.bind(placement.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(requireRoom(placement.place, placement.from, firstFreeDay(placement)));
    return log(m_context, before, "changed"_L1, changedFields(toFields(before), toFields(placement)));
}

Result<void> SqlProviderRepository::removePlacement(PlacementId id, Revision seen)
{
    FRID_TRY(const Placement before, findPlacement(id));
    FRID_TRY(const auto continued,
        m_context.database.one(
            u"SELECT 1 FROM placement WHERE follows_id = ?"_s, [](const Row&) { return true; }, id));
    if (continued) {
        return fail(ErrorCode::Conflict, u"placement"_s, u"continued"_s);
    }
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM placement WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before, "removed"_L1, removedFields(toFields(before)));
}

Result<Placement> SqlProviderRepository::findPlacement(PlacementId id) const
{
    static const QString sql = select() + u" FROM placement m WHERE m.id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql,
            [&](const Row& row) {
                int at = 0;
                return readPlacement(row, m_context.sealer, at);
            },
            id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<QList<PlacementRow>> SqlProviderRepository::placements(CaseId id) const
{
    // A household is looked for from the victims' side only: it never leads into a perpetrator's case, nor
    // out of one.
    static const QString sql = selectRows()
        + u"WHERE m.case_id = ? OR (c.kind <> 'perpetrator' AND m.household_id IN "
          "(SELECT h.household_id FROM placement h JOIN case_file o ON o.id = h.case_id "
          "WHERE h.case_id = ? AND o.kind <> 'perpetrator')) ORDER BY m.from_on DESC, m.id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readRow(row, m_context.sealer); }, id, id);
}

Result<QList<PlacementRow>> SqlProviderRepository::placementsOfUnit(
    UnitId unit, QDate from, QDate until) const
{
    static const QString sql = selectRows()
        + u"WHERE c.unit_id = ? AND m.from_on < ? AND (m.free_from IS NULL OR m.free_from > ?) "
          "ORDER BY c.number_year, c.number_serial, m.from_on, m.id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readRow(row, m_context.sealer); }, unit, until, from);
}

Result<CaseId> SqlProviderRepository::linkedChildCase(CaseId id, PersonId child) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT c.id FROM case_file c JOIN case_link l ON (l.first_id = c.id AND l.second_id = ?) "
            "OR (l.second_id = c.id AND l.first_id = ?) "
            "WHERE c.person_id = ? AND c.kind = 'child' AND c.status = 'open' ORDER BY c.id DESC"_s,
            [](const Row& row) { return row.as<CaseId>(0); }, id, id, child));
    return found.value_or(CaseId());
}

} // namespace frid::persistence
