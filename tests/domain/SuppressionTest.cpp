#include <catch2/catch.hpp>

#include <frid/domain/statistics/Statistics.h>

#include <array>
#include <map>
#include <random>
#include <set>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QString all = u"all"_s;

CodeList listOf(const QString& name, const QStringList& codes)
{
    CodeList list{name, 1, u"test"_s, {}};
    for (const QString& code : codes) {
        list.items.append({code, code, code, true, {}});
    }
    return list;
}

/// Short lists, so that the attack has few cells to look at.
CodeCatalog catalog()
{
    CodeCatalog codes;
    codes.add(listOf(u"channel"_s, {u"self"_s, u"police"_s, u"school"_s, u"shelter"_s}));
    codes.add(listOf(u"closing_reason"_s, {u"completed"_s, u"declined"_s, u"moved"_s}));
    codes.add(listOf(u"overall_goal"_s, {u"wholly"_s, u"partly"_s, u"not"_s}));
    codes.add(listOf(u"vulnerability"_s, {u"disability"_s, u"dementia"_s, u"under_21"_s}));
    codes.add(listOf(u"intervention_kind"_s, {u"support_talks"_s, u"hotel"_s, u"trappan"_s}));
    codes.add(listOf(u"assessment_instrument"_s, {u"freda_short"_s, u"patriark"_s}));
    codes.add(listOf(u"organisation_kind"_s, {u"police"_s, u"school"_s}));
    return codes;
}

const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)};

/// Facts of a registry of any size and skew.
StatisticsFacts randomFacts(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    const auto chance = [&](int percent) { return upTo(99) < percent; };
    StatisticsFacts facts;
    const QStringList channels{u""_s, u"self"_s, u"police"_s, u"school"_s, u"shelter"_s};
    const QStringList reasons{u""_s, u"completed"_s, u"declined"_s, u"moved"_s};
    const QStringList goals{u""_s, u"wholly"_s, u"partly"_s, u"not"_s};
    const int count = std::array{6, 15, 40, 120, 400}.at(static_cast<std::size_t>(upTo(4)));
    const int skew = std::array{0, 50, 80, 95}.at(static_cast<std::size_t>(upTo(3)));
    for (int i = 0; i < count; ++i) {
        StatisticsFacts::Case one;
        one.person = i / 2;
        one.kind = chance(skew) ? CaseKind::Victim : static_cast<CaseKind>(upTo(2));
        one.gender = chance(skew) ? Gender::Female : static_cast<Gender>(upTo(3));
        one.band = chance(skew) ? AgeBand::To44 : static_cast<AgeBand>(upTo(9));
        one.knownBefore = chance(skew) ? YesNo::No : static_cast<YesNo>(upTo(2));
        one.level = static_cast<StatisticsFacts::Level>(chance(skew) ? 0 : upTo(4));
        one.intervened = chance(60);
        one.channel = facts.codes.of(chance(skew) ? channels.at(1) : channels.at(upTo(4)));
        one.receivedOn = year.from.addDays(upTo(500) - 120);
        if (chance(40)) {
            one.closedOn = one.receivedOn.addDays(upTo(300));
            one.closingReason = facts.codes.of(reasons.at(upTo(3)));
            one.overallGoal = facts.codes.of(goals.at(upTo(3)));
        }
        if (chance(50)) {
            one.talkedWithChildOn = one.receivedOn.addDays(upTo(30));
        }
        one.knownOn[chance(skew) ? 0 : static_cast<std::size_t>(upTo(3))] = one.receivedOn.addDays(upTo(20));
        if (chance(15)) {
            one.knownOn[static_cast<std::size_t>(upTo(3))] = one.receivedOn;
        }
        for (const auto& code : {u"disability"_s, u"dementia"_s}) {
            one.vulnerabilities |= chance(20) ? facts.vulnerabilityBit(code) : 0;
        }
        facts.cases.push_back(one);
        const auto event = [&](QList<StatisticsFacts::Count>& list, const QStringList& codes,
                               const QString& outcome = {}) {
            list.append({one.kind, one.gender, codes.at(upTo(int(codes.size()) - 1)), outcome, 1 + upTo(2)});
        };
        if (chance(60)) {
            event(facts.interventions, {u"support_talks"_s, u"support_talks"_s, u"hotel"_s, u"trappan"_s});
            event(facts.sessions, {u"attended"_s, u"attended"_s, u"late"_s, u"no_show"_s});
        }
        if (chance(40)) {
            event(facts.assessments, {u"freda_short"_s, u"patriark"_s});
            event(facts.referrals, {u"police"_s, u"school"_s}, chance(50) ? u"accepted"_s : u""_s);
        }
    }
    return facts;
}

/// Somebody with the published rows, paper and much patience: knows which cells add up to which, and that a
/// count is not negative.
class Attacker {
public:
    explicit Attacker(const QList<StatisticsRow>& rows)
    {
        for (const StatisticsRow& row : rows) {
            auto& cells = m_cells[{row.measure, row.detail}];
            cells.resize(CellAt::cells);
            cells[place(row)] = row.suppressed ? hiddenCell(row) : Cell{row.value.value_or(0), -1};
        }
    }

    /// Words for the cells that can be told although they are hidden.
    QStringList told(bool eliminate)
    {
        gather();
        QStringList found = byBounds();
        if (eliminate) {
            found += byElimination();
        }
        return found;
    }
    [[nodiscard]] int hiddenCells() const { return static_cast<int>(m_names.size()); }

private:
    struct Cell {
        double value = 0;
        int variable = -1; ///< −1: it is known
    };
    using Table = std::pair<QString, QString>;
    struct Sum {
        std::map<int, int> factors; ///< of variables
        double constant = 0; ///< what they add up to
        bool atLeast = false; ///< or more
    };

    static std::size_t place(const StatisticsRow& row)
    {
        static const QStringList kinds{all, u"victim"_s, u"child"_s, u"perpetrator"_s};
        static const QStringList categories{all, u"vnr"_s, u"hrv"_s, u"pom"_s, u"child"_s};
        static const QStringList genders{all, u"unknown"_s, u"female"_s, u"male"_s, u"other"_s};
        static const QStringList bands{all, u"0-6"_s, u"7-12"_s, u"13-17"_s, u"18-20"_s, u"21-29"_s,
            u"30-44"_s, u"45-64"_s, u"65-79"_s, u"80+"_s, u"unknown"_s};
        return CellAt{int(kinds.indexOf(row.kind)), int(categories.indexOf(row.category)),
            int(genders.indexOf(row.gender)), int(bands.indexOf(row.ageBand))}
            .index();
    }

    Cell hiddenCell(const StatisticsRow& row)
    {
        const bool fine = (row.category != all) + (row.ageBand != all) + (row.detail != all) > 1;
        m_names += QStringList{row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand}.join(
            u' ');
        m_fine.push_back(fine);
        return {0, int(m_names.size()) - 1};
    }

    using Cells = std::vector<Cell>;
    /// Nothing when no row of it was published: all of it is 0.
    [[nodiscard]] const Cells* tableOf(const Table& table) const
    {
        const auto found = m_cells.find(table);
        return found == m_cells.end() ? nullptr : &found->second;
    }
    static Cell at(const Cells* cells, const CellAt& cell)
    {
        return cells == nullptr ? Cell{} : (*cells)[cell.index()];
    }

    void addTo(Sum& sum, const Cell& cell, int factor) const
    {
        if (cell.variable >= 0) {
            sum.factors[cell.variable] += factor;
        } else {
            sum.constant -= factor * cell.value;
        }
    }
    /// `parts` add up to `whole`.
    void equal(const Cell& whole, const std::vector<Cell>& parts, bool atLeast = false)
    {
        Sum sum;
        sum.atLeast = atLeast;
        addTo(sum, whole, -1);
        for (const Cell& part : parts) {
            addTo(sum, part, 1);
        }
        std::erase_if(sum.factors, [](const auto& factor) { return factor.second == 0; });
        if (!sum.factors.empty()) {
            m_sums.push_back(std::move(sum));
        }
    }

    template <typename Use> static void everyCell(Use use)
    {
        for (std::size_t cell = 0; cell < CellAt::cells; ++cell) {
            use(CellAt::of(cell));
        }
    }

    void gather()
    {
        static const QStringList shares{u"wait_first_offer"_s, u"wait_first_visit"_s, u"instrument_share"_s,
            u"handler_changes"_s, u"placement_nights"_s, u"placement_cost"_s};
        static const std::map<QString, QString> bases{{u"risk_level"_s, u"cases_active"_s},
            {u"channel"_s, u"cases_new"_s}, {u"known_before"_s, u"cases_new"_s},
            {u"goal_at_close"_s, u"cases_closed"_s}};
        std::map<QString, QStringList> tables;
        for (const auto& [table, cells] : m_cells) {
            if (!shares.contains(table.first)) {
                tables[table.first] += table.second;
                if (!table.first.startsWith("kolada"_L1)) {
                    marginsOf(table.first, &cells);
                }
            }
        }
        for (const QString& detail : tables[u"background"_s]) {
            everyCell([&](const CellAt& cell) { // of the new ones, somebody may have several or none
                equal(at(tableOf({u"background"_s, detail}), cell),
                    {at(tableOf({u"cases_new"_s, all}), cell)}, true);
            });
        }
        for (const auto& [measure, list] : tables) {
            if (measure == "background"_L1 || measure.startsWith("kolada"_L1) || list.size() < 2) {
                continue;
            }
            const Cells* whole = tableOf({measure, all});
            std::vector<const Cells*> parts;
            std::map<QString, std::vector<const Cells*>> outcomes;
            for (const QString& detail : list) {
                if (detail.contains(u':')) {
                    outcomes[detail.section(u':', 0, 0)].push_back(tableOf({measure, detail}));
                } else if (detail != all) {
                    parts.push_back(tableOf({measure, detail}));
                }
            }
            addUp(whole, parts);
            for (const auto& [detail, answers] : outcomes) {
                addUp(tableOf({measure, detail}), answers);
            }
        }
        for (const auto& [measure, base] : bases) {
            addUp(tableOf({base, all}), {tableOf({measure, all})});
        }
        kolada();
        const Cells* active = tableOf({u"cases_active"_s, all});
        const Cells* talked = tableOf({u"children_talked_with"_s, all});
        everyCell([&](const CellAt& cell) {
            if (cell.kind == 2) {
                equal(at(active, cell), {at(talked, cell)});
            }
        });
    }

    /// Cell by cell.
    void addUp(const Cells* whole, const std::vector<const Cells*>& parts)
    {
        everyCell([&](const CellAt& cell) {
            std::vector<Cell> cells;
            for (const Cells* part : parts) {
                cells.push_back(at(part, cell));
            }
            equal(at(whole, cell), cells);
        });
    }

    void marginsOf(const QString& measure, const Cells* table)
    {
        everyCell([&](const CellAt& cell) {
            if (cell.gender == 0) {
                std::vector<Cell> parts;
                for (int gender = 1; gender < CellAt::genders; ++gender) {
                    parts.push_back(at(table, {cell.kind, cell.category, gender, cell.band}));
                }
                equal(at(table, cell), parts);
            }
            if (cell.kind == 0) {
                std::vector<Cell> parts;
                for (int kind = 1; kind < CellAt::kinds; ++kind) {
                    parts.push_back(at(table, {kind, cell.category, cell.gender, cell.band}));
                }
                equal(at(table, cell), parts);
            }
            if (cell.band == 0 && byAge(measure)) {
                std::vector<Cell> parts;
                for (int band = 1; band < CellAt::bands; ++band) {
                    parts.push_back(at(table, {cell.kind, cell.category, cell.gender, band}));
                }
                equal(at(table, cell), parts);
            }
            if (cell.category == 0 && byAge(measure)) {
                // A case is in one category or more.
                std::vector<Cell> parts;
                for (int category = 1; category < CellAt::categories; ++category) {
                    parts.push_back(at(table, {cell.kind, category, cell.gender, cell.band}));
                    equal(parts.back(), {at(table, cell)}, true);
                }
                equal(at(table, cell), parts, true);
            }
        });
    }

    static bool byAge(const QString& measure)
    {
        return measure != "sessions"_L1 && measure != "assessments"_L1 && measure != "referrals"_L1
            && measure != "interventions_granted"_L1;
    }

    /// Adults are the sum of their age bands.
    void kolada()
    {
        for (int gender = 0; gender < CellAt::genders; ++gender) {
            const auto adults = [&](const Table& name) {
                const Cells* table = tableOf(name);
                std::vector<Cell> parts;
                for (int band = 4; band <= 9; ++band) {
                    parts.push_back(at(table, {1, 0, gender, band}));
                }
                return parts;
            };
            const CellAt total{1, 0, gender, 0};
            equal(at(tableOf({u"kolada_opened"_s, u"count"_s}), total), adults({u"cases_new"_s, all}));
            equal(at(tableOf({u"kolada_intervened"_s, u"count"_s}), total),
                adults({u"persons_with_intervention"_s, all}));
            std::vector<Cell> reached = adults({u"goal_at_close"_s, u"wholly"_s});
            for (const Cell& cell : adults({u"goal_at_close"_s, u"partly"_s})) {
                reached.push_back(cell);
            }
            equal(at(tableOf({u"kolada_goal"_s, u"count"_s}), total), reached);
        }
    }

    /// What each sum leaves for each of its parts, over and over.
    QStringList byBounds() const
    {
        constexpr double most = 1e9;
        std::vector<double> low(static_cast<std::size_t>(m_names.size()), 0);
        std::vector<double> high(static_cast<std::size_t>(m_names.size()), most);
        bool better = true;
        while (better) {
            better = false;
            for (const Sum& sum : m_sums) {
                double least = 0;
                double greatest = 0;
                for (const auto& [variable, factor] : sum.factors) {
                    const auto at = static_cast<std::size_t>(variable);
                    least += factor > 0 ? factor * low[at] : factor * high[at];
                    greatest += factor > 0 ? factor * high[at] : factor * low[at];
                }
                for (const auto& [variable, factor] : sum.factors) {
                    const auto at = static_cast<std::size_t>(variable);
                    const double ownLeast = factor > 0 ? factor * low[at] : factor * high[at];
                    const double ownGreatest = factor > 0 ? factor * high[at] : factor * low[at];
                    double from = sum.constant - (greatest - ownGreatest);
                    double to = sum.constant - (least - ownLeast);
                    from /= factor;
                    to /= factor;
                    if (sum.atLeast) {
                        to = most;
                    }
                    if (factor < 0) {
                        std::swap(from, to);
                        from = sum.atLeast ? 0 : from;
                    }
                    if (from > low[at] + 0.5 && from < most / 2) {
                        low[at] = from;
                        better = true;
                    }
                    if (to < high[at] - 0.5 && to < most / 2) {
                        high[at] = to;
                        better = true;
                    }
                }
            }
        }
        QStringList found;
        for (std::size_t at = 0; at < low.size(); ++at) {
            if (high[at] - low[at] < 0.5) {
                found += u"by bounds: "_s + m_names.at(int(at));
            }
        }
        return found;
    }

    /// Gauss and Jordan in whole numbers modulo a prime, over the cells that are no finer crossings.
    QStringList byElimination() const
    {
        constexpr qint64 prime = 1'000'003;
        const auto inverse = [&](qint64 number) {
            qint64 result = 1;
            for (qint64 power = prime - 2; power > 0; power >>= 1) {
                result = power & 1 ? result * number % prime : result;
                number = number * number % prime;
            }
            return result;
        };
        std::map<int, std::map<int, qint64>> pivots;
        const auto reduce = [&](std::map<int, qint64>& row, const std::map<int, qint64>& by, int pivot) {
            const qint64 factor = row[pivot];
            for (const auto& [variable, value] : by) {
                qint64& own = row[variable];
                own = ((own - factor * value) % prime + prime) % prime;
                if (own == 0) {
                    row.erase(variable);
                }
            }
        };
        for (const Sum& sum : m_sums) {
            if (sum.atLeast) {
                continue;
            }
            std::map<int, qint64> row;
            for (const auto& [variable, factor] : sum.factors) {
                row[variable] = (factor % prime + prime) % prime;
            }
            if (std::any_of(row.begin(), row.end(),
                    [&](const auto& term) { return m_fine[static_cast<std::size_t>(term.first)]; })) {
                continue;
            }
            for (const auto& [pivot, by] : pivots) {
                if (row.contains(pivot)) {
                    reduce(row, by, pivot);
                }
            }
            if (row.empty()) {
                continue;
            }
            const int pivot = row.begin()->first;
            const qint64 scale = inverse(row.begin()->second);
            for (auto& [variable, value] : row) {
                value = value * scale % prime;
            }
            for (auto& [other, by] : pivots) {
                if (by.contains(pivot)) {
                    reduce(by, row, pivot);
                }
            }
            pivots.emplace(pivot, std::move(row));
        }
        QStringList found;
        for (const auto& [pivot, row] : pivots) {
            if (row.size() == 1) {
                found += u"by elimination: "_s + m_names.at(pivot);
            }
        }
        return found;
    }

    std::map<Table, std::vector<Cell>> m_cells;
    QStringList m_names;
    std::vector<bool> m_fine;
    std::vector<Sum> m_sums;
};

QString words(const StatisticsRow& row)
{
    return QStringList{row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand}.join(u' ');
}

} // namespace

TEST_CASE("nothing that is suppressed can be worked out from what is published")
{
    const CodeCatalog codes = catalog();
    int hidden = 0;
    int shown = 0;
    for (unsigned seed = 0; seed < 70; ++seed) {
        const int below = std::array{3, 5, 10}.at(seed % 3);
        CAPTURE(seed, below);
        Tabulation tabulation = tabulate(randomFacts(seed), year, codes);
        const QList<StatisticsRow> open = rowsOf(tabulation, measureNames());
        suppress(tabulation, below);
        const QList<StatisticsRow> rows = rowsOf(tabulation, measureNames());
        Attacker attacker(rows);
        const QStringList told = attacker.told(seed % 4 == 0);
        CAPTURE(told.mid(0, 10).join(u'\n').toStdString());
        CHECK(told.isEmpty());
        hidden += attacker.hiddenCells();

        // What is small is hidden, and what is shown is the truth.
        QHash<QString, StatisticsRow> published;
        for (const StatisticsRow& row : rows) {
            published.insert(words(row), row);
        }
        for (const StatisticsRow& row : open) {
            const auto found = published.constFind(words(row));
            const bool counts = row.unit == "cases"_L1 || row.unit == "interventions"_L1
                || row.unit == "sessions"_L1 || row.unit == "referrals"_L1 || row.unit == "assessments"_L1;
            if (found == published.cend()) {
                CHECK((row.measure.startsWith("kolada"_L1) || row.value.value_or(0) == 0.0));
            } else if (counts && row.value.value_or(0) > 0 && *row.value < below) {
                CAPTURE(words(row).toStdString());
                CHECK(found->suppressed);
                CHECK_FALSE(found->value);
            } else if (!found->suppressed) {
                CHECK(found->value == row.value);
                ++shown;
            }
        }
    }
    CHECK(hidden > 10'000);
    CHECK(shown > 10'000);
}

TEST_CASE("the attack finds what hiding small numbers alone would leave")
{
    const CodeCatalog codes = catalog();
    int found = 0;
    for (unsigned seed = 0; seed < 20; ++seed) {
        QList<StatisticsRow> rows = rowsOf(tabulate(randomFacts(seed), year, codes), measureNames());
        for (StatisticsRow& row : rows) {
            if (row.value.value_or(0) > 0 && *row.value < 5) {
                row.value.reset();
                row.suppressed = true;
            }
        }
        found += Attacker(rows).told(true).isEmpty() ? 0 : 1;
    }
    CHECK(found >= 19); // six cases that are all alike hide one another
}

TEST_CASE("a large table is left readable, and shares go with their cases")
{
    StatisticsFacts facts;
    const auto add = [&](int count, Gender gender, AgeBand band) {
        for (int i = 0; i < count; ++i) {
            StatisticsFacts::Case one;
            one.gender = gender;
            one.band = band;
            one.receivedOn = QDate(2025, 3, 1);
            one.firstOfferOn = QDate(2025, 3, 3);
            one.knownOn[0] = one.receivedOn;
            facts.cases.push_back(one);
        }
    };
    add(30, Gender::Female, AgeBand::To44);
    add(12, Gender::Male, AgeBand::To44);
    add(9, Gender::Female, AgeBand::To64);
    add(8, Gender::Male, AgeBand::To64);
    add(2, Gender::Female, AgeBand::From80);
    Tabulation tabulation = tabulate(facts, year, catalog());
    suppress(tabulation, 5);
    QHash<QString, StatisticsRow> rows;
    for (const StatisticsRow& row : rowsOf(tabulation, measureNames())) {
        rows.insert(words(row), row);
    }
    const auto value = [&](const QString& key) { return rows.value(key).value.value_or(-1); };
    // By hand: two women of 80 and older; the smallest other band, 45–64, is hidden with them, in both
    // genders.
    CHECK(value(u"cases_new victim all all all all"_s) == 61);
    CHECK(value(u"cases_new victim all all female all"_s) == 41);
    CHECK(value(u"cases_new victim all all male all"_s) == 20);
    CHECK(value(u"cases_new victim all all all 30-44"_s) == 42);
    CHECK(value(u"cases_new victim all all female 30-44"_s) == 30);
    CHECK(rows.value(u"cases_new victim all all all 80+"_s).suppressed);
    CHECK(rows.value(u"cases_new victim all all all 45-64"_s).suppressed);
    CHECK(rows.value(u"cases_new victim all all male 45-64"_s).suppressed);
    CHECK(rows.value(u"cases_new victim all all all 0-6"_s).suppressed);
    CHECK(value(u"cases_new victim vnr all female 30-44"_s) == 30); // every case is of that category
    CHECK(value(u"wait_first_offer victim all median female 30-44"_s) == 2);
    CHECK(rows.value(u"wait_first_offer victim all median female 80+"_s).suppressed);
    CHECK(rows.value(u"wait_first_offer victim all within_5_days all 80+"_s).suppressed);
    CHECK(rows.value(u"handler_changes victim all all all 80+"_s).suppressed);
}
