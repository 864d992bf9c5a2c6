#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace frid {

/// The number printed on every letter of a case: year and running serial, "2026-00173". The serial runs per
/// year and registry from 1 and is never reused; beyond 99 999 it grows to more digits.
class CaseNumber {
public:
    /// Not given yet: year and serial 0. Only a case that is about to be made has it.
    CaseNumber() = default;
    /// Year 1900-2999, serial 1-999 999 999; anything else is a programming fault (std::invalid_argument).
    CaseNumber(int year, int serial);

    /// Reads "2026-00173"; the leading zeros may be left out when typing ("2026-173"), the year may not.
    /// White space around is ignored. Null for anything else.
    [[nodiscard]] static std::optional<CaseNumber> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int serial() const { return m_serial; }

    /// By year, then serial.
    friend auto operator<=>(const CaseNumber&, const CaseNumber&) = default;

private:
    int m_year = 0;
    int m_serial = 0;
};

} // namespace frid
