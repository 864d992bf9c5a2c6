#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/application/myunit/UnitOverview.h>

namespace frid {

/// A case to be given to another handler, and who had it when that was chosen.
struct Reassignment {
    CaseId caseId;
    AccountId from; ///< null: nobody
};

/// A unit's manager's own page, and what is done from it. Every use case asks for the manager's role in the
/// unit; each shows and touches only cases that the manager may open. Errors of all: Forbidden, Storage
/// kinds.
class MyUnitService {
public:
    MyUnitService(const UnitRunner& units, CaseWeights weights)
        : m_units(units)
        , m_weights(weights)
    { }

    /// A few statements whatever the number of cases; opens no name but those of colleagues.
    [[nodiscard]] Result<UnitOverview> overview(const Session& session, UnitId unitId) const;
    /// Open tasks that are overdue or due within daysOfDeadlines, by due day.
    [[nodiscard]] Result<QList<TaskRow>> tasks(const Session& session, UnitId unitId) const;
    /// Who is placed tonight, by case number.
    [[nodiscard]] Result<QList<UnitPlacement>> placements(const Session& session, UnitId unitId) const;
    /// Oldest first.
    [[nodiscard]] Result<QList<EmergencyOpening>> openings(const Session& session, UnitId unitId) const;

    /// Notes that a manager has looked at an opening. Errors: NotFound; Conflict when it is reviewed already;
    /// Invalid "opening" `own_opening` for one's own.
    [[nodiscard]] Result<void> review(
        const Session& session, UnitId unitId, CaseId caseId, const QString& opening) const;

    /// Gives cases to another handler, all or none, each as CaseService::assign() does; co-handlers stay. A
    /// case that is the new handler's already stays as it is. Errors: Invalid: "cases" (`missing`), "handler"
    /// (`missing`, `role`, `disabled`, `blocked`), "reason", "status"; Conflict "cases" when a case has
    /// another handler than `from` by now; NotFound.
    [[nodiscard]] Result<void> reassign(const Session& session, UnitId unitId,
        const QList<Reassignment>& cases, AccountId handler, const QString& reason) const;

    /// Lets somebody stand in for a handler of the unit. Errors: Invalid as checkedAbsence(); "stand_in"
    /// (`role`, `disabled`); "handler" `unknown_account`.
    [[nodiscard]] Result<AbsenceId> planAbsence(const Session& session, UnitId unitId, Absence absence) const;
    /// At once. Errors: NotFound.
    [[nodiscard]] Result<void> endAbsence(const Session& session, UnitId unitId, AbsenceId id) const;

    /// Logs a copy of one of the page's lists before it is made. Errors: Invalid "recipient", "purpose".
    [[nodiscard]] Result<void> registerPrint(
        const Session& session, UnitId unitId, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    CaseWeights m_weights;
};

} // namespace frid
