// Small numbers are hidden so that nothing hidden can be worked out from what is shown. It holds because the
// tables hang together simply:
//
// - A root is one kind of case (where a measure is by kind) or all of them. Its children, the genders, add up
//   to it; where one is hidden, at least two with something in them are, worth at least the limit together,
//   and the empty ones with them. Nothing ties one root to another: rows of all kinds are sums, and shown
//   where every part is.
// - A table splits a root and its children by one more dimension. Tables of the same root do not depend on
//   each other: whatever one says, any other is possible. Under a shown root the hidden cells of a table are
//   whole rows (hidden children) and whole columns; a block of at least two columns and two rows that have
//   something in them can be shifted around any four of its cells without a sum changing, so none of its
//   cells is known.
// - Finer crossings are hidden, unless a sum says that they are equal to something else.
//
// Where counts are small enough that sums pin some crossing all the same, Derivation has the last word.
#include "Derivation.h"

#include <frid/domain/exchange/ExchangeCodes.h>
#include <frid/domain/statistics/Statistics.h>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

const QString all = u"all"_s;

/// A value of a table's dimension: a detail's figure, a category or an age band.
struct Column {
    Figure* figure = nullptr;
    int category = 0;
    int band = 0;

    [[nodiscard]] std::size_t cell(const CellAt& node) const
    {
        return CellAt{node.kind, category, node.gender, band}.index();
    }
    [[nodiscard]] qint64 basis(const CellAt& node) const { return figure->basis[cell(node)]; }
    [[nodiscard]] bool isHidden(const CellAt& node) const
    {
        return figure->state[cell(node)] == CellState::Suppressed;
    }
    void hide(const CellAt& node) const { figure->state[cell(node)] = CellState::Suppressed; }
};

using Columns = std::vector<Column>;

/// The root and each gender of it.
std::vector<CellAt> nodesOf(int kind)
{
    std::vector<CellAt> nodes;
    for (int gender = 0; gender < CellAt::genders; ++gender) {
        nodes.push_back({kind, 0, gender, 0});
    }
    return nodes;
}

constexpr std::array byKind{1, 2, 3};
constexpr std::array ofAll{0};

/// Counted as a whole, whatever the kind of case: their rows by kind are hidden.
bool isOfAll(const QString& measure)
{
    static const QStringList measures{
        u"sessions"_s, u"assessments"_s, u"referrals"_s, u"placement_nights"_s, u"placement_cost"_s};
    return measures.contains(measure);
}

std::span<const int> rootsOf(const QString& measure)
{
    return isOfAll(measure) ? std::span<const int>(ofAll) : std::span<const int>(byKind);
}

class Suppressor {
public:
    Suppressor(Tabulation& tabulation, int below)
        : m_tabulation(tabulation)
        , m_below(below)
    { }

    void run()
    {
        for (Figure& figure : m_tabulation.figures) {
            figure.state.assign(figure.basis.size(), CellState::Shown);
        }
        const auto own = [this](const QString& measure, const QStringList& tables, bool byCase = true) {
            Figure* center = m_tabulation.find(measure, all);
            hideNodes(*center);
            if (byCase) {
                hideTable(*center, categories(*center));
                hideTable(*center, bands(*center));
            }
            for (const QString& table : tables) {
                if (Figure* base = m_tabulation.find(table, all)) {
                    base->state = center->state;
                }
                hideTable(*center, details(table));
            }
        };
        own(u"cases_active"_s, {u"risk_level"_s});
        own(u"cases_new"_s, {u"channel"_s, u"known_before"_s, u"background"_s});
        own(u"cases_closed"_s, {u"cases_closed"_s, u"goal_at_close"_s});
        for (const auto& measure : {u"violence_discovered_later"_s, u"persons_with_intervention"_s,
                 u"reentry_12m"_s, u"reentry_24m"_s}) {
            own(measure, {});
        }
        for (const auto& measure :
            {u"interventions_granted"_s, u"sessions"_s, u"assessments"_s, u"placement_nights"_s}) {
            own(measure, {measure}, false);
        }
        childrenTalkedWith();
        referrals();
        for (Figure& figure : m_tabulation.figures) {
            cross(figure);
        }
        for (const QString& detail : QStringList{all} + stayInterventions()) {
            Figure& cost = *m_tabulation.find(u"placement_cost"_s, detail);
            cost.state = m_tabulation.find(u"placement_nights"_s, detail)->state;
            hideMissing(cost, m_below);
        }
        kolada();
        Derivation(m_tabulation, m_below).settle();
        for (Figure& figure : m_tabulation.figures) {
            if (figure.measure.startsWith("kolada"_L1) && figure.detail == all) {
                rateAsCount(figure);
            }
        }
        restOn(u"instrument_share"_s, u"cases_new"_s);
        restOn(u"handler_changes"_s, u"cases_active"_s);
        restOn(u"wait_first_offer"_s, u"cases_new"_s);
        restOn(u"wait_first_visit"_s, u"cases_new"_s);
    }

private:
    [[nodiscard]] bool isSmall(qint64 basis) const { return basis > 0 && basis < m_below; }

    static bool isHidden(const Figure& center, const CellAt& node)
    {
        return center.state[node.index()] == CellState::Suppressed;
    }

    static Columns categories(Figure& figure)
    {
        Columns columns;
        for (int category = 1; category < CellAt::categories; ++category) {
            columns.push_back({&figure, category, 0});
        }
        return columns;
    }
    static Columns bands(Figure& figure)
    {
        Columns columns;
        for (int band = 1; band < CellAt::bands; ++band) {
            columns.push_back({&figure, 0, band});
        }
        return columns;
    }
    Columns details(const QString& measure)
    {
        Columns columns;
        for (Figure* figure : m_tabulation.details(measure)) {
            columns.push_back({figure, 0, 0});
        }
        return columns;
    }

    /// Hides among cells that add up to something shown, which are given by their counts.
    template <typename Hide> void hideAmong(const std::vector<qint64>& counts, Hide hide) const
    {
        std::vector<std::size_t> open;
        qint64 sum = 0;
        int hidden = 0;
        const auto take = [&](std::size_t at) {
            hide(at);
            sum += counts[at];
            ++hidden;
        };
        for (std::size_t at = 0; at < counts.size(); ++at) {
            if (isSmall(counts[at])) {
                take(at);
            } else if (counts[at] > 0) {
                open.push_back(at);
            }
        }
        if (hidden == 0) {
            return;
        }
        std::ranges::stable_sort(open, {}, [&](std::size_t at) { return counts[at]; });
        for (auto next = open.begin(); next != open.end() && (hidden < 2 || sum < m_below); ++next) {
            take(*next);
        }
        for (std::size_t at = 0; at < counts.size(); ++at) {
            if (counts[at] == 0) {
                hide(at);
            }
        }
    }

    void hideNodes(Figure& center) const
    {
        for (const int kind : rootsOf(center.measure)) {
            const auto nodes = nodesOf(kind);
            const auto hide = [&](const CellAt& node) { center.state[node.index()] = CellState::Suppressed; };
            if (isSmall(center.basis[nodes[0].index()])) {
                std::ranges::for_each(nodes, hide);
                continue;
            }
            std::vector<qint64> counts;
            for (std::size_t at = 1; at < nodes.size(); ++at) {
                counts.push_back(center.basis[nodes[at].index()]);
            }
            hideAmong(counts, [&](std::size_t at) { hide(nodes[at + 1]); });
        }
    }

    void hideTable(const Figure& center, const Columns& columns) const
    {
        for (const int kind : rootsOf(center.measure)) {
            const CellAt root{kind, 0, 0, 0};
            if (isHidden(center, root)) {
                for (const Column& column : columns) {
                    column.hide(root);
                }
            } else {
                std::vector<qint64> counts;
                for (const Column& column : columns) {
                    counts.push_back(column.basis(root));
                }
                hideAmong(counts, [&](std::size_t at) { columns[at].hide(root); });
            }
            hideBelow(center, columns, root);
        }
    }

    void hideBelow(const Figure& center, const Columns& columns, const CellAt& root) const
    {
        auto children = nodesOf(root.kind);
        children.erase(children.begin());
        Columns hidden; // in every child
        Columns open;
        int inside = 0;
        bool more = false;
        for (const Column& column : columns) {
            const bool small = std::ranges::any_of(children, [&](const CellAt& child) {
                return !isHidden(center, child) && isSmall(column.basis(child));
            });
            if (column.isHidden(root) || small) {
                hidden.push_back(column);
                inside += column.basis(root) > 0 ? 1 : 0;
                more = more || !column.isHidden(root);
            } else if (column.basis(root) > 0) {
                open.push_back(column);
            }
        }
        if (more && inside < 2 && !open.empty()) {
            // A column that is the whole root says in each child what the child's sum says: it hides nothing.
            hidden.push_back(*std::ranges::min_element(open, {}, [&](const Column& column) {
                const qint64 count = column.basis(root);
                return std::pair(count == center.basis[root.index()], count);
            }));
        }
        // What is nothing among the hidden is known to be nothing from the sums: it is no use to hide it.
        const auto amongRows = [&](const Column& column) {
            return std::ranges::any_of(children,
                [&](const CellAt& child) { return isHidden(center, child) && column.basis(child) > 0; });
        };
        const auto isIn = [&](const Column& column) {
            return std::ranges::any_of(hidden, [&](const Column& one) {
                return one.figure == column.figure && one.category == column.category
                    && one.band == column.band;
            });
        };
        for (const CellAt& child : children) {
            const bool row = isHidden(center, child);
            const bool any
                = std::ranges::any_of(hidden, [&](const Column& column) { return column.basis(child) > 0; });
            if (!row && (center.basis[child.index()] == 0 || !any)) {
                continue;
            }
            for (const Column& column : row ? columns : hidden) {
                if (isIn(column) || amongRows(column)) {
                    column.hide(child);
                }
            }
        }
    }

    /// Its total is that of the children's active cases.
    void childrenTalkedWith()
    {
        Figure& talked = *m_tabulation.find(u"children_talked_with"_s, all);
        talked.state = m_tabulation.find(u"cases_active"_s, all)->state;
        for (std::size_t cell = 0; cell < talked.state.size(); ++cell) {
            if (CellAt::of(cell).kind != 1 + static_cast<int>(CaseKind::Child)) {
                talked.state[cell] = CellState::Shown;
            }
        }
        hideTable(talked, details(u"children_talked_with"_s));
    }

    /// Organisations add up to the total, and each one's outcomes to the organisation.
    void referrals()
    {
        const QString measure = u"referrals"_s;
        Figure& center = *m_tabulation.find(measure, all);
        hideNodes(center);
        Columns organisations;
        QHash<QString, Columns> outcomes;
        for (const Column& column : details(measure)) {
            const qsizetype colon = column.figure->detail.indexOf(u':');
            if (colon < 0) {
                organisations.push_back(column);
            } else {
                outcomes[column.figure->detail.left(colon)].push_back(column);
            }
        }
        hideTable(center, organisations);
        for (const Column& organisation : organisations) {
            hideTable(*organisation.figure, outcomes.value(organisation.figure->detail));
        }
    }

    /// Crossings of two and more dimensions below a root; then what adds up over roots, or divides one.
    void cross(Figure& figure) const
    {
        if (!figure.value.empty() && figure.measure != "placement_nights"_L1) {
            return; // states follow from other figures
        }
        const Figure& center = centerOf(figure);
        for (const int kind : rootsOf(figure.measure)) {
            for (const CellAt& node : nodesOf(kind)) {
                for (int category = 0; category < CellAt::categories; ++category) {
                    for (int band = 0; band < CellAt::bands; ++band) {
                        const std::size_t cell = CellAt{kind, category, node.gender, band}.index();
                        if (const auto state = crossed(figure, center, node, category, band)) {
                            figure.state[cell] = *state;
                        }
                    }
                }
            }
        }
        const bool whole = isOfAll(figure.measure);
        for (std::size_t cell = 0; cell < figure.state.size(); ++cell) {
            const CellAt at = CellAt::of(cell);
            if (whole ? at.kind == 0 : at.kind > 0) {
                continue;
            }
            CellState& state = figure.state[cell];
            if (whole) {
                const std::size_t sum = CellAt{0, at.category, at.gender, at.band}.index();
                const bool none = figure.state[sum] == CellState::Shown && figure.basis[sum] == 0;
                state = none ? CellState::Shown : CellState::Suppressed;
            } else {
                const bool shown = std::ranges::all_of(byKind, [&](int kind) {
                    return figure.state[CellAt{kind, at.category, at.gender, at.band}.index()]
                        == CellState::Shown;
                });
                state = shown ? CellState::Shown : CellState::Suppressed;
            }
        }
    }

    /// The figure whose nodes this one's cells are part of.
    [[nodiscard]] const Figure& centerOf(const Figure& figure) const
    {
        static const QHash<QString, QString> bases{
            {u"risk_level"_s, u"cases_active"_s},
            {u"channel"_s, u"cases_new"_s},
            {u"known_before"_s, u"cases_new"_s},
            {u"background"_s, u"cases_new"_s},
            {u"goal_at_close"_s, u"cases_closed"_s},
        };
        const Figure* center = m_tabulation.find(bases.value(figure.measure, figure.measure), all);
        return center == nullptr ? figure : *center;
    }

    /// The state of a crossing, or nothing where the cell is no crossing.
    [[nodiscard]] std::optional<CellState> crossed(
        Figure& figure, const Figure& center, const CellAt& node, int category, int band) const
    {
        Figure* base = m_tabulation.find(center.measure, all);
        Columns parts;
        if (&figure != base && figure.detail != all) {
            parts.push_back({&figure, 0, 0});
        }
        if (category > 0) {
            parts.push_back({base, category, 0});
        }
        if (band > 0) {
            parts.push_back({base, 0, band});
        }
        if (parts.size() < 2) {
            return std::nullopt;
        }
        const qint64 total = center.basis[node.index()];
        const bool known = !isHidden(center, node);
        if (known && total == 0) {
            return CellState::Shown;
        }
        for (const Column& part : parts) {
            if (!part.isHidden(node) && part.basis(node) == 0) {
                return CellState::Shown; // nothing, as its sum says
            }
        }
        // What is the whole node takes nothing away from the others.
        std::erase_if(parts,
            [&](const Column& part) { return known && !part.isHidden(node) && part.basis(node) == total; });
        if (parts.empty()) {
            return CellState::Shown;
        }
        return parts.size() == 1 && !parts.front().isHidden(node) ? CellState::Shown : CellState::Suppressed;
    }

    /// What is missing adds up too: it is told of the whole alone.
    static void hideMissing(Figure& figure, int below)
    {
        for (std::size_t cell = 0; cell < figure.missing.size(); ++cell) {
            const bool small = figure.missing[cell] > 0 && figure.missing[cell] < below;
            if (cell != 0 || small || figure.detail.contains(u':')) {
                figure.missing[cell] = Figure::missingHidden;
            }
        }
    }

    /// Shares, medians and means: shown where their cases are, and are enough.
    void restOn(const QString& measure, const QString& cases) const
    {
        const Figure& center = *m_tabulation.find(cases, all);
        for (Figure& figure : m_tabulation.figures) {
            if (figure.measure != measure) {
                continue;
            }
            for (std::size_t cell = 0; cell < figure.state.size(); ++cell) {
                figure.state[cell] = isSmall(figure.basis[cell]) ? CellState::Suppressed : center.state[cell];
            }
            hideMissing(figure, m_below);
        }
    }

    /// Of adults, which are sums of age bands: shown where the bands say it anyway or cannot be told by it.
    void kolada() const
    {
        const std::array counts{std::pair(u"kolada_opened"_s, u"cases_new"_s),
            std::pair(u"kolada_intervened"_s, u"persons_with_intervention"_s),
            std::pair(u"kolada_goal"_s, u"cases_closed"_s)};
        for (const auto& [measure, base] : counts) {
            Figure& count = *m_tabulation.find(measure, u"count"_s);
            const Figure& center = *m_tabulation.find(base, all);
            std::ranges::fill(count.state, CellState::LeftOut);
            for (int gender = 0; gender < CellAt::genders; ++gender) {
                const CellState state = koladaState(measure, center, gender);
                for (const int kind : {0, 1 + static_cast<int>(CaseKind::Victim)}) {
                    const std::size_t cell = CellAt{kind, 0, gender, 0}.index();
                    count.state[cell] = state;
                }
            }
        }
    }

    /// Of both genders together alone.
    void rateAsCount(Figure& rate) const
    {
        const Figure& count = *m_tabulation.find(rate.measure, u"count"_s);
        for (std::size_t cell = 0; cell < CellAt::cells; ++cell) {
            rate.state[cell] = CellAt::of(cell).gender == 0 ? count.state[cell] : CellState::LeftOut;
        }
    }

    [[nodiscard]] CellState koladaState(const QString& measure, const Figure& center, int gender) const
    {
        const CellAt node{1 + static_cast<int>(CaseKind::Victim), 0, gender, 0};
        bool adultHidden = false;
        bool otherHidden = false;
        bool others = false;
        for (int band = 1; band < CellAt::bands; ++band) {
            const std::size_t cell = CellAt{node.kind, 0, gender, band}.index();
            const bool adult = isAdult(static_cast<AgeBand>(band - 1));
            const bool hidden = center.state[cell] == CellState::Suppressed;
            (adult ? adultHidden : otherHidden) |= hidden;
            others |= !adult && (hidden || center.basis[cell] > 0);
        }
        const bool hidden = isHidden(center, node);
        if (measure != "kolada_goal"_L1) {
            return hidden || (adultHidden && otherHidden) ? CellState::Suppressed : CellState::Shown;
        }
        // Adults who reached their goal: known from the goals when all are adults; hidden else.
        bool reachedHidden = false;
        bool restHidden = false;
        for (const Figure* figure : m_tabulation.details(u"goal_at_close"_s)) {
            const bool reached = figure->detail == "wholly"_L1 || figure->detail == "partly"_L1;
            (reached ? reachedHidden : restHidden) |= isHidden(*figure, node);
        }
        if (!hidden && center.basis[node.index()] == 0) {
            return CellState::Shown;
        }
        return hidden || others || (reachedHidden && restHidden) ? CellState::Suppressed : CellState::Shown;
    }

    Tabulation& m_tabulation;
    int m_below;
};

} // namespace

void suppress(Tabulation& tabulation, int below)
{
    Suppressor(tabulation, below).run();
}

} // namespace frid
