#include "demo/DemoPlacements.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr Ore krona = 100;
constexpr int placedOfHundred = 35;
constexpr int placedLately = 75; ///< of a hundred whose matter came lately: they are still where they came
constexpr int lately = 100; ///< days

struct PlaceTemplate {
    const char16_t* name;
    const char16_t* municipality;
    int beds;
    int rooms;
    const char16_t* suits;
    int oldestChild;
};

struct ProviderTemplate {
    const char16_t* kind;
    const char16_t* name;
    int rank;
    const char16_t* phone;
    const char16_t* contact;
    const char16_t* agreement;
    int price; ///< kronor a day
    int childPrice;
    int permitDays; ///< from the registry's day; 0: none
    const char16_t* remark;
    QList<PlaceTemplate> places;
};

const QList<ProviderTemplate>& templates()
{
    static const QList<ProviderTemplate> list{
        {u"sheltered_housing", u"Kvinnojouren Ekan", 1, u"070-1740601", u"Jouren svarar dygnet runt.", u"iop",
            1450, 600, 410, u"Tar emot sent på kvällen. Nära till skola och förskola.",
            {{u"Lägenhet 1", u"0480", 4, 1, u"women children honour", 17},
                {u"Lägenhet 2", u"0480", 3, 1, u"women children", 17},
                {u"Rum A", u"0480", 1, 1, u"women honour", 17}}},
        {u"sheltered_housing", u"Tjejjouren Linden", 2, u"070-1740602", u"Ring före 22, därefter beredskap.",
            u"framework", 2350, 1200, 45, u"Erfarna av hedersrelaterat våld. Unga kvinnor trivs.",
            {{u"Kollektivet", u"0581", 5, 0, u"women honour trafficking intellectual_disability", 17},
                {u"Annexet", u"0581", 3, 1, u"women children honour", 10}}},
        {u"sheltered_housing", u"Stiftelsen Fyren", 3, u"070-1740603",
            u"Föreståndaren, vardagar 8–17; jour övrig tid.", u"framework", 2790, 1350, 700,
            u"Anpassat för rullstol. Dyrare men håller vad de lovar.",
            {{u"Markplan", u"1880", 4, 1, u"women men children wheelchair pets", 17},
                {u"Övre våningen", u"1880", 4, 2, u"women children", 12}}},
        {u"emergency_flat", u"Kommunens akutlägenheter", 1, u"070-1740604", u"Nyckel hos jouren.", u"own",
            650, 250, 0, u"Ligger i kommunen: bara när hotbilden är låg.",
            {{u"Storgatan", u"0484", 4, 1, u"women men children pets", 17},
                {u"Parkvägen", u"0484", 3, 1, u"women men children", 17}}},
        {u"substance_flat", u"Boendet Klippan", 4, u"070-1740605", u"Bemannat dygnet runt.", u"framework",
            2150, 0, 0, u"Klarar pågående missbruk.",
            {{u"Rum 1", u"0580", 1, 1, u"women substance_use", 17},
                {u"Rum 2", u"0580", 1, 1, u"women substance_use", 17}}},
        {u"foster_home", u"Jourhem Sörgården", 5, u"070-1740606", u"Familjen har lång erfarenhet.", u"single",
            1900, 1700, 0, u"Bra för ensamma unga.",
            {{u"Gårdshuset", u"0483", 2, 1, u"women children pets honour", 17}}},
        {u"hotel", u"Hotell Centralen", 0, u"070-1740607", u"Receptionen. Boka som kommunen.", u"single",
            1190, 300, 0, u"Sista utväg. Ingen personal på natten.",
            {{u"Familjerum", u"0484", 4, 1, u"women men children", 17},
                {u"Enkelrum", u"0484", 1, 1, u"women men", 17}}},
        {u"transitional_flat", u"Övergångslägenheter i boendekedjan", 6, u"070-1740608",
            u"Bostadssamordnaren.", u"own", 420, 0, 0, u"Steget efter skyddat boende.",
            {{u"Björkgatan", u"0480", 4, 1, u"women men children pets", 17},
                {u"Hamngatan", u"0480", 3, 1, u"women men children pets", 17}}},
        {u"sheltered_housing", u"Mansjouren Hamnen", 7, u"070-1740609", u"Telefontid alla dagar.", u"single",
            1980, 950, 200, u"En av få som tar emot män med barn.",
            {{u"Lägenheten", u"0380", 3, 1, u"men children", 17}}},
    };
    return list;
}

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

} // namespace

QDateTime DemoPlacements::evening(QDate day)
{
    return QDateTime(day, QTime(m_random.between(16, 22), m_random.between(0, 59)), swedishZone()).toUTC();
}

Result<void> DemoPlacements::addProvider(UnitOfWork& unit, const Provider& provider,
    const QList<Place>& places, const QStringList& remarks, AccountId author)
{
    FRID_CHECK(unit.providers().add(provider));
    for (const QString& remark : remarks) {
        const QDate on = m_asOf.addDays(-m_random.between(20, 400));
        FRID_CHECK(unit.providers().addRemark({provider.id, on, author, remark, evening(on)}));
    }
    for (const Place& place : places) {
        FRID_CHECK(unit.providers().addPlace(place));
        m_homes.append({provider, place, {}});
    }
    return {};
}

Result<void> DemoPlacements::writeProviders(UnitOfWork& unit, AccountId author)
{
    const QDateTime made = QDateTime(m_asOf.addYears(-3), QTime(9, 0), swedishZone()).toUTC();
    int number = 10;
    for (const ProviderTemplate& one : templates()) {
        Provider provider;
        provider.id = m_random.id<ProviderId>(made);
        provider.kind = text(one.kind);
        provider.name = text(one.name);
        provider.rank = one.rank;
        provider.phone = text(one.phone);
        provider.contact = text(one.contact);
        if (one.permitDays > 0) {
            provider.permitNumber = u"IVO 6.3.1-%1/2024"_s.arg(2300 + number);
            provider.permitUntil = m_asOf.addDays(one.permitDays);
        }
        ProviderAgreement agreement{m_random.id<ProviderAgreementId>(made), text(one.agreement),
            m_asOf.addYears(-3), std::nullopt, one.price * krona, std::nullopt};
        if (one.childPrice > 0) {
            agreement.childPricePerDay = one.childPrice * krona;
        }
        provider.agreements = {agreement};
        QList<Place> places;
        for (const PlaceTemplate& flat : one.places) {
            Place place;
            place.id = m_random.id<PlaceId>(made);
            place.provider = provider.id;
            place.name = text(flat.name);
            place.address = u"Påhittade vägen %1, 000 00 Ingenstans"_s.arg(number++);
            place.municipality = text(flat.municipality);
            place.beds = flat.beds;
            place.rooms = flat.rooms;
            place.suits = text(flat.suits).split(u' ');
            place.childAgeTo = flat.oldestChild;
            FRID_TRY(place, checkedPlace(place));
            places.append(place);
        }
        FRID_CHECK(addProvider(unit, provider, places, {text(one.remark)}, author));
    }
    return {};
}

Result<void> DemoPlacements::call(
    UnitOfWork& unit, const CaseFile& file, const Home& home, QDate on, const QString& reason)
{
    PlaceCall made;
    made.at = evening(on);
    if (made.at > QDateTime(m_asOf, QTime(7, 0), swedishZone()).toUTC()) {
        made.at = QDateTime(m_asOf, QTime(6, 30), swedishZone()).toUTC();
    }
    made.id = m_random.id<PlaceCallId>(made.at);
    made.caseId = file.id;
    made.provider = home.provider.id;
    made.place = home.place.id;
    made.by = file.handler;
    made.outcome = reason.isEmpty() ? u"offered"_s : u"refused"_s;
    made.reason = reason;
    made.spokeWith = reason.isEmpty() ? u"Jourhavande"_s : QString();
    return unit.providers().addCall(made);
}

Result<void> DemoPlacements::addTask(
    UnitOfWork& unit, const CaseFile& file, const QString& rule, PlacementId about, QDate from)
{
    const auto found = m_deadlines.find(rule);
    if (!found) {
        return invalid(u"rule"_s, u"unknown"_s);
    }
    CaseTask task;
    task.dueOn = dueOn(*found, from);
    if (file.status != CaseStatus::Open || task.dueOn < m_asOf.addDays(-3)) {
        return {}; // done long ago
    }
    task.createdAt = evening(std::min(from, m_asOf.addDays(-1)));
    task.id = m_random.id<TaskId>(task.createdAt);
    task.caseId = file.id;
    task.kind = found->taskKind;
    task.rule = found->id;
    task.about = about.toString();
    return unit.tasks().add(task);
}

Result<void> DemoPlacements::stay(UnitOfWork& unit, const CaseFile& file, const QList<PartyId>& children,
    Home& home, QDate from, std::optional<QDate> to)
{
    static const QStringList consents{u"all"_s, u"all"_s, u"one"_s, u"not_asked"_s};
    static const QStringList ends{
        u"own_home"_s, u"own_home"_s, u"kin"_s, u"returned"_s, u"perpetrator_left"_s};
    const ProviderAgreement& agreement = home.provider.agreements.first();
    const QString reason = to && *to <= m_asOf ? m_random.pick(ends) : QString();
    QList<Placement> placements;
    QList<PartyId> people{PartyId()};
    people += children;
    for (const PartyId& who : std::as_const(people)) {
        Placement made;
        made.id = m_random.id<PlacementId>(evening(from));
        made.household = placements.isEmpty() ? made.id : placements.first().id;
        made.caseId = file.id;
        made.party = who;
        made.place = home.place.id;
        made.from = from;
        made.to = to;
        made.child = !who.isNull();
        made.pricePerDay = agreement.pricePerDay.value_or(0);
        if (made.child) {
            made.pricePerDay = agreement.childPricePerDay.value_or(made.pricePerDay);
            made.consent = m_random.pick(consents);
            made.protection = u"Skyddsbedömning samma dag: barnet har sett våldet och behöver skydd."_s;
            if (made.consent == u"one"_s) {
                made.applicationOn = std::min(m_asOf, from.addDays(m_random.between(5, 40)));
            }
        }
        made.contactPhone = home.provider.phone;
        made.endReason = reason;
        FRID_TRY(made, checkedPlacement(made, m_asOf));
        placements.append(made);
        home.stays.append({made.from, firstFreeDay(made), made.household});
    }
    FRID_CHECK(unit.providers().book(placements));
    const PlacementId about = placements.first().id;
    if (!to || *to > m_asOf) {
        FRID_CHECK(addTask(unit, file, u"placement_contact"_s, about, from));
        FRID_CHECK(addTask(unit, file, u"placement_suitability"_s, about, from));
        for (const Placement& placement : std::as_const(placements)) {
            if (placement.child) {
                FRID_CHECK(addTask(unit, file, u"placement_child_review"_s, placement.id, from));
            }
        }
        return {};
    }
    for (const QString& rule : {u"after_move_1"_s, u"after_move_3"_s, u"after_move_6"_s}) {
        FRID_CHECK(addTask(unit, file, rule, about, *to));
    }
    return {};
}

Result<void> DemoPlacements::fillCase(UnitOfWork& unit, const CaseFile& file, QDate end)
{
    const bool recent = file.status == CaseStatus::Open && file.intake.receivedOn.daysTo(m_asOf) < lately;
    if (file.kind != CaseKind::Victim || file.handler.isNull()
        || !m_random.chance(recent ? placedLately : placedOfHundred)) {
        return {};
    }
    const QDate from = file.intake.receivedOn.addDays(m_random.between(0, 6));
    const QDate leaves = from.addDays(recent ? m_random.between(20, 190) : m_random.between(6, 110));
    std::optional<QDate> to = std::min(leaves, end);
    if (leaves > m_asOf && file.status == CaseStatus::Open) {
        to = m_random.chance(50) ? std::nullopt : std::optional(leaves);
    }
    if (from >= end) {
        return {};
    }
    FRID_TRY(const QList<Party> parties, unit.cases().parties(file.id));
    FRID_TRY(const Person subject, unit.persons().find(file.subject));
    QList<PartyId> children;
    for (const Party& party : parties) {
        if (party.role == "child"_L1 && children.size() < 3) {
            children.append(party.id);
        }
    }
    Placement probe;
    probe.from = from;
    probe.to = to;
    const auto until = firstFreeDay(probe);
    // Down the list, as one would on the phone.
    int refusals = 0;
    const int reluctance = m_random.between(0, 6);
    for (qsizetype i = 0; i < m_homes.size(); ++i) {
        Home& home = m_homes[(i + reluctance) % m_homes.size()];
        const bool sex = home.place.suits.contains(subject.gender == Gender::Male ? u"men"_s : u"women"_s);
        if (!sex || (!children.isEmpty() && !home.place.suits.contains(u"children"_s))) {
            continue;
        }
        Occupancy with = peakOccupancy(home.stays, from, until);
        with.beds += 1 + int(children.size());
        with.households += 1;
        if (!holds(home.place.beds, home.place.rooms, with)) {
            if (++refusals <= 4) {
                const bool many = 1 + children.size() > home.place.beds;
                FRID_CHECK(call(unit, file, home, from, many ? u"number_of_children"_s : u"full"_s));
            }
            continue;
        }
        if (refusals < 3 && m_random.chance(20)) {
            static const QStringList reasons{u"distance"_s, u"risk"_s, u"other"_s};
            ++refusals;
            FRID_CHECK(call(unit, file, home, from, m_random.pick(reasons)));
            continue;
        }
        FRID_CHECK(call(unit, file, home, from, {}));
        return stay(unit, file, children, home, from, to);
    }
    return {};
}

Result<void> DemoPlacements::writeBudget(UnitOfWork& unit, UnitId of, Ore amount)
{
    return unit.providers().setBudget({of, m_asOf.year(), amount, 0});
}

} // namespace frid
