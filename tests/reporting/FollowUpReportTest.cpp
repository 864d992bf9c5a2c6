#include <catch2/catch.hpp>

#include <frid/reporting/FollowUpReport.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/RecoveryKeySheet.h>

#include "AssessmentSamples.h"
#include "FollowUpSample.h"
#include "SampleDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

const Table* tableWith(const Document& document, const QString& cell)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows) {
                if (std::any_of(
                        row.cbegin(), row.cend(), [&](const QString& text) { return text.contains(cell); })) {
                    return table;
                }
            }
        }
    }
    return nullptr;
}

bool exposes(const QList<Exposure>& list, Exposure::Kind kind, const QString& what, ReportSection section)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const Exposure& it) {
        return it.kind == kind && it.what == what && it.where.contains(sectionTitle(section));
    });
}

} // namespace

TEST_CASE("The report holds what the case holds")
{
    const Document document = buildFollowUpReport(
        sampleData(), {.recipient = u"Klienten"_s, .purpose = u"Uppföljningsmöte"_s}, labels());
    CHECK(document.header.municipality == u"Exempelköpings kommun"_s);
    CHECK(document.header.unit == u"Relationsvåldsenheten"_s);
    CHECK(document.header.reference.contains(u"2026-00173"_s));
    CHECK(document.header.secrecyStamp.contains(u"2009:400"_s));
    CHECK(document.footer.text.contains(u"2026-11-21 14:02"_s)); // Swedish time
    CHECK(document.footer.text.contains(u"Klienten"_s));

    const QString text = allText(document);
    for (const QString& part :
        {u"Astrid Björkvinge"_s, u"19900602-2397"_s, u"Hälso- och sjukvård"_s, u"Graviditet"_s,
            u"Torsten Granmyr"_s, u"Lova Björkvinge"_s, u"Jag vågar mer."_s, u"Boka tid hos juristen"_s,
            u"Uppföljningsmöte"_s, u"2026-07-01 09:30"_s, u"Torstens bror"_s, u"2026-12-02"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(u"Lindgatan"_s));
    CHECK_FALSE(text.contains(u"174 06"_s));
}

TEST_CASE("Violence that became known after the start is marked")
{
    const Document document = buildFollowUpReport(sampleData(), {}, labels());
    const Table* table = tableWith(document, u"Spårade telefonen."_s);
    REQUIRE(table);
    CHECK(table->rows[0][2] == u"2026-03-02"_s);
    CHECK(table->rows[1][2].startsWith(u"2026-06-09\n"_s));
    CHECK(table->rows[1][3].startsWith(u"Torsten Granmyr"_s));
}

TEST_CASE("A goal stands where its newest rating put it, and unrated where nobody rated it")
{
    FollowUpReportData data = sampleData();
    const auto figureOf = [](const Document& document) {
        for (const Block& block : document.blocks) {
            if (const auto* figure = std::get_if<GoalFigure>(&block)) {
                return *figure;
            }
        }
        return GoalFigure{};
    };
    GoalFigure figure = figureOf(buildFollowUpReport(data, {}, labels()));
    REQUIRE(figure.goals.size() == 3);
    CHECK(figure.goals[0].start == 2);
    CHECK(figure.goals[0].now == 5);
    CHECK(figure.goals[0].target == 8);
    CHECK_FALSE(figure.goals[1].now);

    FollowUp correction = data.followUps[1];
    correction.id = FollowUpId::make(now);
    correction.corrects = data.followUps[1].id;
    correction.ratings[0].value = 7;
    data.followUps << correction;
    const Document corrected = buildFollowUpReport(data, {}, labels());
    CHECK(figureOf(corrected).goals[0].now == 7);
    CHECK(allText(corrected).count(u"Jag vågar mer."_s) == 2);
}

TEST_CASE("Only the chosen sections are printed, in the report's order")
{
    const Document document = buildFollowUpReport(
        sampleData(), {.sections = {ReportSection::Goals, ReportSection::Subject}}, labels());
    QStringList headings;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            headings << heading->text;
        }
    }
    CHECK(headings == QStringList{sectionTitle(ReportSection::Subject), sectionTitle(ReportSection::Goals)});
    CHECK_FALSE(allText(document).contains(u"Torsten"_s));
    for (const ReportSection section : allSections()) {
        CHECK(fromCode<ReportSection>(toCode(section)) == section);
    }
}

TEST_CASE("Assessments over time stand as a figure and as rows with level, judge and next day")
{
    FollowUpReportData data = sampleData();
    data.assessments = test::sampleHistory();
    HistoryPoint& last = data.assessments[1].points.last();
    last.id = AssessmentId::make(now);
    AssessmentRow row;
    row.id = last.id;
    row.authorName = u"Siv Samordnare"_s;
    row.nextOn = QDate(2026, 12, 24);
    data.assessmentRows << row;
    const Document document = buildFollowUpReport(data, {.sections = {ReportSection::Assessments}}, labels());
    const auto figure = std::find_if(document.blocks.begin(), document.blocks.end(),
        [](const Block& block) { return std::holds_alternative<AssessmentFigure>(block); });
    REQUIRE(figure != document.blocks.end());
    CHECK(std::get<AssessmentFigure>(*figure).groups.size() == 2);
    const Table* table = tableWith(document, u"Siv Samordnare"_s);
    REQUIRE(table);
    CHECK(table->rows.size() == 7);
    CHECK(std::is_sorted(table->rows.begin(), table->rows.end(),
        [](const QStringList& a, const QStringList& b) { return a[0] < b[0]; }));
    CHECK(table->rows.back()
        == QStringList{u"2026-11-20"_s, u"PATRIARK"_s, u"low"_s, u"Siv Samordnare"_s, u"2026-12-24"_s});
    CHECK(table->rows.front()[1].contains(u"not confirmed"_s));
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(buildFollowUpReport(data, {}, labels()), folder + u"/follow-up.pdf"_s));
    }
    CHECK(allText(buildFollowUpReport(sampleData(), {.sections = {ReportSection::Assessments}}, labels()))
              .contains(u"No assessment was signed in the period."_s));
}

TEST_CASE("A home that nobody asked about is not printed as another home")
{
    FollowUpReportData data = sampleData();
    data.overview.parties[1].party.sharesHome = true;
    const Document document = buildFollowUpReport(data, {}, labels());
    const Table* children = tableWith(document, u"Lova Björkvinge"_s);
    REQUIRE(children != nullptr);
    CHECK(children->rows.front().contains(u"Yes"_s));
    const ReportSection parties = ReportSection::OtherParties;
    const Document others = buildFollowUpReport(data, {.sections = {parties}}, labels());
    const Table* table = tableWith(others, u"Torsten Granmyr"_s);
    REQUIRE(table != nullptr);
    CHECK_FALSE(table->rows.front().contains(u"No"_s));
}

TEST_CASE("No role or relation is broken within a word")
{
    FollowUpReportData data = sampleData();
    data.overview.parties.clear();
    QStringList words;
    for (const QString& list : {u"party_role"_s, u"relation"_s}) {
        const auto items = codes().items(list);
        for (const CodeItem& item : items) {
            const bool role = list == u"party_role"_s;
            data.overview.parties << party(
                role ? item.code : u"guardian"_s, role ? u"other"_s : item.code, u"Någon"_s);
            words += item.sv.split(u' ');
        }
    }
    const QStringList printed = allText(buildFollowUpReport(data, {}, labels())).split(u' ');
    for (const QString& word : std::as_const(words)) {
        INFO(word.toStdString());
        CHECK(printed.contains(word));
    }
}

TEST_CASE("An empty case still makes a report")
{
    FollowUpReportData data;
    data.overview.file.number = CaseNumber(2026, 1);
    data.from = data.to = QDate(2026, 1, 1);
    data.printedAt = now;
    CHECK(PagedDocument(buildFollowUpReport(data, {}, labels())).pageCount() >= 1);
    CHECK(listExposures(data, FollowUpReportOptions(), labels()).isEmpty());
}

TEST_CASE("A masked person is not named, and what cannot be checked is said")
{
    FollowUpReportData data = sampleData();
    data.overview.masked = true;
    data.overview.subject.protection = Protection::Registration;
    data.overview.subject.givenName.clear();
    data.overview.subject.familyName.clear();
    data.overview.parties[1].person = {data.overview.parties[1].party.person, QString(), true};
    data.overview.parties[1].party.note = u"går på Lindskolan"_s;
    const Document document = buildFollowUpReport(data, {}, labels());
    const QString text = allText(document);
    CHECK_FALSE(text.contains(u"19900602"_s));
    CHECK_FALSE(text.contains(u"Graviditet"_s));
    CHECK_FALSE(text.contains(u"Lova"_s));
    CHECK_FALSE(text.contains(u"Lindskolan"_s));
    CHECK(std::holds_alternative<Callout>(document.blocks[1]));
    const auto found = listExposures(data, FollowUpReportOptions(), labels());
    CHECK(exposes(found, Exposure::Kind::UncheckedText, {}, ReportSection::Journal));
}

TEST_CASE("Before printing, protected addresses and other persons are found in the texts")
{
    FollowUpReportData data = sampleData();
    data.overview.subject.protection = Protection::Flag;
    data.notes[0].body
        = u"Hon bor kvar på lindgatan  5 och nås på 0046 70 1740605. Astrid mår bra. Torstens bror."_s;
    const auto found = listExposures(data, FollowUpReportOptions(), labels());
    using Kind = Exposure::Kind;
    CHECK(exposes(found, Kind::ProtectedSubject, u"Astrid Björkvinge"_s, ReportSection::Subject));
    CHECK(exposes(found, Kind::ProtectedSubject, u"Astrid Björkvinge"_s, ReportSection::Journal));
    CHECK(exposes(found, Kind::ProtectedAddress, u"Lindgatan 5"_s, ReportSection::Journal));
    CHECK(exposes(found, Kind::ProtectedAddress, u"070-174 06 05"_s, ReportSection::Journal));
    CHECK(exposes(found, Kind::OtherPerson, u"Torsten Granmyr"_s, ReportSection::Violence));
    CHECK(exposes(found, Kind::OtherPerson, u"Torsten Granmyr"_s, ReportSection::Journal));
    CHECK_FALSE(exposes(found, Kind::OtherPerson, u"Torsten Granmyr"_s, ReportSection::Goals));

    SECTION("names left out of the tables are still found in the texts")
    {
        const FollowUpReportOptions byRole{.othersByRoleOnly = true};
        CHECK(tableWith(buildFollowUpReport(data, byRole, labels()), u"Torsten"_s) == nullptr);
        const auto left = listExposures(data, byRole, labels());
        CHECK_FALSE(exposes(left, Kind::OtherPerson, u"Torsten Granmyr"_s, ReportSection::Violence));
        CHECK(exposes(left, Kind::OtherPerson, u"Torsten Granmyr"_s, ReportSection::Journal));
    }
    SECTION("a section that is left out exposes nothing")
    {
        const auto left = listExposures(data, {.sections = {ReportSection::Goals}}, labels());
        CHECK(left.isEmpty());
    }
    SECTION("a part of another word is no name")
    {
        data.overview.parties[0].person.name = u"Bo Ek"_s;
        data.notes[0].body = u"Boendet är bokat, eken är fälld."_s;
        CHECK_FALSE(exposes(listExposures(data, FollowUpReportOptions(), labels()), Kind::OtherPerson,
            u"Bo Ek"_s, ReportSection::Journal));
    }
}

TEST_CASE("The recovery key is printed in groups that can be typed")
{
    const Document document = buildRecoveryKeySheet({.registryName = u"exempel.frid"_s,
        .municipality = u"Exempelköpings kommun"_s,
        .madeOn = QDate(2026, 11, 21),
        .key = u"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ"_s});
    const PagedDocument paged(document);
    CHECK(paged.pageCount() == 1);
    QStringList groups;
    for (const auto& line : paged.lines(0)) {
        if (line.text.contains(u"-"_s) && line.text.at(0) == line.text.at(1)) {
            groups << line.text;
        }
    }
    CHECK(groups == QStringList{u"AAAA-BBBB-CCCC"_s, u"DDDD-EEEE-FFFF"_s, u"GGGG-HHHH-JJJJ"_s});
}

TEST_CASE("Meetings stand in the report with who took part, what was agreed and when they meet again")
{
    FollowUpReportData data = sampleData();
    Intervention sip;
    sip.id = InterventionId::make(now);
    sip.kind = u"sip"_s;
    data.interventions = {sip};
    Occasion meeting;
    meeting.intervention = sip.id;
    meeting.startsAt = QDateTime(QDate(2026, 10, 5), QTime(12, 0), Qt::UTC);
    meeting.state = OccasionState::Attended;
    meeting.participants = u"Karin Ahl, kurator, vårdcentralen"_s;
    meeting.note = u"Skolan följer frånvaron."_s;
    Occasion missed = meeting;
    missed.state = OccasionState::CancelledByUs;
    missed.note = u"Ställdes in"_s;
    data.occasions = {missed, meeting};
    Occasion next = meeting;
    next.state = OccasionState::Planned;
    next.startsAt = meeting.startsAt.addDays(42);
    data.nextOccasions = {next};
    const FollowUpReportOptions only{.sections = {ReportSection::Interventions}};
    const Document document = buildFollowUpReport(data, only, labels());
    const Table* table = tableWith(document, u"Karin Ahl"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0][0].startsWith(u"2026-10-05"_s));
    CHECK(table->rows[0].mid(1)
        == QStringList{
            u"Karin Ahl, kurator, vårdcentralen"_s, u"Skolan följer frånvaron."_s, u"2026-11-16"_s});
    data.interventions[0].kind = u"support_talks"_s;
    CHECK_FALSE(tableWith(buildFollowUpReport(data, only, labels()), u"Karin Ahl"_s));
}

TEST_CASE("The report tells who was placed, in what kind of place and for how long, never where")
{
    FollowUpReportData data = sampleData();
    ReportedStay first;
    first.id = PlacementId::make(now);
    first.ofSubject = true;
    first.kind = u"hotel"_s;
    first.from = QDate(2026, 6, 1);
    first.to = QDate(2026, 6, 4);
    first.days = 3;
    first.endReason = u"other_place"_s;
    ReportedStay second = first;
    second.id = PlacementId::make(now);
    second.follows = first.id;
    second.kind = u"sheltered_housing"_s;
    second.from = QDate(2026, 6, 4);
    second.to.reset();
    second.days = 171;
    second.endReason.clear();
    ReportedStay childs = second;
    childs.ofSubject = false;
    childs.party = data.overview.parties[1].party.id;
    data.stays = {first, second, childs};
    const FollowUpReportOptions only{.sections = {ReportSection::Placements}};
    const Document document = buildFollowUpReport(data, only, labels());
    const Table* table = tableWith(document, u"Hotell"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[0].first() == u"Astrid Björkvinge"_s);
    CHECK(table->rows[0].mid(2, 3) == QStringList{u"2026-06-01"_s, u"2026-06-04"_s, u"3"_s});
    CHECK(table->rows[0].last().contains(u"annan placering"_s));
    CHECK(table->rows[1].first().isEmpty());
    CHECK(table->rows[1].last().contains(u"Hotell"_s)); // whence she came
    CHECK(table->rows[2][4] == u"174"_s);
    CHECK(table->rows[3].first() == u"Lova Björkvinge"_s);
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(document, folder + u"/stays.pdf"_s));
    }
    FollowUpReportOptions byRole = only;
    byRole.othersByRoleOnly = true;
    CHECK_FALSE(allText(buildFollowUpReport(data, byRole, labels())).contains(u"Lova"_s));
    data.overview.masked = true;
    data.overview.subject = Person();
    CHECK_FALSE(allText(buildFollowUpReport(data, only, labels())).contains(u"Astrid"_s));
}
