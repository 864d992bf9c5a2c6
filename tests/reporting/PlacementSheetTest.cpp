#include <catch2/catch.hpp>

#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>
#include <frid/reporting/PlacementSheet.h>

#include "FollowUpSample.h"
#include "SampleDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

/// A mother and so many children, without the place.
PlacementSheetData sample(int children)
{
    PlacementSheetData data;
    data.municipality = u"Exempelköpings kommun"_s;
    data.printedBy = u"Hanna Handläggare"_s;
    data.printedAt = now;
    data.overview.file.number = CaseNumber(2026, 173);
    data.overview.subject.givenName = u"Astrid"_s;
    data.overview.subject.familyName = u"Björkvinge"_s;
    data.overview.handlerName = u"Hanna Handläggare"_s;
    data.contact = u"Jourens telefon"_s;
    data.phone = u"070-174 06 05"_s;
    SheetStay stay;
    stay.ofSubject = true;
    stay.kind = u"sheltered_housing"_s;
    stay.agreement = u"framework"_s;
    stay.placement.from = QDate(2026, 11, 1);
    stay.placement.pricePerDay = 250'000;
    stay.soFar = {21, 5'250'000};
    data.stays << stay;
    for (int i = 0; i < children; ++i) {
        PartyRow row;
        row.party.id = PartyId::make(now);
        row.party.person = PersonId::make(now);
        row.party.role = u"child"_s;
        row.person = {row.party.person, u"Lova %1"_s.arg(i), false};
        data.overview.parties << row;
        SheetStay child = stay;
        child.ofSubject = false;
        child.party = row.party.id;
        child.placement.child = true;
        child.placement.consent = u"one"_s;
        child.placement.immediateDecisionOn = QDate(2026, 11, 2);
        data.stays << child;
    }
    return data;
}

} // namespace

TEST_CASE("The sheet of a placement says who, since when, the children's state, contacts and costs")
{
    const PlacementSheetData data = sample(2);
    const QString text = allText(buildPlacementSheet(data, {}, labels()));
    for (const QString& part : {u"Astrid Björkvinge"_s, u"Lova 1"_s, u"2026-11-01"_s, u"2026-11-02"_s,
             u"Skyddat boende"_s, u"070-174 06 05"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(QString(text).remove(QChar(0xa0)).remove(u' ').contains(u"157500kr"_s)); // all three together
    CHECK_FALSE(allText(buildPlacementSheet(data, {.othersByRoleOnly = true}, labels())).contains(u"Lova"_s));
    CHECK_FALSE(listExposures(data, {}, labels()).isEmpty());
}

TEST_CASE("The sheet warns where it tells the place, and is a page whatever it tells")
{
    PlacementSheetData data = sample(14);
    CHECK_FALSE(allText(buildPlacementSheet(data, {}, labels())).contains(u"Hemliga"_s));
    CHECK(PagedDocument(buildPlacementSheet(data, {}, labels())).pageCount() == 1);
    data.withPlace = true;
    data.overview.subject.protection = Protection::Flag;
    for (SheetStay& stay : data.stays) {
        stay.address = u"Hemliga gatan 7"_s;
        stay.providerName = u"Kvinnojouren Ekan"_s;
        stay.placeName = u"Lägenhet 1"_s;
        stay.placement.contactName = u"Namn på en kontakt"_s;
    }
    const Document document = buildPlacementSheet(data, {}, labels());
    CHECK(allText(document).contains(u"Hemliga gatan 7"_s));
    CHECK(PagedDocument(document).pageCount() == 1);
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(document, folder + u"/placement-full.pdf"_s));
        CHECK(writePdf(buildPlacementSheet(sample(2), {}, labels()), folder + u"/placement.pdf"_s));
    }
}
