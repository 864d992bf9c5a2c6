#pragma once

#include <frid/ui/kit/CodeFields.h>

namespace frid::ui {

/// What an action of the log ("read_case") is called; an unknown one is its own name.
[[nodiscard]] QString actionText(const QString& action);
/// Every action for a CodeCombo, in the words' order.
[[nodiscard]] QList<CodeItem> actionItems();

} // namespace frid::ui
