#include <frid/domain/provider/Suitability.h>

#include <QSet>
#include <algorithm>
#include <array>
#include <frid/domain/provider/Municipality.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int permitWarningDays = 60;

bool coversNight(const Stay& stay, QDate night)
{
    return stay.from <= night && (!stay.freeFrom || night < *stay.freeFrom);
}

Occupancy occupancyOn(const QList<Stay>& stays, QDate night)
{
    Occupancy occupancy;
    QSet<PlacementId> households;
    for (const Stay& stay : stays) {
        if (coversNight(stay, night)) {
            ++occupancy.beds;
            households.insert(stay.household);
        }
    }
    occupancy.households = static_cast<int>(households.size());
    return occupancy;
}

/// Whether a place of work that somebody wrote down may be this provider: one name within the other.
bool isOf(const PlaceOffer& offer, const QString& workplace)
{
    constexpr qsizetype tooShort = 3;
    const QString work = workplace.simplified().toLower();
    return std::ranges::any_of(
        std::array{offer.providerName.simplified().toLower(), offer.place.name.simplified().toLower()},
        [&](const QString& name) {
            return (work.size() >= tooShort && name.contains(work))
                || (name.size() >= tooShort && work.contains(name));
        });
}

int rankOf(const PlaceOffer& offer)
{
    return offer.rank == 0 ? 1000 : offer.rank;
}

} // namespace

Occupancy peakOccupancy(const QList<Stay>& stays, QDate from, std::optional<QDate> until)
{
    // It only grows on a day when somebody comes.
    Occupancy peak = occupancyOn(stays, from);
    for (const Stay& stay : stays) {
        if (stay.from > from && (!until || stay.from < *until)) {
            const Occupancy then = occupancyOn(stays, stay.from);
            peak.beds = std::max(peak.beds, then.beds);
            peak.households = std::max(peak.households, then.households);
        }
    }
    return peak;
}

bool holds(int beds, int rooms, const Occupancy& occupancy)
{
    return occupancy.beds <= beds && (rooms == 0 || occupancy.households <= rooms);
}

bool isDangerous(const Fit& fit)
{
    return fit.warnings.contains(u"perpetrator_here"_s) || fit.warnings.contains(u"relative_works"_s);
}

bool isLastResort(QStringView providerKind)
{
    return providerKind == "hotel"_L1;
}

Fit fitOf(const PlaceOffer& offer, const PlaceNeed& need, const QString& ownMunicipality)
{
    Fit fit;
    const Place& place = offer.place;
    const auto unless = [&](bool holdsTrue, const QString& reason) {
        if (!holdsTrue) {
            fit.reasons.append(reason);
        }
    };
    const auto lacks = [&](bool asked, const QString& code) {
        unless(!asked || place.suits.contains(code), u"no_"_s + code);
    };
    unless(place.active && offer.providerActive, u"inactive"_s);
    Occupancy with = offer.taken;
    with.beds += need.persons();
    with.households += 1;
    unless(holds(place.beds, place.rooms, with), need.persons() > place.beds ? u"too_small"_s : u"full"_s);
    lacks(need.adult && need.man, u"men"_s);
    lacks(need.adult && !need.man, u"women"_s);
    lacks(!need.childAges.isEmpty(), u"children"_s);
    unless(std::ranges::all_of(
               need.childAges, [&](int age) { return age >= place.childAgeFrom && age <= place.childAgeTo; }),
        u"child_age"_s);
    lacks(need.pets, u"pets"_s);
    lacks(need.wheelchair, u"wheelchair"_s);
    lacks(need.substanceUse, u"substance_use"_s);
    lacks(need.honour, u"honour"_s);
    lacks(need.trafficking, u"trafficking"_s);
    lacks(need.intellectualDisability, u"intellectual_disability"_s);
    unless(place.municipality.isEmpty() || !need.avoid.contains(place.municipality), u"avoided"_s);
    unless(!offer.permitUntil || *offer.permitUntil >= need.from, u"permit_expired"_s);

    const auto warn = [&](bool when, const QString& code) {
        if (when) {
            fit.warnings.append(code);
        }
    };
    const bool there = !place.municipality.isEmpty() && need.perpetrator.contains(place.municipality);
    const bool theirs = !place.municipality.isEmpty() && need.relatives.contains(place.municipality);
    const auto isNear = [&](const QString& code) { return areNear(code, place.municipality, need.reach); };
    warn(there, u"perpetrator_here"_s);
    warn(!there && std::ranges::any_of(need.perpetrator, isNear), u"perpetrator_near"_s);
    warn(std::ranges::any_of(need.workplaces, [&](const QString& name) { return isOf(offer, name); }),
        u"relative_works"_s);
    warn(theirs, u"relative_here"_s);
    warn(!theirs && std::ranges::any_of(need.relatives, isNear), u"relative_near"_s);
    warn(!place.municipality.isEmpty() && place.municipality == ownMunicipality, u"local"_s);
    warn(place.municipality.isEmpty(), u"municipality_unknown"_s);
    warn(isLastResort(offer.providerKind), u"last_resort"_s);
    warn(offer.permitUntil && *offer.permitUntil >= need.from
            && *offer.permitUntil < need.from.addDays(permitWarningDays),
        u"permit_soon"_s);
    warn(offer.providerKind == "sheltered_housing"_L1 && !offer.permitUntil, u"permit_unknown"_s);
    warn(!offer.hasAgreement, u"no_agreement"_s);
    return fit;
}

void sortMatches(QList<PlaceMatch>& matches)
{
    const auto key = [](const PlaceMatch& match) {
        const PlaceOffer& offer = match.offer;
        return std::tuple(match.fit.reasons.size(), isDangerous(match.fit), isLastResort(offer.providerKind),
            rankOf(offer), offer.pricePerDay.value_or(std::numeric_limits<Ore>::max()));
    };
    std::ranges::stable_sort(matches, [&](const PlaceMatch& a, const PlaceMatch& b) {
        const auto left = key(a);
        const auto right = key(b);
        if (left != right) {
            return left < right;
        }
        const int byProvider = a.offer.providerName.localeAwareCompare(b.offer.providerName);
        return byProvider != 0 ? byProvider < 0
                               : a.offer.place.name.localeAwareCompare(b.offer.place.name) < 0;
    });
}

} // namespace frid
