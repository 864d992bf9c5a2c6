#include <frid/application/statistics/StatisticsLines.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

bool sameFigure(const StatisticsRow& one, const StatisticsRow& other)
{
    return one.measure == other.measure && one.detail == other.detail && one.kind == other.kind
        && one.category == other.category && one.gender == other.gender && one.ageBand == other.ageBand;
}

bool isSplitBy(const StatisticsRow& row, StatisticsSplit split)
{
    const auto fits = [split](const QString& code, StatisticsSplit by) {
        return code == "all"_L1 || split == by || split == StatisticsSplit::Everything;
    };
    return fits(row.kind, StatisticsSplit::Kind) && fits(row.category, StatisticsSplit::Category)
        && fits(row.gender, StatisticsSplit::Gender) && fits(row.ageBand, StatisticsSplit::AgeBand);
}

/// A sum of nothing is 0; a share, median or mean of nothing is not known.
bool addsUp(const QString& unit)
{
    static const QStringList others{u"share"_s, u"days"_s, u"changes"_s, u"per_10000"_s};
    return !others.contains(unit);
}

} // namespace

std::optional<double> StatisticsLine::change() const
{
    return row.value && before && before->value ? std::optional(*row.value - *before->value) : std::nullopt;
}

QList<StatisticsLine> linesOf(const StatisticsResult& now, const std::optional<StatisticsResult>& before,
    const QString& measure, StatisticsSplit split)
{
    const auto belongs
        = [&](const StatisticsRow& row) { return row.measure == measure && isSplitBy(row, split); };
    QList<StatisticsRow> earlier;
    if (before) {
        std::ranges::copy_if(before->rows, std::back_inserter(earlier), belongs);
    }
    QList<StatisticsLine> lines;
    for (const StatisticsRow& row : now.rows) {
        if (!belongs(row)) {
            continue;
        }
        StatisticsLine line{row, std::nullopt};
        if (before) {
            const auto same = std::ranges::find_if(
                earlier, [&](const StatisticsRow& other) { return sameFigure(row, other); });
            if (same != earlier.end()) {
                line.before = *same;
            } else {
                line.before = row;
                line.before->value = addsUp(row.unit) ? std::optional(0.0) : std::nullopt;
                line.before->missing = 0;
                line.before->suppressed = false;
            }
        }
        lines.append(line);
    }
    return lines;
}

} // namespace frid
