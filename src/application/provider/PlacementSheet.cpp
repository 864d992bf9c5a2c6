#include <frid/application/provider/PlacementService.h>

#include "Checks.h"
#include "provider/OpenPlacements.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

// The sheet of a placement, for paper.
namespace frid {

namespace {

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

/// What the sheet does not tell is not handed out either.
Placement told(const Placement& placement)
{
    Placement shown = placement;
    shown.place = PlaceId();
    shown.school.clear();
    shown.protection.clear();
    shown.note.clear();
    shown.endNote.clear();
    return shown;
}

Result<SheetStay> stayOf(UnitOfWork& unit, const Session& session, const PlacementSheetRequest& request,
    const PlacementRow& row, const CaseOverview& overview)
{
    SheetStay stay;
    stay.placement = told(row.placement);
    setWho(stay, row, overview);
    stay.kind = row.providerKind;
    stay.soFar = costWithin(row.placement, row.placement.from, swedishDay(unit.now()).addDays(1));
    FRID_TRY(const Provider provider, unit.providers().find(row.provider));
    if (const ProviderAgreement* agreement = agreementOn(provider, row.placement.from)) {
        stay.agreement = agreement->kind;
    }
    if (request.withPlace) {
        stay.providerName = row.providerName;
        stay.placeName = row.placeName;
        stay.municipality = row.municipality;
        FRID_TRY(stay.address, unit.providers().address(row.placement.place));
        const Deed read{Action::ReadProviderAddress, ObjectRef::none(), request.caseId,
            row.placement.place.toString(), {}};
        FRID_CHECK(UnitRunner::record(unit, session.account, read));
    }
    return stay;
}

/// The right to an address is a role's, whatever the case.
bool mayReadAddress(const Session& session)
{
    const quint8 roles = actionRule(Action::ReadProviderAddress).roles;
    return std::ranges::any_of(session.roles,
        [roles](const RoleGrant& grant) { return (roles & (1U << static_cast<unsigned>(grant.role))) != 0; });
}

} // namespace

Result<PlacementSheetData> PlacementService::sheet(
    const Session& session, const PlacementSheetRequest& request) const
{
    if (request.withPlace && !mayReadAddress(session)) {
        // Refused as the address itself is, so that the attempt is logged the same way.
        const Deed deed{Action::ReadProviderAddress, ObjectRef::none(), request.caseId, {}, {}};
        FRID_CHECK(m_units.run(session, deed, [](UnitOfWork&) -> Result<void> { return {}; }));
    }
    const CaseId id = request.caseId;
    return m_units.run(
        session, onCase(Action::ReadPlacements, id), [&](UnitOfWork& unit) -> Result<PlacementSheetData> {
            PlacementSheetData data;
            FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
            data.municipality = info.municipality;
            FRID_TRY(data.overview, unit.readModels().caseOverview(session, id, swedishDay(unit.now())));
            FRID_CHECK(revealWhenAsked(unit, session, data.overview, request.revealed));
            FRID_TRY(const QList<PlacementRow> rows, openablePlacements(unit, session, id));
            const auto chosen = std::ranges::find(
                rows, request.placement, [](const PlacementRow& row) { return row.placement.id; });
            if (chosen == rows.cend()) {
                return fail(ErrorCode::NotFound);
            }
            for (const PlacementRow& row : rows) {
                const Placement& placement = row.placement;
                if (placement.household == chosen->placement.household
                    && placement.place == chosen->placement.place
                    && placement.from == chosen->placement.from) {
                    FRID_TRY(const SheetStay stay, stayOf(unit, session, request, row, data.overview));
                    data.stays.append(stay);
                }
            }
            std::ranges::stable_sort(data.stays, [](const SheetStay& one, const SheetStay& other) {
                return std::tuple(!one.ofSubject, one.party.toString())
                    < std::tuple(!other.ofSubject, other.party.toString());
            });
            if (request.withPlace) { // a number of theirs tells whoever looks it up which place it is
                FRID_TRY(const Provider provider, unit.providers().find(chosen->provider));
                data.contact = provider.contact;
                data.phone = provider.phone;
            } else {
                for (SheetStay& stay : data.stays) {
                    stay.placement.contactPhone.clear();
                }
            }
            data.withPlace = request.withPlace;
            data.printedBy = session.displayName;
            data.printedAt = unit.now();
            return data;
        });
}

Result<void> PlacementService::registerPrint(const Session& session, const PrintNotice& notice) const
{
    Deed deed = onCase(Action::PrintPlacement, notice.caseId);
    FRID_TRY(deed.detail, printDetail(notice));
    return m_units.run(session, deed, [](UnitOfWork&) -> Result<void> { return {}; });
}

} // namespace frid
