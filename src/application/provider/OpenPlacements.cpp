#include "provider/OpenPlacements.h"

#include <frid/application/UnitRunner.h>

#include <QHash>

namespace frid {

Result<bool> mayOpen(const UnitOfWork& unit, const Session& session, CaseId id)
{
    FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, id));
    return caseRight(session.roles, facts) != CaseRight::None;
}

Result<QList<PlacementRow>> openablePlacements(UnitOfWork& unit, const Session& session, CaseId id)
{
    FRID_TRY(QList<PlacementRow> placements, unit.providers().placements(id));
    QHash<CaseId, bool> openable{{id, true}};
    for (const PlacementRow& row : std::as_const(placements)) {
        const CaseId other = row.placement.caseId;
        if (openable.contains(other)) {
            continue;
        }
        FRID_TRY(const bool may, mayOpen(unit, session, other));
        openable.insert(other, may);
        if (may) {
            const Deed deed{Action::ReadPlacements, ObjectRef::of(other), other, {}, {}};
            FRID_CHECK(UnitRunner::record(unit, session.account, deed));
        }
    }
    placements.removeIf([&](const PlacementRow& row) { return !openable.value(row.placement.caseId); });
    return placements;
}

} // namespace frid
