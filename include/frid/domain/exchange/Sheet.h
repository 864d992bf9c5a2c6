#pragma once

#include <frid/domain/exchange/ImportProblem.h>

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace frid {

/// A table that somebody keeps in a spreadsheet, saved as CSV: a line of names, then a case a line. What
/// stands above the names is passed over.
struct Sheet {
    struct Line {
        int line = 0; ///< in the file, from 1
        QStringList cells; ///< one for each column, white space tidied; a line break is a space
    };
    QStringList columns; ///< different from each other; one without a name has a spreadsheet's letter ("C")
    int headerLine = 1; ///< in the file, from 1
    QList<Line> lines; ///< those with anything in them
    ImportProblems problems; ///< what cannot be read as a table; their `file` is empty
};

/// Reads a sheet in whatever encoding and with whatever separator it is written (see readText(), CsvReader).
/// `headerLine`: where the names stand; otherwise the first line that looks like it. Fewer cells than columns
/// are empty cells, as spreadsheets write them.
[[nodiscard]] Sheet readSheet(const QByteArray& bytes, std::optional<int> headerLine = std::nullopt);

} // namespace frid
