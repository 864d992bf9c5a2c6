#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/domain/provider/ProviderRepository.h>

namespace frid {

/// Whether the session may open the case at all. Errors: NotFound, Storage kinds.
[[nodiscard]] Result<bool> mayOpen(const UnitOfWork& unit, const Session& session, CaseId id);

/// The case's placements, and those placed together with them in cases that the session may open, whose
/// reading is logged; newest first. The caller logs the reading of the case itself.
[[nodiscard]] Result<QList<PlacementRow>> openablePlacements(
    UnitOfWork& unit, const Session& session, CaseId id);

/// Whose stay it is, as this case knows people.
template <typename Stay> void setWho(Stay& stay, const PlacementRow& row, const CaseOverview& overview)
{
    const bool own = row.placement.caseId == overview.file.id;
    stay.ofSubject = own ? row.placement.party.isNull() : row.person == overview.file.subject;
    if (stay.ofSubject) {
        return;
    }
    for (const PartyRow& party : overview.parties) {
        const bool same = own ? party.party.id == row.placement.party
                              : !row.person.isNull() && party.party.person == row.person;
        if (same) {
            stay.party = party.party.id;
            return;
        }
    }
}

} // namespace frid
