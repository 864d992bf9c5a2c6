#pragma once

#include <frid/domain/JsonReader.h>
#include <frid/domain/LocalText.h>
#include <frid/domain/assessment/Answers.h>

#include <QRegularExpression>

// How the files and texts of this folder are read and written.

namespace frid {

/// Ids of items, scales and the like: as the codes of code lists.
inline bool isIdentifier(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]{0,39}\\z"));
    return pattern.match(text).hasMatch();
}

/// Ids of instruments and wording packs: as their file names.
inline bool isFileIdentifier(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9-]{0,39}\\z"));
    return pattern.match(text).hasMatch();
}

/// Editions and versions of packs.
inline bool isEdition(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9A-Za-z][0-9A-Za-z._-]{0,19}\\z"));
    return pattern.match(text).hasMatch();
}

/// A string that `fits`; otherwise `not_allowed`.
QString readChecked(JsonReader& json, const QString& key, bool (*fits)(const QString&));
/// A string of at most `longest` characters; otherwise `too_long`.
QString readText(JsonReader& json, const QString& key, qsizetype longest);
/// Both languages, each of at most `longest` characters.
LocalText readLocalText(JsonReader& json, const QString& key, qsizetype longest);
LocalText readOptionalLocalText(JsonReader& json, const QString& key, qsizetype longest);

/// The key's parts where they are not empty.
QJsonObject keyToJson(const AnswerKey& key);
AnswerKey readKey(JsonReader& json);
/// A UUID; otherwise `not_allowed`.
template <typename Tag> void readId(JsonReader& json, const QString& key, Id<Tag>& id, bool required)
{
    if (!required && !json.has(key)) {
        return;
    }
    const QString text = json.string(key);
    id = Id<Tag>::fromString(text);
    if (!text.isEmpty() && (id.isNull() || id.toString() != text)) {
        json.report(key, QStringLiteral("not_allowed"));
    }
}

/// Keys sorted, no white space, UTF-8.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace frid
