#pragma once

#include <frid/application/ReadModels.h>
#include <frid/application/access/Action.h>
#include <frid/domain/access/AuditEvent.h>
#include <frid/domain/assessment/ContentRepository.h>
#include <frid/domain/assessment/ViolenceQuestion.h>
#include <frid/domain/casefile/CaseRepository.h>
#include <frid/domain/followup/FollowUp.h>
#include <frid/domain/journal/JournalNote.h>
#include <frid/domain/person/PersonRepository.h>
#include <frid/domain/task/CaseTask.h>

#include <memory>

namespace frid {

class CaseReviewRepository;
class ExchangeRepository;
class InterventionRepository;
class ProviderRepository;
class ReferralRepository;

/// One transaction on the registry with everything that can be reached in it. Rolled back when it is
/// destroyed without commit(). The account and moment of change-log rows and merges come from here.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;

    [[nodiscard]] virtual PersonRepository& persons() = 0;
    [[nodiscard]] virtual CaseRepository& cases() = 0;
    [[nodiscard]] virtual JournalRepository& journal() = 0;
    [[nodiscard]] virtual FollowUpRepository& followUps() = 0;
    [[nodiscard]] virtual AssessmentRepository& assessments() = 0;
    [[nodiscard]] virtual ViolenceQuestionRepository& violenceQuestions() = 0;
    [[nodiscard]] virtual ContentRepository& content() = 0;
    [[nodiscard]] virtual InterventionRepository& interventions() = 0;
    [[nodiscard]] virtual ReferralRepository& referrals() = 0;
    [[nodiscard]] virtual ProviderRepository& providers() = 0;
    [[nodiscard]] virtual CaseReviewRepository& caseReviews() = 0;
    [[nodiscard]] virtual TaskRepository& tasks() = 0;
    [[nodiscard]] virtual ExchangeRepository& exchange() = 0;
    [[nodiscard]] virtual AccountRepository& accounts() = 0;
    [[nodiscard]] virtual AuditLog& audit() = 0;
    [[nodiscard]] virtual ReadModels& readModels() = 0;

    /// Whether the account is enabled and still has every role of the session: what an administrator takes
    /// away is gone at once, not at the next log-in.
    [[nodiscard]] virtual Result<bool> stillHolds(const Session& session) const = 0;
    /// Errors: NotFound.
    [[nodiscard]] virtual Result<CaseFacts> caseFacts(AccountId account, CaseId id) const = 0;
    /// Errors: NotFound.
    [[nodiscard]] virtual Result<PersonFacts> personFacts(const Session& session, PersonId id) const = 0;

    /// UTC: one moment for the whole unit.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
};

enum class UnitMode { Reading, Writing };

} // namespace frid
