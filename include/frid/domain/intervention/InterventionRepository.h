#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

namespace frid {

/// Decisions, plans, interventions and their sessions.
class InterventionRepository {
public:
    virtual ~InterventionRepository() = default;
};

} // namespace frid
