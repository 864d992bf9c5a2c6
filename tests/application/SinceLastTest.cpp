#include <catch2/catch.hpp>

#include <frid/application/followup/FollowUpService.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/application/referral/ReferralService.h>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// A mother with a child that has a case of its own, both placed, on Monday 2 March 2026.
struct Family {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session me = registry.session(u"caseworker"_s);
    QDate first = registry.clock().today();
    PersonId anna = registry.addPerson(u"Anna"_s, u"Berg"_s);
    PersonId elsa = registry.addPerson(u"Elsa"_s, u"Berg"_s);
    CaseId mother = registry.addCase(anna);
    CaseId child = registry.addCase(elsa, CaseKind::Child);
    PartyId elsaHere = party(elsa, u"child"_s);
    QList<PlacementId> placed = place();

    PartyId party(PersonId person, const QString& role)
    {
        Party made;
        made.id = PartyId::make(registry.clock().now());
        made.caseId = mother;
        made.person = person;
        made.role = role;
        registry.write([&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(unit.cases().link({mother, child, {}}));
            return unit.cases().addParty(made);
        });
        return made.id;
    }
    QList<PlacementId> place() const
    {
        Provider provider;
        provider.kind = u"sheltered_housing"_s;
        provider.name = u"Kvinnojouren Ekan"_s;
        const ProviderId shelter = must(services->providers().save(me, provider));
        Place flat;
        flat.provider = shelter;
        flat.name = u"Lägenhet 1"_s;
        flat.address = u"Hemliga gatan 7"_s;
        flat.beds = 4;
        const PlaceId where = must(services->providers().savePlace(me, flat));
        Placement mothers;
        mothers.place = where;
        mothers.from = first;
        Placement childs = mothers;
        childs.party = elsaHere;
        return must(services->placements().place(me, mother, {mothers, childs}));
    }
    void passDays(int days) { registry.clock().advanceSeconds(qint64(days) * 24 * 3600); }
    QDate today() { return registry.clock().today(); }
    FollowUpReportData since(CaseId id) { return must(services->followUps().sinceLast(me, id)); }
    FollowUpReportData report(QDate from, QDate to)
    {
        FollowUpReportRequest request;
        request.caseId = mother;
        request.from = from;
        request.to = to;
        request.withReferrals = true;
        request.withPlacements = true;
        return must(services->followUps().reportData(me, request));
    }
    void followUp()
    {
        FollowUp held;
        held.caseId = mother;
        held.heldOn = today();
        held.form = u"visit"_s;
        must(services->followUps().sign(me, held));
    }
    ViolenceRecord violence() const
    {
        ViolenceRecord made;
        made.caseId = mother;
        made.category = u"vnr"_s;
        made.form = u"physical"_s;
        made.period = u"now"_s;
        return made;
    }
    Occasion occasion(InterventionId of, int inHours, OccasionState state)
    {
        Occasion made;
        made.intervention = of;
        made.startsAt = registry.clock().now().addSecs(inHours * 3600);
        made.state = state;
        return made;
    }
    Referral sent()
    {
        Referral made;
        made.caseId = mother;
        made.kind = u"referral"_s;
        made.recipient = u"Vårdcentralen"_s;
        made.text = u"Vi önskar en tid."_s;
        made.consent = Consent::Given;
        return must(services->referrals().send(me, made, today()));
    }
    int events(const QString& action, CaseId of)
    {
        const auto all = must(registry.begin(UnitMode::Reading)->audit().events(0, 1000));
        return int(std::ranges::count_if(
            all, [&](const AuditEvent& event) { return event.action == action && event.caseId == of; }));
    }
};

} // namespace

TEST_CASE("who follows up has before them what has happened since the last time, and nothing older")
{
    Family at;
    Intervention talks;
    talks.caseId = at.mother;
    talks.kind = u"support_talks"_s;
    const InterventionId id = must(at.services->interventions().save(at.me, talks));
    ViolenceRecord before = at.violence();
    before.knownOn = at.first;
    must(at.services->cases().saveViolence(at.me, before));
    must(at.services->interventions().saveOccasion(
        at.me, at.mother, at.occasion(id, -1, OccasionState::Attended)));
    const Referral referral = at.sent();
    CHECK(at.since(at.mother).followUps.isEmpty()); // none yet: since the case was received
    CHECK(at.since(at.mother).from == at.first);
    CHECK(at.since(at.mother).occasions.size() == 1);

    at.passDays(10);
    at.followUp();
    at.passDays(5);
    for (const auto& [hours, state] : {std::pair(-2, OccasionState::Attended),
             std::pair(-1, OccasionState::NoShow), std::pair(48, OccasionState::Planned)}) {
        must(at.services->interventions().saveOccasion(at.me, at.mother, at.occasion(id, hours, state)));
    }
    ViolenceRecord after = at.violence();
    after.knownOn = at.today();
    must(at.services->cases().saveViolence(at.me, after));
    must(at.services->referrals().addStep(at.me, at.mother, referral.id, referral.revision,
        {ReferralStep::Kind::Accepted, at.today(), u"Tid i maj"_s, {}, {}}));

    const int readBefore = at.events(u"read_placements"_s, at.child);
    const FollowUpReportData data = at.since(at.mother);
    REQUIRE(data.followUps.size() == 1);
    CHECK(data.from == at.first.addDays(10));
    CHECK(attendanceOf(data.occasions) == Attendance{0, 1, 0, 1, 0, 0});
    REQUIRE(data.nextOccasions.size() == 1);
    CHECK(data.nextOccasions.first().state == OccasionState::Planned);
    REQUIRE(data.referrals.size() == 1);
    CHECK(latestAnswer(data.referrals.first().referral)->text == u"Tid i maj"_s);
    REQUIRE(data.stays.size() == 2);
    CHECK(data.stays[0].ofSubject);
    CHECK(data.stays[0].days == 6); // the night that begins today is counted
    CHECK(data.stays[0].kind == u"sheltered_housing"_s);
    CHECK(data.stays[1].party == at.elsaHere); // in a case of her own, known here as a party
    CHECK(data.notes.isEmpty());
    CHECK(at.events(u"read_placements"_s, at.child) == readBefore + 1); // her case is logged as read
    CHECK(at.events(u"read_referrals"_s, at.mother) > 0);
    CHECK(at.services->followUps().sinceLast(at.registry.session(u"stranger"_s), at.mother).error().code
        == ErrorCode::Forbidden);
}

TEST_CASE("a report tells of stays inside its period, each with the one that it continues")
{
    Family at;
    Placement moved = must(at.services->placements().placement(at.me, at.mother, at.placed[0]));
    at.passDays(4);
    moved.follows = at.placed[0];
    moved.id = {};
    moved.from = at.today();
    must(at.services->placements().move(at.me, at.mother, {moved}));
    at.passDays(3);
    auto whole = at.report(at.first, at.today()).stays;
    REQUIRE(whole.size() == 3);
    CHECK(whole[0].days == 4);
    CHECK(whole[0].to == at.first.addDays(4));
    CHECK(whole[1].days == 4);
    CHECK(whole[1].follows == whole[0].id);
    CHECK(whole[2].party == at.elsaHere);
    CHECK(whole[2].days == 8);
    const auto early = at.report(at.first, at.first.addDays(1)).stays;
    REQUIRE(early.size() == 2);
    CHECK(early[0].days == 2);
    // Nobody learns of a child's stay through the mother, who may not open the child's case.
    const CaseFile file = must(at.services->cases().file(at.me, at.child));
    at.registry.write([&](UnitOfWork& unit) -> Result<void> {
        CaseFile walled = file;
        walled.walled = true;
        walled.handler = at.registry.account(u"colleague"_s);
        return unit.cases().update(walled, file.revision);
    });
    CHECK(at.report(at.first, at.today()).stays.size() == 2);
}

TEST_CASE("a report tells of referrals under way in its period, and what was not asked for is not read")
{
    Family at;
    at.sent();
    CHECK(at.report({}, at.today()).referrals.size() == 1);
    CHECK(at.report({}, at.first.addDays(-1)).referrals.isEmpty());
    FollowUpReportRequest request;
    request.caseId = at.mother;
    const int before = at.events(u"read_placements"_s, at.mother) + at.events(u"read_referrals"_s, at.mother);
    const FollowUpReportData bare = must(at.services->followUps().reportData(at.me, request));
    CHECK(bare.referrals.isEmpty());
    CHECK(bare.stays.isEmpty());
    CHECK(at.events(u"read_placements"_s, at.mother) + at.events(u"read_referrals"_s, at.mother) == before);
}
