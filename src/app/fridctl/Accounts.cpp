// account add|disable|reset
#include "fridctl/Command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

Result<Account> findAccount(const OpenRegistry& open, const QString& login)
{
    FRID_TRY(const QList<Account> accounts, open.services->accounts().accounts(open.session));
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&](const Account& account) { return account.login == login.toLower(); });
    if (found == accounts.end()) {
        return fail(ErrorCode::NotFound, u"account"_s);
    }
    return *found;
}

Result<QList<RoleGrant>> readRoles(const OpenRegistry& open, const QString& roles, const QString& unitNames)
{
    FRID_TRY(const QList<Unit> units, open.services->accounts().units(open.session));
    QList<UnitId> chosen;
    for (const QString& name : unitNames.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(units.begin(), units.end(),
            [&](const Unit& unit) { return unit.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
        if (found == units.end()) {
            return fail(ErrorCode::NotFound, u"units"_s);
        }
        chosen.append(found->id);
    }
    QList<RoleGrant> grants;
    for (const QString& word : roles.split(u',', Qt::SkipEmptyParts)) {
        const auto role = fromCode<Role>(word.trimmed());
        if (!role) {
            return invalid(u"roles"_s, u"unknown_code"_s);
        }
        if (*role == Role::Administrator || *role == Role::Auditor) {
            grants.append({*role, {}});
            continue;
        }
        if (chosen.isEmpty()) {
            return invalid(u"units"_s, u"missing"_s);
        }
        for (const UnitId& unit : chosen) {
            grants.append({*role, unit});
        }
    }
    return grants;
}

int report(const Result<void>& result, const QString& sentence)
{
    if (!result) {
        return refuse(result.error());
    }
    out() << sentence << Qt::endl;
    return Done;
}

Result<void> addAccount(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    Account account;
    account.login = arguments.positionalValue(0);
    account.displayName = arguments.isSet(u"display"_s) ? arguments.value(u"display"_s) : account.login;
    FRID_TRY(account.roles, readRoles(open, arguments.value(u"roles"_s), arguments.value(u"units"_s)));
    const QByteArray password = passwordFrom("FRID_NEW_PASSWORD", Text::tr("Password of the new account: "));
    FRID_CHECK(
        open.services->accounts().add(open.session, account, password, arguments.isSet(u"permanent"_s)));
    return {};
}

Result<void> disableAccount(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    FRID_TRY(Account account, findAccount(open, arguments.positionalValue(0)));
    account.disabled = true;
    return open.services->accounts().update(open.session, account);
}

Result<void> resetAccount(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    FRID_TRY(const Account account, findAccount(open, arguments.positionalValue(0)));
    const QByteArray password = passwordFrom("FRID_NEW_PASSWORD", Text::tr("New first password: "));
    return open.services->accounts().resetPassword(open.session, account.id, password);
}

} // namespace

int accountAddCommand(const QStringList& list)
{
    Arguments arguments(u"account add"_s,
        Text::tr(
            "Makes an account. Its first password comes from FRID_NEW_PASSWORD or the terminal and has to be "
            "changed at "
            "the first log-in, unless --permanent is given."));
    arguments.registryOptions();
    arguments.positional(u"NAME"_s, Text::tr("Log-in name"));
    arguments.option(u"display"_s, Text::tr("Name as shown; the log-in name when left out"), u"NAME"_s);
    arguments.option(u"roles"_s,
        Text::tr("caseworker, manager, coordinator, administrator, auditor; several with commas"),
        u"ROLES"_s);
    arguments.option(u"units"_s,
        Text::tr("Units of caseworker, manager and coordinator; several with commas"), u"UNITS"_s);
    arguments.option(u"permanent"_s, Text::tr("The password need not be changed"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (arguments.value(u"roles"_s).isEmpty()) {
        return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(u"roles"_s));
    }
    return report(addAccount(arguments), Text::tr("Account made."));
}

int accountDisableCommand(const QStringList& list)
{
    Arguments arguments(
        u"account disable"_s, Text::tr("Closes an account: it can no longer log in. Its history stays."));
    arguments.registryOptions();
    arguments.positional(u"NAME"_s, Text::tr("Log-in name"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    return report(disableAccount(arguments), Text::tr("Account closed."));
}

int accountResetCommand(const QStringList& list)
{
    Arguments arguments(u"account reset"_s,
        Text::tr(
            "Gives an account a new first password from FRID_NEW_PASSWORD or the terminal, to be changed at "
            "log-in."));
    arguments.registryOptions();
    arguments.positional(u"NAME"_s, Text::tr("Log-in name"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    return report(
        resetAccount(arguments), Text::tr("Password set; it has to be changed at the next log-in."));
}

} // namespace frid::app
