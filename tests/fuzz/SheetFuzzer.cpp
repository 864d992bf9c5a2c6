// Any bytes as a sheet, mapped as its names say: never more than one cell for a column, and an import that
// the folder's own reader takes or refuses with places in the sheet. What is read as a mapping is read again
// as it was written.
#include <frid/domain/exchange/SheetMapping.h>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const CodeCatalog codes = *CodeCatalog::bundled();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto written = SheetMapping::parse(bytes)) {
        const auto again = SheetMapping::parse(written->toJson());
        demand(again && *again == *written);
    }
    const Sheet sheet = readSheet(bytes);
    for (const Sheet::Line& line : sheet.lines) {
        demand(line.cells.size() == sheet.columns.size() && line.line > sheet.headerLine);
    }
    SheetMapping mapping = guessedMapping(sheet, codes);
    mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"cases.kind"_s, u"victim"_s}};
    const QDate today(2026, 11, 21);
    const SheetConversion conversion = convertSheet(sheet, mapping, codes, today, u"sheet"_s);
    ImportProblems imported;
    const auto folder = readImportFolder(conversion.source(), codes, today, imported);
    demand(folder.has_value());
    const ImportProblems problems
        = sheetProblems(conversion, mapping, sheet.headerLine, u"sheet"_s, imported);
    demand((problems.errors() > 0) == (imported.errors() + conversion.problems.errors() > 0));
    for (const ImportProblem& problem : problems.list()) {
        demand(problem.line >= 1 && problem.file == "sheet"_L1);
    }
    if (problems.errors() == 0) {
        demand(folder->cases.size() == sheet.lines.size());
    }
    return 0;
}
