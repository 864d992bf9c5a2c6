#pragma once

#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/casefile/CaseNumber.h>
#include <frid/domain/person/Person.h>

#include <QDate>
#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace frid {

/// Whole years in bands: 0–6, 7–12, 13–17, 18–20, 21–29, 30–44, 45–64, 65–79, 80 and older. Unknown: no birth
/// date is known. Of adult age are those from 18 on.
enum class AgeBand : quint8 {
    To6,
    To12,
    To17,
    To20,
    To29,
    To44,
    To64,
    To79,
    From80,
    Unknown,
};
inline constexpr int ageBandCount = 10;

/// As written in results: "0-6", "80+", "unknown".
[[nodiscard]] QString toCode(AgeBand band);
/// Of whole years; those not yet born belong to the first band.
[[nodiscard]] AgeBand ageBandOf(int years);
[[nodiscard]] AgeBand ageBandOn(QDate birthDate, QDate day);
/// The band when the birth year alone decides it on that day; else nothing, and the birth date must be seen.
[[nodiscard]] std::optional<AgeBand> ageBandOfYear(int birthYear, QDate day);
[[nodiscard]] constexpr bool isAdult(AgeBand band)
{
    return band >= AgeBand::To20 && band != AgeBand::Unknown;
}

/// A period of days, closed at both ends.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return day.isValid() && from <= day && day <= to; }
    /// The period before, as long in whole months where it begins and ends with a month, else in days.
    [[nodiscard]] Period before() const;
    friend bool operator==(const Period&, const Period&) = default;
};

/// Errors: Invalid with field "from" or "to": missing, or out of order.
[[nodiscard]] Result<Period> checkedPeriod(QDate from, QDate to);

/// Small numbers for codes, so that facts are compact. 0 is the empty code.
class CodeNumbers {
public:
    quint16 of(const QString& code);
    /// "unknown" of 0.
    [[nodiscard]] const QString& code(quint16 number) const { return m_codes.at(number); }
    [[nodiscard]] qsizetype size() const { return m_codes.size(); }

private:
    QStringList m_codes{QStringLiteral("unknown")};
    QHash<QString, quint16> m_numbers;
};

/// Whether facts carry the way back to their cases.
enum class CaseNumbers { Hide, Tell };

/// What measures are computed from: days, codes and counts of the cases that an account may count. No name
/// and no text.
struct StatisticsFacts {
    /// Categories of violence, in the order of Case::knownOn.
    static constexpr std::array categories{QLatin1StringView("vnr"), QLatin1StringView("hrv"),
        QLatin1StringView("pom"), QLatin1StringView("child")};

    /// Levels of a latest assessment; None also of one without a level.
    enum class Level : quint8 { None, Low, Medium, High, Extreme };

    struct Case {
        qint32 person = 0; ///< equal for cases of the same person, and of no other meaning
        CaseKind kind = CaseKind::Victim;
        Gender gender = Gender::Unknown;
        AgeBand band = AgeBand::Unknown; ///< on receivedOn
        YesNo knownBefore = YesNo::Unknown;
        YesNo livingWith = YesNo::Unknown;
        Level level = Level::None; ///< of the latest assessment on or before the period's last day
        bool protectedIdentity = false;
        bool intervened = false; ///< an intervention was granted in the period
        bool instrumentUsed = false; ///< a named instrument, on or before the period's last day
        quint16 channel = 0; ///< these three in `codes`
        quint16 closingReason = 0;
        quint16 overallGoal = 0;
        qint32 handlerChanges = 0; ///< on or before the period's last day
        quint64 vulnerabilities = 0; ///< a bit for each of `vulnerabilities`
        QDate receivedOn; ///< days are invalid where there is none
        QDate closedOn;
        QDate firstOfferOn;
        QDate firstVisitOn;
        QDate talkedWithChildOn;
        std::array<QDate, categories.size()> knownOn; ///< earliest of each category
    };
    /// So many of one kind, by the case that they belong to.
    struct Count {
        CaseKind kind = CaseKind::Victim;
        Gender gender = Gender::Unknown;
        QString code; ///< empty: unknown
        QString outcome; ///< of referrals; empty: unknown
        qint64 count = 0;
        CaseNumber of = {}; ///< where the way back is asked for; then each case is counted by itself
    };
    /// One stay: nights from `from` until the day before `until`.
    struct Stay {
        CaseKind kind = CaseKind::Victim;
        Gender gender = Gender::Unknown;
        qint32 caseIndex = 0; ///< equal for stays of the same case
        QString code; ///< kind of intervention
        QDate from;
        QDate until; ///< invalid: it goes on
        std::optional<qint64> orePerDay;
        CaseNumber of = {}; ///< where the way back is asked for
    };

    std::vector<Case> cases;
    /// Of `cases`, where the way back to them is asked for; else empty.
    std::vector<CaseNumber> numbers;
    CodeNumbers codes;
    QStringList vulnerabilities; ///< at most 64
    QList<Count> interventions; ///< granted in the period
    QList<Count> sessions; ///< held in the period
    QList<Count> assessments; ///< made in the period
    QList<Count> referrals; ///< sent in the period
    QList<Stay> stays; ///< that touch the period

    /// The bit of a vulnerability's code.
    quint64 vulnerabilityBit(const QString& code);
};

} // namespace frid
