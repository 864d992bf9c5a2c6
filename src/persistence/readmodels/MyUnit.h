#pragma once

#include <frid/application/myunit/UnitOverview.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// ReadModels::unitFacts(), in six statements whatever the number of cases.
[[nodiscard]] Result<UnitFacts> readUnitFacts(
    UnitContext& context, const Session& session, UnitId unit, QDate today);
[[nodiscard]] Result<QList<UnitPlacement>> readUnitPlacements(
    UnitContext& context, const Session& session, UnitId unit, QDate today);
[[nodiscard]] Result<QList<EmergencyOpening>> readOpeningsToReview(
    UnitContext& context, const Session& session, UnitId unit);

} // namespace frid::persistence
