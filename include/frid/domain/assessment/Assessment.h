#pragma once

#include <frid/domain/FieldMap.h>
#include <frid/domain/assessment/Answers.h>
#include <frid/domain/assessment/Instrument.h>

#include <QDate>
#include <QDateTime>

namespace frid {

/// A draft can be edited by its author; a signed assessment never, by anybody.
enum class AssessmentStatus { Draft, Signed };

/// What could happen, and what is done against it.
struct AssessmentScenario {
    QString kind; ///< code of list "scenario_kind"
    QString description;
    std::optional<RiskLevel> severity;
    QString imminence; ///< code of list "scenario_imminence"; may be empty
    QString likelyVictims;
    QString measures;

    friend bool operator==(const AssessmentScenario&, const AssessmentScenario&) = default;
};

/// The level that the handler sets for one of the instrument's judgements.
struct AssessmentJudgement {
    QString id; ///< of the JudgementRule
    std::optional<RiskLevel> level; ///< none: not judged yet
    QString reason; ///< needed when it differs from what a score suggests

    friend bool operator==(const AssessmentJudgement&, const AssessmentJudgement&) = default;
};

/// One assessment of a person with an instrument. Signed ones are write-once with a hash of their content;
/// a correction is a new one that names what it replaces.
struct Assessment {
    AssessmentId id;
    Revision revision = 0;
    CaseId caseId;
    PersonId person; ///< whom it is about; null: the case's subject is not identified
    QString instrument;
    QString edition;
    QString wordingPack; ///< the pack that the wording was read from; empty: none
    QString wordingPackVersion;
    AssessmentStatus status = AssessmentStatus::Draft;
    QDate assessedOn; ///< Swedish day of the conversation or judgement
    AccountId author; ///< who makes it, and signs it
    AccountId startedBy; ///< who began it: another than the author after it was taken over
    QString present; ///< who else was there
    YesNo interpreter = YesNo::Unknown;
    QString place;
    AssessedSubjects subjects;
    Answers answers;
    QMap<AnswerKey, QString> notes; ///< per item and subject; the key's column is empty
    QList<AssessmentScenario> scenarios;
    QList<AssessmentJudgement> judgements;
    std::optional<RiskLevel> overallLevel; ///< readable for lists and statistics
    QString conclusion;
    QString safetyMeasures; ///< agreed with the client
    QString clientWords; ///< the client's own words, kept apart from the judgement
    QString judgementText; ///< the handler's
    std::optional<QDate> nextOn; ///< next reassessment
    AssessmentId replaces; ///< the signed assessment that this one corrects
    QString replacesReason; ///< needed when `replaces` is set
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> signedAt; ///< UTC
    AccountId signedBy;
    QByteArray snapshot; ///< canonical JSON of what was signed (Snapshot.h); empty while a draft
    QString snapshotHash; ///< SHA-256 of `snapshot`, hexadecimal; empty while a draft
};

/// The levels that have been set, by the judgement's id: as EvaluationOptions takes them.
[[nodiscard]] QMap<QString, RiskLevel> judgementLevels(const Assessment& assessment);

/// What has to hold of any saved draft. Fills overallLevel from the instrument's overall judgement when it
/// has one. Errors: Invalid: instrument (another one than the assessment names), assessed_on missing or in
/// the future, next_on before assessed_on, replaces_reason missing, answers/ITEM (not of the scale, unknown
/// item), judgements/ID (unknown), texts too long.
[[nodiscard]] Result<Assessment> checkedAssessment(
    Assessment assessment, const Instrument& instrument, QDate today);

/// What has to hold in addition before it is signed. `switchableScores` as in EvaluationOptions. Errors:
/// Invalid: answers/ITEM missing (mandatory), answers/ITEM contradiction, judgements/ID missing,
/// judgements/ID reason_missing (other than suggested), conclusion missing (not for a checklist or
/// screening), scenarios/N/kind missing.
[[nodiscard]] Result<void> readyToSign(
    const Assessment& assessment, const Instrument& instrument, bool switchableScores = true);

/// The draft's fields for the conflict screen: one field an item ("answers/t1", its answers for columns and
/// subjects a line each) and a judgement, then the texts. Both versions with the same edition.
[[nodiscard]] FieldMap toFields(const Assessment& assessment, const Instrument& instrument);

/// The assessment's content (everything but revision, status, snapshot and signature) as canonical JSON: for
/// drafts in the registry and within the snapshot. Round trip; errors: Invalid with the JSON pointer.
[[nodiscard]] QByteArray contentToJson(const Assessment& assessment);
[[nodiscard]] Result<Assessment> contentFromJson(const QByteArray& json);

class AssessmentRepository {
public:
    virtual ~AssessmentRepository() = default;
    [[nodiscard]] virtual Result<Assessment> find(AssessmentId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Assessment& assessment) = 0;
    /// Drafts only; also the one that makes it signed. Errors: Conflict, NotFound, Forbidden when it is
    /// signed.
    [[nodiscard]] virtual Result<void> update(const Assessment& assessment, Revision seen) = 0;
    /// Drafts only.
    [[nodiscard]] virtual Result<void> remove(AssessmentId id, Revision seen) = 0;
    /// All assessments of a case, newest assessedOn first.
    [[nodiscard]] virtual Result<QList<Assessment>> assessments(CaseId id) const = 0;
};

template <> struct EnumCodes<AssessmentStatus> {
    static constexpr std::array<std::pair<AssessmentStatus, QLatin1StringView>, 2> table{
        {{AssessmentStatus::Draft, QLatin1StringView("draft")},
            {AssessmentStatus::Signed, QLatin1StringView("signed")}}};
};

} // namespace frid
