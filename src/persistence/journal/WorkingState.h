#pragma once

#include <frid/persistence/Database.h>

namespace frid::persistence {

/// That a note or follow-up (`table`) may still be written: it is working and at the revision seen.
/// Errors: NotFound, Forbidden (detail `signed`), Conflict.
[[nodiscard]] Result<void> requireWorking(
    Database& database, QLatin1StringView table, const QString& id, Revision seen);

} // namespace frid::persistence
