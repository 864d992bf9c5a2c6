#pragma once

#include <frid/domain/assessment/Evaluation.h>

namespace frid::reporting {

/// "low", "medium", "high"; "not judged".
[[nodiscard]] QString levelWord(const std::optional<RiskLevel>& level);

/// "14, severe danger"; "9, between 9 and 14, at least increased danger" while answers are open.
[[nodiscard]] QString scoreWords(const Score& score, const ScoreRule& rule, const QString& language);

} // namespace frid::reporting
