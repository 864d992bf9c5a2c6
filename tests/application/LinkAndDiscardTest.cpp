// Linking cases, parting them again, and throwing unsigned texts away: what each leaves behind.
#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    CaseService& cases = services->cases();
    Session me = registry.session(u"caseworker"_s);
    Session colleague = registry.session(u"colleague"_s);
    Session stranger = registry.session(u"stranger"_s);
    QDate today = registry.clock().today();
    CaseId hers = registry.addCase(registry.addPerson(u"Anna"_s, u"Berg"_s));
    CaseId his = registry.addCase(registry.addPerson(u"Bo"_s, u"Dahl"_s), CaseKind::Perpetrator);
    CaseId south = registry.addCase(
        registry.addPerson(u"Cia"_s, u"Ek"_s, registry.south()), CaseKind::Victim, {}, registry.south());

    QString number(CaseId id)
    {
        return test::must(registry.begin(UnitMode::Reading)->cases().find(id)).number.toString();
    }
    QList<HistoryEntry> linkHistory(CaseId id)
    {
        auto all = test::must(registry.begin(UnitMode::Reading)->readModels().caseHistory(id));
        all.removeIf([](const HistoryEntry& entry) { return entry.recordKind != u"link"_s; });
        return all;
    }
    /// How often the log of the case has it.
    qsizetype logged(CaseId id, const QString& action, AuditOutcome outcome, const QString& detail = {})
    {
        const auto events = test::must(registry.begin(UnitMode::Reading)->audit().eventsOfCase(id, 100));
        return std::ranges::count_if(events, [&](const AuditEvent& event) {
            return event.action == action && event.outcome == outcome
                && (detail.isEmpty() || event.detail == detail);
        });
    }
    qsizetype links(CaseId id) { return test::must(cases.open(me, id)).links.size(); }

    JournalNote note() const
    {
        JournalNote made;
        made.caseId = hers;
        made.kind = u"visit"_s;
        made.eventAt = QDateTime(today, QTime(8, 0), Qt::UTC);
        made.body = u"Besök."_s;
        return made;
    }
};

bool shows(const HistoryEntry& entry, const QString& deed, const FieldChange& change)
{
    return entry.deed == deed && entry.byName == u"Vera Handläggare"_s
        && std::ranges::any_of(entry.changes, [&](const FieldChange& one) {
               return one.name == change.name && one.before == change.before && one.after == change.after;
           });
}

} // namespace

TEST_CASE("a link is seen, kept in the history and logged at both cases, and so is its end")
{
    Work work;
    REQUIRE(work.cases.link(work.me, work.hers, work.his, u"Gemensam planering"_s));
    CHECK(work.links(work.hers) == 1);
    CHECK(work.links(work.his) == 1);
    for (const auto& [own, other] : {std::pair(work.hers, work.his), std::pair(work.his, work.hers)}) {
        const auto history = work.linkHistory(own);
        REQUIRE(history.size() == 1);
        CHECK(shows(history.first(), u"added"_s, {u"linked_case"_s, {}, work.number(other)}));
        CHECK(shows(history.first(), u"added"_s, {u"note"_s, {}, u"Gemensam planering"_s}));
        CHECK(work.logged(own, u"link_cases"_s, AuditOutcome::Done, u"linked"_s) == 1);
    }
    // From the other side: a pair has no direction.
    REQUIRE(work.cases.unlink(work.me, work.his, work.hers));
    CHECK(work.links(work.hers) == 0);
    CHECK(work.links(work.his) == 0);
    for (const auto& [own, other] : {std::pair(work.hers, work.his), std::pair(work.his, work.hers)}) {
        const auto history = work.linkHistory(own);
        const auto otherNumber = work.number(other);
        REQUIRE(history.size() == 2);
        CHECK(std::ranges::any_of(history, [&](const HistoryEntry& entry) {
            return shows(entry, u"removed"_s, {u"linked_case"_s, otherNumber, {}})
                && shows(entry, u"removed"_s, {u"note"_s, u"Gemensam planering"_s, {}});
        }));
        CHECK(work.logged(own, u"link_cases"_s, AuditOutcome::Done, u"unlinked"_s) == 1);
    }
    CHECK(test::must(work.services->accounts().inspect(work.registry.session(u"admin"_s), {})).isClean());
}

TEST_CASE("a link that may not be or makes no sense leaves no trace but the refusal")
{
    Work work;
    CHECK(work.cases.link(work.me, work.hers, work.hers, {}).error()
        == Error{ErrorCode::Invalid, u"other"_s, u"same"_s});
    CHECK(work.cases.link(work.me, work.hers, CaseId::make(work.registry.clock().now()), {}).error().code
        == ErrorCode::NotFound);
    CHECK(work.cases.link(work.me, work.hers, work.his, QString(1'000'000, u'x')).error()
        == Error{ErrorCode::Invalid, u"note"_s, u"too_long"_s});
    CHECK(work.linkHistory(work.hers).isEmpty());
    CHECK(work.logged(work.his, u"link_cases"_s, AuditOutcome::Done) == 0);

    // A case that the account cannot open: refused, and in the log of both.
    CHECK(work.cases.link(work.me, work.hers, work.south, {}).error()
        == Error{ErrorCode::Forbidden, u"other"_s, {}});
    CHECK(work.logged(work.hers, u"link_cases"_s, AuditOutcome::Refused) == 1);
    CHECK(work.logged(work.south, u"read_case"_s, AuditOutcome::Refused) == 1);
    CHECK(work.linkHistory(work.south).isEmpty());
    CHECK(work.cases.link(work.stranger, work.hers, work.south, {}).error().code == ErrorCode::Forbidden);
    CHECK(work.cases.link(work.registry.session(u"coordinator"_s), work.hers, work.his, {}).error().code
        == ErrorCode::Forbidden);

    REQUIRE(work.cases.link(work.me, work.hers, work.his, {}));
    CHECK(work.cases.link(work.me, work.his, work.hers, u"en gång till"_s).error().code
        == ErrorCode::Duplicate);
    CHECK(work.linkHistory(work.hers).size() == 1);
    CHECK(work.linkHistory(work.his).size() == 1);
    CHECK(work.logged(work.hers, u"link_cases"_s, AuditOutcome::Done) == 1);
}

TEST_CASE("only who works with one of the cases parts them")
{
    Work work;
    CHECK(work.cases.unlink(work.me, work.hers, work.his).error().code == ErrorCode::NotFound);
    REQUIRE(work.cases.link(work.me, work.hers, work.his, {}));
    CHECK(work.cases.unlink(work.stranger, work.hers, work.his).error().code == ErrorCode::Forbidden);
    CHECK(work.links(work.hers) == 1);
    CHECK(work.linkHistory(work.hers).size() == 1);
    CHECK(work.logged(work.hers, u"link_cases"_s, AuditOutcome::Refused) == 1);
    // The other case is walled off meanwhile: the link can go, and that case's log says who took it away.
    const Session manager = work.registry.session(u"manager"_s);
    REQUIRE(work.cases.setWall(manager, work.his, 1, true, u"Känslig"_s));
    REQUIRE(work.cases.unlink(work.me, work.hers, work.his));
    CHECK(work.logged(work.his, u"link_cases"_s, AuditOutcome::Done, u"unlinked"_s) == 1);
    CHECK(work.linkHistory(work.his).size() == 2);
    CHECK(work.cases.unlink(work.me, work.hers, work.his).error().code == ErrorCode::NotFound);
}

TEST_CASE("an unsigned note is thrown away by its author only, and the log says so")
{
    Work work;
    JournalService& journal = work.services->journal();
    const JournalNote note = test::must(journal.save(work.me, work.note()));
    const auto discard = [&](const Session& who, CaseId of, Revision seen) {
        return journal.discard(who, of, note.id, seen);
    };
    CHECK(discard(work.colleague, work.hers, note.revision).error()
        == Error{ErrorCode::Forbidden, {}, u"other_author"_s});
    CHECK(discard(work.stranger, work.hers, note.revision).error().code == ErrorCode::Forbidden);
    CHECK(work.logged(work.hers, u"write_note"_s, AuditOutcome::Refused, u"discarded"_s) == 2);
    CHECK(discard(work.me, work.his, note.revision).error().code == ErrorCode::NotFound);
    CHECK(discard(work.me, work.hers, note.revision + 1).error().code == ErrorCode::Conflict);
    CHECK(test::must(journal.notes(work.me, work.hers)).size() == 1);
    CHECK(work.logged(work.hers, u"write_note"_s, AuditOutcome::Done, u"discarded"_s) == 0);

    REQUIRE(discard(work.me, work.hers, note.revision));
    CHECK(test::must(journal.notes(work.me, work.hers)).isEmpty());
    CHECK(work.logged(work.hers, u"write_note"_s, AuditOutcome::Done, u"discarded"_s) == 1);
    CHECK(discard(work.me, work.hers, note.revision).error().code == ErrorCode::NotFound);

    const JournalNote kept = test::must(journal.sign(work.me, work.note()));
    CHECK(journal.discard(work.me, work.hers, kept.id, kept.revision).error()
        == Error{ErrorCode::Forbidden, {}, u"signed"_s});
    CHECK(test::must(journal.notes(work.me, work.hers)).size() == 1);
}

TEST_CASE("an unsigned follow-up goes with its ratings, a signed one never")
{
    Work work;
    FollowUpService& followUps = work.services->followUps();
    Goal goal;
    goal.caseId = work.hers;
    goal.area = u"safety"_s;
    goal.text = u"Trygg hemma"_s;
    goal.setOn = work.today;
    const GoalId goalId = test::must(followUps.saveGoal(work.me, goal));
    FollowUp typed;
    typed.caseId = work.hers;
    typed.heldOn = work.today;
    typed.form = u"visit"_s;
    typed.ratings = {{goalId, 3, u"Lite bättre"_s}};
    const FollowUp working = test::must(followUps.save(work.me, typed));
    const auto discard = [&](const Session& who, CaseId of, Revision seen) {
        return followUps.discard(who, of, working.id, seen);
    };
    CHECK(discard(work.colleague, work.hers, working.revision).error().code == ErrorCode::Forbidden);
    CHECK(discard(work.me, work.his, working.revision).error().code == ErrorCode::NotFound);
    CHECK(discard(work.me, work.hers, working.revision + 1).error().code == ErrorCode::Conflict);
    const auto stored = test::must(followUps.followUps(work.me, work.hers));
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().ratings.size() == 1);
    CHECK(work.logged(work.hers, u"write_follow_up"_s, AuditOutcome::Refused, u"discarded"_s) == 1);

    REQUIRE(discard(work.me, work.hers, working.revision));
    CHECK(test::must(followUps.followUps(work.me, work.hers)).isEmpty());
    CHECK(work.logged(work.hers, u"write_follow_up"_s, AuditOutcome::Done, u"discarded"_s) == 1);

    const FollowUp kept = test::must(followUps.sign(work.me, typed));
    CHECK(followUps.discard(work.me, work.hers, kept.id, kept.revision).error().code == ErrorCode::Forbidden);
    CHECK(test::must(followUps.followUps(work.me, work.hers)).first().ratings.size() == 1);
    CHECK(test::must(work.services->accounts().inspect(work.registry.session(u"admin"_s), {})).isClean());
}
