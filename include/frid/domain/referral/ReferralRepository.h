#pragma once

#include <frid/domain/referral/Consultation.h>
#include <frid/domain/referral/Organisation.h>
#include <frid/domain/referral/Referral.h>

namespace frid {

/// One change of an organisation or of an agreement with it.
struct OrganisationChange {
    QDateTime at; ///< UTC
    AccountId by;
    QString byName;
    QString recordKind; ///< "organisation" or "cooperation"
    QString deed; ///< "added", "changed" or "removed"
    QList<FieldChange> changes;
};

/// Whom one refers to. Every change goes to the change log.
class OrganisationRepository {
public:
    virtual ~OrganisationRepository() = default;
    /// Also those no longer active.
    [[nodiscard]] virtual Result<QList<Organisation>> organisations() const = 0;
    [[nodiscard]] virtual Result<Organisation> find(OrganisationId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Organisation& organisation) = 0;
    [[nodiscard]] virtual Result<void> update(const Organisation& organisation, Revision seen) = 0;

    /// Of every organisation, newest first.
    [[nodiscard]] virtual Result<QList<Cooperation>> cooperations() const = 0;
    [[nodiscard]] virtual Result<Cooperation> findCooperation(CooperationId id) const = 0;
    [[nodiscard]] virtual Result<void> addCooperation(const Cooperation& cooperation) = 0;
    [[nodiscard]] virtual Result<void> updateCooperation(const Cooperation& cooperation, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> removeCooperation(CooperationId id, Revision seen) = 0;

    /// Of the organisation and its agreements, newest first.
    [[nodiscard]] virtual Result<QList<OrganisationChange>> history(OrganisationId id) const = 0;
};

/// De-identified consultations of cases.
class ConsultationRepository {
public:
    virtual ~ConsultationRepository() = default;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<Consultation>> consultations(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Consultation> find(ConsultationId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const Consultation& consultation) = 0;
    /// Not yet shared ones only. Errors: Conflict, Forbidden `write_once`.
    [[nodiscard]] virtual Result<void> update(const Consultation& consultation, Revision seen) = 0;
    /// The advice alone; at any time.
    [[nodiscard]] virtual Result<void> updateAdvice(const Consultation& consultation, Revision seen) = 0;
    /// Errors: Conflict, Forbidden `write_once` when shared.
    [[nodiscard]] virtual Result<void> remove(ConsultationId id, Revision seen) = 0;
};

/// Referrals and reports of cases.
class ReferralRepository {
public:
    virtual ~ReferralRepository() = default;
    [[nodiscard]] virtual OrganisationRepository& organisations() = 0;
    [[nodiscard]] virtual ConsultationRepository& consultations() = 0;

    /// With their steps, newest first.
    [[nodiscard]] virtual Result<QList<Referral>> referrals(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Referral> find(ReferralId id) const = 0;
    /// A draft, without its steps.
    [[nodiscard]] virtual Result<void> add(const Referral& referral) = 0;
    /// A draft's content; also takes it to `sent`. Errors: Conflict, Forbidden `write_once` when sent
    /// already.
    [[nodiscard]] virtual Result<void> update(const Referral& referral, Revision seen) = 0;
    /// State and due day of one that was sent; nothing else of it is written.
    [[nodiscard]] virtual Result<void> updateState(const Referral& referral, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> addStep(const Referral& referral, const ReferralStep& step) = 0;
    /// Errors: Conflict, Forbidden `write_once` when sent.
    [[nodiscard]] virtual Result<void> remove(ReferralId id, Revision seen) = 0;
};

} // namespace frid
