#pragma once

#include <frid/application/assessment/AssessmentViews.h>

namespace frid::test {

/// An assessment as somebody could have made it: everything that is shown is answered, every level judged,
/// ready to sign. `pick` varies the answers.
[[nodiscard]] inline Assessment filledAssessment(const AssessmentView& view, int pick)
{
    Assessment made = view.assessment;
    const Instrument& instrument = *view.instrument;
    made.conclusion = QStringLiteral("Sammantaget behövs skydd och en ny bedömning.");
    made.clientWords = QStringLiteral("Jag vågar inte sova hemma.");
    // What is answered can show more questions.
    for (bool more = true; more;) {
        more = false;
        const Evaluation shown = evaluate(instrument, made.answers, made.subjects);
        int place = 0;
        for (const AnswerKey& key : shown.visible) {
            ++place;
            if (made.answers.has(key)) {
                continue;
            }
            more = true;
            const Scale& scale = *instrument.scaleOf(key.item);
            switch (scale.type) {
            case ScaleType::Choice:
                made.answers.set(
                    key, scale.options.at((place + pick) % qMin<qsizetype>(3, scale.options.size())).code);
                break;
            case ScaleType::Number:
                made.answers.set(
                    key, QString::number(scale.minimum + pick % (scale.maximum - scale.minimum + 1)));
                break;
            case ScaleType::Text:
                made.answers.set(key, QStringLiteral("Det som har berättats, i korta ord."));
                break;
            case ScaleType::Date:
                made.answers.set(key, made.assessedOn.addDays(-pick).toString(Qt::ISODate));
            }
        }
        for (const AnswerKey& key : evaluate(instrument, made.answers, made.subjects).contradictions) {
            for (const ScaleOption& option : instrument.scaleOf(key.item)->options) {
                if (!option.marked && !option.omitted) {
                    made.answers.set(key, option.code);
                }
            }
        }
    }
    const Evaluation result = evaluate(instrument, made.answers, made.subjects, {view.switchableScores, {}});
    made.judgements.clear();
    for (const JudgementRule& rule : instrument.judgements) {
        made.judgements.append({rule.id, result.suggestedLevel(rule).value_or(RiskLevel(pick % 3)), {}});
    }
    if (instrument.hasScenarios) {
        made.scenarios
            = {{QStringLiteral("escalation"), QStringLiteral("Om hon lämnar honom."), RiskLevel::High,
                QStringLiteral("weeks"), QStringLiteral("Hon och barnen"), QStringLiteral("Skyddat boende")}};
    }
    made.nextOn = made.assessedOn.addDays(30);
    return made;
}

} // namespace frid::test
