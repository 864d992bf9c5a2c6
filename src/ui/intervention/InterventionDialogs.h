#pragma once

#include <frid/application/intervention/InterventionViews.h>

class QWidget;

namespace frid::ui {

class AppContext;

/// A new intervention when the id is null, else that one. `decisions` are the case's.
void editIntervention(
    AppContext& context, const Intervention& intervention, const QList<Decision>& decisions, QWidget* parent);
/// A row of sessions, with a preview of its days and the holidays that are skipped.
void planSeries(AppContext& context, const Intervention& intervention, QWidget* parent);
/// A new session when the id is null, else that one.
void editOccasion(
    AppContext& context, const Intervention& intervention, const Occasion& occasion, QWidget* parent);
/// A new session instead of this one.
void moveOccasion(
    AppContext& context, const Intervention& intervention, const Occasion& occasion, QWidget* parent);

} // namespace frid::ui
