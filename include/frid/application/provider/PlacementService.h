#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/application/provider/PlacementSheetData.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/provider/Cost.h>
#include <frid/domain/provider/ProviderRepository.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// A call with the names of whom and by whom.
struct CallRow {
    PlaceCall call;
    QString providerName;
    QString placeName;
    QString byName;
};

/// Everything that the page of a case's placements shows.
struct CasePlacements {
    /// The case's own, and those placed together with them from cases that the session may open; newest
    /// first.
    QList<PlacementRow> placements;
    QList<CallRow> calls; ///< newest first
    ThreatArea threat;
    QStringList perpetratorMunicipalities; ///< that their addresses name
    Cost soFar; ///< of the case's own placements, today's night included
};

/// A placement's end, as it is seen.
struct PlacementEnd {
    PlacementId id;
    Revision seen = 0;
};

/// One case's share of a unit's costs.
struct CaseCost {
    CaseId caseId; ///< null: cases that the session may not open, taken together
    CaseNumber number;
    QList<MonthCost> months; ///< of the year
    Cost total;
    Cost hotel; ///< of it, in hotels
};

struct UnitCosts {
    QList<CaseCost> cases; ///< by number
    Budget budget;
    Forecast forecast;
    QList<MonthCost> months; ///< sums
};

/// The search for a place, placements and what they cost. Nobody is placed from a perpetrator's case.
class PlacementService {
public:
    PlacementService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    [[nodiscard]] Result<CasePlacements> placements(const Session& session, CaseId id) const;
    /// Suitable free places first, then the others with why not. Municipalities of the need may be names; the
    /// perpetrators' known ones are added. Errors: Invalid "from_on", "child_ages", "avoid", "perpetrator",
    /// "case" `perpetrator_case`.
    [[nodiscard]] Result<QList<PlaceMatch>> search(const Session& session, CaseId id, PlaceNeed need) const;
    /// Municipalities may be names.
    [[nodiscard]] Result<void> setThreatArea(const Session& session, CaseId id, ThreatArea area) const;
    [[nodiscard]] Result<PlaceCallId> logCall(const Session& session, PlaceCall call) const;

    /// Places several people at once, all of them or none: they become one household. A child with a case of
    /// its own that the session may write in is placed there. Errors: Conflict "place" `taken`; Invalid
    /// "from_on" `placed_already`.
    [[nodiscard]] Result<QList<PlacementId>> place(
        const Session& session, CaseId id, QList<Placement> placements) const;
    /// Ends those that are followed, and places anew.
    [[nodiscard]] Result<QList<PlacementId>> move(
        const Session& session, CaseId id, QList<Placement> placements) const;
    /// Errors: as place(); Conflict without a field when somebody else changed it.
    [[nodiscard]] Result<void> save(const Session& session, CaseId id, Placement placement) const;
    [[nodiscard]] Result<Placement> placement(const Session& session, CaseId id, PlacementId placement) const;
    /// Plans the follow-ups after the move. Errors: Invalid "to_on", "end_reason".
    [[nodiscard]] Result<void> end(const Session& session, CaseId id, const QList<PlacementEnd>& ends,
        QDate day, const QString& reason, const QString& note) const;
    /// For what was never so. Errors: Conflict "placement" `continued`.
    [[nodiscard]] Result<void> remove(
        const Session& session, CaseId id, PlacementId placement, Revision seen) const;

    /// Of those who stay together. Errors: NotFound when it is not of the case; Forbidden where the place was
    /// asked for without the right to its address.
    [[nodiscard]] Result<PlacementSheetData> sheet(
        const Session& session, const PlacementSheetRequest& request) const;
    /// Must succeed before a copy leaves the program. Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerPrint(const Session& session, const PrintNotice& notice) const;

    [[nodiscard]] Result<UnitCosts> unitCosts(const Session& session, UnitId unit, int year) const;
    [[nodiscard]] Result<void> setBudget(const Session& session, const Budget& budget) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
