#include <catch2/catch.hpp>

#include <frid/domain/casefile/CaseWeights.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QByteArray json = R"({"list": "case_weights", "version": 7, "source": "s", "verified": true,
    "kinds": {"victim": 1, "child": 10, "perpetrator": 100},
    "risk_levels": {"none": 2, "low": 20, "medium": 200, "high": 400},
    "phases": {"preliminary": 3, "inquiry": 30, "interventions": 300, "no_inquiry": 600},
    "per_child": 5, "most_children": 3, "placement": 50})";

} // namespace

TEST_CASE("A case weighs the sum of its kind, risk, phase, children and placement")
{
    const CaseWeights weights = *CaseWeights::parse(json);
    CHECK(weights.version() == 7);
    CHECK(weights.isVerified());
    CHECK(weights.points({CaseKind::Victim, {}, CasePhase::Preliminary, 0, false}) == 1 + 2 + 3);
    CHECK(weights.points({CaseKind::Child, RiskLevel::Low, CasePhase::Inquiry, 0, false}) == 10 + 20 + 30);
    CHECK(weights.points({CaseKind::Perpetrator, RiskLevel::Medium, CasePhase::Interventions, 0, true})
        == 100 + 200 + 300 + 50);
    CHECK(weights.points({CaseKind::Victim, RiskLevel::High, CasePhase::NoInquiry, 2, false})
        == 1 + 400 + 600 + 2 * 5);
    // No more than three children count.
    CHECK(weights.points({CaseKind::Victim, {}, CasePhase::Preliminary, 3, false}) == 6 + 15);
    CHECK(weights.points({CaseKind::Victim, {}, CasePhase::Preliminary, 9, false}) == 6 + 15);
}

TEST_CASE("The program's own weights can be read, and what is wrong in others is told by pointer")
{
    REQUIRE(CaseWeights::bundled());
    CHECK(CaseWeights::bundled()->points({}) > 0);
    QList<JsonProblem> problems;
    const auto broken
        = CaseWeights::parse(QByteArray(json).replace(R"("child": 10)", R"("child": -1)"), &problems);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().field == u"/kinds/child"_s);
    CHECK(problems.size() == 1);
}
