#pragma once

#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace frid {

/// Names an enumeration's values as stored in registry, files and exports. Specialise with a constexpr
/// `table` of pairs (value, code); the first entry is the default where nothing is known.
template <typename Enum> struct EnumCodes;

/// The stored code of a value ("victim").
template <typename Enum> [[nodiscard]] QString toCode(Enum value)
{
    for (const auto& [candidate, code] : EnumCodes<Enum>::table) {
        if (candidate == value) {
            return QString(code);
        }
    }
    Q_UNREACHABLE();
}

/// The value of a stored code, or nothing for an unknown one.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromCode(QStringView text)
{
    for (const auto& [candidate, code] : EnumCodes<Enum>::table) {
        if (text == code) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// An answer that may be missing. Unknown is stored as NULL, never as a "no".
enum class YesNo { Unknown, Yes, No };

template <> struct EnumCodes<YesNo> {
    static constexpr std::array<std::pair<YesNo, QLatin1StringView>, 3> table{
        {{YesNo::Unknown, QLatin1StringView("unknown")}, {YesNo::Yes, QLatin1StringView("yes")},
            {YesNo::No, QLatin1StringView("no")}}};
};

} // namespace frid
