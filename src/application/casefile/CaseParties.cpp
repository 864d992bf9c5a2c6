#include <frid/application/casefile/CaseService.h>

#include "casefile/CaseChecks.h"
#include "casefile/CaseTasks.h"

#include <algorithm>
#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

Result<void> belongs(CaseId actual, CaseId expected)
{
    if (!(actual == expected)) {
        return fail(ErrorCode::NotFound);
    }
    return {};
}

Result<void> mayJoin(UnitOfWork& unit, const Session& session, const CaseFile& file, const Party& party)
{
    if (party.person == file.subject) {
        return invalid(u"person"_s, u"subject"_s);
    }
    return opensContactWays(file.kind, party.role) ? mayBringWithContactWays(unit, session, party.person)
                                                   : mayBringByName(unit, session, party.person);
}

} // namespace

Result<void> CaseService::link(const Session& session, CaseId id, CaseId other, const QString& note) const
{
    const auto deed = [](CaseId of) { return onCase(Action::LinkCases, of, u"linked"_s); };
    auto linked = m_units.run(session, deed(id), [&](UnitOfWork& unit) -> Result<void> {
        if (id == other) {
            return invalid(u"other"_s, u"same"_s);
        }
        FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, other));
        if (caseRight(session.roles, facts) == CaseRight::None) {
            return fail(ErrorCode::Forbidden, u"other"_s);
        }
        FRID_TRY(const QString text, cleanText(note, u"note"_s, TextLimit::MultiLine));
        FRID_CHECK(unit.cases().link({id, other, text}));
        return UnitRunner::record(unit, session.account, deed(other));
    });
    if (!linked && linked.error() == Error{ErrorCode::Forbidden, u"other"_s, {}}) {
        // The refusal stands in the log of the case that was asked from; here it comes into that of the
        // other.
        const auto refused = m_units.run(
            session, onCase(Action::ReadCase, other), [](UnitOfWork&) -> Result<void> { return {}; });
        if (!refused && refused.error().code != ErrorCode::Forbidden) {
            return refused;
        }
    }
    return linked;
}

Result<void> CaseService::unlink(const Session& session, CaseId id, CaseId other) const
{
    const auto deed = [](CaseId of) { return onCase(Action::LinkCases, of, u"unlinked"_s); };
    return m_units.run(session, deed(id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_CHECK(unit.cases().unlink(id, other));
        return UnitRunner::record(unit, session.account, deed(other));
    });
}

Result<PartyId> CaseService::saveParty(
    const Session& session, Party party, const std::optional<Person>& made) const
{
    return m_units.run(
        session, onCase(Action::EditParties, party.caseId), [&](UnitOfWork& unit) -> Result<PartyId> {
            FRID_TRY(const CaseFile file, unit.cases().find(party.caseId));
            FRID_CHECK(mustBeOpen(file));
            Party typed = party;
            const bool registers = typed.person.isNull() && made;
            if (registers) {
                FRID_TRY(typed.person, registerPerson(unit, session, m_codes, *made, file.unit));
            }
            FRID_TRY(Party kept, keepableParty(m_codes, std::move(typed)));
            Party before;
            if (!kept.id.isNull()) {
                FRID_TRY(before, unit.cases().findParty(kept.id));
                FRID_CHECK(belongs(before.caseId, kept.caseId));
            }
            const bool joins = !(kept.person == before.person)
                || (opensContactWays(file.kind, kept.role) && !opensContactWays(file.kind, before.role));
            if (!kept.person.isNull() && !registers && (joins || kept.id.isNull())) {
                FRID_CHECK(mayJoin(unit, session, file, kept));
            }
            if (!kept.id.isNull()) {
                FRID_CHECK(unit.cases().updateParty(kept, kept.revision));
                return kept.id;
            }
            kept.id = PartyId::make(unit.now());
            FRID_CHECK(unit.cases().addParty(kept));
            return kept.id;
        });
}

Result<void> CaseService::removeParty(const Session& session, CaseId id, PartyId party, Revision seen) const
{
    return m_units.run(session, onCase(Action::EditParties, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const Party stored, unit.cases().findParty(party));
        FRID_CHECK(belongs(stored.caseId, id));
        FRID_CHECK(mustBeOpen(unit, id));
        return unit.cases().removeParty(party, seen);
    });
}

Result<ViolenceId> CaseService::saveViolence(const Session& session, ViolenceRecord record) const
{
    return m_units.run(
        session, onCase(Action::EditViolence, record.caseId), [&](UnitOfWork& unit) -> Result<ViolenceId> {
            FRID_TRY(ViolenceRecord kept, keepableViolence(m_codes, record, swedishDay(unit.now())));
            FRID_TRY(const CaseFile file, unit.cases().find(kept.caseId));
            if (!kept.perpetrator.isNull()) {
                FRID_TRY(const QList<Party> parties, unit.cases().parties(kept.caseId));
                const bool known = std::ranges::any_of(
                    parties, [&](const Party& party) { return party.id == kept.perpetrator; });
                if (!known) {
                    return invalid(u"perpetrator"_s, u"unknown_party"_s);
                }
            }
            bool newOnChild = isViolenceOnChild(kept, file.kind);
            if (kept.id.isNull()) {
                kept.id = ViolenceId::make(unit.now());
                FRID_CHECK(unit.cases().addViolence(kept));
            } else {
                FRID_TRY(const ViolenceRecord before, unit.cases().findViolence(kept.id));
                FRID_CHECK(belongs(before.caseId, kept.caseId));
                newOnChild = newOnChild && !isViolenceOnChild(before, file.kind);
                FRID_CHECK(unit.cases().updateViolence(kept, kept.revision));
            }
            if (newOnChild && file.status == CaseStatus::Open) {
                FRID_CHECK(CaseTasks(unit, m_deadlines, session.account)
                               .startProtectionAssessment(kept.caseId, kept.knownOn, std::nullopt));
            }
            return kept.id;
        });
}

Result<void> CaseService::removeViolence(
    const Session& session, CaseId id, ViolenceId record, Revision seen) const
{
    return m_units.run(session, onCase(Action::EditViolence, id), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const ViolenceRecord stored, unit.cases().findViolence(record));
        FRID_CHECK(belongs(stored.caseId, id));
        return unit.cases().removeViolence(record, seen);
    });
}

} // namespace frid
