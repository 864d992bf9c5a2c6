#include <catch2/catch.hpp>

#include <frid/domain/access/Account.h>
#include <frid/domain/followup/FollowUp.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);

JournalNote note()
{
    JournalNote made;
    made.kind = u"phone_call"_s;
    made.eventAt = noon;
    made.body = u"Samtal om boende."_s;
    return made;
}

Goal goal()
{
    Goal made;
    made.area = u"safety"_s;
    made.text = u"Trygg hemma"_s;
    made.setOn = today;
    return made;
}

FollowUp followUp()
{
    FollowUp made;
    made.heldOn = today;
    made.form = u"visit"_s;
    return made;
}

Account account()
{
    Account made;
    made.login = u" Anna.Berg "_s;
    made.displayName = u"Anna Berg"_s;
    made.roles = {{Role::Caseworker, UnitId::make(noon)}};
    return made;
}

} // namespace

TEST_CASE("a note has a kind, a moment and a text")
{
    CHECK(checkedNote(note(), noon));
    JournalNote bad = note();
    bad.kind.clear();
    CHECK(checkedNote(bad, noon).error().field == u"kind"_s);
    bad = note();
    bad.body = u" \n\t"_s;
    CHECK(checkedNote(bad, noon).error() == Error{ErrorCode::Invalid, u"body"_s, u"missing"_s});
    bad.body = QString(1'000'000, u'x');
    CHECK(checkedNote(bad, noon).error() == Error{ErrorCode::Invalid, u"body"_s, u"too_long"_s});
    bad = note();
    bad.eventAt = QDateTime();
    CHECK(checkedNote(bad, noon).error().field == u"event_at"_s);
}

TEST_CASE("a note is about what has happened, with five minutes for clocks that differ")
{
    JournalNote ahead = note();
    ahead.eventAt = noon.addSecs(5 * 60);
    CHECK(checkedNote(ahead, noon));
    ahead.eventAt = noon.addSecs(5 * 60 + 1);
    CHECK(checkedNote(ahead, noon).error() == Error{ErrorCode::Invalid, u"event_at"_s, u"future"_s});
}

TEST_CASE("a correction says why")
{
    JournalNote correction = note();
    correction.corrects = NoteId::make(noon);
    CHECK(checkedNote(correction, noon).error().field == u"correction_reason"_s);
    correction.correctionReason = u"Fel dag"_s;
    CHECK(checkedNote(correction, noon));
}

TEST_CASE("a goal has an area, a text and ratings from 0 to 10")
{
    CHECK(checkedGoal(goal(), today));
    Goal bad = goal();
    bad.text.clear();
    CHECK(checkedGoal(bad, today).error().field == u"text"_s);
    bad = goal();
    bad.start = -1;
    CHECK(checkedGoal(bad, today).error() == Error{ErrorCode::Invalid, u"start"_s, u"range"_s});
    bad = goal();
    bad.target = 11;
    CHECK(checkedGoal(bad, today).error().field == u"target"_s);
    bad = goal();
    bad.status = GoalStatus::Reached;
    bad.endedOn = today.addDays(-1);
    CHECK(checkedGoal(bad, today).error() == Error{ErrorCode::Invalid, u"ended_on"_s, u"end_before_start"_s});
    bad.status = GoalStatus::Active;
    CHECK(!checkedGoal(bad, today)->endedOn);
}

TEST_CASE("a follow-up has been held, and the next is not before it")
{
    CHECK(checkedFollowUp(followUp(), today));
    FollowUp bad = followUp();
    bad.heldOn = today.addDays(1);
    CHECK(checkedFollowUp(bad, today).error() == Error{ErrorCode::Invalid, u"held_on"_s, u"future"_s});
    bad = followUp();
    bad.form.clear();
    CHECK(checkedFollowUp(bad, today).error().field == u"form"_s);
    bad = followUp();
    bad.nextOn = today.addDays(-1);
    CHECK(checkedFollowUp(bad, today).error()
        == Error{ErrorCode::Invalid, u"next_on"_s, u"end_before_start"_s});
    bad = followUp();
    bad.safety = 11;
    CHECK(checkedFollowUp(bad, today).error().field == u"safety"_s);
    bad = followUp();
    bad.ratings = {{GoalId::make(noon), 12, {}}};
    CHECK(checkedFollowUp(bad, today).error().field == u"ratings"_s);
}

TEST_CASE("an account has a login in lower case, a name and roles in units")
{
    CHECK(checkedAccount(account())->login == u"anna.berg"_s);
    Account bad = account();
    bad.login = u"anna berg"_s;
    CHECK(checkedAccount(bad).error() == Error{ErrorCode::Invalid, u"login"_s, u"characters"_s});
    bad = account();
    bad.displayName = u" "_s;
    CHECK(checkedAccount(bad).error().field == u"display_name"_s);
    bad = account();
    bad.roles.clear();
    CHECK(checkedAccount(bad).error() == Error{ErrorCode::Invalid, u"roles"_s, u"missing"_s});
    bad.roles = {{Role::Manager, UnitId()}};
    CHECK(checkedAccount(bad).error() == Error{ErrorCode::Invalid, u"roles"_s, u"unit_missing"_s});
    Account admin = account();
    admin.roles = {{Role::Administrator, UnitId::make(noon)}, {Role::Administrator, UnitId()}};
    CHECK(checkedAccount(admin)->roles == QList<RoleGrant>{{Role::Administrator, UnitId()}});
}
