#include <frid/ui/kit/DateText.h>

#include <QCoreApplication>

#include <frid/domain/Clock.h>
#include <frid/domain/DateInput.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

QString dateText(QDate day)
{
    return formatDate(day);
}

QString dateTimeText(const QDateTime& utc)
{
    return utc.isValid() ? swedishTime(utc).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString timeText(const QDateTime& utc)
{
    return utc.isValid() ? swedishTime(utc).toString(u"HH:mm"_s) : QString();
}

QString relativeDay(QDate day, QDate today)
{
    if (!day.isValid()) {
        return {};
    }
    const int days = int(today.daysTo(day));
    switch (days) {
    case 0:
        return QCoreApplication::translate("DateText", "today");
    case 1:
        return QCoreApplication::translate("DateText", "tomorrow");
    case -1:
        return QCoreApplication::translate("DateText", "yesterday");
    default:
        return days > 0 ? QCoreApplication::translate("DateText", "in %n day(s)", nullptr, days)
                        : QCoreApplication::translate("DateText", "%n day(s) ago", nullptr, -days);
    }
}

QString dueText(QDate day, QDate today)
{
    if (!day.isValid()) {
        return {};
    }
    const int days = int(today.daysTo(day));
    if (days == 0) {
        return QCoreApplication::translate("DateText", "due today");
    }
    if (days == 1) {
        return QCoreApplication::translate("DateText", "due tomorrow");
    }
    return days > 0 ? QCoreApplication::translate("DateText", "due in %n day(s)", nullptr, days)
                    : QCoreApplication::translate("DateText", "%n day(s) overdue", nullptr, -days);
}

QString dateWithRelative(QDate day, QDate today)
{
    return day.isValid() ? u"%1 (%2)"_s.arg(dateText(day), relativeDay(day, today)) : QString();
}

} // namespace frid::ui
