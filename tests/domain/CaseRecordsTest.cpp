#include <catch2/catch.hpp>

#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/casefile/Party.h>
#include <frid/domain/casefile/ViolenceRecord.h>
#include <frid/domain/task/CaseTask.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

CaseFile file()
{
    CaseFile made;
    made.subject = PersonId::make(noon);
    made.unit = UnitId::make(noon);
    made.intake.receivedOn = QDate(2026, 2, 20);
    made.intake.reason = u"Ringer själv"_s;
    return made;
}

Error errorOf(const CaseFile& bad)
{
    const auto checked = checkedCase(bad, today);
    REQUIRE(!checked);
    return checked.error();
}

} // namespace

TEST_CASE("a case needs a subject, a unit and a day of receipt")
{
    CHECK(checkedCase(file(), today));
    CaseFile bad = file();
    bad.subject = PersonId();
    CHECK(errorOf(bad).field == u"subject"_s);
    bad = file();
    bad.unit = UnitId();
    CHECK(errorOf(bad).field == u"unit"_s);
    bad = file();
    bad.intake.receivedOn = QDate();
    CHECK(errorOf(bad) == Error{ErrorCode::Invalid, u"received_on"_s, u"missing"_s});
}

TEST_CASE("a case's days stand in order and not in the future")
{
    CaseFile bad = file();
    bad.intake.receivedOn = today.addDays(1);
    CHECK(errorOf(bad) == Error{ErrorCode::Invalid, u"received_on"_s, u"future"_s});
    bad = file();
    bad.intake.firstVisitOn = QDate(2026, 2, 19);
    CHECK(errorOf(bad) == Error{ErrorCode::Invalid, u"first_visit_on"_s, u"end_before_start"_s});
    bad.intake.firstVisitOn = today.addDays(1);
    CHECK(errorOf(bad).detail == u"future"_s);
    bad = file();
    bad.inquiryOpenedOn = QDate(2026, 2, 1);
    CHECK(errorOf(bad).field == u"inquiry_opened_on"_s);
    bad = file();
    bad.intake.receivedOn = QDate(1812, 1, 1);
    CHECK(errorOf(bad).detail == u"range"_s);

    CaseFile good = file();
    good.intake.firstOfferOn = today.addDays(10); // an offered time may lie ahead
    good.intake.firstVisitOn = today;
    good.inquiryOpenedOn = good.intake.receivedOn;
    CHECK(checkedCase(good, today));
}

TEST_CASE("a closed case has a day and a reason")
{
    CaseFile bad = file();
    bad.status = CaseStatus::Closed;
    CHECK(errorOf(bad).field == u"closed_on"_s);
    bad.closedOn = today;
    CHECK(errorOf(bad).field == u"closing_reason"_s);
    bad.closingReason = u"completed"_s;
    CHECK(checkedCase(bad, today));
    bad.closedOn = QDate(2026, 2, 1);
    CHECK(errorOf(bad) == Error{ErrorCode::Invalid, u"closed_on"_s, u"end_before_start"_s});
}

TEST_CASE("talking with the child is a matter of child cases")
{
    CaseFile bad = file();
    bad.talkedWithChildOn = today;
    CHECK(errorOf(bad).field == u"talked_with_child_on"_s);
    bad.kind = CaseKind::Child;
    CHECK(checkedCase(bad, today));
}

TEST_CASE("the reason takes a long text but not a megabyte, and no control characters")
{
    CaseFile bad = file();
    bad.intake.reason = QString(1'000'000, u'x');
    CHECK(errorOf(bad) == Error{ErrorCode::Invalid, u"reason"_s, u"too_long"_s});
    bad.intake.reason = u"ett\r\ntvå\u0000tre"_s;
    CHECK(checkedCase(bad, today)->intake.reason.startsWith(u"ett\ntvå"_s));
}

TEST_CASE("a party is a person or a description")
{
    Party party;
    CHECK(checkedParty(party).error().field == u"role"_s);
    party.role = u"perpetrator"_s;
    CHECK(checkedParty(party).error() == Error{ErrorCode::Invalid, u"unknown_label"_s, u"missing"_s});
    party.unknownLabel = u"man med grå bil"_s;
    CHECK(checkedParty(party));
    party.unknownLabel.clear();
    party.person = PersonId::make(noon);
    CHECK(checkedParty(party));
}

TEST_CASE("violence has category, period and the day it became known")
{
    ViolenceRecord record;
    CHECK(checkedViolence(record, today).error().field == u"category"_s);
    record.category = u"vnr"_s;
    CHECK(checkedViolence(record, today).error().field == u"period"_s);
    record.period = u"now"_s;
    CHECK(checkedViolence(record, today).error().field == u"known_on"_s);
    record.knownOn = today.addDays(1);
    CHECK(checkedViolence(record, today).error().detail == u"future"_s);
    record.knownOn = today;
    CHECK(checkedViolence(record, today));
}

TEST_CASE("one's own task has a title, a rule's task has a rule")
{
    CaseTask task;
    task.kind = u"other"_s;
    CHECK(checkedTask(task).error().field == u"title"_s);
    task.title = u"Ring skolan"_s;
    CHECK(checkedTask(task).error().field == u"due_on"_s);
    task.dueOn = today;
    CHECK(checkedTask(task));
    task.title.clear();
    task.rule = u"first_visit"_s;
    CHECK(checkedTask(task));
}
