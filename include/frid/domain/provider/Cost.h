#pragma once

#include <frid/domain/provider/Placement.h>

namespace frid {

/// Days and öre of one placement or many.
struct Cost {
    int days = 0;
    Ore amount = 0;
    Cost& operator+=(const Cost& other)
    {
        days += other.days;
        amount += other.amount;
        return *this;
    }
    friend bool operator==(const Cost&, const Cost&) = default;
};

/// What a placement costs within [from, until): each night at its day price, other costs on the first day. An
/// open-ended one runs through. Adjacent spans add up to their union.
[[nodiscard]] Cost costWithin(const Placement& placement, QDate from, QDate until);

/// One month's share.
struct MonthCost {
    QDate month; ///< its first day
    Cost cost;
};
/// Month by month from the placement's first day to `until` (exclusive); months without cost are left out.
[[nodiscard]] QList<MonthCost> costByMonth(const Placement& placement, QDate until);

/// A year's outlook for what is placed now: spent so far, and how it ends if all that runs goes on as booked.
struct Forecast {
    Cost soFar; ///< to `today`, not including it
    Cost wholeYear;
};
[[nodiscard]] Forecast forecastOf(const QList<Placement>& placements, int year, QDate today);

} // namespace frid
