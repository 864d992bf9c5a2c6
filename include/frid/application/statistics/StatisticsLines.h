#pragma once

#include <frid/application/statistics/StatisticsService.h>

namespace frid {

/// What the rows of a measure are split by besides their detail.
enum class StatisticsSplit { Nothing, Kind, Category, Gender, AgeBand, Everything };

/// A figure, and the same one of the period before where that was counted too.
struct StatisticsLine {
    StatisticsRow row;
    std::optional<StatisticsRow> before; ///< a row that was left out there counts nothing

    /// Nothing where either is unknown or hidden.
    [[nodiscard]] std::optional<double> change() const;
};

/// Of one measure, in the order of the result. Without a split the rows tell no dimension apart but the
/// detail.
[[nodiscard]] QList<StatisticsLine> linesOf(const StatisticsResult& now,
    const std::optional<StatisticsResult>& before, const QString& measure, StatisticsSplit split);

template <> struct EnumCodes<StatisticsSplit> {
    static constexpr std::array<std::pair<StatisticsSplit, QLatin1StringView>, 6> table{{
        {StatisticsSplit::Nothing, QLatin1StringView("total")},
        {StatisticsSplit::Kind, QLatin1StringView("kind")},
        {StatisticsSplit::Category, QLatin1StringView("category")},
        {StatisticsSplit::Gender, QLatin1StringView("gender")},
        {StatisticsSplit::AgeBand, QLatin1StringView("age_band")},
        {StatisticsSplit::Everything, QLatin1StringView("everything")},
    }};
};

} // namespace frid
