#pragma once

#include "referral/SqlConsultationRepository.h"
#include "referral/SqlOrganisationRepository.h"

namespace frid::persistence {

/// Of a row r of referral: sent, and no sent correction stands in its place. Figures and exports count these.
inline constexpr QLatin1StringView standingReferral(
    "r.state <> 'drafted' AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.replaces_id = r.id "
    "AND n.state <> 'drafted')");

class SqlReferralRepository final : public ReferralRepository {
public:
    explicit SqlReferralRepository(UnitContext& context)
        : m_context(context)
        , m_organisations(context)
        , m_consultations(context)
    { }

    [[nodiscard]] OrganisationRepository& organisations() override { return m_organisations; }
    [[nodiscard]] ConsultationRepository& consultations() override { return m_consultations; }

    [[nodiscard]] Result<QList<Referral>> referrals(CaseId id) const override;
    [[nodiscard]] Result<Referral> find(ReferralId id) const override;
    [[nodiscard]] Result<void> add(const Referral& referral) override;
    [[nodiscard]] Result<void> update(const Referral& referral, Revision seen) override;
    [[nodiscard]] Result<void> updateState(const Referral& referral, Revision seen) override;
    [[nodiscard]] Result<void> addStep(const Referral& referral, const ReferralStep& step) override;
    [[nodiscard]] Result<void> remove(ReferralId id, Revision seen) override;

private:
    UnitContext& m_context;
    SqlOrganisationRepository m_organisations;
    SqlConsultationRepository m_consultations;
};

} // namespace frid::persistence
