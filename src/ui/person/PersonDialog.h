#pragma once

#include <frid/domain/person/Person.h>

#include <optional>

class QWidget;

namespace frid::ui {

class AppContext;

/// Opens the form of a person: a new one, or the whole (revealed) record to be changed. Says who might be the
/// same while a new one is typed. Deletes itself when closed.
void editPerson(AppContext& context, const std::optional<Person>& person, QWidget* parent);

} // namespace frid::ui
