#include <frid/reporting/TableSheet.h>

#include "ReportParts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TableSheet)
};

/// A share that leaves a narrow column readable beside the widest.
constexpr int leastWidth = 8;
constexpr int mostWidth = 30;
constexpr int besideWord = 4; ///< titles are bold, and have room at their sides

/// In characters: a title is broken between its words only.
int longestWord(const QString& title)
{
    qsizetype longest = 0;
    const QStringList words = title.split(u' ');
    for (const QString& word : words) {
        longest = std::max(longest, word.size());
    }
    return int(longest);
}

} // namespace

Document buildTableSheet(const TableSheet& sheet, const TableSheetOptions& options)
{
    Table table;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const TableSheet::Column& column = sheet.columns.at(i);
        if (!(options.withoutNames && column.names)) {
            shown.append(i);
            const int width = std::max(column.width, longestWord(column.title) + besideWord);
            table.columns.push_back(
                {column.title, double(std::clamp(width, leastWidth, mostWidth)), column.numeric});
        }
    }
    for (const QStringList& row : sheet.rows) {
        QStringList cells;
        for (const qsizetype column : std::as_const(shown)) {
            cells += row.value(column);
        }
        table.rows.push_back(cells);
    }
    std::vector<Block> blocks;
    if (table.rows.empty()) {
        blocks.emplace_back(Paragraph{Text::tr("The list is empty."), Paragraph::Style::Note});
    } else {
        blocks.emplace_back(
            Paragraph{Text::tr("%n row(s)", nullptr, int(table.rows.size())), Paragraph::Style::Note, true});
        blocks.emplace_back(std::move(table));
    }
    return framed({.title = sheet.title,
                      .subtitle = sheet.subtitle,
                      .municipality = options.municipality,
                      .printedBy = options.printedBy,
                      .printedAt = options.printedAt,
                      .recipient = options.recipient},
        sheet.unitName, {}, std::move(blocks));
}

QList<Exposure> listExposures(const TableSheet& sheet, const TableSheetOptions& options)
{
    QSet<QString> named;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (!sheet.columns.at(i).names || options.withoutNames) {
            continue;
        }
        for (const QStringList& row : sheet.rows) {
            if (!row.value(i).isEmpty()) {
                named.insert(row.value(i));
            }
        }
    }
    if (named.isEmpty()) {
        return {};
    }
    Exposure exposure;
    exposure.what = Text::tr("%n by name", "people", int(named.size()));
    exposure.role = Text::tr("clients of the unit");
    exposure.where = {sheet.title};
    return {exposure};
}

} // namespace frid::reporting
