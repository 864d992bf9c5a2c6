#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/intervention/InterventionRepository.h>

#include <QHash>

namespace frid {

/// Everything that a case's page of decisions, plan and interventions shows.
struct CaseInterventions {
    QList<Intervention> interventions; ///< those that go on first
    QList<Occasion> occasions; ///< of all of them, by time
    QList<Decision> decisions; ///< drafts first, then newest first
    QList<Plan> plans; ///< newest version first
    QList<Goal> goals;
    QHash<AccountId, QString> names; ///< of those who wrote and signed
};

/// One line of the sessions that wait for somebody.
struct SessionRow {
    PlannedSession session;
    CaseNumber caseNumber;
    PersonLabel subject; ///< masked when protected
};

/// What is asked before a decision or plan is printed.
template <typename IdType> struct SignedPrintRequest {
    CaseId caseId;
    IdType id;
    bool revealed = false; ///< show a protected person; logged as a reveal too
};
using DecisionPrintRequest = SignedPrintRequest<DecisionId>;
using PlanPrintRequest = SignedPrintRequest<PlanId>;

/// What the print may show.
template <typename Record> struct SignedPrintData {
    QString municipality;
    CaseOverview overview; ///< masked when the subject is protected and was not revealed
    Record record;
    QString signedByName;
    QString printedBy;
    QDateTime printedAt; ///< UTC
};
using DecisionPrintData = SignedPrintData<Decision>;
using PlanPrintData = SignedPrintData<Plan>;

} // namespace frid
