#pragma once

#include <frid/domain/EnumCode.h>

#include <QDate>
#include <optional>

namespace frid {

/// Public holidays by the act (1989:253) om allmänna helgdagar, as in force since 2005 (the National Day),
/// and three eves that are days off by custom and agreement, not by that act. Codes of list "holiday".
enum class Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    FirstOfMay,
    Ascension,
    Pentecost,
    NationalDay,
    MidsummerDay, ///< the Saturday of 20–26 June
    AllSaints, ///< the Saturday of 31 October – 6 November
    ChristmasDay,
    BoxingDay,
    Sunday, ///< any other Sunday
    MidsummerEve,
    ChristmasEve,
    NewYearsEve,
};

/// Whether the three eves count as holidays. A unit that receives clients then says no.
enum class Eves { Work, Off };

/// Easter Sunday of a Gregorian year (1583–9999).
[[nodiscard]] QDate easterSunday(int year);
/// The holiday that a Swedish calendar day is, or nothing. Where two meet, the rarer one by date: the
/// National Day on Pentecost is Pentecost, an Ascension Day on the First of May is Ascension.
[[nodiscard]] std::optional<Holiday> swedishHoliday(QDate day, Eves eves);

template <> struct EnumCodes<Holiday> {
    static constexpr std::array<std::pair<Holiday, QLatin1StringView>, 17> table{{
        {Holiday::NewYearsDay, QLatin1StringView("new_years_day")},
        {Holiday::Epiphany, QLatin1StringView("epiphany")},
        {Holiday::GoodFriday, QLatin1StringView("good_friday")},
        {Holiday::EasterSunday, QLatin1StringView("easter_sunday")},
        {Holiday::EasterMonday, QLatin1StringView("easter_monday")},
        {Holiday::FirstOfMay, QLatin1StringView("first_of_may")},
        {Holiday::Ascension, QLatin1StringView("ascension")},
        {Holiday::Pentecost, QLatin1StringView("pentecost")},
        {Holiday::NationalDay, QLatin1StringView("national_day")},
        {Holiday::MidsummerDay, QLatin1StringView("midsummer_day")},
        {Holiday::AllSaints, QLatin1StringView("all_saints")},
        {Holiday::ChristmasDay, QLatin1StringView("christmas_day")},
        {Holiday::BoxingDay, QLatin1StringView("boxing_day")},
        {Holiday::Sunday, QLatin1StringView("sunday")},
        {Holiday::MidsummerEve, QLatin1StringView("midsummer_eve")},
        {Holiday::ChristmasEve, QLatin1StringView("christmas_eve")},
        {Holiday::NewYearsEve, QLatin1StringView("new_years_eve")},
    }};
};

} // namespace frid
