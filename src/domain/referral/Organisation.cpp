#include <frid/domain/referral/Organisation.h>

#include <QCollator>
#include <QLocale>

#include <algorithm>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

void sortOnce(QStringList& codes)
{
    codes.removeAll(QString());
    codes.removeDuplicates();
    codes.sort();
}

} // namespace

QStringList townsOf(const QString& text)
{
    QStringList towns;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const QString town = part.simplified();
        if (!town.isEmpty() && !towns.contains(town, Qt::CaseInsensitive)) {
            towns.append(town);
        }
    }
    const QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::ranges::sort(
        towns, [&](const QString& one, const QString& other) { return order.compare(one, other) < 0; });
    return towns;
}

Result<Organisation> checkedOrganisation(Organisation organisation)
{
    FRID_CHECK(tidyLine(organisation.name, u"name"_s));
    FRID_CHECK(requireText(organisation.name, u"name"_s));
    FRID_CHECK(requireText(organisation.kind, u"organisation_kind"_s));
    FRID_CHECK(tidyLine(organisation.contact, u"contact"_s));
    FRID_CHECK(tidyLine(organisation.phone, u"phone"_s));
    FRID_CHECK(tidyLine(organisation.email, u"email"_s));
    FRID_CHECK(tidyText(organisation.address, u"address"_s));
    FRID_CHECK(tidyText(organisation.note, u"note"_s));
    QString towns = organisation.towns.join(u", "_s);
    FRID_CHECK(tidyText(towns, u"towns"_s));
    organisation.towns = townsOf(towns);
    sortOnce(organisation.needs);
    sortOnce(organisation.ageGroups);
    return organisation;
}

FieldMap toFields(const Organisation& organisation)
{
    return {
        {u"organisation_kind"_s, organisation.kind},
        {u"name"_s, organisation.name},
        {u"contact"_s, organisation.contact},
        {u"phone"_s, organisation.phone},
        {u"email"_s, organisation.email},
        {u"address"_s, organisation.address},
        {u"needs"_s, organisation.needs.join(u' ')},
        {u"age_groups"_s, organisation.ageGroups.join(u' ')},
        {u"towns"_s, organisation.towns.join(u", "_s)},
        {u"note"_s, organisation.note},
        {u"active"_s, fieldText(organisation.active)},
    };
}

Result<Cooperation> checkedCooperation(Cooperation cooperation)
{
    FRID_CHECK(tidyText(cooperation.about, u"cooperation_about"_s));
    FRID_CHECK(requireText(cooperation.about, u"cooperation_about"_s));
    FRID_CHECK(tidyLine(cooperation.contact, u"contact"_s));
    FRID_CHECK(requireDay(cooperation.from, u"from_day"_s));
    FRID_CHECK(plausibleDate(cooperation.from, u"from_day"_s));
    if (cooperation.until && !cooperation.until->isValid()) {
        cooperation.until.reset();
    }
    if (cooperation.until) {
        FRID_CHECK(plausibleDate(*cooperation.until, u"until_day"_s));
        FRID_CHECK(notBefore(*cooperation.until, cooperation.from, u"until_day"_s));
    }
    return cooperation;
}

FieldMap toFields(const Cooperation& cooperation)
{
    return {
        {u"cooperation_about"_s, cooperation.about},
        {u"contact"_s, cooperation.contact},
        {u"from_day"_s, fieldText(cooperation.from)},
        {u"until_day"_s, fieldText(cooperation.until)},
    };
}

AgreementStanding standingOn(const Cooperation& cooperation, QDate today)
{
    if (cooperation.from > today) {
        return AgreementStanding::Coming;
    }
    if (!cooperation.until) {
        return AgreementStanding::Valid;
    }
    if (*cooperation.until < today) {
        return AgreementStanding::Expired;
    }
    return today.daysTo(*cooperation.until) <= agreementWarningDays ? AgreementStanding::ExpiresSoon
                                                                    : AgreementStanding::Valid;
}

} // namespace frid
