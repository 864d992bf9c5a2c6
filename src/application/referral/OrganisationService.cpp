#include <frid/application/referral/OrganisationService.h>

#include "Checks.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed about(Action action, const QString& detail = {})
{
    return {action, ObjectRef::none(), {}, detail, {}};
}

} // namespace

Result<QList<OrganisationRow>> OrganisationService::organisations(const Session& session) const
{
    return m_units.run(
        session, about(Action::ReadOrganisations), [](UnitOfWork& unit) -> Result<QList<OrganisationRow>> {
            OrganisationRepository& register_ = unit.referrals().organisations();
            FRID_TRY(const QList<Organisation> all, register_.organisations());
            FRID_TRY(const QList<Cooperation> agreements, register_.cooperations());
            QList<OrganisationRow> rows;
            for (const Organisation& organisation : all) {
                OrganisationRow row{organisation, {}};
                std::ranges::copy_if(agreements, std::back_inserter(row.agreements),
                    [&](const Cooperation& one) { return one.organisation == organisation.id; });
                rows.append(row);
            }
            const QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
            std::ranges::sort(rows, [&](const OrganisationRow& one, const OrganisationRow& other) {
                return order.compare(one.organisation.name, other.organisation.name) < 0;
            });
            return rows;
        });
}

Result<OrganisationId> OrganisationService::save(const Session& session, Organisation organisation) const
{
    return m_units.run(session,
        about(Action::EditOrganisations,
            organisation.id.isNull() ? u"added"_s : u"organisation: "_s + organisation.id.toString()),
        [&](UnitOfWork& unit) -> Result<OrganisationId> {
            FRID_TRY(Organisation kept, checkedOrganisation(organisation));
            FRID_CHECK(knownCode(m_codes, u"organisation_kind"_s, kept.kind, u"organisation_kind"_s));
            for (const QString& code : std::as_const(kept.needs)) {
                FRID_CHECK(knownCode(m_codes, u"support_need"_s, code, u"needs"_s));
            }
            for (const QString& code : std::as_const(kept.ageGroups)) {
                FRID_CHECK(knownCode(m_codes, u"age_group"_s, code, u"age_groups"_s));
            }
            OrganisationRepository& register_ = unit.referrals().organisations();
            FRID_TRY(const QList<Organisation> all, register_.organisations());
            const bool there = std::ranges::any_of(all, [&](const Organisation& one) {
                return one.active && kept.active && !(one.id == kept.id) && one.kind == kept.kind
                    && one.name.compare(kept.name, Qt::CaseInsensitive) == 0;
            });
            if (there) {
                return fail(ErrorCode::Duplicate, u"name"_s, u"duplicate"_s);
            }
            if (kept.id.isNull()) {
                kept.id = OrganisationId::make(unit.now());
                FRID_CHECK(register_.add(kept));
                return kept.id;
            }
            FRID_CHECK(register_.update(kept, kept.revision));
            return kept.id;
        });
}

Result<CooperationId> OrganisationService::saveAgreement(
    const Session& session, Cooperation cooperation) const
{
    return m_units.run(session,
        about(Action::EditOrganisations, u"organisation: "_s + cooperation.organisation.toString()),
        [&](UnitOfWork& unit) -> Result<CooperationId> {
            FRID_TRY(Cooperation kept, checkedCooperation(cooperation));
            OrganisationRepository& register_ = unit.referrals().organisations();
            FRID_CHECK(register_.find(kept.organisation));
            if (kept.id.isNull()) {
                kept.id = CooperationId::make(unit.now());
                FRID_CHECK(register_.addCooperation(kept));
                return kept.id;
            }
            FRID_CHECK(register_.updateCooperation(kept, kept.revision));
            return kept.id;
        });
}

Result<void> OrganisationService::removeAgreement(
    const Session& session, CooperationId id, Revision seen) const
{
    return m_units.run(session, about(Action::EditOrganisations, u"agreement: "_s + id.toString()),
        [&](UnitOfWork& unit) { return unit.referrals().organisations().removeCooperation(id, seen); });
}

Result<QList<OrganisationChange>> OrganisationService::history(
    const Session& session, OrganisationId id) const
{
    return m_units.run(session, about(Action::ReadOrganisations),
        [&](UnitOfWork& unit) { return unit.referrals().organisations().history(id); });
}

} // namespace frid
