#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/application/referral/ReferralViews.h>

namespace frid {

/// Some of a case's referrals with names, masked as the case's parties are; `all` are the case's, which tell
/// what takes the place of what. Errors: Storage kinds.
[[nodiscard]] Result<QList<ReferralRow>> referralRows(UnitOfWork& unit, const Session& session, CaseId id,
    const QList<Referral>& referrals, const QList<Referral>& all);

/// What every colleague is called.
[[nodiscard]] Result<QHash<AccountId, QString>> colleagueNames(UnitOfWork& unit);

} // namespace frid
