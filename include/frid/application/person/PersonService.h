#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/person/PersonDirectory.h>
#include <frid/domain/CodeList.h>

namespace frid {

/// People: search, duplicates, making, editing, revealing, merging.
class PersonService {
public:
    PersonService(const UnitRunner& units, const CodeCatalog& codes)
        : m_units(units)
        , m_codes(codes)
    { }

    /// Opens the names that the session may see, ahead of the first search and list; takes as long as those
    /// are many. Not needed for them to work.
    [[nodiscard]] Result<void> readAhead(const Session& session);
    /// Best first. The directory is built at the first call of a session and refreshed by change sequence.
    [[nodiscard]] Result<QList<DirectoryHit>> search(const Session& session, const QString& query, int limit);
    /// Who might be the same: by number in the whole registry, by similar name and birth date among those who
    /// may be seen. Of one who may not be seen only that there is one and which unit to ask; of an assumed
    /// identity nothing. That there is one stands in the log, once a session, before it is told.
    [[nodiscard]] Result<QList<DuplicateHit>> duplicates(const Session& session, const Person& person);
    /// Drops the directory: at lock and log-out.
    void forget();

    /// `person.registeredUnit` must be a unit of the session. Errors: Invalid, Duplicate (field
    /// "identity_number").
    [[nodiscard]] Result<PersonId> create(const Session& session, Person person);
    /// Masked when protected.
    [[nodiscard]] Result<PersonView> open(const Session& session, PersonId id) const;
    /// Unmasked; the log says that it was revealed, and in which case if it was in one. Errors: Forbidden
    /// when the right is Name only.
    [[nodiscard]] Result<PersonView> reveal(const Session& session, PersonId id, CaseId inCase = {}) const;
    /// `person.revision` is the one seen. A protected person must be revealed before it can be edited: the
    /// caller passes the full record. Errors: Invalid, Conflict, Duplicate.
    [[nodiscard]] Result<void> update(const Session& session, const Person& person) const;

    /// Both must be fully visible. Assumed identities are never merged (Forbidden).
    /// Of two the one with an identity number is kept (Invalid "merged" `keep_numbered`). Errors: Conflict.
    [[nodiscard]] Result<MergeId> merge(const Session& session, PersonId kept, PersonId merged) const;
    [[nodiscard]] Result<void> undoMerge(const Session& session, PersonId kept, MergeId id) const;

    [[nodiscard]] Result<QList<HistoryEntry>> history(const Session& session, PersonId id) const;

private:
    [[nodiscard]] Result<void> refreshDirectory(const Session& session, UnitOfWork& unit);

    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    PersonDirectory m_directory;
    AccountId m_directoryOf; ///< null: not built
    qint64 m_directorySequence = 0;
    QList<PersonId> m_toldOf; ///< out of reach, and in the log already
};

} // namespace frid
