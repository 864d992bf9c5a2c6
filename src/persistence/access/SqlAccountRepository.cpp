#include "access/SqlAccountRepository.h"

#include "crypto/SealedRow.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "account"_L1;
constexpr auto nameColumn = "display_name_sealed"_L1;

const QString selectAccounts
    = u"SELECT id, revision, login, display_name_sealed, disabled, must_change_password, created_at "
      "FROM account "_s;

Result<Account> readAccount(const Sealer& sealer, const Row& row)
{
    Account account;
    account.id = row.as<AccountId>(0);
    account.revision = row.integer(1);
    account.login = row.text(2);
    SealedRow sealed(sealer, table, row.text(0));
    account.displayName = sealed.open(nameColumn, row.optBytes(3));
    FRID_CHECK(sealed.outcome());
    account.disabled = row.boolean(4);
    account.mustChangePassword = row.boolean(5);
    account.createdAt = row.timestamp(6);
    return account;
}

struct AccountRole {
    AccountId account;
    std::optional<Role> role;
    UnitId unit;
};

AccountRole readRole(const Row& row)
{
    return {row.as<AccountId>(0), fromCode<Role>(row.text(1)), row.as<UnitId>(2)};
}

/// Errors: NotFound when no row was touched by a statement that names one by its id.
Result<void> requireTouched(const Result<qint64>& touched)
{
    FRID_CHECK(touched);
    return *touched == 0 ? fail(ErrorCode::NotFound) : Result<void>();
}

} // namespace

Result<LoginRecord> SqlAccountRepository::loginRecord(const QString& login) const
{
    FRID_TRY(const auto record,
        m_context.database.one(
            u"SELECT id, disabled, must_change_password, wrapped_key, key_salt, key_operations, key_memory, "
            "failed_attempts, not_before FROM account WHERE login = ?"_s,
            [](const Row& row) {
                LoginRecord read;
                read.account = row.as<AccountId>(0);
                read.disabled = row.boolean(1);
                read.mustChangePassword = row.boolean(2);
                read.key = {row.bytes(3), row.bytes(4), row.integer(5), row.integer(6)};
                read.failedAttempts = static_cast<int>(row.integer(7));
                read.notBefore = row.optTimestamp(8);
                return read;
            },
            login));
    return record ? Result<LoginRecord>(*record) : fail(ErrorCode::NotFound);
}

Result<void> SqlAccountRepository::setAttempts(AccountId id, int failed, std::optional<QDateTime> notBefore)
{
    return requireTouched(m_context.database.execute(
        u"UPDATE account SET failed_attempts = ?, not_before = ? WHERE id = ?"_s, failed, notBefore, id));
}

Result<void> SqlAccountRepository::setKey(AccountId id, const frid::WrappedKey& key, bool mustChange)
{
    return requireTouched(m_context.database.execute(
        u"UPDATE account SET wrapped_key = ?, key_salt = ?, key_operations = ?, key_memory = ?, "
        "must_change_password = ?, failed_attempts = 0, not_before = NULL WHERE id = ?"_s,
        key.blob, key.salt, key.operations, key.memory, mustChange, id));
}

Result<Account> SqlAccountRepository::find(AccountId id) const
{
    static const QString sql = selectAccounts + u"WHERE id = ?"_s;
    FRID_TRY(auto account,
        m_context.database.one(
            sql, [&](const Row& row) { return readAccount(m_context.sealer, row); }, id));
    if (!account) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(const auto roles,
        m_context.database.all(u"SELECT account_id, role, unit_id FROM account_role WHERE account_id = ? "
                               "ORDER BY role, unit_id"_s,
            readRole, id));
    for (const AccountRole& held : roles) {
        if (held.role) {
            account->roles.append({*held.role, held.unit});
        }
    }
    return *account;
}

Result<QList<Account>> SqlAccountRepository::all() const
{
    static const QString sql = selectAccounts + u"ORDER BY login"_s;
    FRID_TRY(auto accounts,
        m_context.database.all(sql, [&](const Row& row) { return readAccount(m_context.sealer, row); }));
    FRID_TRY(const auto roles,
        m_context.database.all(
            u"SELECT account_id, role, unit_id FROM account_role ORDER BY role, unit_id"_s, readRole));
    QHash<AccountId, QList<RoleGrant>> held;
    for (const AccountRole& role : roles) {
        if (role.role) {
            held[role.account].append({*role.role, role.unit});
        }
    }
    for (Account& account : accounts) {
        account.roles = held.value(account.id);
    }
    return accounts;
}

Result<void> SqlAccountRepository::requireFree(
    QLatin1StringView inTable, QLatin1StringView column, const QString& value, const QString& id) const
{
    FRID_TRY(const auto other,
        m_context.database.one(
            u"SELECT id FROM %1 WHERE %2 = ? AND id <> ?"_s.arg(inTable, column),
            [](const Row& row) { return row.text(0); }, value, id));
    return other ? fail(ErrorCode::Duplicate, QString(column)) : Result<void>();
}

Result<void> SqlAccountRepository::writeRoles(const Account& account)
{
    FRID_CHECK(m_context.database.execute(u"DELETE FROM account_role WHERE account_id = ?"_s, account.id));
    for (const RoleGrant& grant : account.roles) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO account_role (account_id, role, unit_id) VALUES (?, ?, ?)"_s, account.id,
            toCode(grant.role), grant.unit));
    }
    return {};
}

Result<void> SqlAccountRepository::add(const Account& account, const frid::WrappedKey& key)
{
    const QString id = account.id.toString();
    FRID_CHECK(requireFree(table, "login"_L1, account.login, id));
    FRID_TRY(const QByteArray name, m_context.sealer.sealText(account.displayName, table, nameColumn, id));
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO account (id, login, display_name_sealed, disabled, must_change_password, wrapped_key, "
        "key_salt, key_operations, key_memory, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, account.login, name, account.disabled, account.mustChangePassword, key.blob, key.salt,
        key.operations, key.memory, m_context.now));
    return writeRoles(account);
}

Result<void> SqlAccountRepository::update(const Account& account, Revision seen)
{
    const QString id = account.id.toString();
    FRID_TRY(const Account before, find(account.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(requireFree(table, "login"_L1, account.login, id));
    FRID_TRY(const QByteArray name, m_context.sealer.sealText(account.displayName, table, nameColumn, id));
    FRID_TRY(const qint64 touched,
        m_context.database.execute(
            u"UPDATE account SET revision = revision + 1, login = ?, display_name_sealed = ?, disabled = ?, "
            "must_change_password = ? WHERE id = ? AND revision = ?"_s,
            account.login, name, account.disabled, account.mustChangePassword, id, seen));
    if (touched != 1) {
        return fail(ErrorCode::Conflict);
    }
    return writeRoles(account);
}

Result<QList<Unit>> SqlAccountRepository::units() const
{
    return m_context.database.all(
        u"SELECT id, revision, name, active FROM unit ORDER BY name, id"_s, [](const Row& row) {
            return Unit{row.as<UnitId>(0), row.integer(1), row.text(2), row.boolean(3)};
        });
}

Result<void> SqlAccountRepository::addUnit(const Unit& unit)
{
    FRID_CHECK(requireFree("unit"_L1, "name"_L1, unit.name, unit.id.toString()));
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO unit (id, name, active) VALUES (?, ?, ?)"_s, unit.id, unit.name, unit.active));
    return {};
}

Result<void> SqlAccountRepository::updateUnit(const Unit& unit, Revision seen)
{
    FRID_CHECK(requireFree("unit"_L1, "name"_L1, unit.name, unit.id.toString()));
    FRID_TRY(const qint64 touched,
        m_context.database.execute(
            u"UPDATE unit SET revision = revision + 1, name = ?, active = ? WHERE id = ? AND revision = ?"_s,
            unit.name, unit.active, unit.id, seen));
    if (touched == 1) {
        return {};
    }
    FRID_TRY(const auto there,
        m_context.database.one(
            u"SELECT id FROM unit WHERE id = ?"_s, [](const Row& row) { return row.text(0); }, unit.id));
    return fail(there ? ErrorCode::Conflict : ErrorCode::NotFound);
}

} // namespace frid::persistence
