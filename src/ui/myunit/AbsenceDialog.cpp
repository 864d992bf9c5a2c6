#include "myunit/AbsenceDialog.h"

#include <QCoreApplication>
#include <QLabel>

#include <frid/application/Services.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TabOrder.h>

#include "myunit/UnitLists.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(AbsenceDialog)
};

} // namespace

void planAbsence(AppContext& context, UnitId unit, const HandlerLoad& handler, QWidget* parent,
    const std::function<void()>& done)
{
    auto* dialog
        = new FormDialog(context, u"absenceDialog"_s, Text::tr("Absence"), Text::tr("Plan"), parent, 2);
    auto* what
        = new QLabel(Text::tr("%1 is away. From the first day to the last the stand-in may work in all "
                              "cases of the unit that %1 handles, walled ones too, and finds what is to "
                              "be done in them on My day. Nobody stands in where a conflict of interest "
                              "is noted.")
                         .arg(handler.name));
    what->setWordWrap(true);
    dialog->form()->addRow(what);
    auto* from = dialog->form()->add(u"from"_s, Text::tr("First day"), new DateField);
    auto* to = dialog->form()->add(u"to"_s, Text::tr("Last day"), new DateField);
    auto* standIn = dialog->form()->add(u"stand_in"_s, Text::tr("Who stands in"), new CodeCombo, 2);
    for (QWidget* field :
        {static_cast<QWidget*>(from), static_cast<QWidget*>(to), static_cast<QWidget*>(standIn)}) {
        dialog->form()->setRequired(field);
    }
    from->setDate(context.today());
    dialog->actionButton()->setEnabled(false);
    onResult(
        context.ask(
            [](Services& services, const Session& who) { return services.accounts().colleagues(who); }),
        dialog,
        [dialog, standIn, away = handler.handler](QList<Colleague> colleagues) {
            colleagues.removeIf([&](const Colleague& one) { return one.id == away; });
            standIn->setItems(colleagueItems(colleagues));
            orderTabs(dialog);
            dialog->actionButton()->setEnabled(true);
        },
        [dialog](const Error& error) { dialog->showError(error); });
    dialog->setSubmit([&context, dialog, from, to, standIn, unit, away = handler.handler, done] {
        if (!dialog->isReadable()) {
            return;
        }
        Absence absence;
        absence.handler = away;
        absence.standIn = AccountId::fromString(standIn->code());
        absence.from = from->date();
        absence.to = to->date();
        dialog->send(context.ask([unit, absence](Services& services, const Session& who) {
            return services.myUnit().planAbsence(who, unit, absence);
        }),
            [done](AbsenceId) { done(); });
    });
    dialog->open();
}

} // namespace frid::ui
