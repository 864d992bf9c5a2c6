#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/access/Absence.h>
#include <frid/domain/casefile/CaseWeights.h>
#include <frid/domain/provider/Cost.h>

namespace frid {

/// A case whose latest journal event is so many days old, or older, is without contact.
inline constexpr int daysWithoutContact = 30;
/// How many days ahead deadlines are shown.
inline constexpr int daysOfDeadlines = 14;
/// Months of inflow, outflow and waiting times, the running one included.
inline constexpr int monthsOfFlow = 12;

/// One case of a unit as its manager weighs it; tells no name. Open, or closed within the months of flow.
struct UnitCase {
    CaseId id;
    CaseNumber number;
    CaseStatus status = CaseStatus::Open;
    AccountId handler; ///< null: nobody yet
    QDate receivedOn;
    std::optional<QDate> closedOn;
    std::optional<QDate> firstOfferOn;
    std::optional<QDate> firstVisitOn;
    std::optional<QDate> nextDueOn; ///< earliest due day of an open task
    std::optional<QDate> lastEventOn; ///< of the journal, unsigned notes too; of open cases
    CaseBurden burden; ///< of open cases
    int load = 0; ///< points of CaseWeights; 0 when closed

    [[nodiscard]] bool isOpen() const { return status == CaseStatus::Open; }
};

/// Somebody who has cases or tasks in the unit, or works there as caseworker.
struct UnitWorker {
    AccountId id; ///< null: tasks of cases that nobody has got
    QString name;
    bool disabled = false; ///< the account is closed
    bool ofUnit = false; ///< caseworker in the unit
    int overdueTasks = 0; ///< open and due before today; theirs to do, whoever handles the case
    int tasksSoon = 0; ///< due from today on within daysOfDeadlines
};

/// What one reading of a unit gives: only of cases that the session may open.
struct UnitFacts {
    QList<UnitCase> cases; ///< newest number first
    QList<UnitWorker> workers; ///< by name in Swedish order; the null one last
    int placements = 0; ///< people placed tonight
    Ore costPerDay = 0; ///< of them
    int openingsToReview = 0;
    QList<Absence> absences; ///< running and coming, by first day
};

/// One line of the list of handlers.
struct HandlerLoad {
    AccountId handler; ///< null: nobody yet
    QString name;
    bool disabled = false;
    int openCases = 0;
    int load = 0; ///< points
    int overdueTasks = 0;
    int tasksSoon = 0;
    int withoutContact = 0; ///< open cases
    std::optional<QDate> lastEventOn; ///< latest of their open cases
    AbsenceId absence; ///< running, else the next; null: none
    QDate absentFrom;
    QDate absentTo;
    QString standInName;
};

/// A unit's page.
struct UnitOverview {
    UnitFacts facts;
    QList<HandlerLoad> handlers; ///< in the workers' order
    QDate today; ///< that it was read for
    int weightsVersion = 0;
    bool weightsVerified = false;
};

/// Whether an open case is without contact; where there is no event, since it was received.
[[nodiscard]] bool isWithoutContact(const UnitCase& one, QDate today);
[[nodiscard]] QList<HandlerLoad> handlerLoads(const UnitFacts& facts, QDate today);

/// One bar of a picture, or two beside each other, with the cases behind them.
struct UnitBar {
    QString key; ///< what the bar is about: an account's id, a month "2026-03", or a span's name
    int value = 0; ///< points of load, else how many cases
    QList<CaseId> cases;
    QList<CaseId> others; ///< of the second bar, which is as long as there are cases
};

/// Heaviest first; those without open cases are left out. Value: points. Key: handler, empty for nobody.
[[nodiscard]] QList<UnitBar> loadBars(const UnitOverview& unit);
/// Month by month, oldest first. Cases: received; others: closed. Key: "2026-03".
[[nodiscard]] QList<UnitBar> flowBars(const UnitOverview& unit);
/// Open cases by age since receipt. Keys: "month_1" (up to a month), "month_3", "month_6", "year_1", "older".
[[nodiscard]] QList<UnitBar> ageBars(const UnitOverview& unit);
/// Cases received within the months of flow, by days from receipt. Cases: to the first offered time; others:
/// to the first visit. Keys: "days_5", "days_14", "days_30", "longer", "not_yet" (and still open).
[[nodiscard]] QList<UnitBar> waitingBars(const UnitOverview& unit);

/// Somebody who is placed now.
struct UnitPlacement {
    PlacementId id;
    CaseId caseId;
    CaseNumber caseNumber;
    PersonLabel person; ///< empty for an unknown
    QString providerKind; ///< code of list "provider_kind"
    QString providerName;
    QDate from;
    std::optional<QDate> to;
    Ore pricePerDay = 0;
};

/// A case that was opened in an emergency and that no manager has looked at since.
struct EmergencyOpening {
    QString id;
    CaseId caseId;
    CaseNumber caseNumber;
    PersonLabel subject;
    AccountId account;
    QString accountName;
    QDateTime from; ///< UTC
    QDateTime until; ///< UTC
    QString reason;
};

} // namespace frid
