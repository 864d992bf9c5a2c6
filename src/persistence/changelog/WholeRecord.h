#pragma once

#include <frid/domain/FieldMap.h>

namespace frid::persistence {

/// What the change log keeps of a record that came: every field that is not empty.
[[nodiscard]] inline QList<FieldChange> addedFields(const FieldMap& fields)
{
    return changedFields({}, fields);
}

/// What the change log keeps of a record that went, so that nothing is lost with it.
[[nodiscard]] inline QList<FieldChange> removedFields(const FieldMap& fields)
{
    FieldMap emptied = fields;
    for (FieldValue& field : emptied) {
        field.value.clear();
    }
    return changedFields(fields, emptied);
}

} // namespace frid::persistence
