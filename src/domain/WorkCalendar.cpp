#include <frid/domain/WorkCalendar.h>

namespace frid {

namespace {

/// The Saturday in the week that starts on the given day.
QDate saturdayFrom(QDate first)
{
    return first.addDays((Qt::Saturday - first.dayOfWeek() + 7) % 7);
}

} // namespace

QDate easterSunday(int year)
{
    // Gauss's computus in the Anonymous Gregorian form.
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

bool isPublicHoliday(QDate date)
{
    const int year = date.year();
    const auto is = [&](int month, int day) { return date.month() == month && date.day() == day; };
    if (is(1, 1) || is(1, 6) || is(5, 1) || is(6, 6) || is(12, 25) || is(12, 26)) {
        return true;
    }
    const qint64 fromEaster = easterSunday(year).daysTo(date);
    // Good Friday, Easter, Easter Monday, Ascension, Whitsun.
    if (fromEaster == -2 || fromEaster == 0 || fromEaster == 1 || fromEaster == 39 || fromEaster == 49) {
        return true;
    }
    // Midsummer's day and All Saints' day.
    return date == saturdayFrom(QDate(year, 6, 20)) || date == saturdayFrom(QDate(year, 10, 31));
}

bool isWorkday(QDate date)
{
    if (date.dayOfWeek() >= Qt::Saturday || isPublicHoliday(date)) {
        return false;
    }
    const bool eve = date.month() == 12 && (date.day() == 24 || date.day() == 31);
    return !eve && date.addDays(1) != saturdayFrom(QDate(date.year(), 6, 20));
}

QDate workdayOnOrAfter(QDate date)
{
    while (!isWorkday(date)) {
        date = date.addDays(1);
    }
    return date;
}

} // namespace frid
