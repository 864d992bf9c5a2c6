#include <catch2/catch.hpp>

#include <frid/reporting/AssessmentReport.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>

#include "AssessmentSamples.h"
#include "FollowUpSample.h"
#include "SampleDocument.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

Document build(const AssessmentPrintData& data, const AssessmentReportOptions& options = {})
{
    Document document = buildAssessmentReport(data, options, labels());
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        static int number = 0;
        CHECK(writePdf(document, folder + u"/assessment-%1.pdf"_s.arg(++number)));
    }
    return document;
}

QStringList headings(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == level) {
            texts << heading->text;
        }
    }
    return texts;
}

bool exposes(const QList<Exposure>& list, Exposure::Kind kind, const QString& what)
{
    return std::any_of(list.cbegin(), list.cend(),
        [&](const Exposure& it) { return it.kind == kind && it.what == what && !it.where.isEmpty(); });
}

} // namespace

TEST_CASE("An assessment on paper tells who, how, what and when, and who signed")
{
    const Document document = build(patriarkPrint(), {.recipient = u"Klienten"_s, .purpose = u"Möte"_s});
    CHECK(document.header.secrecyStamp.contains(u"2009:400"_s));
    CHECK(document.header.reference.contains(u"2026-00173"_s));
    CHECK(document.footer.text.contains(u"Klienten"_s));
    const QString text = allText(document);
    for (const QString& part : {u"Astrid Björkvinge"_s, u"19900602-2397"_s, u"PATRIARK, edition 2013"_s,
             u"2026-11-20"_s, u"advokaten Siv Ek"_s, u"Mötesrum 3"_s, u"Hotet är nytt och riktat."_s,
             u"Våldsutövare 1: Torsten Granmyr"_s, u"Våldsutövare 2: Farbrodern i Malmö"_s,
             u"Bortförande eller kvarhållande utomlands"_s, u"Utreseförbud prövas."_s,
             u"Jag är rädd att han kommer till skolan."_s, u"Larmtelefon."_s, u"2026-12-20"_s,
             u"2026-11-21 14:02"_s, u"0123 4567 89ab cdef"_s, u"Attityder som stöder hedersvåld"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(u"Lindgatan"_s));
    INFO("the client's words stand as a quotation, apart from the judgement");
    const auto quoted = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->style == Paragraph::Style::Quote
            && paragraph->text == u"Jag är rädd att han kommer till skolan."_s;
    });
    CHECK(quoted);
}

TEST_CASE("A summary holds what is marked, all answers hold every question for every perpetrator")
{
    AssessmentPrintData data = patriarkPrint(2);
    const QString summary = allText(build(data));
    data.allAnswers = true;
    const QString all = allText(build(data));
    CHECK(all.size() > summary.size());
    const InstrumentSection* section = nullptr;
    for (const InstrumentSection& it : data.view.instrument->sections) {
        section = it.id == u"perpetrators"_s ? &it : section;
    }
    REQUIRE(section);
    for (const InstrumentItem& item : section->items) {
        INFO(item.id.toStdString());
        CHECK(all.count(item.number + u' ' + item.topic.sv) == 2);
    }
    CHECK(all.contains(u"Utelämnad: underlag saknas"_s));
    CHECK(all.contains(prose(400, 0).left(40)));
    CHECK_FALSE(summary.contains(prose(400, 0).left(40)));
    INFO("an unanswered question says so and is no no");
    data.view.assessment.answers.set({u"t1"_s, u"now"_s, {}}, {});
    CHECK(allText(build(data)).contains(u"not answered"_s));
}

TEST_CASE("A structured professional judgement is printed without any score")
{
    AssessmentPrintData data = patriarkPrint();
    data.evaluation.scores = dangerPrint().evaluation.scores; // were there ever one
    data.allAnswers = true;
    const Document document = build(data);
    CHECK_FALSE(headings(document, 1).contains(u"Scores"_s));
    const QString text = allText(document);
    CHECK(text.contains(u"without a sum"_s));
    CHECK_FALSE(text.contains(u"Outcome"_s));
    CHECK(headings(build(dangerPrint()), 1).contains(u"Scores"_s));
}

TEST_CASE("Unverified points and instruments are marked as such")
{
    AssessmentPrintData data = dangerPrint();
    const QString text = allText(build(data));
    CHECK(text.contains(u"Not in all parts"_s));
    CHECK(text.contains(data.view.instrument->verifiedNote.sv.left(40)));
    CHECK(text.contains(u"Unverified"_s));
    Instrument doubtful = *data.view.instrument;
    for (InstrumentSection& section : doubtful.sections) {
        for (InstrumentItem& item : section.items) {
            item.verified = item.id != u"d1"_s;
        }
    }
    data.view.instrument = std::make_shared<const Instrument>(doubtful);
    const QString starred = allText(build(data));
    CHECK(starred.contains(doubtful.item(u"d1"_s)->topic.sv + u" *"_s));
    CHECK(starred.contains(u"* The question is not confirmed"_s));
}

TEST_CASE("Notes stand with their question when asked for, and nowhere when not")
{
    AssessmentPrintData data = dangerPrint();
    CHECK(allText(build(data)).contains(u"Note: Jaktvapen hos brodern."_s));
    data.view.assessment.notes.clear(); // as the service hands it over when they were not asked for
    CHECK_FALSE(allText(build(data)).contains(u"Jaktvapen"_s));
}

TEST_CASE("The publisher's wording stands on paper only where it is handed over")
{
    AssessmentPrintData data = dangerPrint();
    data.view.assessment.wordingPack = u"pack"_s;
    data.view.assessment.wordingPackVersion = u"1"_s;
    const QString without = allText(build(data));
    CHECK(without.contains(data.view.instrument->item(u"d1"_s)->topic.sv));
    CHECK(without.contains(u"may not be printed"_s));
    data.view.wording = wordingFor(*data.view.instrument, u"d1"_s);
    const QString with = allText(build(data));
    CHECK(with.contains(u"EXACT WORDING"_s));
    CHECK(with.contains(u"Förlaget"_s));
    CHECK_FALSE(with.contains(data.view.instrument->item(u"d1"_s)->topic.sv));
}

TEST_CASE("A masked person, perpetrator or child is not named in an assessment")
{
    AssessmentPrintData data = patriarkPrint(3);
    data.overview.masked = true;
    data.overview.subject.givenName.clear();
    data.overview.subject.familyName.clear();
    data.overview.subject.protection = Protection::Registration;
    data.overview.parties[2].person = {data.overview.parties[2].party.person, QString(), true};
    data.view.perpetrators[2].person = data.overview.parties[2].person;
    data.allAnswers = true;
    const Document document = build(data);
    const QString text = allText(document);
    CHECK_FALSE(text.contains(u"19900602"_s));
    CHECK_FALSE(text.contains(u"Mötesrum"_s));
    CHECK_FALSE(text.contains(u"Sven Ask"_s));
    CHECK(text.contains(u"Name Protected person"_s));
    CHECK(text.contains(u"Våldsutövare 3: Protected person"_s));
    CHECK(std::holds_alternative<Callout>(document.blocks[1]));
    CHECK(exposes(listExposures(data, {}, labels()), Exposure::Kind::UncheckedText, {}));

    INFO("by role only, nobody else is named, but the texts are still searched");
    const AssessmentReportOptions byRole{.othersByRoleOnly = true};
    data.view.assessment.conclusion = u"Torstens bror hotar."_s;
    const QString roles = allText(build(data, byRole));
    CHECK_FALSE(roles.contains(u"Granmyr"_s));
    CHECK(roles.contains(u"Våldsutövare 1"_s));
    CHECK(exposes(listExposures(data, byRole, labels()), Exposure::Kind::OtherPerson, u"Torsten Granmyr"_s));
}

TEST_CASE("An address in a text and one who has left the case are found before printing")
{
    AssessmentPrintData data = patriarkPrint(3);
    data.overview.subject.protection = Protection::Flag;
    data.view.assessment.safetyMeasures = u"Möt inte upp vid Lindgatan 5."_s;
    data.overview.parties.removeLast(); // Sven Ask stands in the assessment all the same
    const auto found = listExposures(data, {}, labels());
    CHECK(exposes(found, Exposure::Kind::ProtectedAddress, u"Lindgatan 5"_s));
    CHECK(exposes(found, Exposure::Kind::ProtectedSubject, u"Astrid Björkvinge"_s));
    CHECK(exposes(found, Exposure::Kind::OtherPerson, u"Sven Ask"_s));
}

TEST_CASE("Corrections are told on both papers, and a draft is never printed")
{
    AssessmentPrintData data = dangerPrint();
    data.view.replacedBy = AssessmentId::make(QDateTime::currentDateTimeUtc());
    CHECK(allText(build(data)).contains(u"This assessment has been corrected"_s));
    data.view.replacedBy = {};
    data.view.assessment.replaces = AssessmentId::make(QDateTime::currentDateTimeUtc());
    data.view.assessment.replacesReason = u"Fråga 5 hade missförståtts."_s;
    CHECK(allText(build(data)).contains(u"Fråga 5 hade missförståtts."_s));
    data.view.assessment.status = AssessmentStatus::Draft;
    CHECK_THROWS_AS(build(data), std::invalid_argument);
}

TEST_CASE("Seventy-five questions for three perpetrators break well over the pages")
{
    AssessmentPrintData data = patriarkPrint(3, 75);
    data.allAnswers = true;
    const Document document = build(data);
    const PagedDocument paged(document);
    CHECK(paged.pageCount() > 8);
    int asked = 0;
    int repeated = 0;
    static const QRegularExpression number(u"^Q\\d+$"_s);
    for (int page = 0; page < paged.pageCount(); ++page) {
        const auto lines = paged.lines(page);
        REQUIRE_FALSE(lines.empty());
        bool header = false;
        for (const auto& line : lines) {
            const QString text = line.text.trimmed();
            // It tells whose answers these are, on every page.
            const bool whose = text.startsWith(u"Question – Våldsutövare "_s);
            header = header || whose;
            repeated += line.repeated && whose ? 1 : 0;
            INFO("page " << page << ": " << text.toStdString());
            if (number.match(text).hasMatch()) {
                ++asked;
                CHECK(header); // under its column titles on every page
            }
            CHECK(paged.bodyArea().adjusted(-1, -1, 1, 1).contains(line.rect));
        }
        // What ends a page is neither a heading nor a table's titles.
        const auto& last = lines.back();
        const bool isHeading = last.block >= 0
            && std::holds_alternative<Heading>(document.blocks[static_cast<std::size_t>(last.block)]);
        INFO("page " << page << " ends with " << last.text.toStdString());
        CHECK_FALSE(isHeading);
        CHECK_FALSE(last.text.trimmed() == u"Earlier"_s);
        CHECK_FALSE(last.text.trimmed() == u"Tidigare"_s);
    }
    CHECK(asked == 3 * 75);
    CHECK(repeated >= 5);
}
