#pragma once

#include <frid/application/access/Action.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Whether the account is enabled and has every role of the session.
[[nodiscard]] Result<bool> stillHolds(const UnitContext& context, const Session& session);
/// Errors: NotFound.
[[nodiscard]] Result<CaseFacts> caseFacts(const UnitContext& context, AccountId account, CaseId id);
/// Errors: NotFound.
[[nodiscard]] Result<PersonFacts> personFacts(
    const UnitContext& context, const Session& session, PersonId id);

} // namespace frid::persistence
