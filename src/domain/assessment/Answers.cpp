#include <frid/domain/assessment/Answers.h>

#include "AssessmentJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace frid {

bool operator<(const AnswerKey& a, const AnswerKey& b)
{
    if (a.item != b.item) {
        return a.item < b.item;
    }
    if (a.column != b.column) {
        return a.column < b.column;
    }
    return a.subject.uuid() < b.subject.uuid();
}

void Answers::set(const AnswerKey& key, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        m_values.remove(key);
    } else {
        m_values.insert(key, value);
    }
}

QJsonArray Answers::toJson() const
{
    QJsonArray json;
    for (auto answer = m_values.begin(); answer != m_values.end(); ++answer) {
        QJsonObject object = keyToJson(answer.key());
        object.insert(u"value"_s, answer.value());
        json.append(object);
    }
    return json;
}

Result<Answers> Answers::fromJson(const QJsonArray& json)
{
    Answers answers;
    if (json.isEmpty()) {
        return answers;
    }
    JsonReader root(QJsonDocument(QJsonObject{{u"answers"_s, json}}).toJson(QJsonDocument::Compact));
    root.array(u"answers"_s, [&](JsonReader& item) {
        const AnswerKey key = readKey(item);
        if (answers.has(key)) {
            item.report(u"item"_s, u"duplicate"_s);
        }
        answers.set(key, item.string(u"value"_s));
    });
    if (auto finished = root.finish(); !finished) {
        Error error = finished.error();
        error.field.remove(0, "/answers"_L1.size());
        return tl::unexpected(error);
    }
    return answers;
}

} // namespace frid
