#include <catch2/catch.hpp>

#include <frid/domain/CodeList.h>
#include <frid/domain/referral/ReferralRepository.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

Referral sendable()
{
    Referral made;
    made.kind = u"referral"_s;
    made.recipient = u"Kvinnojouren"_s;
    made.text = u"Vi önskar stödsamtal."_s;
    made.consent = Consent::Given;
    return made;
}

QString detailOf(const Result<void>& result)
{
    return result ? QString() : result.error().field + u'/' + result.error().detail;
}

} // namespace

TEST_CASE("an organisation is tidied", "[referral]")
{
    Organisation made;
    made.kind = u"school"_s;
    made.name = u"  Skolan "_s;
    made.needs = {u"safety"_s, u"crisis"_s, u"safety"_s};
    made.towns = {u"Örebro, Ale"_s, u"ale"_s, u" Ånge "_s};
    const Organisation kept = checkedOrganisation(made).value();
    CHECK(kept.name == u"Skolan"_s);
    CHECK(kept.needs == QStringList{u"crisis"_s, u"safety"_s});
    CHECK(kept.towns == QStringList{u"Ale"_s, u"Ånge"_s, u"Örebro"_s});
    made.name = u" "_s;
    CHECK(checkedOrganisation(made).error().field == u"name"_s);
    made.name = u"x"_s;
    made.kind.clear();
    CHECK(checkedOrganisation(made).error().field == u"organisation_kind"_s);
}

TEST_CASE("an agreement is warned about before it ends", "[referral]")
{
    Cooperation agreed;
    agreed.about = u"Samverkan"_s;
    agreed.from = today.addYears(-1);
    CHECK(standingOn(agreed, today) == AgreementStanding::Valid);
    agreed.until = today.addDays(agreementWarningDays + 1);
    CHECK(standingOn(agreed, today) == AgreementStanding::Valid);
    agreed.until = today.addDays(agreementWarningDays);
    CHECK(standingOn(agreed, today) == AgreementStanding::ExpiresSoon);
    agreed.until = today;
    CHECK(standingOn(agreed, today) == AgreementStanding::ExpiresSoon);
    agreed.until = today.addDays(-1);
    CHECK(standingOn(agreed, today) == AgreementStanding::Expired);
    agreed.from = today.addDays(1);
    agreed.until.reset();
    CHECK(standingOn(agreed, today) == AgreementStanding::Coming);
    agreed.until = today;
    CHECK(checkedCooperation(agreed).error().detail == u"end_before_start"_s);
}

TEST_CASE("nothing is sent without recipient, text, consent or ground", "[referral]")
{
    CHECK(checkSendable(sendable(), today, today));
    Referral made = sendable();
    made.recipient.clear();
    CHECK(detailOf(checkSendable(made, today, today)) == u"recipient/missing"_s);
    made = sendable();
    made.text = u" \n"_s;
    CHECK(detailOf(checkSendable(made, today, today)) == u"referral_text/missing"_s);
    made = sendable();
    made.consent = Consent::NotAsked;
    CHECK(detailOf(checkSendable(made, today, today)) == u"consent/missing"_s);
    made.consent = Consent::NotNeeded;
    CHECK(detailOf(checkSendable(made, today, today)) == u"legal_ground/ground_needed"_s);
    made.consent = Consent::Declined;
    CHECK(detailOf(checkSendable(made, today, today)) == u"legal_ground/ground_against_no"_s);
    made.legalGround = concernReportGround;
    CHECK(checkSendable(made, today, today));
    made.legalGround = u"other"_s;
    CHECK(detailOf(checkSendable(made, today, today)) == u"legal_note/missing"_s);
    made = sendable();
    CHECK(detailOf(checkSendable(made, today.addDays(1), today)) == u"sent_on/future"_s);
    CHECK(detailOf(checkSendable(made, {}, today)) == u"sent_on/missing"_s);
    made.answerDue = today.addDays(-1);
    CHECK(detailOf(checkSendable(made, today, today)) == u"answer_due/before_sent"_s);
}

TEST_CASE("a referral goes through its chain and nowhere else", "[referral]")
{
    using Kind = ReferralStep::Kind;
    using State = ReferralState;
    CHECK(stateAfter(State::Drafted, Kind::Sent) == State::Sent);
    CHECK(stateAfter(State::Sent, Kind::Sent).error().detail == u"already_sent"_s);
    for (const Kind kind : {Kind::Reminded, Kind::Received, Kind::Accepted, Kind::Rejected, Kind::NoAnswer,
             Kind::Feedback, Kind::Done}) {
        CHECK(stateAfter(State::Drafted, kind).error().detail == u"not_sent"_s);
    }
    CHECK(stateAfter(State::Sent, Kind::Done).error().detail == u"answer_first"_s);
    CHECK(stateAfter(State::Sent, Kind::Reminded) == State::Sent);
    CHECK(stateAfter(State::Sent, Kind::Received) == State::Received);
    CHECK(stateAfter(State::Received, Kind::Accepted) == State::Accepted);
    CHECK(stateAfter(State::Received, Kind::NoAnswer) == State::NoAnswer);
    CHECK(stateAfter(State::NoAnswer, Kind::Rejected) == State::Rejected);
    CHECK(stateAfter(State::Accepted, Kind::NoAnswer).error().detail == u"answered"_s);
    CHECK(stateAfter(State::Accepted, Kind::Reminded).error().detail == u"answered"_s);
    CHECK(stateAfter(State::Accepted, Kind::Feedback) == State::Accepted);
    CHECK(stateAfter(State::Accepted, Kind::Done) == State::Done);
    CHECK(stateAfter(State::Done, Kind::Accepted).error().detail == u"already_done"_s);
    CHECK(stateAfter(State::Done, Kind::Feedback) == State::Done);
    CHECK(possibleSteps(State::Drafted) == QList{Kind::Sent});
    CHECK(possibleSteps(State::Done) == QList{Kind::Feedback});
    CHECK_FALSE(possibleSteps(State::Sent).contains(Kind::Done));
}

TEST_CASE("a step stands between the sending and today, and says why", "[referral]")
{
    Referral sent = sendable();
    sent.state = ReferralState::Sent;
    sent.sentOn = today.addDays(-3);
    ReferralStep step{ReferralStep::Kind::Accepted, today, {}, {}, {}};
    CHECK(checkedStep(step, sent, today));
    step.on = today.addDays(-4);
    CHECK(checkedStep(step, sent, today).error().detail == u"before_sent"_s);
    step.on = today.addDays(1);
    CHECK(checkedStep(step, sent, today).error().detail == u"future"_s);
    step.on = today;
    step.kind = ReferralStep::Kind::Rejected;
    CHECK(checkedStep(step, sent, today).error().field == u"text"_s);
    step.text = u"Fullt"_s;
    CHECK(checkedStep(step, sent, today));
    sent.steps = {{ReferralStep::Kind::Received, today, u"tack"_s, {}, {}},
        {ReferralStep::Kind::Feedback, today, u"berättat"_s, {}, {}}};
    REQUIRE(latestAnswer(sent) != nullptr);
    CHECK(latestAnswer(sent)->text == u"tack"_s);
}

TEST_CASE("an answer is due after fourteen days, by a rule that is marked", "[referral]")
{
    const DeadlineRules rules = DeadlineRules::bundled().value();
    for (const QString& kind : {u"victim"_s, u"child"_s, u"perpetrator"_s}) {
        CHECK(answerDueOn(rules, kind, today) == today.addDays(14));
    }
    CHECK_FALSE(rules.find(u"referral_answer"_s)->verified);
    const CodeCatalog codes = CodeCatalog::bundled().value();
    CHECK(codes.contains(u"referral_kind"_s, concernReportKind));
    CHECK(codes.contains(u"legal_ground"_s, concernReportGround));
    CHECK(codes.contains(u"task_kind"_s, rules.find(u"referral_answer"_s)->taskKind));
}

TEST_CASE("advice belongs to a question that was shared", "[referral]")
{
    Consultation asked;
    asked.brief = u"Kvinnan"_s;
    CHECK(checkedConsultation(asked, today));
    asked.advice = u"Råd"_s;
    CHECK(checkedConsultation(asked, today).error().field == u"advised_on"_s);
    asked.advisedOn = today;
    CHECK(checkedConsultation(asked, today).error().detail == u"not_shared"_s);
    asked.sharedOn = today.addDays(-1);
    CHECK(checkedConsultation(asked, today));
    asked.advisedOn = today.addDays(-2);
    CHECK(checkedConsultation(asked, today).error().field == u"advised_on"_s);
    asked.brief.clear();
    CHECK(checkedConsultation(asked, today).error().field == u"brief"_s);
}
