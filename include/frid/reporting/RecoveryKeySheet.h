#pragma once

#include <frid/reporting/Document.h>

#include <QDate>

namespace frid::reporting {

/// What stands on the paper that is locked away when a registry is made.
struct RecoveryKeySheet {
    QString registryName; ///< file name or database, never with a password
    QString municipality;
    QDate madeOn;
    QString key; ///< grouped with '-' as it is to be typed
};

/// The recovery key (återställningsnyckel) in large groups, what it is for and how to keep it. The document
/// holds the key in clear: paint it, then drop it; never write it to a file on the user's behalf.
[[nodiscard]] Document buildRecoveryKeySheet(const RecoveryKeySheet& sheet);

} // namespace frid::reporting
