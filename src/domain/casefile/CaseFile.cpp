#include <frid/domain/casefile/CaseFile.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// A day in the case's life that has happened, not before the receipt.
Result<void> checkDay(std::optional<QDate>& day, const Intake& intake, QDate today, const QString& field)
{
    if (day && !day->isValid()) {
        day.reset();
    }
    if (!day) {
        return {};
    }
    FRID_CHECK(happenedDay(*day, today, field));
    return notBefore(*day, intake.receivedOn, field);
}

Result<void> checkIntake(Intake& intake, QDate today)
{
    FRID_CHECK(requireDay(intake.receivedOn, u"received_on"_s));
    FRID_CHECK(happenedDay(intake.receivedOn, today, u"received_on"_s));
    if (intake.receivedAt && !intake.receivedAt->isValid()) {
        intake.receivedAt.reset();
    }
    FRID_CHECK(tidyText(intake.reason, u"reason"_s));
    FRID_CHECK(tidyText(intake.dangerNote, u"danger_note"_s));
    // A time that was offered may well lie ahead.
    if (intake.firstOfferOn && !intake.firstOfferOn->isValid()) {
        intake.firstOfferOn.reset();
    }
    if (intake.firstOfferOn) {
        FRID_CHECK(plausibleDate(*intake.firstOfferOn, u"first_offer_on"_s));
        FRID_CHECK(notBefore(*intake.firstOfferOn, intake.receivedOn, u"first_offer_on"_s));
    }
    return checkDay(intake.firstVisitOn, intake, today, u"first_visit_on"_s);
}

} // namespace

Result<CaseFile> checkedCase(CaseFile file, QDate today)
{
    if (file.subject.isNull()) {
        return invalid(u"subject"_s, u"missing"_s);
    }
    if (file.unit.isNull()) {
        return invalid(u"unit"_s, u"missing"_s);
    }
    FRID_CHECK(checkIntake(file.intake, today));
    FRID_CHECK(checkDay(file.inquiryOpenedOn, file.intake, today, u"inquiry_opened_on"_s));
    FRID_CHECK(checkDay(file.inquiryDeclinedOn, file.intake, today, u"inquiry_declined_on"_s));
    FRID_CHECK(tidyText(file.inquiryReason, u"inquiry_reason"_s));
    if (file.talkedWithChildOn && !file.talkedWithChildOn->isValid()) {
        file.talkedWithChildOn.reset();
    }
    if (file.talkedWithChildOn) {
        if (file.kind != CaseKind::Child) {
            return invalid(u"talked_with_child_on"_s, u"not_child"_s);
        }
        FRID_CHECK(happenedDay(*file.talkedWithChildOn, today, u"talked_with_child_on"_s));
    }
    FRID_CHECK(checkDay(file.closedOn, file.intake, today, u"closed_on"_s));
    if (file.status == CaseStatus::Closed) {
        FRID_CHECK(requireDay(file.closedOn.value_or(QDate()), u"closed_on"_s));
        FRID_CHECK(requireText(file.closingReason, u"closing_reason"_s));
    }
    FRID_CHECK(tidyText(file.closingNote, u"closing_note"_s));
    FRID_CHECK(tidyLine(file.externalReference, u"external_reference"_s));
    return file;
}

FieldMap toFields(const CaseFile& file)
{
    const Intake& intake = file.intake;
    return {
        {u"unit"_s, fieldText(file.unit)},
        {u"handler"_s, fieldText(file.handler)},
        {u"status"_s, toCode(file.status)},
        {u"walled"_s, fieldText(file.walled)},
        {u"received_on"_s, fieldText(intake.receivedOn)},
        {u"received_at"_s, intake.receivedAt ? intake.receivedAt->toString(u"HH:mm"_s) : QString()},
        {u"channel"_s, intake.channel},
        {u"reason"_s, intake.reason},
        {u"danger_now"_s, fieldText(intake.dangerNow)},
        {u"danger_note"_s, intake.dangerNote},
        {u"children_concerned"_s, fieldText(intake.childrenConcerned)},
        {u"known_before"_s, fieldText(intake.knownBefore)},
        {u"living_with_perpetrator"_s, fieldText(intake.livingWithPerpetrator)},
        {u"first_offer_on"_s, fieldText(intake.firstOfferOn)},
        {u"first_visit_on"_s, fieldText(intake.firstVisitOn)},
        {u"inquiry_opened_on"_s, fieldText(file.inquiryOpenedOn)},
        {u"inquiry_declined_on"_s, fieldText(file.inquiryDeclinedOn)},
        {u"inquiry_reason"_s, file.inquiryReason},
        {u"talked_with_child_on"_s, fieldText(file.talkedWithChildOn)},
        {u"closed_on"_s, fieldText(file.closedOn)},
        {u"closing_reason"_s, file.closingReason},
        {u"closing_note"_s, file.closingNote},
        {u"overall_goal"_s, file.overallGoal},
        {u"external_reference"_s, file.externalReference},
    };
}

} // namespace frid
