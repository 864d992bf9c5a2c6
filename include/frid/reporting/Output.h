#pragma once

#include <frid/domain/Error.h>
#include <frid/reporting/PagedDocument.h>

#include <QImage>
#include <functional>

class QPagedPaintDevice;

namespace frid::reporting {

/// Called before each page with its number from 1; false stops the work with ErrorCode::Cancelled.
using Progress = std::function<bool(int page, int of)>;

/// Writes PDF/A-1b with embedded fonts and the document's title in the metadata. The file appears whole or
/// not at all and only its owner may read it (mode 0600). Errors: DiskFull, Storage, Cancelled.
[[nodiscard]] Result<void> writePdf(
    const Document& document, const QString& path, const Progress& progress = {});

/// Paints every page on a printer or other paged device, which is set to the document's paper. A printer that
/// should throw away what it has got when the user cancels must be aborted from within `progress`. Errors:
/// Storage (the device refuses), Cancelled.
[[nodiscard]] Result<void> print(
    const PagedDocument& document, QPagedPaintDevice& device, const Progress& progress = {});

/// A page on white paper, for the preview.
[[nodiscard]] QImage renderPage(const PagedDocument& document, int page, qreal dotsPerInch);

} // namespace frid::reporting
