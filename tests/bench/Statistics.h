#pragma once

#include "Measure.h"

#include <frid/application/Services.h>

namespace frid::bench {

/// Fills a registry at rest (SQLite, a copy: it is changed) with interventions, sessions, assessments and
/// violence until there are five events for each case. Nothing when that is done already.
void fillStatistics(const QString& path);

/// The yearly package, beside the same figures by SQL written by hand, for the same year.
[[nodiscard]] QJsonObject measureStatistics(Services& services, const Session& session, const QString& path);

} // namespace frid::bench
