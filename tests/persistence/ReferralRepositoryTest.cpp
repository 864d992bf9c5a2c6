#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "referral/SqlReferralRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

Organisation organisationOf(const RepositoryWorld& world)
{
    Organisation made;
    made.id = OrganisationId::make(world.context.now);
    made.kind = u"womens_shelter"_s;
    made.name = u"Kvinnojouren Ängen"_s;
    made.contact = u"Eva"_s;
    made.phone = u"0510-12345"_s;
    made.needs = {u"crisis"_s, u"safety"_s};
    made.ageGroups = {u"adult"_s};
    made.towns = {u"Skara"_s, u"Vara"_s};
    return made;
}

Referral draftOf(const RepositoryWorld& world, CaseId id)
{
    Referral made;
    made.id = ReferralId::make(world.context.now);
    made.caseId = id;
    made.kind = u"referral"_s;
    made.recipient = u"Kvinnojouren"_s;
    made.subject = u"Stödsamtal"_s;
    made.text = u"Vi önskar stödsamtal för Åsa."_s;
    made.consent = Consent::Given;
    made.author = world.anna.account;
    made.createdAt = world.context.now;
    return made;
}

Referral sentOf(RepositoryWorld& world, SqlReferralRepository& repository, CaseId id)
{
    Referral made = draftOf(world, id);
    must(repository.add(made));
    made.state = ReferralState::Sent;
    made.sentOn = QDate(2026, 11, 1);
    made.answerDue = QDate(2026, 11, 15);
    must(repository.update(made, 1));
    must(repository.addStep(
        made, {ReferralStep::Kind::Sent, QDate(2026, 11, 1), {}, world.anna.account, world.context.now}));
    made.revision = 2;
    return made;
}

} // namespace

TEST_CASE("An organisation and its agreements read back and keep their history", "[repository][referral]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlOrganisationRepository repository(world.context);
    Organisation made = organisationOf(world);
    must(repository.add(made));
    CHECK(toFields(must(repository.find(made.id))) == toFields(made));
    made.needs = {u"housing"_s};
    made.active = false;
    must(repository.update(made, 1));
    CHECK(codeOf(repository.update(made, 1)) == ErrorCode::Conflict);
    CHECK(toFields(must(repository.organisations()).first()) == toFields(made));

    Cooperation agreed;
    agreed.id = CooperationId::make(world.context.now);
    agreed.organisation = made.id;
    agreed.about = u"Samverkan i akuta ärenden"_s;
    agreed.from = QDate(2026, 1, 1);
    must(repository.addCooperation(agreed));
    agreed.until = QDate(2026, 12, 31);
    must(repository.updateCooperation(agreed, 1));
    CHECK(codeOf(repository.updateCooperation(agreed, 1)) == ErrorCode::Conflict);
    CHECK(toFields(must(repository.cooperations()).first()) == toFields(agreed));
    CHECK(codeOf(repository.removeCooperation(agreed.id, 1)) == ErrorCode::Conflict);
    world.context.now = world.context.now.addSecs(60);
    must(repository.removeCooperation(agreed.id, 2));
    CHECK(must(repository.cooperations()).isEmpty());

    const auto history = must(repository.history(made.id));
    REQUIRE(history.size() == 5);
    CHECK(history.first().deed == u"removed"_s);
    CHECK(history.first().recordKind == u"cooperation"_s);
    CHECK(history.first().byName == u"anna Namn"_s);
    CHECK(must(repository.history(OrganisationId::make(world.context.now))).isEmpty());
    CHECK(codeOf(repository.find(OrganisationId::make(world.context.now))) == ErrorCode::NotFound);
}

TEST_CASE("No name or text of a referral is readable in the database", "[repository][referral]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReferralRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    must(repository.organisations().add(organisationOf(world)));
    sentOf(world, repository, id);
    for (const QString& column : {u"organisation.name_sealed"_s, u"organisation.towns_sealed"_s,
             u"referral.recipient_sealed"_s, u"referral.text_sealed"_s, u"referral.subject_sealed"_s}) {
        const QString table = column.section(u'.', 0, 0);
        const auto bytes = must(world.database.one(u"SELECT %1 FROM %2"_s.arg(column.section(u'.', 1), table),
            [](const Row& row) { return row.bytes(0); }));
        REQUIRE(bytes);
        CHECK_FALSE(bytes->contains("ngen"));
        CHECK_FALSE(bytes->contains("Skara"));
        CHECK_FALSE(bytes->contains("samtal"));
        CHECK_FALSE(bytes->contains("jour"));
    }
}

TEST_CASE("What takes the place of what was sent stays so, and nothing else does", "[repository][referral]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReferralRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const Referral first = sentOf(world, repository, id);
    Referral second = draftOf(world, id);
    second.replaces = first.id;
    must(repository.add(second));
    CHECK(must(repository.find(second.id)).replaces == first.id);
    second.replacementReason = u"Fel person"_s;
    second.state = ReferralState::Sent;
    second.sentOn = QDate(2026, 3, 2);
    second.consent = Consent::Given;
    must(repository.update(second, 1));
    CHECK(must(repository.find(second.id)).replacementReason == u"Fel person"_s);
    const auto bytes = must(
        world.database.one(u"SELECT replacement_reason_sealed FROM referral WHERE replaces_id IS NOT NULL"_s,
            [](const Row& row) { return row.bytes(0); }));
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("Fel"));
    Referral other = draftOf(world, id);
    other.replaces = first.id;
    CHECK(codeOf(repository.add(other)) == ErrorCode::Duplicate);
    Referral changed = second;
    changed.replacementReason = u"Ett annat skäl"_s;
    CHECK(repository.update(changed, 2).error() == Error{ErrorCode::Forbidden, {}, u"write_once"_s});
}

TEST_CASE("A sent referral is write-once but for its state and due day", "[repository][referral]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlReferralRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    const Party child = world.addParty(id, world.addPerson(u"Elsa"_s), u"child"_s);

    Referral draft = draftOf(world, id);
    draft.party = child.id;
    must(repository.add(draft));
    CHECK(toFields(must(repository.find(draft.id))) == toFields(draft));
    draft.text = u"Annan text"_s;
    must(repository.update(draft, 1));
    CHECK(codeOf(repository.update(draft, 1)) == ErrorCode::Conflict);
    CHECK(SqlCaseRepository(world.context).removeParty(child.id, 1).error().detail == u"named_in_referral"_s);
    must(repository.remove(draft.id, 2));
    CHECK(codeOf(repository.find(draft.id)) == ErrorCode::NotFound);

    Referral sent = sentOf(world, repository, id);
    sent.text = u"Något annat"_s;
    CHECK(repository.update(sent, 2).error() == Error{ErrorCode::Forbidden, {}, u"write_once"_s});
    CHECK(codeOf(repository.remove(sent.id, 2)) == ErrorCode::Forbidden);
    for (const QString& change : {u"text_sealed = NULL"_s, u"recipient_sealed = NULL"_s,
             u"consent = 'declined', legal_ground = 'sol_19'"_s, u"sent_on = '2026-10-01'"_s,
             u"state = 'drafted', sent_on = NULL"_s, u"kind = 'report'"_s}) {
        INFO(change.toStdString());
        CHECK(codeOf(world.database.execute(u"UPDATE referral SET "_s + change)) == ErrorCode::Forbidden);
    }
    CHECK(codeOf(world.database.execute(u"UPDATE referral_step SET on_day = '2026-10-01'"_s))
        == ErrorCode::Forbidden);
    CHECK(codeOf(world.database.execute(u"DELETE FROM referral_step"_s)) == ErrorCode::Forbidden);

    sent.state = ReferralState::Accepted;
    sent.answerDue = QDate(2026, 11, 20);
    must(repository.updateState(sent, 2));
    CHECK(codeOf(repository.updateState(sent, 2)) == ErrorCode::Conflict);
    must(repository.addStep(sent,
        {ReferralStep::Kind::Accepted, QDate(2026, 11, 2), u"Välkommen"_s, world.anna.account,
            world.context.now.addSecs(1)}));
    const auto list = must(repository.referrals(id));
    REQUIRE(list.size() == 1);
    CHECK(list[0].state == ReferralState::Accepted);
    CHECK(list[0].text == u"Vi önskar stödsamtal för Åsa."_s);
    REQUIRE(list[0].steps.size() == 2);
    CHECK(list[0].steps.last().text == u"Välkommen"_s);
    CHECK(must(repository.find(sent.id)).steps.size() == 2);
}

TEST_CASE("A shared consultation keeps its words and takes its advice", "[repository][referral]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlConsultationRepository repository(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    Consultation made;
    made.id = ConsultationId::make(world.context.now);
    made.caseId = id;
    made.brief = u"Kvinnan och Barn 1"_s;
    made.question = u"Hur gör vi?"_s;
    made.author = world.anna.account;
    made.createdAt = world.context.now;
    must(repository.add(made));
    made.recipient = u"Hedersteamet"_s;
    made.sharedOn = QDate(2026, 11, 2);
    must(repository.update(made, 1));
    CHECK(toFields(must(repository.find(made.id))) == toFields(made));
    CHECK(codeOf(repository.update(made, 2)) == ErrorCode::Forbidden);
    CHECK(codeOf(repository.remove(made.id, 2)) == ErrorCode::Forbidden);
    made.advisedOn = QDate(2026, 11, 3);
    made.advice = u"Gör en riskbedömning."_s;
    must(repository.updateAdvice(made, 2));
    CHECK(codeOf(repository.updateAdvice(made, 2)) == ErrorCode::Conflict);
    CHECK(toFields(must(repository.consultations(id)).first()) == toFields(made));
    CHECK(world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'consultation'"_s) == 3);
}
