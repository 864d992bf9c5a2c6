#pragma once

#include <frid/domain/FieldMap.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// One entry of the history: what became of a record in this unit of work. `recordKind` is "case", "person",
/// "party", "violence", "goal" or "task"; `deed` is "added", "changed" or "removed". Changes are sealed as
/// compact JSON. A "changed" without changes writes nothing. `caseId` and `personId` say on whose history
/// pages it shows; either may be null.
[[nodiscard]] Result<void> writeChange(UnitContext& context, QLatin1StringView recordKind,
    const QString& recordId, CaseId caseId, PersonId personId, QLatin1StringView deed,
    const QList<FieldChange>& changes);

/// The changes of a row of change_log again. Errors: Locked, Tampered.
[[nodiscard]] Result<QList<FieldChange>> openChanges(
    const UnitContext& context, const QString& changeId, const QByteArray& sealed);

} // namespace frid::persistence
