#pragma once

#include <frid/domain/assessment/ViolenceQuestion.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// The question about violence on the registry's table violence_question.
class SqlViolenceQuestionRepository final : public ViolenceQuestionRepository {
public:
    explicit SqlViolenceQuestionRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<ViolenceQuestion> find(ViolenceQuestionId id) const override;
    [[nodiscard]] Result<void> add(const ViolenceQuestion& question) override;
    [[nodiscard]] Result<void> update(const ViolenceQuestion& question, Revision seen) override;
    [[nodiscard]] Result<QList<ViolenceQuestion>> questions(CaseId id) const override;
    [[nodiscard]] Result<QList<ViolenceQuestion>> questionsTo(PersonId id) const override;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
