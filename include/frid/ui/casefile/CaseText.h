#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/task/DeadlineRules.h>
#include <frid/ui/kit/CodeFields.h>

namespace frid::ui {

class AppContext;

/// "Victim", "Child", "Perpetrator".
[[nodiscard]] QString kindText(CaseKind kind);
/// The three kinds for a CodeCombo.
[[nodiscard]] QList<CodeItem> kindItems();
/// "Open", "Closed".
[[nodiscard]] QString statusText(CaseStatus status);
/// "Protected person" where masked.
[[nodiscard]] QString personText(const PersonLabel& label);
[[nodiscard]] QString yesNoText(YesNo answer);
[[nodiscard]] QList<CodeItem> yesNoItems();
/// From a CodeCombo of yesNoItems().
[[nodiscard]] YesNo yesNoOf(const QString& code);
/// What is called what on the timeline: the turn's, note's, violence's ... name.
[[nodiscard]] QString timelineTitle(const AppContext& context, const TimelineEntry& entry);
[[nodiscard]] QString timelineKindText(TimelineEntry::Kind kind);
/// The task's own title, or the deadline rule's label.
[[nodiscard]] QString taskTitle(const AppContext& context, const CaseTask& task);
/// The law or agreement behind a deadline rule, and whether it still awaits confirmation.
[[nodiscard]] QString ruleSourceText(const DeadlineRule& rule);
[[nodiscard]] QString goalStatusText(GoalStatus status);
/// "Do not call home. No letters. Safe ways: ..."; empty when nothing is known.
[[nodiscard]] QString safeContactText(const SafeContact& contact);

} // namespace frid::ui
