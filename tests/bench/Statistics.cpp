#include "Statistics.h"

#include <frid/application/statistics/StatisticsService.h>
#include <frid/domain/Clock.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid::bench {

namespace {

constexpr int runs = 5;
const QString connection = u"statistics-bench"_s;

/// A connection to the file beside the program's, gone at the end.
class Sql {
public:
    explicit Sql(const QString& path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open()) {
            std::fprintf(stderr, "the registry does not open\n");
            std::exit(1);
        }
    }
    ~Sql()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(connection);
    }
    /// Runs a statement and fetches its rows; returns the last value of the last row.
    qint64 run(const QString& sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            std::fprintf(stderr, "%s\n%s\n", qPrintable(sql), qPrintable(query.lastError().text()));
            std::exit(1);
        }
        qint64 last = 0;
        while (query.next()) {
            last = query.value(0).toLongLong();
        }
        return last;
    }

private:
    QSqlDatabase m_database;
};

/// What somebody who knows the tables would write for the yearly figures of :from to :to. Ages by birth year:
/// the birth date is sealed.
QStringList handWritten(int year)
{
    const QString from = u"'%1-01-01'"_s.arg(year);
    const QString to = u"'%1-12-31'"_s.arg(year);
    const QString known
        = u"WITH known AS (SELECT case_id, min(known_on) AS since FROM violence_record GROUP BY case_id), "
          "k AS (SELECT c.*, p.gender, (CAST(substr(c.received_on, 1, 4) AS INT) - p.birth_year) / 10 AS "
          "age, "
          "known.since FROM case_file c JOIN person p ON p.id = c.person_id JOIN known ON known.case_id = "
          "c.id "
          "WHERE known.since <= "_s
        + to + "), active AS (SELECT * FROM k WHERE received_on <= "_L1 + to
        + " AND (closed_on IS NULL OR closed_on >= "_L1 + from
        + ")), fresh AS (SELECT * FROM k WHERE received_on BETWEEN "_L1 + from + " AND "_L1 + to
        + "), closed AS (SELECT * FROM k WHERE closed_on BETWEEN "_L1 + from + " AND "_L1 + to
        + " AND since <= closed_on) "_L1;
    const QString within = u" BETWEEN "_s + from + " AND "_L1 + to;
    const auto split = [&](const QString& set, const QString& detail) {
        return known + "SELECT count(*), kind, gender, age, "_L1 + detail + " FROM "_L1 + set
            + " GROUP BY kind, gender, age, "_L1 + detail;
    };
    const auto categories = [&](const QString& set) {
        return known + "SELECT count(DISTINCT s.id), s.kind, s.gender, s.age, v.category FROM "_L1 + set
            + " s JOIN violence_record v ON v.case_id = s.id WHERE v.known_on <= "_L1 + to
            + " GROUP BY s.kind, s.gender, s.age, v.category"_L1;
    };
    const auto events
        = [&](const QString& table, const QString& day, const QString& code, const QString& join) {
              return u"SELECT count(*), c.kind, p.gender, e."_s + code + " FROM "_L1 + table + " e "_L1 + join
                  + " JOIN person p ON p.id = c.person_id WHERE e."_L1 + day + within
                  + " GROUP BY c.kind, p.gender, e."_L1 + code;
          };
    const QString ofCase = u"JOIN case_file c ON c.id = e.case_id"_s;
    return {
        categories(u"active"_s),
        categories(u"fresh"_s),
        categories(u"closed"_s),
        split(u"fresh"_s, u"channel"_s),
        split(u"fresh"_s, u"known_before"_s),
        split(u"closed"_s, u"closing_reason"_s),
        split(u"closed"_s, u"overall_goal"_s),
        split(u"active"_s, u"talked_with_child_on IS NOT NULL"_s),
        known
            + "SELECT count(*), v.code, f.kind, f.gender, f.age FROM fresh f JOIN person_vulnerability v "
              "ON v.person_id = f.person_id GROUP BY v.code, f.kind, f.gender, f.age"_L1,
        known
            + "SELECT julianday(first_offer_on) - julianday(received_on) FROM fresh "
              "WHERE first_offer_on IS NOT NULL ORDER BY 1"_L1,
        known
            + "SELECT julianday(first_visit_on) - julianday(received_on) FROM fresh "
              "WHERE first_visit_on IS NOT NULL ORDER BY 1"_L1,
        known
            + "SELECT count(*), kind, gender, age FROM active WHERE id IN (SELECT case_id FROM intervention "
              "WHERE granted_on"_L1
            + within + ") GROUP BY kind, gender, age"_L1,
        known
            + "SELECT count(*), kind, gender, age, (SELECT a.overall_level FROM assessment a "
              "WHERE a.case_id = active.id AND a.state = 'signed' AND a.assessed_on <= "_L1
            + to + " ORDER BY a.assessed_on DESC LIMIT 1) FROM active GROUP BY kind, gender, age, 5"_L1,
        known
            + "SELECT count(*) FROM fresh f WHERE EXISTS (SELECT 1 FROM case_file b WHERE b.person_id = "
              "f.person_id "
              "AND b.kind = f.kind AND b.received_on < f.received_on AND julianday(f.received_on) - "
              "julianday(b.closed_on) BETWEEN 0 AND 730)"_L1,
        events(u"intervention"_s, u"granted_on"_s, u"kind"_s, ofCase),
        events(u"assessment"_s, u"assessed_on"_s, u"instrument"_s, ofCase),
        events(u"referral"_s, u"sent_on"_s, u"state"_s, ofCase),
        events(u"occasion"_s, u"held_on"_s, u"state"_s,
            u"JOIN intervention i ON i.id = e.intervention_id JOIN case_file c ON c.id = i.case_id"_s),
        u"SELECT sum(julianday(min(coalesce(end_on, "_s + to + "), "_L1 + to
            + ")) - julianday(max(start_on, "_L1 + from
            + "))), kind FROM intervention WHERE kind IN ('sheltered_housing', 'hotel') AND start_on <= "_L1
            + to + " AND (end_on IS NULL OR end_on > "_L1 + from + ") GROUP BY kind"_L1,
    };
}

} // namespace

void fillStatistics(const QString& path)
{
    Sql sql(path);
    const qint64 cases = sql.run(u"SELECT count(*) FROM case_file"_s);
    const auto events = [&] {
        return sql.run(u"SELECT (SELECT count(*) FROM intervention) + (SELECT count(*) FROM occasion)"_s);
    };
    if (events() >= 5 * cases) {
        return;
    }
    sql.run(u"BEGIN"_s);
    // An id of 36 letters, days within three years of the case.
    const QString id = u"lower(hex(randomblob(18)))"_s;
    const QString day = u"date(c.received_on, '+' || (abs(random()) % 1000) || ' days')"_s;
    sql.run(
        u"INSERT INTO violence_record (id, case_id, category, period, known_on, created_at, created_by) SELECT "_s
        + id
        + ", c.id, CASE abs(random()) % 4 WHEN 0 THEN 'hrv' WHEN 1 THEN 'child' ELSE 'vnr' END, 'now', "
          "c.received_on, c.created_at, c.created_by FROM case_file c"_L1);
    sql.run(
        u"INSERT INTO intervention (id, case_id, kind, granted_on, start_on, created_at, created_by) SELECT "_s
        + id
        + ", c.id, CASE abs(random()) % 8 WHEN 0 THEN 'sheltered_housing' WHEN 1 THEN 'hotel' ELSE "
          "'support_talks' "
          "END, "_L1
        + day + ", "_L1 + day + ", c.created_at, c.created_by FROM case_file c"_L1);
    sql.run(u"INSERT INTO occasion (id, intervention_id, starts_at, held_on, minutes, state, created_at, "
            u"created_by) "
            "SELECT "_s
        + id + ", i.id, "_L1 + day + " || 'T10:00:00.000Z', "_L1 + day
        + ", 60, CASE abs(random()) % 5 WHEN 0 THEN 'no_show' ELSE 'attended' END, c.created_at, "
          "c.created_by "
          "FROM intervention i JOIN case_file c ON c.id = i.case_id, "
          "(SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4)"_L1);
    sql.run(u"COMMIT"_s);
    sql.run(u"ANALYZE"_s);
}

QJsonObject measureStatistics(Services& services, const Session& session, const QString& path)
{
    const int year = services.units().clock().today().year() - 1;
    StatisticsRequest request;
    request.package = u"yearly"_s;
    request.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    qsizetype rows = 0;
    const Samples own = Samples::of(runs, [&](int) {
        const auto result = services.statistics().read(session, request);
        if (!result) {
            std::fprintf(stderr, "statistics failed: %s\n", qPrintable(toString(result.error().code)));
            std::exit(1);
        }
        rows = result->rows.size();
    });
    request.suppressBelow = 5;
    const double suppressed = timed([&] { (void)services.statistics().read(session, request); });
    Sql sql(path);
    const QStringList statements = handWritten(year);
    const Samples byHand = Samples::of(runs, [&](int) {
        for (const QString& statement : statements) {
            sql.run(statement);
        }
    });
    return {{u"cases"_s, double(sql.run(u"SELECT count(*) FROM case_file"_s))},
        {u"interventions_and_sessions"_s,
            double(
                sql.run(u"SELECT (SELECT count(*) FROM intervention) + (SELECT count(*) FROM occasion)"_s))},
        {u"rows"_s, double(rows)}, {u"yearly"_s, own.toJson()}, {u"yearly_suppressed_ms"_s, suppressed},
        {u"by_hand_sql"_s, byHand.toJson()}, {u"ratio_of_medians"_s, own.median() / byHand.median()},
        {u"resident_mib"_s, double(residentMemory()) / 1048576}};
}

} // namespace frid::bench
