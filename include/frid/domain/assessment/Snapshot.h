#pragma once

#include <frid/domain/assessment/Assessment.h>
#include <frid/domain/assessment/Evaluation.h>

namespace frid {

/// Everything needed to show a signed assessment for ever, whatever becomes of the instrument's file: its
/// content, what it resulted in, the whole definition of the instrument, and the wording pack's version.
/// Canonical JSON: keys sorted, no white space, UTF-8; the same assessment always gives the same bytes.
[[nodiscard]] QByteArray snapshotOf(const Assessment& assessment, const Instrument& instrument,
    const QString& wordingPackVersion = {}, bool switchableScores = true);

/// SHA-256, 64 hexadecimal digits in lower case.
[[nodiscard]] QString snapshotHash(const QByteArray& snapshot);

struct AssessmentSnapshot {
    Assessment assessment; ///< the content; not status, revision, signature
    Instrument instrument; ///< as it was
    bool switchableScores = true; ///< as it was
    QString wordingPackVersion;
};

/// Errors: Invalid with the JSON pointer.
[[nodiscard]] Result<AssessmentSnapshot> readSnapshot(const QByteArray& snapshot);

/// A copy that is signed: status, signature, snapshot and hash. Answers and notes of items that are not shown
/// are left out: what is signed is what was seen. Errors: as readyToSign.
[[nodiscard]] Result<Assessment> signedAssessment(Assessment draft, const Instrument& instrument,
    AccountId signer, const QDateTime& now, bool switchableScores = true);

} // namespace frid
