#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/CodeList.h>
#include <frid/domain/provider/Cost.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/domain/provider/Suitability.h>

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QDate day(2026, 11, 22);

PlacementId household(int number)
{
    return PlacementId::fromString(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

PlaceOffer offerOf(int beds, const QStringList& suits)
{
    PlaceOffer offer;
    offer.place.beds = beds;
    offer.place.suits = suits;
    offer.place.municipality = u"0480"_s;
    offer.providerKind = u"emergency_flat"_s;
    offer.hasAgreement = true;
    return offer;
}

PlaceNeed needFrom(QDate from)
{
    PlaceNeed need;
    need.from = from;
    return need;
}

Placement stayOf(QDate from, std::optional<QDate> to, Ore price)
{
    Placement placement;
    placement.place = PlaceId::make(QDateTime::currentDateTimeUtc());
    placement.from = from;
    placement.to = to;
    placement.pricePerDay = price;
    return placement;
}

rc::Gen<Placement> anyPlacement()
{
    return rc::gen::exec([] {
        const QDate from = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 900));
        std::optional<QDate> to;
        if (*rc::gen::arbitrary<bool>()) {
            to = from.addDays(*rc::gen::inRange(0, 500));
        }
        Placement placement = stayOf(from, to, *rc::gen::inRange(0, 500'000));
        placement.otherCosts = *rc::gen::inRange(0, 100'000);
        return placement;
    });
}

PlaceNeed anyNeed()
{
    PlaceNeed need = needFrom(day);
    need.man = *rc::gen::arbitrary<bool>();
    need.childAges = [] {
        QList<int> ages;
        const auto drawn = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 18));
        for (const int age : drawn) {
            ages.append(age);
        }
        return ages;
    }();
    need.pets = *rc::gen::arbitrary<bool>();
    need.wheelchair = *rc::gen::arbitrary<bool>();
    need.substanceUse = *rc::gen::arbitrary<bool>();
    need.honour = *rc::gen::arbitrary<bool>();
    return need;
}

PlaceOffer anyOffer()
{
    QStringList suits;
    for (const QString& code :
        {u"women"_s, u"men"_s, u"children"_s, u"pets"_s, u"wheelchair"_s, u"substance_use"_s, u"honour"_s}) {
        if (*rc::gen::arbitrary<bool>()) {
            suits.append(code);
        }
    }
    PlaceOffer offer = offerOf(*rc::gen::inRange(1, 8), suits);
    offer.place.rooms = *rc::gen::inRange(0, 4);
    offer.place.childAgeTo = *rc::gen::inRange(0, 18);
    offer.taken = {*rc::gen::inRange(0, offer.place.beds + 1), *rc::gen::inRange(0, 4)};
    return offer;
}

} // namespace

TEST_CASE("Sweden has 290 municipalities in 21 counties, found by name and in addresses")
{
    QSet<QString> counties;
    for (const Municipality& one : municipalities()) {
        CHECK(one.code.size() == 4);
        CHECK_FALSE(one.name.isEmpty());
        counties.insert(one.code.left(2));
    }
    CHECK(municipalities().size() == 290);
    CHECK(counties.size() == 21);
    CHECK(municipalityCode(u"nyköping ") == u"0480"_s);
    CHECK(municipalityCode(u"Göteborgs kommun") == u"1480"_s);
    CHECK(municipalityCode(u"Borås") == u"1490"_s);
    CHECK(municipalityCode(u"0114") == u"0114"_s);
    CHECK_FALSE(municipalityCode(u"Ankeborg"));
    CHECK_FALSE(municipalityCode(u""));
    CHECK(municipalityName(u"2584"_s) == u"Kiruna"_s);
    CHECK(municipalitiesNamed(u"611 33 NYKÖPING"_s) == QStringList{u"0480"_s});
    CHECK(municipalitiesNamed(u"Nyköpingsvägen 3"_s).isEmpty());
    const auto reaches = [](const QString& a, const QString& b) {
        QList<ThreatReach> found;
        for (const ThreatReach reach :
            {ThreatReach::Municipality, ThreatReach::County, ThreatReach::Counties}) {
            if (areNear(a, b, reach)) {
                found.append(reach);
            }
        }
        return found;
    };
    using enum ThreatReach;
    CHECK(reaches(u"0480"_s, u"0480"_s) == QList{Municipality, County, Counties});
    CHECK(reaches(u"0480"_s, u"0484"_s) == QList{County, Counties});
    CHECK(reaches(u"0480"_s, u"0580"_s) == QList{Counties}); // Östergötland borders on Södermanland
    CHECK(reaches(u"0480"_s, u"1280"_s).isEmpty());
    CHECK(reaches(u"0980"_s, u"0880"_s).isEmpty()); // Gotland borders on none
    CHECK(reaches(QString(), QString()).isEmpty());
    for (const QString& a : counties) { // a border has two sides
        for (const QString& b : counties) {
            CHECK(areNear(a + u"00"_s, b + u"00"_s, Counties) == areNear(b + u"00"_s, a + u"00"_s, Counties));
        }
    }
}

TEST_CASE("A place suits, or says each reason why not")
{
    PlaceNeed need = needFrom(day);
    need.childAges = {3, 11};
    PlaceOffer offer = offerOf(4, {u"women"_s, u"children"_s});
    CHECK(fitOf(offer, need, u"0481"_s).suits());
    CHECK(fitOf(offer, need, u"0481"_s).warnings.isEmpty());

    need.pets = true;
    need.wheelchair = true;
    offer.taken = {2, 1};
    offer.place.childAgeTo = 10;
    CHECK(fitOf(offer, need, {}).reasons
        == QStringList{u"full"_s, u"child_age"_s, u"no_pets"_s, u"no_wheelchair"_s});
    offer.place.beds = 2;
    CHECK(fitOf(offer, need, {}).reasons.first() == u"too_small"_s);

    PlaceNeed man = needFrom(day);
    man.man = true;
    CHECK(fitOf(offerOf(1, {u"women"_s}), man, {}).reasons == QStringList{u"no_men"_s});
    CHECK(fitOf(offerOf(1, {u"men"_s}), man, {}).suits());
    CHECK(fitOf(offerOf(1, {u"men"_s}), needFrom(day), {}).reasons == QStringList{u"no_women"_s});
}

TEST_CASE("A place near the perpetrator is warned of, one in an avoided municipality does not suit")
{
    PlaceNeed need = needFrom(day);
    PlaceOffer offer = offerOf(1, {u"women"_s});
    need.perpetrator = {u"0480"_s};
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"perpetrator_here"_s});
    CHECK(fitOf(offer, need, {}).suits());
    need.perpetrator = {u"0484"_s};
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"perpetrator_near"_s});
    need.reach = ThreatReach::Municipality;
    CHECK(fitOf(offer, need, {}).warnings.isEmpty());
    need.reach = ThreatReach::Counties;
    need.perpetrator = {u"0580"_s};
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"perpetrator_near"_s});
    need.perpetrator = {u"1480"_s};
    CHECK(fitOf(offer, need, {}).warnings.isEmpty());
    CHECK(fitOf(offer, need, u"0480"_s).warnings == QStringList{u"local"_s});
    need.avoid = {u"0480"_s};
    CHECK(fitOf(offer, need, {}).reasons == QStringList{u"avoided"_s});
    offer.place.municipality.clear();
    CHECK(fitOf(offer, need, {}).suits());
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"municipality_unknown"_s});
}

TEST_CASE("A place where a perpetrator's relative works is warned of, and comes after all others that suit")
{
    PlaceNeed need = needFrom(day);
    PlaceOffer offer = offerOf(1, {u"women"_s});
    offer.providerName = u"Kvinnojouren Linnéa"_s;
    need.relatives = {u"0480"_s};
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"relative_here"_s});
    need.relatives = {u"0484"_s};
    CHECK(fitOf(offer, need, {}).warnings == QStringList{u"relative_near"_s});
    need.relatives.clear();
    for (const QString& name : {u"kvinnojouren  linnéa"_s, u"Linnéa"_s, u"Kvinnojouren Linnéa, köket"_s}) {
        INFO(name.toStdString());
        need.workplaces = {name};
        CHECK(fitOf(offer, need, {}).warnings == QStringList{u"relative_works"_s});
        CHECK(isDangerous(fitOf(offer, need, {})));
    }
    need.workplaces = {u"Skatteverket"_s, u"li"_s, QString()};
    CHECK(fitOf(offer, need, {}).warnings.isEmpty());

    PlaceOffer elsewhere = offer;
    elsewhere.rank = 9;
    elsewhere.providerName = u"Jouren Björken"_s;
    need.workplaces = {u"Linnéa"_s};
    QList<PlaceMatch> matches{{offer, fitOf(offer, need, {})}, {elsewhere, fitOf(elsewhere, need, {})}};
    sortMatches(matches);
    CHECK(matches.first().offer.providerName == u"Jouren Björken"_s);
}

TEST_CASE("A permit is warned of before it expires and stops the place afterwards")
{
    PlaceOffer offer = offerOf(1, {u"women"_s});
    offer.providerKind = u"sheltered_housing"_s;
    CHECK(fitOf(offer, needFrom(day), {}).warnings == QStringList{u"permit_unknown"_s});
    offer.permitUntil = day.addDays(400);
    CHECK(fitOf(offer, needFrom(day), {}).warnings.isEmpty());
    offer.permitUntil = day;
    CHECK(fitOf(offer, needFrom(day), {}).warnings == QStringList{u"permit_soon"_s});
    CHECK(fitOf(offer, needFrom(day.addDays(1)), {}).reasons == QStringList{u"permit_expired"_s});
}

TEST_CASE("Every reason and warning has its label")
{
    const auto codes = CodeCatalog::bundled();
    REQUIRE(codes);
    PlaceOffer worst = offerOf(1, {});
    worst.providerKind = u"hotel"_s;
    worst.hasAgreement = false;
    worst.providerActive = false;
    worst.permitUntil = day.addDays(-1);
    worst.place.childAgeTo = 1;
    PlaceNeed need = needFrom(day);
    need.childAges = {5};
    need.pets = need.wheelchair = need.substanceUse = need.honour = true;
    need.trafficking = need.intellectualDisability = true;
    need.avoid = need.perpetrator = need.relatives = {u"0480"_s};
    need.workplaces = {worst.providerName};
    const Fit fit = fitOf(worst, need, u"0480"_s);
    CHECK(fit.reasons.size() == 13);
    for (const QString& reason : fit.reasons) {
        CHECK(codes->contains(u"place_unsuitable"_s, reason));
    }
    for (const QString& warning : fit.warnings) {
        CHECK(codes->contains(u"place_warning"_s, warning));
    }
}

TEST_CASE("Asking for more never makes a place suit better")
{
    CHECK(rc::check("monotone", [] {
        const PlaceOffer offer = anyOffer();
        const PlaceNeed need = anyNeed();
        PlaceNeed more = need;
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            more.childAges.append(*rc::gen::inRange(0, 18));
            break;
        case 1:
            more.pets = true;
            break;
        case 2:
            more.honour = true;
            break;
        case 3:
            more.avoid.append(*rc::gen::element(u"0480"_s, u"0114"_s));
            break;
        default:
            more.wheelchair = true;
        }
        if (fitOf(offer, more, {}).suits()) {
            RC_ASSERT(fitOf(offer, need, {}).suits());
        }
        if (fitOf(offer, need, {}).suits()) {
            RC_ASSERT(offer.taken.beds + need.persons() <= offer.place.beds);
        }
    }));
}

TEST_CASE("The fullest night is what counting night by night finds")
{
    CHECK(rc::check("peak", [] {
        QList<Stay> stays;
        const int count = *rc::gen::inRange(0, 8);
        for (int i = 0; i < count; ++i) {
            Stay stay;
            stay.from = day.addDays(*rc::gen::inRange(-10, 15));
            if (*rc::gen::arbitrary<bool>()) {
                stay.freeFrom = stay.from.addDays(*rc::gen::inRange(1, 12));
            }
            stay.household = household(*rc::gen::inRange(0, 4));
            stays.append(stay);
        }
        const int length = *rc::gen::inRange(1, 20);
        Occupancy worst;
        for (int night = 0; night < length; ++night) {
            const QDate on = day.addDays(night);
            int beds = 0;
            QSet<PlacementId> households;
            for (const Stay& stay : stays) {
                if (stay.from <= on && (!stay.freeFrom || on < *stay.freeFrom)) {
                    ++beds;
                    households.insert(stay.household);
                }
            }
            worst.beds = std::max(worst.beds, beds);
            worst.households = std::max(worst.households, int(households.size()));
        }
        RC_ASSERT(peakOccupancy(stays, day, day.addDays(length)) == worst);
    }));
}

TEST_CASE("Costs add up over month and year ends")
{
    CHECK(rc::check("additive", [] {
        const Placement placement = *anyPlacement();
        const QDate from = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1200));
        const QDate middle = from.addDays(*rc::gen::inRange(0, 400));
        const QDate until = middle.addDays(*rc::gen::inRange(0, 400));
        Cost sum = costWithin(placement, from, middle);
        sum += costWithin(placement, middle, until);
        RC_ASSERT(sum == costWithin(placement, from, until));
    }));
    CHECK(rc::check("months", [] {
        const Placement placement = *anyPlacement();
        const QDate until = placement.from.addDays(*rc::gen::inRange(0, 900));
        Cost sum;
        const auto months = costByMonth(placement, until);
        for (const MonthCost& month : months) {
            RC_ASSERT(month.month.day() == 1);
            sum += month.cost;
        }
        RC_ASSERT(sum == costWithin(placement, placement.from, until));
    }));
}

TEST_CASE("Nights are paid, and a stay of one day is a day")
{
    const Placement overNewYear = stayOf({2026, 12, 30}, QDate(2027, 1, 2), 200'000);
    CHECK(costWithin(overNewYear, {2026, 1, 1}, {2027, 1, 1}) == Cost{2, 400'000});
    CHECK(costWithin(overNewYear, {2027, 1, 1}, {2028, 1, 1}) == Cost{1, 200'000});
    CHECK(costWithin(stayOf(day, day, 100), day, day.addDays(9)) == Cost{1, 100});
    Placement open = stayOf(day, std::nullopt, 100);
    open.otherCosts = 50;
    CHECK(costWithin(open, day, day.addDays(10)) == Cost{10, 1050});
    CHECK(costWithin(open, day.addDays(10), day.addDays(20)) == Cost{10, 1000});
    const Forecast forecast = forecastOf({open}, 2026, day.addDays(1));
    CHECK(forecast.soFar == Cost{1, 150});
    CHECK(forecast.wholeYear == Cost{40, 4050});
}

TEST_CASE("A placement's days and sums are checked")
{
    Placement placement = stayOf(day, std::nullopt, 100);
    CHECK(checkedPlacement(placement, day));
    placement.to = day.addDays(-1);
    CHECK(checkedPlacement(placement, day).error().field == u"to_on"_s);
    placement.to = day.addDays(3);
    placement.pricePerDay = -1;
    CHECK(checkedPlacement(placement, day).error().field == u"price_per_day"_s);
    placement.pricePerDay = 0;
    placement.child = true;
    placement.immediateDecisionOn = day;
    placement.courtSubmittedOn = day.addDays(-1);
    CHECK(checkedPlacement(placement, day).error().field == u"court_submitted_on"_s);
    placement.courtSubmittedOn = day;
    CHECK(checkedPlacement(placement, day));
    placement.child = false;
    CHECK_FALSE(checkedPlacement(placement, day)->immediateDecisionOn);
    placement.place = PlaceId();
    CHECK(checkedPlacement(placement, day).error().field == u"place"_s);
}

TEST_CASE("Last resorts come after all others, unsuitable places last")
{
    const auto match = [](const QString& name, int rank, const QString& kind, const QStringList& reasons) {
        PlaceMatch one;
        one.offer = offerOf(1, {});
        one.offer.providerName = name;
        one.offer.rank = rank;
        one.offer.providerKind = kind;
        one.fit.reasons = reasons;
        return one;
    };
    QList<PlaceMatch> matches{match(u"hotell"_s, 1, u"hotel"_s, {}),
        match(u"fullt"_s, 1, u"own_flat"_s, {u"full"_s}), match(u"utan ordning"_s, 0, u"own_flat"_s, {}),
        match(u"andra"_s, 2, u"own_flat"_s, {}), match(u"första"_s, 1, u"own_flat"_s, {})};
    sortMatches(matches);
    QStringList names;
    for (const PlaceMatch& one : std::as_const(matches)) {
        names.append(one.offer.providerName);
    }
    CHECK(names == QStringList{u"första"_s, u"andra"_s, u"utan ordning"_s, u"hotell"_s, u"fullt"_s});
}

TEST_CASE("The agreement of a day is the one that began last")
{
    Provider provider;
    provider.name = u"Jouren"_s;
    provider.kind = u"sheltered_housing"_s;
    provider.agreements = {{{}, u"single"_s, QDate(2026, 6, 1), std::nullopt, 300'000, std::nullopt},
        {{}, u"framework"_s, QDate(2025, 1, 1), QDate(2026, 12, 31), 200'000, std::nullopt}};
    const auto kept = checkedProvider(provider);
    REQUIRE(kept);
    CHECK(kept->agreements.first().kind == u"framework"_s);
    CHECK(agreementOn(*kept, {2026, 7, 1})->kind == u"single"_s);
    CHECK(agreementOn(*kept, {2025, 7, 1})->kind == u"framework"_s);
    CHECK(agreementOn(*kept, {2024, 7, 1}) == nullptr);
    provider.agreements[0].to = QDate(2026, 5, 1);
    CHECK(checkedProvider(provider).error().field == u"agreements"_s);
}
