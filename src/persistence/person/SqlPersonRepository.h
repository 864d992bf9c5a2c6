#pragma once

#include <frid/domain/person/PersonRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlPersonRepository final : public PersonRepository {
public:
    explicit SqlPersonRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<Person> find(PersonId id) const override;
    [[nodiscard]] Result<std::optional<PersonId>> findByIdentityNumber(
        const IdentityNumber& number) const override;
    [[nodiscard]] Result<void> add(const Person& person) override;
    [[nodiscard]] Result<void> update(const Person& person, Revision seen) override;
    [[nodiscard]] Result<MergeId> merge(PersonId kept, PersonId merged) override;
    [[nodiscard]] Result<void> undoMerge(MergeId id) override;
    [[nodiscard]] Result<QList<PersonMerge>> merges(PersonId id) const override;

private:
    /// Errors: Duplicate, field "identity_number", when another person has the number.
    [[nodiscard]] Result<std::optional<QByteArray>> freeIndex(const Person& person) const;
    [[nodiscard]] Result<void> bindColumns(Statement& statement, const Person& person) const;
    [[nodiscard]] Result<void> writeVulnerabilities(PersonId id, const QStringList& codes);

    UnitContext& m_context;
};

} // namespace frid::persistence
