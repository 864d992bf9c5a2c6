#include <frid/application/intervention/InterventionService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"
#include "intervention/OfCase.h"

#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Result<void> checkCorrected(UnitOfWork& unit, const Decision& decision)
{
    if (decision.corrects.isNull()) {
        return {};
    }
    const auto target = unit.interventions().find(decision.corrects);
    if (!target && target.error().code != ErrorCode::NotFound) {
        return tl::unexpected(target.error());
    }
    if (!target || !(target->caseId == decision.caseId) || target->state != NoteState::Signed) {
        return invalid(u"corrects"_s, u"not_signed"_s);
    }
    return {};
}

/// What watched over the decision that this one takes the place of is over; its own period is watched
/// instead.
Result<void> watchPeriod(
    UnitOfWork& unit, const DeadlineRules& deadlines, const Session& session, const Decision& decision)
{
    FRID_TRY(const CaseFile file, unit.cases().find(decision.caseId));
    const CaseTasks tasks(unit, deadlines, session.account);
    if (!decision.corrects.isNull()) {
        FRID_CHECK(tasks.cancel(
            decision.caseId, u"decision"_s, u"decision_corrected"_s, decision.corrects.toString()));
    }
    FRID_TRY(const QList<Decision> all, unit.interventions().decisions(decision.caseId));
    for (const Decision& earlier : all) {
        if (earlier.kind == decision.kind && !(earlier.id == decision.id)) {
            FRID_CHECK(
                tasks.complete(decision.caseId, u"decision"_s, u"decision_signed"_s, earlier.id.toString()));
        }
    }
    const bool gives = decision.outcome != decisionoutcome::rejected && decision.outcome != "withdrawn"_L1;
    if (decision.to && gives && file.status == CaseStatus::Open) {
        FRID_CHECK(tasks.startBefore(u"decision_signed"_s, file, *decision.to, decision.id.toString()));
    }
    return {};
}

} // namespace

Result<Decision> InterventionService::keepDecision(
    UnitOfWork& unit, const Session& session, Decision typed, NoteState state) const
{
    const QDate today = swedishDay(unit.now());
    FRID_TRY(Decision decision,
        state == NoteState::Signed ? signableDecision(typed, today) : checkedDecision(typed, today));
    FRID_CHECK(knownCode(m_codes, u"decision_kind"_s, decision.kind, u"kind"_s));
    FRID_CHECK(knownCode(m_codes, u"legal_basis"_s, decision.legalBasis, u"legal_basis"_s));
    FRID_CHECK(knownCode(m_codes, u"decision_outcome"_s, decision.outcome, u"outcome"_s));
    FRID_CHECK(mustBeOpen(unit, decision.caseId));
    FRID_CHECK(checkCorrected(unit, decision));
    decision.author = session.account;
    decision.createdAt = unit.now();
    decision.state = state;
    decision.notifiedOn.reset();
    decision.signedAt.reset();
    decision.signedBy = AccountId();
    if (state == NoteState::Signed) {
        decision.signedAt = unit.now();
        decision.signedBy = session.account;
    }
    if (decision.id.isNull()) {
        decision.id = DecisionId::make(unit.now());
        FRID_CHECK(unit.interventions().add(decision));
        decision.revision = 1;
        return decision;
    }
    FRID_TRY(const Decision stored, draftOfCase(unit, decision.caseId, decision.id));
    decision.createdAt = stored.createdAt;
    FRID_CHECK(unit.interventions().update(decision, decision.revision));
    ++decision.revision;
    return decision;
}

Result<Decision> InterventionService::saveDecision(const Session& session, Decision decision) const
{
    return m_units.run(session, interventionDeed(Action::WriteDecision, decision.caseId),
        [&](UnitOfWork& unit) { return keepDecision(unit, session, decision, NoteState::Working); });
}

Result<Decision> InterventionService::signDecision(const Session& session, Decision decision) const
{
    return m_units.run(session, interventionDeed(Action::SignDecision, decision.caseId),
        [&](UnitOfWork& unit) -> Result<Decision> {
            FRID_TRY(Decision kept, keepDecision(unit, session, decision, NoteState::Signed));
            FRID_CHECK(watchPeriod(unit, m_deadlines, session, kept));
            return kept;
        });
}

Result<void> InterventionService::discardDecision(
    const Session& session, CaseId caseId, DecisionId id, Revision seen) const
{
    return m_units.run(session, interventionDeed(Action::WriteDecision, caseId, u"discarded"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(draftOfCase(unit, caseId, id));
            return unit.interventions().remove(id, seen);
        });
}

Result<void> InterventionService::noteNotified(
    const Session& session, CaseId caseId, DecisionId id, QDate on) const
{
    return m_units.run(session, interventionDeed(Action::WriteDecision, caseId, u"notified"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_TRY(const Decision decision, ofCase(unit, caseId, id));
            if (decision.state != NoteState::Signed) {
                return invalid(u"state"_s, u"draft"_s);
            }
            if (!on.isValid()) {
                return invalid(u"notified_on"_s, u"missing"_s);
            }
            FRID_CHECK(notInFuture(on, swedishDay(unit.now()), u"notified_on"_s));
            FRID_CHECK(notBefore(on, decision.decidedOn, u"notified_on"_s));
            return unit.interventions().addNotice(id, on);
        });
}

Result<DecisionPrintData> InterventionService::decisionPrintData(
    const Session& session, const DecisionPrintRequest& request) const
{
    return m_units.run(session, interventionDeed(Action::ReadInterventions, request.caseId),
        [&](UnitOfWork& unit) -> Result<DecisionPrintData> {
            DecisionPrintData data;
            FRID_TRY(data.record, ofCase(unit, request.caseId, request.id));
            FRID_CHECK(fillPrintData(unit, session, request, data));
            return data;
        });
}

Result<void> InterventionService::registerDecisionPrint(
    const Session& session, DecisionId id, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(session,
        interventionDeed(Action::PrintDecision, notice.caseId, detail + u"\ndecision: "_s + id.toString()),
        [&](UnitOfWork& unit) { return ofCase(unit, notice.caseId, id).map([](const auto&) {}); });
}

} // namespace frid
