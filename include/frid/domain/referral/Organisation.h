#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <QStringList>
#include <optional>

namespace frid {

/// Somebody to refer to or to ask: an authority, a clinic, a shelter.
struct Organisation {
    OrganisationId id;
    Revision revision = 0;
    QString kind; ///< code of list "organisation_kind"
    QString name;
    QString contact; ///< whom to ask for
    QString phone;
    QString email;
    QString address;
    QStringList needs; ///< codes of list "support_need", sorted: what it helps with
    QStringList ageGroups; ///< codes of list "age_group", sorted; empty: every age
    QStringList towns; ///< sorted as a Swede would; empty: everywhere
    QString note;
    bool active = true; ///< false: no longer to be chosen; what was sent there stays
};

/// Tidies, takes away doubles. Errors: Invalid: name or kind missing, too long.
[[nodiscard]] Result<Organisation> checkedOrganisation(Organisation organisation);
[[nodiscard]] FieldMap toFields(const Organisation& organisation);

/// "Vara, Lidköping" as towns, tidied.
[[nodiscard]] QStringList townsOf(const QString& text);

/// What is agreed with an organisation, and until when.
struct Cooperation {
    CooperationId id;
    Revision revision = 0;
    OrganisationId organisation;
    QString about;
    QString contact; ///< who answers for it there
    QDate from; ///< Swedish calendar day
    std::optional<QDate> until; ///< last day; none: until further notice
};

/// Errors: Invalid: about or from_day missing, until_day before from_day.
[[nodiscard]] Result<Cooperation> checkedCooperation(Cooperation cooperation);
[[nodiscard]] FieldMap toFields(const Cooperation& cooperation);

/// How an agreement stands on a day.
enum class AgreementStanding { Coming, Valid, ExpiresSoon, Expired };

/// An agreement that ends within so many days is warned about.
inline constexpr int agreementWarningDays = 90;
[[nodiscard]] AgreementStanding standingOn(const Cooperation& cooperation, QDate today);

} // namespace frid
