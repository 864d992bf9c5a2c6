#pragma once

#include <frid/domain/provider/ProviderRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlProviderRepository final : public ProviderRepository {
public:
    explicit SqlProviderRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<Provider>> providers() const override;
    [[nodiscard]] Result<Provider> find(ProviderId id) const override;
    [[nodiscard]] Result<void> add(const Provider& provider) override;
    [[nodiscard]] Result<void> update(const Provider& provider, Revision seen) override;
    [[nodiscard]] Result<QList<ProviderRemark>> remarks(ProviderId id) const override;
    [[nodiscard]] Result<void> addRemark(const ProviderRemark& remark) override;
    [[nodiscard]] Result<QList<ProviderChange>> history(ProviderId id) const override;

    [[nodiscard]] Result<QList<Place>> places() const override;
    [[nodiscard]] Result<Place> findPlace(PlaceId id) const override;
    [[nodiscard]] Result<QString> address(PlaceId id) const override;
    [[nodiscard]] Result<void> addPlace(const Place& place) override;
    [[nodiscard]] Result<void> updatePlace(const Place& place, Revision seen, QDate today) override;

    [[nodiscard]] Result<QHash<PlaceId, QList<Stay>>> stays(
        QDate from, std::optional<QDate> until) const override;
    [[nodiscard]] Result<void> book(const QList<Placement>& placements) override;
    [[nodiscard]] Result<void> rebook(const Placement& placement, Revision seen) override;
    [[nodiscard]] Result<void> removePlacement(PlacementId id, Revision seen) override;
    [[nodiscard]] Result<Placement> findPlacement(PlacementId id) const override;
    [[nodiscard]] Result<QList<PlacementRow>> placements(CaseId id) const override;
    [[nodiscard]] Result<QList<PlacementRow>> placementsOfUnit(
        UnitId unit, QDate from, QDate until) const override;
    [[nodiscard]] Result<CaseId> linkedChildCase(CaseId id, PersonId child) const override;

    [[nodiscard]] Result<QList<PlaceCall>> calls(CaseId id) const override;
    [[nodiscard]] Result<void> addCall(const PlaceCall& call) override;
    [[nodiscard]] Result<ThreatArea> threatArea(CaseId id) const override;
    [[nodiscard]] Result<void> setThreatArea(CaseId id, const ThreatArea& area) override;
    [[nodiscard]] Result<QStringList> perpetratorMunicipalities(CaseId id) const override;
    [[nodiscard]] Result<Budget> budget(UnitId unit, int year) const override;
    [[nodiscard]] Result<void> setBudget(const Budget& budget) override;

private:
    [[nodiscard]] Result<void> writeAgreements(const Provider& provider);
    [[nodiscard]] Result<void> writeSuits(const Place& place);
    [[nodiscard]] Result<void> takePlaces(const QList<PlaceId>& ids);
    [[nodiscard]] Result<QList<Stay>> staysIn(PlaceId place, QDate from, std::optional<QDate> until) const;
    [[nodiscard]] Result<void> requireRoom(PlaceId place, QDate from, std::optional<QDate> until) const;
    [[nodiscard]] Result<void> insertPlacement(const Placement& placement);

    UnitContext& m_context;
};

} // namespace frid::persistence
