#include <catch2/catch.hpp>

#include <frid/reporting/DecisionLetter.h>
#include <frid/reporting/FollowUpReport.h>
#include <frid/reporting/PagedDocument.h>

#include "FollowUpSample.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

CaseOverview overview()
{
    CaseOverview made;
    made.file.number = CaseNumber(2026, 173);
    made.file.subject = PersonId::make(now);
    made.file.intake.receivedOn = QDate(2026, 3, 2);
    made.subject.id = made.file.subject;
    made.subject.givenName = u"Astrid"_s;
    made.subject.familyName = u"Björkvinge"_s;
    made.subject.identityNumber = IdentityNumber::fromStored(u"199006022397");
    made.handlerName = u"Hanna Handläggare"_s;
    return made;
}

DecisionPrintData decisionData()
{
    DecisionPrintData data;
    data.municipality = u"Exempelköpings kommun"_s;
    data.overview = overview();
    data.printedBy = u"Hanna Handläggare"_s;
    data.printedAt = now;
    data.signedByName = u"Carina Chef"_s;
    Decision& decision = data.record;
    decision.id = DecisionId::make(now);
    decision.kind = u"assistance"_s;
    decision.legalBasis = u"sol_11_1"_s;
    decision.applicant = u"Astrid Björkvinge"_s;
    decision.appliedOn = QDate(2026, 11, 1);
    decision.decidedOn = QDate(2026, 11, 20);
    decision.delegate = u"Carina Chef, enhetschef"_s;
    decision.outcome = u"partly"_s;
    decision.text = u"Stödsamtal beviljas med tolv tillfällen."_s;
    decision.reasons = u"Behovet är utrett."_s;
    decision.from = QDate(2026, 11, 20);
    decision.to = QDate(2027, 2, 20);
    decision.state = NoteState::Signed;
    decision.signedAt = now;
    return data;
}

PlanPrintData planData()
{
    PlanPrintData data;
    data.overview = overview();
    data.printedAt = now;
    data.signedByName = u"Hanna Handläggare"_s;
    Plan& plan = data.record;
    plan.version = 2;
    plan.madeOn = QDate(2026, 11, 20);
    plan.summary = u"Samtal varje tisdag."_s;
    plan.goals = {{GoalId::make(now), u"safety"_s, u"Kunna gå ut ensam"_s, u"Går till affären"_s, 2, 8}};
    plan.steps = {{u"Boka juristen"_s, u"Hanna"_s, QDate(2026, 12, 1)}};
    plan.agreement = Agreement::Partly;
    plan.clientWords = u"Inte samtal i grupp."_s;
    plan.state = NoteState::Signed;
    plan.signedAt = now;
    return data;
}

} // namespace

TEST_CASE("A decision's letter tells what was decided, why, by which law, by whom and for how long")
{
    const Document letter = buildDecisionLetter(
        decisionData(), {.recipient = u"klienten"_s, .purpose = u"underrättelse"_s}, labels());
    const QString text = allText(letter);
    for (const QString& part :
        {u"Astrid Björkvinge"_s, u"2026-00173"_s, u"Stödsamtal beviljas med tolv tillfällen."_s,
            u"Behovet är utrett."_s, u"Delvis bifall"_s, u"11 kap. 1 §"_s, u"Carina Chef, enhetschef"_s,
            u"2027-02-20"_s, u"2026-11-01"_s, u"klienten"_s, u"underrättelse"_s}) {
        CAPTURE(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(!letter.header.secrecyStamp.isEmpty());
}

TEST_CASE("A masked client is not named in the letter, also not as the applicant")
{
    DecisionPrintData data = decisionData();
    data.overview.masked = true;
    data.overview.subject = {};
    const QString text = allText(buildDecisionLetter(data, {}, labels()));
    CHECK(!text.contains(u"Björkvinge"_s));
    const auto exposures = listExposures(data, {}, labels());
    CHECK(std::ranges::any_of(
        exposures, [](const Exposure& exposure) { return exposure.kind == Exposure::Kind::UncheckedText; }));
    CHECK(!allText(buildDecisionLetter(decisionData(), {.othersByRoleOnly = true}, labels()))
               .contains(u"Sökande"_s));
}

TEST_CASE("Somebody else who is named in a decision is found before printing")
{
    DecisionPrintData data = decisionData();
    PartyRow other;
    other.party.id = PartyId::make(now);
    other.party.person = PersonId::make(now);
    other.party.role = u"perpetrator"_s;
    other.person = {other.party.person, u"Torsten Granmyr"_s, false};
    data.overview.parties = {other};
    CHECK(listExposures(data, {}, labels()).isEmpty());
    data.record.reasons = u"Torsten Granmyr har hotat henne."_s;
    const auto found = listExposures(data, {}, labels());
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == Exposure::Kind::OtherPerson);
}

TEST_CASE("A plan on paper holds goals, steps, what the client says, and lines to sign")
{
    const Document paper = buildPlanReport(planData(), {}, labels());
    const QString text = allText(paper);
    for (const QString& part : {u"Kunna gå ut ensam"_s, u"Boka juristen"_s, u"2026-12-01"_s, u"Delvis"_s,
             u"Inte samtal i grupp."_s, u"Samtal varje tisdag."_s, u"version 2"_s}) {
        CAPTURE(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(std::ranges::any_of(
        paper.blocks, [](const Block& block) { return std::holds_alternative<SignatureLines>(block); }));
}

TEST_CASE("The follow-up report counts sessions attended, missed and cancelled, and names decisions in force")
{
    FollowUpReportData data;
    data.overview = overview();
    data.from = QDate(2026, 9, 1);
    data.to = QDate(2026, 11, 21);
    data.printedAt = now;
    const FollowUpReportOptions only{.sections = {ReportSection::Interventions}};
    CHECK(allText(buildFollowUpReport(data, only, labels())).contains(u"No intervention went on"_s));

    Intervention talks;
    talks.id = InterventionId::make(now);
    talks.kind = u"trappan"_s;
    talks.startOn = QDate(2026, 9, 1);
    data.interventions = {talks};
    for (const OccasionState state :
        {OccasionState::Attended, OccasionState::Late, OccasionState::NoShow, OccasionState::CancelledByUs,
            OccasionState::CancelledByClient, OccasionState::CancelledByClient}) {
        Occasion session;
        session.intervention = talks.id;
        session.startsAt = now;
        session.state = state;
        session.step = u"reconstruction"_s;
        data.occasions << session;
    }
    data.decisions = {decisionData().record};
    const Document report = buildFollowUpReport(data, only, labels());
    const Table* table = nullptr;
    for (const Block& block : report.blocks) {
        if (const auto* found = std::get_if<Table>(&block); found != nullptr && table == nullptr) {
            table = found;
        }
    }
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0].at(2).toStdString() == "2 of 6"); // those to come were agreed too
    CHECK(table->rows[0].at(3) == u"1"_s);
    CHECK(table->rows[0].at(4) == u"3"_s);
    const QString text = allText(report);
    CHECK(text.contains(u"Trappansamtal"_s));
    CHECK(text.contains(u"2027-02-20"_s));
}
