#pragma once

#include <frid/domain/provider/ProviderRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlProviderRepository final : public ProviderRepository {
public:
    explicit SqlProviderRepository(UnitContext& context)
        : m_context(context)
    { }

private:
    [[maybe_unused]] UnitContext& m_context;
};

} // namespace frid::persistence
