#pragma once

#include <frid/application/UnitOfWork.h>

#include "access/Facts.h"
#include "access/SqlAccountRepository.h"
#include "assessment/SqlAssessmentRepository.h"
#include "assessment/SqlContentRepository.h"
#include "assessment/SqlViolenceQuestionRepository.h"
#include "audit/SqlAuditLog.h"
#include "casefile/SqlCaseRepository.h"
#include "casereview/SqlCaseReviewRepository.h"
#include "exchange/SqlExchangeRepository.h"
#include "followup/SqlFollowUpRepository.h"
#include "intervention/SqlInterventionRepository.h"
#include "journal/SqlJournalRepository.h"
#include "person/SqlPersonRepository.h"
#include "provider/SqlProviderRepository.h"
#include "readmodels/SqlReadModels.h"
#include "referral/SqlReferralRepository.h"
#include "registry/UnitContext.h"
#include "task/SqlTaskRepository.h"

namespace frid::persistence {

class SqlUnitOfWork final : public UnitOfWork {
public:
    SqlUnitOfWork(Transaction transaction, const UnitContext& context)
        : m_transaction(std::move(transaction))
        , m_context(context)
    { }

    [[nodiscard]] PersonRepository& persons() override { return m_persons; }
    [[nodiscard]] CaseRepository& cases() override { return m_cases; }
    [[nodiscard]] JournalRepository& journal() override { return m_journal; }
    [[nodiscard]] FollowUpRepository& followUps() override { return m_followUps; }
    [[nodiscard]] AssessmentRepository& assessments() override { return m_assessments; }
    [[nodiscard]] ViolenceQuestionRepository& violenceQuestions() override { return m_violenceQuestions; }
    [[nodiscard]] ContentRepository& content() override { return m_content; }
    [[nodiscard]] InterventionRepository& interventions() override { return m_interventions; }
    [[nodiscard]] ReferralRepository& referrals() override { return m_referrals; }
    [[nodiscard]] ProviderRepository& providers() override { return m_providers; }
    [[nodiscard]] CaseReviewRepository& caseReviews() override { return m_caseReviews; }
    [[nodiscard]] TaskRepository& tasks() override { return m_tasks; }
    [[nodiscard]] ExchangeRepository& exchange() override { return m_exchange; }
    [[nodiscard]] AccountRepository& accounts() override { return m_accounts; }
    [[nodiscard]] AuditLog& audit() override { return m_audit; }
    [[nodiscard]] ReadModels& readModels() override { return m_readModels; }

    [[nodiscard]] Result<bool> stillHolds(const Session& session) const override
    {
        return persistence::stillHolds(m_context, session);
    }
    [[nodiscard]] Result<CaseFacts> caseFacts(AccountId account, CaseId id) const override
    {
        return persistence::caseFacts(m_context, account, id);
    }
    [[nodiscard]] Result<PersonFacts> personFacts(const Session& session, PersonId id) const override
    {
        return persistence::personFacts(m_context, session, id);
    }
    [[nodiscard]] QDateTime now() const override { return m_context.now; }
    [[nodiscard]] Result<void> commit() override { return m_transaction.commit(); }

private:
    Transaction m_transaction;
    UnitContext m_context;
    SqlPersonRepository m_persons{m_context};
    SqlCaseRepository m_cases{m_context};
    SqlJournalRepository m_journal{m_context};
    SqlFollowUpRepository m_followUps{m_context};
    SqlAssessmentRepository m_assessments{m_context};
    SqlViolenceQuestionRepository m_violenceQuestions{m_context};
    SqlContentRepository m_content{m_context};
    SqlInterventionRepository m_interventions{m_context};
    SqlReferralRepository m_referrals{m_context};
    SqlProviderRepository m_providers{m_context};
    SqlCaseReviewRepository m_caseReviews{m_context};
    SqlTaskRepository m_tasks{m_context};
    SqlExchangeRepository m_exchange{m_context};
    SqlAccountRepository m_accounts{m_context};
    SqlAuditLog m_audit{m_context};
    SqlReadModels m_readModels{m_context};
};

} // namespace frid::persistence
