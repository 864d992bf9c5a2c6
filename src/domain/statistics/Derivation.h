#pragma once

#include <frid/domain/statistics/Statistics.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace frid {

/// What a reader with time can work out of suppressed counts: genders, kinds and ages add up to their whole,
/// details to all, no count is negative, and no part is more than its whole.
class Derivation {
public:
    /// `below`: counts from 1 to `below` − 1 must not be told.
    Derivation(Tabulation& tabulation, int below);

    /// Hides more until nothing small can be worked out, and shows what can be worked out and is not small.
    void settle();

private:
    using Place = std::uint32_t; ///< figure × cells + cell
    enum class Tie : quint8 {
        Equal, ///< the parts add up to the whole
        Covered, ///< each part is at most the whole, and together they are at least that
        AtMost, ///< each part is at most the whole
    };
    struct Sum {
        Tie tie = Tie::Equal;
        Place whole = 0;
        std::vector<Place> parts;
    };
    static constexpr Place nowhere = std::numeric_limits<Place>::max();
    static constexpr qint64 boundless = qint64(1) << 50;

    void gather();
    void gatherMargins(std::size_t figure);
    void gatherDetails(const QString& measure);
    void gatherKolada();
    void addCells(Tie tie, std::size_t whole, const std::vector<std::size_t>& parts);
    void add(Tie tie, Place whole, std::vector<Place> parts);
    [[nodiscard]] std::size_t figureOf(const QString& measure, const QString& detail) const;

    [[nodiscard]] CellState& state(Place place);
    [[nodiscard]] qint64 count(Place place) const;
    [[nodiscard]] qint64 basis(Place place) const;

    void workOut();
    void tighten(const Sum& sum);
    void raise(Place place, qint64 least);
    void lower(Place place, qint64 most);
    [[nodiscard]] bool hideOneBeside(Place told);

    Tabulation& m_tabulation;
    int m_below;
    std::vector<Sum> m_sums;
    std::vector<std::vector<std::uint32_t>> m_sumsOf; ///< of each place
    std::vector<qint64> m_low;
    std::vector<qint64> m_high;
    std::vector<std::uint32_t> m_waiting; ///< sums to look at again
    std::vector<bool> m_isWaiting;
};

} // namespace frid
