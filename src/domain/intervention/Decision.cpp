#include <frid/domain/intervention/Decision.h>

#include "Tidy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Result<void> tidyDay(std::optional<QDate>& day, const QString& field)
{
    if (day && !day->isValid()) {
        day.reset();
    }
    return day ? plausibleDate(*day, field) : Result<void>();
}

} // namespace

bool needsReasons(const Decision& decision)
{
    return decision.kind == decisionkind::notReportedToPolice
        || decision.kind == decisionkind::contactWithViolentParent
        || decision.outcome != decisionoutcome::granted;
}

Result<Decision> checkedDecision(Decision decision, QDate today)
{
    FRID_CHECK(requireText(decision.kind, u"kind"_s));
    FRID_CHECK(tidyLine(decision.applicant, u"applicant"_s));
    FRID_CHECK(tidyLine(decision.delegate, u"delegate"_s));
    FRID_CHECK(tidyText(decision.text, u"decision_text"_s));
    FRID_CHECK(tidyText(decision.reasons, u"reasons"_s));
    FRID_CHECK(requireDay(decision.decidedOn, u"decided_on"_s));
    FRID_CHECK(happenedDay(decision.decidedOn, today, u"decided_on"_s));
    FRID_CHECK(tidyDay(decision.appliedOn, u"applied_on"_s));
    if (decision.appliedOn) {
        FRID_CHECK(notBefore(decision.decidedOn, *decision.appliedOn, u"decided_on"_s));
    }
    FRID_CHECK(tidyDay(decision.from, u"from"_s));
    FRID_CHECK(tidyDay(decision.to, u"to"_s));
    FRID_CHECK(notBefore(decision.to.value_or(QDate()), decision.from.value_or(QDate()), u"to"_s));
    if (decision.kind != decisionkind::contactWithViolentParent) {
        decision.otherParentTold = false;
    }
    FRID_CHECK(tidyText(decision.correctionReason, u"correction_reason"_s));
    if (decision.corrects.isNull()) {
        decision.correctionReason.clear();
    } else {
        FRID_CHECK(requireText(decision.correctionReason, u"correction_reason"_s));
    }
    return decision;
}

Result<Decision> signableDecision(Decision typed, QDate today)
{
    FRID_TRY(Decision decision, checkedDecision(std::move(typed), today));
    FRID_CHECK(requireText(decision.legalBasis, u"legal_basis"_s));
    FRID_CHECK(requireText(decision.outcome, u"outcome"_s));
    FRID_CHECK(requireText(decision.text, u"decision_text"_s));
    if (needsReasons(decision)) {
        FRID_CHECK(requireText(decision.reasons, u"reasons"_s));
    }
    FRID_CHECK(requireText(decision.delegate, u"delegate"_s));
    if (decision.kind == decisionkind::contactWithViolentParent && !decision.otherParentTold) {
        return invalid(u"other_parent_told"_s, u"needed"_s);
    }
    return decision;
}

bool grants(const Decision& decision)
{
    return decision.outcome == decisionoutcome::granted || decision.outcome == decisionoutcome::partly
        || decision.outcome == decisionoutcome::decided;
}

bool isInForce(const Decision& decision, const QList<Decision>& all, QDate day)
{
    if (decision.state != NoteState::Signed || !grants(decision)) {
        return false;
    }
    if ((decision.from && day < *decision.from) || (decision.to && day > *decision.to)) {
        return false;
    }
    return std::ranges::none_of(all, [&](const Decision& other) {
        return other.state == NoteState::Signed && other.corrects == decision.id;
    });
}

} // namespace frid
