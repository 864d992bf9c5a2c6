#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

enum class TaskState { Open, Done, Cancelled };

/// Something to be done in a case by a day: a legal deadline made by a rule, or one's own (bevakning,
/// tidsfrist).
struct CaseTask {
    TaskId id;
    Revision revision = 0;
    CaseId caseId;
    QString kind; ///< code of list "task_kind"
    QString rule; ///< id of the deadline rule that made it; empty for one's own
    QString about; ///< of rule-made ones: the instrument's id, or the person's who is to be asked
    QString title; ///< free text of one's own task; rule-made ones show the rule's label
    QDate dueOn; ///< the last day, Swedish calendar
    AccountId assignee; ///< null: the case's handler
    TaskState state = TaskState::Open;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> doneAt; ///< UTC
    AccountId doneBy;
    QString outcome; ///< what was done or why it was cancelled
};

/// A due day that was moved, and why.
struct TaskExtension {
    TaskId task;
    QDate from;
    QDate to;
    QString reason;
    AccountId by;
    QDateTime at; ///< UTC
};

/// Errors: Invalid: title missing, due_on missing.
[[nodiscard]] Result<CaseTask> checkedTask(CaseTask task);

class TaskRepository {
public:
    virtual ~TaskRepository() = default;
    [[nodiscard]] virtual Result<CaseTask> find(TaskId id) const = 0;
    /// Open first by due day, then the rest by done day.
    [[nodiscard]] virtual Result<QList<CaseTask>> tasks(CaseId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const CaseTask& task) = 0;
    [[nodiscard]] virtual Result<void> update(const CaseTask& task, Revision seen) = 0;
    [[nodiscard]] virtual Result<void> addExtension(const TaskExtension& extension) = 0;
    [[nodiscard]] virtual Result<QList<TaskExtension>> extensions(CaseId id) const = 0;
};

template <> struct EnumCodes<TaskState> {
    static constexpr std::array<std::pair<TaskState, QLatin1StringView>, 3> table{{
        {TaskState::Open, QLatin1StringView("open")},
        {TaskState::Done, QLatin1StringView("done")},
        {TaskState::Cancelled, QLatin1StringView("cancelled")},
    }};
};

} // namespace frid
