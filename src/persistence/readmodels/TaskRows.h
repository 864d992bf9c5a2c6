#pragma once

#include "readmodels/CaseRows.h"

namespace frid::persistence {

/// Open tasks `t` of open cases `c` that the session may open and that meet the condition, by due day.
/// Protected subjects are masked.
[[nodiscard]] Result<QList<TaskRow>> readTaskRows(
    UnitContext& context, const Session& session, const CaseCondition& condition);

} // namespace frid::persistence
