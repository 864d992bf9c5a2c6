#pragma once

#include <frid/reporting/StatisticsOutput.h>

namespace frid::reporting {

/// Errors: Storage.
[[nodiscard]] Result<void> writeSpreadsheet(
    const StatisticsResult& result, const StatisticsWords& words, const QString& path);

} // namespace frid::reporting
