#include "Placement.h"

#include "Measure.h"

#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/domain/Clock.h>
#include <frid/domain/provider/Municipality.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid::bench {

namespace {

constexpr int providers = 400;
constexpr int placesEach = 5;
constexpr int pastStays = 20000;
constexpr int runningStays = 1000;
constexpr int runs = 60;

template <typename T> T sure(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s %s\n", qPrintable(toString(result.error().code)),
            qPrintable(result.error().field));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QList<CaseId> victims(Services& services, const Session& session)
{
    CaseFilter filter;
    filter.kind = CaseKind::Victim;
    filter.status = CaseStatus::Open;
    filter.today = services.units().clock().today();
    QList<CaseId> ids;
    for (const CaseRow& row : sure(services.cases().list(session, filter))) {
        ids.append(row.id);
    }
    if (ids.isEmpty()) {
        std::fprintf(stderr, "the registry has no open victim's case\n");
        std::exit(1);
    }
    return ids;
}

void fill(Services& services, const Session& session, const QList<CaseId>& cases)
{
    const QDateTime now = services.units().clock().now();
    const QDate today = services.units().clock().today();
    const auto unit = sure(services.units().storage().begin(UnitMode::Writing, session.account, now));
    QList<PlaceId> places;
    for (int i = 0; i < providers; ++i) {
        Provider provider;
        provider.id = ProviderId::make(now);
        provider.kind = u"sheltered_housing"_s;
        provider.name = u"Jour %1"_s.arg(i);
        provider.rank = i % 999 + 1;
        provider.permitUntil = today.addDays(300);
        provider.agreements = {{{}, u"framework"_s, today.addYears(-3), std::nullopt, 200'000 + i, 100'000}};
        sure(unit->providers().add(provider));
        for (int j = 0; j < placesEach; ++j) {
            Place place;
            place.id = PlaceId::make(now);
            place.provider = provider.id;
            place.name = u"Lägenhet %1"_s.arg(j);
            place.municipality = municipalities().at((i * placesEach + j) % municipalities().size()).code;
            place.beds = 1 + j;
            place.suits = {u"children"_s, u"women"_s};
            sure(unit->providers().addPlace(place));
            places.append(place.id);
        }
    }
    QList<Placement> stays;
    for (int i = 0; i < pastStays + runningStays; ++i) {
        const bool past = i < pastStays;
        Placement stay;
        stay.id = PlacementId::make(now);
        stay.household = stay.id;
        stay.caseId = cases.at(i % cases.size());
        stay.place = places.at(i % places.size());
        stay.from = past ? today.addDays(-40 - 30 * (i / int(places.size()))) : today.addDays(-5);
        if (past) {
            stay.to = stay.from.addDays(20);
        }
        stay.pricePerDay = 200'000;
        stays.append(stay);
    }
    sure(unit->providers().book(stays));
    sure(unit->commit());
}

} // namespace

QJsonObject measurePlacement(Services& services, const Session& session)
{
    const QList<CaseId> cases = victims(services, session);
    if (sure(services.providers().providers(session)).size() < providers) {
        fill(services, session, cases);
    }
    PlaceNeed need;
    need.from = services.units().clock().today();
    need.childAges = {3, 11};
    need.perpetrator = {u"Eskilstuna"_s};
    need.avoid = {u"Nyköping"_s};
    qsizetype found = 0;
    const Samples search = Samples::of(
        runs, [&](int) { found = sure(services.placements().search(session, cases.first(), need)).size(); });
    return {{u"places"_s, double(found)}, {u"past_stays"_s, pastStays}, {u"search"_s, search.toJson()},
        {u"target_ms"_s, 50}};
}

} // namespace frid::bench
