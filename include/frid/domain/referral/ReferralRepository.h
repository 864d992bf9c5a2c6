#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

namespace frid {

/// Organisations, referrals to them, and consultations.
class ReferralRepository {
public:
    virtual ~ReferralRepository() = default;
};

} // namespace frid
