#pragma once

#include <frid/domain/access/CaseAccess.h>
#include <frid/persistence/Database.h>

#include <QList>

namespace frid::persistence {

/// An SQL condition: whether an account stands in a relation to the row of case_file named `alias`. Values in
/// the order of bindRelation(); SameUnit takes the unit instead.
[[nodiscard]] QString relationSql(Relation relation, QLatin1StringView alias);
void bindRelation(Relation relation, AccountId account, const QDateTime& now, QList<SqlValue>& binds);

} // namespace frid::persistence
