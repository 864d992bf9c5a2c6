#pragma once

#include "demo/DemoAssessments.h"
#include "demo/DemoInterventions.h"
#include "demo/DemoPlacements.h"
#include "demo/DemoReferrals.h"
#include "demo/DemoText.h"

#include <frid/application/UnitOfWork.h>
#include <frid/application/demo/DemoRegistry.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Whom the made-up cases belong to.
struct DemoUnit {
    UnitId id;
    QList<AccountId> handlers;
};

/// Writes the histories of families: the victim's case, its children's and the perpetrator's, linked.
class DemoHistory {
public:
    DemoHistory(DemoText& text, DemoRandom& random, DemoAssessments& assessments, DemoPlacements& placements,
        DemoReferrals& referrals, DemoInterventions& interventions, const DeadlineRules& deadlines,
        DemoUnit adults, DemoUnit children, QDate asOf);

    /// One family (1 to `most` cases) whose matter was received on a day, into an open unit of work.
    [[nodiscard]] Result<void> writeFamily(UnitOfWork& unit, QDate receivedOn, int most);

    [[nodiscard]] const DemoSummary& summary() const { return m_summary; }

private:
    struct Draft {
        CaseFile file;
        Person subject;
        QDate end; ///< closing day, or the registry's day
        bool longEnough = false; ///< for goals and follow-ups
    };

    [[nodiscard]] Result<Draft> addCase(UnitOfWork& unit, CaseKind kind, Person subject, QDate receivedOn);
    [[nodiscard]] Result<void> addTurns(UnitOfWork& unit, const Draft& draft);
    [[nodiscard]] Result<void> addViolence(UnitOfWork& unit, const Draft& draft, PartyId perpetrator);
    [[nodiscard]] Result<void> addNotes(UnitOfWork& unit, const Draft& draft);
    [[nodiscard]] Result<void> addFollowUps(UnitOfWork& unit, const Draft& draft);
    [[nodiscard]] Result<void> addTasks(UnitOfWork& unit, const Draft& draft);
    [[nodiscard]] Result<void> addTask(
        UnitOfWork& unit, const Draft& draft, const DeadlineRule& rule, QDate from);
    [[nodiscard]] Result<PartyId> addParty(UnitOfWork& unit, const Draft& draft, const Person* person,
        const QString& role, const QString& relation);
    [[nodiscard]] Result<void> fillCase(UnitOfWork& unit, const Draft& draft, PartyId perpetrator);

    void choosePath(CaseFile& file);
    void protect(Person& person);
    [[nodiscard]] QDateTime workTime(QDate day);
    [[nodiscard]] QDate dayBetween(QDate from, QDate to);

    DemoText& m_text;
    DemoRandom& m_random;
    DemoAssessments& m_assessments;
    DemoPlacements& m_placements;
    DemoReferrals& m_referrals;
    DemoInterventions& m_interventions;
    const DeadlineRules& m_deadlines;
    DemoUnit m_adults;
    DemoUnit m_childUnit;
    QDate m_asOf;
    DemoSummary m_summary;
};

} // namespace frid
