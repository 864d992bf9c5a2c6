#include <frid/domain/provider/Cost.h>

#include <algorithm>

namespace frid {

Cost costWithin(const Placement& placement, QDate from, QDate until)
{
    Cost cost;
    const QDate begins = std::max(placement.from, from);
    const QDate ends = std::min(firstFreeDay(placement).value_or(until), until);
    if (begins < ends) {
        cost.days = static_cast<int>(begins.daysTo(ends));
        cost.amount = cost.days * placement.pricePerDay;
    }
    if (placement.from >= from && placement.from < until) {
        cost.amount += placement.otherCosts;
    }
    return cost;
}

QList<MonthCost> costByMonth(const Placement& placement, QDate until)
{
    QList<MonthCost> months;
    QDate month(placement.from.year(), placement.from.month(), 1);
    while (month < until) {
        const QDate next = month.addMonths(1);
        const Cost cost = costWithin(placement, month, std::min(next, until));
        if (!(cost == Cost{})) {
            months.append({month, cost});
        }
        const auto free = firstFreeDay(placement);
        if (free && *free <= next) {
            break;
        }
        month = next;
    }
    return months;
}

Forecast forecastOf(const QList<Placement>& placements, int year, QDate today)
{
    const QDate first(year, 1, 1);
    const QDate end(year + 1, 1, 1);
    const QDate now = std::clamp(today, first, end);
    Forecast forecast;
    for (const Placement& placement : placements) {
        forecast.soFar += costWithin(placement, first, now);
        forecast.wholeYear += costWithin(placement, first, end);
    }
    return forecast;
}

} // namespace frid
