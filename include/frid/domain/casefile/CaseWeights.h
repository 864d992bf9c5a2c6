#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/JsonReader.h>
#include <frid/domain/assessment/Instrument.h>
#include <frid/domain/casefile/CaseFile.h>

#include <array>

namespace frid {

/// How far an open case has come, as far as its records tell.
enum class CasePhase {
    Preliminary, ///< neither inquiry nor intervention yet
    Inquiry, ///< an inquiry is open, and nothing is given yet
    Interventions, ///< something is given now
    NoInquiry, ///< decided not to open one, and nothing is given
};

/// What makes one case weigh more than another. Nothing else does: no text and no person.
struct CaseBurden {
    CaseKind kind = CaseKind::Victim;
    std::optional<RiskLevel> risk; ///< none: not assessed
    CasePhase phase = CasePhase::Preliminary;
    int children = 0; ///< parties of the case who are its children
    bool placed = false; ///< somebody of the case is placed now
};

/// What an open case weighs, in points, by resources/codes/case_weights.json (docs/codes.schema.json). Points
/// of different cases may be added; they say nothing about a case's importance. Immutable after loading.
class CaseWeights {
public:
    /// Those that the program carries.
    [[nodiscard]] static Result<CaseWeights> bundled();
    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<CaseWeights> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);

    [[nodiscard]] int points(const CaseBurden& burden) const;
    [[nodiscard]] int version() const { return m_version; }
    /// False: shown to the user as awaiting confirmation.
    [[nodiscard]] bool isVerified() const { return m_verified; }

private:
    std::array<int, 3> m_kinds{};
    int m_notAssessed = 0;
    std::array<int, 3> m_levels{};
    std::array<int, 4> m_phases{};
    int m_perChild = 0;
    int m_mostChildren = 0;
    int m_placement = 0;
    int m_version = 0;
    bool m_verified = false;
};

template <> struct EnumCodes<CasePhase> {
    static constexpr std::array<std::pair<CasePhase, QLatin1StringView>, 4> table{{
        {CasePhase::Preliminary, QLatin1StringView("preliminary")},
        {CasePhase::Inquiry, QLatin1StringView("inquiry")},
        {CasePhase::Interventions, QLatin1StringView("interventions")},
        {CasePhase::NoInquiry, QLatin1StringView("no_inquiry")},
    }};
};

} // namespace frid
