#include "provider/SqlProviderRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QRegularExpression>
#include <frid/domain/provider/Municipality.h>

using namespace Qt::StringLiterals;

// What belongs to looking for a place and paying for it: calls, the threat, budgets.
namespace frid::persistence {

Result<QList<PlaceCall>> SqlProviderRepository::calls(CaseId id) const
{
    return m_context.database.all(
        u"SELECT id, case_id, provider_id, place_id, called_at, called_by, outcome, reason, "
        "spoke_with_sealed, note_sealed FROM place_call WHERE case_id = ? ORDER BY called_at DESC, id DESC"_s,
        [&](const Row& row) -> Result<PlaceCall> {
            PlaceCall call;
            call.id = row.as<PlaceCallId>(0);
            SealedRow sealed(m_context.sealer, "place_call"_L1, call.id.toString());
            call.caseId = row.as<CaseId>(1);
            call.provider = row.as<ProviderId>(2);
            call.place = row.as<PlaceId>(3);
            call.at = row.timestamp(4);
            call.by = row.as<AccountId>(5);
            call.outcome = row.text(6);
            call.reason = row.text(7);
            call.spokeWith = sealed.open("spoke_with_sealed"_L1, row.optBytes(8));
            call.note = sealed.open("note_sealed"_L1, row.optBytes(9));
            FRID_CHECK(sealed.outcome());
            return call;
        },
        id);
}

Result<void> SqlProviderRepository::addCall(const PlaceCall& call)
{
    SealedRow sealed(m_context.sealer, "place_call"_L1, call.id.toString());
    const auto spokeWith = sealed.seal("spoke_with_sealed"_L1, call.spokeWith);
    const auto note = sealed.seal("note_sealed"_L1, call.note);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO place_call (id, case_id, provider_id, place_id, called_at, called_by, outcome, reason, "
        "spoke_with_sealed, note_sealed, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        call.id, call.caseId, call.provider, call.place, call.at, call.by, call.outcome,
        call.reason.isEmpty() ? std::nullopt : std::optional(call.reason), spokeWith, note, m_context.now));
    return {};
}

Result<ThreatArea> SqlProviderRepository::threatArea(CaseId id) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT revision, perpetrator_sealed, avoid_sealed, relatives_sealed, workplaces_sealed, reach "
            "FROM threat_area WHERE id = ?"_s,
            [&](const Row& row) -> Result<ThreatArea> {
                SealedRow sealed(m_context.sealer, "threat_area"_L1, id.toString());
                const auto list = [&](QLatin1StringView column, int at, QChar between) {
                    return sealed.open(column, row.optBytes(at)).split(between, Qt::SkipEmptyParts);
                };
                ThreatArea area{row.integer(0), list("perpetrator_sealed"_L1, 1, u' '),
                    list("avoid_sealed"_L1, 2, u' '), list("relatives_sealed"_L1, 3, u' '),
                    list("workplaces_sealed"_L1, 4, u'\n'), enumAt<ThreatReach>(row, 5)};
                FRID_CHECK(sealed.outcome());
                return area;
            },
            id));
    return found.value_or(ThreatArea());
}

Result<void> SqlProviderRepository::setThreatArea(CaseId id, const ThreatArea& area)
{
    SealedRow sealed(m_context.sealer, "threat_area"_L1, id.toString());
    const auto perpetrator = sealed.seal("perpetrator_sealed"_L1, area.perpetrator.join(u' '));
    const auto avoid = sealed.seal("avoid_sealed"_L1, area.avoid.join(u' '));
    const auto relatives = sealed.seal("relatives_sealed"_L1, area.relatives.join(u' '));
    const auto workplaces = sealed.seal("workplaces_sealed"_L1, area.workplaces.join(u'\n'));
    FRID_CHECK(sealed.outcome());
    FRID_TRY(const qint64 written,
        area.revision == 0
            ? m_context.database.execute(
                u"INSERT INTO threat_area (id, perpetrator_sealed, avoid_sealed, relatives_sealed, "
                "workplaces_sealed, reach, changed_at, changed_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                id, perpetrator, avoid, relatives, workplaces, toCode(area.reach), m_context.now,
                m_context.account)
            : m_context.database.execute(
                u"UPDATE threat_area SET perpetrator_sealed = ?, avoid_sealed = ?, relatives_sealed = ?, "
                "workplaces_sealed = ?, reach = ?, changed_at = ?, "
                "changed_by = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                perpetrator, avoid, relatives, workplaces, toCode(area.reach), m_context.now,
                m_context.account, id, area.revision));
    if (written == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

Result<QStringList> SqlProviderRepository::perpetratorMunicipalities(CaseId id) const
{
    FRID_TRY(const auto addresses,
        m_context.database.all(
            u"SELECT DISTINCT p.id, p.address_sealed FROM party a JOIN person p ON p.id = a.person_id "
            "WHERE a.case_id = ? AND a.role = 'perpetrator' AND p.protection = 'none' "
            "AND p.address_sealed IS NOT NULL"_s,
            [&](const Row& row) -> Result<QString> {
                SealedRow sealed(m_context.sealer, "person"_L1, row.text(0));
                QString address = sealed.open("address_sealed"_L1, row.optBytes(1));
                FRID_CHECK(sealed.outcome());
                return address;
            },
            id));
    // Behind the postal code stands the town; street names are full of towns.
    static const QRegularExpression town(u"[0-9]{3} ?[0-9]{2}\\s+(.+)"_s);
    QStringList found;
    for (const QString& address : addresses) {
        const auto match = town.match(address);
        found += municipalitiesNamed(match.hasMatch() ? match.captured(1) : address);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

Result<Budget> SqlProviderRepository::budget(UnitId unit, int year) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT amount, revision FROM unit_budget WHERE unit_id = ? AND year = ?"_s,
            [&](const Row& row) {
                return Budget{unit, year, row.integer(0), row.integer(1)};
            },
            unit, year));
    return found.value_or(Budget{unit, year, 0, 0});
}

Result<void> SqlProviderRepository::setBudget(const Budget& budget)
{
    FRID_TRY(const qint64 written,
        budget.revision == 0
            ? m_context.database.execute(
                u"INSERT INTO unit_budget (unit_id, year, amount, changed_at, changed_by) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                budget.unit, budget.year, budget.amount, m_context.now, m_context.account)
            : m_context.database.execute(
                u"UPDATE unit_budget SET amount = ?, changed_at = ?, changed_by = ?, revision = revision + 1 "
                "WHERE unit_id = ? AND year = ? AND revision = ?"_s,
                budget.amount, m_context.now, m_context.account, budget.unit, budget.year, budget.revision));
    if (written == 0) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

} // namespace frid::persistence
