// Any bytes as a wording pack: refused with a place or a line, or read into a pack that fits a shipped
// instrument.
#include <frid/domain/assessment/WordingPack.h>

#include <cstdlib>

using namespace frid;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const InstrumentCatalog catalog = *InstrumentCatalog::bundled();
    QList<JsonProblem> problems;
    const auto pack = WordingPack::parse(
        QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), catalog, &problems);
    if (pack.has_value() != problems.isEmpty()) {
        std::abort();
    }
    if (pack) {
        for (const QString& edition : pack->editions) {
            const InstrumentPtr instrument = catalog.find(pack->instrument, edition);
            if (!instrument || !pack->fits(*instrument)) {
                std::abort();
            }
        }
    }
    return 0;
}
