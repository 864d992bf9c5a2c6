#include <frid/application/myunit/UnitOverview.h>

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// The first day of the oldest month of flow.
QDate firstOfFlow(QDate today)
{
    return QDate(today.year(), today.month(), 1).addMonths(1 - monthsOfFlow);
}

QString monthOf(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

QList<UnitBar> barsOf(const QStringList& keys)
{
    QList<UnitBar> bars;
    for (const QString& key : keys) {
        UnitBar bar;
        bar.key = key;
        bars.append(bar);
    }
    return bars;
}

UnitBar* barOf(QList<UnitBar>& bars, const QString& key)
{
    const auto found = std::ranges::find(bars, key, &UnitBar::key);
    return found == bars.end() ? nullptr : &*found;
}

QString waitingKey(const std::optional<QDate>& day, QDate receivedOn)
{
    if (!day) {
        return u"not_yet"_s;
    }
    const qint64 days = receivedOn.daysTo(*day);
    return days <= 5 ? u"days_5"_s : days <= 14 ? u"days_14"_s : days <= 30 ? u"days_30"_s : u"longer"_s;
}

QString ageKey(QDate receivedOn, QDate today)
{
    constexpr std::array spans{std::pair(1, "month_1"_L1), std::pair(3, "month_3"_L1),
        std::pair(6, "month_6"_L1), std::pair(12, "year_1"_L1)};
    for (const auto& [months, key] : spans) {
        if (receivedOn.addMonths(months) >= today) {
            return key;
        }
    }
    return u"older"_s;
}

} // namespace

bool isWithoutContact(const UnitCase& one, QDate today)
{
    return one.isOpen() && one.lastEventOn.value_or(one.receivedOn) <= today.addDays(-daysWithoutContact);
}

QList<HandlerLoad> handlerLoads(const UnitFacts& facts, QDate today)
{
    QHash<AccountId, HandlerLoad> byHandler;
    for (const UnitCase& one : facts.cases) {
        if (!one.isOpen()) {
            continue;
        }
        HandlerLoad& sum = byHandler[one.handler];
        ++sum.openCases;
        sum.load += one.load;
        sum.withoutContact += isWithoutContact(one, today) ? 1 : 0;
        if (one.lastEventOn && (!sum.lastEventOn || *sum.lastEventOn < *one.lastEventOn)) {
            sum.lastEventOn = one.lastEventOn;
        }
    }
    QList<HandlerLoad> loads;
    for (const UnitWorker& worker : facts.workers) {
        HandlerLoad load = byHandler.value(worker.id);
        const bool idle = load.openCases == 0 && worker.overdueTasks == 0 && worker.tasksSoon == 0;
        if (idle && (!worker.ofUnit || worker.disabled)) {
            continue;
        }
        load.handler = worker.id;
        load.name = worker.name;
        load.disabled = worker.disabled;
        load.overdueTasks = worker.overdueTasks;
        load.tasksSoon = worker.tasksSoon;
        for (const Absence& absence : facts.absences) { // by first day: the running one first
            if (absence.handler == worker.id && load.absence.isNull()) {
                const auto standIn = std::ranges::find(facts.workers, absence.standIn, &UnitWorker::id);
                load.absence = absence.id;
                load.absentFrom = absence.from;
                load.absentTo = absence.to;
                load.standInName = standIn == facts.workers.end() ? QString() : standIn->name;
            }
        }
        loads.append(load);
    }
    return loads;
}

QList<UnitBar> loadBars(const UnitOverview& unit)
{
    QList<UnitBar> bars;
    for (const HandlerLoad& load : unit.handlers) {
        if (load.openCases == 0) {
            continue;
        }
        UnitBar bar;
        bar.key = load.handler.isNull() ? QString() : load.handler.toString();
        bar.value = load.load;
        for (const UnitCase& one : unit.facts.cases) {
            if (one.isOpen() && one.handler == load.handler) {
                bar.cases.append(one.id);
            }
        }
        bars.append(bar);
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &UnitBar::value);
    return bars;
}

QList<UnitBar> flowBars(const UnitOverview& unit)
{
    QStringList keys;
    for (int month = 0; month < monthsOfFlow; ++month) {
        keys += monthOf(firstOfFlow(unit.today).addMonths(month));
    }
    QList<UnitBar> bars = barsOf(keys);
    for (const UnitCase& one : unit.facts.cases) {
        if (UnitBar* bar = barOf(bars, monthOf(one.receivedOn))) {
            bar->cases.append(one.id);
            ++bar->value;
        }
        if (UnitBar* bar = one.closedOn ? barOf(bars, monthOf(*one.closedOn)) : nullptr) {
            bar->others.append(one.id);
        }
    }
    return bars;
}

QList<UnitBar> ageBars(const UnitOverview& unit)
{
    QList<UnitBar> bars = barsOf({u"month_1"_s, u"month_3"_s, u"month_6"_s, u"year_1"_s, u"older"_s});
    for (const UnitCase& one : unit.facts.cases) {
        if (one.isOpen()) {
            UnitBar* bar = barOf(bars, ageKey(one.receivedOn, unit.today));
            bar->cases.append(one.id);
            ++bar->value;
        }
    }
    return bars;
}

QList<UnitBar> waitingBars(const UnitOverview& unit)
{
    QList<UnitBar> bars = barsOf({u"days_5"_s, u"days_14"_s, u"days_30"_s, u"longer"_s, u"not_yet"_s});
    const QDate from = firstOfFlow(unit.today);
    for (const UnitCase& one : unit.facts.cases) {
        if (one.receivedOn < from) {
            continue;
        }
        if (one.firstOfferOn || one.isOpen()) {
            UnitBar* bar = barOf(bars, waitingKey(one.firstOfferOn, one.receivedOn));
            bar->cases.append(one.id);
            ++bar->value;
        }
        if (one.firstVisitOn || one.isOpen()) {
            barOf(bars, waitingKey(one.firstVisitOn, one.receivedOn))->others.append(one.id);
        }
    }
    return bars;
}

} // namespace frid
