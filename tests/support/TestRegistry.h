#pragma once

#include <frid/application/Services.h>
#include <frid/persistence/Registry.h>

#include "support/TestDatabase.h"

#include <memory>

namespace frid::test {

/// Every test account's password.
inline constexpr auto password = "Tallkotte-vinter-87";

/// A new registry, initialised and unlocked, with two units and an account for every role. Gone afterwards.
///
/// Logins: "caseworker" and "colleague" (caseworkers, north), "stranger" (caseworker, south), "manager"
/// (north), "south_manager", "coordinator" (north), "admin", "auditor", and "both" (caseworker south, manager
/// north).
class TestRegistry {
public:
    explicit TestRegistry(persistence::Dialect dialect = persistence::Dialect::Sqlite);

    [[nodiscard]] persistence::Registry& registry() { return *m_registry; }
    [[nodiscard]] const persistence::RegistryAddress& address() const { return m_place.address(); }
    /// Stands at 2026-03-02 09:00 UTC, a Monday.
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] UnitId north() const { return m_north; }
    [[nodiscard]] UnitId south() const { return m_south; }
    [[nodiscard]] const QString& recoveryKey() const { return m_recoveryKey; }

    /// Somebody logged in, without the work of logging in.
    [[nodiscard]] Session session(const QString& login) const;
    [[nodiscard]] AccountId account(const QString& login) const { return session(login).account; }

    /// Fails the test when it does not begin. `login` is who works.
    [[nodiscard]] std::unique_ptr<UnitOfWork> begin(
        UnitMode mode, const QString& login = QStringLiteral("caseworker"));
    /// Runs `work(UnitOfWork&)`, commits, and gives back what it returns; fails the test on an error.
    template <typename Work> auto write(Work&& work, const QString& login = QStringLiteral("caseworker"))
    {
        const auto unit = begin(UnitMode::Writing, login);
        if constexpr (std::is_void_v<decltype(must(work(*unit)))>) {
            must(work(*unit));
            must(unit->commit());
        } else {
            auto value = must(work(*unit));
            must(unit->commit());
            return value;
        }
    }

    /// A person with a name, registered in the north unless said otherwise.
    PersonId addPerson(const QString& givenName, const QString& familyName, UnitId unit = {});
    /// An open case received today; the unit is the north's unless said otherwise.
    CaseId addCase(
        PersonId subject, CaseKind kind = CaseKind::Victim, AccountId handler = {}, UnitId unit = {});

    /// Another connection to the same registry, with the same keys.
    [[nodiscard]] std::unique_ptr<persistence::Registry> connect() const;
    /// Every use case, on a connection of its own.
    [[nodiscard]] std::unique_ptr<Services> services() const
    {
        return must(Services::make(connect(), m_clock));
    }

private:
    TestDatabase m_place;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<persistence::Registry> m_registry;
    QString m_recoveryKey;
    UnitId m_north;
    UnitId m_south;
    QList<Session> m_sessions;
};

} // namespace frid::test
