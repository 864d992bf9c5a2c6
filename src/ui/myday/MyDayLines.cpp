#include "myday/MyDayLines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>

using namespace Qt::StringLiterals;

namespace frid::ui {

namespace {

constexpr int soonDays = 30; ///< askings outside every case are told of so long before

struct LineTexts {
    Q_DECLARE_TR_FUNCTIONS(frid::ui::MyDayPage)
};

} // namespace

QList<DayLine> dayLines(const AppContext& context, const MyDay& day, const QList<DueAsking>& askings)
{
    QList<DayLine> lines;
    const auto addAsking = [&](int index, QDate dueOn) {
        const DueAsking& asking = askings.at(index);
        lines.append({-1, index, asking.question.toString(), dueOn, LineTexts::tr("Ask about violence again"),
            asking.caseId.isNull() ? QString() : asking.caseNumber.toString(), personText(asking.person)});
    };
    QHash<std::pair<CaseId, QString>, int> byTask; // the asking that a task of a case tells of
    for (int i = 0; i < askings.size(); ++i) {
        const DueAsking& asking = askings.at(i);
        byTask.insert({asking.caseId, asking.person.id.toString()}, i);
    }
    for (int i = 0; i < day.tasks.size(); ++i) {
        const TaskRow& row = day.tasks.at(i);
        const int asking = row.task.kind == u"violence_question"_s
            ? byTask.value({row.task.caseId, row.task.about}, -1)
            : -1;
        if (asking >= 0) {
            addAsking(asking, row.task.dueOn); // says who is to be asked, a child as well
            continue;
        }
        lines.append({i, -1, row.task.id.toString(), row.task.dueOn, taskTitle(context, row.task),
            row.caseNumber.toString(), personText(row.subject)});
    }
    const QDate soon = context.today().addDays(soonDays);
    for (int i = 0; i < askings.size(); ++i) {
        const DueAsking& asking = askings.at(i);
        if (!asking.hasTask && asking.dueOn <= soon) { // with a task: told above, or on another's day
            addAsking(i, asking.dueOn);
        }
    }
    std::ranges::stable_sort(lines, std::ranges::less(), &DayLine::dueOn);
    return lines;
}

} // namespace frid::ui
