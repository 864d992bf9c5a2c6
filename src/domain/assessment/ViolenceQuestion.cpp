#include <frid/domain/assessment/ViolenceQuestion.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Result<void> checkAnswer(ViolenceQuestion& question)
{
    const QString field = u"answer"_s;
    const bool alone = question.answer != ViolenceAnswer::CouldNotBeAskedAlone;
    if (question.asked) {
        question.notAskedReason.clear();
        if (question.answer == ViolenceAnswer::None) {
            return invalid(field, u"missing"_s);
        }
        return alone ? Result<void>() : invalid(field, u"not_allowed"_s);
    }
    if (alone) {
        question.answer = ViolenceAnswer::None;
        FRID_CHECK(requireText(question.notAskedReason, u"not_asked_reason"_s));
    }
    question.wantsSupport = YesNo::Unknown;
    return {};
}

} // namespace

Result<ViolenceQuestion> checkedViolenceQuestion(ViolenceQuestion question, QDate today)
{
    if (question.person.isNull()) {
        return invalid(u"person"_s, u"missing"_s);
    }
    FRID_CHECK(checkAnswer(question));
    FRID_CHECK(requireDay(question.askedOn, u"asked_on"_s));
    FRID_CHECK(happenedDay(question.askedOn, today, u"asked_on"_s));
    FRID_CHECK(tidyText(question.note, u"note"_s));
    if (question.nextOn && !question.nextOn->isValid()) {
        question.nextOn.reset();
    }
    if (question.nextOn) {
        FRID_CHECK(plausibleDate(*question.nextOn, u"next_on"_s));
        FRID_CHECK(notBefore(*question.nextOn, question.askedOn, u"next_on"_s));
    }
    return question;
}

FieldMap toFields(const ViolenceQuestion& question)
{
    return {
        {u"person"_s, fieldText(question.person)},
        {u"asked"_s, fieldText(question.asked)},
        {u"not_asked_reason"_s, question.notAskedReason},
        {u"answer"_s, question.answer == ViolenceAnswer::None ? QString() : toCode(question.answer)},
        {u"wants_support"_s, fieldText(question.wantsSupport)},
        {u"asked_on"_s, fieldText(question.askedOn)},
        {u"asked_by"_s, fieldText(question.askedBy)},
        {u"note"_s, question.note},
        {u"next_on"_s, fieldText(question.nextOn)},
    };
}

QDate nextAskingOn(const DeadlineRules& rules, const QString& caseKind, QDate askedOn)
{
    const QList<DeadlineRule> matching = rules.matching(u"violence_question_asked"_s, caseKind);
    return matching.isEmpty() ? QDate() : dueOn(matching.first(), askedOn);
}

} // namespace frid
