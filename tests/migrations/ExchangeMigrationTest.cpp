#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

#include <frid/persistence/Migrator.h>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::dialects;
using frid::test::must;
using frid::test::TestDatabase;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC));

QString id(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

/// Rows as the release before kept them.
void fill(Database& database)
{
    const auto run = [&](const QString& sql) { must(database.execRaw(sql)); };
    run(u"INSERT INTO unit (id, name) VALUES ('%1', 'Norr')"_s.arg(id(1)));
    run(u"INSERT INTO account (id, login, display_name_sealed, wrapped_key, key_salt, key_operations, "
        u"key_memory, "
        "created_at) VALUES ('%1', 'anna', '', '', '', 1, 1, '2026-01-01T00:00:00.000Z')"_s.arg(id(2)));
    run(u"INSERT INTO person (id, registered_unit_id, created_at) VALUES ('%1', '%2', '2026-01-01T00:00:00.000Z')"_s
            .arg(id(3), id(1)));
    run(u"INSERT INTO case_file (id, number_year, number_serial, kind, person_id, unit_id, received_on, "
        u"created_at, "
        "created_by) VALUES ('%1', 2026, 1, 'victim', '%2', '%3', '2026-01-02', '2026-01-02T00:00:00.000Z', '%4')"_s
            .arg(id(4), id(3), id(1), id(2)));
    for (const auto& [list, code] :
        {std::pair("intervention_kind", "foster_home"), std::pair("intervention_kind", "atv"),
            std::pair("intervention_kind", "hotel"), std::pair("session_state", "attended"),
            std::pair("session_state", "cancelled_by_us"), std::pair("decision_kind", "assistance"),
            std::pair("legal_basis", "sol_11_1"), std::pair("decision_outcome", "granted"),
            std::pair("decision_outcome", "rejected"), std::pair("case_category", "vnr")}) {
        run(u"INSERT INTO code (list, code) VALUES ('%1', '%2')"_s.arg(
            QLatin1StringView(list), QLatin1StringView(code)));
    }
    const auto decision = [&](int number, const QString& outcome) {
        run(u"INSERT INTO decision (id, case_id, kind, legal_basis, outcome, decided_on, text_sealed, state, "
            u"author_id, "
            "created_at, changed_at, signed_at, signed_by) VALUES ('%1', '%2', 'assistance', 'sol_11_1', "
            "'%3', "
            "'2026-03-0%4', '', 'signed', '%5', '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', "
            "'2026-03-01T00:00:00.000Z', '%5')"_s.arg(id(number), id(4), outcome)
                .arg(number)
                .arg(id(2)));
    };
    decision(5, u"granted"_s);
    decision(6, u"rejected"_s);
    const auto intervention
        = [&](int number, const QString& kind, const QString& open, const QString& decidedBy) {
              run(u"INSERT INTO intervention (id, case_id, kind, open_service, decision_id, start_on, "
                  u"created_at, created_by) "
                  "VALUES ('%1', '%2', '%3', %4, %5, '2026-04-0%6', '2026-03-01T00:00:00.000Z', '%7')"_s
                      .arg(id(number), id(4), kind, open, decidedBy)
                      .arg(number - 10)
                      .arg(id(2)));
          };
    intervention(11, u"foster_home"_s, u"FALSE"_s, u"'%1'"_s.arg(id(5)));
    intervention(12, u"atv"_s, u"TRUE"_s, u"NULL"_s);
    intervention(13, u"hotel"_s, u"FALSE"_s, u"'%1'"_s.arg(id(6)));
    intervention(14, u"hotel"_s, u"FALSE"_s, u"NULL"_s);
    int number = 20;
    for (const QString& at : {u"2026-03-28T23:30:00.000Z"_s, u"2026-07-01T22:30:00.000Z"_s,
             u"2026-10-25T00:30:00.000Z"_s, u"2026-12-31T22:59:00.000Z"_s, u"2026-12-31T23:00:00.000Z"_s}) {
        run(u"INSERT INTO occasion (id, intervention_id, starts_at, minutes, state, created_at, created_by) "
            u"VALUES "
            "('%1', '%2', '%3', 60, '%4', '2026-03-01T00:00:00.000Z', '%5')"_s.arg(
                id(number), id(11), at, number == 20 ? u"cancelled_by_us"_s : u"attended"_s, id(2)));
        ++number;
    }
    run(u"INSERT INTO violence_record (id, case_id, category, period, known_on, created_at, created_by) "
        u"VALUES "
        "('%1', '%2', 'vnr', 'now', '2026-01-02', '2026-01-02T00:00:00.000Z', '%3')"_s.arg(
            id(30), id(4), id(2)));
}

QStringList answers(Database& database, const QString& sql)
{
    return must(database.all(sql, [](const Row& row) { return row.optText(0).value_or(u"-"_s); }));
}

} // namespace

TEST_CASE("A registry from before the exchange keeps its interventions, sessions and violence", "[migration]")
{
    const auto dialect = GENERATE(from_range(dialects()));
    TestDatabase place(dialect);
    Database& database = place.database();
    const QList<Migration> all = Migrator::read(u":/migrations"_s, dialect);
    must(Migrator(database, fixedClock, all.first(13)).migrate());
    fill(database);
    must(Migrator(database, fixedClock, all).migrate());

    CHECK(answers(database, u"SELECT kind FROM intervention ORDER BY id"_s)
        == QStringList{u"oncall_home"_s, u"perpetrator_atv"_s, u"hotel"_s, u"hotel"_s});
    CHECK(answers(database, u"SELECT decided FROM intervention ORDER BY id"_s)
        == QStringList{u"yes"_s, u"no"_s, u"yes"_s, u"-"_s});
    const auto days = must(database.all(
        u"SELECT granted_on FROM intervention ORDER BY id"_s, [](const Row& row) { return row.date(0); }));
    CHECK(days == QList<QDate>{QDate(2026, 3, 5), QDate(2026, 4, 2), QDate(), QDate()});
    CHECK(answers(database, u"SELECT state FROM occasion ORDER BY id"_s).first() == "cancelled_unit"_L1);
    const auto held = must(database.all(
        u"SELECT held_on FROM occasion ORDER BY id"_s, [](const Row& row) { return row.date(0); }));
    CHECK(held
        == QList<QDate>{QDate(2026, 3, 29), QDate(2026, 7, 2), QDate(2026, 10, 25), QDate(2026, 12, 31),
            QDate(2027, 1, 1)});
    CHECK(answers(database, u"SELECT category FROM violence_record WHERE known_on = '2026-01-02'"_s)
        == QStringList{u"vnr"_s});
    must(database.execRaw(
        u"UPDATE violence_record SET known_on = NULL, period = NULL WHERE category = 'vnr'"_s));
    // What lists show of it is still kept by the database itself.
    must(database.execRaw(u"DELETE FROM violence_record"_s));
    CHECK(answers(database, u"SELECT categories FROM case_file"_s) == QStringList{u"-"_s});
    CHECK(
        answers(database, u"SELECT code FROM code WHERE code IN ('foster_home', 'atv', 'cancelled_by_us')"_s)
            .isEmpty());
}
