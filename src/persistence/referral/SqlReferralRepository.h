#pragma once

#include <frid/domain/referral/ReferralRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlReferralRepository final : public ReferralRepository {
public:
    explicit SqlReferralRepository(UnitContext& context)
        : m_context(context)
    { }

private:
    [[maybe_unused]] UnitContext& m_context;
};

} // namespace frid::persistence
