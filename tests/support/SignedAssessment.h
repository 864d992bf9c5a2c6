#pragma once

#include <frid/application/Services.h>

namespace frid::test {

/// Makes and signs an assessment with the instrument: what has to be answered is, each judgement is high.
[[nodiscard]] Result<AssessmentId> signAssessment(
    Services& services, const Session& who, CaseId caseId, const QString& instrument);

} // namespace frid::test
