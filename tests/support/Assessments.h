#pragma once

#include <frid/domain/assessment/Evaluation.h>
#include <frid/domain/assessment/InstrumentCatalog.h>
#include <frid/domain/assessment/Snapshot.h>

namespace frid::test {

/// The instrument in a file below tests/data/instruments/good; fails the test when it cannot be read.
[[nodiscard]] Instrument instrumentFile(const QString& name);

/// The draft with every shown choice answered by its scale's last option that says something, every judgement
/// set to a level with a reason, and a conclusion: ready to be signed.
[[nodiscard]] Assessment filledIn(
    Assessment draft, const Instrument& instrument, RiskLevel level = RiskLevel::Medium);

} // namespace frid::test
