#include "AssessmentContent.h"

#include "AssessmentJson.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Writes what is there: an absent key is "empty", so that the text stays canonical.
class Writer {
public:
    void text(const QString& key, const QString& value)
    {
        if (!value.isEmpty()) {
            m_object.insert(key, value);
        }
    }
    template <typename Tag> void id(const QString& key, const Id<Tag>& value)
    {
        text(key, value.isNull() ? QString() : value.toString());
    }
    void day(const QString& key, QDate value) { text(key, value.toString(Qt::ISODate)); }
    void level(const QString& key, const std::optional<RiskLevel>& value)
    {
        text(key, value ? toCode(*value) : QString());
    }
    void array(const QString& key, const QJsonArray& value)
    {
        if (!value.isEmpty()) {
            m_object.insert(key, value);
        }
    }
    template <typename Tag> void ids(const QString& key, const QList<Id<Tag>>& values)
    {
        QJsonArray texts;
        for (const Id<Tag>& value : values) {
            texts.append(value.toString());
        }
        array(key, texts);
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonArray notesJson(const QMap<AnswerKey, QString>& notes)
{
    QJsonArray json;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        QJsonObject object = keyToJson(note.key());
        object.insert(u"text"_s, note.value());
        json.append(object);
    }
    return json;
}

QJsonArray scenariosJson(const QList<AssessmentScenario>& scenarios)
{
    QJsonArray json;
    for (const AssessmentScenario& scenario : scenarios) {
        Writer row;
        row.text(u"kind"_s, scenario.kind);
        row.text(u"description"_s, scenario.description);
        row.level(u"severity"_s, scenario.severity);
        row.text(u"imminence"_s, scenario.imminence);
        row.text(u"likely_victims"_s, scenario.likelyVictims);
        row.text(u"measures"_s, scenario.measures);
        json.append(row.object());
    }
    return json;
}

QJsonArray judgementsJson(const QList<AssessmentJudgement>& judgements)
{
    QJsonArray json;
    for (const AssessmentJudgement& judgement : judgements) {
        Writer row;
        row.text(u"id"_s, judgement.id);
        row.level(u"level"_s, judgement.level);
        row.text(u"reason"_s, judgement.reason);
        json.append(row.object());
    }
    return json;
}

QDate readDay(JsonReader& json, const QString& key)
{
    const QString text = json.optionalString(key);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && day.toString(Qt::ISODate) != text) {
        json.report(key, u"not_allowed"_s);
    }
    return day;
}

std::optional<RiskLevel> readLevel(JsonReader& json, const QString& key)
{
    return json.has(key) ? fromCode<RiskLevel>(
               json.oneOf(key, {toCode(RiskLevel::Low), toCode(RiskLevel::Medium), toCode(RiskLevel::High)}))
                         : std::nullopt;
}

template <typename Tag> void readIds(JsonReader& json, const QString& key, QList<Id<Tag>>& ids)
{
    if (!json.has(key)) {
        return;
    }
    const QStringList texts = json.strings(key);
    for (const QString& text : texts) {
        const auto id = Id<Tag>::fromString(text);
        if (id.isNull() || id.toString() != text) {
            json.report(key, u"not_allowed"_s);
        }
        ids.append(id);
    }
}

void readOptionalArray(JsonReader& json, const QString& key, const std::function<void(JsonReader&)>& read)
{
    if (json.has(key)) {
        json.array(key, read);
    }
}

AssessmentScenario readScenario(JsonReader& json)
{
    AssessmentScenario scenario;
    scenario.kind = json.optionalString(u"kind"_s);
    scenario.description = json.optionalString(u"description"_s);
    scenario.severity = readLevel(json, u"severity"_s);
    scenario.imminence = json.optionalString(u"imminence"_s);
    scenario.likelyVictims = json.optionalString(u"likely_victims"_s);
    scenario.measures = json.optionalString(u"measures"_s);
    return scenario;
}

void readEntries(JsonReader& json, Assessment& assessment)
{
    readOptionalArray(json, u"answers"_s, [&](JsonReader& answer) {
        const AnswerKey key = readKey(answer);
        if (assessment.answers.has(key)) {
            answer.report(u"item"_s, u"duplicate"_s);
        }
        assessment.answers.set(key, answer.string(u"value"_s));
    });
    readOptionalArray(json, u"notes"_s, [&](JsonReader& note) {
        const AnswerKey key = readKey(note);
        if (assessment.notes.contains(key)) {
            note.report(u"item"_s, u"duplicate"_s);
        }
        assessment.notes.insert(key, note.string(u"text"_s));
    });
    readOptionalArray(json, u"scenarios"_s,
        [&](JsonReader& scenario) { assessment.scenarios.append(readScenario(scenario)); });
    readOptionalArray(json, u"judgements"_s, [&](JsonReader& judgement) {
        assessment.judgements.append({judgement.string(u"id"_s), readLevel(judgement, u"level"_s),
            judgement.optionalString(u"reason"_s)});
    });
}

} // namespace

QJsonObject contentObject(const Assessment& assessment)
{
    Writer json;
    json.id(u"id"_s, assessment.id);
    json.id(u"case"_s, assessment.caseId);
    json.id(u"person"_s, assessment.person);
    json.text(u"instrument"_s, assessment.instrument);
    json.text(u"edition"_s, assessment.edition);
    json.text(u"wording_pack"_s, assessment.wordingPack);
    json.text(u"wording_pack_version"_s, assessment.wordingPackVersion);
    json.day(u"assessed_on"_s, assessment.assessedOn);
    json.id(u"author"_s, assessment.author);
    json.id(u"started_by"_s, assessment.startedBy);
    json.text(u"created_at"_s,
        assessment.createdAt.isValid() ? assessment.createdAt.toUTC().toString(Qt::ISODateWithMs)
                                       : QString());
    json.text(u"present"_s, assessment.present);
    json.text(u"interpreter"_s,
        assessment.interpreter == YesNo::Unknown ? QString() : toCode(assessment.interpreter));
    json.text(u"place"_s, assessment.place);
    json.ids(u"perpetrators"_s, assessment.subjects.perpetrators);
    json.ids(u"children"_s, assessment.subjects.children);
    json.array(u"answers"_s, assessment.answers.toJson());
    json.array(u"notes"_s, notesJson(assessment.notes));
    json.array(u"scenarios"_s, scenariosJson(assessment.scenarios));
    json.array(u"judgements"_s, judgementsJson(assessment.judgements));
    json.level(u"overall_level"_s, assessment.overallLevel);
    json.text(u"conclusion"_s, assessment.conclusion);
    json.text(u"safety_measures"_s, assessment.safetyMeasures);
    json.text(u"client_words"_s, assessment.clientWords);
    json.text(u"judgement_text"_s, assessment.judgementText);
    json.day(u"next_on"_s, assessment.nextOn.value_or(QDate()));
    json.id(u"replaces"_s, assessment.replaces);
    json.text(u"replaces_reason"_s, assessment.replacesReason);
    return json.object();
}

Assessment readContent(JsonReader& json)
{
    Assessment assessment;
    readId(json, u"id"_s, assessment.id, false);
    readId(json, u"case"_s, assessment.caseId, false);
    readId(json, u"person"_s, assessment.person, false);
    assessment.instrument = json.string(u"instrument"_s);
    assessment.edition = json.string(u"edition"_s);
    assessment.wordingPack = json.optionalString(u"wording_pack"_s);
    assessment.wordingPackVersion = json.optionalString(u"wording_pack_version"_s);
    assessment.assessedOn = readDay(json, u"assessed_on"_s);
    readId(json, u"author"_s, assessment.author, false);
    readId(json, u"started_by"_s, assessment.startedBy, false);
    const QString created = json.optionalString(u"created_at"_s);
    assessment.createdAt = QDateTime::fromString(created, Qt::ISODateWithMs);
    if (!created.isEmpty() && assessment.createdAt.toUTC().toString(Qt::ISODateWithMs) != created) {
        json.report(u"created_at"_s, u"not_allowed"_s);
    }
    assessment.present = json.optionalString(u"present"_s);
    if (json.has(u"interpreter"_s)) {
        assessment.interpreter
            = fromCode<YesNo>(json.oneOf(u"interpreter"_s, {u"yes"_s, u"no"_s})).value_or(YesNo::Unknown);
    }
    assessment.place = json.optionalString(u"place"_s);
    readIds(json, u"perpetrators"_s, assessment.subjects.perpetrators);
    readIds(json, u"children"_s, assessment.subjects.children);
    readEntries(json, assessment);
    assessment.overallLevel = readLevel(json, u"overall_level"_s);
    assessment.conclusion = json.optionalString(u"conclusion"_s);
    assessment.safetyMeasures = json.optionalString(u"safety_measures"_s);
    assessment.clientWords = json.optionalString(u"client_words"_s);
    assessment.judgementText = json.optionalString(u"judgement_text"_s);
    if (const QDate next = readDay(json, u"next_on"_s); next.isValid()) {
        assessment.nextOn = next;
    }
    readId(json, u"replaces"_s, assessment.replaces, false);
    assessment.replacesReason = json.optionalString(u"replaces_reason"_s);
    return assessment;
}

QByteArray contentToJson(const Assessment& assessment)
{
    return canonicalJson(contentObject(assessment));
}

Result<Assessment> contentFromJson(const QByteArray& json)
{
    JsonReader root(json);
    Assessment assessment = readContent(root);
    FRID_CHECK(root.finish());
    return assessment;
}

} // namespace frid
