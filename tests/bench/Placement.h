#pragma once

#include <frid/application/Services.h>

#include <QJsonObject>

namespace frid::bench {

/// The search for a place among 2 000 places with 20 000 past stays and 1 000 running ones. They are written
/// into the registry first, where there are none: give it a copy. `session` may write in an open victim's
/// case.
[[nodiscard]] QJsonObject measurePlacement(Services& services, const Session& session);

} // namespace frid::bench
