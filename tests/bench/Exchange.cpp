#include "Exchange.h"

#include <frid/application/exchange/ExchangeFolder.h>

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid::bench {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "export or import failed: %s\n", qPrintable(toString(result.error().code)));
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace

QJsonObject measureExchange(Services& from, const Session& manager, Services& into, const Session& importer)
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"export"_s);
    ExchangeCounts written;
    const double exporting = timed([&] {
        const auto sink = must(ExportFolder::make(folder));
        ExportRequest request;
        request.pseudonymised = false;
        written = must(from.exchange().exportCases(manager, request, *sink));
    });
    ImportOutcome outcome;
    const double importing = timed([&] {
        ImportRequest request;
        request.source = folderSource(folder);
        request.sourceName = u"bench"_s;
        outcome = must(into.exchange().importCases(importer, request));
    });
    if (!outcome.stored) {
        for (const ImportProblem& problem : outcome.problems.list().mid(0, 5)) {
            std::fprintf(stderr, "%s\n", qPrintable(importProblemLine(problem)));
        }
        std::exit(1);
    }
    constexpr double minute = 60'000;
    const auto cases = double(outcome.counts.cases);
    return {{u"cases"_s, cases}, {u"persons"_s, double(outcome.counts.persons)},
        {u"records"_s, double(outcome.counts.records())}, {u"export_ms"_s, exporting},
        {u"import_ms"_s, importing}, {u"imported_cases_a_minute"_s, cases / importing * minute},
        {u"resident_mib"_s, double(residentMemory()) / 1048576}};
}

} // namespace frid::bench
