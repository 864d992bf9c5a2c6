#pragma once

#include "readmodels/Query.h"

#include <frid/application/ReadModels.h>

namespace frid::persistence {

/// The directory's entries of all persons that the session may know, or, with `since`, of those touched
/// after that sequence; `gone` takes the ids of touched ones that it may not know.
struct DirectoryRead {
    QList<DirectoryEntry> known;
    QList<PersonId> gone;
};
[[nodiscard]] Result<DirectoryRead> readDirectory(
    UnitContext& context, const Session& session, std::optional<qint64> since);

} // namespace frid::persistence
