#pragma once

#include <QString>

namespace frid::persistence {

/// Whether a file, or the folder it would stand in, is on a network share (NFS, SMB, AFS, sshfs and other
/// remote FUSE kinds). SQLite's locks do not hold there. Where the system cannot tell: by Qt's name of the
/// file system.
[[nodiscard]] bool isNetworkFileSystem(const QString& path);

} // namespace frid::persistence
