#include <frid/application/journal/JournalService.h>

#include "Checks.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

/// The account's own working note in this case. Errors: NotFound, Forbidden.
Result<JournalNote> ownWorking(UnitOfWork& unit, const Session& session, CaseId caseId, NoteId id)
{
    FRID_TRY(const JournalNote stored, unit.journal().find(id));
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

/// What is corrected must be a signed note of the same case.
Result<void> checkCorrected(UnitOfWork& unit, const JournalNote& note)
{
    if (note.corrects.isNull()) {
        return {};
    }
    const auto target = unit.journal().find(note.corrects);
    if (!target && target.error().code != ErrorCode::NotFound) {
        return tl::unexpected(target.error());
    }
    if (!target || !(target->caseId == note.caseId) || target->state != NoteState::Signed) {
        return invalid(u"corrects"_s, u"not_signed"_s);
    }
    return {};
}

Result<JournalNote> keep(UnitOfWork& unit, const Session& session, const CodeCatalog& codes,
    const JournalNote& typed, NoteState state)
{
    FRID_TRY(JournalNote note, checkedNote(typed, unit.now()));
    FRID_CHECK(knownCode(codes, u"note_kind"_s, note.kind, u"kind"_s));
    if (note.direction.isEmpty()) {
        note.direction = u"none"_s;
    }
    FRID_CHECK(knownCode(codes, u"note_direction"_s, note.direction, u"direction"_s));
    FRID_CHECK(checkCorrected(unit, note));
    note.author = session.account;
    note.createdAt = unit.now();
    note.state = state;
    note.signedAt.reset();
    note.signedBy = AccountId();
    if (state == NoteState::Signed) {
        note.signedAt = unit.now();
        note.signedBy = session.account;
    }
    if (note.id.isNull()) {
        note.id = NoteId::make(unit.now());
        FRID_CHECK(unit.journal().add(note));
        note.revision = 1;
        return note;
    }
    FRID_TRY(const JournalNote stored, ownWorking(unit, session, note.caseId, note.id));
    note.createdAt = stored.createdAt;
    FRID_CHECK(unit.journal().update(note, note.revision));
    ++note.revision;
    return note;
}

} // namespace

Result<QList<JournalNote>> JournalService::notes(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadJournal, id), [&](UnitOfWork& unit) { return unit.journal().notes(id); });
}

Result<JournalNote> JournalService::note(const Session& session, CaseId caseId, NoteId id) const
{
    return m_units.run(
        session, onCase(Action::ReadJournal, caseId), [&](UnitOfWork& unit) -> Result<JournalNote> {
            FRID_TRY(const JournalNote found, unit.journal().find(id));
            if (!(found.caseId == caseId)) {
                return fail(ErrorCode::NotFound);
            }
            return found;
        });
}

Result<JournalNote> JournalService::save(const Session& session, JournalNote note) const
{
    return m_units.run(session, onCase(Action::WriteNote, note.caseId),
        [&](UnitOfWork& unit) { return keep(unit, session, m_codes, note, NoteState::Working); });
}

Result<JournalNote> JournalService::sign(const Session& session, JournalNote note) const
{
    return m_units.run(session, onCase(Action::SignNote, note.caseId),
        [&](UnitOfWork& unit) { return keep(unit, session, m_codes, note, NoteState::Signed); });
}

Result<void> JournalService::discard(const Session& session, CaseId caseId, NoteId id, Revision seen) const
{
    Deed deed = onCase(Action::WriteNote, caseId);
    deed.detail = u"discarded"_s;
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_CHECK(ownWorking(unit, session, caseId, id));
        return unit.journal().remove(id, seen);
    });
}

Result<JournalNote> JournalService::correct(const Session& session, JournalNote note) const
{
    return m_units.run(
        session, onCase(Action::SignNote, note.caseId), [&](UnitOfWork& unit) -> Result<JournalNote> {
            if (note.corrects.isNull()) {
                return invalid(u"corrects"_s, u"missing"_s);
            }
            return keep(unit, session, m_codes, note, NoteState::Signed);
        });
}

} // namespace frid
