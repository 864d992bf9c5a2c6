#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Everything that a case page's head and first page show. Errors: NotFound, Forbidden when the session may
/// not open it.
[[nodiscard]] Result<CaseOverview> readCaseOverview(
    UnitContext& context, const Session& session, CaseId id, QDate today);

} // namespace frid::persistence
