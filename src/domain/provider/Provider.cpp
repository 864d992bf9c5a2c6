#include <frid/domain/provider/Provider.h>

#include "Tidy.h"

#include <algorithm>
#include <frid/domain/provider/Municipality.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int greatestRank = 999;
constexpr int mostBeds = 500;
constexpr int oldestChild = 17;

void clearInvalid(std::optional<QDate>& day)
{
    if (day && !day->isValid()) {
        day.reset();
    }
}

QString agreementText(const ProviderAgreement& one)
{
    const auto price = [](const std::optional<Ore>& ore) { return ore ? QString::number(*ore) : QString(); };
    return QStringList{
        one.kind, fieldText(one.from), fieldText(one.to), price(one.pricePerDay), price(one.childPricePerDay)}
        .join(u' ');
}

} // namespace

Result<Provider> checkedProvider(Provider provider)
{
    FRID_CHECK(tidyLine(provider.name, u"name"_s));
    FRID_CHECK(requireText(provider.name, u"name"_s));
    FRID_CHECK(requireText(provider.kind, u"provider_kind"_s));
    if (provider.rank < 0 || provider.rank > greatestRank) {
        return invalid(u"rank"_s, u"range"_s);
    }
    FRID_CHECK(tidyText(provider.contact, u"contact"_s));
    FRID_CHECK(tidyLine(provider.phone, u"phone"_s));
    FRID_CHECK(tidyLine(provider.permitNumber, u"permit_number"_s));
    FRID_CHECK(tidyText(provider.evaluation, u"evaluation"_s));
    clearInvalid(provider.permitUntil);
    if (provider.permitUntil) {
        FRID_CHECK(plausibleDate(*provider.permitUntil, u"permit_until"_s));
    }
    for (ProviderAgreement& agreement : provider.agreements) {
        clearInvalid(agreement.to);
        FRID_CHECK(requireText(agreement.kind, u"agreements"_s));
        FRID_CHECK(requireDay(agreement.from, u"agreements"_s));
        FRID_CHECK(plausibleDate(agreement.from, u"agreements"_s));
        if (agreement.to) {
            FRID_CHECK(plausibleDate(*agreement.to, u"agreements"_s));
            FRID_CHECK(notBefore(*agreement.to, agreement.from, u"agreements"_s));
        }
        if (agreement.pricePerDay.value_or(0) < 0 || agreement.childPricePerDay.value_or(0) < 0) {
            return invalid(u"agreements"_s, u"range"_s);
        }
    }
    std::ranges::stable_sort(provider.agreements, {}, &ProviderAgreement::from);
    return provider;
}

FieldMap toFields(const Provider& provider)
{
    QStringList agreements;
    for (const ProviderAgreement& one : provider.agreements) {
        agreements.append(agreementText(one));
    }
    return {
        {u"name"_s, provider.name},
        {u"provider_kind"_s, provider.kind},
        {u"active"_s, fieldText(provider.active)},
        {u"rank"_s, QString::number(provider.rank)},
        {u"contact"_s, provider.contact},
        {u"phone"_s, provider.phone},
        {u"permit_number"_s, provider.permitNumber},
        {u"permit_until"_s, fieldText(provider.permitUntil)},
        {u"evaluation"_s, provider.evaluation},
        {u"agreements"_s, agreements.join(u'\n')},
    };
}

const ProviderAgreement* agreementOn(const Provider& provider, QDate day)
{
    const ProviderAgreement* found = nullptr;
    for (const ProviderAgreement& one : provider.agreements) {
        if (one.from <= day && (!one.to || day <= *one.to) && (found == nullptr || one.from >= found->from)) {
            found = &one;
        }
    }
    return found;
}

Result<ProviderRemark> checkedRemark(ProviderRemark remark, QDate today)
{
    FRID_CHECK(tidyText(remark.text, u"text"_s));
    FRID_CHECK(requireText(remark.text, u"text"_s));
    FRID_CHECK(requireDay(remark.notedOn, u"noted_on"_s));
    FRID_CHECK(happenedDay(remark.notedOn, today, u"noted_on"_s));
    return remark;
}

Result<Place> checkedPlace(Place place)
{
    FRID_CHECK(tidyLine(place.name, u"name"_s));
    FRID_CHECK(requireText(place.name, u"name"_s));
    if (place.address) {
        FRID_CHECK(tidyText(*place.address, u"address"_s));
    }
    FRID_CHECK(tidyText(place.note, u"note"_s));
    if (place.beds < 1 || place.beds > mostBeds) {
        return invalid(u"beds"_s, u"range"_s);
    }
    if (place.rooms < 0 || place.rooms > mostBeds) {
        return invalid(u"rooms"_s, u"range"_s);
    }
    if (place.childAgeFrom < 0 || place.childAgeFrom > oldestChild) {
        return invalid(u"child_age_from"_s, u"range"_s);
    }
    if (place.childAgeTo < place.childAgeFrom || place.childAgeTo > oldestChild) {
        return invalid(u"child_age_to"_s, u"range"_s);
    }
    if (!place.municipality.isEmpty()) {
        const auto code = municipalityCode(place.municipality);
        if (!code) {
            return invalid(u"municipality"_s, u"unknown_municipality"_s);
        }
        place.municipality = *code;
    }
    place.suits.sort();
    place.suits.removeDuplicates();
    return place;
}

FieldMap toFields(const Place& place)
{
    FieldMap fields{
        {u"name"_s, place.name},
        {u"municipality"_s, municipalityName(place.municipality)},
        {u"active"_s, fieldText(place.active)},
        {u"beds"_s, QString::number(place.beds)},
        {u"rooms"_s, QString::number(place.rooms)},
        {u"suits"_s, place.suits.join(u' ')},
        {u"child_age_from"_s, QString::number(place.childAgeFrom)},
        {u"child_age_to"_s, QString::number(place.childAgeTo)},
        {u"note"_s, place.note},
    };
    if (place.address) {
        fields.append({u"address"_s, *place.address});
    }
    return fields;
}

} // namespace frid
