#include "support/SignedAssessment.h"

namespace frid::test {

using namespace Qt::StringLiterals;

Result<AssessmentId> signAssessment(
    Services& services, const Session& who, CaseId caseId, const QString& instrument)
{
    FRID_TRY(const AssessmentView view, services.assessments().begin(who, caseId, instrument, u"sv"_s));
    Assessment assessment = view.assessment;
    const Evaluation open = evaluate(*view.instrument, assessment.answers, assessment.subjects);
    for (const AnswerKey& key : open.visible) {
        const Scale* scale = view.instrument->scaleOf(key.item);
        const bool choice = scale->type == ScaleType::Choice;
        if (choice) {
            assessment.answers.set(key, scale->options.first().code);
        } else if (scale->type == ScaleType::Text) {
            assessment.answers.set(key, u"Bror, syster och en granne har berättat samma sak."_s);
        }
    }
    for (const AnswerKey& key : open.missingMandatory) {
        if (view.instrument->scaleOf(key.item)->type == ScaleType::Number) {
            assessment.answers.set(key, u"3"_s);
        }
    }
    const Evaluation tried = evaluate(*view.instrument, assessment.answers, assessment.subjects);
    for (const AnswerKey& key : tried.contradictions) {
        assessment.answers.set(key, view.instrument->scaleOf(key.item)->options.at(1).code);
    }
    assessment.judgements.clear();
    for (const JudgementRule& rule : view.instrument->judgements) {
        assessment.judgements.append({rule.id, RiskLevel::High, u"Hotet är nytt."_s});
    }
    assessment.conclusion = u"Risken är hög de närmaste dagarna."_s;
    assessment.clientWords = u"Jag är rädd på kvällarna."_s;
    FRID_TRY(const Assessment kept, services.assessments().sign(who, assessment));
    return kept.id;
}

} // namespace frid::test
