#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/task/TaskService.h>

#include <QDate>
#include <QString>

namespace frid::ui {

class AppContext;

/// One line of the list of what is to be done: a task, or somebody to ask about violence again.
struct DayLine {
    int task = -1; ///< index in MyDay::tasks
    int asking = -1; ///< index in the due askings
    QString id;
    QDate dueOn;
    QString what;
    QString caseNumber;
    QString who;
};

/// How many days ahead My day needs the askings: those of cases stand among the tasks from the beginning.
inline constexpr int askingsAhead = 400;

/// All that is to be done, the longest due first.
QList<DayLine> dayLines(const AppContext& context, const MyDay& day, const QList<DueAsking>& askings);

} // namespace frid::ui
