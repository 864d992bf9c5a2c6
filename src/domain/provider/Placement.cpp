#include <frid/domain/provider/Placement.h>

#include "Tidy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Empty days go; others are plausible and, unless they may lie ahead, have happened.
Result<void> checkDay(std::optional<QDate>& day, QDate today, const QString& field)
{
    if (day && !day->isValid()) {
        day.reset();
    }
    return day ? happenedDay(*day, today, field) : Result<void>();
}

} // namespace

Result<Placement> checkedPlacement(Placement placement, QDate today)
{
    if (placement.place.isNull()) {
        return invalid(u"place"_s, u"missing"_s);
    }
    FRID_CHECK(requireDay(placement.from, u"from_on"_s));
    FRID_CHECK(plausibleDate(placement.from, u"from_on"_s));
    if (placement.to && !placement.to->isValid()) {
        placement.to.reset();
    }
    if (placement.to) {
        FRID_CHECK(plausibleDate(*placement.to, u"to_on"_s));
        FRID_CHECK(notBefore(*placement.to, placement.from, u"to_on"_s));
    }
    if (placement.pricePerDay < 0) {
        return invalid(u"price_per_day"_s, u"range"_s);
    }
    if (placement.otherCosts < 0) {
        return invalid(u"other_costs"_s, u"range"_s);
    }
    if (!placement.child) {
        placement.consent.clear();
        placement.protection.clear();
        placement.immediateDecisionOn.reset();
        placement.courtSubmittedOn.reset();
        placement.applicationOn.reset();
        placement.reviewedOn.reset();
    }
    FRID_CHECK(checkDay(placement.immediateDecisionOn, today, u"immediate_decision_on"_s));
    FRID_CHECK(checkDay(placement.courtSubmittedOn, today, u"court_submitted_on"_s));
    FRID_CHECK(checkDay(placement.applicationOn, today, u"application_on"_s));
    FRID_CHECK(checkDay(placement.reviewedOn, today, u"reviewed_on"_s));
    if (placement.courtSubmittedOn && placement.immediateDecisionOn) {
        FRID_CHECK(
            notBefore(*placement.courtSubmittedOn, *placement.immediateDecisionOn, u"court_submitted_on"_s));
    }
    if (placement.reviewedOn) {
        FRID_CHECK(notBefore(*placement.reviewedOn, placement.from, u"reviewed_on"_s));
    }
    FRID_CHECK(tidyText(placement.protection, u"protection_note"_s));
    FRID_CHECK(tidyLine(placement.school, u"school"_s));
    FRID_CHECK(tidyLine(placement.contactName, u"contact_name"_s));
    FRID_CHECK(tidyLine(placement.contactPhone, u"contact_phone"_s));
    FRID_CHECK(tidyText(placement.note, u"note"_s));
    FRID_CHECK(tidyText(placement.endNote, u"end_note"_s));
    if (!placement.to) {
        placement.endReason.clear();
        placement.endNote.clear();
    }
    return placement;
}

FieldMap toFields(const Placement& placement)
{
    return {
        {u"place"_s, fieldText(placement.place)},
        {u"from_on"_s, fieldText(placement.from)},
        {u"to_on"_s, fieldText(placement.to)},
        {u"price_per_day"_s, QString::number(placement.pricePerDay)},
        {u"other_costs"_s, QString::number(placement.otherCosts)},
        {u"protection_note"_s, placement.protection},
        {u"guardian_consent"_s, placement.consent},
        {u"immediate_decision_on"_s, fieldText(placement.immediateDecisionOn)},
        {u"court_submitted_on"_s, fieldText(placement.courtSubmittedOn)},
        {u"application_on"_s, fieldText(placement.applicationOn)},
        {u"reviewed_on"_s, fieldText(placement.reviewedOn)},
        {u"school"_s, placement.school},
        {u"contact_name"_s, placement.contactName},
        {u"contact_phone"_s, placement.contactPhone},
        {u"note"_s, placement.note},
        {u"end_reason"_s, placement.endReason},
        {u"end_note"_s, placement.endNote},
    };
}

std::optional<QDate> firstFreeDay(const Placement& placement)
{
    if (!placement.to) {
        return std::nullopt;
    }
    return std::max(*placement.to, placement.from.addDays(1));
}

Result<PlaceCall> checkedCall(PlaceCall call, const QDateTime& now)
{
    if (call.provider.isNull()) {
        return invalid(u"provider"_s, u"missing"_s);
    }
    FRID_CHECK(requireText(call.outcome, u"outcome"_s));
    if (call.outcome == "refused"_L1) {
        FRID_CHECK(requireText(call.reason, u"reason"_s));
    } else {
        call.reason.clear();
    }
    if (!call.at.isValid()) {
        return invalid(u"called_at"_s, u"missing"_s);
    }
    if (call.at > now.addSecs(60)) {
        return invalid(u"called_at"_s, u"future"_s);
    }
    FRID_CHECK(plausibleDate(call.at.date(), u"called_at"_s));
    FRID_CHECK(tidyLine(call.spokeWith, u"spoke_with"_s));
    FRID_CHECK(tidyText(call.note, u"note"_s));
    return call;
}

} // namespace frid
