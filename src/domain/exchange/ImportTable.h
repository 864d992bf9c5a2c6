#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/EnumCode.h>
#include <frid/domain/exchange/Csv.h>
#include <frid/domain/exchange/ImportFolder.h>

#include <QDate>
#include <QHash>
#include <QSet>
#include <initializer_list>

namespace frid {

/// What a day may be.
enum class DayRule { Any, Happened };

/// One file of an import folder, read line by line. Every accessor is about the present line's cell of a
/// column, reports what is wrong with it, and then gives nothing.
class ImportTable {
public:
    struct Layout {
        QString file;
        QStringList columns;
        QStringList needed; ///< columns that must be there and filled in
    };

    ImportTable(const Layout& layout, const CodeCatalog& codes, QDate today, ImportProblems& problems)
        : m_layout(layout)
        , m_codes(codes)
        , m_today(today)
        , m_problems(problems)
    { }

    /// Reads the header. False: there is nothing to go on with, and it has been said why.
    [[nodiscard]] bool open(const QByteArray& bytes);
    /// The next line that has a cell for every column.
    [[nodiscard]] bool next();

    [[nodiscard]] int line() const { return m_line; }
    /// Lines were passed over or are missing: what refers to them cannot be called unknown.
    [[nodiscard]] bool hasGaps() const { return m_gaps; }
    void setGaps() { m_gaps = true; }
    [[nodiscard]] qsizetype position() const { return m_reader ? m_reader->position() : 0; }
    [[nodiscard]] qsizetype size() const { return m_file.text.size(); }

    /// The cell as it is; empty when the file has no such column. A needed one that is empty is reported.
    [[nodiscard]] QString text(const QString& column);
    /// Words of the sender's: tidied, and without what defused a formula.
    [[nodiscard]] QString words(const QString& column);
    [[nodiscard]] std::optional<QDate> day(const QString& column, DayRule rule);
    [[nodiscard]] QString code(const QString& column, const QString& list);
    /// One of a few codes that no list has.
    [[nodiscard]] QString code(const QString& column, std::initializer_list<QLatin1StringView> allowed);
    [[nodiscard]] QStringList codes(const QString& column, const QString& list); ///< between `|`, sorted
    [[nodiscard]] YesNo yesNo(const QString& column);
    /// Öre of an amount in kronor with at most two decimals.
    [[nodiscard]] std::optional<qint64> kronor(const QString& column);

    void error(const QString& column, const QString& what) { report(column, what, true); }
    void remark(const QString& column, const QString& what) { report(column, what, false); }

private:
    void report(const QString& column, const QString& what, bool isError);
    void reportAt(int line, const QString& column, const QString& what, bool isError = true);
    /// The name of the column that a place in the line lies in, or its number.
    [[nodiscard]] QString columnAt(qsizetype index) const;
    [[nodiscard]] bool readHeader();
    /// Ends with the fault of the text, when there is one.
    void reportTextFault();

    const Layout& m_layout;
    const CodeCatalog& m_codes;
    QDate m_today;
    ImportProblems& m_problems;
    TextFile m_file;
    std::optional<CsvReader> m_reader;
    QStringList m_header;
    QHash<QString, qsizetype> m_places; ///< of the known columns
    CsvRecord m_record;
    int m_line = 1;
    bool m_gaps = false;
    QHash<QString, QString> m_shared; ///< codes that many lines have
};

} // namespace frid
