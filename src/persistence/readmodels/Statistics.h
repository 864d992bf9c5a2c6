#pragma once

#include <frid/application/access/Session.h>
#include <frid/domain/statistics/StatisticsFacts.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// What the measures of a period are computed from, of one unit or (null) of all where the session is manager
/// or coordinator; with numbers of cases, only those where it is manager. Walls and blocks do not count:
/// nobody is seen. Errors: Forbidden when it is neither in the unit, or in any.
[[nodiscard]] Result<StatisticsFacts> readStatisticsFacts(
    UnitContext& context, const Session& session, UnitId unit, const Period& period, CaseNumbers numbers);

} // namespace frid::persistence
