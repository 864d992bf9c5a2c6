#pragma once

#include <frid/domain/task/CaseTask.h>

#include <QKeySequence>

class QWidget;

namespace frid::ui {

class AppContext;

/// The keys of the two, wherever tasks are listed.
[[nodiscard]] inline QKeySequence extendTaskKey()
{
    return {Qt::CTRL | Qt::Key_E};
}
[[nodiscard]] inline QKeySequence delegateTaskKey()
{
    return {Qt::CTRL | Qt::Key_G};
}

/// False for a deadline whose rule allows no later day.
[[nodiscard]] bool mayExtend(const AppContext& context, const CaseTask& task);
/// Asks for a new last day and the reason. AppContext::caseChanged tells when it was done.
void extendTask(AppContext& context, const CaseTask& task, QWidget* parent);
/// Asks which colleague is to do it; nobody: the case's handler.
void delegateTask(AppContext& context, const CaseTask& task, QWidget* parent);

} // namespace frid::ui
