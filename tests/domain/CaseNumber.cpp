#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/casefile/CaseNumber.h>

#include <stdexcept>

using namespace Qt::StringLiterals;
using frid::CaseNumber;

TEST_CASE("A case number is year and serial")
{
    CHECK(CaseNumber(2026, 173).toString() == "2026-00173"_L1);
    CHECK(CaseNumber(2026, 123456).toString() == "2026-123456"_L1);
    const auto parsed = CaseNumber::parse(u" 2026-00173 ");
    REQUIRE(parsed);
    CHECK(parsed->year() == 2026);
    CHECK(parsed->serial() == 173);
    CHECK(CaseNumber::parse(u"2026-173") == parsed);
}

TEST_CASE("What is no case number is none")
{
    for (const QString& text : {u""_s, u"173"_s, u"2026"_s, u"2026-"_s, u"2026-0"_s, u"2026-00000"_s,
             u"1899-00001"_s, u"3000-00001"_s, u"26-00173"_s, u"2026/00173"_s, u"2026-1a"_s, u"2026--1"_s,
             u"2026-+12"_s, u"2026-1234567890"_s, u"2026-001 73"_s, u"२०२६-00001"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(CaseNumber::parse(text));
    }
    CHECK_THROWS_AS(CaseNumber(2026, 0), std::invalid_argument);
    CHECK_THROWS_AS(CaseNumber(1899, 1), std::invalid_argument);
}

TEST_CASE("Case numbers round-trip and sort by year, then serial")
{
    CHECK(CaseNumber(2025, 99999) < CaseNumber(2026, 1));
    CHECK(CaseNumber(2026, 99999) < CaseNumber(2026, 100000));
    CHECK(rc::check("round trip", [] {
        const CaseNumber number(*rc::gen::inRange(1900, 3000), *rc::gen::inRange(1, 1'000'000'000));
        RC_ASSERT(CaseNumber::parse(number.toString()) == number);
    }));
}
