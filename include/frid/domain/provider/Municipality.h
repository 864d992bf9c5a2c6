#pragma once

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
/// The same county: how near is near enough for a warning. Two equal codes are near.
[[nodiscard]] bool areNear(QStringView a, QStringView b);

} // namespace frid
