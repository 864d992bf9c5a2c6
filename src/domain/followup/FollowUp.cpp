#include <frid/domain/followup/FollowUp.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<Goal> checkedGoal(Goal goal, QDate today)
{
    FRID_CHECK(requireText(goal.area, u"area"_s));
    FRID_CHECK(tidyText(goal.text, u"text"_s));
    FRID_CHECK(requireText(goal.text, u"text"_s));
    FRID_CHECK(tidyText(goal.indicator, u"indicator"_s));
    FRID_CHECK(ratingInRange(goal.start, u"start"_s));
    FRID_CHECK(ratingInRange(goal.target, u"target"_s));
    FRID_CHECK(requireDay(goal.setOn, u"set_on"_s));
    FRID_CHECK(happenedDay(goal.setOn, today, u"set_on"_s));
    if (goal.endedOn && !goal.endedOn->isValid()) {
        goal.endedOn.reset();
    }
    if (goal.status == GoalStatus::Active) {
        goal.endedOn.reset();
    }
    if (goal.endedOn) {
        FRID_CHECK(happenedDay(*goal.endedOn, today, u"ended_on"_s));
        FRID_CHECK(notBefore(*goal.endedOn, goal.setOn, u"ended_on"_s));
    }
    return goal;
}

FieldMap toFields(const Goal& goal)
{
    return {
        {u"area"_s, goal.area},
        {u"text"_s, goal.text},
        {u"indicator"_s, goal.indicator},
        {u"start"_s, QString::number(goal.start)},
        {u"target"_s, QString::number(goal.target)},
        {u"set_on"_s, fieldText(goal.setOn)},
        {u"status"_s, toCode(goal.status)},
        {u"ended_on"_s, fieldText(goal.endedOn)},
    };
}

Result<FollowUp> checkedFollowUp(FollowUp followUp, QDate today)
{
    FRID_CHECK(requireDay(followUp.heldOn, u"held_on"_s));
    FRID_CHECK(happenedDay(followUp.heldOn, today, u"held_on"_s));
    FRID_CHECK(requireText(followUp.form, u"form"_s));
    FRID_CHECK(tidyText(followUp.participants, u"participants"_s));
    FRID_CHECK(tidyText(followUp.clientWords, u"client_words"_s));
    FRID_CHECK(ratingInRange(followUp.safety.value_or(0), u"safety"_s));
    FRID_CHECK(ratingInRange(followUp.satisfaction.value_or(0), u"satisfaction"_s));
    FRID_CHECK(tidyText(followUp.violenceNote, u"violence_note"_s));
    FRID_CHECK(tidyText(followUp.judgement, u"judgement"_s));
    if (followUp.nextOn && !followUp.nextOn->isValid()) {
        followUp.nextOn.reset();
    }
    if (followUp.nextOn) {
        FRID_CHECK(plausibleDate(*followUp.nextOn, u"next_on"_s));
        FRID_CHECK(notBefore(*followUp.nextOn, followUp.heldOn, u"next_on"_s));
    }
    for (GoalRating& rating : followUp.ratings) {
        FRID_CHECK(ratingInRange(rating.value, u"ratings"_s));
        FRID_CHECK(tidyText(rating.comment, u"ratings"_s));
    }
    FRID_CHECK(tidyText(followUp.correctionReason, u"correction_reason"_s));
    if (followUp.corrects.isNull()) {
        followUp.correctionReason.clear();
    } else {
        FRID_CHECK(requireText(followUp.correctionReason, u"correction_reason"_s));
    }
    return followUp;
}

} // namespace frid
