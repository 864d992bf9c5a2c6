#include "access/AccessPredicate.h"

#include <frid/domain/Clock.h>

#include "access/RelationSql.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

QString relationSql(Relation relation, QLatin1StringView alias)
{
    // IN rather than EXISTS: an account's few cases are gathered once, not looked for at every row.
    const QString id = alias + ".id"_L1;
    const auto grant = [&](QLatin1StringView kind) -> QString {
        return id + " IN (SELECT case_id FROM case_grant WHERE account_id = ? AND kind = '"_L1 + kind
            + "' AND valid_from <= ? AND valid_until > ?)"_L1;
    };
    switch (relation) {
    case Relation::Handler:
        return "COALESCE("_L1 + alias + ".handler_id = ?, FALSE)"_L1;
    case Relation::CoHandler: // by name, or standing in for the handler
        return u'(' + id + " IN (SELECT case_id FROM case_co_handler WHERE account_id = ?) OR COALESCE(("_L1
            + alias + ".handler_id, "_L1 + alias + ".unit_id) IN (SELECT handler_id, unit_id FROM absence "_L1
            + "WHERE stand_in_id = ? AND from_on <= ? AND to_on >= ? AND ended_at IS NULL), FALSE))"_L1;
    case Relation::Granted:
        return grant("granted"_L1);
    case Relation::BreakGlass:
        return grant("break_glass"_L1);
    case Relation::Blocked:
        return id + " IN (SELECT case_id FROM case_block WHERE account_id = ?)"_L1;
    case Relation::SameUnit:
        return alias + ".unit_id = ?"_L1;
    }
    Q_UNREACHABLE();
}

void bindRelation(Relation relation, AccountId account, const QDateTime& now, QList<SqlValue>& binds)
{
    binds << SqlValue(account);
    if (relation == Relation::CoHandler) {
        const QDate today = swedishDay(now);
        binds << SqlValue(account) << SqlValue(today) << SqlValue(today);
    }
    if (relation == Relation::Granted || relation == Relation::BreakGlass) {
        binds << SqlValue(now) << SqlValue(now);
    }
}

QString accessPredicate(const Session& session, const QDateTime& now, QList<SqlValue>& binds,
    QLatin1StringView alias, CaseRight least)
{
    if (least == CaseRight::None) {
        return u"TRUE"_s;
    }
    QStringList lines;
    QList<SqlValue> lineBinds;
    QSet<QString> seen; // two roles often give the same line
    const auto add = [&](const CaseRule& rule, const QString& condition, const auto& bind) {
        const QString line
            = rule.throughWall ? condition : u"("_s + condition + " AND NOT "_L1 + alias + ".walled)"_L1;
        QList<SqlValue> values;
        bind(values);
        QString key = line;
        for (const SqlValue& value : values) {
            key += u'\n' + value.variant().toString();
        }
        if (!seen.contains(key)) {
            seen.insert(key);
            lines << line;
            lineBinds << values;
        }
    };
    for (const CaseRule& rule : caseRules()) {
        if (rule.right < least || rule.relation == Relation::Blocked || !session.has(rule.role)) {
            continue;
        }
        if (rule.relation == Relation::SameUnit) {
            for (const RoleGrant& grant : session.roles) {
                if (grant.role == rule.role) {
                    add(rule, relationSql(rule.relation, alias),
                        [&](QList<SqlValue>& values) { values << SqlValue(grant.unit); });
                }
            }
        } else {
            add(rule, relationSql(rule.relation, alias),
                [&](QList<SqlValue>& values) { bindRelation(rule.relation, session.account, now, values); });
        }
    }
    if (lines.isEmpty()) {
        return u"FALSE"_s;
    }
    binds << lineBinds;
    bindRelation(Relation::Blocked, session.account, now, binds);
    return u"(("_s + lines.join(" OR "_L1) + ") AND NOT "_L1 + relationSql(Relation::Blocked, alias) + u')';
}

} // namespace frid::persistence
