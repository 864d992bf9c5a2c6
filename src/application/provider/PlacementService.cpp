#include <frid/application/provider/PlacementService.h>

#include "Checks.h"
#include "provider/OpenPlacements.h"

#include <algorithm>
#include <frid/domain/provider/Municipality.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

/// Names to codes, each once. Error: Invalid `field` `unknown_municipality`.
Result<void> toCodes(QStringList& names, const QString& field)
{
    QStringList codes;
    for (const QString& name : std::as_const(names)) {
        const auto code = municipalityCode(name);
        if (!code) {
            return invalid(field, u"unknown_municipality"_s);
        }
        if (!codes.contains(*code)) {
            codes.append(*code);
        }
    }
    names = codes;
    return {};
}

Result<void> checkNeed(PlaceNeed& need)
{
    constexpr int oldestChild = 17;
    if (!need.from.isValid()) {
        return invalid(u"from_on"_s, u"missing"_s);
    }
    if (need.persons() == 0) {
        return invalid(u"child_ages"_s, u"missing"_s);
    }
    if (need.to && *need.to < need.from) {
        return invalid(u"to_on"_s, u"end_before_start"_s);
    }
    const bool ages
        = std::ranges::all_of(need.childAges, [](int age) { return age >= 0 && age <= oldestChild; });
    if (!ages) {
        return invalid(u"child_ages"_s, u"range"_s);
    }
    FRID_CHECK(toCodes(need.avoid, u"avoid"_s));
    FRID_CHECK(toCodes(need.relatives, u"relatives"_s));
    return toCodes(need.perpetrator, u"perpetrator"_s);
}

PlaceOffer offerOf(const Provider& provider, const Place& place, QDate day)
{
    PlaceOffer offer;
    offer.place = place;
    offer.providerKind = provider.kind;
    offer.providerName = provider.name;
    offer.providerActive = provider.active;
    offer.rank = provider.rank;
    offer.contact = provider.contact;
    offer.phone = provider.phone;
    offer.permitUntil = provider.permitUntil;
    if (const ProviderAgreement* agreement = agreementOn(provider, day)) {
        offer.hasAgreement = true;
        offer.pricePerDay = agreement->pricePerDay;
        offer.childPricePerDay = agreement->childPricePerDay;
    }
    return offer;
}

Result<QList<CallRow>> callRows(UnitOfWork& unit, CaseId id)
{
    FRID_TRY(const QList<PlaceCall> calls, unit.providers().calls(id));
    QList<CallRow> rows;
    if (calls.isEmpty()) {
        return rows;
    }
    FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
    QHash<ProviderId, QString> providers;
    QHash<PlaceId, QString> places;
    for (const PlaceCall& call : calls) {
        CallRow row;
        row.call = call;
        if (!providers.contains(call.provider)) {
            FRID_TRY(const Provider provider, unit.providers().find(call.provider));
            providers.insert(call.provider, provider.name);
        }
        if (!call.place.isNull() && !places.contains(call.place)) {
            FRID_TRY(const Place place, unit.providers().findPlace(call.place));
            places.insert(call.place, place.name);
        }
        row.providerName = providers.value(call.provider);
        row.placeName = places.value(call.place);
        const auto by = std::ranges::find(colleagues, call.by, &Colleague::id);
        row.byName = by == colleagues.end() ? QString() : by->name;
        rows.append(row);
    }
    return rows;
}

void addMonths(QList<MonthCost>& sums, const QList<MonthCost>& months)
{
    for (const MonthCost& month : months) {
        const auto sum = std::ranges::find(sums, month.month, &MonthCost::month);
        if (sum == sums.end()) {
            sums.append(month);
        } else {
            sum->cost += month.cost;
        }
    }
    std::ranges::sort(sums, {}, &MonthCost::month);
}

} // namespace

Result<CasePlacements> PlacementService::placements(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadPlacements, id), [&](UnitOfWork& unit) -> Result<CasePlacements> {
            CasePlacements read;
            FRID_TRY(read.placements, openablePlacements(unit, session, id));
            FRID_TRY(read.calls, callRows(unit, id));
            FRID_TRY(read.threat, unit.providers().threatArea(id));
            FRID_TRY(const CaseFile file, unit.cases().find(id));
            if (file.kind != CaseKind::Perpetrator) {
                FRID_TRY(read.perpetratorMunicipalities, unit.providers().perpetratorMunicipalities(id));
            }
            const QDate tomorrow = swedishDay(unit.now()).addDays(1);
            for (const PlacementRow& row : std::as_const(read.placements)) {
                if (row.placement.caseId == id) {
                    read.soFar += costWithin(row.placement, row.placement.from, tomorrow);
                }
            }
            return read;
        });
}

Result<QList<PlaceMatch>> PlacementService::search(const Session& session, CaseId id, PlaceNeed need) const
{
    FRID_CHECK(checkNeed(need));
    return m_units.run(
        session, onCase(Action::EditPlacements, id), [&](UnitOfWork& unit) -> Result<QList<PlaceMatch>> {
            FRID_TRY(const CaseFile file, unit.cases().find(id));
            if (file.kind == CaseKind::Perpetrator) {
                return invalid(u"case"_s, u"perpetrator_case"_s);
            }
            FRID_TRY(const QStringList known, unit.providers().perpetratorMunicipalities(id));
            PlaceNeed whole = need;
            for (const QString& code : known) {
                if (!whole.perpetrator.contains(code)) {
                    whole.perpetrator.append(code);
                }
            }
            FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
            const QString own = municipalityCode(info.municipality).value_or(QString());
            FRID_TRY(const QList<Provider> providers, unit.providers().providers());
            FRID_TRY(const QList<Place> places, unit.providers().places());
            const auto until
                = need.to ? std::optional(std::max(*need.to, need.from.addDays(1))) : std::nullopt;
            FRID_TRY(const auto stays, unit.providers().stays(need.from, until));
            QHash<ProviderId, const Provider*> byId;
            for (const Provider& provider : providers) {
                byId.insert(provider.id, &provider);
            }
            QList<PlaceMatch> matches;
            matches.reserve(places.size());
            for (const Place& place : places) {
                PlaceMatch match;
                match.offer = offerOf(*byId.value(place.provider), place, need.from);
                if (const auto in = stays.constFind(place.id); in != stays.cend()) {
                    match.offer.taken = peakOccupancy(*in, need.from, until);
                }
                match.fit = fitOf(match.offer, whole, own);
                if (!match.fit.reasons.contains(u"inactive"_s)) {
                    matches.append(match);
                }
            }
            sortMatches(matches);
            return matches;
        });
}

Result<void> PlacementService::setThreatArea(const Session& session, CaseId id, ThreatArea area) const
{
    FRID_CHECK(toCodes(area.avoid, u"avoid"_s));
    FRID_CHECK(toCodes(area.perpetrator, u"perpetrator"_s));
    FRID_CHECK(toCodes(area.relatives, u"relatives"_s));
    return m_units.run(session, onCase(Action::EditPlacements, id),
        [&](UnitOfWork& unit) { return unit.providers().setThreatArea(id, area); });
}

Result<PlaceCallId> PlacementService::logCall(const Session& session, PlaceCall call) const
{
    return m_units.run(
        session, onCase(Action::EditPlacements, call.caseId), [&](UnitOfWork& unit) -> Result<PlaceCallId> {
            FRID_TRY(PlaceCall kept, checkedCall(call, unit.now()));
            FRID_CHECK(knownCode(m_codes, u"call_outcome"_s, kept.outcome, u"outcome"_s));
            FRID_CHECK(knownCode(m_codes, u"place_refusal"_s, kept.reason, u"reason"_s));
            FRID_CHECK(unit.providers().find(kept.provider));
            kept.id = PlaceCallId::make(unit.now());
            kept.by = session.account;
            FRID_CHECK(unit.providers().addCall(kept));
            return kept.id;
        });
}

Result<Placement> PlacementService::placement(const Session& session, CaseId id, PlacementId placement) const
{
    return m_units.run(
        session, onCase(Action::ReadPlacements, id), [&](UnitOfWork& unit) -> Result<Placement> {
            FRID_TRY(Placement found, unit.providers().findPlacement(placement));
            if (!(found.caseId == id)) {
                return fail(ErrorCode::NotFound);
            }
            return found;
        });
}

Result<UnitCosts> PlacementService::unitCosts(const Session& session, UnitId unitId, int year) const
{
    const Deed deed{Action::ReadCosts, ObjectRef::of(unitId), {}, QString::number(year), {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<UnitCosts> {
        const QDate first(year, 1, 1);
        const QDate end(year + 1, 1, 1);
        FRID_TRY(const auto rows, unit.providers().placementsOfUnit(unitId, first, end));
        UnitCosts costs;
        FRID_TRY(costs.budget, unit.providers().budget(unitId, year));
        QList<Placement> placements;
        QHash<CaseId, bool> openable;
        CaseCost others;
        for (const PlacementRow& row : rows) {
            const Placement& placement = row.placement;
            placements.append(placement);
            if (!openable.contains(placement.caseId)) {
                FRID_TRY(const bool may, mayOpen(unit, session, placement.caseId));
                openable.insert(placement.caseId, may);
            }
            const bool shown = openable.value(placement.caseId);
            if (shown && (costs.cases.isEmpty() || !(costs.cases.last().caseId == placement.caseId))) {
                costs.cases.append({placement.caseId, row.caseNumber, {}, {}, {}});
            }
            CaseCost& share = shown ? costs.cases.last() : others;
            QList<MonthCost> months
                = costByMonth(placement, std::min(end, swedishDay(unit.now()).addDays(1)));
            months.removeIf([&](const MonthCost& month) { return month.month < first; });
            addMonths(share.months, months);
            addMonths(costs.months, months);
            for (const MonthCost& month : std::as_const(months)) {
                share.total += month.cost;
                if (isLastResort(row.providerKind)) {
                    share.hotel += month.cost;
                }
            }
        }
        if (!others.months.isEmpty()) {
            costs.cases.append(others);
        }
        costs.forecast = forecastOf(placements, year, swedishDay(unit.now()).addDays(1));
        return costs;
    });
}

Result<void> PlacementService::setBudget(const Session& session, const Budget& budget) const
{
    if (budget.amount < 0) {
        return invalid(u"budget"_s, u"range"_s);
    }
    const Deed deed{Action::EditBudget, ObjectRef::of(budget.unit), {}, QString::number(budget.year), {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) { return unit.providers().setBudget(budget); });
}

} // namespace frid
