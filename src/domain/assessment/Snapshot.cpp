#include <frid/domain/assessment/Snapshot.h>

#include "AssessmentContent.h"
#include "AssessmentJson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr auto format = "frid-assessment-1"_L1;

QJsonArray keysJson(const QList<AnswerKey>& keys)
{
    QJsonArray json;
    for (const AnswerKey& key : keys) {
        json.append(keyToJson(key));
    }
    return json;
}

QJsonArray rulesJson(const QList<ResultRule>& rules)
{
    QJsonArray json;
    for (const ResultRule& rule : rules) {
        json.append(rule.id);
    }
    return json;
}

QJsonObject scoreJson(const Score& score)
{
    QJsonObject json{
        {u"rule"_s, score.rule},
        {u"value"_s, score.value},
        {u"lowest"_s, score.lowest},
        {u"highest"_s, score.highest},
        {u"answered"_s, score.answered},
        {u"omitted"_s, score.omitted},
        {u"of"_s, score.of},
        {u"verified"_s, score.verified},
    };
    if (!score.subject.isNull()) {
        json.insert(u"subject"_s, score.subject.toString());
    }
    if (!score.band.isEmpty()) {
        json.insert(u"band"_s, score.band);
    }
    if (score.suggestedLevel) {
        json.insert(u"suggested_level"_s, toCode(*score.suggestedLevel));
    }
    return json;
}

QJsonObject resultsJson(const Evaluation& evaluation)
{
    QJsonArray scores;
    for (const Score& score : evaluation.scores) {
        scores.append(scoreJson(score));
    }
    return {
        {u"scores"_s, scores},
        {u"marked"_s, keysJson(evaluation.marked)},
        {u"suggestions"_s, rulesJson(evaluation.suggestions)},
        {u"flags"_s, rulesJson(evaluation.flags)},
        {u"answered"_s, evaluation.progress.answered},
        {u"of"_s, evaluation.progress.of},
    };
}

/// What the handler saw when signing, and nothing else.
void dropHidden(Assessment& assessment, const Evaluation& evaluation)
{
    Answers shown;
    QMap<AnswerKey, QString> notes;
    for (const AnswerKey& key : evaluation.visible) {
        shown.set(key, assessment.answers.value(key));
        const AnswerKey place{key.item, {}, key.subject};
        if (assessment.notes.contains(place)) {
            notes.insert(place, assessment.notes.value(place));
        }
    }
    assessment.answers = shown;
    assessment.notes = notes;
}

} // namespace

QByteArray snapshotOf(const Assessment& assessment, const Instrument& instrument,
    const QString& wordingPackVersion, bool switchableScores)
{
    const Evaluation evaluation = evaluate(
        instrument, assessment.answers, assessment.subjects, {switchableScores, judgementLevels(assessment)});
    QJsonObject snapshot{
        {u"format"_s, format},
        {u"assessment"_s, contentObject(assessment)},
        {u"instrument"_s, instrument.definition},
        {u"results"_s, resultsJson(evaluation)},
        {u"switchable_scores"_s, switchableScores},
    };
    if (!wordingPackVersion.isEmpty()) {
        snapshot.insert(u"wording_pack_version"_s, wordingPackVersion);
    }
    return canonicalJson(snapshot);
}

QString snapshotHash(const QByteArray& snapshot)
{
    return QString::fromLatin1(QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex());
}

Result<AssessmentSnapshot> readSnapshot(const QByteArray& snapshot)
{
    JsonReader root(snapshot);
    AssessmentSnapshot read;
    root.oneOf(u"format"_s, {QString(format)});
    root.object(u"assessment"_s, [&](JsonReader& json) { read.assessment = readContent(json); });
    // Worked out anew from the answers; kept in the snapshot for those who read it without Frid.
    root.ignore(u"results"_s);
    root.ignore(u"instrument"_s);
    read.switchableScores = root.boolean(u"switchable_scores"_s);
    read.wordingPackVersion = root.optionalString(u"wording_pack_version"_s);
    FRID_CHECK(root.finish());
    const QJsonObject definition = root.source().value(u"instrument"_s).toObject();
    auto instrument = Instrument::parse(QJsonDocument(definition).toJson(QJsonDocument::Compact));
    if (!instrument) {
        Error error = instrument.error();
        error.field.prepend("/instrument"_L1);
        return tl::unexpected(error);
    }
    read.instrument = std::move(*instrument);
    return read;
}

Result<Assessment> signedAssessment(Assessment draft, const Instrument& instrument, AccountId signer,
    const QDateTime& now, bool switchableScores)
{
    FRID_CHECK(readyToSign(draft, instrument, switchableScores));
    const Evaluation evaluation
        = evaluate(instrument, draft.answers, draft.subjects, {switchableScores, judgementLevels(draft)});
    dropHidden(draft, evaluation);
    draft.status = AssessmentStatus::Signed;
    draft.signedAt = now.toUTC();
    draft.signedBy = signer;
    draft.snapshot = snapshotOf(draft, instrument, draft.wordingPackVersion, switchableScores);
    draft.snapshotHash = snapshotHash(draft.snapshot);
    return draft;
}

} // namespace frid
