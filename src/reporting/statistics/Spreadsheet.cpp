// The spreadsheet of statistics: a sheet of definitions first, then one for each measure.
#include "statistics/StatisticsFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace frid::reporting {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(StatisticsSpreadsheet)
};

constexpr double wide = 28;
constexpr double middle = 16;
constexpr double narrow = 11;
constexpr double definition = 110;

/// As long as a sheet's name may be, without what it may not have.
QString sheetName(QString title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
    return title.remove(forbidden).left(LXW_SHEETNAME_MAX).trimmed();
}

lxw_datetime dateOf(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

/// Texts go in as strings and never as formulas, whatever they begin with.
class Book {
public:
    Book(const StatisticsResult& result, const StatisticsWords& words, const QByteArray& path)
        : m_result(result)
        , m_words(words)
        , m_book(workbook_new(path.constData()))
        , m_bold(workbook_add_format(m_book))
        , m_wrap(workbook_add_format(m_book))
        , m_date(workbook_add_format(m_book))
        , m_whole(workbook_add_format(m_book))
        , m_part(workbook_add_format(m_book))
        , m_share(workbook_add_format(m_book))
    {
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        format_set_text_wrap(m_wrap);
        format_set_align(m_wrap, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_date, "yyyy-mm-dd");
        format_set_align(m_date, LXW_ALIGN_LEFT);
        format_set_num_format(m_whole, "#,##0");
        format_set_num_format(m_part, "#,##0.00");
        format_set_num_format(m_share, "0.0 %");
    }

    bool write()
    {
        writeDefinitions();
        for (const QString& measure : m_result.package.measures) {
            writeMeasure(measure);
        }
        const bool written = workbook_close(m_book) == LXW_NO_ERROR;
        return written && m_good;
    }

private:
    void check(lxw_error error) { m_good = m_good && error == LXW_NO_ERROR; }
    void text(lxw_worksheet* sheet, int row, int column, const QString& words, lxw_format* format = nullptr)
    {
        check(worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
            words.toUtf8().constData(), format));
    }
    void day(lxw_worksheet* sheet, int row, int column, QDate date)
    {
        lxw_datetime value = dateOf(date);
        check(worksheet_write_datetime(
            sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &value, m_date));
    }
    void number(lxw_worksheet* sheet, int row, int column, double value, lxw_format* format)
    {
        check(worksheet_write_number(
            sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value, format));
    }

    void writeDefinitions()
    {
        lxw_worksheet* sheet
            = workbook_add_worksheet(m_book, Text::tr("How we counted").toUtf8().constData());
        check(worksheet_set_column(sheet, 0, 0, wide, nullptr));
        check(worksheet_set_column(sheet, 1, 1, narrow, nullptr));
        check(worksheet_set_column(sheet, 2, 2, definition, nullptr));
        const QString& in = m_words.language;
        int row = 0;
        const auto line = [&](const QString& name, const QString& value) {
            text(sheet, row, 0, name, m_bold);
            text(sheet, row++, 2, value, m_wrap);
        };
        const auto dated = [&](const QString& name, QDate value) {
            text(sheet, row, 0, name, m_bold);
            day(sheet, row++, 2, value);
        };
        line(Text::tr("Package"), m_result.package.title.in(in));
        line(Text::tr("What it is"), m_result.package.description.in(in));
        line(Text::tr("Source"), m_result.package.source.in(in));
        if (!m_result.package.verified) {
            line(Text::tr("Not confirmed"),
                Text::tr(
                    "How the source is read here awaits confirmation by those who ask for the figures."));
        }
        dated(Text::tr("From"), m_result.period.from);
        dated(Text::tr("To"), m_result.period.to);
        line(Text::tr("Units"),
            m_result.unitName.isEmpty() ? Text::tr("All that the account may count") : m_result.unitName);
        line(Text::tr("Small numbers"),
            m_result.suppressedBelow > 0
                ? Text::tr("Numbers below %1 are hidden, and with them those from which they could be worked "
                           "out. Hidden crossings of category, detail and age are left out of the sheets.")
                      .arg(m_result.suppressedBelow)
                : Text::tr("Nothing is hidden: the file is for use within the unit."));
        line(Text::tr("Version"),
            Text::tr("Package %1, definitions %2, Frid %3")
                .arg(m_result.package.version)
                .arg(m_result.definitions)
                .arg(QCoreApplication::applicationVersion()));
        dated(Text::tr("Written"), m_words.writtenOn);
        line(Text::tr("Dark figures"),
            Text::tr("Counted is the violence that the social services know of. Most violence never becomes "
                     "known to them."));
        ++row;
        text(sheet, row, 0, Text::tr("Measure"), m_bold);
        text(sheet, row, 1, Text::tr("Version"), m_bold);
        text(sheet, row++, 2, Text::tr("Definition"), m_bold);
        for (const QString& name : m_result.package.measures) {
            if (const MeasureDefinition* measure = m_words.catalog.measure(name)) {
                text(sheet, row, 0, measure->title.in(in), m_wrap);
                number(sheet, row, 1, measure->version, nullptr);
                text(sheet, row++, 2, measure->definition.in(in), m_wrap);
            }
        }
    }

    void writeMeasure(const QString& name)
    {
        const MeasureDefinition* measure = m_words.catalog.measure(name);
        const QString& in = m_words.language;
        lxw_worksheet* sheet = workbook_add_worksheet(
            m_book, sheetName(measure == nullptr ? name : measure->title.in(in)).toUtf8().constData());
        text(sheet, 0, 0, measure == nullptr ? name : measure->title.in(in), m_bold);
        text(sheet, 1, 0, measure == nullptr ? QString() : measure->definition.in(in));
        const QStringList heads{Text::tr("Kind of case"), Text::tr("Category"), Text::tr("Detail"),
            Text::tr("Gender"), Text::tr("Age"), Text::tr("Value"), Text::tr("Unit"), Text::tr("Missing"),
            Text::tr("Hidden")};
        constexpr int headRow = 3;
        for (int column = 0; column < heads.size(); ++column) {
            text(sheet, headRow, column, heads.at(column), m_bold);
        }
        check(worksheet_set_column(sheet, 0, 1, middle, nullptr));
        check(worksheet_set_column(sheet, 2, 2, wide, nullptr));
        check(worksheet_set_column(sheet, 3, 8, narrow, nullptr));
        worksheet_freeze_panes(sheet, headRow + 1, 0);
        int row = headRow;
        for (const StatisticsRow& figure : m_result.rows) {
            if (figure.measure != name || (figure.suppressed && figure.isFine())) {
                continue;
            }
            ++row;
            int column = 0;
            for (const auto& dimension :
                {u"kind"_s, u"category"_s, u"detail"_s, u"gender"_s, u"age_band"_s}) {
                text(sheet, row, column++, m_words.catalog.label(m_words.codes, figure, dimension, in));
            }
            if (figure.value) {
                const bool whole = *figure.value == static_cast<double>(static_cast<qint64>(*figure.value));
                number(sheet, row, column, *figure.value,
                    figure.unit == "share"_L1 ? m_share
                        : whole               ? m_whole
                                              : m_part);
            }
            text(sheet, row, ++column, m_words.catalog.word(figure.unit, in));
            ++column;
            if (figure.missing) {
                number(sheet, row, column, double(*figure.missing), m_whole);
            }
            text(sheet, row, ++column, figure.suppressed ? Text::tr("hidden") : QString());
        }
        check(worksheet_autofilter(
            sheet, headRow, 0, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(heads.size() - 1)));
    }

    const StatisticsResult& m_result;
    const StatisticsWords& m_words;
    lxw_workbook* m_book;
    lxw_format* m_bold;
    lxw_format* m_wrap;
    lxw_format* m_date;
    lxw_format* m_whole;
    lxw_format* m_part;
    lxw_format* m_share;
    bool m_good = true;
};

} // namespace

Result<void> writeSpreadsheet(
    const StatisticsResult& result, const StatisticsWords& words, const QString& path)
{
    // The library writes to a path of its own; beside the target, so that moving it there is one step.
    const QFileInfo target(path);
    const QTemporaryDir folder(target.absolutePath() + u"/.frid-XXXXXX"_s);
    const QString part = folder.filePath(u"part.xlsx"_s);
    if (!folder.isValid() || !Book(result, words, QFile::encodeName(part)).write()
        || !QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::Storage);
    }
    // Replaces what is there.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        return fail(ErrorCode::Storage);
    }
    return {};
}

} // namespace frid::reporting
