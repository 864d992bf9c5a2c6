// Any bytes as the files of an import folder: problems with a place, or records that point to each other
// rightly. The first byte says which of the files they are; a cell that was read is read again as it was
// written.
#include <frid/domain/exchange/Csv.h>
#include <frid/domain/exchange/ImportFolder.h>

#include <cstdlib>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void readAgain(const QString& text)
{
    const QChar separator = csvSeparator(text);
    CsvReader reader(text, separator);
    while (const auto record = reader.next()) {
        QString line;
        for (const CsvCell& cell : record->cells) {
            demand(unarmed(armed(cell.text)) == cell.text);
            demand(cell.place.line >= 1 && cell.place.column >= 1);
            line += csvCell(cell.text, separator) + separator;
        }
        if (record->fault) {
            continue;
        }
        line.chop(1);
        CsvReader again(line, separator);
        const auto same = again.next();
        demand(same.has_value() || line.isEmpty());
        if (same) {
            demand(!same->fault && same->cells.size() == record->cells.size());
            for (qsizetype i = 0; i < same->cells.size(); ++i) {
                demand(same->cells.at(i).text == record->cells.at(i).text);
            }
        }
    }
}

void checkPointers(const ImportFolder& folder)
{
    for (const ImportedCase& file : folder.cases) {
        demand(file.person >= 0 && file.person < folder.persons.size() && file.intake.receivedOn.isValid());
        demand(!file.unit.isEmpty() && (!file.closedOn || *file.closedOn >= file.intake.receivedOn));
    }
    const auto ofCase = [&](const auto& records) {
        for (const auto& record : records) {
            demand(record.caseFile >= 0 && record.caseFile < folder.cases.size());
        }
    };
    ofCase(folder.violence);
    ofCase(folder.interventions);
    ofCase(folder.assessments);
    ofCase(folder.referrals);
    for (const ImportedSession& session : folder.sessions) {
        demand(session.intervention >= 0 && session.intervention < folder.interventions.size());
        demand(session.heldOn.isValid());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const CodeCatalog codes = *CodeCatalog::bundled();
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QString fuzzed = exchangeFiles().at(data[0] % exchangeFiles().size());
    readAgain(readText(bytes).text);
    const ImportSource source = [&](const QString& name) -> Result<std::optional<QByteArray>> {
        if (name == fuzzed) {
            return bytes;
        }
        if (name == "persons.csv"_L1) {
            return QByteArray("ref\np1\n");
        }
        if (name == "cases.csv"_L1) {
            return QByteArray("ref,person_ref,kind,unit,received_on\nc1,p1,victim,Norr,2026-01-02\n");
        }
        return name == "interventions.csv"_L1 ? std::optional(QByteArray("ref,case_ref,kind\ni1,c1,hotel\n"))
                                              : std::nullopt;
    };
    ImportProblems problems;
    const auto folder = readImportFolder(source, codes, QDate(2026, 11, 21), problems);
    demand(folder.has_value());
    for (const ImportProblem& problem : problems.list()) {
        demand(problem.line >= 1 && !problem.what.isEmpty() && exchangeFiles().contains(problem.file));
    }
    if (problems.errors() == 0) {
        checkPointers(*folder);
    }
    return 0;
}
