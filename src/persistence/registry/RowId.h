#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace frid::persistence {

/// The columns that name a row of a table where its values are sealed; joined by rowIdOf().
[[nodiscard]] QStringList rowIdColumns(QStringView table);

/// The row id of a table with two key columns: case_link (first, second), goal_rating (follow-up, goal),
/// case_block (case, account). Every other table's is its only key column as text.
[[nodiscard]] inline QString rowIdOf(const QString& first, const QString& second)
{
    return first + u'/' + second;
}
template <typename First, typename Second> [[nodiscard]] QString rowIdOf(const First& a, const Second& b)
{
    return rowIdOf(a.toString(), b.toString());
}

} // namespace frid::persistence
