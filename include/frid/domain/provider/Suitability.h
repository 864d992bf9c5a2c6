#pragma once

#include <frid/domain/provider/Placement.h>

namespace frid {

/// Whom a place is sought for.
struct PlaceNeed {
    bool adult = true; ///< false: children without an adult
    bool man = false; ///< the adult
    QList<int> childAges; ///< 0–17, one for each child
    bool pets = false;
    bool wheelchair = false;
    bool substanceUse = false;
    bool honour = false;
    bool trafficking = false;
    bool intellectualDisability = false;
    QDate from;
    std::optional<QDate> to; ///< day of leaving; open-ended without
    QStringList avoid; ///< municipalities to avoid
    QStringList perpetrator; ///< municipalities where a perpetrator is
    QStringList relatives; ///< municipalities where a perpetrator's relatives live or work
    QStringList workplaces; ///< names of where they work
    ThreatReach reach = ThreatReach::County;

    [[nodiscard]] int persons() const { return (adult ? 1 : 0) + static_cast<int>(childAges.size()); }
};

/// A stay as capacity sees it.
struct Stay {
    QDate from;
    std::optional<QDate> freeFrom; ///< first day on which the bed is free again
    PlacementId household;
};

/// The most of one night.
struct Occupancy {
    int beds = 0;
    int households = 0;
    friend bool operator==(const Occupancy&, const Occupancy&) = default;
};

/// The fullest night of [from, until); beds and households each at their own worst.
[[nodiscard]] Occupancy peakOccupancy(const QList<Stay>& stays, QDate from, std::optional<QDate> until);
/// Whether a place of so many beds and rooms (0: no limit) can hold that.
[[nodiscard]] bool holds(int beds, int rooms, const Occupancy& occupancy);

/// A place with what the search must know.
struct PlaceOffer {
    Place place; ///< without address
    QString providerKind;
    QString providerName;
    bool providerActive = true;
    int rank = 0;
    QString contact;
    QString phone;
    std::optional<QDate> permitUntil;
    bool hasAgreement = false; ///< on the first day sought
    std::optional<Ore> pricePerDay;
    std::optional<Ore> childPricePerDay;
    Occupancy taken; ///< on the fullest night sought
    [[nodiscard]] int freeBeds() const { return qMax(0, place.beds - taken.beds); }
};

/// How a place suits. Reasons: codes of list "place_unsuitable", empty when it does; warnings: codes of list
/// "place_warning".
struct Fit {
    QStringList reasons;
    QStringList warnings;
    [[nodiscard]] bool suits() const { return reasons.isEmpty(); }
};

/// Pure: looks at nothing but its arguments. A need that asks for more never suits better.
[[nodiscard]] Fit fitOf(const PlaceOffer& offer, const PlaceNeed& need, const QString& ownMunicipality);

struct PlaceMatch {
    PlaceOffer offer;
    Fit fit;
};

/// Suitable ones first, by order of preference (last resorts after all others), warnings, price and name;
/// then the unsuitable ones, those with fewest reasons first.
void sortMatches(QList<PlaceMatch>& matches);

/// A place where she would meet the perpetrator or somebody who tells: to be placed last of all that suit.
[[nodiscard]] bool isDangerous(const Fit& fit);

/// A hotel: to be used only when nothing else is to be had.
[[nodiscard]] bool isLastResort(QStringView providerKind);

} // namespace frid
