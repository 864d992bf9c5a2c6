#pragma once

#include <frid/application/referral/ReferralViews.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Theme.h>

#include <QCoreApplication>

namespace frid::ui {

class AppContext;

/// Words for referrals, organisations and what becomes of them.
class ReferralText {
    Q_DECLARE_TR_FUNCTIONS(ReferralText)

public:
    [[nodiscard]] static QString state(ReferralState state);
    [[nodiscard]] static Tone tone(const ReferralRow& row, QDate today);
    [[nodiscard]] static QString step(ReferralStep::Kind kind);
    /// What the button says that takes the step.
    [[nodiscard]] static QString action(ReferralStep::Kind kind);
    [[nodiscard]] static QString consent(Consent consent);
    [[nodiscard]] static QList<CodeItem> consents();
    [[nodiscard]] static QString about(const ReferralRow& row);
    /// Everything of a referral, to be read.
    [[nodiscard]] static QString whole(const AppContext& context, const ReferralRow& row);
    [[nodiscard]] static QString whole(const ConsultationRow& row);
    [[nodiscard]] static QString standing(AgreementStanding standing);
    [[nodiscard]] static Tone tone(AgreementStanding standing);
    [[nodiscard]] static QString period(const Cooperation& cooperation);
    [[nodiscard]] static QString trace(IdentityTrace::Kind kind);
};

} // namespace frid::ui
