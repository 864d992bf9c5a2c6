#pragma once

#include <frid/application/access/Session.h>
#include <frid/persistence/Database.h>

#include <QList>

namespace frid::persistence {

/// An SQL condition that is true for exactly those rows of case_file, named `alias` in the statement, in
/// which caseRight() gives the session at least `least` at `now` (UTC). Made from caseRules(), so the two
/// cannot differ. Its values are appended to `binds` in the order of its question marks: bind by position.
[[nodiscard]] QString accessPredicate(const Session& session, const QDateTime& now, QList<SqlValue>& binds,
    QLatin1StringView alias, CaseRight least = CaseRight::Read);

} // namespace frid::persistence
