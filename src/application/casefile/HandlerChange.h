#pragma once

#include <frid/application/UnitOfWork.h>

namespace frid {

/// Whom a case is given to.
struct HandlerChange {
    AccountId handler; ///< null: nobody
    QList<AccountId> coHandlers;
    QString reason; ///< needed where somebody had the case
};

/// Gives `file` its handlers. Another handler is kept as a turn, and what was the former one's to do in the
/// case by name becomes the new one's. Errors: Invalid "handler", "co_handlers" (as canHandle(); `blocked`),
/// "reason"; Conflict.
[[nodiscard]] Result<void> changeHandlers(
    UnitOfWork& unit, const Session& session, CaseFile file, Revision seen, const HandlerChange& change);

/// A reason as it is kept. Error: Invalid `field` `missing`, `too_long`.
[[nodiscard]] Result<QString> neededReason(const QString& reason, const QString& field);

} // namespace frid
