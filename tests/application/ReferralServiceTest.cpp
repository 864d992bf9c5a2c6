#include <catch2/catch.hpp>

#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/application/referral/ReferralService.h>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    ReferralService& referrals = services->referrals();
    Session me = registry.session(u"caseworker"_s);
    QDate today = registry.clock().today();
    PersonId subject = registry.addPerson(u"Åsa"_s, u"Öberg"_s);
    CaseId id = registry.addCase(subject, CaseKind::Victim, me.account);

    Referral draft() const
    {
        Referral made;
        made.caseId = id;
        made.kind = u"referral"_s;
        made.recipient = u"Kvinnojouren"_s;
        made.text = u"Vi önskar stödsamtal."_s;
        made.consent = Consent::Given;
        made.answerDue = today.addDays(14);
        return made;
    }
    Party addParty(const QString& given, const QString& family, const QString& role)
    {
        Party party;
        party.id = PartyId::make(registry.clock().now());
        party.caseId = id;
        party.person = registry.addPerson(given, family);
        party.role = role;
        registry.write([&](UnitOfWork& unit) { return unit.cases().addParty(party); });
        return party;
    }
    QList<CaseTask> tasks()
    {
        auto list = test::must(registry.begin(UnitMode::Reading)->tasks().tasks(id));
        list.removeIf([](const CaseTask& task) { return task.rule != u"referral_answer"_s; });
        return list;
    }
    Referral step(const Referral& referral, ReferralStep::Kind kind, const QString& text = {},
        std::optional<QDate> due = {})
    {
        registry.clock().advanceSeconds(60);
        return test::must(
            referrals.addStep(me, id, referral.id, referral.revision, {kind, today, text, {}, {}}, due));
    }
    QString newestDetail()
    {
        return test::must(registry.begin(UnitMode::Reading)->audit().events(0, 1)).first().detail;
    }
};

} // namespace

TEST_CASE("a referral is drafted, sent, reminded of, answered and done, with its task", "[referral]")
{
    Work work;
    Referral draft = test::must(work.referrals.save(work.me, work.draft()));
    draft.subject = u"Stöd"_s;
    const Referral again = test::must(work.referrals.save(work.me, draft));
    CHECK(work.referrals.save(work.me, draft).error().code == ErrorCode::Conflict);
    CHECK(work.referrals
              .addStep(work.me, work.id, again.id, again.revision,
                  {ReferralStep::Kind::Accepted, work.today, {}, {}, {}})
              .error()
              .detail
        == u"not_sent"_s);
    Referral sent = test::must(work.referrals.send(work.me, again, work.today));
    CHECK(sent.state == ReferralState::Sent);
    CHECK(sent.sentOn == work.today);
    REQUIRE(work.tasks().size() == 1);
    CHECK(work.tasks().first().dueOn == work.today.addDays(14));
    CHECK(work.tasks().first().about == sent.id.toString());
    CHECK(work.referrals.save(work.me, sent).error().detail == u"sent"_s);
    CHECK(work.referrals.send(work.me, sent, work.today).error().detail == u"sent"_s);
    CHECK(work.referrals.discard(work.me, work.id, sent.id, sent.revision).error().detail == u"sent"_s);

    sent = work.step(sent, ReferralStep::Kind::Reminded, u"Ringde"_s, work.today.addDays(20));
    CHECK(sent.answerDue == work.today.addDays(20));
    REQUIRE(work.tasks().size() == 2);
    CHECK(std::ranges::count_if(work.tasks(), [](const CaseTask& task) {
        return task.state == TaskState::Open;
    }) == 1);
    sent = work.step(sent, ReferralStep::Kind::Received);
    CHECK(std::ranges::any_of(
        work.tasks(), [](const CaseTask& task) { return task.state == TaskState::Open; }));
    sent = work.step(sent, ReferralStep::Kind::Accepted, u"Tid i mars"_s);
    CHECK(std::ranges::none_of(
        work.tasks(), [](const CaseTask& task) { return task.state == TaskState::Open; }));
    sent = work.step(sent, ReferralStep::Kind::Feedback, u"Berättade för klienten"_s);
    sent = work.step(sent, ReferralStep::Kind::Done);

    const CaseReferrals shown = test::must(work.referrals.ofCase(work.me, work.id));
    REQUIRE(shown.referrals.size() == 1);
    const ReferralRow& row = shown.referrals.first();
    CHECK(row.about.name == u"Åsa Öberg"_s);
    CHECK(row.referral.steps.size() == 6);
    CHECK(row.stepAuthors.size() == 6);
    CHECK(row.referral.text == work.draft().text);
    REQUIRE(latestAnswer(row.referral) != nullptr);
    CHECK(latestAnswer(row.referral)->text == u"Tid i mars"_s);

    const auto overview = test::must(work.services->cases().open(work.me, work.id));
    CHECK(std::ranges::count_if(overview.timeline, [](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Referral;
    }) == 3);
}

TEST_CASE("nothing is sent against a no without a ground, and nothing in half", "[referral]")
{
    Work work;
    Referral draft = work.draft();
    draft.consent = Consent::Declined;
    CHECK(work.referrals.send(work.me, draft, work.today).error().detail == u"ground_against_no"_s);
    CHECK(test::must(work.referrals.ofCase(work.me, work.id)).referrals.isEmpty());
    CHECK(work.tasks().isEmpty());
    draft.party = PartyId::make(work.registry.clock().now());
    CHECK(work.referrals.save(work.me, draft).error().detail == u"unknown_party"_s);
    draft.party = PartyId();
    draft.organisation = OrganisationId::make(work.registry.clock().now());
    CHECK(work.referrals.save(work.me, draft).error().field == u"organisation"_s);
    draft = work.draft();
    draft.answerDue.reset();
    test::must(work.referrals.send(work.me, draft, work.today));
    CHECK(work.tasks().isEmpty());
    const Referral kept = test::must(work.referrals.save(work.me, work.draft()));
    test::must(work.referrals.discard(work.me, work.id, kept.id, kept.revision));
    CHECK(test::must(work.referrals.ofCase(work.me, work.id)).referrals.size() == 1);
}

TEST_CASE("a concern report comes filled with what the case knows", "[referral]")
{
    Work work;
    const Party child = work.addParty(u"Elsa"_s, u"Öberg"_s, u"child"_s);
    const Party perpetrator = work.addParty(u"Jonas"_s, u"Berg"_s, u"perpetrator"_s);
    const Party reporter = work.addParty(u"Tove"_s, u"Granne"_s, u"reporter"_s);
    ViolenceRecord violence;
    violence.id = ViolenceId::make(work.registry.clock().now());
    violence.caseId = work.id;
    violence.category = u"vnr"_s;
    violence.form = u"physical"_s;
    violence.period = u"now"_s;
    violence.knownOn = work.today;
    violence.description = u"Slag i köket"_s;
    work.registry.write([&](UnitOfWork& unit) { return unit.cases().addViolence(violence); });
    Organisation unit;
    unit.kind = u"child_unit"_s;
    unit.name = u"Mottagningen barn och unga"_s;
    test::must(work.services->organisations().save(work.me, unit));

    const Referral report = test::must(work.referrals.concernReport(work.me, work.id, child.id, u"sv"_s));
    CHECK(report.kind == concernReportKind);
    CHECK(report.party == child.id);
    CHECK(report.legalGround == concernReportGround);
    CHECK(report.recipient == unit.name);
    CHECK(report.answerDue == work.today.addDays(14));
    for (const QString& word : {u"Elsa Öberg"_s, u"Åsa Öberg"_s, u"Jonas Berg"_s, u"Slag i köket"_s}) {
        INFO(word.toStdString());
        CHECK(report.text.contains(word));
    }
    CHECK_FALSE(report.text.contains(u"Granne"_s));
    CHECK(test::must(work.referrals.send(work.me, report, work.today)).state == ReferralState::Sent);
    CHECK(work.referrals.concernReport(work.me, work.id, perpetrator.id, u"sv"_s).error().detail
        == u"not_child"_s);
    CHECK(work.referrals.concernReport(work.me, work.id, {}, u"sv"_s).error().detail == u"not_child"_s);
    static_cast<void>(reporter);
}

TEST_CASE("a letter is masked until it is asked for, and each copy is logged", "[referral]")
{
    Work work;
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Person person, unit.persons().find(work.subject));
        person.protection = Protection::Registration;
        return unit.persons().update(person, person.revision);
    });
    const Referral sent = test::must(work.referrals.send(work.me, work.draft(), work.today));
    const ReferralLetterData masked = test::must(work.referrals.letter(work.me, {work.id, sent.id, false}));
    CHECK(masked.overview.masked);
    CHECK(masked.row.about.masked);
    CHECK(masked.row.about.name.isEmpty());
    const ReferralLetterData open = test::must(work.referrals.letter(work.me, {work.id, sent.id, true}));
    CHECK(open.row.about.name == u"Åsa Öberg"_s);
    CHECK(work.referrals.registerPrint(work.me, sent.id, {work.id, u" "_s, u"x"_s, {}, false}).error().field
        == u"recipient"_s);
    test::must(work.referrals.registerPrint(
        work.me, sent.id, {work.id, u"Jouren"_s, u"Hänvisning"_s, {u"letter"_s}, true}));
    CHECK(work.newestDetail().contains(u"recipient: Jouren\npurpose: Hänvisning"_s));
}

TEST_CASE("nothing of a referral crosses to a linked perpetrator's case", "[referral][wall]")
{
    Work work;
    const PersonId man = work.registry.addPerson(u"Jonas"_s, u"Berg"_s, work.registry.south());
    const CaseId other = work.registry.addCase(man, CaseKind::Perpetrator, {}, work.registry.south());
    work.registry.write([&](UnitOfWork& unit) {
        return unit.cases().link({qMin(work.id, other), qMax(work.id, other), u"samordnat"_s});
    });
    Referral draft = work.draft();
    draft.text = u"Hemlig plats Ekby"_s;
    draft.subject = u"Ekby"_s;
    draft.recipient = u"Ekbyjouren"_s;
    const Referral sent = test::must(work.referrals.send(work.me, draft, work.today));
    Consultation question;
    question.caseId = work.id;
    question.brief = u"Ekby"_s;
    const Consultation kept = test::must(work.services->consultations().save(work.me, question));

    const Session stranger = work.registry.session(u"stranger"_s);
    CHECK(work.referrals.ofCase(stranger, work.id).error().code == ErrorCode::Forbidden);
    CHECK(work.referrals.letter(stranger, {work.id, sent.id, false}).error().code == ErrorCode::Forbidden);
    // Nor through the case that the stranger may open.
    CHECK(work.referrals.letter(stranger, {other, sent.id, false}).error().code == ErrorCode::NotFound);
    CHECK(work.referrals
              .addStep(stranger, other, sent.id, sent.revision,
                  {ReferralStep::Kind::Accepted, work.today, {}, {}, {}})
              .error()
              .code
        == ErrorCode::NotFound);
    CHECK(work.services->consultations().discard(stranger, other, kept.id, kept.revision).error().code
        == ErrorCode::NotFound);
    const CaseReferrals shown = test::must(work.referrals.ofCase(stranger, other));
    CHECK(shown.referrals.isEmpty());
    CHECK(shown.consultations.isEmpty());
    const auto overview = test::must(work.services->cases().open(stranger, other));
    CHECK(std::ranges::none_of(overview.timeline, [](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Referral || entry.kind == TimelineEntry::Kind::Consultation
            || entry.text.contains(u"Ekby"_s);
    }));
    const auto history = test::must(work.services->cases().history(stranger, other));
    CHECK(std::ranges::none_of(
        history, [](const HistoryEntry& entry) { return entry.recordKind == u"referral"_s; }));
    FollowUpReportRequest report;
    report.caseId = other;
    report.withReferrals = true;
    CHECK(test::must(work.services->followUps().reportData(stranger, report)).referrals.isEmpty());
    const auto mine
        = test::must(work.registry.begin(UnitMode::Reading, u"stranger"_s)->readModels().directory(stranger));
    CHECK(std::ranges::none_of(mine, [&](const DirectoryEntry& entry) { return entry.id == work.subject; }));
}

TEST_CASE("what was sent is corrected by another that takes its place once, with a reason", "[referral]")
{
    Work work;
    const Referral first = test::must(work.referrals.send(work.me, work.draft(), work.today));
    Referral second = work.draft();
    second.text = u"Vi önskar stödsamtal för modern."_s;
    second.replaces = first.id;
    Referral wrong = second;
    wrong.replaces = ReferralId::make(work.registry.clock().now());
    CHECK(work.referrals.save(work.me, wrong).error()
        == Error{ErrorCode::Invalid, u"replaces"_s, u"not_sent"_s});
    second = test::must(work.referrals.save(work.me, second)); // a draft may still lack its reason
    CHECK(work.referrals
              .save(work.me,
                  [&] {
                      Referral twice = work.draft();
                      twice.replaces = first.id;
                      return twice;
                  }())
              .error()
        == Error{ErrorCode::Duplicate, u"replaces"_s, {}});
    CHECK(work.referrals.send(work.me, second, work.today).error()
        == Error{ErrorCode::Invalid, u"replacement_reason"_s, u"missing"_s});
    second.replacementReason = u"Fel person i den första"_s;
    const Referral sent = test::must(work.referrals.send(work.me, second, work.today));
    CHECK(sent.replaces == first.id);

    const CaseReferrals shown = test::must(work.referrals.ofCase(work.me, work.id));
    REQUIRE(shown.referrals.size() == 2);
    const auto row = [&](ReferralId id) {
        return *std::ranges::find(
            shown.referrals, id, [](const ReferralRow& one) { return one.referral.id; });
    };
    CHECK(row(first.id).replacedBy == sent.id);
    CHECK(row(first.id).replacedOn == work.today);
    CHECK_FALSE(row(first.id).isAwaited());
    CHECK(row(first.id).referral.text == work.draft().text); // as it was sent
    CHECK(row(sent.id).isAwaited());
    CHECK(row(sent.id).replacesSentOn == work.today);
    CHECK(row(sent.id).referral.replacementReason == u"Fel person i den första"_s);
    // Only the new one's answer is watched for.
    QList<CaseTask> open = work.tasks();
    open.removeIf([](const CaseTask& task) { return task.state != TaskState::Open; });
    REQUIRE(open.size() == 1);
    CHECK(open.first().about == sent.id.toString());
    CHECK(test::must(work.referrals.letter(work.me, {work.id, sent.id, false})).row.replacesSentOn
        == work.today);
    CHECK_FALSE(test::must(work.referrals.letter(work.me, {work.id, first.id, false})).row.replacesSentOn);
}

TEST_CASE("the register of organisations is kept by those who work with cases", "[referral]")
{
    Work work;
    OrganisationService& organisations = work.services->organisations();
    Organisation made;
    made.kind = u"school"_s;
    made.name = u"Äppelskolan"_s;
    const OrganisationId id = test::must(organisations.save(work.me, made));
    CHECK(organisations.save(work.me, made).error().code == ErrorCode::Duplicate);
    made.name = u"Björkskolan"_s;
    made.needs = {u"nothing_like_it"_s};
    CHECK(organisations.save(work.me, made).error().field == u"needs"_s);
    made.needs = {u"children"_s};
    test::must(organisations.save(work.me, made));
    test::must(organisations.saveAgreement(
        work.me, {{}, 0, id, u"Elevhälsan deltar i SIP"_s, {}, work.today, work.today.addDays(30)}));
    const auto rows = test::must(organisations.organisations(work.me));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].organisation.name == u"Björkskolan"_s); // B before Ä
    CHECK(rows[1].agreements.size() == 1);
    CHECK(test::must(organisations.history(work.me, id)).size() == 2);
    Organisation changed = rows[1].organisation;
    changed.active = false;
    test::must(organisations.save(work.me, changed));
    CHECK(organisations.save(work.me, changed).error().code == ErrorCode::Conflict);
    CHECK(organisations.organisations(work.registry.session(u"auditor"_s)).error().code
        == ErrorCode::Forbidden);
}

TEST_CASE("a brief names nobody, is logged when shared, and takes advice", "[referral]")
{
    Work work;
    work.addParty(u"Jonas"_s, u"Berg"_s, u"perpetrator"_s);
    work.addParty(u"Elsa"_s, u"Öberg"_s, u"child"_s);
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(work.id));
        file.intake.reason = u"Åsas man Jonas slog henne inför Elsa i Skara den 1 mars 2026."_s;
        return unit.cases().update(file, file.revision);
    });
    ConsultationService& consultations = work.services->consultations();
    const CheckedBrief brief = test::must(consultations.brief(work.me, work.id, {}, u"sv"_s));
    for (const QString& name : {u"Åsa"_s, u"Jonas"_s, u"Elsa"_s, u"Öberg"_s, u"Berg"_s, u"Skara"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(brief.text.contains(name));
    }
    CHECK(brief.text.contains(u"Våldsutövaren slog henne inför Barn 1 i Ort A [för 1 dag sedan]."_s));
    const CheckedBrief again
        = test::must(consultations.check(work.me, work.id, brief.text + u" Jonas bror Zlatko."_s));
    CHECK(again.text.endsWith(u" Våldsutövaren bror Zlatko."_s));
    CHECK(std::ranges::any_of(
        again.traces, [](const IdentityTrace& trace) { return trace.word == u"Zlatko"_s; }));

    Consultation made;
    made.caseId = work.id;
    made.brief = u"Åsa är rädd."_s;
    CHECK(consultations.save(work.me, made).error().detail == u"known_name"_s);
    made.brief = again.text;
    made = test::must(consultations.save(work.me, made));
    PrintNotice notice{work.id, u"Hedersteamet"_s, u"Konsultation"_s, {u"brief"_s}, true};
    const Consultation shared = test::must(consultations.share(work.me, made, notice));
    CHECK(shared.sharedOn == work.today);
    CHECK(shared.recipient == u"Hedersteamet"_s);
    CHECK(work.newestDetail().contains(u"recipient: Hedersteamet"_s));
    CHECK(consultations.discard(work.me, work.id, shared.id, shared.revision).error().detail == u"shared"_s);
    Consultation advised = shared;
    advised.brief = u"Något annat"_s;
    advised.advisedOn = work.today;
    advised.advice = u"Gör en PATRIARK."_s;
    const Consultation kept = test::must(consultations.save(work.me, advised));
    CHECK(kept.brief == again.text);
    CHECK(test::must(work.referrals.ofCase(work.me, work.id)).consultations.first().consultation.advice
        == u"Gör en PATRIARK."_s);
    // A second copy changes nothing.
    CHECK(test::must(consultations.share(work.me, kept, notice)).revision == kept.revision);
}
