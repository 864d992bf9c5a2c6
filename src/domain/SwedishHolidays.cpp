#include <frid/domain/SwedishHolidays.h>

namespace frid {

namespace {

/// The first Saturday on or after a day: what the act says of Midsummer Day and All Saints' Day.
QDate saturdayFrom(QDate day)
{
    return day.addDays((Qt::Saturday - day.dayOfWeek() + 7) % 7);
}

std::optional<Holiday> movingHoliday(QDate day)
{
    switch (easterSunday(day.year()).daysTo(day)) {
    case -2:
        return Holiday::GoodFriday;
    case 0:
        return Holiday::EasterSunday;
    case 1:
        return Holiday::EasterMonday;
    case 39:
        return Holiday::Ascension;
    case 49:
        return Holiday::Pentecost;
    default:
        break;
    }
    if (day == saturdayFrom(QDate(day.year(), 6, 20))) {
        return Holiday::MidsummerDay;
    }
    if (day == saturdayFrom(QDate(day.year(), 10, 31))) {
        return Holiday::AllSaints;
    }
    return std::nullopt;
}

std::optional<Holiday> fixedHoliday(QDate day)
{
    switch (day.month() * 100 + day.day()) {
    case 101:
        return Holiday::NewYearsDay;
    case 106:
        return Holiday::Epiphany;
    case 501:
        return Holiday::FirstOfMay;
    case 606:
        return Holiday::NationalDay;
    case 1225:
        return Holiday::ChristmasDay;
    case 1226:
        return Holiday::BoxingDay;
    default:
        return std::nullopt;
    }
}

std::optional<Holiday> eve(QDate day)
{
    if (day.month() == 12 && day.day() == 24) {
        return Holiday::ChristmasEve;
    }
    if (day.month() == 12 && day.day() == 31) {
        return Holiday::NewYearsEve;
    }
    if (day.addDays(1) == saturdayFrom(QDate(day.year(), 6, 20))) {
        return Holiday::MidsummerEve;
    }
    return std::nullopt;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

std::optional<Holiday> swedishHoliday(QDate day, Eves eves)
{
    if (!day.isValid()) {
        return std::nullopt;
    }
    if (const auto moving = movingHoliday(day)) {
        return moving;
    }
    if (const auto fixed = fixedHoliday(day)) {
        return fixed;
    }
    if (eves == Eves::Off) {
        if (const auto found = eve(day)) {
            return found;
        }
    }
    return day.dayOfWeek() == Qt::Sunday ? std::optional(Holiday::Sunday) : std::nullopt;
}

} // namespace frid
