#include "casefile/HandlerChange.h"

#include "Checks.h"

#include <frid/domain/Clock.h>
#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Somebody who works with cases, and whom this one is not kept from.
Result<void> canHandleCase(UnitOfWork& unit, AccountId account, CaseId id, const QString& field)
{
    FRID_CHECK(canHandle(unit, account, field));
    if (!account.isNull()) {
        FRID_TRY(const CaseFacts facts, unit.caseFacts(account, id));
        if (facts.blocked) {
            return invalid(field, u"blocked"_s);
        }
    }
    return {};
}

/// Without a name on it a task is the handler's, whoever that is.
Result<void> handOverTasks(UnitOfWork& unit, CaseId id, AccountId from)
{
    FRID_TRY(const QList<CaseTask> tasks, unit.tasks().tasks(id));
    for (CaseTask task : tasks) {
        if (task.state == TaskState::Open && task.assignee == from) {
            task.assignee = AccountId();
            FRID_CHECK(unit.tasks().update(task, task.revision));
        }
    }
    return {};
}

} // namespace

Result<QString> neededReason(const QString& reason, const QString& field)
{
    FRID_TRY(const QString clean, cleanText(reason, field, TextLimit::MultiLine));
    FRID_CHECK(requireText(clean, field));
    return clean;
}

Result<void> changeHandlers(
    UnitOfWork& unit, const Session& session, CaseFile file, Revision seen, const HandlerChange& change)
{
    const CaseId id = file.id;
    const AccountId from = file.handler;
    const bool changed = !(from == change.handler);
    FRID_TRY(const QList<AccountId> before, unit.cases().coHandlers(id));
    if (changed) {
        FRID_CHECK(canHandleCase(unit, change.handler, id, u"handler"_s));
    }
    QList<AccountId> helpers;
    for (const AccountId& account : change.coHandlers) {
        if (account.isNull() || account == change.handler || helpers.contains(account)) {
            continue;
        }
        if (!before.contains(account)) {
            FRID_CHECK(canHandleCase(unit, account, id, u"co_handlers"_s));
        }
        helpers.append(account);
    }
    FRID_TRY(const QString text, cleanText(change.reason, u"reason"_s, TextLimit::MultiLine));
    if (changed && !from.isNull()) {
        FRID_CHECK(requireText(text, u"reason"_s));
    }
    file.handler = change.handler;
    FRID_CHECK(unit.cases().update(file, seen));
    FRID_CHECK(unit.cases().setCoHandlers(id, helpers));
    if (!changed) {
        return {};
    }
    if (!from.isNull()) {
        FRID_CHECK(handOverTasks(unit, id, from));
    }
    CaseTurn turn;
    turn.kind = CaseTurn::Kind::HandlerChanged;
    turn.caseId = id;
    turn.on = swedishDay(unit.now());
    turn.fromHandler = from;
    turn.toHandler = change.handler;
    turn.text = text;
    turn.by = session.account;
    turn.at = unit.now();
    return unit.cases().addTurn(turn);
}

} // namespace frid
