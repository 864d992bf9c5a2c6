#include <frid/domain/assessment/Comparison.h>

#include <QDate>
#include <QSet>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

template <typename Value> Direction direction(const Value& older, const Value& newer)
{
    if (older == newer) {
        return Direction::None;
    }
    return older < newer ? Direction::Higher : Direction::Lower;
}

/// One assessment with what it results in.
struct Side {
    const Assessment& assessment;
    const Instrument& instrument;
    Evaluation evaluation;
    QSet<AnswerKey> visible;

    Side(const Assessment& of, const Instrument& with, EvaluationOptions options)
        : assessment(of)
        , instrument(with)
    {
        options.judgements = judgementLevels(of);
        evaluation = evaluate(with, of.answers, of.subjects, options);
        visible = QSet<AnswerKey>(evaluation.visible.begin(), evaluation.visible.end());
    }

    [[nodiscard]] QString answer(const AnswerKey& key) const
    {
        return visible.contains(key) ? assessment.answers.value(key) : QString();
    }
};

/// The rank of an answer in both editions' scales when they agree about it.
std::optional<int> sharedRank(const Scale& older, const Scale& newer, const QString& code)
{
    const ScaleOption* before = older.option(code);
    const ScaleOption* after = newer.option(code);
    return before != nullptr && after != nullptr && before->rank == after->rank ? after->rank : std::nullopt;
}

Direction answerDirection(const Side& older, const Side& newer, const AnswerComparison& row)
{
    const Scale* before = older.instrument.scaleOf(row.key.item);
    const Scale* after = newer.instrument.scaleOf(row.key.item);
    if (!row.changed || before == nullptr || after == nullptr || before->type != after->type) {
        return Direction::None;
    }
    switch (after->type) {
    case ScaleType::Choice: {
        const auto from = sharedRank(*before, *after, row.older);
        const auto to = sharedRank(*before, *after, row.newer);
        return from && to ? direction(*from, *to) : Direction::None;
    }
    case ScaleType::Number:
        return before->minimum == after->minimum && before->maximum == after->maximum
            ? direction(row.older.toInt(), row.newer.toInt())
            : Direction::None;
    case ScaleType::Date:
        return direction(
            QDate::fromString(row.older, Qt::ISODate), QDate::fromString(row.newer, Qt::ISODate));
    case ScaleType::Text:
        break;
    }
    return Direction::None;
}

AnswerComparison answerRow(const Side& older, const Side& newer, const AnswerKey& key)
{
    AnswerComparison row;
    row.key = key;
    row.inOlder = older.visible.contains(key);
    row.inNewer = newer.visible.contains(key);
    row.older = older.answer(key);
    row.newer = newer.answer(key);
    row.changed = !row.older.isEmpty() && !row.newer.isEmpty() && row.older != row.newer;
    row.direction = answerDirection(older, newer, row);
    return row;
}

/// Whether two editions work a score out in the same way.
bool sameRule(const ScoreRule* older, const ScoreRule* newer)
{
    return older != nullptr && newer != nullptr && older->type == newer->type
        && older->column == newer->column && older->exclusive == newer->exclusive
        && older->terms == newer->terms;
}

ScoreComparison scoreRow(const Side& older, const Side& newer, const QString& rule, const PartyId& subject)
{
    ScoreComparison row;
    row.rule = rule;
    row.subject = subject;
    if (const Score* before = older.evaluation.score(rule, subject)) {
        row.older = *before;
    }
    if (const Score* after = newer.evaluation.score(rule, subject)) {
        row.newer = *after;
    }
    if (row.older && row.newer && row.older->isComplete() && row.newer->isComplete()
        && row.older->of == row.newer->of
        && sameRule(older.instrument.score(rule), newer.instrument.score(rule))) {
        row.direction = direction(row.older->value, row.newer->value);
    }
    return row;
}

LevelComparison levelRow(
    const QString& judgement, const std::optional<RiskLevel>& older, const std::optional<RiskLevel>& newer)
{
    LevelComparison row{judgement, older, newer, Direction::None};
    if (older && newer) {
        row.direction = direction(*older, *newer);
    }
    return row;
}

std::optional<RiskLevel> levelOf(const QMap<QString, RiskLevel>& levels, const QString& judgement)
{
    return levels.contains(judgement) ? std::optional(levels.value(judgement)) : std::nullopt;
}

QList<LevelComparison> levelRows(const Side& older, const Side& newer)
{
    QList<LevelComparison> rows{levelRow({}, older.assessment.overallLevel, newer.assessment.overallLevel)};
    const QMap<QString, RiskLevel> before = judgementLevels(older.assessment);
    const QMap<QString, RiskLevel> after = judgementLevels(newer.assessment);
    const auto add = [&](const JudgementRule& rule) {
        rows.append(levelRow(rule.id, levelOf(before, rule.id), levelOf(after, rule.id)));
    };
    for (const JudgementRule& rule : newer.instrument.judgements) {
        add(rule);
    }
    for (const JudgementRule& rule : older.instrument.judgements) {
        if (newer.instrument.judgement(rule.id) == nullptr) {
            add(rule);
        }
    }
    return rows;
}

} // namespace

Result<Comparison> compare(const Assessment& older, const Instrument& olderInstrument,
    const Assessment& newer, const Instrument& newerInstrument, const EvaluationOptions& options)
{
    if (older.instrument != newer.instrument || olderInstrument.id != newerInstrument.id
        || older.instrument != olderInstrument.id) {
        return invalid(u"instrument"_s, u"different"_s);
    }
    const Side before(older, olderInstrument, options);
    const Side after(newer, newerInstrument, options);
    Comparison made;
    for (const AnswerKey& key : after.evaluation.visible) {
        made.answers.append(answerRow(before, after, key));
    }
    for (const AnswerKey& key : before.evaluation.visible) {
        if (!after.visible.contains(key)) {
            made.answers.append(answerRow(before, after, key));
        }
    }
    for (const Score& score : after.evaluation.scores) {
        made.scores.append(scoreRow(before, after, score.rule, score.subject));
    }
    for (const Score& score : before.evaluation.scores) {
        if (after.evaluation.score(score.rule, score.subject) == nullptr) {
            made.scores.append(scoreRow(before, after, score.rule, score.subject));
        }
    }
    made.levels = levelRows(before, after);
    return made;
}

} // namespace frid
