#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

#include <frid/domain/exchange/TextFile.h>

namespace frid {

/// What is wrong with a record as CSV.
enum class CsvFault {
    StrayQuote, ///< a quotation mark in a cell that does not begin with one
    AfterQuote, ///< something between a closing quotation mark and the next separator
    OpenQuote, ///< a quotation mark that is never closed
    BareReturn, ///< a carriage return without a line feed
    TooLong, ///< a cell of more than CsvReader::longestCell characters
    TooMany, ///< a record of more than CsvReader::mostCells cells
};

/// What an ImportProblem calls it: "stray_quote", ...
[[nodiscard]] QString csvFaultName(CsvFault fault);

struct CsvCell {
    QString text;
    TextPlace place; ///< where it begins
};

struct CsvRecord {
    QList<CsvCell> cells; ///< at least one; up to the fault when there is one
    std::optional<CsvFault> fault;
    TextPlace faultPlace;
};

/// Records of a text by RFC 4180, one after the other: cells between separators, those with separators,
/// quotation marks or line ends in quotation marks, a quotation mark in them doubled; lines end with CR LF or
/// LF. Lines without anything are passed over. After a fault it goes on with the next line, save after one
/// that ends the file.
class CsvReader {
public:
    static constexpr qsizetype longestCell = 100'000;
    static constexpr qsizetype mostCells = 500;

    /// `text` must outlive the reader.
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    /// Nothing at the end.
    [[nodiscard]] std::optional<CsvRecord> next();
    /// How far it has come, in characters.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] bool isAtLineEnd() const;
    [[nodiscard]] TextPlace here() const;
    void passLineEnd();
    void passLine();
    void readCell(CsvRecord& record);
    void readQuoted(CsvRecord& record, CsvCell& cell);
    void blame(CsvRecord& record, CsvFault fault, TextPlace place);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/// The separator of a file, from its first line: whichever of `,` `;` and tab stands in it most often outside
/// quotation marks; `,` when none does.
[[nodiscard]] QChar csvSeparator(QStringView text);

/// A cell as it is written: in quotation marks when it must be.
[[nodiscard]] QString csvCell(QStringView text, QChar separator);

/// User text that a spreadsheet would take for a formula gets an apostrophe in front, and loses it again when
/// it is read: unarmed(armed(text)) == text, and armed(text) never begins a formula.
[[nodiscard]] QString armed(const QString& text);
[[nodiscard]] QString unarmed(const QString& text);

} // namespace frid
