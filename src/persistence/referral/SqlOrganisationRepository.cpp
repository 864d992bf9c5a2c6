#include "referral/SqlOrganisationRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "organisation"_L1;
constexpr auto cooperationTable = "cooperation"_L1;

const Columns& columns()
{
    static const Columns list(
        "kind, name_sealed, contact_sealed, phone_sealed, email_sealed, address_sealed, "
        "towns_sealed, note_sealed, active");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, "_s + columns().names() + u" FROM organisation "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Organisation& organisation)
{
    SealedRow sealed(sealer, table, organisation.id.toString());
    statement.bind(organisation.kind)
        .bind(sealed.sealAlways("name_sealed"_L1, organisation.name))
        .bind(sealed.seal("contact_sealed"_L1, organisation.contact))
        .bind(sealed.seal("phone_sealed"_L1, organisation.phone))
        .bind(sealed.seal("email_sealed"_L1, organisation.email))
        .bind(sealed.seal("address_sealed"_L1, organisation.address))
        .bind(sealed.seal("towns_sealed"_L1, organisation.towns.join(u'\n')))
        .bind(sealed.seal("note_sealed"_L1, organisation.note))
        .bind(organisation.active);
    return sealed.outcome();
}

Result<Organisation> readOrganisation(const Row& row, const Sealer& sealer)
{
    Organisation organisation;
    int at = 0;
    organisation.id = row.as<OrganisationId>(at++);
    organisation.revision = row.integer(at++);
    SealedRow sealed(sealer, table, organisation.id.toString());
    organisation.kind = row.text(at++);
    organisation.name = sealed.open("name_sealed"_L1, row.optBytes(at++));
    organisation.contact = sealed.open("contact_sealed"_L1, row.optBytes(at++));
    organisation.phone = sealed.open("phone_sealed"_L1, row.optBytes(at++));
    organisation.email = sealed.open("email_sealed"_L1, row.optBytes(at++));
    organisation.address = sealed.open("address_sealed"_L1, row.optBytes(at++));
    organisation.towns = sealed.open("towns_sealed"_L1, row.optBytes(at++)).split(u'\n', Qt::SkipEmptyParts);
    organisation.note = sealed.open("note_sealed"_L1, row.optBytes(at++));
    organisation.active = row.boolean(at++);
    FRID_CHECK(sealed.outcome());
    return organisation;
}

const Columns& cooperationColumns()
{
    static const Columns list("about_sealed, contact_sealed, from_day, until_day");
    return list;
}

const QString& cooperationSelect()
{
    static const QString sql = u"SELECT id, revision, organisation_id, "_s + cooperationColumns().names()
        + u" FROM cooperation "_s;
    return sql;
}

Result<void> bindCooperation(Statement& statement, const Sealer& sealer, const Cooperation& cooperation)
{
    SealedRow sealed(sealer, cooperationTable, cooperation.id.toString());
    statement.bind(sealed.sealAlways("about_sealed"_L1, cooperation.about))
        .bind(sealed.seal("contact_sealed"_L1, cooperation.contact))
        .bind(cooperation.from)
        .bind(cooperation.until);
    return sealed.outcome();
}

Result<Cooperation> readCooperation(const Row& row, const Sealer& sealer)
{
    Cooperation cooperation;
    cooperation.id = row.as<CooperationId>(0);
    cooperation.revision = row.integer(1);
    cooperation.organisation = row.as<OrganisationId>(2);
    SealedRow sealed(sealer, cooperationTable, cooperation.id.toString());
    cooperation.about = sealed.open("about_sealed"_L1, row.optBytes(3));
    cooperation.contact = sealed.open("contact_sealed"_L1, row.optBytes(4));
    cooperation.from = row.date(5);
    cooperation.until = row.optDate(6);
    FRID_CHECK(sealed.outcome());
    return cooperation;
}

/// An agreement is logged under its organisation, so that its history is found after it is gone.
Result<void> log(UnitContext& context, OrganisationId id, QLatin1StringView kind, QLatin1StringView deed,
    const QList<FieldChange>& changes)
{
    return writeChange(context, kind, id.toString(), {}, {}, deed, changes);
}

} // namespace

Result<void> SqlOrganisationRepository::readCodes(QList<Organisation>& organisations) const
{
    QHash<OrganisationId, QStringList> needs;
    QHash<OrganisationId, QStringList> ages;
    const auto into = [](QHash<OrganisationId, QStringList>& codes) {
        return [&codes](const Row& row) {
            codes[row.as<OrganisationId>(0)].append(row.text(1));
            return true;
        };
    };
    FRID_CHECK(m_context.database.all(
        u"SELECT organisation_id, code FROM organisation_need ORDER BY code"_s, into(needs)));
    FRID_CHECK(m_context.database.all(
        u"SELECT organisation_id, code FROM organisation_age_group ORDER BY code"_s, into(ages)));
    for (Organisation& organisation : organisations) {
        organisation.needs = needs.value(organisation.id);
        organisation.ageGroups = ages.value(organisation.id);
        organisation.needs.sort();
        organisation.ageGroups.sort();
    }
    return {};
}

Result<QList<Organisation>> SqlOrganisationRepository::organisations() const
{
    FRID_TRY(auto list, m_context.database.all(select() + u"ORDER BY id"_s, [&](const Row& row) {
        return readOrganisation(row, m_context.sealer);
    }));
    FRID_CHECK(readCodes(list));
    return list;
}

Result<Organisation> SqlOrganisationRepository::find(OrganisationId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto list,
        m_context.database.all(
            sql, [&](const Row& row) { return readOrganisation(row, m_context.sealer); }, id));
    if (list.isEmpty()) {
        return fail(ErrorCode::NotFound);
    }
    FRID_CHECK(readCodes(list));
    return list.first();
}

Result<void> SqlOrganisationRepository::add(const Organisation& organisation)
{
    static const QString sql = u"INSERT INTO organisation ("_s + columns().names()
        + u", id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, organisation));
    statement.bind(organisation.id).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    FRID_CHECK(writeCodes(organisation));
    return log(m_context, organisation.id, table, "added"_L1, addedFields(toFields(organisation)));
}

Result<void> SqlOrganisationRepository::update(const Organisation& organisation, Revision seen)
{
    FRID_TRY(const Organisation before, find(organisation.id));
    static const QString sql = u"UPDATE organisation SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, organisation));
    statement.bind(organisation.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(m_context.database.execute(
        u"DELETE FROM organisation_need WHERE organisation_id = ?"_s, organisation.id));
    FRID_CHECK(m_context.database.execute(
        u"DELETE FROM organisation_age_group WHERE organisation_id = ?"_s, organisation.id));
    FRID_CHECK(writeCodes(organisation));
    return log(m_context, organisation.id, table, "changed"_L1,
        changedFields(toFields(before), toFields(organisation)));
}

Result<void> SqlOrganisationRepository::writeCodes(const Organisation& organisation)
{
    for (const QString& code : organisation.needs) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO organisation_need (organisation_id, code) VALUES (?, ?)"_s, organisation.id, code));
    }
    for (const QString& code : organisation.ageGroups) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO organisation_age_group (organisation_id, code) VALUES (?, ?)"_s, organisation.id,
            code));
    }
    return {};
}

Result<QList<Cooperation>> SqlOrganisationRepository::cooperations() const
{
    static const QString sql = cooperationSelect() + u"ORDER BY from_day DESC, id DESC"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readCooperation(row, m_context.sealer); });
}

Result<Cooperation> SqlOrganisationRepository::findCooperation(CooperationId id) const
{
    static const QString sql = cooperationSelect() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readCooperation(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlOrganisationRepository::addCooperation(const Cooperation& cooperation)
{
    static const QString sql = u"INSERT INTO cooperation ("_s + cooperationColumns().names()
        + u", id, organisation_id, created_at, created_by) VALUES ("_s + cooperationColumns().marks()
        + u", ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindCooperation(statement, m_context.sealer, cooperation));
    statement.bind(cooperation.id).bind(cooperation.organisation).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    return log(m_context, cooperation.organisation, cooperationTable, "added"_L1,
        addedFields(toFields(cooperation)));
}

Result<void> SqlOrganisationRepository::updateCooperation(const Cooperation& cooperation, Revision seen)
{
    FRID_TRY(const Cooperation before, findCooperation(cooperation.id));
    static const QString sql = u"UPDATE cooperation SET "_s + cooperationColumns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindCooperation(statement, m_context.sealer, cooperation));
    statement.bind(cooperation.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(m_context, before.organisation, cooperationTable, "changed"_L1,
        changedFields(toFields(before), toFields(cooperation)));
}

Result<void> SqlOrganisationRepository::removeCooperation(CooperationId id, Revision seen)
{
    FRID_TRY(const Cooperation before, findCooperation(id));
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM cooperation WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    return log(
        m_context, before.organisation, cooperationTable, "removed"_L1, removedFields(toFields(before)));
}

Result<QList<OrganisationChange>> SqlOrganisationRepository::history(OrganisationId id) const
{
    FRID_TRY(const auto names, m_context.names.accounts(m_context));
    return m_context.database.all(
        u"SELECT id, changed_at, changed_by, record_kind, deed, changes_sealed FROM change_log "
        "WHERE record_kind IN ('organisation', 'cooperation') AND record_id = ? AND case_id IS NULL "
        "AND person_id IS NULL ORDER BY changed_at DESC, id DESC"_s,
        [&](const Row& row) -> Result<OrganisationChange> {
            OrganisationChange change;
            change.at = row.timestamp(1);
            change.by = row.as<AccountId>(2);
            change.byName = names.value(change.by);
            change.recordKind = row.text(3);
            change.deed = row.text(4);
            FRID_TRY(change.changes, openChanges(m_context, row.text(0), row.bytes(5)));
            return change;
        },
        id);
}

} // namespace frid::persistence
