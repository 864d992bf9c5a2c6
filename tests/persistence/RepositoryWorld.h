#pragma once

#include <frid/application/access/Session.h>
#include <frid/domain/CodeList.h>

#include "access/SqlAccountRepository.h"
#include "casefile/SqlCaseRepository.h"
#include "person/SqlPersonRepository.h"
#include "support/TestDatabase.h"

namespace frid::test {

/// A registry with two units, three caseworkers (two in the first unit) and a manager, for the repositories'
/// tests. Everybody works in one context whose account and moment the test may set.
class RepositoryWorld {
public:
    explicit RepositoryWorld(persistence::Dialect dialect)
        : place(dialect)
        , database(place.migrated())
        , sealer(persistence::KeyRing::generate())
        , context{database, sealer, names, {}, QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC)}
    {
        auto transaction
            = must(persistence::Transaction::begin(database, persistence::TransactionKind::Write));
        const CodeCatalog catalog = must(CodeCatalog::bundled());
        const QStringList lists = catalog.lists();
        for (const QString& list : lists) {
            const auto items = catalog.items(list);
            for (const CodeItem& item : items) {
                must(database.execute(
                    QStringLiteral("INSERT INTO code (list, code) VALUES (?, ?)"), list, item.code));
            }
        }
        persistence::SqlAccountRepository accounts(context);
        for (const auto& [unit, name] :
            {std::pair(north, QStringLiteral("Norr")), std::pair(south, QStringLiteral("Söder"))}) {
            Unit record;
            record.id = unit;
            record.name = name;
            must(accounts.addUnit(record));
        }
        anna = addAccount(QStringLiteral("anna"), Role::Caseworker, north);
        bo = addAccount(QStringLiteral("bo"), Role::Caseworker, south);
        carin = addAccount(QStringLiteral("carin"), Role::Caseworker, north);
        chief = addAccount(QStringLiteral("chief"), Role::Manager, north);
        context.account = anna.account;
        must(transaction.commit());
    }

    Session addAccount(const QString& login, Role role, UnitId unit)
    {
        Account account;
        account.id = AccountId::make(context.now);
        account.login = login;
        account.displayName = login + QStringLiteral(" Namn");
        account.roles = {{role, unit}};
        account.createdAt = context.now;
        must(persistence::SqlAccountRepository(context).add(
            account, {QByteArray("blob"), QByteArray("salt"), 1, 1}));
        Session session;
        session.account = account.id;
        session.login = login;
        session.roles = account.roles;
        return session;
    }

    PersonId addPerson(
        const QString& given, const QString& family = {}, Protection protection = Protection::None)
    {
        Person person;
        person.id = PersonId::make(context.now);
        person.givenName = given;
        person.familyName = family;
        person.protection = protection;
        person.registeredUnit = north;
        person.phone = QStringLiteral("070-1234567");
        person.address = QStringLiteral("Hemliga gatan 1");
        must(persistence::SqlPersonRepository(context).add(person));
        return person.id;
    }

    /// As much as a case must have; handled by `handler` where given.
    CaseFile newCase(PersonId subject, UnitId unit, AccountId handler = {})
    {
        CaseFile file;
        file.id = CaseId::make(context.now);
        file.number = must(persistence::SqlCaseRepository(context).takeNumber(2026));
        file.subject = subject;
        file.unit = unit;
        file.handler = handler;
        file.intake.receivedOn = QDate(2026, 11, 1);
        file.createdAt = context.now;
        file.createdBy = context.account;
        return file;
    }
    CaseFile addCase(PersonId subject, UnitId unit, AccountId handler = {}, CaseKind kind = CaseKind::Victim)
    {
        CaseFile file = newCase(subject, unit, handler);
        file.kind = kind;
        must(persistence::SqlCaseRepository(context).add(file));
        return file;
    }

    Party addParty(CaseId caseId, PersonId person, const QString& role)
    {
        Party party;
        party.id = PartyId::make(context.now);
        party.caseId = caseId;
        party.person = person;
        party.role = role;
        must(persistence::SqlCaseRepository(context).addParty(party));
        return party;
    }

    [[nodiscard]] qint64 count(const QString& sql)
    {
        return *must(database.one(sql, [](const persistence::Row& row) { return row.integer(0); }));
    }

    TestDatabase place;
    persistence::Database& database;
    persistence::Sealer sealer;
    persistence::NameCache names;
    persistence::UnitContext context;
    UnitId north = UnitId::make(QDateTime::fromMSecsSinceEpoch(1, Qt::UTC));
    UnitId south = UnitId::make(QDateTime::fromMSecsSinceEpoch(2, Qt::UTC));
    Session anna; ///< caseworker, north
    Session bo; ///< caseworker, south
    Session carin; ///< caseworker, north
    Session chief; ///< manager, north
};

/// The error's code; fails the test when there is none.
template <typename T> ErrorCode codeOf(const Result<T>& result)
{
    if (result) {
        throw std::runtime_error("an error was expected");
    }
    return result.error().code;
}

} // namespace frid::test
