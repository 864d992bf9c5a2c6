#include <catch2/catch.hpp>

#include <frid/reporting/HandoverSheet.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>

#include "AssessmentSamples.h"
#include "FollowUpSample.h"
#include "SampleDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

TEST_CASE("The handover sheet says what a new handler has to know")
{
    FollowUpReportData data = sampleData();
    data.overview.subject.safeContact.noHomePhone = true;
    data.overview.subject.safeContact.times = u"vardagar före 15"_s;
    data.overview.workingNotes = 2;
    data.overview.openTasks[0].task.dueOn = QDate(2026, 11, 20);
    underWay(data, 1);
    const Document document = buildHandoverSheet(data, {}, labels());

    const QString text = allText(document);
    for (const QString& part :
        {u"Astrid Björkvinge"_s, u"vardagar före 15"_s, u"Torsten Granmyr"_s, u"Lova Björkvinge"_s,
            u"Kunna gå ut ensam"_s, u"Jag vågar mer."_s, u"Boka tid hos juristen"_s, u"2026-06-09"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(u"Lindgatan"_s));
    CHECK_FALSE(text.contains(u"174 06"_s));
    const auto fact = [&](const QString& wanted) {
        QStringList found;
        for (const Block& block : document.blocks) {
            if (const auto* list = std::get_if<KeyValueList>(&block)) {
                for (const KeyValueList::Fact& each : list->facts) {
                    if (each.value.contains(wanted)) {
                        found << each.key + u'|' + each.value;
                    }
                }
            }
        }
        return found.join(u'\n');
    };
    const QString goals = fact(u"Kunna gå ut ensam"_s);
    CHECK(goals.contains(u"from 2 to 5, target 8"_s));
    CHECK(goals.contains(u"from 3 to 3, target 8"_s)); // never rated since
    const QString task = fact(u"Boka tid hos juristen"_s);
    CHECK(task.startsWith(u"2026-11-20 ("_s)); // said to be late
    CHECK(task.contains(u"Hanna"_s));
    CHECK(fact(u"2 unsigned"_s).size() > 0);
    CHECK(fact(u"Stödsamtal"_s).contains(u"1 attended, 1 missed, next 2026-11-24 10:00"_s));
    CHECK(
        fact(u"Skyddat boende"_s).contains(u"Astrid Björkvinge: Skyddat boende since 2026-11-01, 21 day"_s));
    CHECK(fact(u"Skyddat boende"_s).contains(u"next review 2026-11-29"_s));
    CHECK(fact(u"Vårdcentralen"_s).endsWith(u"Vårdcentralen, due 2026-12-05"_s));
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(document, folder + u"/handover.pdf"_s));
    }
    CHECK(fact(u"2026-10-01"_s).contains(u"to be followed up on 2027-01-01"_s));
}

TEST_CASE("The handover sheet is one page, however much the case holds")
{
    FollowUpReportData data = sampleData();
    data.overview.subject.protection = Protection::Flag;
    data.overview.subject.safeContact = {true, true, true, true, prose(400, 1), prose(400, 2), prose(400, 3)};
    data.overview.subject.needsInterpreter = true;
    data.overview.file.intake.reason = prose(5000, 4);
    data.overview.file.intake.dangerNote = prose(5000, 5);
    data.overview.workingNotes = 12;
    data.overview.draftAssessments = 3;
    for (int i = 0; i < 40; ++i) {
        data.overview.violence << data.overview.violence[0];
        data.overview.parties << data.overview.parties[0];
        data.overview.parties.last().person.name = prose(80, i);
        data.overview.openTasks << data.overview.openTasks[0];
        data.overview.openTasks.last().task.title = prose(200, i);
        data.goals << data.goals[0];
        data.goals.last().text = prose(600, i);
        data.overview.links << LinkedCase{
            CaseId::make(now), CaseNumber(2026, 200 + i), CaseKind::Child, CaseStatus::Open, {}, {}, false};
        AssessmentRow row;
        row.instrument = prose(100, i);
        row.assessedOn = QDate(2026, 5, 1);
        row.level = RiskLevel::High;
        row.nextOn = QDate(2026, 12, 1);
        data.overview.latestAssessments << row;
    }
    underWay(data, 30);
    data.interventions.last().kind = prose(200, 8);
    data.referrals.last().referral.recipient = prose(300, 9);
    data.followUps.last().clientWords = prose(4000, 6);
    data.followUps.last().judgement = prose(4000, 7);
    data.followUps.last().violenceSince = YesNo::Yes;
    CHECK(PagedDocument(buildHandoverSheet(data, {}, labels())).pageCount() == 1);
}

TEST_CASE("The handover sheet hides a masked person, and others where only roles are wanted")
{
    FollowUpReportData data = sampleData();
    data.overview.masked = true;
    data.overview.subject = Person();
    data.overview.subject.protection = Protection::Registration;
    data.overview.subject.safeContact.note = u"Syster heter Majken"_s;
    const QString text = allText(buildHandoverSheet(data, {.othersByRoleOnly = true}, labels()));
    CHECK_FALSE(text.contains(u"Majken"_s));
    CHECK_FALSE(text.contains(u"Torsten"_s));
    CHECK_FALSE(text.contains(u"Lova"_s));
    CHECK(text.contains(u"2026-00173"_s));
    const QList<Exposure> named = listExposures(sampleData(), HandoverOptions(), labels());
    CHECK(std::any_of(
        named.cbegin(), named.cend(), [](const Exposure& it) { return it.what == u"Torsten Granmyr"_s; }));
}
