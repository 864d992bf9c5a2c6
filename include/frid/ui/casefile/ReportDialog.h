#pragma once

#include <frid/application/ReadModels.h>

#include <QDialog>

namespace frid::ui {

class AppContext;

/// Makes the individual follow-up report: period, sections, recipient and purpose, what to think about before
/// it leaves the program, a preview, and then paper or PDF. Each copy is registered before it is made.
[[nodiscard]] QDialog* makeReportDialog(AppContext& context, const CaseOverview& overview, QWidget* parent);

/// The same for the one page for a handler who takes over.
[[nodiscard]] QDialog* makeHandoverDialog(AppContext& context, const CaseOverview& overview, QWidget* parent);

/// The same for one signed assessment: what was marked and concluded, or all answers, with or without the
/// notes of single questions. A draft shows an error.
[[nodiscard]] QDialog* makeAssessmentReportDialog(
    AppContext& context, CaseId caseId, AssessmentId assessment, QWidget* parent);

/// The letter of a signed decision.
[[nodiscard]] QDialog* makeDecisionLetterDialog(
    AppContext& context, CaseId caseId, DecisionId decision, QWidget* parent);

/// A signed version of the plan.
[[nodiscard]] QDialog* makePlanReportDialog(AppContext& context, CaseId caseId, PlanId plan, QWidget* parent);

} // namespace frid::ui
