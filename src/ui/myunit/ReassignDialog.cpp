#include "myunit/ReassignDialog.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

#include <frid/application/Services.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>

#include "myunit/UnitLists.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReassignDialog)
};

constexpr qsizetype mostNumbers = 6; ///< of cases that are told one by one

QString whichCases(const QList<UnitCase>& cases)
{
    QStringList numbers;
    for (const UnitCase& one : cases.first(std::min(cases.size(), mostNumbers))) {
        numbers += one.number.toString();
    }
    const int more = int(cases.size() - numbers.size());
    const QString told = numbers.join(u", "_s);
    return more > 0 ? Text::tr("%1 and %n more.", nullptr, more).arg(told) : told + u'.';
}

/// Those of the unit first, with what they have already; then everybody else who works with cases.
QList<CodeItem> choices(const QList<Colleague>& colleagues, const UnitOverview& overview)
{
    QList<CodeItem> ofUnit;
    QList<CodeItem> others;
    const QList<CodeItem> all = colleagueItems(colleagues);
    for (const CodeItem& item : all) {
        const auto load
            = std::ranges::find(overview.handlers, AccountId::fromString(item.code), &HandlerLoad::handler);
        if (load == overview.handlers.end()) {
            others.append(item);
        } else {
            ofUnit.append({item.code,
                Text::tr("%1 (%n open, %2 points)", nullptr, load->openCases)
                    .arg(item.label)
                    .arg(load->load)});
        }
    }
    return ofUnit + others;
}

} // namespace

void reassignCases(AppContext& context, UnitId unit, const UnitOverview& overview,
    const QList<UnitCase>& cases, QWidget* parent, const std::function<void(int)>& done)
{
    auto* dialog = new FormDialog(
        context, u"reassignDialog"_s, Text::tr("Change handler"), Text::tr("Change handler"), parent);
    auto* which = new QLabel(Text::tr("%n case(s): %1", nullptr, int(cases.size())).arg(whichCases(cases))
        + u' ' + Text::tr("Open tasks that were the former handler's follow. Co-handlers stay."));
    which->setObjectName(u"reassignCases"_s);
    which->setWordWrap(true);
    dialog->form()->addRow(which);
    auto* handler = dialog->form()->add(u"handler"_s, Text::tr("New handler"), new CodeCombo);
    auto* reason = dialog->form()->add(u"reason"_s, Text::tr("Reason of the change"), new TextArea);
    reason->setRows(2);
    dialog->form()->setRequired(handler);
    dialog->form()->setRequired(reason);
    dialog->actionButton()->setEnabled(false);
    onResult(
        context.ask(
            [](Services& services, const Session& who) { return services.accounts().colleagues(who); }),
        dialog,
        [dialog, handler, overview](const QList<Colleague>& colleagues) {
            handler->setItems(choices(colleagues, overview));
            orderTabs(dialog);
            dialog->actionButton()->setEnabled(true);
            handler->setFocus();
        },
        [dialog](const Error& error) { dialog->showError(error); });
    QList<Reassignment> wanted;
    for (const UnitCase& one : cases) {
        wanted.append({one.id, one.handler});
    }
    dialog->setSubmit([&context, dialog, handler, reason, unit, wanted, done] {
        dialog->send(context.ask([unit, wanted, to = AccountId::fromString(handler->code()),
                                     text = reason->text()](Services& services, const Session& who) {
            return services.myUnit().reassign(who, unit, wanted, to, text);
        }),
            [&context, wanted, done] {
                for (const Reassignment& one : wanted) {
                    Q_EMIT context.caseChanged(one.caseId);
                }
                done(int(wanted.size()));
            });
    });
    dialog->open();
}

} // namespace frid::ui
