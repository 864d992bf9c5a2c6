#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/DateInput.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

/// A Saturday.
const QDate today(2026, 11, 21);

QString read(const QString& text, QDate on = today)
{
    const auto date = parseDateInput(text, on);
    return date ? formatDate(*date) : u"none"_s;
}

} // namespace

TEST_CASE("Days are read as people type them")
{
    const std::pair<QString, QString> examples[] = {
        {u"idag"_s, u"2026-11-21"_s},
        {u" IDAG "_s, u"2026-11-21"_s},
        {u"i dag"_s, u"2026-11-21"_s},
        {u"igår"_s, u"2026-11-20"_s},
        {u"imorgon"_s, u"2026-11-22"_s},
        {u"yesterday"_s, u"2026-11-20"_s},
        {u"tomorrow"_s, u"2026-11-22"_s},
        {u"+14"_s, u"2026-12-05"_s},
        {u"-3"_s, u"2026-11-18"_s},
        {u"+2v"_s, u"2026-12-05"_s},
        {u"+2w"_s, u"2026-12-05"_s},
        {u"-1 v"_s, u"2026-11-14"_s},
        {u"+1m"_s, u"2026-12-21"_s},
        {u"+3d"_s, u"2026-11-24"_s},
        {u"mån"_s, u"2026-11-23"_s},
        {u"Måndag"_s, u"2026-11-23"_s},
        {u"monday"_s, u"2026-11-23"_s},
        {u"fre"_s, u"2026-11-27"_s},
        {u"sön"_s, u"2026-11-22"_s},
        {u"lör"_s, u"2026-11-28"_s},
        {u"sat"_s, u"2026-11-28"_s},
        {u"2026-11-21"_s, u"2026-11-21"_s},
        {u"20261121"_s, u"2026-11-21"_s},
        {u"211126"_s, u"2026-11-21"_s},
        {u"020690"_s, u"1990-06-02"_s},
        {u"21/11"_s, u"2026-11-21"_s},
        {u"5/1"_s, u"2027-01-05"_s},
        {u"21/11-26"_s, u"2026-11-21"_s},
        {u"1/2 2025"_s, u"2025-02-01"_s},
        {u"21 nov"_s, u"2026-11-21"_s},
        {u"21 nov."_s, u"2026-11-21"_s},
        {u"21 november 2026"_s, u"2026-11-21"_s},
        {u"3 maj 27"_s, u"2027-05-03"_s},
        {u"29/2"_s, u"2028-02-29"_s},
    };
    for (const auto& [typed, expected] : examples) {
        CAPTURE(typed.toStdString());
        CHECK(read(typed).toStdString() == expected.toStdString());
    }
    CHECK(read(u"20/12"_s, QDate(2027, 1, 5)) == "2026-12-20"_L1);
    CHECK(read(u"+1m"_s, QDate(2027, 1, 31)) == "2027-02-28"_L1);
    // The day of the change to summer time is a day like others.
    CHECK(read(u"+1"_s, QDate(2027, 3, 27)) == "2027-03-28"_L1);
}

TEST_CASE("What is no day is none")
{
    for (const QString& typed :
        {u""_s, u" "_s, u"14"_s, u"310226"_s, u"2026-02-30"_s, u"2026-1121"_s, u"32/1"_s, u"1/13"_s,
            u"21 foo"_s, u"++1"_s, u"+99999"_s, u"+"_s, u"mandag"_s, u"2026-11-21x"_s, u"30/2"_s}) {
        CAPTURE(typed.toStdString());
        CHECK(read(typed) == "none"_L1);
    }
    CHECK(formatDate({}).isEmpty());
}

TEST_CASE("Every day round-trips through its written forms")
{
    CHECK(rc::check("round trip", [] {
        const QDate date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'000));
        RC_ASSERT(parseDateInput(formatDate(date), today) == date);
        RC_ASSERT(parseDateInput(date.toString(u"yyyyMMdd"_s), today) == date);
        RC_ASSERT(parseDateInput(date.toString(u"d/M-yyyy"_s), today) == date);
    }));
    CHECK(rc::check("a weekday lies one to seven days ahead", [] {
        const QDate on = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        const auto date = parseDateInput(u"ons", on);
        RC_ASSERT(date.has_value());
        RC_ASSERT(date->dayOfWeek() == Qt::Wednesday);
        RC_ASSERT(on.daysTo(*date) >= 1 && on.daysTo(*date) <= 7);
    }));
}

TEST_CASE("Times are read as people type them")
{
    for (const QString& typed :
        {u"1430"_s, u"14:30"_s, u"14.30"_s, u"kl 14:30"_s, u"KL. 14.30"_s, u"kl14:30"_s}) {
        CAPTURE(typed.toStdString());
        CHECK(parseTimeInput(typed) == QTime(14, 30));
    }
    CHECK(parseTimeInput(u"14") == QTime(14, 0));
    CHECK(parseTimeInput(u"kl 8") == QTime(8, 0));
    CHECK(parseTimeInput(u"930") == QTime(9, 30));
    CHECK(parseTimeInput(u"0:05") == QTime(0, 5));
    for (const QString& typed : {u""_s, u"24"_s, u"2460"_s, u"14:3"_s, u"kl"_s, u"-1"_s, u"12345"_s}) {
        CAPTURE(typed.toStdString());
        CHECK_FALSE(parseTimeInput(typed));
    }
}
