#include <frid/application/statistics/StatisticsService.h>

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int leastSuppression = 2;
constexpr int mostSuppression = 100;
constexpr qint64 mostInhabitants = 100'000'000;

bool mayCount(const Session& session, UnitId unit)
{
    return session.has(Role::Manager, unit) || session.has(Role::Coordinator, unit);
}

} // namespace

Result<QList<Unit>> StatisticsService::units(const Session& session) const
{
    const Deed deed{Action::ReadStatistics, ObjectRef::none(), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<QList<Unit>> {
        FRID_TRY(QList<Unit> units, unit.accounts().units());
        units.removeIf([&](const Unit& one) { return !mayCount(session, one.id); });
        std::ranges::sort(units, {}, &Unit::name);
        return units;
    });
}

Result<StatisticsResult> StatisticsService::read(
    const Session& session, const StatisticsRequest& request) const
{
    return run({Action::ReadStatistics, ObjectRef::none(), {}, {}, {}}, session, request);
}

Result<StatisticsResult> StatisticsService::forExport(
    const Session& session, const StatisticsRequest& request, const QString& format) const
{
    const Period& period = request.period;
    const QString detail = u"%1 %2–%3, %4, %5"_s.arg(request.package, period.from.toString(Qt::ISODate),
        period.to.toString(Qt::ISODate), format,
        request.suppressBelow > 0 ? u"hidden below %1"_s.arg(request.suppressBelow) : u"nothing hidden"_s);
    return run({Action::ExportStatistics, ObjectRef::none(), {}, detail, {}}, session, request);
}

Result<StatisticsResult> StatisticsService::run(
    const Deed& deed, const Session& session, const StatisticsRequest& request) const
{
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<StatisticsResult> {
        const StatisticsPackage* package = m_catalog.package(request.package);
        if (package == nullptr) {
            return invalid(u"package"_s, u"unknown"_s);
        }
        FRID_TRY(const Period period, checkedPeriod(request.period.from, request.period.to));
        const int below = request.suppressBelow;
        if (below != 0 && (below < leastSuppression || below > mostSuppression)) {
            return invalid(u"suppress"_s, u"range"_s);
        }
        if (!request.unit.isNull() && !mayCount(session, request.unit)) {
            return fail(ErrorCode::Forbidden);
        }
        FRID_TRY(const QList<Unit> units, unit.accounts().units());
        FRID_TRY(const ContentSettings settings, unit.content().settings());
        FRID_TRY(const StatisticsFacts facts,
            unit.readModels().statisticsFacts(session, request.unit, period, CaseNumbers::Hide));
        Tabulation tabulation = tabulate(facts, period, m_codes, settings.adultInhabitants);
        if (below != 0) {
            // Of all measures, whatever the package: what one package hides, another must not tell.
            suppress(tabulation, below);
        }
        StatisticsResult result{*package, m_catalog.version(), period, {}, below, {}};
        for (const Unit& one : units) {
            if (one.id == request.unit) {
                result.unitName = one.name;
            }
        }
        result.rows = rowsOf(tabulation, package->measures);
        return result;
    });
}

Result<StatisticsReportData> StatisticsService::forReport(
    const Session& session, const StatisticsRequest& request, bool withBefore, const QString& format) const
{
    StatisticsReportData data;
    FRID_TRY(data.now, forExport(session, request, format));
    if (withBefore) {
        StatisticsRequest earlier = request;
        earlier.period = request.period.before();
        FRID_TRY(data.before, forExport(session, earlier, format));
    }
    const Deed deed{Action::ReadStatistics, ObjectRef::none(), {}, {}, {}};
    FRID_TRY(const RegistryInfo info,
        m_units.run(session, deed, [](UnitOfWork& unit) { return unit.readModels().registryInfo(); }));
    data.municipality = info.municipality;
    return data;
}

Result<QList<CaseRow>> StatisticsService::casesBehind(
    const Session& session, const StatisticsRequest& request, const StatisticsRow& row, bool missing) const
{
    const Deed deed{Action::ListCases, ObjectRef::none(), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<QList<CaseRow>> {
        FRID_TRY(const Period period, checkedPeriod(request.period.from, request.period.to));
        const auto cell = FigureCell::of(row);
        if (!cell || !measureNames().contains(row.measure)) {
            return invalid(u"row"_s, u"unknown"_s);
        }
        FRID_TRY(const StatisticsFacts facts,
            unit.readModels().statisticsFacts(session, request.unit, period, CaseNumbers::Tell));
        const std::set<CaseNumber> numbers = frid::casesBehind(facts, period, m_codes, *cell, missing);
        // The list of cases is where access is decided and names are masked.
        CaseFilter every;
        every.today = swedishDay(unit.now());
        FRID_TRY(QList<CaseRow> cases, unit.readModels().cases(session, every));
        cases.removeIf([&](const CaseRow& one) { return !numbers.contains(one.number); });
        return cases;
    });
}

Result<void> StatisticsService::setAdultInhabitants(
    const Session& session, std::optional<qint64> number) const
{
    const Deed deed{Action::EditContent, ObjectRef::registry(), {}, u"inhabitants changed"_s, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        if (number && (*number < 1 || *number > mostInhabitants)) {
            return invalid(u"inhabitants"_s, u"range"_s);
        }
        FRID_TRY(ContentSettings settings, unit.content().settings());
        settings.adultInhabitants = number;
        return unit.content().setSettings(settings);
    });
}

} // namespace frid
