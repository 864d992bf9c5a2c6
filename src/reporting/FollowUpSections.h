#pragma once

#include <frid/reporting/FollowUpReport.h>

namespace frid::reporting {

/// One chosen section of the report with what it says, without its heading.
struct ReportPart {
    ReportSection section = ReportSection::Subject;
    std::vector<Block> blocks;
};

/// The chosen sections in printing order. The report is set from them and the exposures are searched in them.
[[nodiscard]] std::vector<ReportPart> followUpParts(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels);

/// A party's role in words.
[[nodiscard]] QString roleLabel(const Party& party, const ReportLabels& labels);

} // namespace frid::reporting
