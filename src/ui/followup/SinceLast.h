#pragma once

#include <frid/application/followup/FollowUpReportData.h>

#include <QString>

namespace frid::ui {

class AppContext;

/// What has happened since the last follow-up, for who writes the next one: sessions, new violence,
/// assessments, placement and answers from others. `data` as FollowUpService::sinceLast() gives it.
[[nodiscard]] QString sinceLastText(const AppContext& context, const FollowUpReportData& data);
/// Since when that is.
[[nodiscard]] QString sinceLastDay(const FollowUpReportData& data);

} // namespace frid::ui
