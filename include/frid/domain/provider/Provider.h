#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <optional>

namespace frid {

/// Money is whole öre.
using Ore = qint64;

/// What the municipality has agreed with a provider, and what a day costs.
struct ProviderAgreement {
    ProviderAgreementId id;
    QString kind; ///< code of list "agreement_kind"
    QDate from;
    std::optional<QDate> to; ///< last day; open-ended without
    std::optional<Ore> pricePerDay; ///< of an adult
    std::optional<Ore> childPricePerDay; ///< of a child; the adult's where there is none

    friend bool operator==(const ProviderAgreement&, const ProviderAgreement&) = default;
};

/// Who has places: a shelter, a hotel, the municipality's own flats, a foster home.
struct Provider {
    ProviderId id;
    Revision revision = 0;
    QString kind; ///< code of list "provider_kind"
    QString name;
    bool active = true;
    int rank = 0; ///< the municipality's order of preference, 1 first; 0: none
    QString contact;
    QString phone;
    QString permitNumber; ///< IVO's
    std::optional<QDate> permitUntil; ///< last day
    QString evaluation;
    QList<ProviderAgreement> agreements; ///< by first day
};

/// Errors: Invalid: name, kind, rank (0–999), agreements.
[[nodiscard]] Result<Provider> checkedProvider(Provider provider);
[[nodiscard]] FieldMap toFields(const Provider& provider);
/// The agreement that holds on a day: the one that began last.
[[nodiscard]] const ProviderAgreement* agreementOn(const Provider& provider, QDate day);

/// What was learnt of a provider's suitability; never changed.
struct ProviderRemark {
    ProviderId provider;
    QDate notedOn;
    AccountId author;
    QString text;
    QDateTime at; ///< UTC
};

/// Errors: Invalid: text, noted_on.
[[nodiscard]] Result<ProviderRemark> checkedRemark(ProviderRemark remark, QDate today);

/// One place of a provider that is booked as a whole or bed by bed: a flat, a corridor, a room.
struct Place {
    PlaceId id;
    Revision revision = 0;
    ProviderId provider;
    QString name;
    /// Sealed and read on its own, each time logged (Action::ReadProviderAddress); nothing here: not read, or
    /// unchanged on the way in.
    std::optional<QString> address;
    QString municipality; ///< code, see Municipality.h; may be empty
    bool active = true;
    int beds = 1; ///< persons on one night, 1–500
    int rooms = 0; ///< households on one night; 0: as many as there are beds
    QStringList suits; ///< codes of list "place_suits", sorted
    int childAgeFrom = 0; ///< 0–17
    int childAgeTo = 17; ///< 0–17
    QString note;
};

/// Errors: Invalid: name, beds, rooms, child_age_to, municipality.
[[nodiscard]] Result<Place> checkedPlace(Place place);
/// The address stands in it only where it was read.
[[nodiscard]] FieldMap toFields(const Place& place);

} // namespace frid
