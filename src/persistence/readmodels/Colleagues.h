#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Every account with its roles, by name in Swedish order.
[[nodiscard]] Result<QList<Colleague>> readColleagues(UnitContext& context);

} // namespace frid::persistence
