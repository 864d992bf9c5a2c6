#pragma once

#include <functional>

#include <frid/application/ReadModels.h>

class QWidget;

namespace frid::ui {

class AppContext;

/// Asks first, then reads the protected person in full; the log says who did, and in which case when one is
/// given. `done` and `failed` come only while the page lives.
void revealPerson(AppContext& context, PersonId person, CaseId inCase, QWidget* page,
    std::function<void(const PersonView&)> done, std::function<void(const Error&)> failed);

} // namespace frid::ui
