#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// A person named in a row: what the row itself says, before the name is opened.
struct NamedPerson {
    PersonId id;
    Revision revision = 0;
};

/// Opens the names of all persons of a list at once; only then may labels be asked.
class Labels {
public:
    explicit Labels(UnitContext& context)
        : m_context(context)
    { }

    /// Errors: Storage kinds, Locked, Tampered.
    [[nodiscard]] Result<void> load(const NameCache::Wanted& wanted)
    {
        return m_context.names.load(m_context, wanted);
    }
    /// Null where there is no such person.
    [[nodiscard]] const PersonName* name(const NamedPerson& person) const
    {
        return m_context.names.find(person.id, person.revision);
    }
    /// Masked when protected.
    [[nodiscard]] PersonLabel label(const NamedPerson& person) const
    {
        const PersonName* known = name(person);
        if (known == nullptr) {
            return {person.id, {}, false};
        }
        if (known->protection != Protection::None) {
            return {person.id, {}, true};
        }
        return {person.id, known->name(), false};
    }

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
