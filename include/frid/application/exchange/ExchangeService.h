#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/exchange/ImportFolder.h>
#include <frid/domain/exchange/SheetMapping.h>

namespace frid {

struct ExportScope;

/// How many records of each kind come or go.
struct ExchangeCounts {
    qint64 persons = 0;
    qint64 cases = 0;
    qint64 links = 0;
    qint64 violence = 0;
    qint64 interventions = 0;
    qint64 sessions = 0;
    qint64 assessments = 0;
    qint64 referrals = 0;
    // Of an import: what the registry has already and keeps as it is.
    qint64 knownPersons = 0; ///< by reference or identity number
    qint64 knownCases = 0; ///< imported before, with everything that belongs to them

    [[nodiscard]] qint64 records() const
    {
        return persons + cases + links + violence + interventions + sessions + assessments + referrals;
    }
    friend bool operator==(const ExchangeCounts&, const ExchangeCounts&) = default;
};

struct ImportRequest {
    ImportSource source;
    /// What the sender is called: references are remembered by it. At most 100 characters.
    QString sourceName = QStringLiteral("default");
    bool dryRun = false; ///< check everything, keep nothing
    ImportProgress progress;
};

/// One table of somebody's own instead of a folder.
struct SheetImport {
    QByteArray bytes; ///< the file as it is
    QString fileName; ///< what problems call it
    SheetMapping mapping;
    /// As of ImportRequest: sheets of the same work have the same, so that next year's is told from this
    /// one's.
    QString sourceName = QStringLiteral("sheet");
    bool dryRun = false;
    ImportProgress progress;
};

struct ImportOutcome {
    ImportProblems problems; ///< errors: nothing was kept
    ExchangeCounts counts; ///< what was kept, or would be
    bool stored = false;
};

/// Where the files of an export go. Nothing is to be seen of them before publish().
class ExportSink {
public:
    virtual ~ExportSink() = default;
    /// Adds to a file of the folder. Errors: those of where the file goes.
    [[nodiscard]] virtual Result<void> write(const QString& fileName, const QByteArray& bytes) = 0;
    /// Called once, when everything is written and logged.
    [[nodiscard]] virtual Result<void> publish() = 0;
};

struct ExportRequest {
    /// Codes instead of people: no name, number, reference or provider; a day of birth that gives the same
    /// age in every case of the person.
    bool pseudonymised = true;
    ImportProgress progress;
};

/// Whole registries in and out, in the format of docs/import.md.
class ExchangeService {
public:
    ExchangeService(const UnitRunner& units, const CodeCatalog& codes)
        : m_units(units)
        , m_codes(codes)
    { }

    /// All or nothing, in one transaction. For a manager of every unit that the folder names. Imported cases
    /// start no tasks: their deadlines ran elsewhere. Problems of the folder are no error of this call.
    /// Errors: Forbidden; Cancelled; those of the source; Invalid "source".
    [[nodiscard]] Result<ImportOutcome> importCases(
        const Session& session, const ImportRequest& request) const;

    /// importCases() of a sheet, by a mapping. Problems have the sheet's own lines and columns, or the id of
    /// a SheetField where no column gives it. Errors: as importCases().
    [[nodiscard]] Result<ImportOutcome> importSheet(const Session& session, const SheetImport& sheet) const;

    /// Every case of the units that the account manages, save those that it is blocked from. A whole export
    /// is logged in each case, and as a reveal of each protected person. Errors: Forbidden; Cancelled; those
    /// of the sink.
    [[nodiscard]] Result<ExchangeCounts> exportCases(
        const Session& session, const ExportRequest& request, ExportSink& sink) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
};

/// "cases.csv:12: received_on: This is not a date..." in the user's language.
[[nodiscard]] QString importProblemLine(const ImportProblem& problem);
/// What is wrong, as a sentence.
[[nodiscard]] QString importProblemText(const ImportProblem& problem);

} // namespace frid
