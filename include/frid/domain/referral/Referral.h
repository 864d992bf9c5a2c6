#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/task/DeadlineRules.h>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <optional>

namespace frid {

/// Whether the one concerned agrees that something is told.
enum class Consent { NotAsked, Given, Declined, NotNeeded };

enum class ReferralState { Drafted, Sent, Received, Accepted, Rejected, NoAnswer, Done };

/// One happening in the life of a referral that was sent; never edited.
struct ReferralStep {
    enum class Kind { Sent, Reminded, Received, Accepted, Rejected, NoAnswer, Feedback, Done };
    Kind kind = Kind::Sent;
    QDate on; ///< Swedish calendar day
    QString text; ///< what was answered, told or done
    AccountId by;
    QDateTime at; ///< UTC: when it was written down
};

/// A referral or report to somebody else. What was sent stays word for word.
struct Referral {
    ReferralId id;
    Revision revision = 0;
    CaseId caseId;
    QString kind; ///< code of list "referral_kind"
    OrganisationId organisation; ///< null: the recipient is free text only
    QString recipient; ///< whom it is to, as written on the letter
    PartyId party; ///< whom of the case it is about; null: the case's subject
    QString subject; ///< what it is about, in a line
    QString text; ///< exactly what is shared
    Consent consent = Consent::NotAsked;
    QString legalGround; ///< code of list "legal_ground"
    QString legalNote;
    ReferralState state = ReferralState::Drafted;
    std::optional<QDate> sentOn;
    std::optional<QDate> answerDue; ///< null: no answer is waited for
    AccountId author;
    QDateTime createdAt; ///< UTC
    ReferralId replaces; ///< the sent one that this one corrects; each is replaced once
    QString replacementReason; ///< why; needed to send one that replaces another. Not told in the letter
    QList<ReferralStep> steps; ///< oldest first
};

/// The kind that tells child welfare of a child who may be at risk (orosanmälan).
inline constexpr auto concernReportKind = QLatin1StringView("concern_report");
/// What it rests on: code of list "legal_ground".
inline constexpr auto concernReportGround = QLatin1StringView("sol_19");

/// A draft: may lack nearly everything. Errors: Invalid: kind missing, too long, answer_due implausible.
[[nodiscard]] Result<Referral> checkedReferral(Referral referral);
/// What may leave the house. Errors: Invalid: recipient, text missing; replacement_reason missing; consent
/// missing; legal_ground `ground_needed` without consent, `ground_against_no` against a no; legal_note
/// missing with the ground "other"; sent_on missing or in the future; answer_due before sent_on.
[[nodiscard]] Result<void> checkSendable(const Referral& referral, QDate sentOn, QDate today);
/// Everything a draft's form can change, for conflicts and history, and the state.
[[nodiscard]] FieldMap toFields(const Referral& referral);

/// The state that a step leads to. Errors: Invalid "state": `not_sent`, `already_sent`, `answer_first`,
/// `already_done`.
[[nodiscard]] Result<ReferralState> stateAfter(ReferralState state, ReferralStep::Kind step);
/// The steps that are possible in a state, in the order to show.
[[nodiscard]] QList<ReferralStep::Kind> possibleSteps(ReferralState state);
/// Errors: Invalid "on": missing, in the future, before the day of sending; "text" missing for an answer
/// that says no, and for feedback.
[[nodiscard]] Result<ReferralStep> checkedStep(ReferralStep step, const Referral& referral, QDate today);
/// The last day for an answer by the rule of trigger `referral_sent` for the kind of case; null: no rule.
[[nodiscard]] QDate answerDueOn(const DeadlineRules& rules, const QString& caseKind, QDate sentOn);
/// Whether somebody still waits for an answer.
[[nodiscard]] bool waitsForAnswer(ReferralState state);
/// The newest answer, or that none came; null before there is one. Lives in `referral`.
[[nodiscard]] const ReferralStep* latestAnswer(const Referral& referral);

template <> struct EnumCodes<Consent> {
    static constexpr std::array<std::pair<Consent, QLatin1StringView>, 4> table{{
        {Consent::NotAsked, QLatin1StringView("not_asked")},
        {Consent::Given, QLatin1StringView("given")},
        {Consent::Declined, QLatin1StringView("declined")},
        {Consent::NotNeeded, QLatin1StringView("not_needed")},
    }};
};

template <> struct EnumCodes<ReferralState> {
    static constexpr std::array<std::pair<ReferralState, QLatin1StringView>, 7> table{{
        {ReferralState::Drafted, QLatin1StringView("drafted")},
        {ReferralState::Sent, QLatin1StringView("sent")},
        {ReferralState::Received, QLatin1StringView("received")},
        {ReferralState::Accepted, QLatin1StringView("accepted")},
        {ReferralState::Rejected, QLatin1StringView("rejected")},
        {ReferralState::NoAnswer, QLatin1StringView("no_answer")},
        {ReferralState::Done, QLatin1StringView("done")},
    }};
};

template <> struct EnumCodes<ReferralStep::Kind> {
    static constexpr std::array<std::pair<ReferralStep::Kind, QLatin1StringView>, 8> table{{
        {ReferralStep::Kind::Sent, QLatin1StringView("sent")},
        {ReferralStep::Kind::Reminded, QLatin1StringView("reminded")},
        {ReferralStep::Kind::Received, QLatin1StringView("received")},
        {ReferralStep::Kind::Accepted, QLatin1StringView("accepted")},
        {ReferralStep::Kind::Rejected, QLatin1StringView("rejected")},
        {ReferralStep::Kind::NoAnswer, QLatin1StringView("no_answer")},
        {ReferralStep::Kind::Feedback, QLatin1StringView("feedback")},
        {ReferralStep::Kind::Done, QLatin1StringView("done")},
    }};
};

} // namespace frid
