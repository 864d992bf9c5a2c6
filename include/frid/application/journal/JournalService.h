#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>

namespace frid {

/// Journal notes: working, signed, corrected by a new one.
class JournalService {
public:
    JournalService(const UnitRunner& units, const CodeCatalog& codes)
        : m_units(units)
        , m_codes(codes)
    { }

    [[nodiscard]] Result<QList<JournalNote>> notes(const Session& session, CaseId id) const;
    [[nodiscard]] Result<JournalNote> note(const Session& session, CaseId caseId, NoteId id) const;
    /// Adds when the id is null, else updates the account's own working note by `note.revision`.
    /// Returns the note as saved. Errors: Invalid, Conflict, Forbidden when signed or another's.
    [[nodiscard]] Result<JournalNote> save(const Session& session, JournalNote note) const;
    /// Saves and signs in one transaction: from then on write-once.
    [[nodiscard]] Result<JournalNote> sign(const Session& session, JournalNote note) const;
    /// Own working notes only.
    [[nodiscard]] Result<void> discard(const Session& session, CaseId caseId, NoteId id, Revision seen) const;
    /// A new signed note that names the corrected one and why (`note.corrects`, `note.correctionReason`).
    [[nodiscard]] Result<JournalNote> correct(const Session& session, JournalNote note) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
};

} // namespace frid
