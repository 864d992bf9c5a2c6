#pragma once

#include <frid/domain/EnumCode.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace frid {

/// One of Sweden's 290 municipalities (resources/municipalities.txt).
struct Municipality {
    QString code; ///< SCB's, four digits; the first two are the county's (län)
    QString name;
};

/// All of them, by code.
[[nodiscard]] const QList<Municipality>& municipalities();
/// The name of a code; the code itself where there is none such.
[[nodiscard]] QString municipalityName(const QString& code);
/// What was typed, as a code: name in any letter case, with or without "kommun", or the code.
[[nodiscard]] std::optional<QString> municipalityCode(QStringView typed);
/// The codes of all municipalities that a text such as an address names as words of their own.
[[nodiscard]] QStringList municipalitiesNamed(const QString& text);
/// How far a threat is thought to reach from the municipality where it is.
enum class ThreatReach { Municipality, County, Counties };

/// Whether b is within reach of a: the same municipality, the same county, or a county that borders on it
/// (resources/counties.txt). False for what is not a municipality's code.
[[nodiscard]] bool areNear(const QString& a, const QString& b, ThreatReach reach);

template <> struct EnumCodes<ThreatReach> {
    static constexpr std::array<std::pair<ThreatReach, QLatin1StringView>, 3> table{{
        {ThreatReach::Municipality, QLatin1StringView("municipality")},
        {ThreatReach::County, QLatin1StringView("county")},
        {ThreatReach::Counties, QLatin1StringView("counties")},
    }};
};

} // namespace frid
