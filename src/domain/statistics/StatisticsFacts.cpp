#include <frid/domain/statistics/StatisticsFacts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// The last whole year of each band but the open one.
constexpr std::array<int, 8> lastYears{6, 12, 17, 20, 29, 44, 64, 79};
constexpr std::array bandCodes{"0-6"_L1, "7-12"_L1, "13-17"_L1, "18-20"_L1, "21-29"_L1, "30-44"_L1,
    "45-64"_L1, "65-79"_L1, "80+"_L1, "unknown"_L1};
static_assert(bandCodes.size() == ageBandCount);

} // namespace

QString toCode(AgeBand band)
{
    return bandCodes.at(static_cast<std::size_t>(band));
}

AgeBand ageBandOf(int years)
{
    const auto found = std::ranges::find_if(lastYears, [&](int last) { return years <= last; });
    return static_cast<AgeBand>(found - lastYears.begin());
}

AgeBand ageBandOn(QDate birthDate, QDate day)
{
    const bool before = std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return ageBandOf(day.year() - birthDate.year() - (before ? 1 : 0));
}

std::optional<AgeBand> ageBandOfYear(int birthYear, QDate day)
{
    const AgeBand after = ageBandOf(day.year() - birthYear);
    return after == ageBandOf(day.year() - birthYear - 1) ? std::optional(after) : std::nullopt;
}

Period Period::before() const
{
    const QDate last = from.addDays(-1);
    if (from.day() == 1 && to.day() == to.daysInMonth()) {
        const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
        return {from.addMonths(-months), last};
    }
    return {from.addDays(-(from.daysTo(to) + 1)), last};
}

Result<Period> checkedPeriod(QDate from, QDate to)
{
    if (!from.isValid()) {
        return invalid(u"from"_s, u"missing"_s);
    }
    if (!to.isValid()) {
        return invalid(u"to"_s, u"missing"_s);
    }
    if (to < from) {
        return invalid(u"to"_s, u"end_before_start"_s);
    }
    return Period{from, to};
}

quint16 CodeNumbers::of(const QString& code)
{
    if (code.isEmpty()) {
        return 0;
    }
    const auto known = m_numbers.constFind(code);
    if (known != m_numbers.cend()) {
        return *known;
    }
    const auto number = static_cast<quint16>(m_codes.size());
    m_numbers.insert(code, number);
    m_codes.append(code);
    return number;
}

quint64 StatisticsFacts::vulnerabilityBit(const QString& code)
{
    qsizetype at = vulnerabilities.indexOf(code);
    if (at < 0) {
        at = vulnerabilities.size();
        vulnerabilities.append(code);
    }
    Q_ASSERT(at < 64);
    return quint64(1) << at;
}

} // namespace frid
