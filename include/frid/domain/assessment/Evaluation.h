#pragma once

#include <frid/domain/assessment/Answers.h>
#include <frid/domain/assessment/Instrument.h>

namespace frid {

struct EvaluationOptions {
    /// Whether switchable rules are worked out; off: only counts and marked items show.
    bool switchableScores = true;
    /// The judgements made so far, by id: next steps may hang on them.
    QMap<QString, RiskLevel> judgements;
};

/// The outcome of one rule, for one subject where its items are repeated. What is unanswered or omitted
/// counts as neither yes nor no: it makes a distance between `lowest` and `highest`.
struct Score {
    QString rule;
    ScoreType type = ScoreType::Sum;
    PartyId subject;
    int value = 0; ///< of the answers given; AnyYes: 1 when one is marked
    int lowest = 0; ///< the least that it can become, whatever the open answers are
    int highest = 0; ///< the most
    int answered = 0; ///< terms that were answered; an exclusive group is one term
    int omitted = 0; ///< terms that were dealt with but say nothing
    int of = 0; ///< terms that are shown
    QString band; ///< only when the open answers cannot change it
    QString lowestBand; ///< the band of `lowest`: "at least …"; empty: no bands
    QString highestBand;
    std::optional<RiskLevel> suggestedLevel; ///< only when the open answers cannot change it
    bool verified = true;

    [[nodiscard]] bool isComplete() const { return answered == of; }
    /// AnyYes: yes when one is marked, no only when all are answered, otherwise unknown.
    [[nodiscard]] YesNo anyYes() const;

    friend bool operator==(const Score&, const Score&) = default;
};

struct AnswerProgress {
    int answered = 0; ///< omitted ones count as dealt with
    int of = 0; ///< shown answers except optional texts and dates

    friend bool operator==(const AnswerProgress&, const AnswerProgress&) = default;
};

/// What follows from the answers. The same answers give the same, in whatever order they were given;
/// answers of items that are not shown count nowhere.
struct Evaluation {
    QList<Score> scores; ///< in the order of the rules, then subjects; none where no term is shown
    QList<AnswerKey> visible; ///< in the order to show: section, subject, item, column
    QList<AnswerKey> marked; ///< shown answers that say "this is so", in the same order
    QList<AnswerKey> missingMandatory;
    QList<QString> missingJudgements; ///< mandatory ones without a level
    QList<AnswerKey> refused; ///< shown answers whose value does not fit the scale; they count nowhere
    QList<AnswerKey> contradictions; ///< answers that exclude each other; they count as open
    QMap<QString, AnswerProgress> sections; ///< by section id
    AnswerProgress progress;
    QList<ResultRule> suggestions; ///< next steps whose conditions hold
    QList<ResultRule> flags; ///< matters for discussion whose conditions hold

    /// Null when there is none.
    [[nodiscard]] const Score* score(const QString& rule, PartyId subject = {}) const;
    /// The highest level that scores suggest for a judgement.
    [[nodiscard]] std::optional<RiskLevel> suggestedLevel(const JudgementRule& judgement) const;
};

[[nodiscard]] Evaluation evaluate(const Instrument& instrument, const Answers& answers,
    const AssessedSubjects& subjects, const EvaluationOptions& options = {});

/// The shown answers of items marked `counted`: the readable codes for statistics. Never texts.
[[nodiscard]] Answers countedAnswers(
    const Instrument& instrument, const Answers& answers, const AssessedSubjects& subjects);

} // namespace frid
