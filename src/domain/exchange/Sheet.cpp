#include <frid/domain/exchange/Sheet.h>

#include <frid/domain/exchange/Csv.h>
#include <frid/domain/exchange/SheetMapping.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr qsizetype mostBytes = 50'000'000;
constexpr int linesLookedAt = 20;

QString tidied(const QString& cell)
{
    return cell.simplified();
}

int filled(const CsvRecord& record)
{
    return static_cast<int>(std::ranges::count_if(
        record.cells, [](const CsvCell& cell) { return !tidied(cell.text).isEmpty(); }));
}

int lineOf(const CsvRecord& record)
{
    return record.cells.isEmpty() ? record.faultPlace.line : record.cells.first().place.line;
}

/// A sheet may begin with a title, so that one line says too little: whichever splits the first lines into
/// the most cells, and `,` when none does.
QChar sheetSeparator(QStringView text)
{
    QChar best = u',';
    int most = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        CsvReader reader(text, separator);
        int separators = 0;
        for (int i = 0; i < linesLookedAt; ++i) {
            const auto record = reader.next();
            if (!record) {
                break;
            }
            separators += record->fault ? 0 : static_cast<int>(record->cells.size()) - 1;
        }
        if (separators > most) {
            most = separators;
            best = separator;
        }
    }
    return best;
}

/// The line with the most names of fields among the first; of equals the one with most cells, then the first.
int guessedHeaderLine(QStringView text, QChar separator)
{
    CsvReader reader(text, separator);
    std::pair<int, int> best{-1, -1};
    int line = 1;
    for (int i = 0; i < linesLookedAt; ++i) {
        const auto record = reader.next();
        if (!record) {
            break;
        }
        const auto known = std::ranges::count_if(
            record->cells, [](const CsvCell& cell) { return !guessedField(cell.text).isEmpty(); });
        const std::pair score{static_cast<int>(known), filled(*record)};
        if (score > best) {
            best = score;
            line = lineOf(*record);
        }
    }
    return line;
}

/// As a spreadsheet names its columns: A … Z, AA …
QString letters(qsizetype column)
{
    QString name;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1) {
        name.prepend(QChar(char16_t(u'A' + rest % 26)));
    }
    return name;
}

QStringList columnNames(const CsvRecord& header)
{
    QStringList names;
    for (const CsvCell& cell : header.cells) {
        const QString own = tidied(cell.text);
        const QString name = own.isEmpty() ? letters(names.size()) : own;
        QString different = name;
        for (int i = 2; names.contains(different); ++i) {
            different = u"%1 (%2)"_s.arg(name).arg(i);
        }
        names.append(different);
    }
    return names;
}

class SheetReader {
public:
    explicit SheetReader(const QByteArray& bytes)
        : m_file(readText(bytes))
    { }

    Sheet read(std::optional<int> headerLine)
    {
        const QChar separator = sheetSeparator(m_file.text);
        m_sheet.headerLine = headerLine.value_or(guessedHeaderLine(m_file.text, separator));
        CsvReader reader(m_file.text, separator);
        while (const auto record = reader.next()) {
            if (lineOf(*record) < m_sheet.headerLine) {
                continue;
            }
            if (record->fault) {
                error(record->faultPlace.line, columnAt(record->cells.size()), csvFaultName(*record->fault));
            } else if (m_sheet.columns.isEmpty()) {
                m_sheet.headerLine = lineOf(*record);
                m_sheet.columns = columnNames(*record);
                m_named = std::ranges::find_if(record->cells.crbegin(), record->cells.crend(),
                              [](const CsvCell& cell) { return !tidied(cell.text).isEmpty(); })
                              .base()
                    - record->cells.cbegin();
            } else if (filled(*record) > 0) {
                addLine(*record);
            }
        }
        if (m_file.fault) {
            error(m_file.fault->line, QString::number(m_file.fault->column), u"unreadable"_s);
        } else if (m_sheet.columns.isEmpty() && m_sheet.problems.errors() == 0) {
            error(1, {}, u"empty_file"_s);
        }
        dropEmptyEnd();
        return std::move(m_sheet);
    }

private:
    void error(int line, const QString& column, const QString& what)
    {
        m_sheet.problems.add({{}, line, column, what, true});
    }

    [[nodiscard]] QString columnAt(qsizetype index) const
    {
        return index < m_sheet.columns.size() ? m_sheet.columns.at(index) : letters(index);
    }

    void addLine(const CsvRecord& record)
    {
        Sheet::Line line;
        line.line = lineOf(record);
        for (const CsvCell& cell : record.cells) {
            line.cells.append(tidied(cell.text));
        }
        for (qsizetype i = m_sheet.columns.size(); i < line.cells.size(); ++i) {
            if (!line.cells.at(i).isEmpty()) {
                error(line.line, letters(i), u"too_many_cells"_s);
                break;
            }
        }
        line.cells.resize(m_sheet.columns.size());
        m_sheet.lines.append(std::move(line));
    }

    /// Spreadsheets write columns at the end that hold nothing.
    void dropEmptyEnd()
    {
        qsizetype used = m_named;
        for (const Sheet::Line& line : m_sheet.lines) {
            for (qsizetype i = line.cells.size(); i > used; --i) {
                if (!line.cells.at(i - 1).isEmpty()) {
                    used = i;
                }
            }
        }
        m_sheet.columns.resize(std::min(used, m_sheet.columns.size()));
        for (Sheet::Line& line : m_sheet.lines) {
            line.cells.resize(m_sheet.columns.size());
        }
    }

    TextFile m_file;
    Sheet m_sheet;
    qsizetype m_named = 0; ///< columns up to the last that has a name
};

} // namespace

Sheet readSheet(const QByteArray& bytes, std::optional<int> headerLine)
{
    if (bytes.size() > mostBytes) {
        Sheet sheet;
        sheet.problems.add({{}, 1, {}, u"sheet_too_large"_s, true});
        return sheet;
    }
    return SheetReader(bytes).read(headerLine);
}

} // namespace frid
