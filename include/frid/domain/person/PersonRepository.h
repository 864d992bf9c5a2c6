#pragma once

#include <frid/domain/person/Person.h>

namespace frid {

/// What a merge moved, so that it can be undone.
struct PersonMerge {
    MergeId id;
    PersonId kept;
    PersonId merged;
    QDateTime at; ///< UTC
    bool undone = false;
};

/// Persons as the domain sees them. Errors of all: Storage kinds, Locked, Tampered.
class PersonRepository {
public:
    virtual ~PersonRepository() = default;
    /// Errors: NotFound.
    [[nodiscard]] virtual Result<Person> find(PersonId id) const = 0;
    /// The person who has this number, through the keyed index; a merged record is never found, but whom it
    /// was merged into.
    [[nodiscard]] virtual Result<std::optional<PersonId>> findByIdentityNumber(
        const IdentityNumber& number) const = 0;
    /// Errors: Duplicate when the identity number is taken.
    [[nodiscard]] virtual Result<void> add(const Person& person) = 0;
    /// Writes the change log too. Errors: Conflict, Duplicate, NotFound.
    [[nodiscard]] virtual Result<void> update(const Person& person, Revision seen) = 0;
    /// Moves every case and party from `merged` to `kept` and remembers what was moved. The identity number
    /// of `merged` is kept on its own record only. Errors: NotFound, Conflict when either is merged already,
    /// Invalid (field "merged", detail `same_case`) when one case has them as different people.
    [[nodiscard]] virtual Result<MergeId> merge(PersonId kept, PersonId merged) = 0;
    /// Moves back what the merge moved. Errors: NotFound, Conflict when it was undone before.
    [[nodiscard]] virtual Result<void> undoMerge(MergeId id) = 0;
    /// Merges that this person took part in, newest first.
    [[nodiscard]] virtual Result<QList<PersonMerge>> merges(PersonId id) const = 0;
};

} // namespace frid
