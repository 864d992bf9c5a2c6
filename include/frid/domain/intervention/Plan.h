#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>
#include <frid/domain/followup/FollowUp.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

/// A goal as it stood when the plan was written. The goal itself may go on changing.
struct PlanGoal {
    GoalId goal;
    QString area; ///< code of list "life_area"
    QString text;
    QString indicator;
    int start = 0;
    int target = 10;
    friend bool operator==(const PlanGoal&, const PlanGoal&) = default;
};

/// Something that somebody does by a day.
struct PlanStep {
    QString text;
    QString responsible;
    std::optional<QDate> dueOn;
    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// What the client says of the plan.
enum class Agreement { Unknown, Yes, Partly, No };

/// One version of a plan for carrying out the interventions (genomförandeplan, SoL (2025:400) 9:12). A draft
/// until signed; a signed version is write-once, and the next is a new one that replaces it.
struct Plan {
    PlanId id;
    Revision revision = 0;
    CaseId caseId;
    int version = 1; ///< of the case's plan, from 1
    QDate madeOn;
    QString participants; ///< who made it together
    QString summary; ///< how the interventions are to be carried out
    QList<PlanGoal> goals;
    QList<PlanStep> steps;
    Agreement agreement = Agreement::Unknown;
    QString clientWords;
    std::optional<QDate> followUpOn;
    NoteState state = NoteState::Working;
    AccountId author;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> signedAt; ///< UTC
    AccountId signedBy;
    PlanId replaces; ///< the signed version before this one
};

/// The goals that a new version begins with: those that are still worked for.
[[nodiscard]] QList<PlanGoal> planGoals(const QList<Goal>& goals);

/// A draft. Errors: Invalid: made_on missing or in the future, follow_up_on before made_on, a step's due day
/// without its text (`steps`). Steps without anything are left out.
[[nodiscard]] Result<Plan> checkedPlan(Plan plan, QDate today);
/// As it may be signed. Errors: also Invalid: goals and steps both `missing`, agreement `missing`,
/// client_words missing unless the client agrees.
[[nodiscard]] Result<Plan> signablePlan(Plan plan, QDate today);

template <> struct EnumCodes<Agreement> {
    static constexpr std::array<std::pair<Agreement, QLatin1StringView>, 4> table{{
        {Agreement::Unknown, QLatin1StringView("unknown")},
        {Agreement::Yes, QLatin1StringView("yes")},
        {Agreement::Partly, QLatin1StringView("partly")},
        {Agreement::No, QLatin1StringView("no")},
    }};
};

} // namespace frid
