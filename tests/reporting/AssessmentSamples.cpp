#include "AssessmentSamples.h"

namespace frid::test {

using namespace Qt::StringLiterals;

InstrumentPtr instrument(const QString& id)
{
    static const InstrumentCatalog catalog = InstrumentCatalog::bundled().value();
    return catalog.find(id);
}

HistoryPoint dangerPoint(QDate on, int yes, int open, std::optional<RiskLevel> level)
{
    HistoryPoint point{.id = {},
        .on = on,
        .instrument = instrument(u"freda-farlighet"_s),
        .level = level,
        .scores = {},
        .judgements = {}};
    Answers answers;
    for (int number = 1; number <= 20 - open; ++number) {
        answers.set({u"d%1"_s.arg(number), {}, {}}, number <= yes ? u"yes"_s : u"no"_s);
    }
    point.scores = evaluate(*point.instrument, answers, {}).scores;
    for (const JudgementRule& rule : point.instrument->judgements) {
        point.judgements.append({rule.id, level, {}});
    }
    return point;
}

HistoryPoint patriarkPoint(QDate on, std::optional<RiskLevel> acute, std::optional<RiskLevel> serious,
    std::optional<RiskLevel> other)
{
    return {.id = {},
        .on = on,
        .instrument = instrument(u"patriark"_s),
        .level = acute,
        .scores = {},
        .judgements = {{u"acute"_s, acute, {}}, {u"serious"_s, serious, {}}, {u"other"_s, other, {}}}};
}

QList<InstrumentHistory> sampleHistory()
{
    using enum RiskLevel;
    return {{u"freda-farlighet"_s,
                {dangerPoint({2026, 3, 4}, 11, 2, Medium), dangerPoint({2026, 6, 1}, 14, 0, High),
                    dangerPoint({2026, 11, 20}, 5, 0, Low)}},
        {u"patriark"_s,
            {patriarkPoint({2026, 3, 10}, High, High, std::nullopt),
                patriarkPoint({2026, 3, 17}, High, High, Medium),
                patriarkPoint({2026, 4, 9}, Medium, High, Medium),
                patriarkPoint({2026, 11, 20}, Low, Medium, Low)}}};
}

} // namespace frid::test
