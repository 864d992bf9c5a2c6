#pragma once

#include <QString>

namespace frid {

/// A text of content that is data, in both of the program's languages.
struct LocalText {
    QString sv;
    QString en;

    /// Swedish for "sv" and "sv_SE", otherwise English.
    [[nodiscard]] const QString& in(const QString& language) const
    {
        return language == QLatin1StringView("sv") || language.startsWith(QLatin1StringView("sv_")) ? sv : en;
    }
    [[nodiscard]] bool isEmpty() const { return sv.isEmpty() && en.isEmpty(); }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace frid
