#pragma once

#include "Measure.h"

#include <frid/application/Services.h>

namespace frid::bench {

/// What a manager's page of the largest of her units reads, and the lists that it opens, beside the bare rows
/// of the same cases.
[[nodiscard]] QJsonObject measureMyUnit(Services& services, const Session& session, const QString& path);

} // namespace frid::bench
