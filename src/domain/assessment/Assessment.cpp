#include <frid/domain/assessment/Assessment.h>

#include <frid/domain/assessment/Evaluation.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

QString answerField(const QString& item)
{
    return "answers/"_L1 + item;
}

QString judgementField(const QString& id)
{
    return "judgements/"_L1 + id;
}

Result<Answers> checkedAnswers(const Answers& answers, const Instrument& instrument)
{
    Answers checked;
    const auto& all = answers.all();
    for (auto answer = all.begin(); answer != all.end(); ++answer) {
        const AnswerKey& key = answer.key();
        const InstrumentItem* item = instrument.item(key.item);
        const Scale* scale = instrument.scaleOf(key.item);
        const bool hasColumn = item != nullptr
            && (item->columns.isEmpty() ? key.column.isEmpty() : item->columns.contains(key.column));
        if (!hasColumn || (item->repeat == Repeat::Once && !key.subject.isNull())) {
            return invalid(answerField(key.item), u"unknown"_s);
        }
        QString value = answer.value();
        if (scale->type == ScaleType::Text) {
            FRID_CHECK(tidyText(value, answerField(key.item)));
        } else if (!scale->accepts(value)) {
            return invalid(answerField(key.item), u"not_allowed"_s);
        }
        checked.set(key, value);
    }
    return checked;
}

Result<QMap<AnswerKey, QString>> checkedNotes(
    const QMap<AnswerKey, QString>& notes, const Instrument& instrument)
{
    QMap<AnswerKey, QString> checked;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        const QString field = "notes/"_L1 + note.key().item;
        if (instrument.item(note.key().item) == nullptr || !note.key().column.isEmpty()) {
            return invalid(field, u"unknown"_s);
        }
        QString text = note.value();
        FRID_CHECK(tidyText(text, field));
        if (!text.trimmed().isEmpty()) {
            checked.insert(note.key(), text);
        }
    }
    return checked;
}

Result<void> checkScenarios(QList<AssessmentScenario>& scenarios)
{
    const QString field = u"scenarios"_s;
    for (AssessmentScenario& scenario : scenarios) {
        FRID_CHECK(tidyText(scenario.description, field));
        FRID_CHECK(tidyText(scenario.likelyVictims, field));
        FRID_CHECK(tidyText(scenario.measures, field));
    }
    return {};
}

Result<void> checkJudgements(Assessment& assessment, const Instrument& instrument)
{
    QStringList seen;
    for (AssessmentJudgement& judgement : assessment.judgements) {
        const QString field = judgementField(judgement.id);
        const JudgementRule* rule = instrument.judgement(judgement.id);
        if (rule == nullptr) {
            return invalid(field, u"unknown"_s);
        }
        if (seen.contains(judgement.id)) {
            return invalid(field, u"duplicate"_s);
        }
        seen.append(judgement.id);
        FRID_CHECK(tidyText(judgement.reason, field));
    }
    for (const JudgementRule& rule : instrument.judgements) {
        if (rule.overall) {
            assessment.overallLevel = judgementLevels(assessment).contains(rule.id)
                ? std::optional(judgementLevels(assessment).value(rule.id))
                : std::nullopt;
        }
    }
    return {};
}

QString subjectText(const AnswerKey& key)
{
    return key.subject.isNull() ? QString() : u'/' + key.subject.toString();
}

/// "now: yes", a line for each column and subject.
QString answerText(const Assessment& assessment, const QString& item)
{
    QStringList lines;
    const auto& all = assessment.answers.all();
    for (auto answer = all.begin(); answer != all.end(); ++answer) {
        if (answer.key().item == item) {
            const QString place = answer.key().column + subjectText(answer.key());
            lines.append(place.isEmpty() ? answer.value() : place + ": "_L1 + answer.value());
        }
    }
    return lines.join(u'\n');
}

QString noteText(const Assessment& assessment, const QString& item)
{
    QStringList lines;
    for (auto note = assessment.notes.begin(); note != assessment.notes.end(); ++note) {
        if (note.key().item == item) {
            const QString place = subjectText(note.key());
            lines.append(place.isEmpty() ? note.value() : place.mid(1) + ": "_L1 + note.value());
        }
    }
    return lines.join(u'\n');
}

QString levelText(const std::optional<RiskLevel>& level)
{
    return level ? toCode(*level) : QString();
}

QString scenarioText(const Assessment& assessment)
{
    QStringList lines;
    for (const AssessmentScenario& scenario : assessment.scenarios) {
        lines.append(QStringList{scenario.kind, levelText(scenario.severity), scenario.imminence,
            scenario.description, scenario.likelyVictims, scenario.measures}
                         .join(" | "_L1));
    }
    return lines.join(u'\n');
}

template <typename Tag> QString idsText(const QList<Id<Tag>>& ids)
{
    QStringList texts;
    for (const Id<Tag>& id : ids) {
        texts.append(id.toString());
    }
    return texts.join(u' ');
}

} // namespace

QMap<QString, RiskLevel> judgementLevels(const Assessment& assessment)
{
    QMap<QString, RiskLevel> levels;
    for (const AssessmentJudgement& judgement : assessment.judgements) {
        if (judgement.level) {
            levels.insert(judgement.id, *judgement.level);
        }
    }
    return levels;
}

Result<Assessment> checkedAssessment(Assessment assessment, const Instrument& instrument, QDate today)
{
    if (assessment.instrument != instrument.id || assessment.edition != instrument.edition) {
        return invalid(u"instrument"_s, u"different"_s);
    }
    FRID_CHECK(requireDay(assessment.assessedOn, u"assessed_on"_s));
    FRID_CHECK(happenedDay(assessment.assessedOn, today, u"assessed_on"_s));
    FRID_CHECK(tidyText(assessment.present, u"present"_s));
    FRID_CHECK(tidyLine(assessment.place, u"place"_s));
    FRID_TRY(assessment.answers, checkedAnswers(assessment.answers, instrument));
    FRID_TRY(assessment.notes, checkedNotes(assessment.notes, instrument));
    FRID_CHECK(checkScenarios(assessment.scenarios));
    FRID_CHECK(checkJudgements(assessment, instrument));
    FRID_CHECK(tidyText(assessment.conclusion, u"conclusion"_s));
    FRID_CHECK(tidyText(assessment.safetyMeasures, u"safety_measures"_s));
    FRID_CHECK(tidyText(assessment.clientWords, u"client_words"_s));
    FRID_CHECK(tidyText(assessment.judgementText, u"judgement_text"_s));
    if (assessment.nextOn && !assessment.nextOn->isValid()) {
        assessment.nextOn.reset();
    }
    if (assessment.nextOn) {
        FRID_CHECK(plausibleDate(*assessment.nextOn, u"next_on"_s));
        FRID_CHECK(notBefore(*assessment.nextOn, assessment.assessedOn, u"next_on"_s));
    }
    FRID_CHECK(tidyText(assessment.replacesReason, u"replaces_reason"_s));
    if (assessment.replaces.isNull()) {
        assessment.replacesReason.clear();
    } else {
        FRID_CHECK(requireText(assessment.replacesReason, u"replaces_reason"_s));
    }
    return assessment;
}

Result<void> readyToSign(const Assessment& assessment, const Instrument& instrument, bool switchableScores)
{
    const QMap<QString, RiskLevel> levels = judgementLevels(assessment);
    const Evaluation evaluation
        = evaluate(instrument, assessment.answers, assessment.subjects, {switchableScores, levels});
    if (!evaluation.missingMandatory.isEmpty()) {
        return invalid(answerField(evaluation.missingMandatory.first().item), u"missing"_s);
    }
    if (!evaluation.contradictions.isEmpty()) {
        return invalid(answerField(evaluation.contradictions.first().item), u"contradiction"_s);
    }
    if (!evaluation.missingJudgements.isEmpty()) {
        return invalid(judgementField(evaluation.missingJudgements.first()), u"missing"_s);
    }
    for (const AssessmentJudgement& judgement : assessment.judgements) {
        const JudgementRule* rule = instrument.judgement(judgement.id);
        const auto suggested = rule == nullptr ? std::nullopt : evaluation.suggestedLevel(*rule);
        if (judgement.level && suggested && judgement.level != suggested
            && judgement.reason.trimmed().isEmpty()) {
            return invalid(judgementField(judgement.id), u"reason_missing"_s);
        }
    }
    for (qsizetype i = 0; i < assessment.scenarios.size(); ++i) {
        FRID_CHECK(requireText(assessment.scenarios.at(i).kind, u"scenarios/%1/kind"_s.arg(i)));
    }
    if (instrument.kind != InstrumentKind::Checklist && instrument.kind != InstrumentKind::Screening) {
        FRID_CHECK(requireText(assessment.conclusion, u"conclusion"_s));
    }
    return {};
}

FieldMap toFields(const Assessment& assessment, const Instrument& instrument)
{
    FieldMap fields{
        {u"assessed_on"_s, fieldText(assessment.assessedOn)},
        {u"person"_s, fieldText(assessment.person)},
        {u"present"_s, assessment.present},
        {u"interpreter"_s, fieldText(assessment.interpreter)},
        {u"place"_s, assessment.place},
        {u"perpetrators"_s, idsText(assessment.subjects.perpetrators)},
        {u"children"_s, idsText(assessment.subjects.children)},
    };
    for (const InstrumentSection& section : instrument.sections) {
        for (const InstrumentItem& item : section.items) {
            fields.append({answerField(item.id), answerText(assessment, item.id)});
            fields.append({"notes/"_L1 + item.id, noteText(assessment, item.id)});
        }
    }
    for (const JudgementRule& rule : instrument.judgements) {
        AssessmentJudgement made;
        for (const AssessmentJudgement& judgement : assessment.judgements) {
            if (judgement.id == rule.id) {
                made = judgement;
            }
        }
        fields.append({judgementField(rule.id), levelText(made.level)});
        fields.append({judgementField(rule.id) + "/reason"_L1, made.reason});
    }
    fields.append({
        {u"overall_level"_s, levelText(assessment.overallLevel)},
        {u"scenarios"_s, scenarioText(assessment)},
        {u"conclusion"_s, assessment.conclusion},
        {u"safety_measures"_s, assessment.safetyMeasures},
        {u"client_words"_s, assessment.clientWords},
        {u"judgement_text"_s, assessment.judgementText},
        {u"next_on"_s, fieldText(assessment.nextOn)},
        {u"replaces"_s, fieldText(assessment.replaces)},
        {u"replaces_reason"_s, assessment.replacesReason},
    });
    return fields;
}

} // namespace frid
