#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/application/referral/ReferralViews.h>

namespace frid {

/// A case's referrals with names, masked as the case's parties are. Errors: Storage kinds.
[[nodiscard]] Result<QList<ReferralRow>> referralRows(
    UnitOfWork& unit, const Session& session, CaseId id, const QList<Referral>& referrals);

/// What every colleague is called.
[[nodiscard]] Result<QHash<AccountId, QString>> colleagueNames(UnitOfWork& unit);

} // namespace frid
