#pragma once

#include <frid/domain/journal/JournalNote.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Journal notes on the registry's table journal_note.
class SqlJournalRepository final : public JournalRepository {
public:
    explicit SqlJournalRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<JournalNote> find(NoteId id) const override;
    [[nodiscard]] Result<void> add(const JournalNote& note) override;
    [[nodiscard]] Result<void> update(const JournalNote& note, Revision seen) override;
    [[nodiscard]] Result<void> remove(NoteId id, Revision seen) override;
    [[nodiscard]] Result<QList<JournalNote>> notes(CaseId id) const override;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
