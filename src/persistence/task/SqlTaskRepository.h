#pragma once

#include <frid/domain/task/CaseTask.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Tasks and moved due days on the registry's tables task and task_extension.
class SqlTaskRepository final : public TaskRepository {
public:
    explicit SqlTaskRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<CaseTask> find(TaskId id) const override;
    [[nodiscard]] Result<QList<CaseTask>> tasks(CaseId id) const override;
    [[nodiscard]] Result<void> add(const CaseTask& task) override;
    [[nodiscard]] Result<void> update(const CaseTask& task, Revision seen) override;
    [[nodiscard]] Result<void> addExtension(const TaskExtension& extension) override;
    [[nodiscard]] Result<QList<TaskExtension>> extensions(CaseId id) const override;

    /// The columns that readTask() wants, in its order, of table `alias`.
    [[nodiscard]] static QString selectList(QLatin1StringView alias);
    /// The task in a row whose first columns are selectList()'s. Errors: Locked, Tampered.
    [[nodiscard]] static Result<CaseTask> readTask(const Row& row, const Sealer& sealer);
    /// How many columns selectList() has: where another list of columns begins.
    static constexpr int columnCount = 14;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
