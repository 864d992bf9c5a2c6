#include <frid/domain/task/CaseTask.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<CaseTask> checkedTask(CaseTask task)
{
    FRID_CHECK(requireText(task.kind, u"kind"_s));
    FRID_CHECK(tidyLine(task.title, u"title"_s));
    if (task.rule.isEmpty()) {
        FRID_CHECK(requireText(task.title, u"title"_s));
    }
    FRID_CHECK(requireDay(task.dueOn, u"due_on"_s));
    FRID_CHECK(plausibleDate(task.dueOn, u"due_on"_s));
    FRID_CHECK(tidyText(task.outcome, u"outcome"_s));
    return task;
}

} // namespace frid
