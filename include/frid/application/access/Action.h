#pragma once

#include <frid/application/access/Session.h>
#include <frid/domain/access/CaseAccess.h>

#include <span>

namespace frid {

/// Every use case has one. A use case without a line in actionRules() does not compile (see the table's
/// check).
enum class Action {
    // cases
    ListCases,
    CreateCase,
    ReadCase,
    EditCase,
    AssignCase,
    CloseCase,
    ReopenCase,
    LinkCases,
    SetWall,
    EditParties,
    EditViolence,
    ReadHistory,
    // journal
    ReadJournal,
    WriteNote,
    SignNote,
    // goals and follow-ups
    ReadFollowUps,
    EditGoals,
    WriteFollowUp,
    SignFollowUp,
    PrintReport,
    // assessments and the question about violence
    ReadAssessments,
    WriteAssessment,
    SignAssessment,
    TakeOverAssessment, ///< a colleague's draft
    PrintAssessment,
    AskViolenceInCase,
    AskViolence, ///< outside every case
    ReadViolenceQuestions, ///< of a person
    ReadViolenceCoverage, ///< numbers
    // decisions, plans, interventions and their sessions
    ReadInterventions,
    EditInterventions, ///< and tick off sessions
    WriteDecision,
    SignDecision,
    PrintDecision,
    WritePlan,
    SignPlan,
    PrintPlan,
    // referrals and consultations
    ReadReferrals,
    EditReferrals,
    PrintReferral,
    EditConsultations,
    ExportConsultation,
    ReadOrganisations, ///< whom one can refer to
    EditOrganisations,
    // providers, places and placements
    ReadProviders, ///< without addresses
    ReadProviderAddress, ///< of sheltered housing
    EditProviders,
    ReadPlacements,
    EditPlacements, ///< search for a place, calls, placing and moving
    PrintPlacement,
    ReadCosts,
    EditBudget,
    // a unit, by its manager
    ReadUnit, ///< numbers and lists of its cases
    PrintUnit,
    ReassignCases, ///< many at once
    PlanAbsence, ///< and end it
    ReviewOpening, ///< that was made in an emergency
    // whole registries in and out
    ImportCases,
    ExportCases,
    // going through cases with the manager
    ListReviewCases, ///< of a unit: what is due for review
    BeginReviewRound,
    ReadReviewRound, ///< its minutes
    PrintReviewRound,
    ReadReviews, ///< of a case
    HoldReview, ///< write down and sign as manager
    SignReview, ///< as handler
    // handing over
    PrintHandover,
    // tasks
    ReadMyDay,
    EditTasks,
    // persons
    SearchPersons,
    CreatePerson,
    ReadPerson,
    EditPerson,
    RevealPerson,
    MergePersons,
    ReadPersonHistory,
    // administration
    ReadAccounts,
    EditAccounts,
    EditUnits,
    ReadLog,
    CheckRegistry,
    ReadContent, ///< wording packs and settings of instruments
    EditContent,
    // statistics: numbers only
    ReadStatistics,
    ExportStatistics,
    // oneself
    LogIn,
    ChangePassword,
    ReadDirectory, ///< names of units and colleagues, for choosing a handler
    Count_,
};

/// What an action is done to, and so which question the access rules ask.
enum class ObjectKind { None, Case, Person, Account, Unit, Registry };

/// Whether an event is written when it succeeds. Refusals are always written.
enum class Audited { Always, RefusalsOnly };

/// One line of the use-case table. For ObjectKind::Case `right` is asked of caseRight(); for Person it is
/// asked of personRight(); else one of `roles` is needed (in the object's unit for ObjectKind::Unit).
struct ActionRule {
    Action action;
    QLatin1StringView name; ///< stable, in the log
    ObjectKind object;
    CaseRight right;
    quint8 roles; ///< bit set of Role; 0: any account
    Audited audited;
};

[[nodiscard]] const ActionRule& actionRule(Action action);
[[nodiscard]] std::span<const ActionRule> actionRules();

/// The thing that an action is done to.
struct ObjectRef {
    ObjectKind kind = ObjectKind::None;
    QString id;

    static ObjectRef none() { return {}; }
    static ObjectRef of(CaseId value) { return {ObjectKind::Case, value.toString()}; }
    static ObjectRef of(PersonId value) { return {ObjectKind::Person, value.toString()}; }
    static ObjectRef of(AccountId value) { return {ObjectKind::Account, value.toString()}; }
    static ObjectRef of(UnitId value) { return {ObjectKind::Unit, value.toString()}; }
    static ObjectRef registry() { return {ObjectKind::Registry, {}}; }
};

/// What an account may know of a person. Name: that the person is a party, and the name. Full: contact ways
/// too.
enum class PersonRight { None, Name, Full };

/// The cases that tie a person to an account's reach, as facts for personRight().
struct PersonFacts {
    bool subjectOfOpenable = false; ///< subject of a case that the account may open
    bool partyOfOpenableVictimSide = false; ///< party but not perpetrator of an openable victim or child case
    bool partyOfOpenable = false; ///< any party of any openable case
    bool hasCases = false; ///< subject or party anywhere
    bool clientAnywhere = false; ///< subject, or party on the victim's side, of any case, openable or not
    UnitId registeredUnit;
};

/// No address, phone or safe-contact word crosses to the perpetrator's side: a person who is known to the
/// account only as a party of a perpetrator's case, or only as a perpetrator, is known by name.
[[nodiscard]] PersonRight personRight(const Session& session, const PersonFacts& facts);

} // namespace frid
