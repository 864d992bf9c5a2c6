#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/Database.h>

namespace frid::persistence {

/// Our error for a driver's native code: SQLite's extended result code or PostgreSQL's SQLSTATE. An empty
/// SQLSTATE is what libpq gives when the connection is lost.
[[nodiscard]] Error classifySqlError(Dialect dialect, const QString& nativeCode);

} // namespace frid::persistence
