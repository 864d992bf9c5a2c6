#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/referral/DeIdentifier.h>
#include <frid/domain/referral/ReferralRepository.h>

namespace frid {

/// An organisation with what is agreed with it.
struct OrganisationRow {
    Organisation organisation;
    QList<Cooperation> agreements; ///< newest first
};

/// A referral as a case's page shows it.
struct ReferralRow {
    Referral referral;
    PersonLabel about; ///< the party, or the case's subject; masked when protected
    QString aboutUnknown; ///< description of a party who is not known by name
    QString authorName;
    QStringList stepAuthors; ///< one for each step of the referral
    std::optional<QDate> replacesSentOn; ///< when the one was sent that this one takes the place of
    ReferralId replacedBy; ///< the one that takes the place of this; a draft's too
    std::optional<QDate> replacedOn; ///< the day on which that one was sent

    /// Whether an answer to this one is still looked for.
    [[nodiscard]] bool isAwaited() const { return waitsForAnswer(referral.state) && !replacedOn; }
};

struct ConsultationRow {
    Consultation consultation;
    QString authorName;
};

/// Everything that a case's page of referrals shows.
struct CaseReferrals {
    QList<ReferralRow> referrals; ///< newest first
    QList<ConsultationRow> consultations; ///< newest first
};

/// A letter as it is printed.
struct ReferralLetterData {
    QString municipality;
    CaseOverview overview; ///< masked when the subject is protected and was not revealed
    ReferralRow row;
    QString recipientAddress; ///< of an organisation on record
    QString printedBy;
    QDateTime printedAt; ///< UTC
};

struct ReferralLetterRequest {
    CaseId caseId;
    ReferralId id;
    bool revealed = false; ///< show a protected person; logged as a reveal too
};

/// Which of a case's texts go into a de-identified brief.
struct BriefParts {
    bool reason = true;
    bool violence = true;
    bool assessments = true; ///< conclusions of signed ones
    bool followUps = false; ///< judgements of signed ones
    bool notes = false; ///< the newest signed ones
};

/// A brief with what may still tell who it is about.
struct CheckedBrief {
    QString text;
    QList<IdentityTrace> traces;
};

} // namespace frid
