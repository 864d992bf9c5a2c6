#include "FakeStorage.h"

namespace frid::test {

namespace {

class FakeUnit final : public UnitOfWork, private AuditLog {
public:
    FakeUnit(FakeStorage& storage, UnitMode mode, const QDateTime& now)
        : m_storage(storage)
        , m_mode(mode)
        , m_now(now)
    {
        m_storage.unitIsOpen = true;
    }
    ~FakeUnit() override { m_storage.unitIsOpen = false; }

    PersonRepository& persons() override { throw std::logic_error("no persons"); }
    CaseRepository& cases() override { throw std::logic_error("no cases"); }
    JournalRepository& journal() override { throw std::logic_error("no journal"); }
    FollowUpRepository& followUps() override { throw std::logic_error("no follow-ups"); }
    AssessmentRepository& assessments() override { throw std::logic_error("no assessments"); }
    ViolenceQuestionRepository& violenceQuestions() override { throw std::logic_error("no questions"); }
    ContentRepository& content() override { throw std::logic_error("no content"); }
    InterventionRepository& interventions() override { throw std::logic_error("no interventions"); }
    ReferralRepository& referrals() override { throw std::logic_error("no referrals"); }
    ProviderRepository& providers() override { throw std::logic_error("no providers"); }
    CaseReviewRepository& caseReviews() override { throw std::logic_error("no reviews"); }
    TaskRepository& tasks() override { throw std::logic_error("no tasks"); }
    ExchangeRepository& exchange() override { throw std::logic_error("no exchange"); }
    AccountRepository& accounts() override { throw std::logic_error("no accounts"); }
    ReadModels& readModels() override { throw std::logic_error("no read models"); }
    AuditLog& audit() override { return *this; }
    Result<bool> stillHolds(const Session&) const override { return m_storage.sessionHolds; }
    Result<CaseFacts> caseFacts(AccountId, CaseId) const override { return m_storage.facts; }
    Result<PersonFacts> personFacts(const Session&, PersonId) const override { return m_storage.person; }
    QDateTime now() const override { return m_now; }
    Result<void> commit() override
    {
        if (m_storage.failCommit) {
            return tl::unexpected(*m_storage.failCommit);
        }
        m_storage.log += m_events;
        ++m_storage.committed;
        return {};
    }

private:
    Result<void> append(const AuditEvent& event) override
    {
        if (m_mode == UnitMode::Reading) {
            throw std::logic_error("an event in a reading unit");
        }
        if (m_storage.failAppend) {
            return tl::unexpected(*m_storage.failAppend);
        }
        m_events.append(event);
        return {};
    }
    Result<void> appendToInbox(const AuditEvent& event) override { return append(event); }
    Result<void> drainInbox() override { return {}; }
    Result<QList<AuditEvent>> events(qint64, int) const override { return m_storage.log; }
    Result<QList<AuditEvent>> eventsOfCase(CaseId, int) const override { return m_storage.log; }
    Result<AuditCheck> verify() const override { return AuditCheck{}; }

    FakeStorage& m_storage;
    UnitMode m_mode;
    QDateTime m_now;
    QList<AuditEvent> m_events;
};

} // namespace

Result<std::unique_ptr<UnitOfWork>> FakeStorage::begin(UnitMode mode, AccountId, const QDateTime& now)
{
    if (unitIsOpen) {
        throw std::logic_error("two units at once");
    }
    ++begun;
    modes.append(mode);
    if (failBegin) {
        return tl::unexpected(*failBegin);
    }
    return std::make_unique<FakeUnit>(*this, mode, now);
}

} // namespace frid::test
