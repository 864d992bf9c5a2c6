#pragma once

#include <frid/application/Services.h>

#include <QJsonObject>

namespace frid::bench {

/// The form of the largest instrument: opened and painted, an answer until it is painted, and two assessments
/// compared; each against a plain table of as many rows. `session` may write in an open victim's case.
[[nodiscard]] QJsonObject measureAssessment(Services& services, const Session& session);

} // namespace frid::bench
