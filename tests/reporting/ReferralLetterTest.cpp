#include <catch2/catch.hpp>

#include <frid/reporting/FollowUpReport.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>
#include <frid/reporting/ReferralLetter.h>

#include "FollowUpSample.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

ReferralLetterData sample()
{
    ReferralLetterData data;
    data.municipality = u"Exempelköpings kommun"_s;
    data.printedBy = u"Hanna Handläggare"_s;
    data.printedAt = now;
    data.overview.unitName = u"Vuxen"_s;
    data.overview.handlerName = u"Hanna Handläggare"_s;
    data.overview.file.number = CaseNumber(2026, 173);
    data.overview.subject.givenName = u"Astrid"_s;
    data.overview.subject.familyName = u"Björkvinge"_s;
    PartyRow child;
    child.party.id = PartyId::make(now);
    child.party.person = PersonId::make(now);
    child.party.role = u"child"_s;
    child.person = {child.party.person, u"Lova Björkvinge"_s, false};
    data.overview.parties = {child};
    Referral& referral = data.row.referral;
    referral.kind = concernReportKind;
    referral.recipient = u"Mottagningen barn och unga"_s;
    referral.subject = u"Oro för ett barn"_s;
    referral.text = u"Vi anmäler oro.\nBarnet har sett våld."_s;
    referral.consent = Consent::NotNeeded;
    referral.legalGround = concernReportGround;
    referral.state = ReferralState::Sent;
    referral.sentOn = QDate(2026, 11, 20);
    referral.answerDue = QDate(2026, 12, 4);
    data.row.about = {{}, u"Astrid Björkvinge"_s, false};
    data.recipientAddress = u"Box 1\n531 88 Exempelköping"_s;
    return data;
}

} // namespace

TEST_CASE("A letter tells to whom, about whom, why it may be told, and the very text")
{
    const Document document = buildReferralLetter(sample(), {.recipient = u"Mottagningen"_s}, labels());
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(document, folder + u"/letter.pdf"_s, {}));
    }
    const QString text = allText(document);
    for (const QString& part : {u"Mottagningen barn och unga"_s, u"531 88 Exempelköping"_s,
             u"Astrid Björkvinge"_s, u"2026-11-20"_s, u"2026-12-04"_s, u"Oro för ett barn"_s,
             u"Vi anmäler oro."_s, u"Barnet har sett våld."_s, u"SoL (2025:400) 19 kap."_s,
             u"Hanna Handläggare"_s, u"Exempelköpings kommun"_s, u"2026-00173"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(document.title == u"Orosanmälan"_s);
}

TEST_CASE("A letter about a masked person names nobody")
{
    ReferralLetterData data = sample();
    data.overview.masked = true;
    data.overview.subject = {};
    data.overview.subject.protection = Protection::Registration;
    data.row.about = {{}, {}, true};
    const Document document = buildReferralLetter(data, {}, labels());
    CHECK_FALSE(allText(document).contains(u"Astrid"_s));
    CHECK(std::any_of(document.blocks.cbegin(), document.blocks.cend(),
        [](const Block& block) { return std::holds_alternative<Callout>(block); }));
}

TEST_CASE("A letter about a child can name it by role only, and says whom its text names")
{
    ReferralLetterData data = sample();
    data.row.referral.party = data.overview.parties.first().party.id;
    data.row.about = data.overview.parties.first().person;
    CHECK(allText(buildReferralLetter(data, {}, labels())).contains(u"Lova Björkvinge"_s));
    const QString byRole = allText(buildReferralLetter(data, {.othersByRoleOnly = true}, labels()));
    CHECK_FALSE(byRole.contains(u"Lova"_s));
    CHECK(byRole.contains(u"Barn"_s));
    data.row.referral.text = u"Lova Björkvinge har sett våld."_s;
    const auto found = listExposures(data, {}, labels());
    CHECK(std::any_of(
        found.cbegin(), found.cend(), [](const Exposure& one) { return one.what == u"Lova Björkvinge"_s; }));
}

TEST_CASE("A letter that replaces another says which, and not why")
{
    ReferralLetterData data = sample();
    data.row.referral.replaces = ReferralId::make(now);
    data.row.referral.replacementReason = u"Fel person i den första"_s;
    CHECK_FALSE(allText(buildReferralLetter(data, {}, labels())).contains(u"2026-11-03"_s));
    data.row.replacesSentOn = QDate(2026, 11, 3);
    const QString text = allText(buildReferralLetter(data, {}, labels()));
    CHECK(text.contains(u"2026-11-03"_s));
    CHECK_FALSE(text.contains(u"Fel person"_s));
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(buildReferralLetter(data, {}, labels()), folder + u"/letter.pdf"_s));
    }
}

TEST_CASE("A brief on paper tells neither case nor place")
{
    Consultation asked;
    asked.question = u"Hur gör vi?"_s;
    asked.brief = u"Kvinnan och Barn 1 bor i Ort A."_s;
    const Document document = buildConsultationBrief(asked);
    const QString text = allText(document);
    CHECK(text.contains(u"Hur gör vi?"_s));
    CHECK(text.contains(u"Kvinnan och Barn 1 bor i Ort A."_s));
    CHECK(document.header.municipality.isEmpty());
    CHECK(document.header.reference.isEmpty());
    CHECK(document.header.unit.isEmpty());
    CHECK(document.footer.text.isEmpty());
}

TEST_CASE("The follow-up report tells of referrals and their answers, not of their texts")
{
    FollowUpReportData data;
    data.overview = sample().overview;
    data.from = QDate(2026, 1, 1);
    data.to = QDate(2026, 12, 31);
    data.printedAt = now;
    ReferralRow row = sample().row;
    row.referral.state = ReferralState::Accepted;
    row.referral.steps = {{ReferralStep::Kind::Accepted, QDate(2026, 11, 21), u"Utredning inleds"_s, {}, {}}};
    FollowUpReportOptions options;
    options.sections = {ReportSection::Referrals};
    CHECK_FALSE(allText(buildFollowUpReport(data, options, labels())).contains(u"Mottagningen"_s));
    data.referrals = {row};
    const QString text = allText(buildFollowUpReport(data, options, labels()));
    CHECK(text.contains(u"Mottagningen barn och unga"_s));
    CHECK(text.contains(u"Utredning inleds"_s));
    CHECK_FALSE(text.contains(u"Barnet har sett våld"_s));
}
