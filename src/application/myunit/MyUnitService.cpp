#include <frid/application/myunit/MyUnitService.h>

#include "Checks.h"
#include "casefile/HandlerChange.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onUnit(Action action, UnitId unitId, const QString& detail = {})
{
    return {action, ObjectRef::of(unitId), {}, detail, {}};
}

/// Of the unit, and open to the account: the manager's role alone does not open a blocked case.
Result<CaseFile> caseOfUnit(UnitOfWork& unit, const Session& session, UnitId unitId, CaseId id)
{
    FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, id));
    if (!(facts.unit == unitId) || caseRight(session.roles, facts) < CaseRight::Write) {
        return fail(ErrorCode::Forbidden);
    }
    return unit.cases().find(id);
}

} // namespace

Result<UnitOverview> MyUnitService::overview(const Session& session, UnitId unitId) const
{
    return m_units.run(
        session, onUnit(Action::ReadUnit, unitId), [&](UnitOfWork& unit) -> Result<UnitOverview> {
            UnitOverview overview;
            overview.today = swedishDay(unit.now());
            FRID_TRY(overview.facts, unit.readModels().unitFacts(session, unitId, overview.today));
            for (UnitCase& one : overview.facts.cases) {
                one.load = one.isOpen() ? m_weights.points(one.burden) : 0;
            }
            overview.handlers = handlerLoads(overview.facts, overview.today);
            overview.weightsVersion = m_weights.version();
            overview.weightsVerified = m_weights.isVerified();
            return overview;
        });
}

Result<QList<TaskRow>> MyUnitService::tasks(const Session& session, UnitId unitId) const
{
    return m_units.run(session, onUnit(Action::ReadUnit, unitId), [&](UnitOfWork& unit) {
        return unit.readModels().unitTasks(session, unitId, swedishDay(unit.now()).addDays(daysOfDeadlines));
    });
}

Result<QList<UnitPlacement>> MyUnitService::placements(const Session& session, UnitId unitId) const
{
    return m_units.run(session, onUnit(Action::ReadUnit, unitId), [&](UnitOfWork& unit) {
        return unit.readModels().unitPlacements(session, unitId, swedishDay(unit.now()));
    });
}

Result<QList<EmergencyOpening>> MyUnitService::openings(const Session& session, UnitId unitId) const
{
    return m_units.run(session, onUnit(Action::ReadUnit, unitId),
        [&](UnitOfWork& unit) { return unit.readModels().openingsToReview(session, unitId); });
}

Result<void> MyUnitService::review(
    const Session& session, UnitId unitId, CaseId caseId, const QString& opening) const
{
    Deed deed = onUnit(Action::ReviewOpening, unitId);
    deed.about = caseId;
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_CHECK(caseOfUnit(unit, session, unitId, caseId));
        return unit.cases().reviewOpening(caseId, opening);
    });
}

Result<void> MyUnitService::reassign(const Session& session, UnitId unitId, const QList<Reassignment>& cases,
    AccountId handler, const QString& reason) const
{
    const Deed deed = onUnit(Action::ReassignCases, unitId, u"%1 cases"_s.arg(cases.size()));
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        if (cases.isEmpty()) {
            return invalid(u"cases"_s, u"missing"_s);
        }
        if (handler.isNull()) {
            return invalid(u"handler"_s, u"missing"_s);
        }
        FRID_TRY(const QString text, neededReason(reason, u"reason"_s));
        for (const Reassignment& one : cases) {
            FRID_TRY(const CaseFile file, caseOfUnit(unit, session, unitId, one.caseId));
            FRID_CHECK(mustBeOpen(file));
            if (!(file.handler == one.from)) {
                return fail(ErrorCode::Conflict, u"cases"_s);
            }
            if (file.handler == handler) {
                continue;
            }
            FRID_TRY(const QList<AccountId> helpers, unit.cases().coHandlers(file.id));
            FRID_CHECK(changeHandlers(unit, session, file, file.revision, {handler, helpers, text}));
            FRID_CHECK(UnitRunner::record(
                unit, session.account, {Action::AssignCase, ObjectRef::of(file.id), file.id, {}, {}}));
        }
        return {};
    });
}

Result<AbsenceId> MyUnitService::planAbsence(const Session& session, UnitId unitId, Absence absence) const
{
    return m_units.run(session, onUnit(Action::PlanAbsence, unitId, u"planned"_s),
        [&](UnitOfWork& unit) -> Result<AbsenceId> {
            FRID_TRY(Absence kept, checkedAbsence(absence, swedishDay(unit.now())));
            FRID_CHECK(canHandle(unit, kept.standIn, u"stand_in"_s));
            const auto handler = unit.accounts().find(kept.handler);
            if (!handler && handler.error().code == ErrorCode::NotFound) {
                return invalid(u"handler"_s, u"unknown_account"_s);
            }
            FRID_CHECK(handler);
            kept.id = AbsenceId::make(unit.now());
            kept.unit = unitId;
            kept.madeBy = session.account;
            kept.madeAt = unit.now();
            kept.endedAt.reset();
            FRID_CHECK(unit.cases().addAbsence(kept));
            return kept.id;
        });
}

Result<void> MyUnitService::endAbsence(const Session& session, UnitId unitId, AbsenceId id) const
{
    return m_units.run(session, onUnit(Action::PlanAbsence, unitId, u"ended"_s),
        [&](UnitOfWork& unit) { return unit.cases().endAbsence(unitId, id); });
}

Result<void> MyUnitService::registerPrint(
    const Session& session, UnitId unitId, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(
        session, onUnit(Action::PrintUnit, unitId, detail), [](UnitOfWork&) -> Result<void> { return {}; });
}

} // namespace frid
