#include "access/Facts.h"

#include "access/AccessPredicate.h"
#include "access/RelationSql.h"
#include "database/Columns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<bool> stillHolds(const UnitContext& context, const Session& session)
{
    FRID_TRY(const auto grants,
        context.database.all(
            u"SELECT r.role, r.unit_id FROM account a JOIN account_role r ON r.account_id = a.id "
            "WHERE a.id = ? AND NOT a.disabled"_s,
            [](const Row& row) {
                return RoleGrant{enumAt<Role>(row, 0), row.as<UnitId>(1)};
            },
            session.account));
    return !grants.isEmpty()
        && std::ranges::all_of(session.roles, [&](const RoleGrant& grant) { return grants.contains(grant); });
}

Result<CaseFacts> caseFacts(const UnitContext& context, AccountId account, CaseId id)
{
    constexpr std::array asked{
        Relation::Handler, Relation::CoHandler, Relation::Granted, Relation::BreakGlass, Relation::Blocked};
    static const QString sql = [&] {
        QString text = u"SELECT c.unit_id, c.walled"_s;
        for (const Relation relation : asked) {
            text += ", "_L1 + relationSql(relation, "c"_L1);
        }
        return text + " FROM case_file c WHERE c.id = ?"_L1;
    }();
    QList<SqlValue> binds;
    for (const Relation relation : asked) {
        bindRelation(relation, account, context.now, binds);
    }
    FRID_TRY(auto statement, context.database.prepare(sql));
    for (const SqlValue& value : std::as_const(binds)) {
        statement.bind(value);
    }
    statement.bind(id);
    FRID_CHECK(statement.exec());
    FRID_TRY(const bool found, statement.next());
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    const Row row = statement.row();
    return CaseFacts{row.as<UnitId>(0), row.boolean(1), row.boolean(2), row.boolean(3), row.boolean(4),
        row.boolean(5), row.boolean(6)};
}

Result<PersonFacts> personFacts(const UnitContext& context, const Session& session, PersonId id)
{
    QList<SqlValue> binds;
    const auto subjectOf = [&]() -> QString {
        binds << SqlValue(id);
        return "EXISTS (SELECT 1 FROM case_file c WHERE c.person_id = ? AND "_L1
            + accessPredicate(session, context.now, binds, "c"_L1) + u')';
    };
    const auto partyOf = [&](const QString& more) -> QString {
        binds << SqlValue(id);
        return "EXISTS (SELECT 1 FROM party p JOIN case_file c ON c.id = p.case_id WHERE p.person_id = ? AND "_L1
            + more + accessPredicate(session, context.now, binds, "c"_L1) + u')';
    };
    QString sql = u"SELECT registered_unit_id, "_s;
    sql += subjectOf() + ", "_L1;
    constexpr auto victimSide = "p.role <> 'perpetrator' AND c.kind IN ('victim', 'child')"_L1;
    sql += partyOf(victimSide + " AND "_L1) + ", "_L1;
    sql += partyOf({}) + ", "_L1;
    sql += "EXISTS (SELECT 1 FROM case_file WHERE person_id = ?) OR "
           "EXISTS (SELECT 1 FROM party WHERE person_id = ?), "
           "EXISTS (SELECT 1 FROM case_file WHERE person_id = ?) OR "
           "EXISTS (SELECT 1 FROM party p JOIN case_file c ON c.id = p.case_id WHERE p.person_id = ? AND "_L1
        + victimSide + ") FROM person WHERE id = ?"_L1;
    binds << SqlValue(id) << SqlValue(id) << SqlValue(id) << SqlValue(id) << SqlValue(id);

    FRID_TRY(auto statement, context.database.prepare(sql));
    for (const SqlValue& value : std::as_const(binds)) {
        statement.bind(value);
    }
    FRID_CHECK(statement.exec());
    FRID_TRY(const bool found, statement.next());
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    const Row row = statement.row();
    PersonFacts facts;
    facts.registeredUnit = row.as<UnitId>(0);
    facts.subjectOfOpenable = row.boolean(1);
    facts.partyOfOpenableVictimSide = row.boolean(2);
    facts.partyOfOpenable = row.boolean(3);
    facts.hasCases = row.boolean(4);
    facts.clientAnywhere = row.boolean(5);
    return facts;
}

} // namespace frid::persistence
