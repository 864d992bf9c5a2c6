#include <catch2/catch.hpp>

#include <frid/reporting/Output.h>
#include <frid/reporting/ReviewMinutes.h>

#include "FollowUpSample.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

ReviewMinutes sample()
{
    ReviewMinutes minutes;
    minutes.municipality = u"Provköping"_s;
    minutes.unitName = u"Relationsvåldsenheten"_s;
    minutes.round.round.heldOn = QDate(2026, 11, 20);
    minutes.round.round.participants = u"Carina Chef, Hanna Lund"_s;
    minutes.round.ledByName = u"Carina Chef"_s;
    minutes.printedBy = u"Carina Chef"_s;
    minutes.printedAt = now;

    ReviewMinutes::Line line;
    line.number = CaseNumber(2026, 173);
    line.subject.name = u"Astrid Björkvinge"_s;
    line.handlerName = u"Hanna Lund"_s;
    line.review.managerName = u"Carina Chef"_s;
    line.review.handlerName = u"Hanna Lund"_s;
    line.review.review.decided = u"Ny riskbedömning före jul."_s;
    line.review.review.nextOn = QDate(2026, 12, 18);
    line.review.review.handler = AccountId::make(now);
    line.review.review.signedAt = now;
    TaskRow task;
    task.task.title = u"Boka tid hos juristen"_s;
    task.task.dueOn = QDate(2026, 11, 27);
    task.assigneeName = u"Hanna Lund"_s;
    line.review.tasks = {task};
    minutes.cases.append(line);

    ReviewMinutes::Line hidden;
    hidden.number = CaseNumber(2026, 174);
    hidden.subject.masked = true;
    hidden.handlerName = u"Hanna Lund"_s;
    hidden.review.managerName = u"Carina Chef"_s;
    hidden.review.review.decided = u"Avvakta polisens besked."_s;
    hidden.review.review.signedAt = now;
    minutes.cases.append(hidden);
    return minutes;
}

} // namespace

TEST_CASE("the minutes say what was gone through, who took part, and of each case what was decided")
{
    const Document document = buildReviewMinutes(
        sample(), {.recipient = u"Pärmen"_s, .purpose = u"Uppföljning av enheten"_s}, labels());
    const QString text = allText(document);
    for (const QString& part : {u"Relationsvåldsenheten"_s, u"2026-11-20"_s, u"Carina Chef, Hanna Lund"_s,
             u"not reviewed for 8 week"_s, u"2026-00173 – Astrid Björkvinge"_s,
             u"Ny riskbedömning före jul."_s, u"2026-11-27 · Boka tid hos juristen · Hanna Lund"_s,
             u"2026-12-18"_s, u"Hanna Lund has not signed yet"_s, u"2026-00174"_s,
             u"Avvakta polisens besked."_s, u"Uppföljning av enheten"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(document.header.municipality == u"Provköping"_s);
    CHECK(document.footer.text.contains(u"Pärmen"_s));
    CHECK_FALSE(document.header.secrecyStamp.isEmpty());
    if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
        CHECK(writePdf(document, folder + u"/minutes.pdf"_s));
    }
}

TEST_CASE("the minutes hide who is protected, and everybody where only numbers are wanted")
{
    const ReviewMinutes minutes = sample();
    const QString text = allText(buildReviewMinutes(minutes, {}, labels()));
    CHECK(text.contains(u"2026-00174 – Protected person"_s));
    CHECK(text.contains(u"Protected personal data"_s));
    const QString numbers = allText(buildReviewMinutes(minutes, {.numbersOnly = true}, labels()));
    CHECK_FALSE(numbers.contains(u"Björkvinge"_s));
    CHECK(numbers.contains(u"2026-00173"_s));
    // The text about the one who is masked cannot be searched for names: somebody has to read it.
    const QList<Exposure> exposures = listExposures(minutes, {}, labels());
    REQUIRE(exposures.size() == 1);
    CHECK(exposures.first().kind == Exposure::Kind::UncheckedText);
    CHECK(exposures.first().where == QStringList{u"2026-00174"_s});
}

TEST_CASE("the minutes say that there is more than the reader may know, and when nothing was signed")
{
    ReviewMinutes minutes = sample();
    minutes.withheld = 2;
    CHECK(allText(buildReviewMinutes(minutes, {}, labels())).contains(u"2 more case"_s));
    minutes.cases.clear();
    minutes.withheld = 0;
    const QString text = allText(buildReviewMinutes(minutes, {}, labels()));
    CHECK(text.contains(u"No case was signed"_s));
    CHECK_FALSE(text.contains(u"more case"_s));
    minutes.round.round.scope.kind = ReviewScope::Kind::Risk;
    minutes.round.round.scope.level = RiskLevel::High;
    CHECK(scopeText(minutes.round, labels()).contains(u"hög"_s));
}
