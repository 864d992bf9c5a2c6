#pragma once

#include "Measure.h"

#include <frid/application/Services.h>

namespace frid::bench {

/// Exports everything that the manager may into a folder and imports it into another registry, which knows
/// the units and handlers and none of the cases. Sealing and keys are part of it.
[[nodiscard]] QJsonObject measureExchange(
    Services& from, const Session& manager, Services& into, const Session& importer);

} // namespace frid::bench
