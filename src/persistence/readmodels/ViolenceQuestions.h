#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// All of a case, newest first.
[[nodiscard]] Result<QList<ViolenceQuestionRow>> readQuestions(UnitContext& context, CaseId id);
/// What a person was asked outside every case and in cases that the session may open, newest first.
[[nodiscard]] Result<QList<ViolenceQuestionRow>> readQuestions(
    UnitContext& context, const Session& session, PersonId person);

/// Who is to be asked again by now, by due day: asked last by the account, or in an open case that it
/// handles.
[[nodiscard]] Result<QList<DueAsking>> readDueAskings(
    UnitContext& context, const Session& session, QDate today);

/// Of one unit, or of all where the session has a role.
[[nodiscard]] Result<ViolenceQuestionCoverage> readCoverage(
    UnitContext& context, const Session& session, UnitId unit, QDate today);

} // namespace frid::persistence
