#pragma once

#include <frid/domain/referral/ReferralRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlConsultationRepository final : public ConsultationRepository {
public:
    explicit SqlConsultationRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<Consultation>> consultations(CaseId id) const override;
    [[nodiscard]] Result<Consultation> find(ConsultationId id) const override;
    [[nodiscard]] Result<void> add(const Consultation& consultation) override;
    [[nodiscard]] Result<void> update(const Consultation& consultation, Revision seen) override;
    [[nodiscard]] Result<void> updateAdvice(const Consultation& consultation, Revision seen) override;
    [[nodiscard]] Result<void> remove(ConsultationId id, Revision seen) override;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
