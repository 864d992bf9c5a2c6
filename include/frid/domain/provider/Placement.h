#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/domain/provider/Provider.h>

namespace frid {

/// Somebody's stay in a place. A child is placed in its own right: in its own case where it has one, else as
/// a party of the case that it is placed from.
struct Placement {
    PlacementId id;
    Revision revision = 0;
    CaseId caseId;
    PartyId party; ///< null: the case's subject
    PlaceId place;
    /// Those who were placed together and share rooms: the id of the first of them, also after a move.
    PlacementId household;
    QDate from;
    std::optional<QDate> to; ///< the day of leaving; the night to it is the last one. Open-ended without
    Ore pricePerDay = 0;
    Ore otherCosts = 0; ///< counted on the first day
    PlacementId follows; ///< the placement that this one continues
    // A child's own
    bool child = false;
    QString protection; ///< its protection assessment: which, and what it says
    QString consent; ///< code of list "guardian_consent"; empty: not asked yet
    std::optional<QDate> immediateDecisionOn; ///< decision to take it without consent, for the court
    std::optional<QDate> courtSubmittedOn; ///< the day that the decision went to the court
    std::optional<QDate> applicationOn; ///< the day that the court was applied to
    std::optional<QDate> reviewedOn; ///< whether it is still needed
    QString school;
    // The home
    QString contactName;
    QString contactPhone;
    QString note;
    QString endReason; ///< code of list "placement_end"
    QString endNote;
};

/// Errors: Invalid: place, from, to, prices below 0, days before the start; end_reason missing with a `to`
/// that has passed.
[[nodiscard]] Result<Placement> checkedPlacement(Placement placement, QDate today);
[[nodiscard]] FieldMap toFields(const Placement& placement);
/// The first day on which the bed is free again: the day of leaving, but one who leaves on the first day has
/// had the bed for that day. Nothing: open-ended.
[[nodiscard]] std::optional<QDate> firstFreeDay(const Placement& placement);

/// One call in search of a place; never changed.
struct PlaceCall {
    PlaceCallId id;
    CaseId caseId;
    ProviderId provider;
    PlaceId place; ///< null: the provider in general
    QDateTime at; ///< UTC
    AccountId by;
    QString outcome; ///< code of list "call_outcome": offered, refused, ...
    QString reason; ///< code of list "place_refusal"; only of refused
    QString spokeWith;
    QString note;
};

/// Errors: Invalid: provider, outcome, reason missing of a refusal, called_at in the future.
[[nodiscard]] Result<PlaceCall> checkedCall(PlaceCall call, const QDateTime& now);

/// Where the danger is, as far as known: kept with the case, so that nobody has to ask twice.
struct ThreatArea {
    Revision revision = 0; ///< 0: none kept yet
    QStringList perpetrator; ///< municipalities (codes) where a perpetrator lives or stays
    QStringList avoid; ///< municipalities to avoid
    QStringList relatives; ///< municipalities where a perpetrator's relatives live or work
    QStringList workplaces; ///< names of where they work: a shelter, an authority, a school
    ThreatReach reach = ThreatReach::County;
    friend bool operator==(const ThreatArea&, const ThreatArea&) = default;
};

/// What a unit may spend on placements in a year.
struct Budget {
    UnitId unit;
    int year = 0;
    Ore amount = 0;
    Revision revision = 0; ///< 0: none yet
};

/// A placement with the names of what it is in.
struct PlacementRow {
    Placement placement;
    CaseNumber caseNumber;
    CaseKind caseKind = CaseKind::Victim;
    PersonId person; ///< of the party, or the case's subject; null: an unknown
    QString placeName;
    QString providerName;
    ProviderId provider;
    QString providerKind;
    QString municipality; ///< code
};

} // namespace frid
