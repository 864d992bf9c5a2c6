#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace frid {

/// Where the program gets the time from. Domain rules never ask the machine; tests set it.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The legal day: the calendar day in Europe/Stockholm.
    [[nodiscard]] QDate today() const;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands where it is put (UTC), for tests and the demo registry.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& now)
        : m_now(now.toUTC())
    { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now.toUTC(); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// Europe/Stockholm, the zone of legal days and of everything on screen.
[[nodiscard]] const QTimeZone& swedishZone();
/// The calendar day in Sweden at a UTC moment.
[[nodiscard]] QDate swedishDay(const QDateTime& utc);
/// A UTC moment as Swedish local time, for showing.
[[nodiscard]] QDateTime swedishTime(const QDateTime& utc);

} // namespace frid
