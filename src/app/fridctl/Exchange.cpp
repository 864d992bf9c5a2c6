// import and export: whole folders in and out
#include "fridctl/Command.h"

#include "platform/Terminal.h"

#include <frid/application/exchange/ExchangeFolder.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

/// Says now and then how far it has come, where somebody is watching.
class ProgressLine {
public:
    ProgressLine()
        : m_watched(isErrorTerminal())
    { }
    ~ProgressLine()
    {
        if (m_shown) {
            err() << "\r     \r";
            err().flush();
        }
    }
    [[nodiscard]] ImportProgress callback()
    {
        return [this](qint64 done, qint64 total) {
            if (m_watched && total > 0 && (!m_timer.isValid() || m_timer.elapsed() > 200)) {
                m_timer.start();
                m_shown = true;
                err() << '\r' << QString::number(100 * done / total).rightJustified(3) << '%';
                err().flush();
            }
            return true;
        };
    }

private:
    bool m_watched;
    bool m_shown = false;
    QElapsedTimer m_timer;
};

void printCounts(const ExchangeCounts& counts)
{
    const std::pair<QString, qint64> lines[] = {
        {Text::tr("persons"), counts.persons},
        {Text::tr("cases"), counts.cases},
        {Text::tr("links"), counts.links},
        {Text::tr("violence records"), counts.violence},
        {Text::tr("interventions"), counts.interventions},
        {Text::tr("sessions"), counts.sessions},
        {Text::tr("assessments"), counts.assessments},
        {Text::tr("referrals"), counts.referrals},
    };
    for (const auto& [name, count] : lines) {
        out() << QString::number(count).rightJustified(9) << ' ' << name << '\n';
    }
    if (counts.knownPersons > 0) {
        out() << Text::tr("%n person(s) were in the registry already.", nullptr, int(counts.knownPersons))
              << '\n';
    }
    if (counts.knownCases > 0) {
        out() << Text::tr(
            "%n case(s) were imported before and left as they are.", nullptr, int(counts.knownCases))
              << '\n';
    }
}

void printProblems(const ImportProblems& problems)
{
    for (const ImportProblem& problem : problems.list()) {
        const QString line = importProblemLine(problem);
        err() << (problem.isError ? line : Text::tr("%1 (a remark)").arg(line)) << '\n';
    }
    const qsizetype untold = problems.errors() + problems.remarks() - problems.list().size();
    if (untold > 0) {
        err() << Text::tr("... and %n more.", nullptr, int(untold)) << '\n';
    }
    err().flush();
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return invalid(u"file"_s, u"unreadable_sheet"_s);
    }
    return file.readAll();
}

/// The mapping that a file holds, its faults told one a line; without a file what the sheet's own names say.
Result<SheetMapping> mappingFor(const QString& path, const QByteArray& sheet)
{
    if (path.isEmpty()) {
        FRID_TRY(const CodeCatalog codes, CodeCatalog::bundled());
        return guessedMapping(readSheet(sheet), codes);
    }
    FRID_TRY(const QByteArray json, readFile(path));
    QList<JsonProblem> problems;
    auto mapping = SheetMapping::parse(json, &problems);
    for (const JsonProblem& problem : std::as_const(problems)) {
        err() << (problem.line > 0 ? u"%1:%2: %3"_s.arg(path).arg(problem.line).arg(problem.what)
                                   : u"%1: %2 %3"_s.arg(path, problem.pointer, problem.what))
              << '\n';
    }
    err().flush();
    return mapping;
}

int showMapping(const Arguments& arguments)
{
    const auto bytes = readFile(arguments.value(u"sheet"_s));
    if (!bytes) {
        return refuse(bytes.error());
    }
    const auto mapping = mappingFor(arguments.value(u"mapping"_s), *bytes);
    if (!mapping) {
        return refuse(mapping.error());
    }
    out() << QString::fromUtf8(mapping->toJson());
    out().flush();
    return Done;
}

Result<ImportOutcome> runImport(const Arguments& arguments)
{
    ProgressLine progress;
    if (!arguments.isSet(u"sheet"_s)) {
        FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
        ImportRequest request;
        request.source = folderSource(arguments.positionalValue(0));
        request.sourceName = arguments.isSet(u"source"_s) ? arguments.value(u"source"_s) : request.sourceName;
        request.dryRun = arguments.isSet(u"dry-run"_s);
        request.progress = progress.callback();
        return open.services->exchange().importCases(open.session, request);
    }
    const QString path = arguments.value(u"sheet"_s);
    SheetImport sheet;
    FRID_TRY(sheet.bytes, readFile(path));
    FRID_TRY(sheet.mapping, mappingFor(arguments.value(u"mapping"_s), sheet.bytes));
    sheet.fileName = QFileInfo(path).fileName();
    sheet.sourceName = arguments.isSet(u"source"_s) ? arguments.value(u"source"_s) : sheet.sourceName;
    sheet.dryRun = arguments.isSet(u"dry-run"_s);
    sheet.progress = progress.callback();
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    return open.services->exchange().importSheet(open.session, sheet);
}

} // namespace

int importCommand(const QStringList& words)
{
    Arguments arguments(u"import"_s,
        Text::tr("Imports a folder of CSV files, or one sheet by a mapping (docs/import.md): all of it or "
                 "nothing. Every error is listed as file:line: column: what is wrong. Needs the manager role "
                 "in every unit that is named."));
    arguments.positional(u"FOLDER"_s, Text::tr("Folder with persons.csv, cases.csv and what else there is"));
    arguments.registryOptions();
    arguments.option(
        u"sheet"_s, Text::tr("One CSV file of a table of cases, instead of the folder"), u"FILE"_s);
    arguments.instead(u"sheet"_s);
    arguments.option(u"mapping"_s,
        Text::tr(
            "JSON file that says what the sheet's columns and words stand for; otherwise they are guessed"),
        u"FILE"_s);
    arguments.option(u"show-mapping"_s, Text::tr("Print the mapping as JSON, and import nothing"));
    arguments.option(u"dry-run"_s, Text::tr("Check everything and keep nothing"));
    arguments.option(u"source"_s,
        Text::tr(
            "What the sender is called; references are remembered by it, so that a second import of the same "
            "file or folder changes nothing"),
        u"NAME"_s);
    if (const auto code = arguments.parse(words)) {
        return *code;
    }
    if (!arguments.isSet(u"sheet"_s)
        && (arguments.isSet(u"mapping"_s) || arguments.isSet(u"show-mapping"_s))) {
        return arguments.wrongUsage(Text::tr("A mapping is for --sheet."));
    }
    if (arguments.isSet(u"show-mapping"_s)) {
        return showMapping(arguments);
    }
    const auto outcome = runImport(arguments);
    if (!outcome) {
        return refuse(outcome.error());
    }
    printProblems(outcome->problems);
    if (outcome->problems.errors() > 0) {
        err() << Text::tr("%n error(s). Nothing was imported.", nullptr, int(outcome->problems.errors()))
              << Qt::endl;
        return Refused;
    }
    out() << (outcome->stored ? Text::tr("Imported:") : Text::tr("Nothing is wrong. An import would add:"))
          << '\n';
    printCounts(outcome->counts);
    out().flush();
    return Done;
}

int exportCommand(const QStringList& words)
{
    Arguments arguments(u"export"_s,
        Text::tr(
            "Exports the cases of the units that the account manages into a new folder, in the format of the "
            "import (docs/import.md). The export is logged."));
    arguments.positional(u"FOLDER"_s, Text::tr("Folder to make; it must not be there, or be empty"));
    arguments.registryOptions();
    arguments.option(u"pseudonymised"_s,
        Text::tr("Stable codes instead of people: no names, numbers, providers or references"));
    if (const auto code = arguments.parse(words)) {
        return *code;
    }
    const auto open = openAndLogIn(arguments);
    if (!open) {
        return refuse(open.error());
    }
    const auto folder = ExportFolder::make(arguments.positionalValue(0));
    if (!folder) {
        return refuse(folder.error());
    }
    ExportRequest request;
    request.pseudonymised = arguments.isSet(u"pseudonymised"_s);
    ProgressLine progress;
    request.progress = progress.callback();
    const auto counts = open->services->exchange().exportCases(open->session, request, **folder);
    if (!counts) {
        return refuse(counts.error());
    }
    out() << Text::tr("Exported:") << '\n';
    printCounts(*counts);
    out().flush();
    return Done;
}

} // namespace frid::app
