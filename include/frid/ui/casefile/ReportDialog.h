#pragma once

#include <frid/application/ReadModels.h>

#include <QDialog>

namespace frid::ui {

class AppContext;

/// Makes the individual follow-up report: period, sections, recipient and purpose, what to think about before
/// it leaves the program, a preview, and then paper or PDF. Each copy is registered before it is made.
[[nodiscard]] QDialog* makeReportDialog(AppContext& context, const CaseOverview& overview, QWidget* parent);

} // namespace frid::ui
