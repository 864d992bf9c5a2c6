#include "casefile/SqlCaseRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "party"_L1;

const Columns& columns()
{
    static const Columns list("person_id, role, relation, unknown_label_sealed, note_sealed, shares_home");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, case_id, "_s + columns().names() + u" FROM party "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Party& party)
{
    SealedRow sealed(sealer, table, party.id.toString());
    statement.bind(party.person)
        .bind(party.role)
        .bind(textOrNull(party.relation))
        .bind(sealed.seal("unknown_label_sealed"_L1, party.unknownLabel))
        .bind(sealed.seal("note_sealed"_L1, party.note))
        .bind(party.sharesHome);
    return sealed.outcome();
}

Result<Party> readParty(const Row& row, const Sealer& sealer)
{
    Party party;
    party.id = row.as<PartyId>(0);
    party.revision = row.integer(1);
    party.caseId = row.as<CaseId>(2);
    SealedRow sealed(sealer, table, party.id.toString());
    party.person = row.as<PersonId>(3);
    party.role = row.text(4);
    party.relation = row.text(5);
    party.unknownLabel = sealed.open("unknown_label_sealed"_L1, row.optBytes(6));
    party.note = sealed.open("note_sealed"_L1, row.optBytes(7));
    party.sharesHome = row.boolean(8);
    FRID_CHECK(sealed.outcome());
    return party;
}

// No person: a person's history page is read by people who may not open this case.
Result<void> log(
    UnitContext& context, const Party& party, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    return writeChange(context, table, party.id.toString(), party.caseId, {}, deed, changes);
}

} // namespace

Result<QList<Party>> SqlCaseRepository::parties(CaseId id) const
{
    static const QString sql = select() + u"WHERE case_id = ? ORDER BY id"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readParty(row, m_context.sealer); }, id);
}

Result<Party> SqlCaseRepository::findParty(PartyId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readParty(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<void> SqlCaseRepository::addParty(const Party& party)
{
    static const QString sql = u"INSERT INTO party ("_s + columns().names() + u", id, case_id) VALUES ("_s
        + columns().marks() + u", ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, party));
    statement.bind(party.id).bind(party.caseId);
    FRID_CHECK(statement.exec());
    FRID_CHECK(log(m_context, party, "added"_L1, addedFields(toFields(party))));
    return touchPersons(m_context, {party.person});
}

Result<void> SqlCaseRepository::updateParty(const Party& party, Revision seen)
{
    FRID_TRY(const Party before, findParty(party.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE party SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, party));
    statement.bind(party.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    Party after = party;
    after.caseId = before.caseId;
    FRID_CHECK(log(m_context, after, "changed"_L1, changedFields(toFields(before), toFields(after))));
    return touchPersons(m_context, {before.person, party.person});
}

Result<void> SqlCaseRepository::removeParty(PartyId id, Revision seen)
{
    FRID_TRY(const Party before, findParty(id));
    FRID_TRY(const auto named,
        m_context.database.one(
            u"SELECT 1 FROM violence_record WHERE case_id = ? AND perpetrator_party_id = ?"_s,
            [](const Row&) { return true; }, before.caseId, id));
    if (named) {
        return fail(ErrorCode::Conflict, u"party"_s, u"named_in_violence"_s);
    }
    FRID_TRY(const auto assessed,
        m_context.database.one(
            u"SELECT 1 FROM assessment_subject WHERE party_id = ?"_s, [](const Row&) { return true; }, id));
    if (assessed) {
        return fail(ErrorCode::Conflict, u"party"_s, u"named_in_assessment"_s);
    }
    FRID_TRY(const auto placed,
        m_context.database.one(
            u"SELECT 1 FROM placement WHERE party_id = ?"_s, [](const Row&) { return true; }, id));
    if (placed) {
        return fail(ErrorCode::Conflict, u"party"_s, u"named_in_placement"_s);
    }
    FRID_TRY(const auto referred,
        m_context.database.one(
            u"SELECT 1 FROM referral WHERE party_id = ?"_s, [](const Row&) { return true; }, id));
    if (referred) {
        return fail(ErrorCode::Conflict, u"party"_s, u"named_in_referral"_s);
    }
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM party WHERE id = ? AND revision = ?"_s, id, seen));
    if (removed == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(log(m_context, before, "removed"_L1, removedFields(toFields(before))));
    return touchPersons(m_context, {before.person});
}

} // namespace frid::persistence
