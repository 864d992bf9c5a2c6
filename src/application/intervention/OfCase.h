#pragma once

#include "Checks.h"

#include <frid/application/UnitRunner.h>
#include <frid/application/intervention/InterventionViews.h>
#include <frid/domain/intervention/InterventionRepository.h>

namespace frid {

[[nodiscard]] inline Deed interventionDeed(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

/// A record by its id, when it belongs to the case. Errors: NotFound.
template <typename IdType>
[[nodiscard]] auto ofCase(UnitOfWork& unit, CaseId caseId, IdType id)
    -> decltype(unit.interventions().find(id))
{
    FRID_TRY(auto stored, unit.interventions().find(id));
    if (!(stored.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    return stored;
}

/// The same of a record that can still be changed. Errors: also Forbidden `signed`.
template <typename IdType>
[[nodiscard]] auto draftOfCase(UnitOfWork& unit, CaseId caseId, IdType id)
    -> decltype(unit.interventions().find(id))
{
    FRID_TRY(auto stored, ofCase(unit, caseId, id));
    if (stored.state == NoteState::Signed) {
        return fail(ErrorCode::Forbidden, {}, QStringLiteral("signed"));
    }
    return stored;
}

/// The name of a colleague, also of one who has left; empty for nobody.
[[nodiscard]] Result<QString> colleagueName(UnitOfWork& unit, AccountId id);

/// Everything of a print but the record, which stands in `data` already. Errors: Invalid "state" `working`;
/// Forbidden when a protected person may not be shown.
template <typename Request, typename Data>
[[nodiscard]] Result<void> fillPrintData(
    UnitOfWork& unit, const Session& session, const Request& request, Data& data)
{
    if (data.record.state != NoteState::Signed) {
        return invalid(QStringLiteral("state"), QStringLiteral("draft"));
    }
    FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
    data.municipality = info.municipality;
    FRID_TRY(data.overview, unit.readModels().caseOverview(session, request.caseId, swedishDay(unit.now())));
    FRID_CHECK(revealWhenAsked(unit, session, data.overview, request.revealed));
    FRID_TRY(data.signedByName, colleagueName(unit, data.record.signedBy));
    data.printedBy = session.displayName;
    data.printedAt = unit.now();
    return {};
}

} // namespace frid
