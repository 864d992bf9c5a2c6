#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/task/DeadlineRules.h>

#include <QDate>
#include <QDateTime>

namespace frid {

/// What the routine question about violence was answered with (labels: code list "violence_answer").
enum class ViolenceAnswer {
    None, ///< nothing yet: not asked
    Now,
    Earlier,
    No,
    DoesNotWantToAnswer,
    CouldNotBeAskedAlone, ///< somebody else was there, so it was not asked
};

/// The routine question about violence, put to an adult or a child, or the reason why not. It is put to
/// whoever is met, so it need not belong to a case.
struct ViolenceQuestion {
    ViolenceQuestionId id;
    Revision revision = 0;
    CaseId caseId; ///< null: asked outside every case
    PersonId person; ///< who was, or was not, asked
    bool asked = true;
    QString notAskedReason; ///< code of list "violence_not_asked"; needed when not asked
    ViolenceAnswer answer = ViolenceAnswer::None;
    YesNo wantsSupport = YesNo::Unknown; ///< "yes to violence, no to support" is a valid outcome
    QDate askedOn; ///< Swedish day when it was asked, or was to be
    AccountId askedBy;
    QString note; ///< what was said
    std::optional<QDate> nextOn; ///< when to ask again
    QDateTime createdAt; ///< UTC
};

/// Errors: Invalid: person missing, asked_on missing or in the future, answer missing (asked) or not_allowed,
/// not_asked_reason missing, next_on before asked_on, note too long. What does not go with `asked` is
/// cleared; when it could not be asked alone, that is the reason and no code is needed.
[[nodiscard]] Result<ViolenceQuestion> checkedViolenceQuestion(ViolenceQuestion question, QDate today);
[[nodiscard]] FieldMap toFields(const ViolenceQuestion& question);

/// The day to ask again by the rule of trigger `violence_question_asked` for the kind of case; null: no rule.
[[nodiscard]] QDate nextAskingOn(const DeadlineRules& rules, const QString& caseKind, QDate askedOn);

class ViolenceQuestionRepository {
public:
    virtual ~ViolenceQuestionRepository() = default;
    [[nodiscard]] virtual Result<ViolenceQuestion> find(ViolenceQuestionId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const ViolenceQuestion& question) = 0;
    /// Errors: Conflict, NotFound.
    [[nodiscard]] virtual Result<void> update(const ViolenceQuestion& question, Revision seen) = 0;
    /// All of a case, newest askedOn first.
    [[nodiscard]] virtual Result<QList<ViolenceQuestion>> questions(CaseId id) const = 0;
    /// All that a person was asked, in whichever case or outside, newest askedOn first.
    [[nodiscard]] virtual Result<QList<ViolenceQuestion>> questionsTo(PersonId id) const = 0;
};

template <> struct EnumCodes<ViolenceAnswer> {
    static constexpr std::array<std::pair<ViolenceAnswer, QLatin1StringView>, 6> table{{
        {ViolenceAnswer::None, QLatin1StringView("none")},
        {ViolenceAnswer::Now, QLatin1StringView("now")},
        {ViolenceAnswer::Earlier, QLatin1StringView("earlier")},
        {ViolenceAnswer::No, QLatin1StringView("no")},
        {ViolenceAnswer::DoesNotWantToAnswer, QLatin1StringView("does_not_want_to_answer")},
        {ViolenceAnswer::CouldNotBeAskedAlone, QLatin1StringView("could_not_be_asked_alone")},
    }};
};

} // namespace frid
