#include <catch2/catch.hpp>

#include "FakeStorage.h"

#include <frid/application/UnitRunner.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const UnitId ours = UnitId::make(noon);
const UnitId theirs = UnitId::make(noon);
const CaseId someCase = CaseId::make(noon);
const PersonId somebody = PersonId::make(noon);

constexpr std::array allRoles{
    Role::Caseworker, Role::Manager, Role::Coordinator, Role::Administrator, Role::Auditor};

Session sessionOf(Role role)
{
    Session session;
    session.account = AccountId::make(noon);
    const bool everywhere = role == Role::Administrator || role == Role::Auditor;
    session.roles = {{role, everywhere ? UnitId() : ours}};
    return session;
}

bool isAllowed(test::FakeStorage& storage, const Session& session, Action action, const ObjectRef& object)
{
    const FixedClock clock(noon);
    const UnitRunner units(storage, clock);
    const auto done = units.run(
        session, Deed{action, object, {}, {}, {}}, [](UnitOfWork&) -> Result<void> { return {}; });
    REQUIRE((done || done.error().code == ErrorCode::Forbidden));
    return done.has_value();
}

// What follows says in plain words what the tables must give; it is written by hand from the design and
// shares nothing with them.

enum class Stand { Stranger, Handler, CoHandler, SameUnit, Granted, BreakGlass };

bool readsCase(Role role, Stand stand, bool walled)
{
    const bool works = role == Role::Caseworker || role == Role::Manager;
    switch (stand) {
    case Stand::Stranger:
        return false;
    case Stand::Handler:
    case Stand::CoHandler:
    case Stand::Granted:
        return works;
    case Stand::SameUnit:
        return role == Role::Manager || (role == Role::Caseworker && !walled);
    case Stand::BreakGlass:
        return role == Role::Caseworker;
    }
    return false;
}

bool writesCase(Role role, Stand stand, bool walled)
{
    return stand != Stand::BreakGlass && readsCase(role, stand, walled);
}

bool onlyReadsCase(Action action)
{
    switch (action) {
    case Action::ReadCase:
    case Action::ReadHistory:
    case Action::ReadJournal:
    case Action::ReadFollowUps:
    case Action::PrintReport:
    case Action::ReadAssessments:
    case Action::PrintAssessment:
    case Action::ReadInterventions:
    case Action::PrintDecision:
    case Action::PrintPlan:
    case Action::ReadReferrals:
    case Action::PrintReferral:
    case Action::ExportConsultation:
    case Action::ReadPlacements:
    case Action::PrintPlacement:
    case Action::PrintHandover:
    case Action::ReadReviews:
        return true;
    default:
        return false;
    }
}

bool isFor(Action action, Role role)
{
    switch (action) {
    case Action::ListCases:
    case Action::CreateCase:
    case Action::SearchPersons:
    case Action::CreatePerson:
    case Action::ReadOrganisations:
    case Action::EditOrganisations:
    case Action::ReadProviders:
    case Action::ReadProviderAddress:
    case Action::EditProviders:
        return role == Role::Caseworker || role == Role::Manager;
    case Action::ReadViolenceCoverage:
        return role == Role::Caseworker || role == Role::Manager || role == Role::Coordinator;
    case Action::ReadCosts:
    case Action::EditBudget:
    case Action::ReadUnit:
    case Action::PrintUnit:
    case Action::ReassignCases:
    case Action::PlanAbsence:
    case Action::ReviewOpening:
    case Action::ImportCases:
    case Action::ExportCases:
    case Action::ListReviewCases:
    case Action::BeginReviewRound:
    case Action::ReadReviewRound:
    case Action::PrintReviewRound:
        return role == Role::Manager;
    case Action::ReadStatistics:
    case Action::ExportStatistics:
        return role == Role::Manager || role == Role::Coordinator;
    case Action::ReadAccounts:
    case Action::EditAccounts:
    case Action::EditUnits:
    case Action::EditContent:
        return role == Role::Administrator;
    case Action::ReadLog:
        return role == Role::Auditor;
    case Action::CheckRegistry:
        return role == Role::Administrator || role == Role::Auditor;
    case Action::ReadMyDay:
    case Action::LogIn:
    case Action::ChangePassword:
    case Action::ReadDirectory:
    case Action::ReadContent:
        return true;
    default:
        return false;
    }
}

CaseFacts factsOf(Stand stand, bool walled, bool blocked)
{
    CaseFacts facts;
    facts.unit = stand == Stand::SameUnit ? ours : theirs;
    facts.walled = walled;
    facts.handler = stand == Stand::Handler;
    facts.coHandler = stand == Stand::CoHandler;
    facts.granted = stand == Stand::Granted;
    facts.breakGlass = stand == Stand::BreakGlass;
    facts.blocked = blocked;
    return facts;
}

} // namespace

TEST_CASE("every action has its line, with a name of its own")
{
    QSet<QString> names;
    for (int i = 0; i < static_cast<int>(Action::Count_); ++i) {
        const ActionRule& rule = actionRule(static_cast<Action>(i));
        CHECK(rule.action == static_cast<Action>(i));
        CHECK(!names.contains(rule.name));
        names.insert(rule.name);
    }
    CHECK(actionRules().size() == static_cast<std::size_t>(Action::Count_));
}

TEST_CASE("what is done to one case or person is always logged, and so is what changes anything")
{
    for (const ActionRule& rule : actionRules()) {
        INFO(rule.name.data());
        const bool quiet = rule.action == Action::ListCases || rule.action == Action::SearchPersons
            || rule.action == Action::ReadMyDay || rule.action == Action::ReadDirectory
            || rule.action == Action::ReadAccounts || rule.action == Action::ReadContent
            || rule.action == Action::ReadViolenceCoverage || rule.action == Action::ReadOrganisations
            || rule.action == Action::ReadProviders || rule.action == Action::ListReviewCases
            || rule.action == Action::ReadStatistics || rule.action == Action::ReadUnit;
        CHECK((rule.audited == Audited::RefusalsOnly) == quiet);
    }
}

TEST_CASE("cases: every action, role, relation and wall")
{
    test::FakeStorage storage;
    for (const ActionRule& rule : actionRules()) {
        if (rule.object != ObjectKind::Case) {
            continue;
        }
        for (const Role role : allRoles) {
            for (const Stand stand : {Stand::Stranger, Stand::Handler, Stand::CoHandler, Stand::SameUnit,
                     Stand::Granted, Stand::BreakGlass}) {
                for (const bool walled : {false, true}) {
                    for (const bool blocked : {false, true}) {
                        storage.facts = factsOf(stand, walled, blocked);
                        const bool expected = !blocked
                            && (onlyReadsCase(rule.action) ? readsCase(role, stand, walled)
                                                           : writesCase(role, stand, walled));
                        INFO(rule.name.data()
                            << " " << toCode(role).toStdString() << " stand " << static_cast<int>(stand)
                            << " walled " << walled << " blocked " << blocked);
                        CHECK(isAllowed(storage, sessionOf(role), rule.action, ObjectRef::of(someCase))
                            == expected);
                    }
                }
            }
        }
    }
}

TEST_CASE("persons: contact ways only for those whose client it is, on the victim's side")
{
    test::FakeStorage storage;
    struct Line {
        PersonFacts facts;
        bool seesName;
        bool seesAll;
    };
    PersonFacts subject;
    subject.subjectOfOpenable = subject.hasCases = true;
    PersonFacts partyOfVictim;
    partyOfVictim.partyOfOpenableVictimSide = partyOfVictim.partyOfOpenable = partyOfVictim.hasCases = true;
    PersonFacts partyOfPerpetrator;
    partyOfPerpetrator.partyOfOpenable = partyOfPerpetrator.hasCases = true;
    partyOfPerpetrator.registeredUnit = ours;
    PersonFacts elsewhere;
    elsewhere.hasCases = true;
    elsewhere.registeredUnit = ours;
    const QList<Line> lines{{subject, true, true}, {partyOfVictim, true, true},
        {partyOfPerpetrator, true, false}, {elsewhere, false, false}};
    for (const Line& line : lines) {
        storage.person = line.facts;
        for (const ActionRule& rule : actionRules()) {
            if (rule.object == ObjectKind::Person) {
                INFO(rule.name.data());
                const bool expected = rule.action == Action::ReadPerson ? line.seesName : line.seesAll;
                CHECK(isAllowed(storage, sessionOf(Role::Caseworker), rule.action, ObjectRef::of(somebody))
                    == expected);
            }
        }
    }
}

TEST_CASE("a person without cases is open to those who work in the unit that made the record")
{
    PersonFacts fresh;
    fresh.registeredUnit = ours;
    for (const Role role : allRoles) {
        const bool works = role == Role::Caseworker || role == Role::Manager;
        CHECK((personRight(sessionOf(role), fresh) == PersonRight::Full) == works);
    }
    fresh.registeredUnit = theirs;
    CHECK(personRight(sessionOf(Role::Caseworker), fresh) == PersonRight::None);
}

TEST_CASE("everything else: by role, in the own unit only")
{
    test::FakeStorage storage;
    for (const ActionRule& rule : actionRules()) {
        if (rule.object == ObjectKind::Case || rule.object == ObjectKind::Person) {
            continue;
        }
        for (const Role role : allRoles) {
            const Session session = sessionOf(role);
            INFO(rule.name.data() << " " << toCode(role).toStdString());
            ObjectRef object{rule.object, {}};
            if (rule.object == ObjectKind::Account) {
                object = ObjectRef::of(AccountId::make(noon));
            }
            if (rule.object == ObjectKind::Unit) {
                object = ObjectRef::of(theirs);
                CHECK(isAllowed(storage, session, rule.action, object)
                    == (role == Role::Administrator && isFor(rule.action, role)));
                object = ObjectRef::of(ours);
            }
            CHECK(isAllowed(storage, session, rule.action, object) == isFor(rule.action, role));
        }
    }
}

TEST_CASE("a session knows its roles and the units in which it works with cases")
{
    Session session;
    session.roles = {{Role::Caseworker, ours}, {Role::Manager, ours}, {Role::Manager, theirs},
        {Role::Coordinator, UnitId::make(noon)}, {Role::Administrator, UnitId()}};
    CHECK(session.caseUnits() == QList{ours, theirs});
    CHECK(session.has(Role::Administrator));
    CHECK(!session.has(Role::Auditor));
    CHECK(session.has(Role::Caseworker, ours));
    CHECK(!session.has(Role::Caseworker, theirs));
}
