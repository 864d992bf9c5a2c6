#include <frid/application/exchange/ExchangeService.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

struct Sentence {
    const char* what;
    const char* text;
};

constexpr Sentence sentences[] = {
    {"missing_file", QT_TRANSLATE_NOOP("ImportText", "The file is missing. It must be in the folder.")},
    {"file_too_large",
        QT_TRANSLATE_NOOP("ImportText", "The file is larger than a gigabyte. Split the import up.")},
    {"too_many_lines", QT_TRANSLATE_NOOP("ImportText", "The file has too many lines. Split the import up.")},
    {"empty_file",
        QT_TRANSLATE_NOOP("ImportText", "The file is empty. It needs a first line with the columns' names.")},
    {"unreadable",
        QT_TRANSLATE_NOOP("ImportText",
            "This character cannot be read. Save the file as UTF-8 text; a part of it is something else.")},
    {"stray_quote",
        QT_TRANSLATE_NOOP("ImportText",
            "A quotation mark in the middle of a cell. Put the whole cell in quotation marks and double this "
            "one.")},
    {"after_quote",
        QT_TRANSLATE_NOOP(
            "ImportText", "Something follows the closing quotation mark. A separator must come there.")},
    {"open_quote",
        QT_TRANSLATE_NOOP("ImportText", "The quotation mark that begins this cell is never closed.")},
    {"bare_return",
        QT_TRANSLATE_NOOP("ImportText", "A line end of an old kind. Save the file with usual line ends.")},
    {"too_long", QT_TRANSLATE_NOOP("ImportText", "The text is too long.")},
    {"too_few_cells",
        QT_TRANSLATE_NOOP("ImportText", "The line has fewer cells than the first line has columns.")},
    {"too_many_cells",
        QT_TRANSLATE_NOOP("ImportText", "The line has more cells than the first line has columns.")},
    {"unknown_column",
        QT_TRANSLATE_NOOP("ImportText", "The format has no column of this name. It is passed over.")},
    {"duplicate_column", QT_TRANSLATE_NOOP("ImportText", "There are two columns of this name.")},
    {"missing_column", QT_TRANSLATE_NOOP("ImportText", "The column is missing.")},
    {"missing", QT_TRANSLATE_NOOP("ImportText", "The cell is empty and must not be.")},
    {"date_form", QT_TRANSLATE_NOOP("ImportText", "This is not a date written as 2026-11-21.")},
    {"future", QT_TRANSLATE_NOOP("ImportText", "The day lies in the future.")},
    {"range", QT_TRANSLATE_NOOP("ImportText", "The day lies outside the years 1900 to 2199.")},
    {"unknown_code", QT_TRANSLATE_NOOP("ImportText", "This is none of the column's codes.")},
    {"unknown_ref", QT_TRANSLATE_NOOP("ImportText", "No line has this reference.")},
    {"duplicate_ref", QT_TRANSLATE_NOOP("ImportText", "An earlier line of the file has the same reference.")},
    {"amount", QT_TRANSLATE_NOOP("ImportText", "This is not an amount in kronor such as 1250 or 1250.50.")},
    {"length", QT_TRANSLATE_NOOP("ImportText", "The identity number has too many or too few characters.")},
    {"characters", QT_TRANSLATE_NOOP("ImportText", "There are characters that no identity number has.")},
    {"date", QT_TRANSLATE_NOOP("ImportText", "The identity number does not begin with a date.")},
    {"check_digit",
        QT_TRANSLATE_NOOP("ImportText", "The identity number's last digit does not fit the others.")},
    {"reserve_not_allowed",
        QT_TRANSLATE_NOOP("ImportText", "Reserve numbers are not accepted in this registry.")},
    {"before_received", QT_TRANSLATE_NOOP("ImportText", "The day lies before the case was received.")},
    {"end_before_start", QT_TRANSLATE_NOOP("ImportText", "The end lies before the start.")},
    {"not_child_case", QT_TRANSLATE_NOOP("ImportText", "Only a child's case has this day. It is left out.")},
    {"ending_without_end",
        QT_TRANSLATE_NOOP("ImportText", "An ending without the day of it. It is left out.")},
    {"same_case", QT_TRANSLATE_NOOP("ImportText", "A case cannot be linked to itself.")},
    {"duplicate_link", QT_TRANSLATE_NOOP("ImportText", "An earlier line links the same two cases.")},
    {"same_person",
        QT_TRANSLATE_NOOP(
            "ImportText", "An earlier line has the same identity number. They become one person.")},
    {"unknown_unit", QT_TRANSLATE_NOOP("ImportText", "The registry has no unit of this name.")},
    {"not_manager", QT_TRANSLATE_NOOP("ImportText", "You are not a manager of this unit.")},
    {"unknown_handler",
        QT_TRANSLATE_NOOP(
            "ImportText", "No account of this name can handle cases. The case gets no handler.")},
    {"person_elsewhere",
        QT_TRANSLATE_NOOP("ImportText",
            "This person is in the registry with a unit that you do not reach. Ask that unit to let you take "
            "part.")},
    {"in_registry",
        QT_TRANSLATE_NOOP("ImportText",
            "This person is in the registry already. The case becomes hers or his; what the registry says of "
            "the person stays as it is.")},
    {"sheet_too_large",
        QT_TRANSLATE_NOOP("ImportText", "The file is larger than 50 megabytes. Split it up.")},
    {"sheet_day",
        QT_TRANSLATE_NOOP("ImportText",
            "This is not a day. Write it as 2026-11-21, 20261121, 261121, 21/11 2026 or 21.11.2026.")},
    {"sheet_no_code", QT_TRANSLATE_NOOP("ImportText", "It has not been said what this word stands for.")},
    {"sheet_no_column", QT_TRANSLATE_NOOP("ImportText", "The file has no column of this name.")},
    {"sheet_two_columns",
        QT_TRANSLATE_NOOP("ImportText", "Another column stands for the same. Only one of them can.")},
    {"sheet_field_missing",
        QT_TRANSLATE_NOOP("ImportText",
            "This must be known of every line: no column stands for it, and no choice is made for all.")},
    {"sheet_same_case",
        QT_TRANSLATE_NOOP("ImportText",
            "An earlier line has the same person, kind of case and day of receipt. Both become cases.")},
    {"case_elsewhere",
        QT_TRANSLATE_NOOP(
            "ImportText", "The case was imported before and is no longer one that you may change.")},
};

} // namespace

QString importProblemText(const ImportProblem& problem)
{
    for (const Sentence& sentence : sentences) {
        if (problem.what == QLatin1StringView(sentence.what)) {
            return QCoreApplication::translate("ImportText", sentence.text);
        }
    }
    return problem.what;
}

QString importProblemLine(const ImportProblem& problem)
{
    const QString place = u"%1:%2: "_s.arg(problem.file).arg(problem.line);
    const QString column = problem.column.isEmpty() ? QString() : problem.column + u": "_s;
    return place + column + importProblemText(problem);
}

} // namespace frid
