#include <frid/domain/Clock.h>

namespace frid {

QDate Clock::today() const
{
    return swedishDay(now());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

const QTimeZone& swedishZone()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

QDate swedishDay(const QDateTime& utc)
{
    return utc.toTimeZone(swedishZone()).date();
}

QDateTime swedishTime(const QDateTime& utc)
{
    return utc.toTimeZone(swedishZone());
}

} // namespace frid
