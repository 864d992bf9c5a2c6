#pragma once

#include <frid/domain/assessment/InstrumentCatalog.h>

namespace frid {

struct ItemWording {
    QString text;
    QString guidance; ///< may be empty
};

/// The publisher's exact wording of an instrument, imported by who has the right to it and shown instead of
/// our own short words. Frid ships none.
struct WordingPack {
    static constexpr int maximumBytes = 2 * 1024 * 1024;
    static constexpr int maximumTextLength = 4000;

    QString id; ///< a-z, 0-9 and -, at most 40
    QString version; ///< as its maker names it
    QString instrument;
    QStringList editions; ///< those that it fits
    QString language; ///< "sv", "en", "so", …: BCP 47
    QString publisher;
    QString licenceText;
    bool mayPrint = false; ///< whether the wording may stand on printed reports
    QMap<QString, ItemWording> items; ///< by item id
    QMap<QString, QString> sections; ///< titles by section id

    /// Errors: Invalid with the JSON pointer and the first fault; a syntax error has the detail
    /// `syntax:LINE:REASON` (JsonProblem::reason). Items, sections or editions that the instrument does not
    /// have are faults: `unknown`. `problems` takes all of them.
    [[nodiscard]] static Result<WordingPack> parse(
        const QByteArray& json, const InstrumentCatalog& catalog, QList<JsonProblem>* problems = nullptr);

    [[nodiscard]] bool fits(const Instrument& shown) const
    {
        return instrument == shown.id && editions.contains(shown.edition);
    }
};

} // namespace frid
