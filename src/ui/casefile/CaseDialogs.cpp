#include "casefile/CaseDialogs.h"

#include <QCoreApplication>
#include <QLabel>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/IntakeFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CaseDialogs)
};

std::function<void()> announce(AppContext& context, CaseId id)
{
    return [&context, id] { Q_EMIT context.caseChanged(id); };
}

struct IntakeForm {
    IntakeFields* intake;
    DateField* talked;
    QLineEdit* reference;

    void load(const CaseFile& file) const
    {
        intake->load(file.intake);
        if (talked != nullptr) {
            talked->setValue(file.talkedWithChildOn);
        }
        reference->setText(file.externalReference);
    }
    [[nodiscard]] CaseFile read(CaseFile file) const
    {
        file.intake = intake->read();
        if (talked != nullptr) {
            file.talkedWithChildOn = talked->value();
        }
        file.externalReference = reference->text();
        return file;
    }
};

QList<CodeItem> handlerItems(const QList<Colleague>& colleagues)
{
    QList<CodeItem> items;
    for (const Colleague& colleague : colleagues) {
        const bool works
            = std::any_of(colleague.roles.cbegin(), colleague.roles.cend(), [](const RoleGrant& grant) {
                  return grant.role == Role::Caseworker || grant.role == Role::Manager;
              });
        if (works && !colleague.disabled) {
            items.append({colleague.id.toString(), colleague.name});
        }
    }
    return items;
}
} // namespace

void editIntake(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog
        = new FormDialog(context, u"intakeDialog"_s, Text::tr("Intake"), Text::tr("Save"), parent, 2);
    IntakeForm form{new IntakeFields(context, dialog->form(), true), nullptr, nullptr};
    if (overview.file.kind == CaseKind::Child) {
        form.talked = dialog->form()->add(
            u"talked_with_child_on"_s, Text::tr("Talked with the child on"), new DateField);
    }
    form.reference = dialog->form()->add(
        u"external_reference"_s, Text::tr("Reference in another system"), new QLineEdit);
    form.load(overview.file);
    dialog->setSeen(overview.file.revision);
    dialog->keepDraft({u"case"_s, overview.file.id.toString()});
    dialog->setSubmit([&context, dialog, form, before = overview.file] {
        if (!dialog->isReadable()) {
            return;
        }
        CaseFile file = form.read(before);
        file.revision = dialog->seen();
        const auto conflict = [&context, dialog, form, mine = file] {
            onResult(
                context.ask([id = mine.id](Services& services, const Session& who) {
                    return services.cases().file(who, id);
                }),
                dialog,
                [dialog, form, mine](const CaseFile& theirs) {
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [form, theirs](const QSet<QString>&) { form.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(context.ask([file](Services& services, const Session& who) {
            return services.cases().update(who, file);
        }),
            announce(context, file.id), conflict);
    });
    dialog->open();
}

void decideInquiry(AppContext& context, const CaseOverview& overview, bool open, QWidget* parent)
{
    auto* dialog = new FormDialog(context, u"inquiryDialog"_s,
        open ? Text::tr("Open an inquiry") : Text::tr("Do not open an inquiry"),
        open ? Text::tr("Open inquiry") : Text::tr("Note the decision"), parent);
    auto* on = dialog->form()->add(u"on"_s, Text::tr("Day of the decision"), new DateField);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reasons"), new TextArea);
    dialog->messages()->registerField(u"inquiry_opened_on"_s, on);
    dialog->messages()->registerField(u"inquiry_declined_on"_s, on);
    dialog->messages()->registerField(u"inquiry_reason"_s, reason);
    dialog->form()->setRequired(on);
    if (!open) {
        dialog->form()->setRequired(reason);
    }
    on->setDate(context.today());
    dialog->setSeen(overview.file.revision);
    dialog->setSubmit([&context, dialog, on, reason, open, id = overview.file.id] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(context.ask([id, open, seen = dialog->seen(), day = on->date(), text = reason->text()](
                                     Services& services, const Session& who) {
            return open ? services.cases().openInquiry(who, id, seen, day, text)
                        : services.cases().declineInquiry(who, id, seen, day, text);
        }),
            announce(context, id));
    });
    dialog->open();
}

void changeHandlers(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog
        = new FormDialog(context, u"handlersDialog"_s, Text::tr("Handlers"), Text::tr("Save"), parent);
    auto* handler = dialog->form()->add(u"handler"_s, Text::tr("Handler"), new CodeCombo);
    auto* others = dialog->form()->add(u"co_handlers"_s, Text::tr("Co-handlers"), new CodeChecks);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reason of the change"), new TextArea);
    reason->setRows(2);
    dialog->setSeen(overview.file.revision);
    dialog->actionButton()->setEnabled(false);
    QStringList chosen;
    for (const Colleague& colleague : overview.coHandlers) {
        chosen += colleague.id.toString();
    }
    onResult(
        context.ask(
            [](Services& services, const Session& who) { return services.accounts().colleagues(who); }),
        dialog,
        [dialog, handler, others, chosen, current = overview.file.handler](
            const QList<Colleague>& colleagues) {
            const QList<CodeItem> items = handlerItems(colleagues);
            handler->setItems(items, Text::tr("Nobody yet"));
            handler->setCode(current.isNull() ? QString() : current.toString());
            others->setItems(items);
            others->setCodes(chosen);
            orderTabs(dialog);
            dialog->actionButton()->setEnabled(true);
            handler->setFocus();
        },
        [dialog](const Error& error) { dialog->showError(error); });
    dialog->setSubmit([&context, dialog, handler, others, reason, id = overview.file.id] {
        QList<AccountId> together;
        const QStringList codes = others->codes();
        for (const QString& code : codes) {
            if (code != handler->code()) {
                together.append(AccountId::fromString(code));
            }
        }
        dialog->send(
            context.ask([id, seen = dialog->seen(), main = AccountId::fromString(handler->code()), together,
                            text = reason->text()](Services& services, const Session& who) {
                return services.cases().assign(who, id, seen, main, together, text);
            }),
            announce(context, id));
    });
    dialog->open();
}

void changeWall(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    const bool walled = !overview.file.walled;
    auto* dialog = new FormDialog(context, u"wallDialog"_s,
        walled ? Text::tr("Put up a wall") : Text::tr("Take the wall away"),
        walled ? Text::tr("Put up the wall") : Text::tr("Take the wall away"), parent);
    auto* hint = new QLabel(walled
            ? Text::tr("Only the handlers and the unit's managers can open a walled case; the unit cannot.")
            : Text::tr("The whole unit will be able to open the case."));
    hint->setWordWrap(true);
    dialog->form()->addRow(hint);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reason"), new TextArea);
    reason->setRows(2);
    dialog->setSeen(overview.file.revision);
    dialog->setSubmit([&context, dialog, reason, walled, id = overview.file.id] {
        dialog->send(context.ask([id, walled, seen = dialog->seen(), text = reason->text()](
                                     Services& services, const Session& who) {
            return services.cases().setWall(who, id, seen, walled, text);
        }),
            announce(context, id));
    });
    dialog->open();
}

void closeCase(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"closeDialog"_s, Text::tr("Close the case"), Text::tr("Close case"), parent);
    if (overview.workingNotes > 0) {
        dialog->banner()->showMessage(Tone::Warning,
            Text::tr("There are texts that are not signed. Sign or discard them before you close the case."));
    } else if (!overview.openTasks.isEmpty()) {
        dialog->banner()->showMessage(
            Tone::Accent, Text::tr("Tasks that are still open will be cancelled by the closing."));
    }
    auto* on = dialog->form()->add(u"closed_on"_s, Text::tr("Closed on"), new DateField);
    auto* why = dialog->form()->add(u"closing_reason"_s, Text::tr("Reason"), new CodeCombo);
    auto* goal = dialog->form()->add(
        u"overall_goal"_s, Text::tr("Were the goals reached, as a whole?"), new CodeCombo);
    auto* note = dialog->form()->add(u"closing_note"_s, Text::tr("Note"), new TextArea);
    why->setItems(context.items(u"closing_reason"_s));
    goal->setItems(context.items(u"overall_goal"_s), Text::tr("Not judged"));
    on->setDate(context.today());
    dialog->form()->setRequired(on);
    dialog->form()->setRequired(why);
    dialog->setSeen(overview.file.revision);
    dialog->setSubmit([&context, dialog, on, why, goal, note, id = overview.file.id] {
        if (!dialog->isReadable()) {
            return;
        }
        dialog->send(context.ask([id, seen = dialog->seen(), day = on->date(), reason = why->code(),
                                     whole = goal->code(),
                                     text = note->text()](Services& services, const Session& who) {
            return services.cases().close(who, id, seen, day, reason, whole, text);
        }),
            announce(context, id));
    });
    dialog->open();
}

void reopenCase(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"reopenDialog"_s, Text::tr("Reopen the case"), Text::tr("Reopen case"), parent);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reason"), new TextArea);
    dialog->form()->setRequired(reason);
    dialog->setSeen(overview.file.revision);
    dialog->setSubmit([&context, dialog, reason, id = overview.file.id] {
        dialog->send(
            context.ask([id, seen = dialog->seen(), text = reason->text()](Services& services,
                            const Session& who) { return services.cases().reopen(who, id, seen, text); }),
            announce(context, id));
    });
    dialog->open();
}

void linkCase(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog
        = new FormDialog(context, u"linkDialog"_s, Text::tr("Link a case"), Text::tr("Link case"), parent);
    auto* number = dialog->form()->add(u"number"_s, Text::tr("Number of the other case"), new QLineEdit);
    number->setPlaceholderText(u"2026-173"_s);
    auto* note
        = dialog->form()->add(u"note"_s, Text::tr("What both sides have agreed to coordinate"), new TextArea);
    auto* hint = new QLabel(Text::tr(
        "Both sides can read this. Write no address, no phone number and nothing about where anybody is."));
    hint->setWordWrap(true);
    makeHint(hint);
    dialog->form()->addRow(hint);
    dialog->form()->setRequired(number);
    dialog->setSubmit([&context, dialog, number, note, id = overview.file.id] {
        const std::optional<CaseNumber> parsed = CaseNumber::parse(number->text());
        if (!parsed) {
            dialog->messages()->clear();
            dialog->messages()->show({ErrorCode::Invalid, u"number"_s, u"format"_s});
            return;
        }
        dialog->send(context.ask([id, other = *parsed, text = note->text()](
                                     Services& services, const Session& who) -> Result<void> {
            FRID_TRY(const CaseId found, services.cases().findByNumber(who, other));
            return services.cases().link(who, id, found, text);
        }),
            announce(context, id));
    });
    dialog->open();
}

} // namespace frid::ui
