#pragma once

#include <QDate>

namespace frid {

/// Easter Sunday of a year in the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// Swedish public holidays other than plain Sundays: lag (1989:253) om allmänna helgdagar.
[[nodiscard]] bool isPublicHoliday(QDate date);

/// A day on which a municipal office is open: not Saturday, Sunday, a public holiday, nor the eves of
/// midsummer, Christmas and New Year, which lag (1930:173) om beräkning av lagstadgad tid puts on a level
/// with them.
[[nodiscard]] bool isWorkday(QDate date);

/// The day itself when it is a workday, otherwise the next one.
[[nodiscard]] QDate workdayOnOrAfter(QDate date);

} // namespace frid
