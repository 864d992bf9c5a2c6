#pragma once

#include <frid/domain/FieldMap.h>
#include <frid/domain/person/Person.h>

#include <algorithm>

namespace frid::persistence {

/// The field that says since when values are withheld, and is no part of an identity itself.
inline constexpr auto protectionField = QLatin1StringView("protection");

/// Whether the changes tell of an assumed identity, before or after.
[[nodiscard]] inline bool tellsOfAssumed(const QList<FieldChange>& changes)
{
    const QString assumed = toCode(Protection::Assumed);
    return std::any_of(changes.cbegin(), changes.cend(), [&](const FieldChange& change) {
        return change.name == protectionField && (change.before == assumed || change.after == assumed);
    });
}

/// Which fields were changed, without from what to what: of an assumed identity the old and the new name must
/// never stand together.
[[nodiscard]] inline QList<FieldChange> withheld(QList<FieldChange> changes)
{
    for (FieldChange& change : changes) {
        if (change.name != protectionField) {
            change.before.clear();
            change.after.clear();
        }
    }
    return changes;
}

} // namespace frid::persistence
