#pragma once

#include <frid/domain/Clock.h>
#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/SwedishHolidays.h>
#include <frid/domain/intervention/InterventionMethods.h>

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <optional>

namespace frid {

/// One intervention (insats) in a case, with what was expected of it and what came of it.
struct Intervention {
    InterventionId id;
    Revision revision = 0;
    CaseId caseId;
    QString kind; ///< code of list "intervention_kind"
    /// Given without individual assessment of needs (SoL (2025:400) 11:5): then there is no decision.
    bool openService = false;
    DecisionId decision; ///< the decision that grants it; null: none yet, or open service
    bool ownStaff = true;
    QString provider; ///< who gives it, when not own staff
    QString purpose; ///< what it is for
    std::optional<int> expectedTimes; ///< meetings, 1–500
    std::optional<int> expectedWeeks; ///< 1–520
    /// When it was granted: the decision's day, of open service the first day, or what an import says.
    std::optional<QDate> grantedOn;
    /// Whether it rests on an individual decision; of an imported one known without the decision itself.
    YesNo decided = YesNo::Unknown;
    std::optional<qint64> costPerDay; ///< öre; of imported stays
    QString goal; ///< code of list "overall_goal"; of imported ones
    std::optional<QDate> startOn;
    std::optional<QDate> endOn;
    QString result; ///< code of list "intervention_result"; set exactly when it has ended
    QString resultNote;
    /// Of kinds with InterventionMethod::hasContactState: code of list "partner_contact_state". A fact only:
    /// nothing about the other side is kept here.
    QString contactState;

    [[nodiscard]] bool hasEnded() const { return endOn.has_value(); }
};

/// Errors: Invalid: intervention_kind missing, provider missing when others give it, expected_times and
/// expected_weeks out of range, end_on before start_on or in the future, result missing at the end, result
/// without an end, contact_state of a kind that has none.
[[nodiscard]] Result<Intervention> checkedIntervention(
    Intervention intervention, const InterventionMethod& method, QDate today);
[[nodiscard]] FieldMap toFields(const Intervention& intervention);

/// Unknown: imported, and nobody wrote down how it went.
enum class OccasionState { Planned, Attended, Late, NoShow, CancelledByClient, CancelledByUs, Unknown };

/// Whether the client was met.
[[nodiscard]] constexpr bool wasHeld(OccasionState state)
{
    return state == OccasionState::Attended || state == OccasionState::Late;
}
[[nodiscard]] constexpr bool wasCancelled(OccasionState state)
{
    return state == OccasionState::CancelledByClient || state == OccasionState::CancelledByUs;
}

/// One session (tillfälle) of an intervention.
struct Occasion {
    OccasionId id;
    Revision revision = 0;
    InterventionId intervention;
    QDateTime startsAt; ///< UTC
    bool dayOnly = false; ///< imported: the time of day is not known, startsAt is noon
    int minutes = 60; ///< 5–720
    OccasionState state = OccasionState::Planned;
    QString reason; ///< code of list "session_reason": why it was not held, or why late
    QString step; ///< of methods with steps: what was worked with
    QString participants; ///< who else takes part; of a meeting each on a line: name, role, organisation
    QString note; ///< of a meeting what was agreed
    OccasionId replaces; ///< the session that this one was made instead of; each is replaced once
};

/// Errors: Invalid: starts_at missing, minutes out of range, state held or missed while it lies in the
/// future, reason of a planned or attended one, step unknown to the method.
[[nodiscard]] Result<Occasion> checkedOccasion(
    Occasion occasion, const InterventionMethod& method, const QDateTime& now);
[[nodiscard]] FieldMap toFields(const Occasion& occasion);

/// Of a meeting, the next one of the same intervention that was held or is planned; null: none. Lives in
/// `all`.
[[nodiscard]] const Occasion* nextMeeting(const QList<Occasion>& all, const Occasion& meeting);

/// How many sessions of an intervention went how.
struct Attendance {
    int planned = 0;
    int held = 0; ///< attended or late
    int late = 0; ///< of those held
    int missed = 0; ///< no-shows
    int cancelledByClient = 0;
    int cancelledByUs = 0;

    [[nodiscard]] int cancelled() const { return cancelledByClient + cancelledByUs; }
    friend bool operator==(const Attendance&, const Attendance&) = default;
};
[[nodiscard]] Attendance attendanceOf(const QList<Occasion>& occasions);

/// The step of a method that has been reached: the furthest one worked with in a session that was held. 0:
/// none.
[[nodiscard]] int stepReached(const InterventionMethod& method, const QList<Occasion>& occasions);
/// The step to write down for a session that was held, unless another is said: that of the last held one
/// before it, or the method's first.
[[nodiscard]] QString stepAt(
    const InterventionMethod& method, const QList<Occasion>& occasions, const QDateTime& startsAt);

/// A row of sessions at the same time of the week.
struct Series {
    QDate firstOn; ///< also says the weekday
    QTime at; ///< Swedish local time
    int minutes = 60;
    int everyWeeks = 1; ///< 1–8
    int times = 10; ///< 1–60: sessions that are planned; a holiday skipped is made up for at the end
    Eves eves = Eves::Off;
};

/// One day of a series' row.
struct SeriesDay {
    QDate day;
    std::optional<Holiday> holiday; ///< then nothing is planned
    QDateTime startsAt; ///< UTC; invalid on a holiday
};

/// Errors: Invalid: first_on missing or implausible, at missing, minutes, every_weeks and times out of range.
[[nodiscard]] Result<Series> checkedSeries(const Series& series);
/// The row, with the days that are skipped, until as many are planned as asked for. Each is at the same
/// Swedish time of day, on both sides of a change to or from summer time. Empty for an unchecked series.
[[nodiscard]] QList<SeriesDay> seriesDays(const Series& series);

template <> struct EnumCodes<OccasionState> {
    static constexpr std::array<std::pair<OccasionState, QLatin1StringView>, 7> table{{
        {OccasionState::Planned, QLatin1StringView("planned")},
        {OccasionState::Attended, QLatin1StringView("attended")},
        {OccasionState::Late, QLatin1StringView("late")},
        {OccasionState::NoShow, QLatin1StringView("no_show")},
        {OccasionState::CancelledByClient, QLatin1StringView("cancelled_client")},
        {OccasionState::CancelledByUs, QLatin1StringView("cancelled_unit")},
        {OccasionState::Unknown, QLatin1StringView("unknown")},
    }};
};

} // namespace frid
