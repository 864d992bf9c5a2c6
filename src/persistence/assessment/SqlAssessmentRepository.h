#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/assessment/Assessment.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Assessments on the registry's tables assessment, assessment_subject, assessment_answer and
/// assessment_judgement. What is read is verified: the sealed content against the readable columns, and a
/// signed one's snapshot against its hash and content (Tampered).
class SqlAssessmentRepository final : public AssessmentRepository {
public:
    explicit SqlAssessmentRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<Assessment> find(AssessmentId id) const override;
    [[nodiscard]] Result<void> add(const Assessment& assessment) override;
    [[nodiscard]] Result<void> update(const Assessment& assessment, Revision seen) override;
    [[nodiscard]] Result<void> remove(AssessmentId id, Revision seen) override;
    [[nodiscard]] Result<QList<Assessment>> assessments(CaseId id) const override;

    /// The same without opening the signed ones' snapshots, for lists.
    [[nodiscard]] Result<QList<Assessment>> contents(CaseId id) const;
    /// The list of a case, opening no content; drafts first, then newest first.
    [[nodiscard]] Result<QList<AssessmentRow>> rows(CaseId id) const;

private:
    [[nodiscard]] Result<void> insertSubjects(const Assessment& assessment);
    /// After its subjects, because the database takes none for a signed assessment.
    [[nodiscard]] Result<void> signWhenSigned(const Assessment& assessment);
    [[nodiscard]] Result<void> requireDraft(AssessmentId id, Revision seen) const;
    [[nodiscard]] Result<void> removeParts(AssessmentId id);

    UnitContext& m_context;
};

} // namespace frid::persistence
