#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/exchange/ImportFolder.h>
#include <frid/domain/exchange/Sheet.h>

#include <QDate>
#include <QMap>

namespace frid {

/// What a column of a sheet can be: a column of the exchange format (docs/import.md).
struct SheetField {
    enum class Kind {
        Text,
        Number, ///< identity number
        Day,
        Code, ///< one code of `list`
        Codes, ///< any number of them, also from several columns
        Name, ///< of a unit, or a login: words may stand for it
    };
    QString id; ///< "cases.received_on"
    Kind kind = Kind::Text;
    QString list; ///< of codes; "case_kind" and "yes_no" are no lists of the catalog
    bool needed = false;

    [[nodiscard]] bool hasCodes() const { return kind == Kind::Code || kind == Kind::Codes; }
    [[nodiscard]] bool hasWords() const { return hasCodes() || kind == Kind::Name; }
};

/// In the order to show.
[[nodiscard]] const QList<SheetField>& sheetFields();
/// Null for an unknown id.
[[nodiscard]] const SheetField* sheetField(const QString& id);
/// What a cell of a field with codes may come to mean; empty for other fields.
[[nodiscard]] QList<CodeItem> sheetChoices(const SheetField& field, const CodeCatalog& codes);

/// How days are written where the order cannot be seen from them. The rest is always understood: 2026-03-02,
/// 20260302, 260302, 2 mars 2026.
enum class SheetDays {
    DayFirst, ///< 2/3 2026, 02.03.2026, 2-3-2026
    MonthFirst, ///< 3/2/2026
};

/// How a sheet becomes an import.
struct SheetMapping {
    struct Column {
        QString column; ///< its name in the sheet
        QString field;
        /// Code or name by word, as sheetWord() has it; an empty one leaves the word out.
        QMap<QString, QString> values;

        friend bool operator==(const Column&, const Column&) = default;
    };
    std::optional<int> headerLine; ///< from 1
    SheetDays days = SheetDays::DayFirst;
    QList<Column> columns; ///< those that are taken
    /// By field: a code, name or text for every line where the sheet says nothing.
    QMap<QString, QString> fixed;

    [[nodiscard]] const Column* find(const QString& column) const;

    /// As docs/import.md has it. Errors: Invalid with the JSON pointer and the fault; `problems` takes all.
    [[nodiscard]] static Result<SheetMapping> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const SheetMapping&, const SheetMapping&) = default;
};

/// A word of a cell as it is compared: case and outer white space say nothing.
[[nodiscard]] QString sheetWord(const QString& text);
/// Whether a cell says that nothing is known: "-", "?", "okänt", "uppgift saknas", …
[[nodiscard]] bool isSheetBlank(const QString& text);
/// The words of a cell that may hold several codes ("psykiskt, fysiskt"); of another field the whole cell.
[[nodiscard]] QStringList sheetWords(const SheetField& field, const QString& cell);
/// A day of a cell. Two digits of a year are the latest such year up to `latestYear`.
[[nodiscard]] std::optional<QDate> sheetDay(const QString& text, SheetDays days, int latestYear);

/// A word that stands in a column, how it is first written and how often it is there.
struct SheetValue {
    QString word;
    QString text;
    int count = 0;

    friend bool operator==(const SheetValue&, const SheetValue&) = default;
};
/// The different words of a column, in the order of the sheet, at most `most`.
[[nodiscard]] QList<SheetValue> sheetValues(
    const Sheet& sheet, qsizetype column, const SheetField& field, qsizetype most);

/// The field that a column's name speaks of, in Swedish or English; empty when none.
[[nodiscard]] QString guessedField(const QString& column);
/// The code that a word means; nothing when that is not clear.
[[nodiscard]] std::optional<QString> guessedCode(
    const SheetField& field, const CodeCatalog& codes, const QString& word);
/// Columns by their names, a column of crosses also by the code that it is named after, and codes by their
/// labels. What is not clear is left to the user.
[[nodiscard]] SheetMapping guessedMapping(const Sheet& sheet, const CodeCatalog& codes);

/// A name for sheets with the same columns, in whatever order. Holds none of the names.
[[nodiscard]] QString sheetSignature(const QStringList& columns);
/// What may be kept of a mapping until the next sheet of that signature: columns only as hashes, of cells
/// only words that stand for a code, no logins. Nothing in it is about a person.
[[nodiscard]] QByteArray rememberedMapping(const SheetMapping& mapping);
/// Puts what was kept on top of a guess for the same columns. What cannot be read is passed over.
void recallMapping(SheetMapping& mapping, const QStringList& columns, const QByteArray& kept);

/// A sheet as the files that readImportFolder() reads.
struct SheetConversion {
    QMap<QString, QByteArray> files;
    ImportProblems problems; ///< in the sheet's own lines and columns
    QMap<QString, QList<int>> lines; ///< by file: the line of the sheet that each line after the first is of

    [[nodiscard]] ImportSource source() const;
};

/// Turns a sheet into an import; with errors it is not to be kept. References come of what is told of a case
/// (its own number and year; otherwise person, kind and day of receipt), so that the same sheet gives the
/// same ones later. `name` is what problems call the file. A problem without a column of the sheet has the
/// field's id in its place.
[[nodiscard]] SheetConversion convertSheet(const Sheet& sheet, const SheetMapping& mapping,
    const CodeCatalog& codes, QDate today, const QString& name);
/// Adds to the conversion's problems those that an import of its files had, at their places in the sheet.
[[nodiscard]] ImportProblems sheetProblems(const SheetConversion& conversion, const SheetMapping& mapping,
    int headerLine, const QString& name, const ImportProblems& imported);

} // namespace frid
