#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;

namespace frid::test {

using persistence::Registry;
using persistence::RegistryOptions;

TestRegistry::TestRegistry(persistence::Dialect dialect)
    : m_place(dialect)
    , m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)))
{
    RegistryOptions options;
    options.create = true;
    options.cheapPasswords = true;
    m_registry = must(Registry::open(m_place.address(), options));
    const QDateTime now = m_clock->now();
    must(m_registry->initialise(u"Provköping"_s, now));
    m_recoveryKey = must(m_registry->keys().createDataKey());

    m_north = UnitId::make(now);
    m_south = UnitId::make(now);
    const QList<Session> people{
        {AccountId::make(now), u"caseworker"_s, u"Vera Handläggare"_s, {{Role::Caseworker, m_north}}},
        {AccountId::make(now), u"colleague"_s, u"Kim Kollega"_s, {{Role::Caseworker, m_north}}},
        {AccountId::make(now), u"stranger"_s, u"Sune Söder"_s, {{Role::Caseworker, m_south}}},
        {AccountId::make(now), u"manager"_s, u"Nora Chef"_s, {{Role::Manager, m_north}}},
        {AccountId::make(now), u"south_manager"_s, u"Signe Chef"_s, {{Role::Manager, m_south}}},
        {AccountId::make(now), u"coordinator"_s, u"Sam Ordnare"_s, {{Role::Coordinator, m_north}}},
        {AccountId::make(now), u"admin"_s, u"Ada Administratör"_s, {{Role::Administrator, {}}}},
        {AccountId::make(now), u"auditor"_s, u"Greta Granskare"_s, {{Role::Auditor, {}}}},
        {AccountId::make(now), u"both"_s, u"Bo Både"_s,
            {{Role::Caseworker, m_south}, {Role::Manager, m_north}}},
    };
    const auto unit = must(m_registry->begin(UnitMode::Writing, {}, now));
    must(unit->accounts().addUnit({m_north, 1, u"Enhet Norr"_s, true}));
    must(unit->accounts().addUnit({m_south, 1, u"Enhet Söder"_s, true}));
    for (const Session& who : people) {
        Account account;
        account.id = who.account;
        account.login = who.login;
        account.displayName = who.displayName;
        account.roles = who.roles;
        must(unit->accounts().add(account, must(m_registry->keys().wrap(who.account, password))));
    }
    must(unit->commit());
    m_sessions = people;
}

Session TestRegistry::session(const QString& login) const
{
    for (const Session& session : m_sessions) {
        if (session.login == login) {
            return session;
        }
    }
    throw std::logic_error("no such test account: " + login.toStdString());
}

std::unique_ptr<UnitOfWork> TestRegistry::begin(UnitMode mode, const QString& login)
{
    return must(m_registry->begin(mode, account(login), m_clock->now()));
}

PersonId TestRegistry::addPerson(const QString& givenName, const QString& familyName, UnitId unit)
{
    Person person;
    person.id = PersonId::make(m_clock->now());
    person.givenName = givenName;
    person.familyName = familyName;
    person.registeredUnit = unit.isNull() ? m_north : unit;
    write([&](UnitOfWork& work) { return work.persons().add(person); });
    return person.id;
}

CaseId TestRegistry::addCase(PersonId subject, CaseKind kind, AccountId handler, UnitId unit)
{
    const QDate today = m_clock->today();
    return write([&](UnitOfWork& work) -> Result<CaseId> {
        FRID_TRY(const CaseNumber number, work.cases().takeNumber(today.year()));
        CaseFile file;
        file.id = CaseId::make(m_clock->now());
        file.number = number;
        file.kind = kind;
        file.subject = subject;
        file.unit = unit.isNull() ? m_north : unit;
        file.handler = handler;
        file.intake.receivedOn = today;
        file.createdAt = m_clock->now();
        file.createdBy = account(u"caseworker"_s);
        FRID_CHECK(work.cases().add(file));
        return file.id;
    });
}

std::unique_ptr<Registry> TestRegistry::connect() const
{
    RegistryOptions options;
    options.keys = m_registry->keyRing();
    options.cheapPasswords = true;
    return must(Registry::open(m_place.address(), options));
}

} // namespace frid::test
