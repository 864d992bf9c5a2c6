#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace frid::ui {

/// "2026-11-21"; empty for an invalid date.
[[nodiscard]] QString dateText(QDate day);
/// "2026-11-21 14:32", Swedish local time of a UTC moment.
[[nodiscard]] QString dateTimeText(const QDateTime& utc);
/// "14:32", Swedish local time of a UTC moment.
[[nodiscard]] QString timeText(const QDateTime& utc);
/// "today", "tomorrow", "in 3 days", "yesterday", "5 days ago".
[[nodiscard]] QString relativeDay(QDate day, QDate today);
/// For deadlines: "due today", "due in 3 days", "5 days overdue".
[[nodiscard]] QString dueText(QDate day, QDate today);
/// "2026-11-21 (in 3 days)".
[[nodiscard]] QString dateWithRelative(QDate day, QDate today);

} // namespace frid::ui
