#pragma once

#include "ReportParts.h"

#include <frid/application/assessment/AssessmentViews.h>

namespace frid::reporting {

/// How each perpetrator and child of an assessment is called on paper.
using SubjectTitles = QHash<PartyId, QString>;

/// The answers by section and person: every one that is shown, or only those that say "this is so".
[[nodiscard]] std::vector<Block> answerBlocks(
    const AssessmentPrintData& data, const SubjectTitles& subjects, const QString& language);

} // namespace frid::reporting
