#include "myunit/UnitLists.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/MoneyField.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(UnitLists)
};

QString optionalDay(const std::optional<QDate>& day)
{
    return day ? dateText(*day) : QString();
}

QVariant dayKey(const std::optional<QDate>& day)
{
    return QVariant(day ? day->toJulianDay() : std::numeric_limits<qint64>::max());
}

QVariant numberKey(const CaseNumber& number)
{
    return QVariant(qint64(number.year()) * 1'000'000'000 + number.serial());
}

/// A whole number at the right, sorted as one.
template <typename T>
Column<T>& addNumber(Columns<T>& columns, const QString& id, const QString& header, int width,
    std::function<int(const T&)> value)
{
    Column<T>& column
        = columns.add(id, header, width, [value](const T& row) { return QString::number(value(row)); });
    column.sortKey = [value](const T& row) { return QVariant(value(row)); };
    column.right = true;
    return column;
}

/// The same, with a mark where there is any: what somebody should look at.
template <typename T>
void addAlarm(Columns<T>& columns, const QString& id, const QString& header, int width,
    std::function<int(const T&)> value)
{
    Column<T>& column = addNumber<T>(columns, id, header, width, value);
    column.tone = [value](const T& row) { return value(row) > 0 ? Tone::Warning : Tone::Neutral; };
    column.icon
        = [value](const T& row) { return value(row) > 0 ? Icons::get(toneIcon(Tone::Warning)) : QIcon(); };
}

template <typename T> void markOverdue(Column<T>& column, std::function<bool(const T&)> overdue)
{
    column.tone = [overdue](const T& row) { return overdue(row) ? Tone::Danger : Tone::Neutral; };
    column.icon
        = [overdue](const T& row) { return overdue(row) ? Icons::get(toneIcon(Tone::Danger)) : QIcon(); };
}

QString dueDayText(QDate day, QDate today)
{
    return day < today ? Text::tr("%1 (%2)", "day, how long overdue").arg(dateText(day), dueText(day, today))
                       : dateWithRelative(day, today);
}

} // namespace

QString phaseText(CasePhase phase)
{
    switch (phase) {
    case CasePhase::Preliminary:
        return Text::tr("Preliminary assessment");
    case CasePhase::Inquiry:
        return Text::tr("Inquiry");
    case CasePhase::Interventions:
        return Text::tr("Interventions");
    case CasePhase::NoInquiry:
        return Text::tr("No inquiry");
    }
    return {};
}

QString pictureText(UnitPicture picture)
{
    switch (picture) {
    case UnitPicture::Load:
        return Text::tr("Load of each handler");
    case UnitPicture::Flow:
        return Text::tr("Received and closed, by month");
    case UnitPicture::Age:
        return Text::tr("Age of open cases");
    case UnitPicture::Waiting:
        return Text::tr("From receipt to offered time and visit");
    }
    return {};
}

QList<UnitBar> barsOf(const UnitOverview& unit, UnitPicture picture)
{
    switch (picture) {
    case UnitPicture::Load:
        return loadBars(unit);
    case UnitPicture::Flow:
        return flowBars(unit);
    case UnitPicture::Age:
        return ageBars(unit);
    case UnitPicture::Waiting:
        return waitingBars(unit);
    }
    return {};
}

QString barText(const AppContext& context, const UnitOverview& unit, const UnitBar& bar)
{
    static const QList<std::pair<QString, const char*>> spans{
        {u"month_1"_s, QT_TRANSLATE_NOOP("UnitLists", "Up to 1 month")},
        {u"month_3"_s, QT_TRANSLATE_NOOP("UnitLists", "1–3 months")},
        {u"month_6"_s, QT_TRANSLATE_NOOP("UnitLists", "3–6 months")},
        {u"year_1"_s, QT_TRANSLATE_NOOP("UnitLists", "6–12 months")},
        {u"older"_s, QT_TRANSLATE_NOOP("UnitLists", "Over a year")},
        {u"days_5"_s, QT_TRANSLATE_NOOP("UnitLists", "Within 5 days")},
        {u"days_14"_s, QT_TRANSLATE_NOOP("UnitLists", "6–14 days")},
        {u"days_30"_s, QT_TRANSLATE_NOOP("UnitLists", "15–30 days")},
        {u"longer"_s, QT_TRANSLATE_NOOP("UnitLists", "Over 30 days")},
        {u"not_yet"_s, QT_TRANSLATE_NOOP("UnitLists", "Not yet")},
    };
    for (const auto& [key, source] : spans) {
        if (key == bar.key) {
            return Text::tr(source);
        }
    }
    if (const QDate month = QDate::fromString(bar.key, u"yyyy-MM"_s); month.isValid()) {
        return QLocale(context.language()).toString(month, u"MMM yyyy"_s);
    }
    const AccountId handler = AccountId::fromString(bar.key);
    for (const HandlerLoad& load : unit.handlers) {
        if (load.handler == handler && !handler.isNull()) {
            return load.name;
        }
    }
    return Text::tr("Nobody yet");
}

QList<CodeItem> colleagueItems(const QList<Colleague>& colleagues)
{
    QList<CodeItem> items;
    for (const Colleague& colleague : colleagues) {
        const bool works = std::ranges::any_of(colleague.roles, [](const RoleGrant& grant) {
            return grant.role == Role::Caseworker || grant.role == Role::Manager;
        });
        if (works && !colleague.disabled) {
            items.append({colleague.id.toString(), colleague.name});
        }
    }
    return items;
}

QList<Column<HandlerLoad>> handlerColumns()
{
    using Row = HandlerLoad;
    Columns<Row> list;
    Column<Row>& name = list.add(u"handler"_s, Text::tr("Handler"), 30, [](const Row& row) {
        return row.handler.isNull() ? Text::tr("Nobody yet")
            : row.disabled          ? Text::tr("%1 (account closed)").arg(row.name)
                                    : row.name;
    });
    const auto leaderless
        = [](const Row& row) { return row.openCases > 0 && (row.handler.isNull() || row.disabled); };
    name.bold = leaderless;
    name.icon = [leaderless](const Row& row) {
        return leaderless(row) ? Icons::get(toneIcon(Tone::Warning)) : QIcon();
    };
    addNumber<Row>(list, u"open"_s, Text::tr("Open"), 7, [](const Row& row) { return row.openCases; });
    addNumber<Row>(list, u"load"_s, Text::tr("Points"), 7, [](const Row& row) { return row.load; });
    addAlarm<Row>(
        list, u"overdue"_s, Text::tr("Overdue"), 10, [](const Row& row) { return row.overdueTasks; });
    addNumber<Row>(list, u"soon"_s, Text::tr("In 14 days"), 11, [](const Row& row) { return row.tasksSoon; });
    addAlarm<Row>(
        list, u"silent"_s, Text::tr("No contact"), 11, [](const Row& row) { return row.withoutContact; });
    list.addWhen(u"last"_s, Text::tr("Latest contact"), 14,
            [](const Row& row) { return optionalDay(row.lastEventOn); })
        .tooltip
        = [](const Row&) { return Text::tr("The latest journal event of the open cases"); };
    Column<Row>& absent = list.add(u"absent"_s, Text::tr("Absent"), 34, [](const Row& row) {
        return row.absence.isNull()
            ? QString()
            : Text::tr("%1 – %2, %3 stands in")
                  .arg(dateText(row.absentFrom), dateText(row.absentTo), row.standInName);
    });
    absent.sortKey = [](const Row& row) {
        return dayKey(row.absence.isNull() ? std::nullopt : std::optional(row.absentFrom));
    };
    return list.list();
}

QList<Column<UnitCaseLine>> unitCaseColumns(const AppContext& context)
{
    using Row = UnitCaseLine;
    const auto* with = &context;
    Columns<Row> list;
    list.addWhen(
            u"number"_s, Text::tr("Number"), 11, [](const Row& row) { return row.facts.number.toString(); })
        .sortKey
        = [](const Row& row) { return numberKey(row.facts.number); };
    list.add(u"name"_s, Text::tr("Name"), 22, [](const Row& row) { return personText(row.subject); });
    list.add(u"kind"_s, Text::tr("Kind"), 12, [](const Row& row) { return kindText(row.facts.burden.kind); });
    list.add(u"handler"_s, Text::tr("Handler"), 20,
            [](const Row& row) {
                return row.facts.handler.isNull() ? Text::tr("Nobody yet") : row.handlerName;
            })
        .bold
        = [](const Row& row) { return row.facts.handler.isNull(); };
    Column<Row>& risk = list.add(u"risk"_s, Text::tr("Risk"), 8, [with](const Row& row) {
        return row.facts.burden.risk ? with->label(u"risk_level"_s, toCode(*row.facts.burden.risk))
                                     : QString();
    });
    risk.sortKey
        = [](const Row& row) { return QVariant(row.facts.burden.risk ? int(*row.facts.burden.risk) : -1); };
    list.add(u"phase"_s, Text::tr("Phase"), 20, [](const Row& row) {
        return row.facts.closedOn ? Text::tr("Closed %1").arg(dateText(*row.facts.closedOn))
                                  : phaseText(row.facts.burden.phase);
    });
    addNumber<Row>(list, u"load"_s, Text::tr("Load"), 7, [](const Row& row) { return row.facts.load; });
    Column<Row>& last = list.addWhen(u"last"_s, Text::tr("Latest contact"), 14,
        [](const Row& row) { return optionalDay(row.facts.lastEventOn); });
    last.icon = [with](const Row& row) {
        return isWithoutContact(row.facts, with->today()) ? Icons::get(toneIcon(Tone::Warning)) : QIcon();
    };
    Column<Row>& due = list.addWhen(u"due"_s, Text::tr("Next deadline"), 14,
        [](const Row& row) { return optionalDay(row.facts.nextDueOn); });
    due.tooltip = [with](const Row& row) {
        return row.facts.nextDueOn ? dueDayText(*row.facts.nextDueOn, with->today()) : QString();
    };
    due.sortKey = [](const Row& row) { return dayKey(row.facts.nextDueOn); };
    markOverdue<Row>(
        due, [with](const Row& row) { return row.facts.nextDueOn && *row.facts.nextDueOn < with->today(); });
    list.addWhen(u"received"_s, Text::tr("Received"), 11,
        [](const Row& row) { return dateText(row.facts.receivedOn); });
    return list.list();
}

QList<Column<TaskRow>> unitTaskColumns(const AppContext& context)
{
    using Row = TaskRow;
    const auto* with = &context;
    Columns<Row> list;
    Column<Row>& due = list.addWhen(u"due"_s, Text::tr("Last day"), 31,
        [with](const Row& row) { return dueDayText(row.task.dueOn, with->today()); });
    due.sortKey = [](const Row& row) { return dayKey(row.task.dueOn); };
    markOverdue<Row>(due, [with](const Row& row) { return row.task.dueOn < with->today(); });
    list.add(u"what"_s, Text::tr("What"), 34, [with](const Row& row) { return taskTitle(*with, row.task); });
    list.addWhen(u"number"_s, Text::tr("Case"), 11, [](const Row& row) { return row.caseNumber.toString(); })
        .sortKey
        = [](const Row& row) { return numberKey(row.caseNumber); };
    list.add(u"name"_s, Text::tr("Name"), 22, [](const Row& row) { return personText(row.subject); });
    list.add(u"who"_s, Text::tr("Who"), 22, [](const Row& row) {
        return row.assigneeName.isEmpty() ? Text::tr("Nobody yet") : row.assigneeName;
    });
    return list.list();
}

QList<Column<UnitPlacement>> unitPlacementColumns(const AppContext& context)
{
    using Row = UnitPlacement;
    const auto* with = &context;
    Columns<Row> list;
    list.addWhen(u"number"_s, Text::tr("Case"), 11, [](const Row& row) { return row.caseNumber.toString(); })
        .sortKey
        = [](const Row& row) { return numberKey(row.caseNumber); };
    list.add(u"name"_s, Text::tr("Name"), 24, [](const Row& row) { return personText(row.person); });
    list.add(u"kind"_s, Text::tr("Kind of place"), 22,
        [with](const Row& row) { return with->label(u"provider_kind"_s, row.providerKind); });
    list.add(u"provider"_s, Text::tr("Provider"), 24, [](const Row& row) { return row.providerName; });
    list.addWhen(u"from"_s, Text::tr("Since"), 11, [](const Row& row) { return dateText(row.from); });
    list.addWhen(u"to"_s, Text::tr("Until"), 11, [](const Row& row) { return optionalDay(row.to); });
    Column<Row>& price = list.add(
        u"price"_s, Text::tr("Price per day"), 14, [](const Row& row) { return moneyText(row.pricePerDay); });
    price.sortKey = [](const Row& row) { return QVariant(row.pricePerDay); };
    price.right = true;
    return list.list();
}

QList<Column<EmergencyOpening>> openingColumns()
{
    using Row = EmergencyOpening;
    Columns<Row> list;
    list.addWhen(u"from"_s, Text::tr("Opened"), 17, [](const Row& row) { return dateTimeText(row.from); });
    list.add(u"who"_s, Text::tr("By whom"), 22, [](const Row& row) { return row.accountName; });
    list.addWhen(u"number"_s, Text::tr("Case"), 11, [](const Row& row) { return row.caseNumber.toString(); })
        .sortKey
        = [](const Row& row) { return numberKey(row.caseNumber); };
    list.add(u"name"_s, Text::tr("Name"), 22, [](const Row& row) { return personText(row.subject); });
    list.addWhen(u"until"_s, Text::tr("Until"), 17, [](const Row& row) { return dateTimeText(row.until); });
    list.add(u"reason"_s, Text::tr("Reason"), 40, [](const Row& row) { return row.reason; });
    return list.list();
}

} // namespace frid::ui
