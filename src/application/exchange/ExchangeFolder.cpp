#include <frid/application/exchange/ExchangeFolder.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frid {

ImportSource folderSource(const QString& path)
{
    return [path](const QString& fileName) -> Result<std::optional<QByteArray>> {
        const QDir folder(path);
        if (path.isEmpty() || !folder.exists()) {
            return invalid(u"folder"_s, u"no_folder"_s);
        }
        QFile file(folder.filePath(fileName));
        if (!file.exists()) {
            return std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return invalid(u"folder"_s, u"unreadable_file"_s);
        }
        QByteArray bytes = file.readAll();
        if (file.error() != QFileDevice::NoError) {
            return invalid(u"folder"_s, u"unreadable_file"_s);
        }
        return std::optional(std::move(bytes));
    };
}

ExportFolder::ExportFolder(const QString& path)
    : m_path(path)
    , m_folder(path + u".XXXXXX"_s)
{ }

Result<std::unique_ptr<ExportFolder>> ExportFolder::make(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    const QFileInfo there(clean);
    if (path.isEmpty()
        || (there.exists()
            && (!there.isDir()
                || !QDir(clean).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))) {
        return invalid(u"folder"_s, u"folder_in_use"_s);
    }
    std::unique_ptr<ExportFolder> folder(new ExportFolder(clean));
    if (!folder->m_folder.isValid()) {
        return invalid(u"folder"_s, u"unwritable_folder"_s);
    }
    return folder;
}

Result<void> ExportFolder::write(const QString& fileName, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(fileName));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush()) {
        return invalid(u"folder"_s, u"unwritable_folder"_s);
    }
    return {};
}

Result<void> ExportFolder::publish()
{
    // An empty folder may stand in the way; one that somebody has filled meanwhile stays, and refuses.
    QDir().rmdir(m_path);
    if (!QDir().rename(m_folder.path(), m_path)) {
        return invalid(u"folder"_s, u"folder_in_use"_s);
    }
    m_folder.setAutoRemove(false);
    return {};
}

} // namespace frid
