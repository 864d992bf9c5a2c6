#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/application/exchange/ExchangeService.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/application/statistics/StatisticsService.h>

namespace frid {

Result<std::unique_ptr<Services>> Services::make(
    std::unique_ptr<Storage> storage, std::shared_ptr<const Clock> clock)
{
    FRID_TRY(CodeCatalog codes, CodeCatalog::bundled());
    FRID_TRY(DeadlineRules deadlines, DeadlineRules::bundled());
    FRID_TRY(InstrumentCatalog instruments, InstrumentCatalog::bundled());
    FRID_TRY(StatisticsCatalog statistics, StatisticsCatalog::bundled());
    FRID_TRY(const CaseWeights weights, CaseWeights::bundled());
    return std::unique_ptr<Services>(new Services(std::move(storage), std::move(clock), std::move(codes),
        std::move(deadlines), std::move(instruments), std::move(statistics), weights));
}

Services::Services(std::unique_ptr<Storage> storage, std::shared_ptr<const Clock> clock, CodeCatalog codes,
    DeadlineRules deadlines, InstrumentCatalog instruments, StatisticsCatalog statistics,
    const CaseWeights& weights)
    : m_storage(std::move(storage))
    , m_clock(std::move(clock))
    , m_codes(std::move(codes))
    , m_deadlines(std::move(deadlines))
    , m_instruments(std::move(instruments))
    , m_units(*m_storage, *m_clock)
    , m_auth(m_units)
    , m_accounts(m_units)
    , m_persons(m_units, m_codes)
    , m_cases(m_units, m_codes, m_deadlines, m_instruments)
    , m_journal(m_units, m_codes)
    , m_followUps(m_units, m_codes, m_deadlines)
    , m_tasks(m_units, m_codes, m_deadlines)
    , m_assessments(m_units, m_codes, m_deadlines, m_instruments)
    , m_violenceQuestions(m_units, m_codes, m_deadlines)
    , m_instrumentService(m_units, m_instruments)
    , m_interventions(std::make_unique<InterventionService>(m_units, m_codes, m_deadlines))
    , m_referrals(std::make_unique<ReferralService>(m_units, m_codes, m_deadlines))
    , m_organisations(std::make_unique<OrganisationService>(m_units, m_codes, m_deadlines))
    , m_consultations(std::make_unique<ConsultationService>(m_units, m_codes, m_deadlines))
    , m_providers(std::make_unique<ProviderService>(m_units, m_codes, m_deadlines))
    , m_placements(std::make_unique<PlacementService>(m_units, m_codes, m_deadlines))
    , m_caseReviews(std::make_unique<CaseReviewService>(m_units, m_deadlines))
    , m_exchange(std::make_unique<ExchangeService>(m_units, m_codes))
    , m_statistics(std::make_unique<StatisticsService>(m_units, m_codes, std::move(statistics)))
    , m_myUnit(std::make_unique<MyUnitService>(m_units, weights))
{ }

Services::~Services() = default;

} // namespace frid
