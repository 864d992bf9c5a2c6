#include "Derivation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

const QString all = u"all"_s;

/// Shares, medians and means: they do not add up. Their states follow from the counts they rest on.
bool addsUp(const Figure& figure)
{
    static const QStringList sums{u"cases"_s, u"interventions"_s, u"sessions"_s, u"assessments"_s,
        u"referrals"_s, u"nights"_s, u"SEK"_s};
    return sums.contains(figure.unit) && !figure.state.empty();
}

/// Counts of what is done have no age bands and categories but all.
bool isByPerson(const Figure& figure)
{
    return figure.unit == "cases"_L1;
}

} // namespace

Derivation::Derivation(Tabulation& tabulation, int below)
    : m_tabulation(tabulation)
    , m_below(below)
{
    gather();
}

void Derivation::settle()
{
    const std::size_t places = m_tabulation.figures.size() * CellAt::cells;
    for (bool again = true; again;) {
        workOut();
        again = false;
        for (std::size_t place = 0; place < places; ++place) {
            const auto at = static_cast<Place>(place);
            const bool told = m_low[at] == m_high[at] && state(at) == CellState::Suppressed;
            if (told && basis(at) > 0 && basis(at) < m_below && hideOneBeside(at)) {
                again = true;
            }
        }
    }
    for (std::size_t place = 0; place < places; ++place) {
        const auto at = static_cast<Place>(place);
        const bool small = basis(at) > 0 && basis(at) < m_below;
        if (!m_sumsOf[at].empty() && m_low[at] == m_high[at] && !small
            && state(at) == CellState::Suppressed) {
            state(at) = CellState::Shown;
        }
    }
}

void Derivation::gather()
{
    m_sumsOf.resize(m_tabulation.figures.size() * CellAt::cells);
    QStringList measures;
    for (std::size_t figure = 0; figure < m_tabulation.figures.size(); ++figure) {
        const Figure& one = m_tabulation.figures[figure];
        if (!addsUp(one) || one.measure.startsWith("kolada"_L1)) {
            continue;
        }
        gatherMargins(figure);
        if (!measures.contains(one.measure)) {
            measures += one.measure;
            gatherDetails(one.measure);
        }
    }
    for (const auto& [base, parts] :
        {std::pair(u"cases_active"_s, u"risk_level"_s), std::pair(u"cases_new"_s, u"channel"_s),
            std::pair(u"cases_new"_s, u"known_before"_s), std::pair(u"cases_closed"_s, u"goal_at_close"_s)}) {
        addCells(Tie::Equal, figureOf(base, all), {figureOf(parts, all)});
    }
    const std::size_t active = figureOf(u"cases_active"_s, all);
    const std::size_t talked = figureOf(u"children_talked_with"_s, all);
    for (std::size_t cell = 0; cell < CellAt::cells; ++cell) {
        if (CellAt::of(cell).kind == 1 + static_cast<int>(CaseKind::Child)) {
            add(Tie::Equal, static_cast<Place>(active * CellAt::cells + cell),
                {static_cast<Place>(talked * CellAt::cells + cell)});
        }
    }
    gatherKolada();
}

void Derivation::gatherMargins(std::size_t figure)
{
    const bool byPerson = isByPerson(m_tabulation.figures[figure]);
    const auto place
        = [&](const CellAt& at) { return static_cast<Place>(figure * CellAt::cells + at.index()); };
    for (std::size_t cell = 0; cell < CellAt::cells; ++cell) {
        const CellAt at = CellAt::of(cell);
        std::vector<Place> parts;
        if (at.gender == 0) {
            for (int gender = 1; gender < CellAt::genders; ++gender) {
                parts.push_back(place({at.kind, at.category, gender, at.band}));
            }
            add(Tie::Equal, place(at), parts);
        }
        if (at.kind == 0) {
            parts.clear();
            for (int kind = 1; kind < CellAt::kinds; ++kind) {
                parts.push_back(place({kind, at.category, at.gender, at.band}));
            }
            add(Tie::Equal, place(at), parts);
        }
        if (byPerson && at.band == 0) {
            parts.clear();
            for (int band = 1; band < CellAt::bands; ++band) {
                parts.push_back(place({at.kind, at.category, at.gender, band}));
            }
            add(Tie::Equal, place(at), parts);
        }
        if (byPerson && at.category == 0) {
            parts.clear();
            for (int category = 1; category < CellAt::categories; ++category) {
                parts.push_back(place({at.kind, category, at.gender, at.band}));
            }
            add(Tie::Covered, place(at), parts);
        }
    }
}

void Derivation::gatherDetails(const QString& measure)
{
    std::vector<std::size_t> parts;
    QHash<QString, std::vector<std::size_t>> outcomes;
    for (std::size_t figure = 0; figure < m_tabulation.figures.size(); ++figure) {
        const Figure& one = m_tabulation.figures[figure];
        if (one.measure != measure || one.detail == all) {
            continue;
        }
        if (one.detail.contains(u':')) {
            outcomes[one.detail.section(u':', 0, 0)].push_back(figure);
        } else {
            parts.push_back(figure);
        }
    }
    if (!parts.empty()) {
        // One person may have several circumstances, or none.
        addCells(measure == "background"_L1 ? Tie::AtMost : Tie::Equal,
            figureOf(measure == "background"_L1 ? u"cases_new"_s : measure, all), parts);
    }
    for (const auto& [detail, answers] : outcomes.asKeyValueRange()) {
        addCells(Tie::Equal, figureOf(measure, detail), answers);
    }
}

/// Adults are sums of age bands.
void Derivation::gatherKolada()
{
    const auto adults = [](std::size_t figure, int gender, std::vector<Place>& parts) {
        for (int band = 1; band < CellAt::bands; ++band) {
            if (isAdult(static_cast<AgeBand>(band - 1))) {
                const CellAt at{1 + static_cast<int>(CaseKind::Victim), 0, gender, band};
                parts.push_back(static_cast<Place>(figure * CellAt::cells + at.index()));
            }
        }
    };
    for (int gender = 0; gender < CellAt::genders; ++gender) {
        const auto count = [&](const QString& measure) {
            const CellAt at{1 + static_cast<int>(CaseKind::Victim), 0, gender, 0};
            return static_cast<Place>(figureOf(measure, u"count"_s) * CellAt::cells + at.index());
        };
        std::vector<Place> opened;
        adults(figureOf(u"cases_new"_s, all), gender, opened);
        add(Tie::Equal, count(u"kolada_opened"_s), opened);
        std::vector<Place> intervened;
        adults(figureOf(u"persons_with_intervention"_s, all), gender, intervened);
        add(Tie::Equal, count(u"kolada_intervened"_s), intervened);
        std::vector<Place> reached;
        for (const auto& goal : {u"wholly"_s, u"partly"_s}) {
            if (const std::size_t figure = figureOf(u"goal_at_close"_s, goal);
                figure < m_tabulation.figures.size()) {
                adults(figure, gender, reached);
            }
        }
        add(Tie::Equal, count(u"kolada_goal"_s), reached);
        for (const auto& measure : {u"kolada_opened"_s, u"kolada_intervened"_s, u"kolada_goal"_s}) {
            const std::size_t ofAll = CellAt{0, 0, gender, 0}.index();
            const auto ofAllKinds = static_cast<Place>(figureOf(measure, u"count"_s) * CellAt::cells + ofAll);
            add(Tie::Equal, ofAllKinds, {count(measure)});
        }
    }
}

/// Cell by cell.
void Derivation::addCells(Tie tie, std::size_t whole, const std::vector<std::size_t>& parts)
{
    const std::size_t figures = m_tabulation.figures.size();
    if (whole == figures || std::ranges::find(parts, figures) != parts.end()) {
        return; // there is no such measure in a small catalogue
    }
    for (std::size_t cell = 0; cell < CellAt::cells; ++cell) {
        std::vector<Place> places;
        places.reserve(parts.size());
        for (const std::size_t part : parts) {
            places.push_back(static_cast<Place>(part * CellAt::cells + cell));
        }
        add(tie, static_cast<Place>(whole * CellAt::cells + cell), std::move(places));
    }
}

void Derivation::add(Tie tie, Place whole, std::vector<Place> parts)
{
    const auto hidden = [this](Place place) { return state(place) != CellState::Shown; };
    const auto something = [this](Place place) { return count(place) != 0; };
    // Where all is nothing and shown there is nothing to learn.
    if (!hidden(whole) && std::ranges::none_of(parts, hidden) && !something(whole)) {
        return;
    }
    const auto sum = static_cast<std::uint32_t>(m_sums.size());
    m_sumsOf[whole].push_back(sum);
    for (const Place part : parts) {
        m_sumsOf[part].push_back(sum);
    }
    m_sums.push_back({tie, whole, std::move(parts)});
}

std::size_t Derivation::figureOf(const QString& measure, const QString& detail) const
{
    const auto& figures = m_tabulation.figures;
    return static_cast<std::size_t>(std::ranges::find_if(figures, [&](const Figure& figure) {
        return figure.measure == measure && figure.detail == detail;
    }) - figures.begin());
}

CellState& Derivation::state(Place place)
{
    return m_tabulation.figures[place / CellAt::cells].state[place % CellAt::cells];
}

qint64 Derivation::count(Place place) const
{
    constexpr double hundredths = 100; // of a crown
    const Figure& figure = m_tabulation.figures[place / CellAt::cells];
    const std::size_t cell = place % CellAt::cells;
    return figure.value.empty() ? figure.basis[cell] * qint64(hundredths)
                                : std::llround(figure.value[cell] * hundredths);
}

qint64 Derivation::basis(Place place) const
{
    return m_tabulation.figures[place / CellAt::cells].basis[place % CellAt::cells];
}

void Derivation::workOut()
{
    m_low.assign(m_sumsOf.size(), 0);
    m_high.assign(m_sumsOf.size(), boundless);
    for (std::size_t place = 0; place < m_sumsOf.size(); ++place) {
        const auto at = static_cast<Place>(place);
        if (!m_sumsOf[at].empty() && state(at) == CellState::Shown) {
            m_low[at] = m_high[at] = count(at);
        }
    }
    m_isWaiting.assign(m_sums.size(), true);
    m_waiting.resize(m_sums.size());
    for (std::size_t sum = 0; sum < m_sums.size(); ++sum) {
        m_waiting[sum] = static_cast<std::uint32_t>(sum);
    }
    while (!m_waiting.empty()) {
        const std::uint32_t sum = m_waiting.back();
        m_waiting.pop_back();
        m_isWaiting[sum] = false;
        tighten(m_sums[sum]);
    }
}

void Derivation::tighten(const Sum& sum)
{
    if (sum.tie != Tie::Equal) {
        for (const Place part : sum.parts) {
            lower(part, m_high[sum.whole]);
            raise(sum.whole, m_low[part]);
        }
        if (sum.tie == Tie::AtMost) {
            return;
        }
    }
    qint64 least = 0;
    qint64 most = 0;
    for (const Place part : sum.parts) {
        least += m_low[part];
        most += m_high[part];
    }
    if (sum.tie == Tie::Equal) {
        raise(sum.whole, least);
    }
    lower(sum.whole, most);
    for (const Place part : sum.parts) {
        const qint64 low = m_low[part];
        const qint64 high = m_high[part];
        if (most - high < boundless) {
            raise(part, m_low[sum.whole] - (most - high));
        }
        if (sum.tie == Tie::Equal && m_high[sum.whole] < boundless) {
            lower(part, m_high[sum.whole] - (least - low));
        }
        // What is known now is used at once.
        least += m_low[part] - low;
        most += m_high[part] - high;
    }
}

void Derivation::raise(Place place, qint64 least)
{
    if (least <= m_low[place]) {
        return;
    }
    m_low[place] = least;
    for (const std::uint32_t sum : m_sumsOf[place]) {
        if (!m_isWaiting[sum]) {
            m_isWaiting[sum] = true;
            m_waiting.push_back(sum);
        }
    }
}

void Derivation::lower(Place place, qint64 most)
{
    if (most >= m_high[place]) {
        return;
    }
    m_high[place] = most;
    for (const std::uint32_t sum : m_sumsOf[place]) {
        if (!m_isWaiting[sum]) {
            m_isWaiting[sum] = true;
            m_waiting.push_back(sum);
        }
    }
}

/// The least cell that is shown with something in it, in the sums that tell this one, or in those that tell
/// their cells, and so on. Returns whether there was any.
bool Derivation::hideOneBeside(Place told)
{
    std::vector<Place> around{told};
    std::vector<Place> seen{told};
    while (!around.empty()) {
        Place least = nowhere;
        std::vector<Place> further;
        const auto consider = [&](Place place) {
            if (state(place) == CellState::Shown) {
                if (basis(place) > 0 && (least == nowhere || basis(place) < basis(least))) {
                    least = place;
                }
            } else if (m_low[place] == m_high[place] && std::ranges::find(seen, place) == seen.end()) {
                seen.push_back(place);
                further.push_back(place);
            }
        };
        for (const Place place : around) {
            for (const std::uint32_t sum : m_sumsOf[place]) {
                std::ranges::for_each(m_sums[sum].parts, consider);
                consider(m_sums[sum].whole);
            }
        }
        if (least != nowhere) {
            state(least) = CellState::Suppressed;
            return true;
        }
        around = std::move(further);
    }
    return false;
}

} // namespace frid
