#pragma once

#include <QList>
#include <QString>

namespace frid {

/// What is wrong with, or worth knowing of, a place in an imported file. Never quotes the file: it is about
/// people.
struct ImportProblem {
    QString file;
    int line = 1;
    QString column; ///< the column's name, or its number from 1 where it has none; empty: the whole line
    QString what; ///< stable: "date", "unknown_code", ...; importProblemText() makes a sentence of it
    bool isError = true; ///< else it is told, and the import goes on

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// Problems as they are found. After mostKept errors, and as many remarks, further ones are only counted.
class ImportProblems {
public:
    static constexpr qsizetype mostKept = 10'000;

    void add(ImportProblem problem);
    [[nodiscard]] const QList<ImportProblem>& list() const { return m_list; }
    [[nodiscard]] qsizetype errors() const { return m_errors; }
    [[nodiscard]] qsizetype remarks() const { return m_remarks; }
    /// Puts them in the order of the folder's files, then of lines.
    void sort();

private:
    QList<ImportProblem> m_list;
    qsizetype m_errors = 0;
    qsizetype m_remarks = 0;
};

/// The files of the folder, in the order in which they are read.
[[nodiscard]] const QStringList& exchangeFiles();

} // namespace frid
