// Any bytes as an instrument: refused with a place, or read into something that evaluates, compares and comes
// back from its snapshot unchanged. The same bytes as the content of an assessment.
#include <frid/domain/assessment/Comparison.h>
#include <frid/domain/assessment/Snapshot.h>

#include <cstdlib>

using namespace frid;

namespace {

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

QString someAnswer(const Scale& scale, int turn)
{
    switch (scale.type) {
    case ScaleType::Choice:
        return scale.options.at(turn % scale.options.size()).code;
    case ScaleType::Number:
        return QString::number(scale.minimum);
    case ScaleType::Date:
        return QStringLiteral("2026-01-02");
    case ScaleType::Text:
        return QStringLiteral("x");
    }
    return {};
}

void tryOut(const Instrument& instrument)
{
    Assessment assessment;
    assessment.instrument = instrument.id;
    assessment.edition = instrument.edition;
    int turn = 0;
    // Twice: answers show further items.
    for (int round = 0; round < 2; ++round) {
        const Evaluation evaluation = evaluate(instrument, assessment.answers, assessment.subjects);
        for (const AnswerKey& key : evaluation.visible) {
            assessment.answers.set(key, someAnswer(*instrument.scaleOf(key.item), turn++));
        }
    }
    const Evaluation evaluation = evaluate(instrument, assessment.answers, assessment.subjects);
    demand(evaluation.refused.isEmpty());
    for (const Score& score : evaluation.scores) {
        demand(score.lowest <= score.value && score.value <= score.highest);
        demand(score.answered + score.omitted <= score.of);
    }
    demand(compare(assessment, instrument, assessment, instrument).has_value());
    const QByteArray snapshot = snapshotOf(assessment, instrument);
    const auto read = readSnapshot(snapshot);
    demand(read.has_value());
    demand(snapshotOf(read->assessment, read->instrument) == snapshot);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    QList<JsonProblem> problems;
    const auto instrument = Instrument::parse(text, &problems);
    demand(instrument.has_value() == problems.isEmpty());
    if (instrument) {
        tryOut(*instrument);
    }
    if (const auto content = contentFromJson(text)) {
        const QByteArray canonical = contentToJson(*content);
        const auto again = contentFromJson(canonical);
        demand(again.has_value() && contentToJson(*again) == canonical);
    }
    return 0;
}
