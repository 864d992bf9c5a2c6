// The measures: each a plain loop over the facts.
#include <frid/domain/exchange/ExchangeCodes.h>
#include <frid/domain/statistics/Statistics.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

using Case = StatisticsFacts::Case;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int withinDays = 5; ///< of the first offer and visit

/// Where in the cube something counts: in its own cell of each dimension, and in "all".
struct Where {
    CaseKind kind = CaseKind::Victim;
    Gender gender = Gender::Unknown;
    std::optional<AgeBand> band = {}; ///< nothing: not by age
    quint8 categories = 0; ///< a bit each; a case counts once in each category that it has
};

/// Calls with the index of every cell that `where` counts in.
template <typename Visit> void forCells(const Where& where, Visit visit)
{
    const std::array kinds{0, 1 + static_cast<int>(where.kind)};
    const std::array genders{0, 1 + static_cast<int>(where.gender)};
    const std::array bands{0, where.band ? 1 + static_cast<int>(*where.band) : 0};
    const std::size_t bandCount = where.band ? 2 : 1;
    for (int category = 0; category < CellAt::categories; ++category) {
        if (category > 0 && (where.categories & (1U << (category - 1))) == 0) {
            continue;
        }
        for (const int kind : kinds) {
            for (const int gender : genders) {
                for (std::size_t band = 0; band < bandCount; ++band) {
                    visit(CellAt{kind, category, gender, bands[band]}.index());
                }
            }
        }
    }
}

/// The figures of one measure, by the number of a code or by the detail's word.
class Measure {
public:
    Measure(Tabulation& tabulation, const QString& name, const QString& unit, const QStringList& details)
        : m_tabulation(tabulation)
        , m_name(name)
        , m_unit(unit)
    {
        for (const QString& detail : details) {
            at(detail);
        }
    }

    /// The figure's place, made at its first use.
    std::size_t at(const QString& detail)
    {
        const auto known = m_places.constFind(detail);
        if (known != m_places.cend()) {
            return *known;
        }
        Figure figure;
        figure.measure = m_name;
        figure.detail = detail;
        figure.unit = m_unit;
        figure.basis.resize(CellAt::cells);
        m_tabulation.figures.push_back(std::move(figure));
        m_places.insert(detail, m_tabulation.figures.size() - 1);
        return m_tabulation.figures.size() - 1;
    }
    Figure& figure(const QString& detail) { return m_tabulation.figures[at(detail)]; }
    void count(std::size_t place, const Where& where, qint64 number = 1)
    {
        std::vector<qint64>& basis = m_tabulation.figures[place].basis;
        forCells(where, [&](std::size_t cell) { basis[cell] += number; });
    }
    void count(const QString& detail, const Where& where, qint64 number = 1)
    {
        count(at(detail), where, number);
    }

private:
    Tabulation& m_tabulation;
    QString m_name;
    QString m_unit;
    QHash<QString, std::size_t> m_places;
};

const QString all = u"all"_s;
const QString unknown = u"unknown"_s;

QString yesNo(YesNo answer)
{
    return toCode(answer);
}

QStringList withUnknown(const CodeCatalog& codes, const QString& list)
{
    QStringList details{all};
    for (const CodeItem& item : codes.items(list)) {
        details += item.code;
    }
    details.removeAll(unknown);
    details += unknown;
    return details;
}

/// A case that has to do with the period, and what is known of its violence.
struct Counted {
    const Case* facts;
    QDate earliest; ///< violence known; invalid: not
    Where byEnd; ///< in the categories that were known by the period's last day
    bool active = false;
    bool isNew = false;
    bool closed = false;
};

Where placed(const Case& one, QDate knownBy)
{
    Where where{one.kind, one.gender, one.band, 0};
    for (std::size_t category = 0; category < one.knownOn.size(); ++category) {
        if (one.knownOn[category].isValid() && one.knownOn[category] <= knownBy) {
            where.categories |= static_cast<quint8>(1U << category);
        }
    }
    return where;
}

std::vector<Counted> countedCases(const StatisticsFacts& facts, const Period& period)
{
    std::vector<Counted> counted;
    counted.reserve(facts.cases.size());
    for (const Case& one : facts.cases) {
        Counted entry{&one, {}, {}};
        for (const QDate known : one.knownOn) {
            if (known.isValid() && (!entry.earliest.isValid() || known < entry.earliest)) {
                entry.earliest = known;
            }
        }
        if (!entry.earliest.isValid() || entry.earliest > period.to) {
            continue;
        }
        entry.byEnd = placed(one, period.to);
        entry.active
            = one.receivedOn <= period.to && (!one.closedOn.isValid() || one.closedOn >= period.from);
        entry.isNew = period.contains(one.receivedOn);
        entry.closed = period.contains(one.closedOn) && entry.earliest <= one.closedOn;
        counted.push_back(entry);
    }
    return counted;
}

class Tabulator {
public:
    Tabulator(const StatisticsFacts& facts, const Period& period, const CodeCatalog& codes)
        : m_facts(facts)
        , m_period(period)
        , m_codes(codes)
        , m_cases(countedCases(facts, period))
    { }

    Tabulation run(std::optional<qint64> adultInhabitants)
    {
        casesActive();
        casesNew();
        casesClosed();
        discoveredLater();
        channel();
        knownBefore();
        background();
        firstOffer();
        firstVisit();
        interventionsGranted();
        personsWithIntervention();
        stays();
        sessions();
        assessments();
        instrumentShare();
        riskLevel();
        childrenTalkedWith();
        goalAtClose();
        m_adultInhabitants = adultInhabitants;
        koladaOpened();
        koladaIntervened();
        koladaGoal();
        reentry();
        referrals();
        handlerChanges();
        return std::move(m_result);
    }

    /// Numbers of those that a figure's cell counts, or misses something of.
    std::set<CaseNumber> casesBehind(const FigureCell& cell, bool missing)
    {
        std::set<CaseNumber> behind;
        const std::vector<Counted> cases = std::exchange(m_cases, {});
        for (const Counted& one : cases) {
            m_cases = {one};
            if (counts(cell, missing)) {
                behind.insert(m_facts.numbers.at(static_cast<std::size_t>(one.facts - m_facts.cases.data())));
            }
        }
        return behind;
    }

    /// Whether a cell counts anything of these facts, or misses something: by the very loop that makes the
    /// figure.
    bool counts(const FigureCell& cell, bool missing)
    {
        m_result.figures.clear();
        (this->*countOf(cell.measure))();
        const Figure* figure = m_result.find(cell.measure, cell.detail);
        if (figure == nullptr) {
            return false;
        }
        const std::size_t at = cell.at.index();
        return missing ? !figure->missing.empty() && figure->missing[at] > 0 : figure->basis[at] > 0;
    }

    using Count = void (Tabulator::*)();
    /// Null for what is no measure.
    static Count countOf(const QString& measure)
    {
        static const QHash<QString, Count> counts{
            {u"cases_active"_s, &Tabulator::casesActive},
            {u"cases_new"_s, &Tabulator::casesNew},
            {u"cases_closed"_s, &Tabulator::casesClosed},
            {u"violence_discovered_later"_s, &Tabulator::discoveredLater},
            {u"channel"_s, &Tabulator::channel},
            {u"known_before"_s, &Tabulator::knownBefore},
            {u"background"_s, &Tabulator::background},
            {u"wait_first_offer"_s, &Tabulator::firstOffer},
            {u"wait_first_visit"_s, &Tabulator::firstVisit},
            {u"persons_with_intervention"_s, &Tabulator::personsWithIntervention},
            {u"instrument_share"_s, &Tabulator::instrumentShare},
            {u"risk_level"_s, &Tabulator::riskLevel},
            {u"children_talked_with"_s, &Tabulator::childrenTalkedWith},
            {u"goal_at_close"_s, &Tabulator::goalAtClose},
            {u"kolada_opened"_s, &Tabulator::koladaOpened},
            {u"kolada_intervened"_s, &Tabulator::koladaIntervened},
            {u"kolada_goal"_s, &Tabulator::koladaGoal},
            {u"reentry_12m"_s, &Tabulator::reentry},
            {u"reentry_24m"_s, &Tabulator::reentry},
            {u"handler_changes"_s, &Tabulator::handlerChanges},
            {u"interventions_granted"_s, &Tabulator::interventionsGranted},
            {u"sessions"_s, &Tabulator::sessions},
            {u"assessments"_s, &Tabulator::assessments},
            {u"referrals"_s, &Tabulator::referrals},
            {u"placement_nights"_s, &Tabulator::stays},
            {u"placement_cost"_s, &Tabulator::stays},
        };
        return counts.value(measure, nullptr);
    }

private:
    [[nodiscard]] Where byClose(const Counted& one) const { return placed(*one.facts, one.facts->closedOn); }

    /// The number of a code among the facts'; one that no fact has when it does not occur.
    [[nodiscard]] quint16 numberOf(const QString& code) const
    {
        for (quint16 number = 1; number < m_facts.codes.size(); ++number) {
            if (m_facts.codes.code(number) == code) {
                return number;
            }
        }
        return std::numeric_limits<quint16>::max();
    }
    /// The places of a measure's figures by the numbers of codes.
    std::vector<std::size_t> placesByNumber(Measure& measure) const
    {
        std::vector<std::size_t> places(static_cast<std::size_t>(m_facts.codes.size()), noPlace);
        places[0] = measure.at(unknown);
        return places;
    }
    std::size_t placeOf(Measure& measure, std::vector<std::size_t>& places, quint16 number) const
    {
        if (places[number] == noPlace) {
            places[number] = measure.at(m_facts.codes.code(number));
        }
        return places[number];
    }

    void casesActive()
    {
        Measure measure(m_result, u"cases_active"_s, u"cases"_s, {all});
        const std::size_t place = measure.at(all);
        for (const Counted& one : m_cases) {
            if (one.active) {
                measure.count(place, one.byEnd);
            }
        }
    }

    void casesNew()
    {
        Measure measure(m_result, u"cases_new"_s, u"cases"_s, {all});
        const std::size_t place = measure.at(all);
        for (const Counted& one : m_cases) {
            if (one.isNew) {
                measure.count(place, one.byEnd);
            }
        }
    }

    void casesClosed()
    {
        Measure measure(m_result, u"cases_closed"_s, u"cases"_s, withUnknown(m_codes, u"closing_reason"_s));
        const std::size_t total = measure.at(all);
        auto places = placesByNumber(measure);
        for (const Counted& one : m_cases) {
            if (one.closed) {
                measure.count(total, byClose(one));
                measure.count(placeOf(measure, places, one.facts->closingReason), byClose(one));
            }
        }
    }

    void discoveredLater()
    {
        Measure measure(m_result, u"violence_discovered_later"_s, u"cases"_s, {all});
        const std::size_t place = measure.at(all);
        for (const Counted& one : m_cases) {
            if (m_period.contains(one.earliest) && one.earliest > one.facts->receivedOn) {
                measure.count(place, one.byEnd);
            }
        }
    }

    void channel()
    {
        Measure measure(m_result, u"channel"_s, u"cases"_s, withUnknown(m_codes, u"channel"_s));
        const std::size_t total = measure.at(all);
        auto places = placesByNumber(measure);
        for (const Counted& one : m_cases) {
            if (one.isNew) {
                measure.count(total, one.byEnd);
                measure.count(placeOf(measure, places, one.facts->channel), one.byEnd);
            }
        }
    }

    void knownBefore()
    {
        Measure measure(m_result, u"known_before"_s, u"cases"_s, {all, u"yes"_s, u"no"_s, unknown});
        for (const Counted& one : m_cases) {
            if (one.isNew) {
                measure.count(all, one.byEnd);
                measure.count(yesNo(one.facts->knownBefore), one.byEnd);
            }
        }
    }

    /// The person's vulnerabilities: those noted, and those that follow from age and protection where known.
    void background()
    {
        QStringList details;
        for (const CodeItem& item : m_codes.items(u"vulnerability"_s)) {
            details += item.code;
        }
        for (const QString& seen : m_facts.vulnerabilities) {
            if (!details.contains(seen)) {
                details += seen;
            }
        }
        const auto bitOf = [&](QLatin1StringView code) {
            const qsizetype at = m_facts.vulnerabilities.indexOf(code);
            return at < 0 ? quint64(0) : quint64(1) << at;
        };
        const quint64 computed = bitOf("age_65_plus"_L1) | bitOf("under_21"_L1);
        const quint64 guarded = bitOf("protected_identity"_L1);
        Measure measure(m_result, u"background"_s, u"cases"_s, details + QStringList{u"multi"_s});
        for (const Counted& one : m_cases) {
            if (!one.isNew) {
                continue;
            }
            const AgeBand band = one.facts->band;
            quint64 noted = one.facts->vulnerabilities;
            int count = 0;
            const auto add = [&](const QString& code) {
                measure.count(code, one.byEnd);
                ++count;
            };
            if (band != AgeBand::Unknown) {
                noted &= ~computed;
                if (band >= AgeBand::To79) {
                    add(u"age_65_plus"_s);
                }
                if (band <= AgeBand::To20) {
                    add(u"under_21"_s);
                }
            }
            if (one.facts->protectedIdentity) {
                noted &= ~guarded;
                add(u"protected_identity"_s);
            }
            for (; noted != 0; noted &= noted - 1) {
                add(m_facts.vulnerabilities.at(std::countr_zero(noted)));
            }
            if (count >= 2) {
                measure.count(u"multi"_s, one.byEnd);
            }
        }
    }

    void firstOffer() { wait(u"wait_first_offer"_s, &Case::firstOfferOn); }
    void firstVisit() { wait(u"wait_first_visit"_s, &Case::firstVisitOn); }

    void wait(const QString& name, QDate Case::*day)
    {
        struct Group {
            QString suffix;
            std::optional<YesNo> living;
        };
        const std::array groups{
            Group{{}, std::nullopt}, Group{u":living_with"_s, YesNo::Yes}, Group{u":apart"_s, YesNo::No}};
        for (const Group& group : groups) {
            std::vector<std::vector<int>> days(CellAt::cells);
            std::vector<qint64> missing(CellAt::cells);
            for (const Counted& one : m_cases) {
                if (!one.isNew || (group.living && one.facts->livingWith != *group.living)) {
                    continue;
                }
                const QDate when = one.facts->*day;
                const int waited = when.isValid() ? static_cast<int>(one.facts->receivedOn.daysTo(when)) : 0;
                forCells(one.byEnd, [&](std::size_t cell) {
                    if (when.isValid()) {
                        days[cell].push_back(waited);
                    } else {
                        ++missing[cell];
                    }
                });
            }
            const auto add = [&](QLatin1StringView detail, const QString& unit, auto valueOf) {
                Figure figure;
                figure.measure = name;
                figure.detail = detail + group.suffix;
                figure.unit = unit;
                figure.basis.resize(CellAt::cells);
                figure.value.resize(CellAt::cells, notANumber);
                figure.missing = missing;
                for (std::size_t cell = 0; cell < days.size(); ++cell) {
                    figure.basis[cell] = static_cast<qint64>(days[cell].size());
                    if (!days[cell].empty()) {
                        figure.value[cell] = valueOf(days[cell]);
                    }
                }
                m_result.figures.push_back(std::move(figure));
            };
            add("median"_L1, u"days"_s, [](std::vector<int>& list) {
                const auto middle = list.begin() + (static_cast<std::ptrdiff_t>(list.size()) - 1) / 2;
                std::nth_element(list.begin(), middle, list.end());
                return double(*middle);
            });
            add("max"_L1, u"days"_s,
                [](std::vector<int>& list) { return double(*std::max_element(list.begin(), list.end())); });
            add("within_5_days"_L1, u"share"_s, [](std::vector<int>& list) {
                const auto within = std::ranges::count_if(list, [](int one) { return one <= withinDays; });
                return double(within) / double(list.size());
            });
        }
    }

    void events(const QString& name, const QString& unit, const QStringList& details,
        const QList<StatisticsFacts::Count>& counts)
    {
        Measure measure(m_result, name, unit, details);
        for (const StatisticsFacts::Count& one : counts) {
            const Where where{one.kind, one.gender, std::nullopt, 0};
            measure.count(all, where, one.count);
            measure.count(one.code.isEmpty() ? unknown : one.code, where, one.count);
        }
    }

    void interventionsGranted()
    {
        events(u"interventions_granted"_s, u"interventions"_s, withUnknown(m_codes, u"intervention_kind"_s),
            m_facts.interventions);
    }

    void sessions()
    {
        events(u"sessions"_s, u"sessions"_s,
            {all, u"attended"_s, u"late"_s, u"cancelled_client"_s, u"cancelled_unit"_s, u"no_show"_s,
                unknown},
            m_facts.sessions);
    }

    void assessments()
    {
        events(u"assessments"_s, u"assessments"_s, withUnknown(m_codes, u"assessment_instrument"_s),
            m_facts.assessments);
    }

    void personsWithIntervention()
    {
        Measure measure(m_result, u"persons_with_intervention"_s, u"cases"_s, {all});
        const std::size_t place = measure.at(all);
        for (const Counted& one : m_cases) {
            if (one.active && one.facts->intervened) {
                measure.count(place, one.byEnd);
            }
        }
    }

    void stays()
    {
        const QStringList details = QStringList{all} + stayInterventions();
        Measure nights(m_result, u"placement_nights"_s, u"nights"_s, details);
        Measure cost(m_result, u"placement_cost"_s, u"SEK"_s, details);
        for (const QString& detail : details) {
            for (Figure* figure : {&nights.figure(detail), &cost.figure(detail)}) {
                figure->value.resize(CellAt::cells);
                figure->missing.resize(CellAt::cells);
            }
        }
        // The basis is how many cases there are nights of.
        std::map<QString, std::set<qint32>> seen;
        for (const StatisticsFacts::Stay& stay : m_facts.stays) {
            if (!stayInterventions().contains(stay.code)) {
                continue;
            }
            const QDate first = std::max(stay.from, m_period.from);
            const QDate end = m_period.to.addDays(1);
            const QDate until = stay.until.isValid() ? std::min(stay.until, end) : end;
            const qint64 count = first < until ? first.daysTo(until) : 0;
            if (count == 0) {
                continue;
            }
            const Where where{stay.kind, stay.gender, std::nullopt, 0};
            for (const QString& detail : {all, stay.code}) {
                const bool firstOfCase = seen[detail].insert(stay.caseIndex).second;
                Figure& counted = nights.figure(detail);
                Figure& paid = cost.figure(detail);
                forCells(where, [&](std::size_t cell) {
                    counted.basis[cell] += firstOfCase ? 1 : 0;
                    paid.basis[cell] += firstOfCase ? 1 : 0;
                    counted.value[cell] += double(count);
                    paid.value[cell] += double(count * stay.orePerDay.value_or(0)); // in öre
                    paid.missing[cell] += stay.orePerDay ? 0 : 1;
                });
            }
        }
        for (const QString& detail : details) {
            for (double& value : cost.figure(detail).value) {
                value /= 100.0;
            }
        }
    }

    void instrumentShare()
    {
        Measure measure(m_result, u"instrument_share"_s, u"share"_s, {all});
        Figure& figure = measure.figure(all);
        std::vector<qint64> used(CellAt::cells);
        for (const Counted& one : m_cases) {
            if (one.isNew) {
                forCells(one.byEnd, [&](std::size_t cell) {
                    ++figure.basis[cell];
                    used[cell] += one.facts->instrumentUsed ? 1 : 0;
                });
            }
        }
        figure.value.resize(CellAt::cells, notANumber);
        for (std::size_t cell = 0; cell < used.size(); ++cell) {
            if (figure.basis[cell] > 0) {
                figure.value[cell] = double(used[cell]) / double(figure.basis[cell]);
            }
        }
    }

    void riskLevel()
    {
        const QStringList levels{u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"extreme"_s};
        Measure measure(m_result, u"risk_level"_s, u"cases"_s, QStringList{all} + levels);
        for (const Counted& one : m_cases) {
            if (one.active) {
                measure.count(all, one.byEnd);
                measure.count(levels.at(static_cast<int>(one.facts->level)), one.byEnd);
            }
        }
    }

    void childrenTalkedWith()
    {
        Measure measure(m_result, u"children_talked_with"_s, u"cases"_s, {all, u"yes"_s, u"no"_s});
        for (const Counted& one : m_cases) {
            if (one.active && one.facts->kind == CaseKind::Child) {
                const QDate talked = one.facts->talkedWithChildOn;
                measure.count(all, one.byEnd);
                measure.count(talked.isValid() && talked <= m_period.to ? u"yes"_s : u"no"_s, one.byEnd);
            }
        }
    }

    void goalAtClose()
    {
        Measure measure(m_result, u"goal_at_close"_s, u"cases"_s, withUnknown(m_codes, u"overall_goal"_s));
        const std::size_t total = measure.at(all);
        auto places = placesByNumber(measure);
        for (const Counted& one : m_cases) {
            if (one.closed) {
                measure.count(total, byClose(one));
                measure.count(placeOf(measure, places, one.facts->overallGoal), byClose(one));
            }
        }
    }

    void koladaOpened()
    {
        kolada(u"kolada_opened"_s, [](const Counted& one) { return one.isNew; });
    }
    void koladaIntervened()
    {
        kolada(
            u"kolada_intervened"_s, [](const Counted& one) { return one.active && one.facts->intervened; });
    }
    void koladaGoal()
    {
        const quint16 wholly = numberOf(u"wholly"_s);
        const quint16 partly = numberOf(u"partly"_s);
        kolada(u"kolada_goal"_s, [=](const Counted& one) {
            return one.closed && (one.facts->overallGoal == wholly || one.facts->overallGoal == partly);
        });
    }

    template <typename Counts> void kolada(const QString& name, Counts counts)
    {
        Measure measure(m_result, name, u"per_10000"_s, {all});
        measure.figure(u"count"_s).unit = u"cases"_s;
        for (const Counted& one : m_cases) {
            if (one.facts->kind == CaseKind::Victim && isAdult(one.facts->band) && counts(one)) {
                measure.count(u"count"_s, one.closed && name == "kolada_goal"_L1 ? byClose(one) : one.byEnd);
            }
        }
        // Of the adults as a whole: how many of a gender or age live there is not known.
        const Figure& count = measure.figure(u"count"_s);
        Figure& rate = measure.figure(all);
        rate.value.resize(CellAt::cells, notANumber);
        for (const int kind : {0, 1 + static_cast<int>(CaseKind::Victim)}) {
            const std::size_t cell = CellAt{kind, 0, 0, 0}.index();
            rate.basis[cell] = count.basis[cell];
            if (m_adultInhabitants.value_or(0) > 0) {
                rate.value[cell] = double(count.basis[cell]) * 10'000.0 / double(*m_adultInhabitants);
            }
        }
    }

    /// Whether the person had an earlier case of the same kind that was closed at most so many days before.
    void reentry()
    {
        std::map<std::pair<qint32, CaseKind>, std::vector<const Case*>> closed;
        for (const Case& one : m_facts.cases) {
            if (one.closedOn.isValid()) {
                closed[{one.person, one.kind}].push_back(&one);
            }
        }
        constexpr std::array spans{std::pair("reentry_12m"_L1, 365), std::pair("reentry_24m"_L1, 730)};
        for (const auto& span : spans) {
            const int most = span.second;
            Measure measure(m_result, span.first, u"cases"_s, {all});
            for (const Counted& one : m_cases) {
                const auto before = closed.find({one.facts->person, one.facts->kind});
                if (!one.isNew || before == closed.end()) {
                    continue;
                }
                const QDate received = one.facts->receivedOn;
                const bool again = std::ranges::any_of(before->second, [&](const Case* earlier) {
                    const qint64 days = earlier->closedOn.daysTo(received);
                    return earlier->receivedOn < received && days >= 0 && days <= most;
                });
                if (again) {
                    measure.count(all, one.byEnd);
                }
            }
        }
    }

    void referrals()
    {
        QStringList details;
        for (const QString& kind : withUnknown(m_codes, u"organisation_kind"_s)) {
            details += kind;
            if (kind != all) {
                for (const auto outcome : {"accepted"_L1, "rejected"_L1, "no_answer"_L1, "unknown"_L1}) {
                    details += kind + u':' + outcome;
                }
            }
        }
        Measure measure(m_result, u"referrals"_s, u"referrals"_s, details);
        for (const StatisticsFacts::Count& one : m_facts.referrals) {
            const Where where{one.kind, one.gender, std::nullopt, 0};
            const QString code = one.code.isEmpty() ? unknown : one.code;
            measure.count(all, where, one.count);
            measure.count(code, where, one.count);
            measure.count(code + u':' + (one.outcome.isEmpty() ? unknown : one.outcome), where, one.count);
        }
    }

    void handlerChanges()
    {
        Measure measure(m_result, u"handler_changes"_s, u"changes"_s, {all});
        Figure& figure = measure.figure(all);
        figure.value.resize(CellAt::cells, notANumber);
        std::vector<qint64> changes(CellAt::cells);
        for (const Counted& one : m_cases) {
            if (one.active) {
                forCells(one.byEnd, [&](std::size_t cell) {
                    ++figure.basis[cell];
                    changes[cell] += one.facts->handlerChanges;
                });
            }
        }
        for (std::size_t cell = 0; cell < changes.size(); ++cell) {
            if (figure.basis[cell] > 0) {
                figure.value[cell] = double(changes[cell]) / double(figure.basis[cell]);
            }
        }
    }

    static constexpr std::size_t noPlace = std::numeric_limits<std::size_t>::max();

    const StatisticsFacts& m_facts;
    const Period& m_period;
    const CodeCatalog& m_codes;
    std::vector<Counted> m_cases;
    std::optional<qint64> m_adultInhabitants;
    Tabulation m_result;
};

/// The codes of each dimension, "all" first.
struct Dimensions {
    QStringList kinds{all, u"victim"_s, u"child"_s, u"perpetrator"_s};
    QStringList categories{all};
    QStringList genders{all};
    QStringList bands{all};

    static const Dimensions& words()
    {
        static const Dimensions made = [] {
            Dimensions words;
            for (const QLatin1StringView category : StatisticsFacts::categories) {
                words.categories += category;
            }
            for (const auto& [gender, code] : EnumCodes<Gender>::table) {
                words.genders += QString(code);
            }
            for (int band = 0; band < ageBandCount; ++band) {
                words.bands += toCode(static_cast<AgeBand>(band));
            }
            return words;
        }();
        return made;
    }
};

} // namespace

std::optional<FigureCell> FigureCell::of(const StatisticsRow& row)
{
    const Dimensions& words = Dimensions::words();
    const CellAt at{static_cast<int>(words.kinds.indexOf(row.kind)),
        static_cast<int>(words.categories.indexOf(row.category)),
        static_cast<int>(words.genders.indexOf(row.gender)),
        static_cast<int>(words.bands.indexOf(row.ageBand))};
    const bool known = at.kind >= 0 && at.category >= 0 && at.gender >= 0 && at.band >= 0;
    return known ? std::optional(FigureCell{row.measure, row.detail, at}) : std::nullopt;
}

CellAt CellAt::of(std::size_t index)
{
    int rest = static_cast<int>(index);
    CellAt at;
    at.band = rest % bands;
    rest /= bands;
    at.gender = rest % genders;
    rest /= genders;
    at.category = rest % categories;
    at.kind = rest / categories;
    return at;
}

const Figure* Tabulation::find(const QString& measure, const QString& detail) const
{
    const auto found = std::ranges::find_if(
        figures, [&](const Figure& one) { return one.measure == measure && one.detail == detail; });
    return found == figures.end() ? nullptr : &*found;
}

Figure* Tabulation::find(const QString& measure, const QString& detail)
{
    return const_cast<Figure*>(std::as_const(*this).find(measure, detail));
}

std::vector<Figure*> Tabulation::details(const QString& measure)
{
    std::vector<Figure*> found;
    for (Figure& figure : figures) {
        if (figure.measure == measure && figure.detail != all) {
            found.push_back(&figure);
        }
    }
    return found;
}

Tabulation tabulate(const StatisticsFacts& facts, const Period& period, const CodeCatalog& codes,
    std::optional<qint64> adultInhabitants)
{
    return Tabulator(facts, period, codes).run(adultInhabitants);
}

std::set<CaseNumber> casesBehind(const StatisticsFacts& facts, const Period& period, const CodeCatalog& codes,
    const FigureCell& cell, bool missing)
{
    using Counts = QList<StatisticsFacts::Count> StatisticsFacts::*;
    static const QHash<QString, Counts> events{{u"interventions_granted"_s, &StatisticsFacts::interventions},
        {u"sessions"_s, &StatisticsFacts::sessions}, {u"assessments"_s, &StatisticsFacts::assessments},
        {u"referrals"_s, &StatisticsFacts::referrals}};
    std::set<CaseNumber> behind;
    if (const Counts list = events.value(cell.measure, nullptr)) {
        // There are many of few sorts: each sort is counted once.
        std::map<std::tuple<CaseKind, Gender, QString, QString>, bool> counted;
        for (const StatisticsFacts::Count& one : facts.*list) {
            const auto [sort, isNew]
                = counted.try_emplace({one.kind, one.gender, one.code, one.outcome}, false);
            if (isNew) {
                StatisticsFacts alone;
                (alone.*list).append(one);
                sort->second = Tabulator(alone, period, codes).counts(cell, missing);
            }
            if (sort->second) {
                behind.insert(one.of);
            }
        }
    } else if (cell.measure == "placement_nights"_L1 || cell.measure == "placement_cost"_L1) {
        for (const StatisticsFacts::Stay& stay : facts.stays) {
            StatisticsFacts alone;
            alone.stays.append(stay);
            if (Tabulator(alone, period, codes).counts(cell, missing)) {
                behind.insert(stay.of);
            }
        }
    } else if (Tabulator::countOf(cell.measure) != nullptr) {
        behind = Tabulator(facts, period, codes).casesBehind(cell, missing);
    }
    return behind;
}

QList<StatisticsRow> rowsOf(const Tabulation& tabulation, const QStringList& measures)
{
    const Dimensions& dimensions = Dimensions::words();
    QList<StatisticsRow> rows;
    for (const Figure& figure : tabulation.figures) {
        if (!measures.contains(figure.measure)) {
            continue;
        }
        for (std::size_t cell = 0; cell < figure.basis.size(); ++cell) {
            const CellState state = figure.stateAt(cell);
            const CellAt at = CellAt::of(cell);
            const qint64 missing = figure.missing.empty() ? 0 : figure.missing[cell];
            const bool total = at.category == 0 && at.gender == 0 && at.band == 0 && at.kind == 0;
            const bool empty = figure.basis[cell] == 0 && missing <= 0 && !total;
            if (state == CellState::LeftOut || (state == CellState::Shown && empty)) {
                continue;
            }
            StatisticsRow row{figure.measure, dimensions.kinds.at(at.kind),
                dimensions.categories.at(at.category), figure.detail, dimensions.genders.at(at.gender),
                dimensions.bands.at(at.band), std::nullopt, figure.unit, missing,
                state == CellState::Suppressed};
            if (row.suppressed || missing == Figure::missingHidden) {
                row.missing.reset();
            }
            if (row.suppressed) {
                // neither value nor what is missing
            } else if (figure.value.empty()) {
                row.value = double(figure.basis[cell]);
            } else if (!std::isnan(figure.value[cell])) {
                row.value = figure.value[cell];
            }
            rows.append(std::move(row));
        }
    }
    return rows;
}

const QStringList& measureNames()
{
    static const QStringList names{u"cases_active"_s, u"cases_new"_s, u"cases_closed"_s,
        u"violence_discovered_later"_s, u"channel"_s, u"known_before"_s, u"background"_s,
        u"wait_first_offer"_s, u"wait_first_visit"_s, u"interventions_granted"_s,
        u"persons_with_intervention"_s, u"placement_nights"_s, u"placement_cost"_s, u"sessions"_s,
        u"assessments"_s, u"instrument_share"_s, u"risk_level"_s, u"children_talked_with"_s,
        u"goal_at_close"_s, u"kolada_opened"_s, u"kolada_intervened"_s, u"kolada_goal"_s, u"reentry_12m"_s,
        u"reentry_24m"_s, u"referrals"_s, u"handler_changes"_s};
    return names;
}

QString detailList(const QString& measure)
{
    static const QHash<QString, QString> lists{
        {u"cases_closed"_s, u"closing_reason"_s},
        {u"channel"_s, u"channel"_s},
        {u"known_before"_s, u"yes_no_unknown"_s},
        {u"background"_s, u"vulnerability"_s},
        {u"interventions_granted"_s, u"intervention_kind"_s},
        {u"placement_nights"_s, u"intervention_kind"_s},
        {u"placement_cost"_s, u"intervention_kind"_s},
        {u"sessions"_s, u"session_state"_s},
        {u"assessments"_s, u"assessment_instrument"_s},
        {u"risk_level"_s, u"risk_level"_s},
        {u"children_talked_with"_s, u"yes_no_unknown"_s},
        {u"goal_at_close"_s, u"overall_goal"_s},
        {u"referrals"_s, u"organisation_kind"_s},
    };
    return lists.value(measure);
}

} // namespace frid
