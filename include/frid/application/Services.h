#pragma once

#include <frid/application/Storage.h>
#include <frid/application/access/AccountService.h>
#include <frid/application/access/AuthService.h>
#include <frid/application/assessment/AssessmentService.h>
#include <frid/application/assessment/InstrumentService.h>
#include <frid/application/assessment/ViolenceQuestionService.h>
#include <frid/application/casefile/CaseService.h>
#include <frid/application/followup/FollowUpService.h>
#include <frid/application/journal/JournalService.h>
#include <frid/application/person/PersonService.h>
#include <frid/application/task/TaskService.h>

#include <memory>

namespace frid {

class CaseReviewService;
class ConsultationService;
class ExchangeService;
class InterventionService;
class MyUnitService;
class OrganisationService;
class PlacementService;
class ProviderService;
class ReferralService;
class CaseWeights;
class StatisticsCatalog;
class StatisticsService;

/// Every use case on one open registry. Confined to the thread of its connection.
class Services {
public:
    /// Errors: Invalid when a bundled code list, deadline rule or instrument is broken.
    [[nodiscard]] static Result<std::unique_ptr<Services>> make(
        std::unique_ptr<Storage> storage, std::shared_ptr<const Clock> clock);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    [[nodiscard]] AuthService& auth() { return m_auth; }
    [[nodiscard]] AccountService& accounts() { return m_accounts; }
    [[nodiscard]] PersonService& persons() { return m_persons; }
    [[nodiscard]] CaseService& cases() { return m_cases; }
    [[nodiscard]] JournalService& journal() { return m_journal; }
    [[nodiscard]] FollowUpService& followUps() { return m_followUps; }
    [[nodiscard]] TaskService& tasks() { return m_tasks; }
    [[nodiscard]] AssessmentService& assessments() { return m_assessments; }
    [[nodiscard]] ViolenceQuestionService& violenceQuestions() { return m_violenceQuestions; }
    [[nodiscard]] InstrumentService& instruments() { return m_instrumentService; }
    [[nodiscard]] InterventionService& interventions() { return *m_interventions; }
    [[nodiscard]] ReferralService& referrals() { return *m_referrals; }
    [[nodiscard]] OrganisationService& organisations() { return *m_organisations; }
    [[nodiscard]] ConsultationService& consultations() { return *m_consultations; }
    [[nodiscard]] ProviderService& providers() { return *m_providers; }
    [[nodiscard]] PlacementService& placements() { return *m_placements; }
    [[nodiscard]] CaseReviewService& caseReviews() { return *m_caseReviews; }
    [[nodiscard]] ExchangeService& exchange() { return *m_exchange; }
    [[nodiscard]] StatisticsService& statistics() { return *m_statistics; }
    [[nodiscard]] MyUnitService& myUnit() { return *m_myUnit; }

    [[nodiscard]] const CodeCatalog& codes() const { return m_codes; }
    [[nodiscard]] const DeadlineRules& deadlines() const { return m_deadlines; }
    [[nodiscard]] const UnitRunner& units() const { return m_units; }

private:
    Services(std::unique_ptr<Storage> storage, std::shared_ptr<const Clock> clock, CodeCatalog codes,
        DeadlineRules deadlines, InstrumentCatalog instruments, StatisticsCatalog statistics,
        const CaseWeights& weights);

    std::unique_ptr<Storage> m_storage;
    std::shared_ptr<const Clock> m_clock;
    CodeCatalog m_codes;
    DeadlineRules m_deadlines;
    InstrumentCatalog m_instruments;
    UnitRunner m_units;
    AuthService m_auth;
    AccountService m_accounts;
    PersonService m_persons;
    CaseService m_cases;
    JournalService m_journal;
    FollowUpService m_followUps;
    TaskService m_tasks;
    AssessmentService m_assessments;
    ViolenceQuestionService m_violenceQuestions;
    InstrumentService m_instrumentService;
    std::unique_ptr<InterventionService> m_interventions;
    std::unique_ptr<ReferralService> m_referrals;
    std::unique_ptr<OrganisationService> m_organisations;
    std::unique_ptr<ConsultationService> m_consultations;
    std::unique_ptr<ProviderService> m_providers;
    std::unique_ptr<PlacementService> m_placements;
    std::unique_ptr<CaseReviewService> m_caseReviews;
    std::unique_ptr<ExchangeService> m_exchange;
    std::unique_ptr<StatisticsService> m_statistics;
    std::unique_ptr<MyUnitService> m_myUnit;
};

} // namespace frid
