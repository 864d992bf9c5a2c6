#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/assessment/Comparison.h>
#include <frid/domain/assessment/ContentRepository.h>

namespace frid {

using WordingPackPtr = std::shared_ptr<const WordingPack>;

/// A perpetrator or child of the case who can be taken in by an assessment.
struct SubjectLabel {
    PartyId party;
    PersonLabel person; ///< masked at the source; empty name and not masked: not identified
    QString unknownLabel; ///< what is known of one who is not identified
};

/// An assessment with the instrument as it was.
struct ReadAssessment {
    Assessment assessment;
    InstrumentPtr instrument;
};

/// Everything that an assessment's form, page and print show.
struct AssessmentView {
    Assessment assessment; ///< id null: begun and not saved yet
    /// Of a signed one as it was signed, from its own snapshot; of a draft its edition from the catalog.
    InstrumentPtr instrument;
    bool switchableScores = true; ///< for evaluate(): as signed, or as the municipality has set it
    WordingPackPtr wording; ///< the pack that the assessment names; null: none, or removed since
    QList<WordingPackInfo> fittingPacks; ///< that can be chosen for a draft
    QString authorName;
    QString startedByName; ///< empty unless another than the author began it
    QString signedByName;
    QList<SubjectLabel> perpetrators; ///< of the case, and those of the assessment that have left it
    QList<SubjectLabel> children;
    std::optional<ReadAssessment> earlier; ///< newest signed one before it with the same instrument
    QList<ReadAssessment> shownWith; ///< newest signed ones with the instruments of Instrument::shownWith
    AssessmentId replacedBy; ///< the signed assessment that corrects this one; null: none
    bool mayWrite = false; ///< own draft, in a case that may be written
    bool mayTakeOver = false; ///< a colleague's draft
};

struct AssessmentComparison {
    AssessmentView older;
    AssessmentView newer;
    Comparison comparison;
};

/// One signed assessment in a figure over time.
struct HistoryPoint {
    AssessmentId id;
    QDate on;
    InstrumentPtr instrument; ///< as it was: titles of its scores, bands and judgements
    std::optional<RiskLevel> level; ///< overall
    QList<Score> scores; ///< each with its band
    QList<AssessmentJudgement> judgements; ///< without reasons
};

/// What one instrument said over time; what was corrected is left out for its correction.
struct InstrumentHistory {
    QString instrument;
    QList<HistoryPoint> points; ///< oldest first, at least one
};

/// What is asked before an assessment is printed.
struct AssessmentPrintRequest {
    CaseId caseId;
    AssessmentId id;
    bool allAnswers = false; ///< otherwise what is marked and concluded
    bool withNotes = false; ///< the notes of single items too
    bool revealed = false; ///< show a protected person; logged as a reveal too
};

/// What the print may show.
struct AssessmentPrintData {
    QString municipality;
    CaseOverview overview; ///< masked when the subject is protected and was not revealed
    AssessmentView view; ///< wording is null unless the pack may be printed; notes empty unless asked for
    Evaluation evaluation;
    bool allAnswers = false;
    QString printedBy;
    QDateTime printedAt; ///< UTC
};

} // namespace frid
