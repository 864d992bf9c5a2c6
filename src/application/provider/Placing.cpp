#include <frid/application/provider/PlacementService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

// Booking, changing and ending placements, and the tasks that follow from it.
namespace frid {

namespace {

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

/// Guardians who do not all consent: then the court has to be asked.
bool needsCourt(const Placement& placement)
{
    return placement.child && (placement.consent == "one"_L1 || placement.consent == "none"_L1);
}

QDate endOf(const Placement& placement)
{
    return firstFreeDay(placement).value_or(QDate(9999, 12, 31));
}

class Placing {
public:
    Placing(UnitOfWork& unit, const Session& session, const CodeCatalog& codes, const DeadlineRules& rules)
        : m_unit(unit)
        , m_session(session)
        , m_codes(codes)
        , m_tasks(unit, rules, session.account)
    { }

    [[nodiscard]] Result<CaseFile> openCase(CaseId id) const
    {
        FRID_TRY(const CaseFile file, m_unit.cases().find(id));
        FRID_CHECK(mustBeOpen(file));
        if (file.kind == CaseKind::Perpetrator) {
            return invalid(u"case"_s, u"perpetrator_case"_s);
        }
        return file;
    }

    /// The placement in the case where it belongs, with the child's mark set.
    [[nodiscard]] Result<Placement> settled(Placement placement, const CaseFile& file) const
    {
        placement.caseId = file.id;
        placement.child = file.kind == CaseKind::Child;
        if (placement.party.isNull()) {
            return placement;
        }
        FRID_TRY(const Party party, m_unit.cases().findParty(placement.party));
        if (!(party.caseId == file.id) || party.role == "perpetrator"_L1) {
            return invalid(u"party"_s, u"unknown_party"_s);
        }
        placement.child = party.role == "child"_L1;
        if (!placement.child || party.person.isNull()) {
            return placement;
        }
        FRID_TRY(const CaseId own, m_unit.providers().linkedChildCase(file.id, party.person));
        if (own.isNull()) {
            return placement;
        }
        FRID_TRY(const CaseFacts facts, m_unit.caseFacts(m_session.account, own));
        if (caseRight(m_session.roles, facts) == CaseRight::Write) {
            placement.caseId = own;
            placement.party = PartyId();
            FRID_CHECK(UnitRunner::record(m_unit, m_session.account, onCase(Action::EditPlacements, own)));
        }
        return placement;
    }

    [[nodiscard]] Result<Placement> kept(const Placement& typed) const
    {
        FRID_TRY(Placement placement, checkedPlacement(typed, swedishDay(m_unit.now())));
        FRID_CHECK(knownCode(m_codes, u"guardian_consent"_s, placement.consent, u"guardian_consent"_s));
        FRID_CHECK(knownCode(m_codes, u"placement_end"_s, placement.endReason, u"end_reason"_s));
        return placement;
    }

    /// Nobody sleeps in two places.
    [[nodiscard]] Result<void> requireUnplaced(const Placement& placement) const
    {
        FRID_TRY(const auto rows, m_unit.providers().placements(placement.caseId));
        for (const PlacementRow& row : rows) {
            const Placement& other = row.placement;
            const bool same = other.caseId == placement.caseId && other.party == placement.party
                && !(other.id == placement.id);
            if (same && other.from < endOf(placement) && placement.from < endOf(other)) {
                return invalid(u"from_on"_s, u"placed_already"_s);
            }
        }
        return {};
    }

    /// What begins with a placement. `first`: the first of its case that was placed on this occasion.
    [[nodiscard]] Result<void> begin(const Placement& placement, bool first) const
    {
        FRID_TRY(const CaseFile file, m_unit.cases().find(placement.caseId));
        const QString about = placement.id.toString();
        if (first) {
            FRID_CHECK(m_tasks.start(u"placement_started"_s, file, placement.from, about));
        }
        if (!placement.follows.isNull()) {
            const QString before = placement.follows.toString();
            FRID_CHECK(m_tasks.cancel(placement.caseId, u"after_move"_s, u"placed_again"_s, before));
        }
        if (!placement.child) {
            return {};
        }
        FRID_CHECK(
            m_tasks.start(u"child_placed"_s, file, placement.reviewedOn.value_or(placement.from), about));
        return lawChanged(Placement(), placement, file);
    }

    /// What the law asks for after a change of a child's legal state.
    [[nodiscard]] Result<void> lawChanged(
        const Placement& before, const Placement& after, const CaseFile& file) const
    {
        const QString about = after.id.toString();
        if (needsCourt(after) && !needsCourt(before) && !after.applicationOn) {
            FRID_CHECK(m_tasks.start(u"child_without_consent"_s, file, after.from, about));
        }
        if (!needsCourt(after) && needsCourt(before)) {
            FRID_CHECK(m_tasks.cancel(file.id, u"court_application"_s, u"consent_given"_s, about));
        }
        if (after.immediateDecisionOn != before.immediateDecisionOn) {
            FRID_CHECK(m_tasks.cancel(file.id, u"court_submission"_s, u"decision_changed"_s, about));
            if (after.immediateDecisionOn && !after.courtSubmittedOn) {
                FRID_CHECK(m_tasks.start(u"immediate_decision"_s, file, *after.immediateDecisionOn, about));
            }
        }
        if (after.courtSubmittedOn && !before.courtSubmittedOn) {
            FRID_CHECK(m_tasks.complete(file.id, u"court_submission"_s, u"court_submitted"_s, about));
        }
        if (after.applicationOn && !before.applicationOn) {
            FRID_CHECK(m_tasks.complete(file.id, u"court_application"_s, u"court_applied"_s, about));
        }
        return {};
    }

    /// What begins and ceases when somebody leaves. `follow`: the follow-ups after the move are planned.
    [[nodiscard]] Result<void> finish(const Placement& placement, bool follow) const
    {
        FRID_TRY(const CaseFile file, m_unit.cases().find(placement.caseId));
        const QString about = placement.id.toString();
        for (const QString& record :
            {u"placement_contact"_s, u"placement_suitability"_s, u"placement_review"_s}) {
            FRID_CHECK(m_tasks.cancel(file.id, record, u"placement_ended"_s, about));
        }
        if (follow && file.status == CaseStatus::Open) {
            return m_tasks.start(u"placement_ended"_s, file, *placement.to, about);
        }
        return {};
    }

    [[nodiscard]] Result<QList<PlacementId>> book(CaseId id, QList<Placement> placements) const
    {
        FRID_TRY(const CaseFile file, openCase(id));
        if (placements.isEmpty()) {
            return invalid(u"people"_s, u"missing"_s);
        }
        const PlacementId first = PlacementId::make(m_unit.now());
        QList<PlacementId> ids;
        for (Placement& placement : placements) {
            FRID_TRY(placement, settled(placement, file));
            placement.id = ids.isEmpty() ? first : PlacementId::make(m_unit.now());
            if (placement.household.isNull()) {
                placement.household = first;
            }
            ids.append(placement.id);
            FRID_TRY(placement, kept(placement));
            FRID_CHECK(requireUnplaced(placement));
        }
        FRID_CHECK(m_unit.providers().book(placements));
        QSet<CaseId> begun;
        for (const Placement& placement : std::as_const(placements)) {
            FRID_CHECK(begin(placement, !begun.contains(placement.caseId)));
            begun.insert(placement.caseId);
        }
        return ids;
    }

    /// One that belongs to the case, or was placed together with the case's from another that the session may
    /// write in. Errors: NotFound, Forbidden.
    [[nodiscard]] Result<Placement> reachable(CaseId id, PlacementId placement) const
    {
        FRID_TRY(const auto rows, m_unit.providers().placements(id));
        const auto row = std::ranges::find_if(
            rows, [&](const PlacementRow& one) { return one.placement.id == placement; });
        if (row == rows.end()) {
            return fail(ErrorCode::NotFound);
        }
        if (!(row->placement.caseId == id)) {
            FRID_TRY(const CaseFacts facts, m_unit.caseFacts(m_session.account, row->placement.caseId));
            if (caseRight(m_session.roles, facts) != CaseRight::Write) {
                return fail(ErrorCode::Forbidden);
            }
            FRID_CHECK(UnitRunner::record(
                m_unit, m_session.account, onCase(Action::EditPlacements, row->placement.caseId)));
        }
        return row->placement;
    }

    [[nodiscard]] const CaseTasks& tasks() const { return m_tasks; }

private:
    UnitOfWork& m_unit;
    const Session& m_session;
    const CodeCatalog& m_codes;
    CaseTasks m_tasks;
};

} // namespace

Result<QList<PlacementId>> PlacementService::place(
    const Session& session, CaseId id, QList<Placement> placements) const
{
    return m_units.run(session, onCase(Action::EditPlacements, id),
        [&](UnitOfWork& unit) { return Placing(unit, session, m_codes, m_deadlines).book(id, placements); });
}

Result<QList<PlacementId>> PlacementService::move(
    const Session& session, CaseId id, QList<Placement> placements) const
{
    return m_units.run(
        session, onCase(Action::EditPlacements, id), [&](UnitOfWork& unit) -> Result<QList<PlacementId>> {
            const Placing placing(unit, session, m_codes, m_deadlines);
            QList<Placement> moved = placements;
            for (Placement& placement : moved) {
                FRID_TRY(Placement before, placing.reachable(id, placement.follows));
                const Revision seen = before.revision;
                placement.household = before.household;
                before.to = placement.from;
                before.endReason = u"other_place"_s;
                FRID_TRY(before, placing.kept(before));
                FRID_CHECK(unit.providers().rebook(before, seen));
                FRID_CHECK(placing.finish(before, false));
            }
            return placing.book(id, moved);
        });
}

Result<void> PlacementService::save(const Session& session, CaseId id, Placement placement) const
{
    return m_units.run(session, onCase(Action::EditPlacements, id), [&](UnitOfWork& unit) -> Result<void> {
        const Placing placing(unit, session, m_codes, m_deadlines);
        FRID_TRY(const Placement before, placing.reachable(id, placement.id));
        FRID_TRY(const CaseFile file, placing.openCase(before.caseId));
        Placement after = placement;
        after.caseId = before.caseId;
        after.party = before.party;
        after.household = before.household;
        after.follows = before.follows;
        after.child = before.child;
        FRID_TRY(after, placing.kept(after));
        FRID_CHECK(placing.requireUnplaced(after));
        FRID_CHECK(unit.providers().rebook(after, after.revision));
        if (after.child) {
            FRID_CHECK(placing.lawChanged(before, after, file));
            if (after.reviewedOn && after.reviewedOn != before.reviewedOn) {
                const QString about = after.id.toString();
                FRID_CHECK(placing.tasks().complete(file.id, u"placement_review"_s, u"reviewed"_s, about));
                if (!after.to) {
                    FRID_CHECK(placing.tasks().start(u"child_placed"_s, file, *after.reviewedOn, about));
                }
            }
        }
        return {};
    });
}

Result<void> PlacementService::end(const Session& session, CaseId id, const QList<PlacementEnd>& ends,
    QDate day, const QString& reason, const QString& note) const
{
    if (!day.isValid()) {
        return invalid(u"to_on"_s, u"missing"_s);
    }
    if (reason.isEmpty()) {
        return invalid(u"end_reason"_s, u"missing"_s);
    }
    return m_units.run(session, onCase(Action::EditPlacements, id), [&](UnitOfWork& unit) -> Result<void> {
        const Placing placing(unit, session, m_codes, m_deadlines);
        QSet<CaseId> followed;
        for (const PlacementEnd& one : ends) {
            FRID_TRY(Placement placement, placing.reachable(id, one.id));
            placement.to = day;
            placement.endReason = reason;
            placement.endNote = note;
            FRID_TRY(placement, placing.kept(placement));
            FRID_CHECK(unit.providers().rebook(placement, one.seen));
            FRID_CHECK(placing.finish(placement, !followed.contains(placement.caseId)));
            followed.insert(placement.caseId);
        }
        return {};
    });
}

Result<void> PlacementService::remove(
    const Session& session, CaseId id, PlacementId placement, Revision seen) const
{
    Deed deed = onCase(Action::EditPlacements, id);
    deed.detail = u"removed"_s;
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        const Placing placing(unit, session, m_codes, m_deadlines);
        FRID_TRY(const Placement before, placing.reachable(id, placement));
        const QString about = before.id.toString();
        for (const QString& record : {u"placement_contact"_s, u"placement_suitability"_s,
                 u"placement_review"_s, u"court_submission"_s, u"court_application"_s, u"after_move"_s}) {
            FRID_CHECK(placing.tasks().cancel(before.caseId, record, u"placement_removed"_s, about));
        }
        return unit.providers().removePlacement(before.id, seen);
    });
}

} // namespace frid
