#pragma once

#include <frid/domain/Error.h>
#include <frid/persistence/KeyRing.h>

#include <QByteArray>
#include <QStringList>

namespace frid::persistence {

/// A keyed hash (BLAKE2b-256) of a purpose and texts, for import references and pseudonyms. It shares the key
/// of the blind index of identity numbers and can never meet one of its hashes: theirs are of letters and
/// digits alone. Errors: Locked.
[[nodiscard]] Result<QByteArray> keyedHash(
    const KeyRing& keys, QLatin1StringView purpose, const QStringList& texts);

} // namespace frid::persistence
