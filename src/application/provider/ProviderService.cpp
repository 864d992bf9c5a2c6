#include <frid/application/provider/ProviderService.h>

#include "Checks.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onProviders(Action action, const QString& detail = {})
{
    return {action, ObjectRef::none(), {}, detail, {}};
}

Result<QHash<AccountId, QString>> accountNames(UnitOfWork& unit)
{
    FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
    QHash<AccountId, QString> names;
    for (const Colleague& colleague : colleagues) {
        names.insert(colleague.id, colleague.name);
    }
    return names;
}

} // namespace

int ProviderRow::beds() const
{
    int sum = 0;
    for (const PlaceNow& one : places) {
        sum += one.place.active ? one.place.beds : 0;
    }
    return sum;
}

int ProviderRow::freeBeds() const
{
    int sum = 0;
    for (const PlaceNow& one : places) {
        sum += one.freeBeds();
    }
    return sum;
}

Result<QList<ProviderRow>> ProviderService::providers(const Session& session) const
{
    return m_units.run(
        session, onProviders(Action::ReadProviders), [](UnitOfWork& unit) -> Result<QList<ProviderRow>> {
            FRID_TRY(const QList<Provider> providers, unit.providers().providers());
            FRID_TRY(const QList<Place> places, unit.providers().places());
            const QDate tonight = swedishDay(unit.now());
            FRID_TRY(const auto stays, unit.providers().stays(tonight, tonight.addDays(1)));
            QHash<ProviderId, QList<PlaceNow>> byProvider;
            for (const Place& place : places) {
                byProvider[place.provider].append(
                    {place, peakOccupancy(stays.value(place.id), tonight, tonight.addDays(1))});
            }
            QList<ProviderRow> rows;
            for (const Provider& provider : providers) {
                rows.append({provider, byProvider.value(provider.id)});
            }
            return rows;
        });
}

Result<Provider> ProviderService::provider(const Session& session, ProviderId id) const
{
    return m_units.run(session, onProviders(Action::ReadProviders),
        [&](UnitOfWork& unit) { return unit.providers().find(id); });
}

Result<ProviderId> ProviderService::save(const Session& session, Provider provider) const
{
    return m_units.run(session, onProviders(Action::EditProviders, provider.id.toString()),
        [&](UnitOfWork& unit) -> Result<ProviderId> {
            FRID_TRY(Provider kept, checkedProvider(provider));
            FRID_CHECK(knownCode(m_codes, u"provider_kind"_s, kept.kind, u"provider_kind"_s));
            for (const ProviderAgreement& one : std::as_const(kept.agreements)) {
                FRID_CHECK(knownCode(m_codes, u"agreement_kind"_s, one.kind, u"agreements"_s));
            }
            if (kept.id.isNull()) {
                kept.id = ProviderId::make(unit.now());
                FRID_CHECK(unit.providers().add(kept));
            } else {
                FRID_CHECK(unit.providers().update(kept, kept.revision));
            }
            return kept.id;
        });
}

Result<Place> ProviderService::place(const Session& session, PlaceId id) const
{
    return m_units.run(session, onProviders(Action::ReadProviders),
        [&](UnitOfWork& unit) { return unit.providers().findPlace(id); });
}

Result<PlaceId> ProviderService::savePlace(const Session& session, Place place) const
{
    return m_units.run(session, onProviders(Action::EditProviders, place.id.toString()),
        [&](UnitOfWork& unit) -> Result<PlaceId> {
            FRID_TRY(Place kept, checkedPlace(place));
            for (const QString& code : std::as_const(kept.suits)) {
                FRID_CHECK(knownCode(m_codes, u"place_suits"_s, code, u"suits"_s));
            }
            if (kept.id.isNull()) {
                FRID_CHECK(unit.providers().find(kept.provider));
                kept.id = PlaceId::make(unit.now());
                FRID_CHECK(unit.providers().addPlace(kept));
            } else {
                FRID_TRY(const Place stored, unit.providers().findPlace(kept.id));
                kept.provider = stored.provider;
                FRID_CHECK(unit.providers().updatePlace(kept, kept.revision, swedishDay(unit.now())));
            }
            return kept.id;
        });
}

Result<QString> ProviderService::address(const Session& session, PlaceId id, CaseId about) const
{
    const Deed deed{Action::ReadProviderAddress, ObjectRef::none(), about, id.toString(), {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) { return unit.providers().address(id); });
}

Result<QList<RemarkRow>> ProviderService::remarks(const Session& session, ProviderId id) const
{
    return m_units.run(
        session, onProviders(Action::ReadProviders), [&](UnitOfWork& unit) -> Result<QList<RemarkRow>> {
            FRID_TRY(const QList<ProviderRemark> remarks, unit.providers().remarks(id));
            FRID_TRY(const auto names, accountNames(unit));
            QList<RemarkRow> rows;
            for (const ProviderRemark& remark : remarks) {
                rows.append({remark, names.value(remark.author)});
            }
            return rows;
        });
}

Result<void> ProviderService::addRemark(const Session& session, ProviderRemark remark) const
{
    return m_units.run(session, onProviders(Action::EditProviders, remark.provider.toString()),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_TRY(ProviderRemark kept, checkedRemark(remark, swedishDay(unit.now())));
            FRID_CHECK(unit.providers().find(kept.provider));
            kept.author = session.account;
            kept.at = unit.now();
            return unit.providers().addRemark(kept);
        });
}

Result<QList<ProviderHistoryRow>> ProviderService::history(const Session& session, ProviderId id) const
{
    return m_units.run(session, onProviders(Action::ReadProviders),
        [&](UnitOfWork& unit) -> Result<QList<ProviderHistoryRow>> {
            FRID_TRY(const QList<ProviderChange> changes, unit.providers().history(id));
            FRID_TRY(const auto names, accountNames(unit));
            QList<ProviderHistoryRow> rows;
            for (const ProviderChange& change : changes) {
                rows.append({change, names.value(change.by)});
            }
            return rows;
        });
}

} // namespace frid
