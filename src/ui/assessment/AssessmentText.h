#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/Theme.h>

#include <QString>

namespace frid::ui {

class AppContext;

/// What assessments are called on their screens. `language` is the screen's: "sv" or "en".
namespace assessment {

[[nodiscard]] QString levelText(RiskLevel level);
/// A dash when it is not judged.
[[nodiscard]] QString levelText(const std::optional<RiskLevel>& level);
[[nodiscard]] Tone levelTone(const std::optional<RiskLevel>& level);
[[nodiscard]] QString statusText(AssessmentStatus status);
[[nodiscard]] QString instrumentKindText(InstrumentKind kind);
/// Whom a case of that kind is about.
[[nodiscard]] AboutWhom aboutOf(CaseKind kind);

/// "Anna Ek", "Protected person", "Unknown: man with a grey car"; "Perpetrator not named" for nobody.
[[nodiscard]] QString subjectText(const AssessmentView& view, const PartyId& subject, Repeat repeat);
[[nodiscard]] QString subjectText(const SubjectLabel& subject);

/// The answer in words; empty when there is none.
[[nodiscard]] QString answerText(const Scale& scale, const QString& value, const QString& language);
/// An item's answers for one subject: "Now: Yes, Earlier: No"; empty when there is none.
[[nodiscard]] QString itemAnswerText(const Instrument& instrument, const InstrumentItem& item,
    const Answers& answers, const PartyId& subject, const QString& language);
/// "T1 Attitudes that …", with the pack's wording when there is one.
[[nodiscard]] QString itemText(
    const InstrumentItem& item, const WordingPack* wording, const QString& language);
[[nodiscard]] QString sectionText(
    const InstrumentSection& section, const WordingPack* wording, const QString& language);

/// "6 of 12 answered questions", "9 points, 12 of 20 answered".
[[nodiscard]] QString scoreValueText(const Score& score);
/// "Severe (14–17)", "at least Increased (8–13)"; empty without bands.
[[nodiscard]] QString scoreBandText(const Score& score, const ScoreRule& rule, const QString& language);

[[nodiscard]] QString directionText(Direction direction);
[[nodiscard]] QString notVerified();

} // namespace assessment
} // namespace frid::ui
