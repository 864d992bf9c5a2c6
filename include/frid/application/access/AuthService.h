#pragma once

#include <frid/application/UnitRunner.h>

namespace frid {

/// What the creation wizard asks.
struct NewRegistry {
    QString municipality;
    QString unit;
    QString login;
    QString displayName;
    QByteArray password; ///< UTF-8; wiped by the service after use
    /// The first account is administrator; in a small municipality it is often the caseworker and manager as
    /// well.
    bool alsoCaseworker = false;
    bool alsoManager = false;
};

/// Making a registry, logging in and out, one's own password. Runs on the worker: key derivation takes its
/// time.
class AuthService {
public:
    explicit AuthService(const UnitRunner& units)
        : m_units(units)
    { }

    /// Fills an empty, migrated registry and leaves it unlocked. Returns the recovery key, shown once.
    /// Errors: Invalid with the field ("municipality", "unit", "login", "password"), Duplicate.
    [[nodiscard]] Result<QString> createRegistry(NewRegistry request);

    /// Wrong passwords are counted in the registry and followed by growing delays: none for the first three,
    /// then 5 s doubling up to 15 minutes. Errors: WrongKey (unknown login and wrong password look the same),
    /// Delayed (detail: seconds left), Forbidden when the account is disabled.
    [[nodiscard]] Result<Session> logIn(const QString& login, QByteArray password);
    /// The same person again after a lock. Same errors.
    [[nodiscard]] Result<Session> unlock(const Session& session, QByteArray password);
    /// Wipes the key.
    void lock();

    /// Errors: WrongKey for the old one, Invalid (field "new_password").
    [[nodiscard]] Result<Session> changePassword(
        const Session& session, QByteArray oldPassword, QByteArray newPassword);
    /// With the printed recovery key: gives the account a new password. Errors: WrongKey, NotFound, Invalid.
    [[nodiscard]] Result<Session> recover(
        const QString& recoveryKey, const QString& login, QByteArray newPassword);

    [[nodiscard]] Result<RegistryInfo> registryInfo() const;

private:
    /// Opens the key with the account's password; counts wrong ones and keeps to the delays.
    [[nodiscard]] Result<LoginRecord> verify(const QString& login, const QByteArray& password);
    [[nodiscard]] Result<void> countWrong(const QString& login) const;
    /// What fails without an account: an unknown login, a wrong recovery key.
    [[nodiscard]] Result<void> logFailure(Action action) const;
    /// After the key is open: resets the count, chains what waited in the inbox, writes the log-in.
    [[nodiscard]] Result<Session> enter(const LoginRecord& record) const;
    [[nodiscard]] Result<Session> openSession(UnitOfWork& unit, AccountId id) const;

    const UnitRunner& m_units;
};

} // namespace frid
