#pragma once

#include <QDate>
#include <QString>
#include <frid/domain/Error.h>
#include <optional>

namespace frid {

enum class IdentityKind {
    Personal, ///< personnummer
    Coordination, ///< samordningsnummer: the day plus 60
    Interim, ///< a letter in the first place of the last four; counts as 1 in the check digit
    Reserve, ///< local number of a municipality or region, accepted by configuration
};

/// What a registry accepts beside the national numbers.
struct IdentityRules {
    bool reserveAllowed = false;
    /// Regular expression that the whole reserve number must match, upper case, without spaces and
    /// separators.
    QString reservePattern = QStringLiteral("(18|19|20)[0-9]{6}[A-Z][A-Z0-9]{3}");
};

/// A number that the Swedish state or the municipality gave a person; always valid.
/// Sources: folkbokföringslagen (1991:481) 18 §, lag (2022:1697) om samordningsnummer.
class IdentityNumber {
public:
    /// Reads YYMMDD-NNNC, YYMMDD+NNNC, YYYYMMDD-NNNC, ten or twelve digits, with spaces anywhere. `today`
    /// (Swedish calendar day) settles the century of a short form: the youngest person not yet to be born, a
    /// hundred years older by calendar year with "+". Errors: Invalid "identity_number" with the detail
    /// `length`, `characters`, `date`, `future`, `check_digit` or `reserve_not_allowed`.
    [[nodiscard]] static Result<IdentityNumber> parse(
        QStringView text, QDate today, const IdentityRules& rules = {});
    /// A number that was accepted when it was stored; the rules of today are not asked again. Null when it
    /// cannot have been.
    [[nodiscard]] static std::optional<IdentityNumber> fromStored(QStringView digits);

    [[nodiscard]] IdentityKind kind() const { return m_kind; }
    /// As stored: twelve characters without separator ("199006022397"); a reserve number as its pattern has
    /// it.
    [[nodiscard]] const QString& digits() const { return m_digits; }
    /// "19900602-2397".
    [[nodiscard]] QString display() const;
    /// The day in the number. Only a hint: it may be a neighbouring day of the real birth date.
    [[nodiscard]] std::optional<QDate> birthDate() const;
    /// Odd last-but-one digit = male. Only a hint; null for reserve numbers.
    [[nodiscard]] std::optional<bool> isMale() const;

    friend bool operator==(const IdentityNumber&, const IdentityNumber&) = default;

private:
    IdentityNumber(QString digits, IdentityKind kind)
        : m_digits(std::move(digits))
        , m_kind(kind)
    { }

    QString m_digits;
    IdentityKind m_kind;
};

/// The Luhn check digit (0-9) of nine digits; a letter counts as 1.
[[nodiscard]] int luhnCheckDigit(QStringView nine);

} // namespace frid
