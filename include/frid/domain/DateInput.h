#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace frid {

/// A day as people type it, in Swedish or English, seen from `today` (local calendar days):
/// - `idag`, `igår`, `imorgon`, `today`, `yesterday`, `tomorrow`
/// - `+14`, `-3` days; `+2v` or `+2w` weeks; `+1m` months (clamped to the month's end)
/// - `mån`, `måndag`, `mon`, `monday` …: the next such day after today, never today itself
/// - `2026-11-21`, `20261121`, and six digits as day, month, year: `211126`
/// - `21/11`, `21 nov`, `21 november`: the one nearest to today; with a year: `21/11-26`, `21 november 2026`
/// Two-digit years lie at most twenty years ahead of today. Null for anything else.
[[nodiscard]] std::optional<QDate> parseDateInput(QStringView text, QDate today);

/// A time of day as people type it: `14`, `930`, `1430`, `14:30`, `14.30`, with or without `kl` before. Null
/// for anything else.
[[nodiscard]] std::optional<QTime> parseTimeInput(QStringView text);

/// "2026-11-21"; empty for a null date.
[[nodiscard]] QString formatDate(QDate date);

} // namespace frid
