#include <frid/application/intervention/InterventionService.h>

#include "Checks.h"
#include "intervention/OfCase.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// A session with the intervention that it belongs to. Errors: NotFound.
struct Found {
    Occasion occasion;
    Intervention intervention;
};

Result<Found> occasionOfCase(UnitOfWork& unit, CaseId caseId, OccasionId id)
{
    FRID_TRY(const Occasion occasion, unit.interventions().find(id));
    FRID_TRY(const Intervention intervention, ofCase(unit, caseId, occasion.intervention));
    return Found{occasion, intervention};
}

InterventionMethod methodOf(const Intervention& intervention)
{
    return InterventionMethods::bundled().of(intervention.kind);
}

Result<void> mustGoOn(const Intervention& intervention)
{
    if (intervention.hasEnded()) {
        return invalid(u"end_on"_s, u"ended"_s);
    }
    return {};
}

/// What is planned for after the end will not happen.
Result<void> cancelAfter(UnitOfWork& unit, const Intervention& ended)
{
    FRID_TRY(const QList<Occasion> occasions, unit.interventions().occasions(ended.id));
    for (Occasion occasion : occasions) {
        if (occasion.state != OccasionState::Planned || swedishDay(occasion.startsAt) <= *ended.endOn) {
            continue;
        }
        occasion.state = OccasionState::CancelledByUs;
        occasion.reason = u"intervention_ended"_s;
        FRID_CHECK(unit.interventions().update(occasion, occasion.revision));
    }
    return {};
}

/// The signed decision of the case that an intervention rests on, or nothing.
Result<std::optional<Decision>> decisionOf(UnitOfWork& unit, const Intervention& intervention)
{
    if (intervention.decision.isNull()) {
        return std::nullopt;
    }
    const auto decision = unit.interventions().find(intervention.decision);
    if (!decision && decision.error().code != ErrorCode::NotFound) {
        return tl::unexpected(decision.error());
    }
    if (!decision || !(decision->caseId == intervention.caseId) || decision->state != NoteState::Signed) {
        return invalid(u"decision"_s, u"unsigned_decision"_s);
    }
    return *decision;
}

/// When it was granted follows from the decision, or from the first day of open service. Without either, what
/// an import said of it stays, and so do the cost and goal that it brought.
void settleGrant(
    Intervention& kept, const std::optional<Decision>& decision, const std::optional<Intervention>& stored)
{
    kept.costPerDay = stored ? stored->costPerDay : std::nullopt;
    kept.goal = stored ? stored->goal : QString();
    if (kept.openService) {
        kept.decided = YesNo::No;
        kept.grantedOn = kept.startOn;
    } else if (decision) {
        kept.decided = YesNo::Yes;
        kept.grantedOn = grants(*decision) ? std::optional(decision->decidedOn) : std::nullopt;
    } else if (stored && !stored->openService && stored->decision.isNull()) {
        kept.decided = stored->decided;
        kept.grantedOn = stored->grantedOn;
    } else {
        kept.decided = YesNo::Unknown;
        kept.grantedOn.reset();
    }
}

Result<Occasion> keepable(
    const CodeCatalog& codes, const Occasion& typed, const Intervention& intervention, const QDateTime& now)
{
    FRID_TRY(Occasion occasion, checkedOccasion(typed, methodOf(intervention), now));
    FRID_CHECK(knownCode(codes, u"session_reason"_s, occasion.reason, u"session_reason"_s));
    return occasion;
}

/// An intervention that nobody gave a start began with its first session.
Result<void> startWith(UnitOfWork& unit, Intervention intervention, const Occasion& held)
{
    if (intervention.startOn || !wasHeld(held.state)) {
        return {};
    }
    intervention.startOn = swedishDay(held.startsAt);
    if (intervention.endOn && *intervention.endOn < *intervention.startOn) {
        return {};
    }
    if (intervention.openService) {
        intervention.grantedOn = intervention.startOn;
    }
    return unit.interventions().update(intervention, intervention.revision);
}

/// Those who met meet again.
Result<void> planNext(UnitOfWork& unit, const Intervention& intervention, const Occasion& meeting,
    const std::optional<QDateTime>& at)
{
    if (!at) {
        return {};
    }
    FRID_CHECK(mustGoOn(intervention));
    if (!at->isValid() || *at <= meeting.startsAt) {
        return invalid(u"next_on"_s, u"not_later"_s);
    }
    FRID_TRY(const QList<Occasion> all, unit.interventions().occasions(intervention.id));
    const bool taken = std::ranges::any_of(
        all, [&](const Occasion& one) { return one.startsAt == *at && one.state == OccasionState::Planned; });
    if (taken) {
        return fail(ErrorCode::Duplicate, u"next_on"_s);
    }
    Occasion next;
    next.id = OccasionId::make(unit.now());
    next.intervention = intervention.id;
    next.startsAt = *at;
    next.minutes = meeting.minutes;
    next.participants = meeting.participants;
    return unit.interventions().add(next);
}

} // namespace

Result<QString> colleagueName(UnitOfWork& unit, AccountId id)
{
    FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
    const auto found = std::ranges::find(colleagues, id, &Colleague::id);
    return found == colleagues.end() ? QString() : found->name;
}

Result<CaseInterventions> InterventionService::read(const Session& session, CaseId id) const
{
    return m_units.run(session, interventionDeed(Action::ReadInterventions, id),
        [&](UnitOfWork& unit) -> Result<CaseInterventions> {
            CaseInterventions all;
            FRID_TRY(all.interventions, unit.interventions().interventions(id));
            FRID_TRY(all.occasions, unit.interventions().occasions(id));
            FRID_TRY(all.decisions, unit.interventions().decisions(id));
            FRID_TRY(all.plans, unit.interventions().plans(id));
            FRID_TRY(all.goals, unit.followUps().goals(id));
            FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
            for (const Colleague& colleague : colleagues) {
                all.names.insert(colleague.id, colleague.name);
            }
            return all;
        });
}

Result<QList<SessionRow>> InterventionService::upcoming(const Session& session, QDate first, QDate last) const
{
    const Deed deed{Action::ReadMyDay, ObjectRef::none(), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<QList<SessionRow>> {
        const auto startOf = [](QDate day) { return QDateTime(day, QTime(0, 0), swedishZone()).toUTC(); };
        FRID_TRY(const auto planned,
            unit.interventions().plannedSessions(session.account, startOf(first), startOf(last.addDays(1))));
        if (planned.isEmpty()) {
            return QList<SessionRow>();
        }
        // The list of cases is where access is decided and names are masked.
        CaseFilter own;
        own.mine = true;
        own.status = CaseStatus::Open;
        own.today = swedishDay(unit.now());
        FRID_TRY(const QList<CaseRow> cases, unit.readModels().cases(session, own));
        QHash<CaseId, const CaseRow*> caseOf;
        for (const CaseRow& row : cases) {
            caseOf.insert(row.id, &row);
        }
        QList<SessionRow> rows;
        for (const PlannedSession& one : planned) {
            if (const CaseRow* row = caseOf.value(one.caseId)) {
                rows.append({one, row->number, row->subject});
            }
        }
        return rows;
    });
}

Result<InterventionId> InterventionService::save(const Session& session, Intervention intervention) const
{
    const CaseId caseId = intervention.caseId;
    return m_units.run(session, interventionDeed(Action::EditInterventions, caseId),
        [&](UnitOfWork& unit) -> Result<InterventionId> {
            FRID_TRY(Intervention kept,
                checkedIntervention(intervention, methodOf(intervention), swedishDay(unit.now())));
            FRID_CHECK(knownCode(m_codes, u"intervention_kind"_s, kept.kind, u"intervention_kind"_s));
            FRID_CHECK(knownCode(m_codes, u"intervention_result"_s, kept.result, u"result"_s));
            FRID_CHECK(knownCode(m_codes, u"partner_contact_state"_s, kept.contactState, u"contact_state"_s));
            FRID_CHECK(mustBeOpen(unit, caseId));
            FRID_TRY(const std::optional<Decision> decision, decisionOf(unit, kept));
            if (kept.id.isNull()) {
                settleGrant(kept, decision, std::nullopt);
                kept.id = InterventionId::make(unit.now());
                FRID_CHECK(unit.interventions().add(kept));
                return kept.id;
            }
            FRID_TRY(const Intervention stored, ofCase(unit, caseId, kept.id));
            FRID_TRY(const QList<Occasion> occasions, unit.interventions().occasions(kept.id));
            if (stored.kind != kept.kind && !occasions.isEmpty()) {
                return invalid(u"intervention_kind"_s, u"has_sessions"_s);
            }
            settleGrant(kept, decision, stored);
            FRID_CHECK(unit.interventions().update(kept, kept.revision));
            if (kept.hasEnded()) {
                FRID_CHECK(cancelAfter(unit, kept));
            }
            return kept.id;
        });
}

Result<int> InterventionService::planSeries(
    const Session& session, CaseId caseId, InterventionId id, const Series& series) const
{
    FRID_CHECK(checkedSeries(series));
    return m_units.run(session, interventionDeed(Action::EditInterventions, caseId, u"series"_s),
        [&](UnitOfWork& unit) -> Result<int> {
            FRID_CHECK(mustBeOpen(unit, caseId));
            FRID_TRY(const Intervention intervention, ofCase(unit, caseId, id));
            FRID_CHECK(mustGoOn(intervention));
            FRID_TRY(const QList<Occasion> existing, unit.interventions().occasions(id));
            QSet<QDateTime> taken;
            for (const Occasion& occasion : existing) {
                if (!wasCancelled(occasion.state)) {
                    taken.insert(occasion.startsAt);
                }
            }
            int planned = 0;
            const QList<SeriesDay> days = seriesDays(series);
            for (const SeriesDay& day : days) {
                if (day.holiday) {
                    continue;
                }
                if (taken.contains(day.startsAt)) {
                    return fail(ErrorCode::Duplicate, u"first_on"_s);
                }
                Occasion occasion;
                occasion.id = OccasionId::make(unit.now());
                occasion.intervention = id;
                occasion.startsAt = day.startsAt;
                occasion.minutes = series.minutes;
                FRID_CHECK(unit.interventions().add(occasion));
                ++planned;
            }
            return planned;
        });
}

Result<OccasionId> InterventionService::saveOccasion(
    const Session& session, CaseId caseId, Occasion occasion, const std::optional<QDateTime>& next) const
{
    return m_units.run(session, interventionDeed(Action::EditInterventions, caseId),
        [&](UnitOfWork& unit) -> Result<OccasionId> {
            FRID_CHECK(mustBeOpen(unit, caseId));
            if (occasion.id.isNull()) {
                FRID_TRY(const Intervention intervention, ofCase(unit, caseId, occasion.intervention));
                FRID_CHECK(mustGoOn(intervention));
                FRID_TRY(Occasion kept, keepable(m_codes, occasion, intervention, unit.now()));
                kept.id = OccasionId::make(unit.now());
                kept.replaces = OccasionId();
                FRID_CHECK(unit.interventions().add(kept));
                FRID_CHECK(startWith(unit, intervention, kept));
                FRID_CHECK(planNext(unit, intervention, kept, next));
                return kept.id;
            }
            FRID_TRY(const Found found, occasionOfCase(unit, caseId, occasion.id));
            FRID_TRY(Occasion kept, keepable(m_codes, occasion, found.intervention, unit.now()));
            kept.intervention = found.occasion.intervention;
            kept.replaces = found.occasion.replaces;
            FRID_CHECK(unit.interventions().update(kept, kept.revision));
            FRID_CHECK(startWith(unit, found.intervention, kept));
            FRID_CHECK(planNext(unit, found.intervention, kept, next));
            return kept.id;
        });
}

Result<void> InterventionService::tick(const Session& session, CaseId caseId, OccasionId id, Revision seen,
    OccasionState state, const QString& reason) const
{
    return m_units.run(
        session, interventionDeed(Action::EditInterventions, caseId), [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(mustBeOpen(unit, caseId));
            FRID_TRY(const Found found, occasionOfCase(unit, caseId, id));
            Occasion ticked = found.occasion;
            ticked.state = state;
            ticked.reason = reason;
            if (wasHeld(state) && ticked.step.isEmpty()) {
                FRID_TRY(const QList<Occasion> all, unit.interventions().occasions(ticked.intervention));
                ticked.step = stepAt(methodOf(found.intervention), all, ticked.startsAt);
            }
            FRID_TRY(const Occasion kept, keepable(m_codes, ticked, found.intervention, unit.now()));
            FRID_CHECK(unit.interventions().update(kept, seen));
            return startWith(unit, found.intervention, kept);
        });
}

Result<OccasionId> InterventionService::move(const Session& session, CaseId caseId, OccasionId id,
    Revision seen, OccasionState by, const QString& reason, const QDateTime& startsAt) const
{
    if (!wasCancelled(by)) {
        return invalid(u"session_state"_s, u"missing"_s);
    }
    return m_units.run(session, interventionDeed(Action::EditInterventions, caseId),
        [&](UnitOfWork& unit) -> Result<OccasionId> {
            FRID_CHECK(mustBeOpen(unit, caseId));
            FRID_TRY(const Found found, occasionOfCase(unit, caseId, id));
            FRID_CHECK(mustGoOn(found.intervention));
            Occasion old = found.occasion;
            if (wasHeld(old.state)) {
                return invalid(u"session_state"_s, u"held"_s);
            }
            if (old.revision != seen) {
                return fail(ErrorCode::Conflict);
            }
            if (old.state == OccasionState::Planned) {
                old.state = by;
                old.reason = reason;
                FRID_TRY(const Occasion kept, keepable(m_codes, old, found.intervention, unit.now()));
                FRID_CHECK(unit.interventions().update(kept, seen));
            }
            Occasion fresh;
            fresh.intervention = old.intervention;
            fresh.startsAt = startsAt;
            fresh.minutes = old.minutes;
            fresh.step = old.step;
            fresh.participants = old.participants;
            fresh.replaces = old.id;
            FRID_TRY(Occasion kept, keepable(m_codes, fresh, found.intervention, unit.now()));
            kept.id = OccasionId::make(unit.now());
            FRID_CHECK(unit.interventions().add(kept));
            return kept.id;
        });
}

Result<void> InterventionService::removeOccasion(
    const Session& session, CaseId caseId, OccasionId id, Revision seen) const
{
    return m_units.run(session, interventionDeed(Action::EditInterventions, caseId, u"removed"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(mustBeOpen(unit, caseId));
            FRID_TRY(const Found found, occasionOfCase(unit, caseId, id));
            FRID_TRY(const QList<Occasion> all, unit.interventions().occasions(found.occasion.intervention));
            const bool replaced
                = std::ranges::any_of(all, [&](const Occasion& other) { return other.replaces == id; });
            if (found.occasion.state != OccasionState::Planned || replaced) {
                return invalid(u"session_state"_s, u"not_planned"_s);
            }
            return unit.interventions().remove(id, seen);
        });
}

} // namespace frid
