#pragma once

#include <frid/domain/Id.h>
#include <frid/persistence/Database.h>

#include "crypto/Sealer.h"
#include "registry/NameCache.h"

#include <QDateTime>

namespace frid::persistence {

/// What every repository and read model of one unit of work shares.
struct UnitContext {
    Database& database;
    const Sealer& sealer;
    NameCache& names;
    AccountId account; ///< who works; null before log-in
    QDateTime now; ///< UTC: the unit's one moment
};

/// Tells the person directory that what it knows of these persons may have changed: their names, their
/// cases, or who may open them. Null ids are left out. Errors: Storage kinds.
[[nodiscard]] Result<void> touchPersons(UnitContext& context, const QList<PersonId>& ids);
/// The same for everybody who is subject or party of a case.
[[nodiscard]] Result<void> touchPersonsOfCase(UnitContext& context, CaseId id);

} // namespace frid::persistence
