#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

namespace frid {

/// Providers, their places, and who is placed there.
class ProviderRepository {
public:
    virtual ~ProviderRepository() = default;
};

} // namespace frid
