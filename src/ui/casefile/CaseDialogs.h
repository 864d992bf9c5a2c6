#pragma once

#include <frid/application/ReadModels.h>

class QWidget;

namespace frid::ui {

class AppContext;

// Each opens a dialog over `parent` and returns at once; a success is told by AppContext::caseChanged.

void editIntake(AppContext& context, const CaseOverview& overview, QWidget* parent);
/// Opens an inquiry, or notes that none is opened.
void decideInquiry(AppContext& context, const CaseOverview& overview, bool open, QWidget* parent);
void changeHandlers(AppContext& context, const CaseOverview& overview, QWidget* parent);
void changeWall(AppContext& context, const CaseOverview& overview, QWidget* parent);
void closeCase(AppContext& context, const CaseOverview& overview, QWidget* parent);
void reopenCase(AppContext& context, const CaseOverview& overview, QWidget* parent);
void linkCase(AppContext& context, const CaseOverview& overview, QWidget* parent);

} // namespace frid::ui
