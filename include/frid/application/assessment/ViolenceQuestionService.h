#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/casefile/CaseService.h>

namespace frid {

/// The routine question about violence: asked of anybody who is met, in a case or outside.
class ViolenceQuestionService {
public:
    ViolenceQuestionService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

    /// Adds when the id is null (asked by the account), else updates by `question.revision`. In a case the
    /// person must be its subject or an identified party; the task to ask again is made for `nextOn` and the
    /// one that was due is completed. Returns it as saved.
    /// Errors: as checkedViolenceQuestion; Invalid "person" `not_party`, "not_asked_reason" `unknown_code`;
    /// Forbidden: the case may not be written, or outside a case the person is not fully known.
    [[nodiscard]] Result<ViolenceQuestion> ask(const Session& session, ViolenceQuestion question) const;
    /// The day that is proposed for asking again; null: no rule.
    [[nodiscard]] QDate proposedNextOn(CaseKind kind, QDate askedOn) const;

    /// What a person was asked outside every case and in cases that the account may open; newest first.
    [[nodiscard]] Result<QList<ViolenceQuestionRow>> questions(const Session& session, PersonId person) const;
    /// All of a case; newest first.
    [[nodiscard]] Result<QList<ViolenceQuestionRow>> questionsOfCase(const Session& session, CaseId id) const;
    /// For My day: who is to be asked again by now and was asked last by the account, or in a case that is
    /// the account's to handle; by due day.
    [[nodiscard]] Result<QList<DueAsking>> dueAskings(const Session& session, QDate today) const;
    /// Of one unit, or with a null id of all units in which the account has a role.
    [[nodiscard]] Result<ViolenceQuestionCoverage> coverage(const Session& session, UnitId unit = {}) const;

    /// The new-case page filled in from an answer: person, kind by age, own unit as channel, day and what was
    /// said. Whether there is danger now is left open on purpose: it has to be asked.
    [[nodiscard]] Result<NewCase> toIntake(
        const Session& session, PersonId person, ViolenceQuestionId id) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
};

} // namespace frid
