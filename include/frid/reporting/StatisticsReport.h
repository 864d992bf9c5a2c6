#pragma once

#include <frid/application/statistics/StatisticsLines.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/StatisticsOutput.h>

namespace frid::reporting {

/// A package for those who decide: each measure with its figures, a picture where it has parts, the period
/// before where it was counted, and how it was counted at the end. Numbers only.
[[nodiscard]] Document buildStatisticsReport(const StatisticsReportData& data, const StatisticsWords& words,
    const QString& printedBy, const QDateTime& printedAt);

/// "12", "3.50", "45.0 %", "hidden", or a dash where nothing can be computed; in the language's own digits.
[[nodiscard]] QString figureValue(const StatisticsRow& row, const QString& language);

} // namespace frid::reporting
