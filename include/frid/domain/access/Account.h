#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QDateTime>
#include <QList>
#include <QSet>

namespace frid {

/// What an account may be. Caseworker, manager and coordinator hold per unit; administrator and auditor for
/// the whole registry (unit null). The administrator's role opens no case; the coordinator sees numbers only.
enum class Role { Caseworker, Manager, Coordinator, Administrator, Auditor };

struct RoleGrant {
    Role role = Role::Caseworker;
    UnitId unit; ///< null for administrator and auditor
    friend bool operator==(const RoleGrant&, const RoleGrant&) = default;
};

/// A unit of the municipality's social services.
struct Unit {
    UnitId id;
    Revision revision = 0;
    QString name;
    bool active = true;
};

/// Someone who logs in.
struct Account {
    AccountId id;
    Revision revision = 0;
    QString login; ///< lower case letters, digits, '.', '-', '_'
    QString displayName; ///< sealed at rest
    bool disabled = false;
    bool mustChangePassword = false;
    QList<RoleGrant> roles;
    QDateTime createdAt; ///< UTC
};

/// Errors: Invalid: login malformed, display name missing, no role, unit missing for a unit's role.
[[nodiscard]] Result<Account> checkedAccount(Account account);

/// The registry's data key, wrapped for one account's password.
struct WrappedKey {
    QByteArray blob;
    QByteArray salt;
    qint64 operations = 0; ///< Argon2id passes
    qint64 memory = 0; ///< Argon2id bytes
};

/// What log-in needs before any key is open. All of it is readable at rest.
struct LoginRecord {
    AccountId account;
    bool disabled = false;
    bool mustChangePassword = false;
    WrappedKey key;
    int failedAttempts = 0;
    std::optional<QDateTime> notBefore; ///< UTC: the next attempt is refused until then
};

class AccountRepository {
public:
    virtual ~AccountRepository() = default;
    /// Needs no key. Errors: NotFound.
    [[nodiscard]] virtual Result<LoginRecord> loginRecord(const QString& login) const = 0;
    /// Needs no key.
    [[nodiscard]] virtual Result<void> setAttempts(
        AccountId id, int failed, std::optional<QDateTime> notBefore)
        = 0;
    [[nodiscard]] virtual Result<void> setKey(AccountId id, const WrappedKey& key, bool mustChange) = 0;

    [[nodiscard]] virtual Result<Account> find(AccountId id) const = 0;
    [[nodiscard]] virtual Result<QList<Account>> all() const = 0;
    /// Errors: Duplicate when the login is taken.
    [[nodiscard]] virtual Result<void> add(const Account& account, const WrappedKey& key) = 0;
    [[nodiscard]] virtual Result<void> update(const Account& account, Revision seen) = 0;

    [[nodiscard]] virtual Result<QList<Unit>> units() const = 0;
    /// Errors: Duplicate when the name is taken.
    [[nodiscard]] virtual Result<void> addUnit(const Unit& unit) = 0;
    [[nodiscard]] virtual Result<void> updateUnit(const Unit& unit, Revision seen) = 0;
};

template <> struct EnumCodes<Role> {
    static constexpr std::array<std::pair<Role, QLatin1StringView>, 5> table{{
        {Role::Caseworker, QLatin1StringView("caseworker")},
        {Role::Manager, QLatin1StringView("manager")},
        {Role::Coordinator, QLatin1StringView("coordinator")},
        {Role::Administrator, QLatin1StringView("administrator")},
        {Role::Auditor, QLatin1StringView("auditor")},
    }};
};

} // namespace frid
