// statistics, inhabitants
#include "fridctl/Command.h"

#include <frid/application/statistics/StatisticsService.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/StatisticsReport.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

QString packageNames()
{
    const auto catalog = StatisticsCatalog::bundled();
    QStringList names;
    if (catalog) {
        for (const StatisticsPackage& package : catalog->packages()) {
            names += package.id;
        }
    }
    return names.join(u", "_s);
}

/// Errors: NotFound (field "unit").
Result<UnitId> unitNamed(const OpenRegistry& open, const QString& name)
{
    FRID_TRY(const QList<Unit> units, open.services->accounts().units(open.session));
    const auto found = std::ranges::find_if(units, [&](const Unit& unit) {
        return unit.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 || unit.id.toString() == name;
    });
    return found == units.end() ? fail(ErrorCode::NotFound, u"unit"_s) : Result<UnitId>(found->id);
}

Result<void> writeFigures(
    const Arguments& arguments, StatisticsRequest request, reporting::StatisticsFormat format)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    if (arguments.isSet(u"unit"_s)) {
        FRID_TRY(request.unit, unitNamed(open, arguments.value(u"unit"_s)));
    }
    StatisticsService& statistics = open.services->statistics();
    const QString language = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    const QDateTime now = open.services->units().clock().now();
    const reporting::StatisticsWords words{
        statistics.catalog(), open.services->codes(), language, swedishDay(now)};
    const QString code = arguments.value(u"format"_s);
    const QString path = arguments.value(u"out"_s);
    if (format == reporting::StatisticsFormat::Pdf) {
        FRID_TRY(const StatisticsReportData data, statistics.forReport(open.session, request, true, code));
        return reporting::writePdf(
            reporting::buildStatisticsReport(data, words, open.session.displayName, now), path);
    }
    FRID_TRY(const StatisticsResult result, statistics.forExport(open.session, request, code));
    return reporting::writeStatistics(result, format, words, path);
}

Result<void> setInhabitants(const Arguments& arguments, std::optional<qint64> number)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    return open.services->statistics().setAdultInhabitants(open.session, number);
}

} // namespace

int statisticsCommand(const QStringList& list)
{
    Arguments arguments(u"statistics"_s,
        Text::tr(
            "Writes a package of figures. Needs a manager or coordinator; the figures tell of no person."));
    arguments.registryOptions();
    arguments.option(u"package"_s, Text::tr("One of: %1").arg(packageNames()), u"PACKAGE"_s);
    arguments.option(u"from"_s, Text::tr("First day of the period, YYYY-MM-DD"), u"DAY"_s);
    arguments.option(u"to"_s, Text::tr("Last day of the period, YYYY-MM-DD"), u"DAY"_s);
    arguments.option(
        u"unit"_s, Text::tr("One unit; all that the account may count when left out"), u"UNIT"_s);
    arguments.option(u"suppress"_s,
        Text::tr("Hides numbers below this one, and those from which they could be worked out"), u"NUMBER"_s);
    arguments.option(
        u"format"_s, Text::tr("json, csv, xlsx, or pdf with the period before"), u"FORMAT"_s, u"json"_s);
    arguments.option(u"out"_s, Text::tr("File to write"), u"FILE"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    for (const auto& needed : {u"package"_s, u"from"_s, u"to"_s, u"out"_s}) {
        if (arguments.value(needed).isEmpty()) {
            return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(needed));
        }
    }
    StatisticsRequest request;
    request.package = arguments.value(u"package"_s);
    request.period = {QDate::fromString(arguments.value(u"from"_s), Qt::ISODate),
        QDate::fromString(arguments.value(u"to"_s), Qt::ISODate)};
    for (const auto& [name, day] :
        {std::pair(u"from"_s, request.period.from), std::pair(u"to"_s, request.period.to)}) {
        if (!day.isValid()) {
            return arguments.wrongUsage(Text::tr("--%1 takes a day as YYYY-MM-DD.").arg(name));
        }
    }
    if (arguments.isSet(u"suppress"_s)) {
        bool number = false;
        request.suppressBelow = arguments.value(u"suppress"_s).toInt(&number);
        if (!number || request.suppressBelow < 2 || request.suppressBelow > 100) {
            return arguments.wrongUsage(Text::tr("--suppress takes a number from 2 to 100."));
        }
    }
    const auto format = reporting::statisticsFormat(arguments.value(u"format"_s));
    if (!format) {
        return arguments.wrongUsage(Text::tr("--format takes json, csv, xlsx or pdf."));
    }
    if (const auto written = writeFigures(arguments, request, *format); !written) {
        return refuse(written.error());
    }
    out() << Text::tr("Written: %1").arg(arguments.value(u"out"_s)) << Qt::endl;
    return Done;
}

int inhabitantsCommand(const QStringList& list)
{
    Arguments arguments(u"inhabitants"_s,
        Text::tr("Notes how many adults live in the municipality, for figures per inhabitant. Needs an "
                 "administrator."));
    arguments.positional(u"number"_s, Text::tr("Inhabitants of 18 or older; 0: not known"));
    arguments.registryOptions();
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    bool understood = false;
    const qint64 number = arguments.positionalValue(0).toLongLong(&understood);
    if (!understood || number < 0) {
        return arguments.wrongUsage(Text::tr("The number of inhabitants is a whole number."));
    }
    const auto kept = setInhabitants(arguments, number == 0 ? std::nullopt : std::optional<qint64>(number));
    if (!kept) {
        return refuse(kept.error());
    }
    out() << Text::tr("Noted.") << Qt::endl;
    return Done;
}

} // namespace frid::app
