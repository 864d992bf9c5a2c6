#pragma once

#include <frid/domain/FieldMap.h>
#include <frid/domain/journal/JournalNote.h>

#include <QDate>

namespace frid {

enum class GoalStatus { Active, Reached, PartlyReached, NotReached, Dropped };

/// What the client and the handler want to reach, rated 0 (far off) to 10 (there).
struct Goal {
    GoalId id;
    Revision revision = 0;
    CaseId caseId;
    QString area; ///< code of list "life_area"
    QString text;
    QString indicator; ///< how one will see it
    int start = 0; ///< 0–10
    int target = 10; ///< 0–10
    QDate setOn;
    GoalStatus status = GoalStatus::Active;
    std::optional<QDate> endedOn;
};

/// Errors: Invalid: text or area missing, ratings outside 0–10, dates.
[[nodiscard]] Result<Goal> checkedGoal(Goal goal, QDate today);
[[nodiscard]] FieldMap toFields(const Goal& goal);

/// How far a goal has come at one follow-up.
struct GoalRating {
    GoalId goal;
    int value = 0; ///< 0–10
    QString comment;
    friend bool operator==(const GoalRating&, const GoalRating&) = default;
};

/// One occasion at which the case is followed up with the client. Signed ones are write-once.
struct FollowUp {
    FollowUpId id;
    Revision revision = 0;
    CaseId caseId;
    QDate heldOn;
    QString form; ///< code of list "follow_up_form"
    QString participants;
    QString clientWords; ///< the client's own words, kept apart from the judgement
    std::optional<int> safety; ///< client's rating 0–10
    std::optional<int> satisfaction; ///< client's rating 0–10
    YesNo violenceSince = YesNo::Unknown;
    QString violenceNote;
    QString judgement; ///< the handler's
    std::optional<QDate> nextOn;
    QList<GoalRating> ratings;
    NoteState state = NoteState::Working;
    AccountId author;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> signedAt; ///< UTC
    AccountId signedBy;
    FollowUpId corrects;
    QString correctionReason;
};

/// Errors: Invalid: held_on missing or in the future, form missing, ratings outside 0–10, next_on before
/// held_on.
[[nodiscard]] Result<FollowUp> checkedFollowUp(FollowUp followUp, QDate today);

class FollowUpRepository {
public:
    virtual ~FollowUpRepository() = default;
    [[nodiscard]] virtual Result<QList<Goal>> goals(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Goal> findGoal(GoalId id) const = 0;
    [[nodiscard]] virtual Result<void> addGoal(const Goal& goal) = 0;
    [[nodiscard]] virtual Result<void> updateGoal(const Goal& goal, Revision seen) = 0;

    /// With their ratings, newest first.
    [[nodiscard]] virtual Result<QList<FollowUp>> followUps(CaseId id) const = 0;
    [[nodiscard]] virtual Result<FollowUp> find(FollowUpId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const FollowUp& followUp) = 0;
    /// Working ones only. Errors: Conflict, Forbidden when signed.
    [[nodiscard]] virtual Result<void> update(const FollowUp& followUp, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> remove(FollowUpId id, Revision seen) = 0;
};

template <> struct EnumCodes<GoalStatus> {
    static constexpr std::array<std::pair<GoalStatus, QLatin1StringView>, 5> table{{
        {GoalStatus::Active, QLatin1StringView("active")},
        {GoalStatus::Reached, QLatin1StringView("reached")},
        {GoalStatus::PartlyReached, QLatin1StringView("partly")},
        {GoalStatus::NotReached, QLatin1StringView("not_reached")},
        {GoalStatus::Dropped, QLatin1StringView("dropped")},
    }};
};

} // namespace frid
