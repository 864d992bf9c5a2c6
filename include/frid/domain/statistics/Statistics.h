#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/statistics/StatisticsFacts.h>

#include <QList>

#include <optional>
#include <set>
#include <vector>

namespace frid {

/// One figure in tidy form. A dimension that does not apply, or is not split, is "all".
struct StatisticsRow {
    QString measure;
    QString kind; ///< victim, child, perpetrator
    QString category; ///< vnr, hrv, pom, child
    QString detail;
    QString gender; ///< female, male, other, unknown
    QString ageBand;
    std::optional<double> value; ///< nothing: cannot be computed, or suppressed
    QString unit; ///< cases, interventions, sessions, assessments, referrals, days, nights, SEK, share, ...
    std::optional<qint64> missing = 0; ///< left out because a day or price is missing; nothing: suppressed
    bool suppressed = false;

    /// Whether it crosses two or more of category, detail and age: where small numbers are hidden, hardly any
    /// of these is left.
    [[nodiscard]] bool isFine() const
    {
        const auto split = [](const QString& code) { return code == QLatin1StringView("all") ? 0 : 1; };
        return split(category) + split(detail) + split(ageBand) > 1;
    }
    friend bool operator==(const StatisticsRow&, const StatisticsRow&) = default;
};

/// Kind × category × gender × age band; 0 is "all" everywhere.
struct CellAt {
    int kind = 0; ///< 1 + CaseKind
    int category = 0; ///< 1 + index in StatisticsFacts::categories
    int gender = 0; ///< 1 + Gender
    int band = 0; ///< 1 + AgeBand

    static constexpr int kinds = 4;
    static constexpr int categories = 5;
    static constexpr int genders = 5;
    static constexpr int bands = ageBandCount + 1;
    static constexpr int cells = kinds * categories * genders * bands;

    [[nodiscard]] std::size_t index() const
    {
        const int cell = ((kind * categories + category) * genders + gender) * bands + band;
        return static_cast<std::size_t>(cell);
    }
    [[nodiscard]] static CellAt of(std::size_t index);
    [[nodiscard]] CellAt total() const { return {kind, 0, gender, 0}; }
};

enum class CellState : quint8 {
    Shown,
    Suppressed, ///< null
    LeftOut, ///< a cell that a suppressed result does not have
};

/// One measure, or one detail of one, in all its cells.
struct Figure {
    QString measure;
    QString detail; ///< "all": not by detail
    QString unit;
    std::vector<qint64> basis; ///< cases, or whatever is counted; what suppression goes by
    /// The value where it is not the basis; NaN: cannot be computed.
    std::vector<double> value;
    static constexpr qint64 missingHidden = -1;
    std::vector<qint64> missing; ///< empty: nowhere
    std::vector<CellState> state; ///< empty: all shown

    [[nodiscard]] CellState stateAt(std::size_t cell) const
    {
        return state.empty() ? CellState::Shown : state[cell];
    }
};

/// All measures of one period, computed from facts.
struct Tabulation {
    std::vector<Figure> figures; ///< in the order of the rows

    /// Nothing when there is none.
    [[nodiscard]] const Figure* find(const QString& measure, const QString& detail) const;
    [[nodiscard]] Figure* find(const QString& measure, const QString& detail);
    /// All details of a measure but "all".
    [[nodiscard]] std::vector<Figure*> details(const QString& measure);
};

/// Every measure of docs/statistics.md. `codes` gives the details that a table has even where nothing is
/// counted. `adultInhabitants`: nothing when the registry does not know.
[[nodiscard]] Tabulation tabulate(const StatisticsFacts& facts, const Period& period,
    const CodeCatalog& codes, std::optional<qint64> adultInhabitants = {});

/// Where a row stands.
struct FigureCell {
    QString measure;
    QString detail;
    CellAt at;

    /// Nothing when a dimension has no such code.
    [[nodiscard]] static std::optional<FigureCell> of(const StatisticsRow& row);
};

/// The numbers of the cases that a figure rests on, or in which that stands which it counts (interventions,
/// nights, sessions, assessments, referrals); with `missing` those of which it misses something. The facts
/// must tell case numbers. As slow as counting each alone.
[[nodiscard]] std::set<CaseNumber> casesBehind(const StatisticsFacts& facts, const Period& period,
    const CodeCatalog& codes, const FigureCell& cell, bool missing);

/// Hides every count from 1 to `below` − 1 and as much more that none of them can be worked out from what is
/// left; shares, medians and means that rest on fewer than `below` too. What is left is, by and large, kind ×
/// gender × one more dimension: docs/statistics.md tells why it holds.
void suppress(Tabulation& tabulation, int below);

/// Of these measures, in the tabulation's order. Rows of 0 are left out but for totals.
[[nodiscard]] QList<StatisticsRow> rowsOf(const Tabulation& tabulation, const QStringList& measures);

/// The measures there are, in order.
[[nodiscard]] const QStringList& measureNames();
/// The code list that names a measure's details; empty when the words are the measure's own.
[[nodiscard]] QString detailList(const QString& measure);

} // namespace frid
