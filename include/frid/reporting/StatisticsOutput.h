#pragma once

#include <frid/application/statistics/StatisticsService.h>

namespace frid::reporting {

/// Pdf is the report of StatisticsReport.h.
enum class StatisticsFormat { Json, Csv, Xlsx, Pdf };

/// Of a file ending or option: json, csv, xlsx, pdf.
[[nodiscard]] std::optional<StatisticsFormat> statisticsFormat(const QString& code);

/// `{"package", "from", "to", "suppressed_below", "rows": [...]}` in UTF-8, with the version of the
/// definitions: codes, no labels.
[[nodiscard]] QByteArray statisticsJson(const StatisticsResult& result);

/// The same rows by RFC 4180 in UTF-8 with a byte order mark, after a header line. Every text that a
/// spreadsheet could take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray statisticsCsv(const StatisticsResult& result);

/// A field as statisticsCsv() writes it.
[[nodiscard]] QString csvField(const QString& text);

/// What the words of a spreadsheet are made with.
struct StatisticsWords {
    const StatisticsCatalog& catalog;
    const CodeCatalog& codes;
    QString language; ///< "sv" or "en"
    QDate writtenOn; ///< Swedish day
};

/// Writes a file of the format, whole or not at all, that only its owner may read (mode 0600). A spreadsheet
/// has a sheet of definitions and one for each measure, numbers and dates as such. Not for PDF, which is
/// written by writePdf(). Errors: DiskFull, Storage.
[[nodiscard]] Result<void> writeStatistics(const StatisticsResult& result, StatisticsFormat format,
    const StatisticsWords& words, const QString& path);

} // namespace frid::reporting
