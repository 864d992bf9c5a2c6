#include <catch2/catch.hpp>

#include <frid/domain/WorkCalendar.h>

using namespace frid;

TEST_CASE("Easter falls where the calendars have it")
{
    CHECK(easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2027) == QDate(2027, 3, 28));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
}

TEST_CASE("Swedish holidays and eves are no workdays")
{
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 1, 6), QDate(2026, 4, 3), QDate(2026, 4, 6),
             QDate(2026, 5, 1), QDate(2026, 5, 14), QDate(2026, 6, 6), QDate(2026, 6, 20),
             QDate(2026, 10, 31), QDate(2026, 12, 25), QDate(2026, 12, 26)}) {
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        CHECK(isPublicHoliday(day));
        CHECK_FALSE(isWorkday(day));
    }
    for (const QDate day :
        {QDate(2026, 6, 19), QDate(2026, 12, 24), QDate(2026, 12, 31), QDate(2026, 11, 21)}) {
        CHECK_FALSE(isPublicHoliday(day));
        CHECK_FALSE(isWorkday(day));
    }
    CHECK(isWorkday(QDate(2026, 11, 20)));
    CHECK(isWorkday(QDate(2026, 6, 18)));
    CHECK(workdayOnOrAfter(QDate(2026, 12, 24)) == QDate(2026, 12, 28));
    CHECK(workdayOnOrAfter(QDate(2026, 12, 28)) == QDate(2026, 12, 28));
}
