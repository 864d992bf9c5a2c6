#include "support/Assessments.h"

#include "support/TestDatabase.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

QString answerTo(const Scale& scale)
{
    switch (scale.type) {
    case ScaleType::Choice:
        for (auto option = scale.options.rbegin(); option != scale.options.rend(); ++option) {
            if (!option->omitted) {
                return option->code;
            }
        }
        return {};
    case ScaleType::Number:
        return QString::number(scale.minimum);
    case ScaleType::Text:
        return u"Berättar lugnt."_s;
    case ScaleType::Date:
        return u"2026-01-01"_s;
    }
    return {};
}

} // namespace

Instrument instrumentFile(const QString& name)
{
    QFile file(QStringLiteral(FRID_SOURCE_DIR "/tests/data/instruments/good/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("no such instrument file: " + name.toStdString());
    }
    return must(Instrument::parse(file.readAll()));
}

Assessment filledIn(Assessment draft, const Instrument& instrument, RiskLevel level)
{
    for (int round = 0; round < 10; ++round) { // what is answered may show more
        const Evaluation evaluation = evaluate(instrument, draft.answers, draft.subjects);
        for (const AnswerKey& key : evaluation.visible) {
            if (!draft.answers.has(key)) {
                draft.answers.set(key, answerTo(*instrument.scaleOf(key.item)));
            }
        }
    }
    draft.judgements.clear();
    for (const JudgementRule& rule : instrument.judgements) {
        draft.judgements.append({rule.id, level, u"Samlad bild."_s});
    }
    draft.conclusion = u"Hemlig slutsats om faran."_s;
    return draft;
}

} // namespace frid::test
