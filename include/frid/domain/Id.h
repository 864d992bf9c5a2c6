#pragma once

#include <QDateTime>
#include <QHashFunctions>
#include <QUuid>
#include <compare>

namespace frid {

/// A new UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that ids sort by time of
/// making.
[[nodiscard]] QUuid makeUuidV7(const QDateTime& now);

/// A record's identity. The tag keeps a case's id from being passed where a person's is meant.
template <typename Tag> class Id {
public:
    Id() = default; ///< null: refers to nothing
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    { }

    [[nodiscard]] static Id make(const QDateTime& now) { return Id(makeUuidV7(now)); }
    /// Null when the text is not a UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// 36 characters, lower case, no braces: as stored.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PersonId = Id<struct PersonTag>;
using CaseId = Id<struct CaseTag>;
using PartyId = Id<struct PartyTag>;
using ViolenceId = Id<struct ViolenceTag>;
using NoteId = Id<struct NoteTag>;
using GoalId = Id<struct GoalTag>;
using FollowUpId = Id<struct FollowUpTag>;
using TaskId = Id<struct TaskTag>;
using AssessmentId = Id<struct AssessmentTag>;
using ViolenceQuestionId = Id<struct ViolenceQuestionTag>;
using DecisionId = Id<struct DecisionTag>;
using PlanId = Id<struct PlanTag>;
using InterventionId = Id<struct InterventionTag>;
using OccasionId = Id<struct OccasionTag>; ///< a session of an intervention
using OrganisationId = Id<struct OrganisationTag>;
using CooperationId = Id<struct CooperationTag>; ///< an agreement with an organisation
using ReferralId = Id<struct ReferralTag>;
using ConsultationId = Id<struct ConsultationTag>;
using ProviderId = Id<struct ProviderTag>;
using ProviderAgreementId = Id<struct ProviderAgreementTag>;
using PlaceId = Id<struct PlaceTag>;
using PlacementId = Id<struct PlacementTag>;
using PlaceCallId = Id<struct PlaceCallTag>; ///< one call in search of a place
using CaseReviewId = Id<struct CaseReviewTag>;
using ReviewRoundId = Id<struct ReviewRoundTag>; ///< one sitting in which cases are reviewed
using AccountId = Id<struct AccountTag>;
using UnitId = Id<struct UnitTag>;
using MergeId = Id<struct MergeTag>;

/// Counts the saves of one row; an update names the revision that it saw.
using Revision = qint64;

} // namespace frid
