#include <frid/domain/DateInput.h>

#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int yearsAhead = 20;

const QHash<QString, int>& dayWords()
{
    static const QHash<QString, int> words = {{u"idag"_s, 0}, {u"i dag"_s, 0}, {u"today"_s, 0},
        {u"igår"_s, -1}, {u"i går"_s, -1}, {u"igar"_s, -1}, {u"yesterday"_s, -1}, {u"imorgon"_s, 1},
        {u"i morgon"_s, 1}, {u"imorrn"_s, 1}, {u"tomorrow"_s, 1}};
    return words;
}

const QHash<QString, int>& weekdays()
{
    static const QHash<QString, int> words = {{u"mån"_s, 1}, {u"man"_s, 1}, {u"måndag"_s, 1}, {u"mon"_s, 1},
        {u"monday"_s, 1}, {u"tis"_s, 2}, {u"tisdag"_s, 2}, {u"tue"_s, 2}, {u"tues"_s, 2}, {u"tuesday"_s, 2},
        {u"ons"_s, 3}, {u"onsdag"_s, 3}, {u"wed"_s, 3}, {u"wednesday"_s, 3}, {u"tor"_s, 4}, {u"tors"_s, 4},
        {u"torsdag"_s, 4}, {u"thu"_s, 4}, {u"thur"_s, 4}, {u"thurs"_s, 4}, {u"thursday"_s, 4}, {u"fre"_s, 5},
        {u"fredag"_s, 5}, {u"fri"_s, 5}, {u"friday"_s, 5}, {u"lör"_s, 6}, {u"lor"_s, 6}, {u"lördag"_s, 6},
        {u"sat"_s, 6}, {u"saturday"_s, 6}, {u"sön"_s, 7}, {u"son"_s, 7}, {u"söndag"_s, 7}, {u"sun"_s, 7},
        {u"sunday"_s, 7}};
    return words;
}

const QHash<QString, int>& months()
{
    static const QHash<QString, int> words = {{u"jan"_s, 1}, {u"januari"_s, 1}, {u"january"_s, 1},
        {u"feb"_s, 2}, {u"februari"_s, 2}, {u"february"_s, 2}, {u"mar"_s, 3}, {u"mars"_s, 3}, {u"march"_s, 3},
        {u"apr"_s, 4}, {u"april"_s, 4}, {u"maj"_s, 5}, {u"may"_s, 5}, {u"jun"_s, 6}, {u"juni"_s, 6},
        {u"june"_s, 6}, {u"jul"_s, 7}, {u"juli"_s, 7}, {u"july"_s, 7}, {u"aug"_s, 8}, {u"augusti"_s, 8},
        {u"august"_s, 8}, {u"sep"_s, 9}, {u"sept"_s, 9}, {u"september"_s, 9}, {u"okt"_s, 10},
        {u"oktober"_s, 10}, {u"oct"_s, 10}, {u"october"_s, 10}, {u"nov"_s, 11}, {u"november"_s, 11},
        {u"dec"_s, 12}, {u"december"_s, 12}};
    return words;
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// A year of two or four digits.
int fullYear(const QString& digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() == 4) {
        return year;
    }
    const int latest = today.year() + yearsAhead;
    return latest - (latest - year) % 100;
}

/// The day of that month and day which lies nearest to today; leap days look further.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 4; year <= today.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*best)))) {
            best = date;
        }
    }
    return best;
}

std::optional<QDate> dayOf(const QString& day, int month, const QString& year, QDate today)
{
    if (year.isEmpty()) {
        return nearest(month, day.toInt(), today);
    }
    return valid(QDate(fullYear(year, today), month, day.toInt()));
}

} // namespace

std::optional<QDate> parseDateInput(QStringView text, QDate today)
{
    const QString typed = text.toString().normalized(QString::NormalizationForm_C).simplified().toLower();
    if (const auto word = dayWords().constFind(typed); word != dayWords().cend()) {
        return today.addDays(*word);
    }
    if (const auto weekday = weekdays().constFind(typed); weekday != weekdays().cend()) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }

    static const QRegularExpression relative(u"^([+\\-−]) ?([0-9]{1,4}) ?([dvwm]?)$"_s);
    if (const auto match = relative.match(typed); match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(1) == "+"_L1 ? 1 : -1);
        const QString step = match.captured(3);
        if (step == "m"_L1) {
            return valid(today.addMonths(count));
        }
        return valid(today.addDays(step == "v"_L1 || step == "w"_L1 ? 7 * count : count));
    }

    static const QRegularExpression iso(u"^([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})$"_s);
    if (const auto match = iso.match(typed); match.hasMatch()) {
        return valid(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
    }
    static const QRegularExpression six(u"^([0-9]{2})([0-9]{2})([0-9]{2})$"_s);
    if (const auto match = six.match(typed); match.hasMatch()) {
        return dayOf(match.captured(1), match.captured(2).toInt(), match.captured(3), today);
    }
    static const QRegularExpression slash(u"^([0-9]{1,2})[/.]([0-9]{1,2})(?:[-/. ]([0-9]{2}|[0-9]{4}))?$"_s);
    if (const auto match = slash.match(typed); match.hasMatch()) {
        return dayOf(match.captured(1), match.captured(2).toInt(), match.captured(3), today);
    }
    static const QRegularExpression named(u"^([0-9]{1,2}) ?([a-z]+)\\.?(?: ([0-9]{2}|[0-9]{4}))?$"_s);
    if (const auto match = named.match(typed); match.hasMatch()) {
        const auto month = months().constFind(match.captured(2));
        if (month != months().cend()) {
            return dayOf(match.captured(1), *month, match.captured(3), today);
        }
    }
    return std::nullopt;
}

std::optional<QTime> parseTimeInput(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:kl\\.? ?)?(?:([0-9]{1,2})|([0-9]{1,2})[:.]?([0-9]{2}))$"_s);
    const auto match = pattern.match(text.toString().simplified().toLower());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool whole = match.capturedLength(1) > 0;
    const QTime time(match.captured(whole ? 1 : 2).toInt(), whole ? 0 : match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString formatDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace frid
