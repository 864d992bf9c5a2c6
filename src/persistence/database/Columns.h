#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/persistence/Database.h>

#include <QStringList>

namespace frid::persistence {

/// The columns that a repository writes, in one order for INSERT, UPDATE and SELECT.
class Columns {
public:
    explicit Columns(const char* names)
        : m_names(QString::fromLatin1(names).simplified().split(QLatin1StringView(", ")))
    { }

    /// "a, b"; with an alias "x.a, x.b".
    [[nodiscard]] QString names(QLatin1StringView alias = {}) const
    {
        if (alias.isEmpty()) {
            return m_names.join(QLatin1StringView(", "));
        }
        const QString prefix = alias + QLatin1Char('.');
        return prefix + m_names.join(QLatin1StringView(", ") + prefix);
    }
    /// "?, ?"
    [[nodiscard]] QString marks() const
    {
        return QStringList(m_names.size(), QStringLiteral("?")).join(QLatin1StringView(", "));
    }
    /// "a = ?, b = ?"
    [[nodiscard]] QString assignments() const
    {
        return m_names.join(QLatin1StringView(" = ?, ")) + QLatin1StringView(" = ?");
    }

private:
    QStringList m_names;
};

/// For optional columns that hold a code or another word: empty is NULL.
[[nodiscard]] inline SqlValue textOrNull(const QString& text)
{
    return text.isEmpty() ? SqlValue(std::nullopt) : SqlValue(text);
}

/// Unknown is NULL, never "no".
[[nodiscard]] inline SqlValue yesNoOrNull(YesNo answer)
{
    return answer == YesNo::Unknown ? SqlValue(std::nullopt) : SqlValue(toCode(answer));
}

/// The value of a code column that a CHECK keeps inside the table; NULL is the table's first entry.
template <typename Enum> [[nodiscard]] Enum enumAt(const Row& row, int column)
{
    return fromCode<Enum>(row.text(column)).value_or(EnumCodes<Enum>::table.front().first);
}

} // namespace frid::persistence
