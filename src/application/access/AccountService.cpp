#include <frid/application/access/AccountService.h>

#include "access/Wipe.h"

#include <algorithm>
#include <frid/domain/TextRules.h>
#include <frid/domain/access/PasswordRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int mostLogRows = 1000;

Deed onRegistry(Action action)
{
    return {action, ObjectRef::registry(), {}, {}, {}};
}

Deed onAccount(AccountId id, const QString& detail)
{
    return {Action::EditAccounts, ObjectRef::of(id), {}, detail, {}};
}

Deed onUnit(UnitId id, const QString& detail)
{
    return {Action::EditUnits, ObjectRef::of(id), {}, detail, {}};
}

Deed readingNames()
{
    return {Action::ReadDirectory, ObjectRef::none(), {}, {}, {}};
}

Result<void> checkFirstPassword(const QByteArray& password, const QString& login)
{
    QString text = QString::fromUtf8(password);
    const WipeAtEnd wipe(text);
    return checkPassword(text, login);
}

Result<void> unitsExist(UnitOfWork& unit, const QList<RoleGrant>& roles)
{
    FRID_TRY(const QList<Unit> units, unit.accounts().units());
    for (const RoleGrant& grant : roles) {
        const bool known = grant.unit.isNull()
            || std::ranges::any_of(units, [&](const Unit& candidate) { return candidate.id == grant.unit; });
        if (!known) {
            return invalid(u"roles"_s, u"unknown_unit"_s);
        }
    }
    return {};
}

bool administers(const Account& account)
{
    return !account.disabled && account.roles.contains(RoleGrant{Role::Administrator, UnitId()});
}

/// A registry without an administrator could never be mended.
Result<void> someoneStillAdministers(UnitOfWork& unit, const Account& changed)
{
    if (administers(changed)) {
        return {};
    }
    FRID_TRY(const QList<Account> accounts, unit.accounts().all());
    const bool other = std::ranges::any_of(accounts,
        [&](const Account& account) { return !(account.id == changed.id) && administers(account); });
    if (!other) {
        return invalid(u"roles"_s, u"last_administrator"_s);
    }
    return {};
}

Result<QString> unitNameOf(const QString& name)
{
    FRID_TRY(const QString clean, cleanText(name, u"name"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(clean, u"name"_s));
    return clean;
}

/// A Duplicate from the registry names the field that the form has.
Result<void> named(Result<void> result, const QString& field)
{
    if (!result && result.error().code == ErrorCode::Duplicate) {
        return fail(ErrorCode::Duplicate, field);
    }
    return result;
}

} // namespace

Result<QList<Account>> AccountService::accounts(const Session& session) const
{
    return m_units.run(
        session, onRegistry(Action::ReadAccounts), [&](UnitOfWork& unit) { return unit.accounts().all(); });
}

Result<AccountId> AccountService::add(
    const Session& session, Account account, QByteArray password, bool permanentPassword) const
{
    const WipeAtEnd wipe(password);
    account.id = AccountId::make(m_units.clock().now());
    return m_units.run(
        session, onAccount(account.id, u"created"_s), [&](UnitOfWork& unit) -> Result<AccountId> {
            FRID_TRY(Account kept, checkedAccount(account));
            FRID_CHECK(unitsExist(unit, kept.roles));
            FRID_CHECK(checkFirstPassword(password, kept.login));
            kept.createdAt = unit.now();
            kept.mustChangePassword = !permanentPassword;
            FRID_TRY(const WrappedKey key, m_units.storage().keys().wrap(kept.id, password));
            FRID_CHECK(named(unit.accounts().add(kept, key), u"login"_s));
            return kept.id;
        });
}

Result<void> AccountService::update(const Session& session, const Account& account) const
{
    const Deed deed = onAccount(account.id, account.disabled ? u"disabled"_s : u"changed"_s);
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Account edited, unit.accounts().find(account.id));
        edited.displayName = account.displayName;
        edited.roles = account.roles;
        edited.disabled = account.disabled;
        FRID_TRY(edited, checkedAccount(std::move(edited)));
        FRID_CHECK(unitsExist(unit, edited.roles));
        FRID_CHECK(someoneStillAdministers(unit, edited));
        return unit.accounts().update(edited, account.revision);
    });
}

Result<void> AccountService::resetPassword(const Session& session, AccountId id, QByteArray password) const
{
    const WipeAtEnd wipe(password);
    return m_units.run(session, onAccount(id, u"password_reset"_s), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const Account account, unit.accounts().find(id));
        FRID_CHECK(checkFirstPassword(password, account.login));
        FRID_TRY(const WrappedKey key, m_units.storage().keys().wrap(id, password));
        FRID_CHECK(unit.accounts().setKey(id, key, true));
        return unit.accounts().setAttempts(id, 0, std::nullopt);
    });
}

Result<QList<Unit>> AccountService::units(const Session& session) const
{
    return m_units.run(session, readingNames(), [&](UnitOfWork& unit) { return unit.accounts().units(); });
}

Result<UnitId> AccountService::addUnit(const Session& session, const QString& name) const
{
    const UnitId id = UnitId::make(m_units.clock().now());
    return m_units.run(session, onUnit(id, u"created"_s), [&](UnitOfWork& unit) -> Result<UnitId> {
        FRID_TRY(const QString clean, unitNameOf(name));
        FRID_CHECK(named(unit.accounts().addUnit({id, 1, clean, true}), u"name"_s));
        return id;
    });
}

Result<void> AccountService::updateUnit(const Session& session, const Unit& unit) const
{
    return m_units.run(session, onUnit(unit.id, u"changed"_s), [&](UnitOfWork& work) -> Result<void> {
        Unit edited = unit;
        FRID_TRY(edited.name, unitNameOf(unit.name));
        return named(work.accounts().updateUnit(edited, unit.revision), u"name"_s);
    });
}

Result<QList<Colleague>> AccountService::colleagues(const Session& session) const
{
    return m_units.run(
        session, readingNames(), [&](UnitOfWork& unit) { return unit.readModels().colleagues(); });
}

Result<QList<LogRow>> AccountService::log(const Session& session, qint64 before, int limit) const
{
    return m_units.run(session, onRegistry(Action::ReadLog),
        [&](UnitOfWork& unit) { return unit.readModels().log(before, std::clamp(limit, 1, mostLogRows)); });
}

Result<Inspection> AccountService::inspect(const Session& session, const Progress& progress) const
{
    // The check reads everything in transactions of its own, after the event is safe.
    FRID_CHECK(m_units.run(
        session, onRegistry(Action::CheckRegistry), [](UnitOfWork&) -> Result<void> { return {}; }));
    return m_units.storage().inspect(progress);
}

} // namespace frid
