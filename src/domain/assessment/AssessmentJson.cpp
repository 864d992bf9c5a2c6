#include "AssessmentJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace frid {

QString readChecked(JsonReader& json, const QString& key, bool (*fits)(const QString&))
{
    const QString text = json.string(key);
    if (!text.trimmed().isEmpty() && !fits(text)) {
        json.report(key, u"not_allowed"_s);
    }
    return text;
}

QString readText(JsonReader& json, const QString& key, qsizetype longest)
{
    const QString text = json.string(key);
    if (text.size() > longest) {
        json.report(key, u"too_long"_s);
    }
    return text;
}

LocalText readLocalText(JsonReader& json, const QString& key, qsizetype longest)
{
    LocalText text;
    json.object(key, [&](JsonReader& inner) {
        text.sv = readText(inner, u"sv"_s, longest);
        text.en = readText(inner, u"en"_s, longest);
    });
    return text;
}

LocalText readOptionalLocalText(JsonReader& json, const QString& key, qsizetype longest)
{
    return json.has(key) ? readLocalText(json, key, longest) : LocalText();
}

QJsonObject keyToJson(const AnswerKey& key)
{
    QJsonObject json{{u"item"_s, key.item}};
    if (!key.column.isEmpty()) {
        json.insert(u"column"_s, key.column);
    }
    if (!key.subject.isNull()) {
        json.insert(u"subject"_s, key.subject.toString());
    }
    return json;
}

AnswerKey readKey(JsonReader& json)
{
    AnswerKey key;
    key.item = readChecked(json, u"item"_s, isIdentifier);
    if (json.has(u"column"_s)) {
        key.column = readChecked(json, u"column"_s, isIdentifier);
    }
    readId(json, u"subject"_s, key.subject, false);
    return key;
}

QByteArray canonicalJson(const QJsonObject& object)
{
    // QJsonObject keeps its keys sorted by code unit, whatever the order of insertion.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace frid
