#pragma once

#include <frid/application/referral/ReferralViews.h>

#include <functional>

class QWidget;

namespace frid::ui {

class AppContext;

/// Adds an organisation when the id is null, else edits it. `done` gets the id.
void editOrganisation(AppContext& context, const Organisation& organisation, QWidget* parent,
    std::function<void(OrganisationId)> done);
/// The agreements with an organisation: a list from which they are added, changed and taken away.
void showAgreements(
    AppContext& context, const OrganisationRow& row, QWidget* parent, std::function<void()> changed);
/// Who changed what.
void showOrganisationHistory(AppContext& context, const Organisation& organisation, QWidget* parent);

} // namespace frid::ui
