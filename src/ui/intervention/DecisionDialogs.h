#pragma once

#include <frid/application/intervention/InterventionViews.h>

class QWidget;

namespace frid::ui {

class AppContext;

/// Writes a decision: a draft to be saved, or signed at once. With `corrects` set, `corrected` is that one.
void writeDecision(AppContext& context, const Decision& decision, const Decision* corrected, QWidget* parent);
/// When the client was told of a signed decision.
void noteNotified(AppContext& context, const Decision& decision, QWidget* parent);
/// Writes the next version of the plan, or goes on with its draft.
void writePlan(AppContext& context, const Plan& plan, const QList<Goal>& goals, QWidget* parent);

} // namespace frid::ui
