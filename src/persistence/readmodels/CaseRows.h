#pragma once

#include "readmodels/Query.h"

#include <frid/application/ReadModels.h>

namespace frid::persistence {

/// A condition on case_file `c`, with its values.
struct CaseCondition {
    QString sql;
    QList<SqlValue> values;
};

[[nodiscard]] CaseCondition conditionOf(const CaseFilter& filter, AccountId account);

/// The openable cases that meet the condition, newest number first. Protected subjects are masked.
[[nodiscard]] Result<QList<CaseRow>> readCaseRows(
    UnitContext& context, const Session& session, const CaseCondition& condition);

} // namespace frid::persistence
