#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/application/intervention/InterventionViews.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Decisions, plans, interventions and their sessions.
class InterventionService {
public:
    InterventionService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    [[nodiscard]] Result<CaseInterventions> read(const Session& session, CaseId id) const;
    /// Planned for the Swedish days from `first` to `last` in cases that the account handles or helps to
    /// handle, and may open; by time.
    [[nodiscard]] Result<QList<SessionRow>> upcoming(const Session& session, QDate first, QDate last) const;

    /// Adds when the id is null, else updates by `intervention.revision`. Its decision must be a signed one
    /// of the case. When it ends, sessions planned after its last day are cancelled by us.
    [[nodiscard]] Result<InterventionId> save(const Session& session, Intervention intervention) const;

    /// Plans a row of sessions in one go. Returns how many. Errors: Invalid, Duplicate (field "first_on")
    /// when one of the moments is taken by a session of the same intervention.
    [[nodiscard]] Result<int> planSeries(
        const Session& session, CaseId caseId, InterventionId id, const Series& series) const;
    /// Adds when the id is null, else updates by `occasion.revision`. `next`, of a meeting: when they meet
    /// again, planned with the same participants. Errors: Invalid "next_on" `not_later`; Duplicate "next_on"
    /// when a session is planned then.
    [[nodiscard]] Result<OccasionId> saveOccasion(const Session& session, CaseId caseId, Occasion occasion,
        const std::optional<QDateTime>& next = {}) const;
    /// How a session went. Of a method with steps, one that was held gets the step that it is likely about;
    /// the first that was held is the start of an intervention that has none.
    [[nodiscard]] Result<void> tick(const Session& session, CaseId caseId, OccasionId id, Revision seen,
        OccasionState state, const QString& reason = {}) const;
    /// Plans a new session instead of one that is planned (then cancelled by `by`, for `reason`), was missed
    /// or cancelled. Errors: Duplicate when that has been done; Invalid "state" `held`.
    [[nodiscard]] Result<OccasionId> move(const Session& session, CaseId caseId, OccasionId id, Revision seen,
        OccasionState by, const QString& reason, const QDateTime& startsAt) const;
    /// Takes away one that was planned by mistake. Errors: Invalid "state" unless planned and not replaced.
    [[nodiscard]] Result<void> removeOccasion(
        const Session& session, CaseId caseId, OccasionId id, Revision seen) const;

    /// Saves a draft: adds when the id is null. Returns it as saved.
    [[nodiscard]] Result<Decision> saveDecision(const Session& session, Decision decision) const;
    /// Saves and signs in one transaction. A period with an end makes a task to extend or end in time.
    [[nodiscard]] Result<Decision> signDecision(const Session& session, Decision decision) const;
    [[nodiscard]] Result<void> discardDecision(
        const Session& session, CaseId caseId, DecisionId id, Revision seen) const;
    /// When the client was told of a signed decision; once. Errors: Duplicate; Invalid "notified_on" before
    /// the decision or in the future, "state" `working`.
    [[nodiscard]] Result<void> noteNotified(
        const Session& session, CaseId caseId, DecisionId id, QDate on) const;
    [[nodiscard]] Result<DecisionPrintData> decisionPrintData(
        const Session& session, const DecisionPrintRequest& request) const;
    /// Must succeed before a copy leaves the program. Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerDecisionPrint(
        const Session& session, DecisionId id, const PrintNotice& notice) const;

    /// Saves the case's draft of a plan with the goals as they are now: adds when the id is null, as the next
    /// version. Returns it as saved. Errors: Duplicate when the case has another draft.
    [[nodiscard]] Result<Plan> savePlan(const Session& session, Plan plan) const;
    /// Saves and signs in one transaction; a day to follow up becomes a task.
    [[nodiscard]] Result<Plan> signPlan(const Session& session, Plan plan) const;
    [[nodiscard]] Result<void> discardPlan(
        const Session& session, CaseId caseId, PlanId id, Revision seen) const;
    [[nodiscard]] Result<PlanPrintData> planPrintData(
        const Session& session, const PlanPrintRequest& request) const;
    [[nodiscard]] Result<void> registerPlanPrint(
        const Session& session, PlanId id, const PrintNotice& notice) const;

private:
    [[nodiscard]] Result<Decision> keepDecision(
        UnitOfWork& unit, const Session& session, Decision decision, NoteState state) const;
    [[nodiscard]] Result<Plan> keepPlan(
        UnitOfWork& unit, const Session& session, Plan plan, NoteState state) const;

    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
