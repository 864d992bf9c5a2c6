#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/assessment/ViolenceQuestion.h>

#include <QKeySequence>

class QWidget;

namespace frid::ui {

class AppContext;

/// Whom the question about violence is put to, and where.
struct AskedPerson {
    PersonId person;
    QString name; ///< as the screen may show it: "Protected person" where masked
    CaseId caseId; ///< null: outside every case
    QString caseNumber; ///< empty: outside every case
    CaseKind kind = CaseKind::Victim; ///< the case's, for the day to ask again
    bool mayBecomeIntake = true; ///< false: there is a case about it already, or only the name is known
};

/// Ctrl+Shift+F: asks about violence from a person's page, a case, the list of people.
[[nodiscard]] QKeySequence violenceQuestionKey();

/// "Asked" with the answer, or "Not asked" with the reason.
[[nodiscard]] QString violenceOutcomeText(const AppContext& context, const ViolenceQuestion& question);

/// Whether an intake can be made of it: violence now or earlier, and support is wanted.
[[nodiscard]] bool leadsToIntake(const ViolenceQuestion& question);

// Each opens a dialog over `parent` and returns at once. A success is told by AppContext::caseChanged in a
// case and by personChanged outside; what is not saved stays as a draft.

void askAboutViolence(AppContext& context, const AskedPerson& whom, QWidget* parent);
/// Corrects what was noted before.
void editViolenceQuestion(
    AppContext& context, const AskedPerson& whom, const ViolenceQuestion& before, QWidget* parent);
/// Of the case's subject, or of one of its children: asks which where there are several.
void askAboutViolence(AppContext& context, const CaseOverview& overview, QWidget* parent);

} // namespace frid::ui
