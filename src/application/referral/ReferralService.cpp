#include <frid/application/referral/ReferralService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"
#include "referral/ConcernReport.h"
#include "referral/ReferralRows.h"

#include <frid/domain/TextRules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr auto answerRecord = "referral_answer"_L1; ///< DeadlineRule::completedBy

Deed onCase(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

/// Errors: NotFound when it is of another case.
Result<Referral> ofThisCase(UnitOfWork& unit, CaseId caseId, ReferralId id)
{
    FRID_TRY(const Referral stored, unit.referrals().find(id));
    if (!(stored.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    return stored;
}

Result<Referral> draftOf(UnitOfWork& unit, CaseId caseId, ReferralId id)
{
    FRID_TRY(const Referral stored, ofThisCase(unit, caseId, id));
    if (stored.state != ReferralState::Drafted) {
        return fail(ErrorCode::Forbidden, {}, u"sent"_s);
    }
    return stored;
}

Result<void> checkNamed(UnitOfWork& unit, const Referral& referral)
{
    if (!referral.organisation.isNull()) {
        const auto found = unit.referrals().organisations().find(referral.organisation);
        if (!found && found.error().code == ErrorCode::NotFound) {
            return invalid(u"organisation"_s, u"unknown"_s);
        }
        FRID_CHECK(found);
    }
    if (!referral.party.isNull()) {
        const auto found = unit.cases().findParty(referral.party);
        if (!found && found.error().code != ErrorCode::NotFound) {
            return tl::unexpected(found.error());
        }
        if (!found || !(found->caseId == referral.caseId)) {
            return invalid(u"about_party"_s, u"unknown_party"_s);
        }
    }
    return {};
}

/// What was sent, in this case, and has not been replaced by another.
Result<void> checkReplaced(UnitOfWork& unit, const Referral& referral)
{
    if (referral.replaces.isNull()) {
        return {};
    }
    FRID_TRY(const QList<Referral> all, unit.referrals().referrals(referral.caseId));
    const auto replaced = std::ranges::find(all, referral.replaces, &Referral::id);
    if (replaced == all.cend() || !replaced->sentOn) {
        return invalid(u"replaces"_s, u"not_sent"_s);
    }
    const bool twice = std::ranges::any_of(all, [&](const Referral& other) {
        return other.replaces == referral.replaces && !(other.id == referral.id);
    });
    return twice ? fail(ErrorCode::Duplicate, u"replaces"_s) : Result<void>();
}

/// Keeps a draft. The state, the day and the steps are not the caller's to set.
Result<Referral> keep(UnitOfWork& unit, const Session& session, const CodeCatalog& codes, Referral typed)
{
    FRID_CHECK(mustBeOpen(unit, typed.caseId));
    typed.state = ReferralState::Drafted;
    typed.sentOn.reset();
    typed.steps.clear();
    FRID_TRY(Referral referral, checkedReferral(std::move(typed)));
    FRID_CHECK(knownCode(codes, u"referral_kind"_s, referral.kind, u"referral_kind"_s));
    FRID_CHECK(knownCode(codes, u"legal_ground"_s, referral.legalGround, u"legal_ground"_s));
    FRID_CHECK(checkNamed(unit, referral));
    FRID_CHECK(checkReplaced(unit, referral));
    if (referral.id.isNull()) {
        referral.id = ReferralId::make(unit.now());
        referral.author = session.account;
        referral.createdAt = unit.now();
        FRID_CHECK(unit.referrals().add(referral));
        referral.revision = 1;
        return referral;
    }
    FRID_TRY(const Referral stored, draftOf(unit, referral.caseId, referral.id));
    referral.author = stored.author;
    referral.createdAt = stored.createdAt;
    referral.replaces = stored.replaces;
    FRID_CHECK(unit.referrals().update(referral, referral.revision));
    ++referral.revision;
    return referral;
}

Result<void> appendStep(UnitOfWork& unit, const Session& session, Referral& referral, ReferralStep step)
{
    step.by = session.account;
    step.at = unit.now();
    FRID_CHECK(unit.referrals().addStep(referral, step));
    referral.steps.append(step);
    return {};
}

} // namespace

Result<CaseReferrals> ReferralService::ofCase(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadReferrals, id), [&](UnitOfWork& unit) -> Result<CaseReferrals> {
            CaseReferrals found;
            FRID_TRY(const QList<Referral> referrals, unit.referrals().referrals(id));
            FRID_TRY(found.referrals, referralRows(unit, session, id, referrals, referrals));
            FRID_TRY(const auto names, colleagueNames(unit));
            FRID_TRY(
                const QList<Consultation> consultations, unit.referrals().consultations().consultations(id));
            for (const Consultation& one : consultations) {
                found.consultations.append({one, names.value(one.author)});
            }
            return found;
        });
}

Result<Referral> ReferralService::concernReport(
    const Session& session, CaseId caseId, PartyId child, const QString& language) const
{
    return m_units.run(
        session, onCase(Action::ReadReferrals, caseId), [&](UnitOfWork& unit) -> Result<Referral> {
            const QDate today = swedishDay(unit.now());
            FRID_TRY(const CaseOverview overview, unit.readModels().caseOverview(session, caseId, today));
            const ConcernReport report(overview, m_codes, language);
            FRID_TRY(Referral referral, report.about(child));
            if (const QDate due = answerDueOn(m_deadlines, toCode(overview.file.kind), today);
                due.isValid()) {
                referral.answerDue = due;
            }
            FRID_TRY(const QList<Organisation> all, unit.referrals().organisations().organisations());
            for (const Organisation& organisation : all) {
                if (organisation.active && organisation.kind == "child_unit"_L1) {
                    referral.organisation = organisation.id;
                    referral.recipient = organisation.name;
                    break;
                }
            }
            return referral;
        });
}

Result<Referral> ReferralService::save(const Session& session, Referral referral) const
{
    return m_units.run(session, onCase(Action::EditReferrals, referral.caseId),
        [&](UnitOfWork& unit) { return keep(unit, session, m_codes, referral); });
}

Result<void> ReferralService::discard(
    const Session& session, CaseId caseId, ReferralId id, Revision seen) const
{
    return m_units.run(session, onCase(Action::EditReferrals, caseId, u"discarded"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(draftOf(unit, caseId, id));
            return unit.referrals().remove(id, seen);
        });
}

Result<Referral> ReferralService::send(const Session& session, Referral typed, QDate on) const
{
    return m_units.run(session, onCase(Action::EditReferrals, typed.caseId, u"sent"_s),
        [&](UnitOfWork& unit) -> Result<Referral> {
            FRID_TRY(Referral referral, keep(unit, session, m_codes, typed));
            FRID_CHECK(checkSendable(referral, on, swedishDay(unit.now())));
            FRID_TRY(referral.state, stateAfter(referral.state, ReferralStep::Kind::Sent));
            referral.sentOn = on;
            FRID_CHECK(unit.referrals().update(referral, referral.revision));
            ++referral.revision;
            FRID_CHECK(appendStep(unit, session, referral, {ReferralStep::Kind::Sent, on, {}, {}, {}}));
            const CaseTasks tasks(unit, m_deadlines, session.account);
            if (!referral.replaces.isNull()) { // nobody answers what was replaced
                FRID_CHECK(tasks.complete(
                    referral.caseId, answerRecord, u"referral_replaced"_s, referral.replaces.toString()));
            }
            if (referral.answerDue) {
                FRID_TRY(const CaseFile file, unit.cases().find(referral.caseId));
                FRID_CHECK(
                    tasks.startOn(u"referral_sent"_s, file, *referral.answerDue, referral.id.toString()));
            }
            return referral;
        });
}

Result<Referral> ReferralService::addStep(const Session& session, CaseId caseId, ReferralId id, Revision seen,
    ReferralStep step, std::optional<QDate> newDue) const
{
    return m_units.run(session, onCase(Action::EditReferrals, caseId, toCode(step.kind)),
        [&](UnitOfWork& unit) -> Result<Referral> {
            FRID_TRY(Referral referral, ofThisCase(unit, caseId, id));
            if (referral.revision != seen) {
                return fail(ErrorCode::Conflict);
            }
            FRID_TRY(referral.state, stateAfter(referral.state, step.kind));
            FRID_TRY(const ReferralStep kept, checkedStep(step, referral, swedishDay(unit.now())));
            const CaseTasks tasks(unit, m_deadlines, session.account);
            const QString about = id.toString();
            if (kept.kind == ReferralStep::Kind::Reminded && newDue && newDue->isValid()) {
                FRID_CHECK(plausibleDate(*newDue, u"answer_due"_s));
                if (*newDue < kept.on) {
                    return invalid(u"answer_due"_s, u"not_later"_s);
                }
                referral.answerDue = newDue;
                FRID_TRY(const CaseFile file, unit.cases().find(caseId));
                FRID_CHECK(tasks.complete(caseId, answerRecord, u"referral_reminded"_s, about));
                if (file.status == CaseStatus::Open) {
                    FRID_CHECK(tasks.startOn(u"referral_sent"_s, file, *newDue, about));
                }
            }
            if (referral.state != ReferralState::Sent && referral.state != ReferralState::Received
                && kept.kind != ReferralStep::Kind::Reminded) {
                FRID_CHECK(tasks.complete(caseId, answerRecord,
                    referral.state == ReferralState::NoAnswer ? u"referral_no_answer"_s
                                                              : u"referral_answered"_s,
                    about));
            }
            FRID_CHECK(unit.referrals().updateState(referral, seen));
            ++referral.revision;
            FRID_CHECK(appendStep(unit, session, referral, kept));
            return referral;
        });
}

Result<ReferralLetterData> ReferralService::letter(
    const Session& session, const ReferralLetterRequest& request) const
{
    const CaseId id = request.caseId;
    return m_units.run(
        session, onCase(Action::ReadReferrals, id), [&](UnitOfWork& unit) -> Result<ReferralLetterData> {
            ReferralLetterData data;
            FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
            data.municipality = info.municipality;
            FRID_TRY(const Referral referral, ofThisCase(unit, id, request.id));
            FRID_TRY(data.overview, unit.readModels().caseOverview(session, id, swedishDay(unit.now())));
            FRID_CHECK(revealWhenAsked(unit, session, data.overview, request.revealed));
            FRID_TRY(const QList<Referral> all, unit.referrals().referrals(id));
            FRID_TRY(const QList<ReferralRow> rows, referralRows(unit, session, id, {referral}, all));
            data.row = rows.first();
            if (referral.party.isNull() && !data.overview.masked) {
                data.row.about = {data.overview.file.subject, data.overview.subject.name(), false};
            }
            if (!referral.organisation.isNull()) {
                FRID_TRY(const Organisation organisation,
                    unit.referrals().organisations().find(referral.organisation));
                data.recipientAddress = organisation.address;
            }
            data.printedBy = session.displayName;
            data.printedAt = unit.now();
            return data;
        });
}

Result<void> ReferralService::registerPrint(
    const Session& session, ReferralId id, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(session,
        onCase(Action::PrintReferral, notice.caseId, detail + u"\nreferral: "_s + id.toString()),
        [&](UnitOfWork& unit) { return ofThisCase(unit, notice.caseId, id).map([](const auto&) {}); });
}

} // namespace frid
