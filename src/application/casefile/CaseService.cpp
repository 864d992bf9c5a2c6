#include <frid/application/casefile/CaseService.h>

#include "casefile/CaseChecks.h"
#include "casefile/CaseTasks.h"
#include "casefile/HandlerChange.h"

#include <frid/domain/intervention/InterventionRepository.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

CaseTurn turnOf(UnitOfWork& unit, const Session& session, CaseTurn::Kind kind, CaseId id, QDate on)
{
    CaseTurn turn;
    turn.kind = kind;
    turn.caseId = id;
    turn.on = on;
    turn.by = session.account;
    turn.at = unit.now();
    return turn;
}

Result<void> noUnsigned(UnitOfWork& unit, CaseId id)
{
    FRID_TRY(const QList<JournalNote> notes, unit.journal().notes(id));
    for (const JournalNote& note : notes) {
        if (note.state == NoteState::Working) {
            return invalid(u"notes"_s, u"unsigned"_s);
        }
    }
    FRID_TRY(const QList<FollowUp> followUps, unit.followUps().followUps(id));
    for (const FollowUp& followUp : followUps) {
        if (followUp.state == NoteState::Working) {
            return invalid(u"notes"_s, u"unsigned"_s);
        }
    }
    FRID_TRY(const QList<AssessmentRow> assessments, unit.readModels().assessments(id));
    for (const AssessmentRow& assessment : assessments) {
        if (assessment.status == AssessmentStatus::Draft) {
            return invalid(u"notes"_s, u"unsigned"_s);
        }
    }
    // Drafts of decisions and of the plan come first.
    FRID_TRY(const QList<Decision> decisions, unit.interventions().decisions(id));
    FRID_TRY(const QList<Plan> plans, unit.interventions().plans(id));
    if ((!decisions.isEmpty() && decisions.first().state == NoteState::Working)
        || (!plans.isEmpty() && plans.first().state == NoteState::Working)) {
        return invalid(u"notes"_s, u"unsigned"_s);
    }
    return {};
}

/// What is planned for after the closing will not happen.
Result<void> cancelSessionsAfter(UnitOfWork& unit, CaseId id, QDate closedOn)
{
    FRID_TRY(const QList<Occasion> sessions, unit.interventions().occasions(id));
    for (Occasion session : sessions) {
        if (session.state == OccasionState::Planned && swedishDay(session.startsAt) > closedOn) {
            session.state = OccasionState::CancelledByUs;
            session.reason = u"intervention_ended"_s;
            FRID_CHECK(unit.interventions().update(session, session.revision));
        }
    }
    return {};
}

/// Of the edition, else of the newest; empty when the instrument is not known any more.
LocalText titleOf(const InstrumentCatalog& catalog, const QString& instrument, const QString& edition)
{
    const InstrumentPtr exact = catalog.find(instrument, edition);
    const InstrumentPtr known = exact != nullptr ? exact : catalog.find(instrument);
    return known == nullptr ? LocalText() : known->title;
}

} // namespace

Result<QList<CaseRow>> CaseService::list(const Session& session, const CaseFilter& filter) const
{
    const Deed deed{Action::ListCases, ObjectRef::none(), {}, {}, {}};
    return m_units.run(
        session, deed, [&](UnitOfWork& unit) { return unit.readModels().cases(session, filter); });
}

Result<CaseOverview> CaseService::open(const Session& session, CaseId id) const
{
    return m_units.run(session, onCase(Action::ReadCase, id), [&](UnitOfWork& unit) -> Result<CaseOverview> {
        FRID_TRY(CaseOverview overview, unit.readModels().caseOverview(session, id, swedishDay(unit.now())));
        for (AssessmentRow& row : overview.latestAssessments) {
            row.title = titleOf(m_catalog, row.instrument, row.edition);
        }
        for (TimelineEntry& entry : overview.timeline) {
            if (entry.kind == TimelineEntry::Kind::Assessment) {
                entry.instrument = titleOf(m_catalog, entry.code, {});
            }
        }
        return overview;
    });
}

Result<CaseId> CaseService::findByNumber(const Session& session, const CaseNumber& number) const
{
    const Deed deed{Action::ListCases, ObjectRef::none(), {}, {}, {}};
    bool openable = false;
    const auto found = m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<CaseId> {
        FRID_TRY(const CaseId id, unit.cases().findByNumber(number));
        FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, id));
        openable = caseRight(session.roles, facts) != CaseRight::None;
        return id;
    });
    if (!found || openable) {
        return found;
    }
    // Asked for as a reading, so that the refusal is in the log; told as if there were no such case.
    const auto refused = m_units.run(
        session, onCase(Action::ReadCase, *found), [](UnitOfWork&) -> Result<void> { return {}; });
    return refused || refused.error().code == ErrorCode::Forbidden ? fail(ErrorCode::NotFound)
                                                                   : tl::unexpected(refused.error());
}

Result<CaseFile> CaseService::file(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadCase, id), [&](UnitOfWork& unit) { return unit.cases().find(id); });
}

Result<void> CaseService::update(const Session& session, const CaseFile& file) const
{
    return m_units.run(session, onCase(Action::EditCase, file.id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseFile stored, unit.cases().find(file.id));
        FRID_CHECK(mustBeOpen(stored));
        CaseFile edited = stored;
        edited.intake = file.intake;
        edited.talkedWithChildOn = file.talkedWithChildOn;
        edited.externalReference = file.externalReference;
        FRID_TRY(edited, keepableCase(m_codes, std::move(edited), swedishDay(unit.now())));
        FRID_CHECK(unit.cases().update(edited, file.revision));
        const CaseTasks tasks(unit, m_deadlines, session.account);
        FRID_CHECK(tasks.moveReceipt(stored, edited));
        if (edited.intake.firstVisitOn && !stored.intake.firstVisitOn) {
            FRID_CHECK(tasks.complete(file.id, u"first_visit"_s, u"first_visit"_s));
        }
        return {};
    });
}

Result<void> CaseService::openInquiry(
    const Session& session, CaseId id, Revision seen, QDate on, const QString& reason) const
{
    return m_units.run(session, onCase(Action::EditCase, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(id));
        FRID_CHECK(mustBeOpen(file));
        if (file.inquiryOpenedOn) {
            return invalid(u"inquiry_opened_on"_s, u"already_open"_s);
        }
        if (!on.isValid()) {
            return invalid(u"inquiry_opened_on"_s, u"missing"_s);
        }
        file.inquiryOpenedOn = on;
        file.inquiryDeclinedOn.reset(); // the earlier decision stays as a turn
        file.inquiryReason = reason;
        FRID_TRY(file, keepableCase(m_codes, std::move(file), swedishDay(unit.now())));
        FRID_CHECK(unit.cases().update(file, seen));
        CaseTurn turn = turnOf(unit, session, CaseTurn::Kind::InquiryOpened, id, on);
        turn.text = file.inquiryReason;
        FRID_CHECK(unit.cases().addTurn(turn));
        const CaseTasks tasks(unit, m_deadlines, session.account);
        FRID_CHECK(tasks.complete(id, u"preliminary_assessment"_s, u"inquiry_opened"_s));
        return tasks.start(u"inquiry_opened"_s, file, on);
    });
}

Result<void> CaseService::declineInquiry(
    const Session& session, CaseId id, Revision seen, QDate on, const QString& reason) const
{
    return m_units.run(session, onCase(Action::EditCase, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(id));
        FRID_CHECK(mustBeOpen(file));
        if (file.inquiryOpenedOn) {
            return invalid(u"inquiry_declined_on"_s, u"already_open"_s);
        }
        if (!on.isValid()) {
            return invalid(u"inquiry_declined_on"_s, u"missing"_s);
        }
        file.inquiryDeclinedOn = on;
        FRID_TRY(file.inquiryReason, neededReason(reason, u"inquiry_reason"_s));
        FRID_TRY(file, keepableCase(m_codes, std::move(file), swedishDay(unit.now())));
        FRID_CHECK(unit.cases().update(file, seen));
        CaseTurn turn = turnOf(unit, session, CaseTurn::Kind::InquiryDeclined, id, on);
        turn.text = file.inquiryReason;
        FRID_CHECK(unit.cases().addTurn(turn));
        const CaseTasks tasks(unit, m_deadlines, session.account);
        return tasks.complete(id, u"preliminary_assessment"_s, u"inquiry_declined"_s);
    });
}

Result<void> CaseService::assign(const Session& session, CaseId id, Revision seen, AccountId handler,
    const QList<AccountId>& coHandlers, const QString& reason) const
{
    return m_units.run(session, onCase(Action::AssignCase, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseFile file, unit.cases().find(id));
        return changeHandlers(unit, session, file, seen, {handler, coHandlers, reason});
    });
}

Result<void> CaseService::setWall(
    const Session& session, CaseId id, Revision seen, bool walled, const QString& reason) const
{
    FRID_TRY(const QString text, neededReason(reason, u"reason"_s));
    const Deed deed = onCase(Action::SetWall, id, (walled ? u"walled: "_s : u"opened: "_s) + text);
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(id));
        file.walled = walled;
        return unit.cases().update(file, seen);
    });
}

Result<void> CaseService::close(const Session& session, CaseId id, Revision seen, QDate on,
    const QString& reasonCode, const QString& overallGoal, const QString& note) const
{
    return m_units.run(session, onCase(Action::CloseCase, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(id));
        FRID_CHECK(mustBeOpen(file));
        FRID_CHECK(noUnsigned(unit, id));
        file.status = CaseStatus::Closed;
        file.closedOn = on;
        file.closingReason = reasonCode;
        file.overallGoal = overallGoal;
        file.closingNote = note;
        FRID_TRY(file, keepableCase(m_codes, std::move(file), swedishDay(unit.now())));
        FRID_CHECK(unit.cases().update(file, seen));
        CaseTurn turn = turnOf(unit, session, CaseTurn::Kind::Closed, id, on);
        turn.code = file.closingReason;
        turn.text = file.closingNote;
        FRID_CHECK(unit.cases().addTurn(turn));
        FRID_CHECK(cancelSessionsAfter(unit, id, on));
        return CaseTasks(unit, m_deadlines, session.account).cancelOpen(id, u"case_closed"_s);
    });
}

Result<void> CaseService::reopen(
    const Session& session, CaseId id, Revision seen, const QString& reason) const
{
    return m_units.run(session, onCase(Action::ReopenCase, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(id));
        if (file.status != CaseStatus::Closed) {
            return invalid(u"status"_s, u"open"_s);
        }
        CaseTurn turn = turnOf(unit, session, CaseTurn::Kind::Reopened, id, swedishDay(unit.now()));
        FRID_TRY(turn.text, neededReason(reason, u"reason"_s));
        file.status = CaseStatus::Open;
        file.closedOn.reset();
        file.closingReason.clear();
        file.closingNote.clear();
        file.overallGoal.clear();
        FRID_CHECK(unit.cases().update(file, seen));
        return unit.cases().addTurn(turn);
    });
}

Result<QList<HistoryEntry>> CaseService::history(const Session& session, CaseId id) const
{
    return m_units.run(session, onCase(Action::ReadHistory, id),
        [&](UnitOfWork& unit) { return unit.readModels().caseHistory(id); });
}

} // namespace frid
