#pragma once

#include <frid/domain/intervention/Intervention.h>

namespace frid {

/// How many of an intervention's sessions were missed or cancelled and another held or planned instead.
[[nodiscard]] int movedSessions(const QList<Occasion>& occasions);
/// How many meetings were agreed on: one that was moved counts once.
[[nodiscard]] int agreedSessions(const QList<Occasion>& occasions);

} // namespace frid
