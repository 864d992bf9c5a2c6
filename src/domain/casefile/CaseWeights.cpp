#include <frid/domain/casefile/CaseWeights.h>

#include <frid/domain/CodeList.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int mostPoints = 1000;
constexpr int mostCountedChildren = 20;

/// One whole number for each code of the enumeration, in its table's order.
template <typename Enum, std::size_t Size> void readPoints(JsonReader& reader, std::array<int, Size>& points)
{
    static_assert(EnumCodes<Enum>::table.size() == Size);
    for (std::size_t i = 0; i < Size; ++i) {
        points.at(i) = reader.integer(EnumCodes<Enum>::table.at(i).second, 0, mostPoints);
    }
}

template <typename Enum> std::size_t placeOf(Enum value)
{
    const auto& table = EnumCodes<Enum>::table;
    const auto found
        = std::ranges::find_if(table, [value](const auto& entry) { return entry.first == value; });
    return static_cast<std::size_t>(found - table.begin());
}

} // namespace

Result<CaseWeights> CaseWeights::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    CaseWeights weights;
    root.oneOf(u"list"_s, {u"case_weights"_s});
    weights.m_version = root.integer(u"version"_s, 1, 1'000'000);
    root.string(u"source"_s);
    weights.m_verified = root.boolean(u"verified"_s);
    root.object(u"kinds"_s, [&](JsonReader& reader) { readPoints<CaseKind>(reader, weights.m_kinds); });
    root.object(u"risk_levels"_s, [&](JsonReader& reader) {
        weights.m_notAssessed = reader.integer(u"none"_s, 0, mostPoints);
        readPoints<RiskLevel>(reader, weights.m_levels);
    });
    root.object(u"phases"_s, [&](JsonReader& reader) { readPoints<CasePhase>(reader, weights.m_phases); });
    weights.m_perChild = root.integer(u"per_child"_s, 0, mostPoints);
    weights.m_mostChildren = root.integer(u"most_children"_s, 0, mostCountedChildren);
    weights.m_placement = root.integer(u"placement"_s, 0, mostPoints);
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    FRID_CHECK(finished);
    return weights;
}

Result<CaseWeights> CaseWeights::bundled()
{
    FRID_TRY(const QByteArray json, bundledCodeFile(u"case_weights.json"_s));
    return parse(json);
}

int CaseWeights::points(const CaseBurden& burden) const
{
    return m_kinds.at(placeOf(burden.kind))
        + (burden.risk ? m_levels.at(placeOf(*burden.risk)) : m_notAssessed)
        + m_phases.at(placeOf(burden.phase)) + m_perChild * std::min(burden.children, m_mostChildren)
        + (burden.placed ? m_placement : 0);
}

} // namespace frid
