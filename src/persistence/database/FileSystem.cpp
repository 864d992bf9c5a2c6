#include "database/FileSystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

bool isRemoteType(const QByteArray& type)
{
    static const std::array prefixes{"nfs"_L1, "cifs"_L1, "smb"_L1, "afp"_L1, "afs"_L1, "webdav"_L1,
        "fuse.sshfs"_L1, "fuse.davfs"_L1, "fuse.rclone"_L1, "fuse.gluster"_L1, "fuse.curlftpfs"_L1,
        "fuse.smb"_L1, "fuse.gvfsd"_L1};
    const QString lower = QString::fromLatin1(type).toLower();
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](QLatin1StringView prefix) { return lower.startsWith(prefix); });
}

} // namespace

bool isNetworkFileSystem(const QString& path)
{
    QString place = QFileInfo(path).absoluteFilePath();
#ifdef Q_OS_WIN
    if (place.startsWith("//"_L1)) { // a share by its UNC name
        return true;
    }
#endif
    while (!QFileInfo::exists(place)) {
        const QString parent = QFileInfo(place).path();
        if (parent == place) {
            break;
        }
        place = parent;
    }
#ifdef Q_OS_LINUX
    constexpr std::array<quint32, 9> remoteMagic{0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f,
        0x6b414653, 0x00c36400, 0x73757245, 0x0bd00bd0}; // nfs, smb, cifs, smb2, afs (2), ceph, coda, lustre
    struct statfs info { };
    if (statfs(QFile::encodeName(place).constData(), &info) == 0) {
        const auto magic = static_cast<quint32>(info.f_type);
        if (std::find(remoteMagic.begin(), remoteMagic.end(), magic) != remoteMagic.end()) {
            return true;
        }
        constexpr quint32 fuse = 0x65735546;
        if (magic != fuse) {
            return false;
        }
    }
#endif
    return isRemoteType(QStorageInfo(place).fileSystemType());
}

} // namespace frid::persistence
