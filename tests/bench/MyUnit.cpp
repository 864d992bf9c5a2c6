#include "MyUnit.h"

#include <frid/application/myunit/MyUnitService.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid::bench {

namespace {

constexpr int runs = 30;
const QString connection = u"my-unit-bench"_s;

template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "my unit failed: %s\n", qPrintable(toString(result.error().code)));
        std::exit(1);
    }
    return std::move(*result);
}

/// The columns that the page needs of the cases themselves, and nothing that has to be looked up.
Samples bareRows(const QString& path, UnitId unit)
{
    Samples floor;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        raw.setDatabaseName(path);
        raw.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        raw.open();
        floor = Samples::of(runs, [&](int) {
            QSqlQuery select(raw);
            select.setForwardOnly(true);
            select.prepare(
                u"SELECT id, handler_id, number_serial, status, received_on, closed_on FROM case_file WHERE unit_id = ?"_s);
            select.addBindValue(unit.toString());
            select.exec();
            while (select.next()) {
                static_cast<void>(select.value(0));
            }
        });
    }
    QSqlDatabase::removeDatabase(connection);
    return floor;
}

} // namespace

QJsonObject measureMyUnit(Services& services, const Session& session, const QString& path)
{
    auto& myUnit = services.myUnit();
    UnitId unit;
    qsizetype cases = 0;
    const QList<UnitId> all = session.caseUnits();
    for (const UnitId& one : all) {
        const qsizetype here = must(myUnit.overview(session, one)).facts.cases.size();
        if (here > cases) {
            unit = one;
            cases = here;
        }
    }
    int open = 0;
    const Samples page = Samples::of(runs, [&](int) {
        const UnitOverview read = must(myUnit.overview(session, unit));
        open = 0;
        for (const HandlerLoad& handler : read.handlers) {
            open += handler.openCases;
        }
    });
    const Samples tasks = Samples::of(runs, [&](int) { (void)must(myUnit.tasks(session, unit)); });
    const Samples placed = Samples::of(runs, [&](int) { (void)must(myUnit.placements(session, unit)); });
    const Samples floor = bareRows(path, unit);
    return {{u"page"_s, page.toJson()}, {u"cases_read"_s, double(cases)}, {u"open_cases"_s, open},
        {u"deadlines"_s, tasks.toJson()}, {u"placements"_s, placed.toJson()},
        {u"floor_bare_rows"_s, floor.toJson()}, {u"ratio_of_medians"_s, page.median() / floor.median()},
        {u"target_ms"_s, 150}};
}

} // namespace frid::bench
