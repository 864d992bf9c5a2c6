#pragma once

#include <frid/application/Services.h>

namespace frid::test {

/// A mother and her child with a case each, in which every kind of record holds words of its own, and the
/// case of the one who did it, linked to both.
///
/// Every text that must not cross to his side begins with `secretMark`; the name, phone and address of the
/// home, which everybody who works with cases may know without knowing who lives there, with `homeMark`.
struct WalledFamily {
    inline static const QString secretMark = QStringLiteral("zqx");
    inline static const QString homeMark = QStringLiteral("zhome");
    inline static const QString herFamilyName = QStringLiteral("Xenodotter");
    inline static const QString agreed = QStringLiteral("Besök läggs på olika dagar.");

    CaseId hers;
    CaseId childs;
    CaseId his;
    PersonId her;
    PersonId child;
    PersonId him;
    NoteId note;
    NoteId draft;
    FollowUpId followUp;
    AssessmentId assessment;
    AssessmentId childAssessment;
    ViolenceQuestionId question;
    DecisionId decision;
    PlanId plan;
    InterventionId intervention;
    OccasionId session;
    ReferralId referral;
    ConsultationId consultation;
    ProviderId provider;
    PlaceId place;
    PlacementId placement;
    PartyId childParty;
    OrganisationId organisation;
    ReviewRoundId round;
    QStringList secrets; ///< every word that was written, each once
};

/// Who makes it, and whose his case is to be.
struct WallSides {
    Session handler; ///< of mother and child, in `unit`
    UnitId unit;
    Session maker; ///< makes his case and the links: opens all three
    UnitId hisUnit;
    Session hisHandler;
    bool walled = false; ///< hers and the child's; needed where both sides work in one unit
    bool namedInHis = false; ///< mother and child are parties in his case, by name
};

/// Throws on an error.
[[nodiscard]] WalledFamily makeWalledFamily(Services& services, const WallSides& sides);

} // namespace frid::test
