#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "intervention/SqlInterventionRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

struct Shop : RepositoryWorld {
    Shop()
        : RepositoryWorld(GENERATE(from_range(dialects())))
    { }

    SqlInterventionRepository repository{context};
    CaseId id = addCase(addPerson(u"Åsa"_s), north).id;

    Intervention intervention()
    {
        Intervention made;
        made.id = InterventionId::make(context.now);
        made.caseId = id;
        made.kind = u"trappan"_s;
        return made;
    }
    Occasion occasion(const Intervention& of, int day)
    {
        Occasion made;
        made.id = OccasionId::make(context.now);
        made.intervention = of.id;
        made.startsAt = QDateTime({2026, 11, day}, {9, 0}, Qt::UTC);
        return made;
    }
    Decision decision(NoteState state)
    {
        Decision made;
        made.id = DecisionId::make(context.now);
        made.caseId = id;
        made.kind = u"assistance"_s;
        made.decidedOn = QDate(2026, 11, 1);
        made.author = anna.account;
        made.createdAt = context.now;
        if (state == NoteState::Signed) {
            finish(made);
        }
        return made;
    }
    void finish(Decision& made)
    {
        made.legalBasis = u"sol_11_1"_s;
        made.outcome = u"granted"_s;
        made.text = u"beviljas"_s;
        made.state = NoteState::Signed;
        made.signedAt = context.now;
        made.signedBy = anna.account;
    }
    Plan plan(int version)
    {
        Plan made;
        made.id = PlanId::make(context.now);
        made.caseId = id;
        made.version = version;
        made.madeOn = QDate(2026, 11, 1);
        made.author = anna.account;
        made.createdAt = context.now;
        return made;
    }
};

} // namespace

TEST_CASE("Interventions read back, change and are logged", "[repository][intervention]")
{
    Shop shop;
    Intervention made = shop.intervention();
    must(shop.repository.add(made));
    CHECK(toFields(must(shop.repository.find(made.id))) == toFields(made));
    const Decision decision = shop.decision(NoteState::Signed);
    must(shop.repository.add(decision));
    made.decision = decision.id;
    made.ownStaff = false;
    made.provider = u"Kvinnojouren Aurora"_s;
    made.purpose = u"bearbeta våldet"_s;
    made.expectedTimes = 10;
    made.expectedWeeks = 12;
    made.grantedOn = QDate(2026, 8, 30);
    made.decided = YesNo::Yes;
    made.costPerDay = 125050;
    made.goal = u"partly"_s;
    made.startOn = QDate(2026, 9, 1);
    made.endOn = QDate(2026, 11, 1);
    made.result = u"goal_partly"_s;
    made.resultNote = u"vill fortsätta"_s;
    made.contactState = u"accepted"_s;
    must(shop.repository.update(made, 1));
    CHECK(codeOf(shop.repository.update(made, 1)) == ErrorCode::Conflict);
    const auto list = must(shop.repository.interventions(shop.id));
    REQUIRE(list.size() == 1);
    CHECK(toFields(list[0]) == toFields(made));
    CHECK(list[0].revision == 2);
    CHECK(list[0].decided == YesNo::Yes);
    CHECK(shop.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'intervention'"_s) == 2);
    CHECK(codeOf(shop.repository.find(InterventionId::make(shop.context.now))) == ErrorCode::NotFound);
}

TEST_CASE("Those that go on come before the ended ones", "[repository][intervention]")
{
    Shop shop;
    Intervention ended = shop.intervention();
    ended.startOn = QDate(2026, 10, 20);
    ended.endOn = QDate(2026, 10, 30);
    ended.result = u"completed"_s;
    must(shop.repository.add(ended));
    Intervention older = shop.intervention();
    older.startOn = QDate(2026, 1, 1);
    must(shop.repository.add(older));
    Intervention newer = shop.intervention();
    newer.startOn = QDate(2026, 2, 1);
    must(shop.repository.add(newer));
    const auto list = must(shop.repository.interventions(shop.id));
    REQUIRE(list.size() == 3);
    CHECK(list[0].id == newer.id);
    CHECK(list[1].id == older.id);
    CHECK(list[2].id == ended.id);
}

TEST_CASE("Sessions read back by time, form a chain without a fork, and leave a trace when removed",
    "[repository][intervention]")
{
    Shop shop;
    const Intervention intervention = shop.intervention();
    must(shop.repository.add(intervention));
    const Occasion later = shop.occasion(intervention, 17);
    must(shop.repository.add(later));
    Occasion first = shop.occasion(intervention, 10);
    first.minutes = 45;
    first.participants = u"skolan, BUP"_s;
    first.note = u"bra samtal"_s;
    first.step = u"contact"_s;
    must(shop.repository.add(first));
    CHECK(must(shop.repository.occasions(shop.id)).first().id == first.id);
    const auto all = must(shop.repository.occasions(intervention.id));
    REQUIRE(all.size() == 2);
    CHECK(toFields(all[0]) == toFields(first));
    CHECK(all[0].startsAt == first.startsAt);

    first.state = OccasionState::NoShow;
    first.reason = u"illness"_s;
    must(shop.repository.update(first, 1));
    CHECK(toFields(must(shop.repository.find(first.id))) == toFields(first));
    CHECK(codeOf(shop.repository.update(first, 1)) == ErrorCode::Conflict);

    Occasion instead = shop.occasion(intervention, 12);
    instead.replaces = first.id;
    must(shop.repository.add(instead));
    CHECK(must(shop.repository.find(instead.id)).replaces == first.id);
    CHECK(codeOf(shop.repository.remove(later.id, 7)) == ErrorCode::Conflict);
    must(shop.repository.remove(later.id, 1));
    CHECK(codeOf(shop.repository.find(later.id)) == ErrorCode::NotFound);
    CHECK(shop.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'occasion' AND deed = 'removed'"_s)
        == 1);
    Occasion fork = shop.occasion(intervention, 13);
    fork.replaces = first.id;
    CHECK(codeOf(shop.repository.add(fork)) == ErrorCode::Duplicate);
}

TEST_CASE("A decision is write-once when signed; its notice is noted once", "[repository][intervention]")
{
    Shop shop;
    Decision made = shop.decision(NoteState::Working);
    must(shop.repository.add(made));
    Decision read = must(shop.repository.find(made.id));
    CHECK(read.state == NoteState::Working);
    CHECK(read.legalBasis.isEmpty());
    CHECK(!read.to);
    CHECK(!read.notifiedOn);

    made.applicant = u"Åsa Lind"_s;
    made.appliedOn = QDate(2026, 10, 30);
    made.delegate = u"Anna, socialsekreterare"_s;
    made.reasons = u"behov av stöd"_s;
    made.from = QDate(2026, 11, 1);
    made.to = QDate(2027, 1, 31);
    made.otherParentTold = true;
    shop.finish(made);
    must(shop.repository.update(made, 1));
    read = must(shop.repository.find(made.id));
    CHECK(read.revision == 2);
    CHECK(read.applicant == made.applicant);
    CHECK(read.appliedOn == made.appliedOn);
    CHECK(read.delegate == made.delegate);
    CHECK(read.text == made.text);
    CHECK(read.reasons == made.reasons);
    CHECK(read.from == made.from);
    CHECK(read.to == made.to);
    CHECK(read.otherParentTold);
    CHECK(read.legalBasis == made.legalBasis);
    CHECK(read.outcome == made.outcome);
    CHECK(read.signedAt == shop.context.now);
    CHECK(read.signedBy == shop.anna.account);

    CHECK(codeOf(shop.repository.update(read, 2)) == ErrorCode::Forbidden);
    CHECK(codeOf(shop.repository.remove(read.id, 2)) == ErrorCode::Forbidden);
    CHECK(codeOf(shop.database.execute(u"UPDATE decision SET period_to = NULL"_s)) == ErrorCode::Forbidden);
    CHECK(codeOf(shop.database.execute(u"DELETE FROM decision"_s)) == ErrorCode::Forbidden);

    must(shop.repository.addNotice(made.id, QDate(2026, 11, 2)));
    CHECK(must(shop.repository.find(made.id)).notifiedOn == QDate(2026, 11, 2));
    CHECK(codeOf(shop.repository.addNotice(made.id, QDate(2026, 11, 2))) == ErrorCode::Duplicate);
    CHECK(codeOf(shop.database.execute(u"UPDATE decision_notice SET noted_at = noted_at"_s))
        == ErrorCode::Forbidden);
    CHECK(codeOf(shop.database.execute(u"DELETE FROM decision_notice"_s)) == ErrorCode::Forbidden);
}

TEST_CASE("A decision is corrected once; drafts come first and can be removed", "[repository][intervention]")
{
    Shop shop;
    const Decision wrong = shop.decision(NoteState::Signed);
    must(shop.repository.add(wrong));
    Decision correction = shop.decision(NoteState::Signed);
    correction.corrects = wrong.id;
    correction.correctionReason = u"fel dag"_s;
    must(shop.repository.add(correction));
    CHECK(must(shop.repository.find(correction.id)).correctionReason == correction.correctionReason);
    const Decision draft = shop.decision(NoteState::Working);
    must(shop.repository.add(draft));
    const auto list = must(shop.repository.decisions(shop.id));
    REQUIRE(list.size() == 3);
    CHECK(list[0].id == draft.id);
    must(shop.repository.remove(draft.id, 1));
    CHECK(codeOf(shop.repository.find(draft.id)) == ErrorCode::NotFound);
    Decision twice = shop.decision(NoteState::Signed);
    twice.corrects = wrong.id;
    twice.correctionReason = u"igen"_s;
    CHECK(codeOf(shop.repository.add(twice)) == ErrorCode::Duplicate);
}

TEST_CASE("A plan's versions are kept; one draft at a time", "[repository][intervention]")
{
    Shop shop;
    Plan first = shop.plan(1);
    first.participants = u"Åsa, Anna"_s;
    first.summary = u"samtal varje vecka"_s;
    first.goals = {{GoalId::make(shop.context.now), u"safety"_s, u"trygg hemma"_s, u"sover"_s, 2, 8}};
    first.steps = {{u"boka"_s, u"Anna"_s, QDate(2026, 11, 9)}, {u"ringa"_s, {}, {}}};
    first.clientWords = u"bra"_s;
    must(shop.repository.add(first));
    CHECK(must(shop.repository.find(first.id)).agreement == Agreement::Unknown);
    first.agreement = Agreement::Yes;
    first.followUpOn = QDate(2027, 2, 1);
    first.state = NoteState::Signed;
    first.signedAt = shop.context.now;
    first.signedBy = shop.anna.account;
    must(shop.repository.update(first, 1));
    const Plan read = must(shop.repository.find(first.id));
    CHECK(read.goals == first.goals);
    CHECK(read.steps == first.steps);
    CHECK(read.summary == first.summary);
    CHECK(read.participants == first.participants);
    CHECK(read.clientWords == first.clientWords);
    CHECK(read.agreement == Agreement::Yes);
    CHECK(read.followUpOn == first.followUpOn);
    CHECK(read.signedBy == shop.anna.account);
    CHECK(codeOf(shop.repository.update(read, 2)) == ErrorCode::Forbidden);
    CHECK(codeOf(shop.database.execute(u"UPDATE plan SET agreement = 'no'"_s)) == ErrorCode::Forbidden);
    CHECK(codeOf(shop.database.execute(u"DELETE FROM plan"_s)) == ErrorCode::Forbidden);

    Plan second = shop.plan(2);
    second.replaces = first.id;
    must(shop.repository.add(second));
    const auto versions = must(shop.repository.plans(shop.id));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].id == second.id);
    CHECK(versions[0].replaces == first.id);
    must(shop.repository.remove(second.id, 1));
    must(shop.repository.add(second));
    CHECK(codeOf(shop.repository.add(shop.plan(3))) == ErrorCode::Duplicate);
}
