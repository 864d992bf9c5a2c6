// On a real registry: what cannot be written to the log does not happen, and the user is told that storing
// failed.
#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <functional>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, as text.
QStringList allRows(persistence::Database& database)
{
    const auto text = [](const persistence::Row& row) { return row.text(0); };
    const QStringList tables = test::must(database.all(database.isSqlite()
            ? u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s
            : u"SELECT table_name::text FROM information_schema.tables "
              "WHERE table_schema = current_schema() ORDER BY table_name"_s,
        text));
    QStringList rows;
    for (const QString& table : tables) {
        QString whole = u"CAST(t AS TEXT)"_s;
        if (database.isSqlite()) {
            const QStringList columns = test::must(
                database.all(u"SELECT 'quote(' || name || ')' FROM pragma_table_info(?)"_s, text, table));
            whole = columns.join(u" || ',' || "_s);
        }
        QStringList found
            = test::must(database.all(u"SELECT "_s + whole + u" FROM "_s + table + u" t"_s, text));
        found.sort();
        for (const QString& row : std::as_const(found)) {
            rows += table + u": "_s + row;
        }
    }
    return rows;
}

/// The log as somebody with the database in hand may leave it.
struct Damage {
    const char* what;
    QStringList sqlite;
    QStringList postgresql;
    QStringList mending; ///< both
};

const std::vector<Damage>& damages()
{
    static const QString rename = u"ALTER TABLE audit_event RENAME TO audit_gone"_s;
    static const std::vector<Damage> all{
        {"the log's table is gone", {rename}, {rename}, {u"ALTER TABLE audit_gone RENAME TO audit_event"_s}},
        {"the log's table takes no more",
            {u"CREATE TRIGGER test_full BEFORE INSERT ON audit_event "
             "BEGIN SELECT RAISE(ABORT, 'write-once'); END"_s},
            {u"CREATE TRIGGER test_full BEFORE INSERT ON audit_event FOR EACH ROW "
             "EXECUTE FUNCTION frid_write_once()"_s},
            {}},
        {"the log's head cannot be moved",
            {u"CREATE TRIGGER test_full BEFORE UPDATE ON audit_head "
             "BEGIN SELECT RAISE(ABORT, 'write-once'); END"_s},
            {u"CREATE TRIGGER test_full BEFORE UPDATE ON audit_head FOR EACH ROW "
             "EXECUTE FUNCTION frid_write_once()"_s},
            {}},
    };
    return all;
}

/// A case with something in it, and every kind of writing to be tried on it.
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session me = registry.session(u"caseworker"_s);
    Session admin = registry.session(u"admin"_s);
    QDate today = registry.clock().today();
    PersonId subject = registry.addPerson(u"Anna"_s, u"Berg"_s);
    PersonId twin = registry.addPerson(u"Anna"_s, u"Bergh"_s);
    PersonId other = registry.addPerson(u"Bo"_s, u"Dahl"_s);
    CaseId id = registry.addCase(subject, CaseKind::Victim, me.account);
    CaseId otherCase = registry.addCase(other, CaseKind::Perpetrator, me.account);
    JournalNote working = test::must(services->journal().save(me, note()));

    JournalNote note() const
    {
        JournalNote made;
        made.caseId = id;
        made.kind = u"visit"_s;
        made.eventAt = QDateTime(today, QTime(8, 0), Qt::UTC);
        made.body = u"Besök."_s;
        return made;
    }
};

template <typename T> std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

using Attempt = std::pair<const char*, std::function<std::optional<Error>(Work&)>>;

const std::vector<Attempt>& writings()
{
    static const std::vector<Attempt> all{
        {"saving a note", [](Work& w) { return errorOf(w.services->journal().save(w.me, w.note())); }},
        {"signing a note", [](Work& w) { return errorOf(w.services->journal().sign(w.me, w.working)); }},
        {"discarding a note",
            [](Work& w) {
                return errorOf(w.services->journal().discard(w.me, w.id, w.working.id, w.working.revision));
            }},
        {"adding a person",
            [](Work& w) {
                Person person;
                person.givenName = u"Karin"_s;
                person.registeredUnit = w.registry.north();
                return errorOf(w.services->persons().create(w.me, person));
            }},
        {"merging persons",
            [](Work& w) { return errorOf(w.services->persons().merge(w.me, w.subject, w.twin)); }},
        {"opening a new case",
            [](Work& w) {
                NewCase request;
                request.person.givenName = u"Alma"_s;
                request.unit = w.registry.north();
                request.intake.receivedOn = w.today;
                request.intake.reason = u"Ringer."_s;
                return errorOf(w.services->cases().create(w.me, request));
            }},
        {"closing the case",
            [](Work& w) {
                return errorOf(w.services->cases().close(
                    w.me, w.otherCase, 1, w.today, u"completed"_s, u"wholly"_s, {}));
            }},
        {"walling the case",
            [](Work& w) { return errorOf(w.services->cases().setWall(w.me, w.id, 1, true, u"Känslig"_s)); }},
        {"linking cases",
            [](Work& w) { return errorOf(w.services->cases().link(w.me, w.id, w.otherCase, {})); }},
        {"adding a party",
            [](Work& w) {
                Party party;
                party.caseId = w.id;
                party.person = w.other;
                party.role = u"perpetrator"_s;
                return errorOf(w.services->cases().saveParty(w.me, party));
            }},
        {"signing a follow-up",
            [](Work& w) {
                FollowUp followUp;
                followUp.caseId = w.id;
                followUp.heldOn = w.today;
                followUp.form = u"visit"_s;
                followUp.nextOn = w.today.addDays(30);
                return errorOf(w.services->followUps().sign(w.me, followUp));
            }},
        {"adding a task",
            [](Work& w) {
                CaseTask task;
                task.caseId = w.id;
                task.kind = u"contact"_s;
                task.title = u"Ring"_s;
                task.dueOn = w.today;
                return errorOf(w.services->tasks().add(w.me, task));
            }},
        {"adding an account",
            [](Work& w) {
                Account account;
                account.login = u"ny"_s;
                account.displayName = u"Ny"_s;
                account.roles = {{Role::Caseworker, w.registry.north()}};
                return errorOf(w.services->accounts().add(w.admin, account, "Vattenfall-i-motljus", false));
            }},
        {"changing a password",
            [](Work& w) {
                return errorOf(
                    w.services->auth().changePassword(w.me, test::password, "Solvarm-klippa-norrut"));
            }},
    };
    return all;
}

const std::vector<Attempt>& readings()
{
    static const std::vector<Attempt> all{
        {"reading a case", [](Work& w) { return errorOf(w.services->cases().open(w.me, w.id)); }},
        {"reading the journal", [](Work& w) { return errorOf(w.services->journal().notes(w.me, w.id)); }},
        {"revealing a person",
            [](Work& w) { return errorOf(w.services->persons().reveal(w.me, w.subject)); }},
        {"noting a print",
            [](Work& w) {
                PrintNotice notice;
                notice.caseId = w.id;
                notice.recipient = u"Chefen"_s;
                notice.purpose = u"Ärendedragning"_s;
                return errorOf(w.services->followUps().registerPrint(w.me, notice));
            }},
        {"being refused a case",
            [](Work& w) {
                return errorOf(w.services->cases().open(w.registry.session(u"stranger"_s), w.id));
            }},
        {"logging in",
            [](Work& w) { return errorOf(w.services->auth().logIn(u"caseworker"_s, test::password)); }},
    };
    return all;
}

void executeAll(persistence::Database& database, const QStringList& statements)
{
    for (const QString& sql : statements) {
        test::must(database.execRaw(sql));
    }
    database.clearStatements();
}

} // namespace

TEST_CASE("when the log cannot be written, nothing is, on a real registry")
{
    Work work;
    const Damage& damage = damages().at(std::size_t(GENERATE(0, 1, 2)));
    INFO(damage.what);
    const auto raw
        = test::must(persistence::Database::open(work.registry.address(), persistence::OpenMode::Existing));
    executeAll(*raw, raw->isSqlite() ? damage.sqlite : damage.postgresql);
    const QStringList before = allRows(*raw);
    REQUIRE(before.size() > 20);
    for (const auto* attempts : {&writings(), &readings()}) {
        for (const auto& [what, attempt] : *attempts) {
            INFO(what);
            const auto error = attempt(work);
            REQUIRE(error);
            CHECK(error->code == ErrorCode::Storage);
            CHECK(allRows(*raw) == before);
        }
    }
}

TEST_CASE("what the broken log held back is done once the log is whole again")
{
    // The same attempts, so that none of them failed above for a reason of its own.
    const auto attempt = std::size_t(GENERATE(range(0, 14)));
    REQUIRE(writings().size() == 14);
    Work work;
    INFO(writings().at(attempt).first);
    const auto raw
        = test::must(persistence::Database::open(work.registry.address(), persistence::OpenMode::Existing));
    const Damage& gone = damages().front();
    executeAll(*raw, gone.sqlite);
    CHECK(writings().at(attempt).second(work));
    executeAll(*raw, gone.mending);
    const QStringList before = allRows(*raw);
    CHECK_FALSE(writings().at(attempt).second(work));
    CHECK(allRows(*raw) != before);
    CHECK(test::must(work.services->accounts().inspect(work.admin, {})).audit.intact);
}
