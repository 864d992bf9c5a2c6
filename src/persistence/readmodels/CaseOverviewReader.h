#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Everything that a case page's head and first page show. Errors: NotFound, Forbidden when the session may
/// not open it.
[[nodiscard]] Result<CaseOverview> readCaseOverview(
    UnitContext& context, const Session& session, CaseId id, QDate today);

/// Protected persons are masked; on a perpetrator's case a party is a name and nothing else. Errors:
/// NotFound.
[[nodiscard]] Result<QList<PartyRow>> readParties(UnitContext& context, CaseId id, QDate today);

} // namespace frid::persistence
