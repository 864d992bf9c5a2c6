#include <frid/reporting/Output.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;

Error writeError(const QString& path, qsizetype size)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < size;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::Storage, {}, u"write"_s};
}

} // namespace

Result<void> print(const PagedDocument& document, QPagedPaintDevice& device, const Progress& progress)
{
    QPageLayout page = device.pageLayout();
    page.setPageSize(QPageSize(document.pageSize(), QPageSize::Point));
    page.setOrientation(QPageLayout::Portrait);
    device.setPageLayout(page);

    QPainter painter;
    if (!painter.begin(&device)) {
        return fail(ErrorCode::Storage, {}, u"device"_s);
    }
    // Devices that begin their coordinates at the printable area instead of the paper's corner.
    const QMarginsF offset = device.pageLayout().mode() == QPageLayout::FullPageMode
        ? QMarginsF()
        : device.pageLayout().margins(QPageLayout::Point);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(i + 1, pages)) {
            return fail(ErrorCode::Cancelled);
        }
        if (i > 0 && !device.newPage()) {
            return fail(ErrorCode::Storage, {}, u"device"_s);
        }
        painter.save();
        painter.scale(device.logicalDpiX() / pointsPerInch, device.logicalDpiY() / pointsPerInch);
        painter.translate(-offset.left(), -offset.top());
        document.paintPage(painter, i);
        painter.restore();
    }
    if (!painter.end()) {
        return fail(ErrorCode::Storage, {}, u"device"_s);
    }
    return {};
}

Result<void> writePdf(const Document& document, const QString& path, const Progress& progress)
{
    const PagedDocument paged(document);
    // Made in memory first: whatever goes wrong, the file on disk is untouched.
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(document.title);
        writer.setCreator(u"Frid "_s + QCoreApplication::applicationVersion());
        writer.setPageMargins(QMarginsF());
        FRID_CHECK(print(paged, writer, progress));
    }

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Storage, {}, u"open"_s);
    }
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(pdf) != pdf.size() || !file.commit()) {
        return tl::unexpected(writeError(path, pdf.size()));
    }
    return {};
}

QImage renderPage(const PagedDocument& document, int page, qreal dotsPerInch)
{
    const double scale = dotsPerInch / pointsPerInch;
    QImage image((document.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    return image;
}

} // namespace frid::reporting
