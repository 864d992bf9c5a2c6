#pragma once

#include <frid/application/intervention/InterventionViews.h>

#include <QString>

namespace frid::ui {

class AppContext;

/// Where an intervention stands: "Not begun", "Going on", or what came of it.
[[nodiscard]] QString interventionStateText(const AppContext& context, const Intervention& intervention);
/// "6 held, 2 missed, 1 cancelled, 3 to come"; empty without sessions.
[[nodiscard]] QString attendanceText(const QList<Occasion>& occasions);
/// What the kind asks for, as it stands: "3/4 meetings", "Step 2 of 3: Reconstruction", the contact's state.
[[nodiscard]] QString progressText(
    const AppContext& context, const Intervention& intervention, const QList<Occasion>& occasions);
/// Name and, when an application of it awaits confirmation, nothing else.
[[nodiscard]] QString stepText(const AppContext& context, const QString& kind, const QString& step);
/// "Tue".
[[nodiscard]] QString weekdayName(QDate day);
/// The weekday and day: "Tue 2026-03-03".
[[nodiscard]] QString weekdayText(QDate day);

/// "2026-01-01 – 2026-03-31", "from 2026-01-01"; empty without a period.
[[nodiscard]] QString periodText(const Decision& decision);
/// The draft's, signed, corrected or in force.
[[nodiscard]] QString decisionStateText(const Decision& decision, const QList<Decision>& all, QDate today);
/// Everything of a decision, to be read.
[[nodiscard]] QString decisionText(const AppContext& context, const Decision& decision,
    const QHash<AccountId, QString>& names, const Decision* corrected);
[[nodiscard]] QString agreementText(Agreement agreement);
/// Everything of a plan's version, to be read.
[[nodiscard]] QString planText(
    const AppContext& context, const Plan& plan, const QHash<AccountId, QString>& names);

/// The sessions of one intervention, by time.
[[nodiscard]] QList<Occasion> occasionsOf(const QList<Occasion>& all, InterventionId id);

} // namespace frid::ui
