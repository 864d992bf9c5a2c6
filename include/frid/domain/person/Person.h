#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/person/IdentityNumber.h>

#include <QDate>
#include <QStringList>
#include <optional>

namespace frid {

enum class Gender { Unknown, Female, Male, Other };

/// Protected identity. Flag: sekretessmarkering; Registration: skyddad folkbokföring; Assumed: fingerade
/// personuppgifter (nothing may ever tie the person to the old identity).
enum class Protection { None, Flag, Registration, Assumed };

/// How sure the tax agency is of who holds a coordination number.
enum class CoordinationStatus { NotApplicable, Proven, Probable, Uncertain, Dormant };

/// How the person can be reached without danger. Shown wherever somebody might be about to call or write.
struct SafeContact {
    bool noHomePhone = false; ///< "ring inte hemma"
    bool noSms = false;
    bool noLetters = false;
    bool noEmail = false;
    QString ways; ///< safe ways, free text
    QString times; ///< safe times, free text
    QString note;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const SafeContact&, const SafeContact&) = default;
};

/// A human being that some case is or was about, or that is a party to one.
struct Person {
    PersonId id;
    Revision revision = 0;
    std::optional<IdentityNumber> identityNumber; ///< none is legitimate
    CoordinationStatus coordinationStatus = CoordinationStatus::NotApplicable;
    QString givenName; ///< the least that a new case needs
    QString familyName;
    std::optional<QDate> birthDate; ///< a field of its own: the number's date part may be a neighbouring day
    std::optional<int> birthYear; ///< kept readable; from birthDate when that is known
    Gender gender = Gender::Unknown;
    Protection protection = Protection::None;
    QString phone;
    QString email;
    QString address;
    SafeContact safeContact;
    bool needsInterpreter = false;
    QString language; ///< code of list "language", empty when not known
    QStringList vulnerabilities; ///< codes of list "vulnerability", sorted
    UnitId registeredUnit; ///< the unit that made the record
    PersonId mergedInto; ///< set when this record was merged into another

    /// "Given Family", or the one that is known.
    [[nodiscard]] QString name() const;
    /// Whole years on a day; nothing when no birth date is known.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
    [[nodiscard]] bool isProtected() const { return protection != Protection::None; }
};

/// Checks and tidies what was typed: a given or family name is needed, birth date not in the future and not
/// against the identity number by more than the tax agency's neighbouring days. Errors: Invalid with the
/// field's name.
[[nodiscard]] Result<Person> checkedPerson(Person person, QDate today);

/// Every field that can be edited, for conflicts and history. The one list of a person's fields.
[[nodiscard]] FieldMap toFields(const Person& person);

template <> struct EnumCodes<Gender> {
    static constexpr std::array<std::pair<Gender, QLatin1StringView>, 4> table{{
        {Gender::Unknown, QLatin1StringView("unknown")},
        {Gender::Female, QLatin1StringView("female")},
        {Gender::Male, QLatin1StringView("male")},
        {Gender::Other, QLatin1StringView("other")},
    }};
};

template <> struct EnumCodes<Protection> {
    static constexpr std::array<std::pair<Protection, QLatin1StringView>, 4> table{{
        {Protection::None, QLatin1StringView("none")},
        {Protection::Flag, QLatin1StringView("flag")},
        {Protection::Registration, QLatin1StringView("registration")},
        {Protection::Assumed, QLatin1StringView("assumed")},
    }};
};

template <> struct EnumCodes<CoordinationStatus> {
    static constexpr std::array<std::pair<CoordinationStatus, QLatin1StringView>, 5> table{{
        {CoordinationStatus::NotApplicable, QLatin1StringView("not_applicable")},
        {CoordinationStatus::Proven, QLatin1StringView("proven")},
        {CoordinationStatus::Probable, QLatin1StringView("probable")},
        {CoordinationStatus::Uncertain, QLatin1StringView("uncertain")},
        {CoordinationStatus::Dormant, QLatin1StringView("dormant")},
    }};
};

} // namespace frid
