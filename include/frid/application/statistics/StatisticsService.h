#pragma once

#include <frid/application/ReadModels.h>
#include <frid/application/UnitRunner.h>
#include <frid/domain/statistics/StatisticsPackage.h>

namespace frid {

/// What one asks for.
struct StatisticsRequest {
    QString package; ///< id
    Period period;
    UnitId unit; ///< null: all that the account may count
    int suppressBelow = 0; ///< 0: nothing is hidden; else 2–100
};

/// Numbers, and nothing else.
struct StatisticsResult {
    StatisticsPackage package;
    int definitions = 0; ///< version of the measures' definitions
    Period period;
    QString unitName; ///< empty: all that the account may count
    int suppressedBelow = 0;
    QList<StatisticsRow> rows;
};

/// What a report is made of.
struct StatisticsReportData {
    StatisticsResult now;
    std::optional<StatisticsResult> before;
    QString municipality;
};

/// The registry's numbers for managers and coordinators.
class StatisticsService {
public:
    StatisticsService(const UnitRunner& units, const CodeCatalog& codes, StatisticsCatalog catalog)
        : m_units(units)
        , m_codes(codes)
        , m_catalog(std::move(catalog))
    { }

    /// Needs no session: the program's own content. Immutable, so other threads may read it.
    [[nodiscard]] const StatisticsCatalog& catalog() const { return m_catalog; }

    /// The units that the account may count, by name.
    [[nodiscard]] Result<QList<Unit>> units(const Session& session) const;
    /// Errors: Invalid: "package" (`unknown`), "from", "to", "suppress" (`range`); Forbidden in a unit where
    /// the account is neither manager nor coordinator.
    [[nodiscard]] Result<StatisticsResult> read(
        const Session& session, const StatisticsRequest& request) const;
    /// The same, to be written down outside the registry: logged with package, period and `format`.
    [[nodiscard]] Result<StatisticsResult> forExport(
        const Session& session, const StatisticsRequest& request, const QString& format) const;

    /// As forExport(), for a report: with the period before where that is wanted.
    [[nodiscard]] Result<StatisticsReportData> forReport(const Session& session,
        const StatisticsRequest& request, bool withBefore, const QString& format) const;

    /// The cases that a row of read() rests on, or (`missing`) those that it misses something of, as far as
    /// the account may open them; for managers. Errors: Forbidden; those of read(); Invalid "row" where there
    /// is no such measure or code.
    [[nodiscard]] Result<QList<CaseRow>> casesBehind(const Session& session, const StatisticsRequest& request,
        const StatisticsRow& row, bool missing) const;

    /// Administrators only; nothing: not known. Errors: Invalid "inhabitants" (`range`).
    [[nodiscard]] Result<void> setAdultInhabitants(
        const Session& session, std::optional<qint64> number) const;

private:
    [[nodiscard]] Result<StatisticsResult> run(
        const Deed& deed, const Session& session, const StatisticsRequest& request) const;

    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    StatisticsCatalog m_catalog;
};

} // namespace frid
