#pragma once

#include "ReportParts.h"

#include <frid/reporting/FollowUpReport.h>

namespace frid::reporting {

/// The chosen sections in printing order.
[[nodiscard]] std::vector<ReportPart> followUpParts(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels);

/// The signed assessments as a figure and a table; `names` as chosen and masked.
[[nodiscard]] std::vector<Block> assessmentHistoryBlocks(
    const FollowUpReportData& data, const SubjectNames& names, const ReportLabels& labels);

/// Interventions of the period with their attendance, and decisions in force.
[[nodiscard]] std::vector<Block> interventionBlocks(
    const FollowUpReportData& data, const ReportLabels& labels);

/// Stays of the period with their nights: what kind of place, never which one or where.
[[nodiscard]] std::vector<Block> placementBlocks(
    const FollowUpReportData& data, bool othersByRoleOnly, const ReportLabels& labels);

} // namespace frid::reporting
