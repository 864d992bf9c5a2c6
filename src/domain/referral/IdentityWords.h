#pragma once

#include <QLatin1StringView>
#include <QSet>
#include <QString>

namespace frid {

/// Given names that are also ordinary Swedish words. Written with a small letter they are left, and told of.
[[nodiscard]] const QSet<QString>& ordinaryWordNames();
/// Common given names in Sweden, lower case, for warnings about people who are not on record.
[[nodiscard]] const QSet<QString>& commonGivenNames();
/// Sweden's municipalities and larger towns and districts, as written.
[[nodiscard]] const QSet<QString>& swedishTowns();
/// Ends of words that name a school, workplace or the like: "skolan", "kyrkan".
[[nodiscard]] const QStringList& placeWordEndings();
/// Beginnings of words that few people share.
[[nodiscard]] const QStringList& rareWordBeginnings();
/// Words that begin sentences or are capitalised without telling who somebody is.
[[nodiscard]] const QSet<QString>& harmlessCapitals();

} // namespace frid
