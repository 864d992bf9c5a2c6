#include <frid/domain/referral/Referral.h>

#include <algorithm>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

using Kind = ReferralStep::Kind;

/// The legal ground that says nothing by itself.
constexpr auto otherGround = "other"_L1;

bool isAnswer(Kind kind)
{
    return kind == Kind::Received || kind == Kind::Accepted || kind == Kind::Rejected
        || kind == Kind::NoAnswer;
}

Result<void> notBeforeSending(QDate day, QDate sentOn, const QString& field)
{
    return day < sentOn ? invalid(field, u"before_sent"_s) : Result<void>();
}

tl::unexpected<Error> refused(const QString& why)
{
    return invalid(u"state"_s, why);
}

} // namespace

Result<Referral> checkedReferral(Referral referral)
{
    FRID_CHECK(requireText(referral.kind, u"referral_kind"_s));
    FRID_CHECK(tidyLine(referral.recipient, u"recipient"_s));
    FRID_CHECK(tidyLine(referral.subject, u"referral_subject"_s));
    FRID_CHECK(tidyText(referral.text, u"referral_text"_s));
    FRID_CHECK(tidyText(referral.legalNote, u"legal_note"_s));
    FRID_CHECK(tidyText(referral.replacementReason, u"replacement_reason"_s));
    if (referral.replaces.isNull()) {
        referral.replacementReason.clear();
    }
    if (referral.consent == Consent::Given) {
        referral.legalGround.clear();
    }
    if (referral.legalGround.isEmpty()) {
        referral.legalNote.clear();
    }
    if (referral.answerDue && !referral.answerDue->isValid()) {
        referral.answerDue.reset();
    }
    if (referral.answerDue) {
        FRID_CHECK(plausibleDate(*referral.answerDue, u"answer_due"_s));
    }
    return referral;
}

Result<void> checkSendable(const Referral& referral, QDate sentOn, QDate today)
{
    FRID_CHECK(requireText(referral.recipient, u"recipient"_s));
    FRID_CHECK(requireText(referral.text, u"referral_text"_s));
    if (!referral.replaces.isNull()) {
        FRID_CHECK(requireText(referral.replacementReason, u"replacement_reason"_s));
    }
    if (referral.consent == Consent::NotAsked) {
        return invalid(u"consent"_s, u"missing"_s);
    }
    if (referral.consent != Consent::Given && referral.legalGround.isEmpty()) {
        return invalid(u"legal_ground"_s,
            referral.consent == Consent::Declined ? u"ground_against_no"_s : u"ground_needed"_s);
    }
    if (referral.legalGround == otherGround) {
        FRID_CHECK(requireText(referral.legalNote, u"legal_note"_s));
    }
    FRID_CHECK(requireDay(sentOn, u"sent_on"_s));
    FRID_CHECK(happenedDay(sentOn, today, u"sent_on"_s));
    return notBeforeSending(referral.answerDue.value_or(sentOn), sentOn, u"answer_due"_s);
}

FieldMap toFields(const Referral& referral)
{
    return {
        {u"referral_kind"_s, referral.kind},
        {u"recipient"_s, referral.recipient},
        {u"about_party"_s, fieldText(referral.party)},
        {u"referral_subject"_s, referral.subject},
        {u"referral_text"_s, referral.text},
        {u"consent"_s, referral.consent == Consent::NotAsked ? QString() : toCode(referral.consent)},
        {u"legal_ground"_s, referral.legalGround},
        {u"legal_note"_s, referral.legalNote},
        {u"answer_due"_s, fieldText(referral.answerDue)},
        {u"replacement_reason"_s, referral.replacementReason},
        {u"sent_on"_s, fieldText(referral.sentOn)},
        {u"referral_state"_s, toCode(referral.state)},
    };
}

Result<ReferralState> stateAfter(ReferralState state, ReferralStep::Kind step)
{
    if (step == Kind::Sent) {
        return state == ReferralState::Drafted ? Result<ReferralState>(ReferralState::Sent)
                                               : refused(u"already_sent"_s);
    }
    if (state == ReferralState::Drafted) {
        return refused(u"not_sent"_s);
    }
    if (step == Kind::Feedback) {
        return state; // the client may be told at any time, also afterwards
    }
    if (state == ReferralState::Done) {
        return refused(u"already_done"_s);
    }
    switch (step) {
    case Kind::Reminded:
        return waitsForAnswer(state) ? Result<ReferralState>(state) : refused(u"answered"_s);
    case Kind::Received:
        return ReferralState::Received;
    case Kind::Accepted:
        return ReferralState::Accepted;
    case Kind::Rejected:
        return ReferralState::Rejected;
    case Kind::NoAnswer:
        return state == ReferralState::Accepted || state == ReferralState::Rejected
            ? refused(u"answered"_s)
            : Result<ReferralState>(ReferralState::NoAnswer);
    case Kind::Done:
        return state == ReferralState::Sent ? refused(u"answer_first"_s)
                                            : Result<ReferralState>(ReferralState::Done);
    case Kind::Sent:
    case Kind::Feedback:
        break;
    }
    Q_UNREACHABLE();
}

QList<ReferralStep::Kind> possibleSteps(ReferralState state)
{
    QList<Kind> kinds;
    for (const auto& [kind, code] : EnumCodes<Kind>::table) {
        if (stateAfter(state, kind)) {
            kinds.append(kind);
        }
    }
    return kinds;
}

Result<ReferralStep> checkedStep(ReferralStep step, const Referral& referral, QDate today)
{
    FRID_CHECK(requireDay(step.on, u"on"_s));
    FRID_CHECK(happenedDay(step.on, today, u"on"_s));
    if (referral.sentOn) {
        FRID_CHECK(notBeforeSending(step.on, *referral.sentOn, u"on"_s));
    }
    FRID_CHECK(tidyText(step.text, u"text"_s));
    if (step.kind == Kind::Rejected || step.kind == Kind::Feedback) {
        FRID_CHECK(requireText(step.text, u"text"_s));
    }
    return step;
}

QDate answerDueOn(const DeadlineRules& rules, const QString& caseKind, QDate sentOn)
{
    const QList<DeadlineRule> found = rules.matching(u"referral_sent"_s, caseKind);
    return found.isEmpty() || !sentOn.isValid() ? QDate() : dueOn(found.first(), sentOn);
}

bool waitsForAnswer(ReferralState state)
{
    return state == ReferralState::Sent || state == ReferralState::Received
        || state == ReferralState::NoAnswer;
}

const ReferralStep* latestAnswer(const Referral& referral)
{
    const auto found = std::find_if(referral.steps.crbegin(), referral.steps.crend(),
        [](const ReferralStep& step) { return isAnswer(step.kind); });
    return found == referral.steps.crend() ? nullptr : &*found;
}

} // namespace frid
