#include <frid/application/followup/FollowUpService.h>

#include "Checks.h"
#include "assessment/ViewBuilder.h"
#include "casefile/CaseTasks.h"
#include "provider/OpenPlacements.h"
#include "referral/ReferralRows.h"

#include <QSet>
#include <algorithm>
#include <frid/domain/TextRules.h>
#include <frid/domain/provider/Cost.h>
#include <tuple>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

/// The account's own working follow-up in this case. Errors: NotFound, Forbidden.
Result<FollowUp> ownWorking(UnitOfWork& unit, const Session& session, CaseId caseId, FollowUpId id)
{
    FRID_TRY(const FollowUp stored, unit.followUps().find(id));
    if (!(stored.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    if (stored.state == NoteState::Signed) {
        return fail(ErrorCode::Forbidden, {}, u"signed"_s);
    }
    if (!(stored.author == session.account)) {
        return fail(ErrorCode::Forbidden, {}, u"other_author"_s);
    }
    return stored;
}

/// Each rating names a goal of the case, once.
Result<void> checkRatings(UnitOfWork& unit, const FollowUp& followUp)
{
    if (followUp.ratings.isEmpty()) {
        return {};
    }
    FRID_TRY(const QList<Goal> goals, unit.followUps().goals(followUp.caseId));
    QSet<GoalId> open;
    for (const Goal& goal : goals) {
        open.insert(goal.id);
    }
    QSet<GoalId> rated;
    for (const GoalRating& rating : followUp.ratings) {
        if (!open.contains(rating.goal)) {
            return invalid(u"ratings"_s, u"unknown_goal"_s);
        }
        if (rated.contains(rating.goal)) {
            return invalid(u"ratings"_s, u"twice"_s);
        }
        rated.insert(rating.goal);
    }
    return {};
}

Result<void> checkCorrected(UnitOfWork& unit, const FollowUp& followUp)
{
    if (followUp.corrects.isNull()) {
        return {};
    }
    const auto target = unit.followUps().find(followUp.corrects);
    if (!target && target.error().code != ErrorCode::NotFound) {
        return tl::unexpected(target.error());
    }
    if (!target || !(target->caseId == followUp.caseId) || target->state != NoteState::Signed) {
        return invalid(u"corrects"_s, u"not_signed"_s);
    }
    return {};
}

Result<FollowUp> keep(UnitOfWork& unit, const Session& session, const CodeCatalog& codes,
    const FollowUp& typed, NoteState state)
{
    FRID_TRY(FollowUp followUp, checkedFollowUp(typed, swedishDay(unit.now())));
    FRID_CHECK(knownCode(codes, u"follow_up_form"_s, followUp.form, u"form"_s));
    FRID_CHECK(checkRatings(unit, followUp));
    FRID_CHECK(checkCorrected(unit, followUp));
    followUp.author = session.account;
    followUp.createdAt = unit.now();
    followUp.state = state;
    followUp.signedAt.reset();
    followUp.signedBy = AccountId();
    if (state == NoteState::Signed) {
        followUp.signedAt = unit.now();
        followUp.signedBy = session.account;
    }
    if (followUp.id.isNull()) {
        followUp.id = FollowUpId::make(unit.now());
        FRID_CHECK(unit.followUps().add(followUp));
        followUp.revision = 1;
        return followUp;
    }
    FRID_TRY(const FollowUp stored, ownWorking(unit, session, followUp.caseId, followUp.id));
    followUp.createdAt = stored.createdAt;
    FRID_CHECK(unit.followUps().update(followUp, followUp.revision));
    ++followUp.revision;
    return followUp;
}

bool isInPeriod(QDate day, const FollowUpReportRequest& request)
{
    return (!request.from.isValid() || day >= request.from) && (!request.to.isValid() || day <= request.to);
}

/// The follow-ups that count: signed, in the period, oldest first; of a corrected one only the correction.
QList<FollowUp> reported(const QList<FollowUp>& all, const FollowUpReportRequest& request)
{
    QSet<FollowUpId> corrected;
    for (const FollowUp& followUp : all) {
        if (followUp.state == NoteState::Signed && !followUp.corrects.isNull()) {
            corrected.insert(followUp.corrects);
        }
    }
    QList<FollowUp> chosen;
    for (const FollowUp& followUp : all) {
        if (followUp.state == NoteState::Signed && !corrected.contains(followUp.id)
            && isInPeriod(followUp.heldOn, request)) {
            chosen.append(followUp);
        }
    }
    std::ranges::stable_sort(chosen, {}, &FollowUp::heldOn);
    return chosen;
}

QList<JournalNote> reported(const QList<JournalNote>& all, const FollowUpReportRequest& request)
{
    QList<JournalNote> chosen;
    for (const JournalNote& note : all) {
        if (note.state == NoteState::Signed && isInPeriod(swedishDay(note.eventAt), request)) {
            chosen.append(note);
        }
    }
    std::ranges::stable_sort(
        chosen, [](const JournalNote& a, const JournalNote& b) { return a.eventAt < b.eventAt; });
    return chosen;
}

QList<InstrumentHistory> reported(const QList<InstrumentHistory>& all, const FollowUpReportRequest& request)
{
    QList<InstrumentHistory> chosen = all;
    for (InstrumentHistory& history : chosen) {
        history.points.removeIf([&](const HistoryPoint& point) { return !isInPeriod(point.on, request); });
    }
    chosen.removeIf([](const InstrumentHistory& history) { return history.points.isEmpty(); });
    return chosen;
}

/// Whether an intervention went on at any time of the period, or is planned.
bool touchesPeriod(const Intervention& intervention, const FollowUpReportRequest& request)
{
    const bool endedBefore
        = intervention.endOn && request.from.isValid() && *intervention.endOn < request.from;
    const bool beginsAfter
        = intervention.startOn && request.to.isValid() && *intervention.startOn > request.to;
    return !endedBefore && !beginsAfter;
}

/// Of `all`, which are by time, the first one planned after now of each intervention that goes on.
QList<Occasion> nextOf(
    const QList<Occasion>& all, const QList<Intervention>& interventions, const QDateTime& now)
{
    QList<Occasion> next;
    for (const Intervention& intervention : interventions) {
        const auto found = std::ranges::find_if(all, [&](const Occasion& occasion) {
            return occasion.intervention == intervention.id && occasion.state == OccasionState::Planned
                && occasion.startsAt >= now;
        });
        if (!intervention.hasEnded() && found != all.cend()) {
            next.append(*found);
        }
    }
    return next;
}

Result<void> reportInterventions(
    UnitOfWork& unit, const FollowUpReportRequest& request, FollowUpReportData& data)
{
    FRID_TRY(data.interventions, unit.interventions().interventions(request.caseId));
    data.interventions.removeIf(
        [&](const Intervention& intervention) { return !touchesPeriod(intervention, request); });
    FRID_TRY(data.occasions, unit.interventions().occasions(request.caseId));
    data.nextOccasions = nextOf(data.occasions, data.interventions, unit.now());
    data.occasions.removeIf([&](const Occasion& occasion) {
        return !isInPeriod(swedishDay(occasion.startsAt), request)
            || std::ranges::none_of(data.interventions,
                [&](const Intervention& intervention) { return intervention.id == occasion.intervention; });
    });
    FRID_TRY(const QList<Decision> decisions, unit.interventions().decisions(request.caseId));
    const QDate today = swedishDay(unit.now());
    const QDate day = request.to.isValid() ? std::min(request.to, today) : today;
    for (const Decision& decision : decisions) {
        if (isInForce(decision, decisions, day) && decision.decidedOn <= day) {
            data.decisions.append(decision);
        }
    }
    FRID_TRY(const QList<Plan> plans, unit.interventions().plans(request.caseId));
    for (const Plan& plan : plans) { // newest first
        if (plan.state == NoteState::Signed) {
            data.plan = plan;
            break;
        }
    }
    return {};
}

Result<void> reportReferrals(
    UnitOfWork& unit, const Session& session, const FollowUpReportRequest& request, FollowUpReportData& data)
{
    FRID_TRY(const QList<Referral> all, unit.referrals().referrals(request.caseId));
    QList<Referral> referrals = all;
    referrals.removeIf([&](const Referral& one) {
        const bool ended = one.state == ReferralState::Done && !one.steps.isEmpty() && request.from.isValid()
            && one.steps.last().on < request.from;
        return ended || !one.sentOn || (request.to.isValid() && *one.sentOn > request.to);
    });
    std::ranges::stable_sort(
        referrals, [](const Referral& one, const Referral& other) { return *one.sentOn < *other.sentOn; });
    FRID_TRY(data.referrals, referralRows(unit, session, request.caseId, referrals, all));
    return {};
}

Result<void> reportPlacements(
    UnitOfWork& unit, const Session& session, const FollowUpReportRequest& request, FollowUpReportData& data)
{
    FRID_TRY(const QList<PlacementRow> rows, openablePlacements(unit, session, request.caseId));
    const QDate today = swedishDay(unit.now());
    const QDate until = (request.to.isValid() ? std::min(request.to, today) : today).addDays(1);
    for (const PlacementRow& row : rows) {
        const Placement& placement = row.placement;
        const bool endedBefore = placement.to && request.from.isValid() && *placement.to < request.from;
        if (endedBefore || (request.to.isValid() && placement.from > request.to)) {
            continue;
        }
        ReportedStay stay;
        stay.id = placement.id;
        stay.follows = placement.follows;
        setWho(stay, row, data.overview);
        stay.kind = row.providerKind;
        stay.from = placement.from;
        stay.to = placement.to;
        stay.days = costWithin(placement, request.from.isValid() ? request.from : placement.from, until).days;
        stay.endReason = placement.endReason;
        data.stays.append(stay);
    }
    std::ranges::stable_sort(data.stays, [](const ReportedStay& one, const ReportedStay& other) {
        return std::tuple(!one.ofSubject, one.party.toString(), one.from)
            < std::tuple(!other.ofSubject, other.party.toString(), other.from);
    });
    return {};
}

bool isAmong(const QList<InstrumentHistory>& histories, AssessmentId id)
{
    return std::ranges::any_of(histories, [&](const InstrumentHistory& history) {
        return std::ranges::any_of(history.points, [&](const HistoryPoint& point) { return point.id == id; });
    });
}

/// All that is asked for; the reading of each kind of record is logged beside that of the follow-ups.
Result<FollowUpReportData> gathered(
    UnitOfWork& unit, const Session& session, const FollowUpReportRequest& request)
{
    const CaseId id = request.caseId;
    const auto logged
        = [&](Action action) { return UnitRunner::record(unit, session.account, onCase(action, id)); };
    FollowUpReportData data;
    FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
    data.municipality = info.municipality;
    FRID_TRY(data.overview, unit.readModels().caseOverview(session, id, swedishDay(unit.now())));
    FRID_CHECK(revealWhenAsked(unit, session, data.overview, request.revealed));
    FRID_TRY(data.goals, unit.followUps().goals(id));
    FRID_TRY(const QList<FollowUp> followUps, unit.followUps().followUps(id));
    data.followUps = reported(followUps, request);
    if (request.withNotes) {
        FRID_TRY(const QList<JournalNote> notes, unit.journal().notes(id));
        data.notes = reported(notes, request);
        FRID_CHECK(logged(Action::ReadJournal));
    }
    if (request.withAssessments) {
        FRID_TRY(const QList<Assessment> assessments, unit.assessments().assessments(id));
        FRID_TRY(const QList<InstrumentHistory> histories, historiesOf(assessments));
        data.assessments = reported(histories, request);
        FRID_TRY(data.assessmentRows, unit.readModels().assessments(id));
        data.assessmentRows.removeIf(
            [&](const AssessmentRow& row) { return !isAmong(data.assessments, row.id); });
        FRID_CHECK(logged(Action::ReadAssessments));
    }
    if (request.withInterventions) {
        FRID_CHECK(reportInterventions(unit, request, data));
        FRID_CHECK(logged(Action::ReadInterventions));
    }
    if (request.withReferrals) {
        FRID_CHECK(reportReferrals(unit, session, request, data));
        FRID_CHECK(logged(Action::ReadReferrals));
    }
    if (request.withPlacements) {
        FRID_CHECK(reportPlacements(unit, session, request, data));
        FRID_CHECK(logged(Action::ReadPlacements));
    }
    data.from = request.from;
    data.to = request.to;
    data.printedBy = session.displayName;
    data.printedAt = unit.now();
    return data;
}

} // namespace

Result<QList<Goal>> FollowUpService::goals(const Session& session, CaseId id) const
{
    return m_units.run(session, onCase(Action::ReadFollowUps, id),
        [&](UnitOfWork& unit) { return unit.followUps().goals(id); });
}

Result<GoalId> FollowUpService::saveGoal(const Session& session, Goal goal) const
{
    return m_units.run(
        session, onCase(Action::EditGoals, goal.caseId), [&](UnitOfWork& unit) -> Result<GoalId> {
            FRID_TRY(Goal kept, checkedGoal(goal, swedishDay(unit.now())));
            FRID_CHECK(knownCode(m_codes, u"life_area"_s, kept.area, u"area"_s));
            FRID_CHECK(mustBeOpen(unit, kept.caseId));
            if (kept.id.isNull()) {
                kept.id = GoalId::make(unit.now());
                FRID_CHECK(unit.followUps().addGoal(kept));
                return kept.id;
            }
            FRID_TRY(const Goal stored, unit.followUps().findGoal(kept.id));
            if (!(stored.caseId == kept.caseId)) {
                return fail(ErrorCode::NotFound);
            }
            FRID_CHECK(unit.followUps().updateGoal(kept, kept.revision));
            return kept.id;
        });
}

Result<QList<FollowUp>> FollowUpService::followUps(const Session& session, CaseId id) const
{
    return m_units.run(session, onCase(Action::ReadFollowUps, id),
        [&](UnitOfWork& unit) { return unit.followUps().followUps(id); });
}

Result<FollowUp> FollowUpService::save(const Session& session, FollowUp followUp) const
{
    return m_units.run(session, onCase(Action::WriteFollowUp, followUp.caseId),
        [&](UnitOfWork& unit) { return keep(unit, session, m_codes, followUp, NoteState::Working); });
}

Result<FollowUp> FollowUpService::sign(const Session& session, FollowUp followUp) const
{
    return m_units.run(
        session, onCase(Action::SignFollowUp, followUp.caseId), [&](UnitOfWork& unit) -> Result<FollowUp> {
            FRID_TRY(FollowUp kept, keep(unit, session, m_codes, followUp, NoteState::Signed));
            if (!kept.corrects.isNull()) {
                // A correction is no new meeting: what is due stays, unless another day was meant.
                FRID_TRY(const FollowUp corrected, unit.followUps().find(kept.corrects));
                if (corrected.nextOn == kept.nextOn) {
                    return kept;
                }
            }
            FRID_TRY(const CaseFile file, unit.cases().find(kept.caseId));
            const CaseTasks tasks(unit, m_deadlines, session.account);
            FRID_CHECK(tasks.complete(kept.caseId, u"follow_up"_s, u"follow_up"_s));
            if (kept.nextOn && file.status == CaseStatus::Open) {
                FRID_CHECK(tasks.start(u"follow_up_planned"_s, file, *kept.nextOn));
            }
            return kept;
        });
}

Result<void> FollowUpService::discard(
    const Session& session, CaseId caseId, FollowUpId id, Revision seen) const
{
    Deed deed = onCase(Action::WriteFollowUp, caseId);
    deed.detail = u"discarded"_s;
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_CHECK(ownWorking(unit, session, caseId, id));
        return unit.followUps().remove(id, seen);
    });
}

Result<FollowUpReportData> FollowUpService::reportData(
    const Session& session, const FollowUpReportRequest& request) const
{
    FRID_CHECK(notBefore(request.to, request.from, u"to"_s));
    return m_units.run(session, onCase(Action::ReadFollowUps, request.caseId),
        [&](UnitOfWork& unit) { return gathered(unit, session, request); });
}

Result<FollowUpReportData> FollowUpService::sinceLast(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadFollowUps, id), [&](UnitOfWork& unit) -> Result<FollowUpReportData> {
            FollowUpReportRequest request;
            request.caseId = id;
            request.to = swedishDay(unit.now());
            request.withAssessments = true;
            request.withInterventions = true;
            request.withReferrals = true;
            request.withPlacements = true;
            FRID_TRY(const QList<FollowUp> all, unit.followUps().followUps(id));
            const QList<FollowUp> held = reported(all, request);
            FRID_TRY(const CaseFile file, unit.cases().find(id));
            request.from = std::min(held.isEmpty() ? file.intake.receivedOn : held.last().heldOn, request.to);
            FRID_TRY(FollowUpReportData data, gathered(unit, session, request));
            data.followUps = held.last(held.isEmpty() ? 0 : 1);
            return data;
        });
}

Result<void> FollowUpService::registerPrint(const Session& session, const PrintNotice& notice) const
{
    Deed deed = onCase(Action::PrintReport, notice.caseId);
    FRID_TRY(deed.detail, printDetail(notice));
    return m_units.run(session, deed, [](UnitOfWork&) -> Result<void> { return {}; });
}

Result<void> FollowUpService::registerHandover(const Session& session, const PrintNotice& notice) const
{
    Deed deed = onCase(Action::PrintHandover, notice.caseId);
    FRID_TRY(deed.detail, printDetail(notice));
    return m_units.run(session, deed, [](UnitOfWork&) -> Result<void> { return {}; });
}

} // namespace frid
