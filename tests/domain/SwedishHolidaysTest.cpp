#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/SwedishHolidays.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

struct Day {
    int month;
    int day;
};

/// From the church's table of paschal full moons by golden number, not by the computus of the program.
struct Year {
    int year;
    Day goodFriday;
    Day easter;
    Day ascension;
    Day midsummer;
    Day allSaints;
};

constexpr Year table[] = {
    {2020, {4, 10}, {4, 12}, {5, 21}, {6, 20}, {10, 31}},
    {2021, {4, 2}, {4, 4}, {5, 13}, {6, 26}, {11, 6}},
    {2022, {4, 15}, {4, 17}, {5, 26}, {6, 25}, {11, 5}},
    {2023, {4, 7}, {4, 9}, {5, 18}, {6, 24}, {11, 4}},
    {2024, {3, 29}, {3, 31}, {5, 9}, {6, 22}, {11, 2}},
    {2025, {4, 18}, {4, 20}, {5, 29}, {6, 21}, {11, 1}},
    {2026, {4, 3}, {4, 5}, {5, 14}, {6, 20}, {10, 31}},
    {2027, {3, 26}, {3, 28}, {5, 6}, {6, 26}, {11, 6}},
    {2028, {4, 14}, {4, 16}, {5, 25}, {6, 24}, {11, 4}},
    {2029, {3, 30}, {4, 1}, {5, 10}, {6, 23}, {11, 3}},
    {2030, {4, 19}, {4, 21}, {5, 30}, {6, 22}, {11, 2}},
    {2031, {4, 11}, {4, 13}, {5, 22}, {6, 21}, {11, 1}},
    {2032, {3, 26}, {3, 28}, {5, 6}, {6, 26}, {11, 6}},
    {2033, {4, 15}, {4, 17}, {5, 26}, {6, 25}, {11, 5}},
    {2034, {4, 7}, {4, 9}, {5, 18}, {6, 24}, {11, 4}},
    {2035, {3, 23}, {3, 25}, {5, 3}, {6, 23}, {11, 3}},
    {2036, {4, 11}, {4, 13}, {5, 22}, {6, 21}, {11, 1}},
    {2037, {4, 3}, {4, 5}, {5, 14}, {6, 20}, {10, 31}},
    {2038, {4, 23}, {4, 25}, {6, 3}, {6, 26}, {11, 6}},
    {2039, {4, 8}, {4, 10}, {5, 19}, {6, 25}, {11, 5}},
    {2040, {3, 30}, {4, 1}, {5, 10}, {6, 23}, {11, 3}},
};

QString nameOf(QDate day, Eves eves = Eves::Off)
{
    const auto holiday = swedishHoliday(day, eves);
    return holiday ? toCode(*holiday) : QString();
}

} // namespace

TEST_CASE("moving holidays from 2020 to 2040 stand where an independent table has them")
{
    for (const Year& year : table) {
        CAPTURE(year.year);
        const auto at = [&](Day day) { return QDate(year.year, day.month, day.day); };
        CHECK(easterSunday(year.year) == at(year.easter));
        CHECK(nameOf(at(year.goodFriday)) == "good_friday"_L1);
        CHECK(nameOf(at(year.easter)) == "easter_sunday"_L1);
        CHECK(nameOf(at(year.easter).addDays(1)) == "easter_monday"_L1);
        CHECK(nameOf(at(year.ascension)) == "ascension"_L1);
        CHECK(nameOf(at(year.ascension).addDays(10)) == "pentecost"_L1);
        CHECK(nameOf(at(year.midsummer)) == "midsummer_day"_L1);
        CHECK(nameOf(at(year.midsummer).addDays(-1)) == "midsummer_eve"_L1);
        CHECK(nameOf(at(year.midsummer).addDays(-1), Eves::Work).isEmpty());
        CHECK(nameOf(at(year.allSaints)) == "all_saints"_L1);
    }
}

TEST_CASE("every year has the act's holidays once each, and no other weekday is one")
{
    for (int year = 2020; year <= 2040; ++year) {
        CAPTURE(year);
        std::map<Holiday, int> found;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            if (const auto holiday = swedishHoliday(day, Eves::Off)) {
                ++found[*holiday];
            } else {
                CHECK(day.dayOfWeek() != Qt::Sunday);
            }
        }
        for (const auto& [holiday, code] : EnumCodes<Holiday>::table) {
            CAPTURE(QString(code).toStdString());
            if (holiday != Holiday::Sunday && holiday != Holiday::NationalDay
                && holiday != Holiday::FirstOfMay) {
                CHECK(found[holiday] == 1);
            }
        }
        // The National Day and the First of May may fall on a moving holiday.
        CHECK(swedishHoliday(QDate(year, 6, 6), Eves::Work));
        CHECK(swedishHoliday(QDate(year, 5, 1), Eves::Work));
    }
}

TEST_CASE("published examples of the calendar")
{
    CHECK(nameOf({2026, 1, 1}) == "new_years_day"_L1);
    CHECK(nameOf({2026, 1, 6}) == "epiphany"_L1);
    CHECK(nameOf({2026, 4, 3}) == "good_friday"_L1);
    CHECK(nameOf({2026, 5, 14}) == "ascension"_L1);
    CHECK(nameOf({2026, 6, 6}) == "national_day"_L1);
    CHECK(nameOf({2026, 6, 20}) == "midsummer_day"_L1);
    CHECK(nameOf({2026, 10, 31}) == "all_saints"_L1);
    CHECK(nameOf({2026, 12, 24}) == "christmas_eve"_L1);
    CHECK(nameOf({2026, 12, 24}, Eves::Work).isEmpty());
    CHECK(nameOf({2026, 12, 31}) == "new_years_eve"_L1);
    CHECK(nameOf({2026, 11, 22}) == "sunday"_L1);
    CHECK(nameOf({2026, 11, 24}).isEmpty());
    CHECK(nameOf({2022, 6, 5}) == "pentecost"_L1);
    CHECK(nameOf({2008, 5, 1}) == "ascension"_L1); // Ascension on the First of May
    CHECK(nameOf({}).isEmpty());
}

TEST_CASE("Easter is a Sunday between 22 March and 25 April")
{
    CHECK(rc::check([] {
        const QDate easter = easterSunday(*rc::gen::inRange(1583, 9999));
        RC_ASSERT(easter.dayOfWeek() == Qt::Sunday);
        RC_ASSERT(easter >= QDate(easter.year(), 3, 22));
        RC_ASSERT(easter <= QDate(easter.year(), 4, 25));
    }));
}
