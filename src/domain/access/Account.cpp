#include <frid/domain/access/Account.h>

#include "Tidy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

bool isHeldPerUnit(Role role)
{
    return role != Role::Administrator && role != Role::Auditor;
}

} // namespace

Result<Account> checkedAccount(Account account)
{
    static const QRegularExpression loginPattern(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    account.login = account.login.trimmed().toLower();
    FRID_CHECK(requireText(account.login, u"login"_s));
    if (!loginPattern.match(account.login).hasMatch()) {
        return invalid(u"login"_s, u"characters"_s);
    }
    FRID_CHECK(tidyLine(account.displayName, u"display_name"_s));
    FRID_CHECK(requireText(account.displayName, u"display_name"_s));
    QList<RoleGrant> roles;
    for (RoleGrant grant : std::as_const(account.roles)) {
        if (isHeldPerUnit(grant.role) && grant.unit.isNull()) {
            return invalid(u"roles"_s, u"unit_missing"_s);
        }
        if (!isHeldPerUnit(grant.role)) {
            grant.unit = UnitId();
        }
        if (!roles.contains(grant)) {
            roles.append(grant);
        }
    }
    if (roles.isEmpty()) {
        return invalid(u"roles"_s, u"missing"_s);
    }
    account.roles = roles;
    return account;
}

} // namespace frid
