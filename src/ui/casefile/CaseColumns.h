#pragma once

#include <frid/application/ReadModels.h>
#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

class AppContext;

/// What every list of cases shows of a case.
[[nodiscard]] QList<Column<CaseRow>> caseColumns(const AppContext& context);

} // namespace frid::ui
