#pragma once

#include <frid/application/exchange/ExchangeService.h>

#include <QDir>
#include <QTemporaryDir>
#include <memory>

namespace frid {

/// The files of a folder on disk. Errors: Invalid "folder" `no_folder`, `unreadable_file`.
[[nodiscard]] ImportSource folderSource(const QString& path);

/// Writes an export into a folder that is not there yet, or empty. The files are written beside it and come
/// into it whole, readable to the owner alone; without publish() nothing is left.
class ExportFolder final : public ExportSink {
public:
    /// Errors: Invalid "folder" `folder_in_use`, `unwritable_folder`.
    [[nodiscard]] static Result<std::unique_ptr<ExportFolder>> make(const QString& path);

    [[nodiscard]] Result<void> write(const QString& fileName, const QByteArray& bytes) override;
    [[nodiscard]] Result<void> publish() override;

private:
    explicit ExportFolder(const QString& path);

    QString m_path;
    QTemporaryDir m_folder;
};

} // namespace frid
