#pragma once

#include <frid/domain/intervention/InterventionRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlInterventionRepository final : public InterventionRepository {
public:
    explicit SqlInterventionRepository(UnitContext& context)
        : m_context(context)
    { }

private:
    [[maybe_unused]] UnitContext& m_context;
};

} // namespace frid::persistence
