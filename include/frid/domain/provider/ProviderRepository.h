#pragma once

#include <frid/domain/provider/Suitability.h>

#include <QHash>

namespace frid {

/// One entry of a provider's or place's history. The values of addresses are not told.
struct ProviderChange {
    QDateTime at; ///< UTC
    AccountId by;
    QString recordKind; ///< "provider" or "place"
    QString deed; ///< "added", "changed"
    QList<FieldChange> changes;
};

/// Providers, their places, and who is placed there. Errors of all: Storage kinds, Locked, Tampered; of
/// updates: Conflict, NotFound.
class ProviderRepository {
public:
    virtual ~ProviderRepository() = default;

    /// With their agreements, by order of preference.
    [[nodiscard]] virtual Result<QList<Provider>> providers() const = 0;
    [[nodiscard]] virtual Result<Provider> find(ProviderId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Provider& provider) = 0;
    [[nodiscard]] virtual Result<void> update(const Provider& provider, Revision seen) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<ProviderRemark>> remarks(ProviderId id) const = 0;
    [[nodiscard]] virtual Result<void> addRemark(const ProviderRemark& remark) = 0;
    /// Of the provider and its places, newest first.
    [[nodiscard]] virtual Result<QList<ProviderChange>> history(ProviderId id) const = 0;

    /// Without addresses.
    [[nodiscard]] virtual Result<QList<Place>> places() const = 0;
    [[nodiscard]] virtual Result<Place> findPlace(PlaceId id) const = 0;
    [[nodiscard]] virtual Result<QString> address(PlaceId id) const = 0;
    [[nodiscard]] virtual Result<void> addPlace(const Place& place) = 0;
    /// An address that is nothing stays as it was. Errors: Conflict (field "beds", detail `occupied`) where
    /// some night that is booked needs more.
    [[nodiscard]] virtual Result<void> updatePlace(const Place& place, Revision seen, QDate today) = 0;

    /// Everybody who stays somewhere on some night of [from, until), by place: one statement.
    [[nodiscard]] virtual Result<QHash<PlaceId, QList<Stay>>> stays(
        QDate from, std::optional<QDate> until) const = 0;

    /// Takes the places first, so that two who book at once come one after the other; then adds all. Errors:
    /// Conflict (field "place", detail `taken`) when some night would be over the place's capacity; NotFound.
    [[nodiscard]] virtual Result<void> book(const QList<Placement>& placements) = 0;
    /// The same for a change of one. Errors: as book(); Conflict (no field) when somebody changed it.
    [[nodiscard]] virtual Result<void> rebook(const Placement& placement, Revision seen) = 0;
    /// Kept in the change log. Errors: Conflict; field "placement" `continued` where another follows it.
    [[nodiscard]] virtual Result<void> removePlacement(PlacementId id, Revision seen) = 0;
    [[nodiscard]] virtual Result<Placement> findPlacement(PlacementId id) const = 0;
    /// Those of the case, and those placed together with them from other cases; never of a perpetrator's
    /// case. Newest first. Whether the others may be seen is the caller's to ask.
    [[nodiscard]] virtual Result<QList<PlacementRow>> placements(CaseId id) const = 0;
    /// Of a unit's cases, on some day of [from, until).
    [[nodiscard]] virtual Result<QList<PlacementRow>> placementsOfUnit(
        UnitId unit, QDate from, QDate until) const = 0;
    /// The open case of a child who is linked to this case; null where there is none.
    [[nodiscard]] virtual Result<CaseId> linkedChildCase(CaseId id, PersonId child) const = 0;

    /// Newest first.
    [[nodiscard]] virtual Result<QList<PlaceCall>> calls(CaseId id) const = 0;
    [[nodiscard]] virtual Result<void> addCall(const PlaceCall& call) = 0;

    [[nodiscard]] virtual Result<ThreatArea> threatArea(CaseId id) const = 0;
    /// By the revision of `area`. Errors: Conflict.
    [[nodiscard]] virtual Result<void> setThreatArea(CaseId id, const ThreatArea& area) = 0;
    /// Municipalities that the addresses of the case's perpetrators name; none of protected persons.
    [[nodiscard]] virtual Result<QStringList> perpetratorMunicipalities(CaseId id) const = 0;

    /// Amount 0 and revision 0 where none was set.
    [[nodiscard]] virtual Result<Budget> budget(UnitId unit, int year) const = 0;
    /// By the revision of `budget`. Errors: Conflict.
    [[nodiscard]] virtual Result<void> setBudget(const Budget& budget) = 0;
};

} // namespace frid
