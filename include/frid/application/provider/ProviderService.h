#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/provider/ProviderRepository.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// A place and who has its beds tonight.
struct PlaceNow {
    Place place; ///< without address
    Occupancy taken;
    [[nodiscard]] int freeBeds() const { return place.active ? qMax(0, place.beds - taken.beds) : 0; }
};

/// One line of the page of providers.
struct ProviderRow {
    Provider provider;
    QList<PlaceNow> places;
    [[nodiscard]] int beds() const;
    [[nodiscard]] int freeBeds() const;
};

/// A remark with its author's name.
struct RemarkRow {
    ProviderRemark remark;
    QString authorName;
};

/// A change with the name of whose it is.
struct ProviderHistoryRow {
    ProviderChange change;
    QString byName;
};

/// Providers of housing, their agreements and places. All of them may be known to everybody who works with
/// cases; addresses are opened one by one.
class ProviderService {
public:
    ProviderService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules&)
        : m_units(units)
        , m_codes(codes)
    { }

    /// By order of preference.
    [[nodiscard]] Result<QList<ProviderRow>> providers(const Session& session) const;
    [[nodiscard]] Result<Provider> provider(const Session& session, ProviderId id) const;
    /// Adds when the id is null, else updates by revision.
    [[nodiscard]] Result<ProviderId> save(const Session& session, Provider provider) const;

    [[nodiscard]] Result<Place> place(const Session& session, PlaceId id) const;
    /// Adds when the id is null, else updates by revision. Errors: Conflict "beds" or "rooms" `occupied`.
    [[nodiscard]] Result<PlaceId> savePlace(const Session& session, Place place) const;
    /// Logged each time; `about` is the case for whose sake it is read, where there is one.
    [[nodiscard]] Result<QString> address(const Session& session, PlaceId id, CaseId about = {}) const;

    [[nodiscard]] Result<QList<RemarkRow>> remarks(const Session& session, ProviderId id) const;
    [[nodiscard]] Result<void> addRemark(const Session& session, ProviderRemark remark) const;
    [[nodiscard]] Result<QList<ProviderHistoryRow>> history(const Session& session, ProviderId id) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
};

} // namespace frid
