#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>
#include <frid/domain/journal/JournalNote.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

/// Codes of list "decision_kind" for which the law and the regulations ask for more.
namespace decisionkind {
inline constexpr auto notReportedToPolice = QLatin1StringView("not_reported_to_police");
inline constexpr auto contactWithViolentParent = QLatin1StringView("contact_with_violent_parent");
} // namespace decisionkind

/// Codes of list "decision_outcome".
namespace decisionoutcome {
inline constexpr auto granted = QLatin1StringView("granted");
inline constexpr auto partly = QLatin1StringView("partly");
inline constexpr auto rejected = QLatin1StringView("rejected");
inline constexpr auto decided = QLatin1StringView("decided");
} // namespace decisionoutcome

/// One decision (beslut) in a case. A draft until signed; signed ones are write-once, and a correction is a
/// new decision that names the old one and says why.
struct Decision {
    DecisionId id;
    Revision revision = 0;
    CaseId caseId;
    QString kind; ///< code of list "decision_kind"
    QString legalBasis; ///< code of list "legal_basis"; needed when signed
    QString applicant; ///< who applied; empty when nobody did
    std::optional<QDate> appliedOn;
    QDate decidedOn;
    QString delegate; ///< who decided by delegation: name and position; needed when signed
    QString outcome; ///< code of list "decision_outcome"; needed when signed
    QString text; ///< what is decided, as the letter says it; needed when signed
    QString reasons; ///< needed when signed, unless an application is granted as it was made
    std::optional<QDate> from; ///< first day of the period
    std::optional<QDate> to; ///< last day of the period
    bool otherParentTold = false; ///< of contact with a violent parent: the other was told of rights
    NoteState state = NoteState::Working;
    AccountId author;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> signedAt; ///< UTC
    AccountId signedBy;
    DecisionId corrects; ///< the signed decision that this one corrects
    QString correctionReason; ///< needed when `corrects` is set
    /// When the client was told of it. Noted after the signing, once, in a record of its own.
    std::optional<QDate> notifiedOn;
};

/// Whether reasons must be given before it can be signed.
[[nodiscard]] bool needsReasons(const Decision& decision);

/// A draft. Errors: Invalid: kind missing, decided_on missing or in the future, applied_on after decided_on,
/// to before from, correction_reason missing.
[[nodiscard]] Result<Decision> checkedDecision(Decision decision, QDate today);
/// As it may be signed. Errors: also Invalid: legal_basis, outcome, delegate, text or reasons missing,
/// other_parent_told `needed`.
[[nodiscard]] Result<Decision> signableDecision(Decision decision, QDate today);

/// Whether its outcome gives what it is about, wholly or in part.
[[nodiscard]] bool grants(const Decision& decision);
/// Signed, not corrected by another signed one of `all`, granted or decided, and its period covers the day.
[[nodiscard]] bool isInForce(const Decision& decision, const QList<Decision>& all, QDate day);

} // namespace frid
