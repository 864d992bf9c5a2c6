#include <frid/domain/intervention/Intervention.h>

#include "Tidy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int mostTimes = 500;
constexpr int mostWeeks = 520;
constexpr int leastMinutes = 5;
constexpr int mostMinutes = 720;
constexpr int mostWeeksBetween = 8;
constexpr int mostInSeries = 60;

Result<void> within(std::optional<int> value, int least, int most, const QString& field)
{
    if (value && (*value < least || *value > most)) {
        return invalid(field, u"range"_s);
    }
    return {};
}

void dropInvalid(std::optional<QDate>& day)
{
    if (day && !day->isValid()) {
        day.reset();
    }
}

QString numberText(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

Result<Intervention> checkedIntervention(
    Intervention intervention, const InterventionMethod& method, QDate today)
{
    FRID_CHECK(requireText(intervention.kind, u"intervention_kind"_s));
    if (intervention.openService) {
        intervention.decision = DecisionId();
    }
    FRID_CHECK(tidyLine(intervention.provider, u"provider"_s));
    if (intervention.ownStaff) {
        intervention.provider.clear();
    } else {
        FRID_CHECK(requireText(intervention.provider, u"provider"_s));
    }
    FRID_CHECK(tidyText(intervention.purpose, u"purpose"_s));
    FRID_CHECK(within(intervention.expectedTimes, 1, mostTimes, u"expected_times"_s));
    FRID_CHECK(within(intervention.expectedWeeks, 1, mostWeeks, u"expected_weeks"_s));
    dropInvalid(intervention.startOn);
    dropInvalid(intervention.endOn);
    if (intervention.startOn) {
        FRID_CHECK(plausibleDate(*intervention.startOn, u"start_on"_s));
    }
    FRID_CHECK(tidyText(intervention.resultNote, u"result_note"_s));
    if (intervention.endOn) {
        FRID_CHECK(happenedDay(*intervention.endOn, today, u"end_on"_s));
        FRID_CHECK(notBefore(*intervention.endOn, intervention.startOn.value_or(QDate()), u"end_on"_s));
        FRID_CHECK(requireText(intervention.result, u"result"_s));
    } else if (!intervention.result.isEmpty()) {
        return invalid(u"end_on"_s, u"missing"_s);
    }
    if (!method.hasContactState) {
        intervention.contactState.clear();
    }
    return intervention;
}

FieldMap toFields(const Intervention& intervention)
{
    return {
        {u"intervention_kind"_s, intervention.kind},
        {u"decision"_s, intervention.openService ? u"open_service"_s : fieldText(intervention.decision)},
        {u"own_staff"_s, fieldText(intervention.ownStaff)},
        {u"provider"_s, intervention.provider},
        {u"purpose"_s, intervention.purpose},
        {u"expected_times"_s, numberText(intervention.expectedTimes)},
        {u"expected_weeks"_s, numberText(intervention.expectedWeeks)},
        {u"granted_on"_s, fieldText(intervention.grantedOn)},
        {u"cost_per_day"_s, intervention.costPerDay ? QString::number(*intervention.costPerDay) : QString()},
        {u"goal"_s, intervention.goal},
        {u"start_on"_s, fieldText(intervention.startOn)},
        {u"end_on"_s, fieldText(intervention.endOn)},
        {u"result"_s, intervention.result},
        {u"result_note"_s, intervention.resultNote},
        {u"contact_state"_s, intervention.contactState},
    };
}

Result<Occasion> checkedOccasion(Occasion occasion, const InterventionMethod& method, const QDateTime& now)
{
    if (!occasion.startsAt.isValid()) {
        return invalid(u"starts_on"_s, u"missing"_s);
    }
    FRID_CHECK(plausibleDate(swedishDay(occasion.startsAt), u"starts_on"_s));
    FRID_CHECK(within(occasion.minutes, leastMinutes, mostMinutes, u"minutes"_s));
    // Ticked off on the day itself, also before the hour; cancelled at any time.
    const bool happened = wasHeld(occasion.state) || occasion.state == OccasionState::NoShow;
    if (happened && swedishDay(occasion.startsAt) > swedishDay(now)) {
        return invalid(u"session_state"_s, u"not_yet"_s);
    }
    if (occasion.state == OccasionState::Planned || occasion.state == OccasionState::Attended) {
        occasion.reason.clear();
    }
    if (!occasion.step.isEmpty() && !method.hasStep(occasion.step)) {
        return invalid(u"step"_s, u"unknown_code"_s);
    }
    FRID_CHECK(tidyText(occasion.participants, u"participants"_s));
    FRID_CHECK(tidyText(occasion.note, u"note"_s));
    return occasion;
}

FieldMap toFields(const Occasion& occasion)
{
    return {
        {u"starts_on"_s, fieldText(swedishDay(occasion.startsAt))},
        {u"starts_at"_s, swedishTime(occasion.startsAt).toString(u"HH:mm"_s)},
        {u"minutes"_s, QString::number(occasion.minutes)},
        {u"session_state"_s, toCode(occasion.state)},
        {u"session_reason"_s, occasion.reason},
        {u"step"_s, occasion.step},
        {u"participants"_s, occasion.participants},
        {u"note"_s, occasion.note},
    };
}

const Occasion* nextMeeting(const QList<Occasion>& all, const Occasion& meeting)
{
    const Occasion* next = nullptr;
    for (const Occasion& one : all) {
        const bool counts = one.state == OccasionState::Planned || wasHeld(one.state);
        const bool later = one.intervention == meeting.intervention && one.startsAt > meeting.startsAt;
        if (counts && later && (next == nullptr || one.startsAt < next->startsAt)) {
            next = &one;
        }
    }
    return next;
}

Attendance attendanceOf(const QList<Occasion>& occasions)
{
    Attendance counts;
    for (const Occasion& occasion : occasions) {
        switch (occasion.state) {
        case OccasionState::Planned:
            ++counts.planned;
            break;
        case OccasionState::Late:
            ++counts.late;
            ++counts.held;
            break;
        case OccasionState::Attended:
            ++counts.held;
            break;
        case OccasionState::NoShow:
            ++counts.missed;
            break;
        case OccasionState::CancelledByClient:
            ++counts.cancelledByClient;
            break;
        case OccasionState::CancelledByUs:
            ++counts.cancelledByUs;
            break;
        case OccasionState::Unknown:
            break;
        }
    }
    return counts;
}

int stepReached(const InterventionMethod& method, const QList<Occasion>& occasions)
{
    int furthest = 0;
    for (const Occasion& occasion : occasions) {
        if (wasHeld(occasion.state)) {
            furthest = std::max(furthest, method.stepNumber(occasion.step));
        }
    }
    return furthest;
}

QString stepAt(const InterventionMethod& method, const QList<Occasion>& occasions, const QDateTime& startsAt)
{
    const Occasion* last = nullptr;
    for (const Occasion& occasion : occasions) {
        const bool counts
            = wasHeld(occasion.state) && method.hasStep(occasion.step) && occasion.startsAt < startsAt;
        if (counts && (last == nullptr || occasion.startsAt > last->startsAt)) {
            last = &occasion;
        }
    }
    if (last != nullptr) {
        return last->step;
    }
    return method.steps.isEmpty() ? QString() : method.steps.first().code;
}

Result<Series> checkedSeries(const Series& series)
{
    FRID_CHECK(requireDay(series.firstOn, u"first_on"_s));
    FRID_CHECK(plausibleDate(series.firstOn, u"first_on"_s));
    if (!series.at.isValid()) {
        return invalid(u"at"_s, u"missing"_s);
    }
    FRID_CHECK(within(series.minutes, leastMinutes, mostMinutes, u"minutes"_s));
    FRID_CHECK(within(series.everyWeeks, 1, mostWeeksBetween, u"every_weeks"_s));
    FRID_CHECK(within(series.times, 1, mostInSeries, u"times"_s));
    // A row on Sundays would never find a day that is no holiday.
    if (series.firstOn.dayOfWeek() == Qt::Sunday) {
        return invalid(u"first_on"_s, u"sunday"_s);
    }
    return series;
}

QList<SeriesDay> seriesDays(const Series& series)
{
    QList<SeriesDay> row;
    if (!checkedSeries(series)) {
        return row;
    }
    int planned = 0;
    for (QDate day = series.firstOn; planned < series.times;
         day = day.addDays(qint64(7) * series.everyWeeks)) {
        SeriesDay entry{day, swedishHoliday(day, series.eves), {}};
        if (!entry.holiday) {
            entry.startsAt = QDateTime(day, series.at, swedishZone()).toUTC();
            ++planned;
        }
        row.append(entry);
    }
    return row;
}

} // namespace frid
