#pragma once

#include "readmodels/Query.h"

#include <frid/application/ReadModels.h>

namespace frid::persistence {

/// A condition on case_file `c`, with its values.
struct CaseCondition {
    QString sql;
    QList<SqlValue> values;
};

/// The filter without its limit.
[[nodiscard]] CaseCondition conditionOf(const CaseFilter& filter, AccountId account, const QDateTime& now);

/// The openable cases that meet the condition, newest number first, at most `limit` unless it is 0. Protected
/// subjects are masked.
[[nodiscard]] Result<QList<CaseRow>> readCaseRows(
    UnitContext& context, const Session& session, const CaseCondition& condition, int limit = 0);

} // namespace frid::persistence
