#pragma once

#include <frid/application/ReadModels.h>
#include <frid/application/referral/ReferralViews.h>

#include <functional>
#include <memory>

class QWidget;

namespace frid::ui {

class AppContext;

/// Called with the referral's id when it was saved or sent.
using ReferralDone = std::function<void(const QString& id)>;

/// Writes a referral or report: keeps a draft, or sends it and prints the letter.
void editReferral(AppContext& context, std::shared_ptr<const CaseOverview> overview, const Referral& referral,
    QWidget* parent, ReferralDone done);
/// Reads what is known of the first child of the case and opens the report, where another can be chosen.
void reportConcernOfChild(
    AppContext& context, std::shared_ptr<const CaseOverview> overview, QWidget* parent, ReferralDone done);
/// Whether a concern report can be about somebody in the case.
[[nodiscard]] bool hasChild(const CaseOverview& overview);
/// Notes what became of a referral.
void noteStep(AppContext& context, const Referral& referral, ReferralStep::Kind kind, QWidget* parent,
    ReferralDone done);
/// Writes a question without names, or, of one that was shared, its advice.
void editConsultation(
    AppContext& context, const Consultation& consultation, QWidget* parent, ReferralDone done);

} // namespace frid::ui
