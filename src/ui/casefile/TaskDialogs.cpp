#include "casefile/TaskDialogs.h"

#include <QCoreApplication>

#include <algorithm>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TaskDialogs)
};

std::function<void()> announce(AppContext& context, CaseId id)
{
    return [&context, id] { Q_EMIT context.caseChanged(id); };
}

bool worksWithCases(const Colleague& colleague)
{
    return !colleague.disabled && std::ranges::any_of(colleague.roles, [](const RoleGrant& grant) {
        return grant.role == Role::Caseworker || grant.role == Role::Manager;
    });
}
} // namespace

bool mayExtend(const AppContext& context, const CaseTask& task)
{
    const std::optional<DeadlineRule> rule
        = task.rule.isEmpty() ? std::nullopt : context.deadlines().find(task.rule);
    return !rule || rule->extendable;
}

void extendTask(AppContext& context, const CaseTask& task, QWidget* parent)
{
    auto* dialog
        = new FormDialog(context, u"extendDialog"_s, Text::tr("Extend the time"), Text::tr("Extend"), parent);
    auto* to = dialog->form()->add(u"due_on"_s, Text::tr("New last day"), new DateField);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reason"), new TextArea);
    to->setDate(std::max(task.dueOn, context.today()).addDays(14));
    dialog->form()->setRequired(to);
    dialog->form()->setRequired(reason);
    dialog->setSubmit([&context, dialog, to, reason, task] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(context.ask([task, day = to->date(), text = reason->text()](
                                     Services& services, const Session& who) {
            return services.tasks().extend(who, task.caseId, task.id, task.revision, day, text);
        }),
            announce(context, task.caseId));
    });
    dialog->open();
}

void delegateTask(AppContext& context, const CaseTask& task, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"delegateDialog"_s, Text::tr("Give the task to"), Text::tr("Give"), parent);
    auto* who = dialog->form()->add(u"assignee"_s, Text::tr("Colleague"), new CodeCombo);
    onResult(
        context.ask([](Services& services, const Session& session) {
            return services.accounts().colleagues(session);
        }),
        dialog,
        [who, assignee = task.assignee](const QList<Colleague>& colleagues) {
            QList<CodeItem> items;
            for (const Colleague& colleague : colleagues) {
                if (worksWithCases(colleague)) {
                    items.append({colleague.id.toString(), colleague.name});
                }
            }
            who->setItems(items, Text::tr("The case's handler"));
            who->setCode(assignee.isNull() ? QString() : assignee.toString());
        },
        [dialog](const Error& error) { dialog->showError(error); });
    dialog->setSubmit([&context, dialog, who, task] {
        dialog->send(context.ask([task, to = AccountId::fromString(who->code())](
                                     Services& services, const Session& session) {
            return services.tasks().assign(session, task.caseId, task.id, task.revision, to);
        }),
            announce(context, task.caseId));
    });
    dialog->open();
}

} // namespace frid::ui
