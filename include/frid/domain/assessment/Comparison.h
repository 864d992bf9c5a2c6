#pragma once

#include <frid/domain/assessment/Assessment.h>
#include <frid/domain/assessment/Evaluation.h>

namespace frid {

/// Where the newer answer stands on an ordered scale. None: the same, not comparable, or one is missing.
enum class Direction { None, Higher, Lower };

struct AnswerComparison {
    AnswerKey key;
    bool inOlder = true; ///< the older assessment had this question (edition, subject, condition)
    bool inNewer = true;
    QString older; ///< empty: not answered
    QString newer;
    bool changed = false; ///< both answered, differently
    Direction direction = Direction::None;
};

struct ScoreComparison {
    QString rule;
    PartyId subject;
    std::optional<Score> older;
    std::optional<Score> newer;
    Direction direction = Direction::None; ///< only between complete scores
};

struct LevelComparison {
    QString judgement; ///< empty: the overall level
    std::optional<RiskLevel> older;
    std::optional<RiskLevel> newer;
    Direction direction = Direction::None;
};

struct Comparison {
    QList<AnswerComparison> answers; ///< in the newer's order, then what only the older had
    QList<ScoreComparison> scores;
    QList<LevelComparison> levels; ///< the overall level first
};

/// Two assessments of one instrument, each with the edition that it was made with; items are matched by id.
/// Error: Invalid `instrument` `different`.
[[nodiscard]] Result<Comparison> compare(const Assessment& older, const Instrument& olderInstrument,
    const Assessment& newer, const Instrument& newerInstrument, const EvaluationOptions& options = {});

template <> struct EnumCodes<Direction> {
    static constexpr std::array<std::pair<Direction, QLatin1StringView>, 3> table{
        {{Direction::None, QLatin1StringView("none")}, {Direction::Higher, QLatin1StringView("higher")},
            {Direction::Lower, QLatin1StringView("lower")}}};
};

} // namespace frid
