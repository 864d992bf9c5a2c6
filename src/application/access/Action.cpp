#include <frid/application/access/Action.h>

#include <array>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr quint8 bit(Role role)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(role));
}

constexpr quint8 anybody = 0;
constexpr quint8 caseRoles = bit(Role::Caseworker) | bit(Role::Manager);
constexpr quint8 coordinator = bit(Role::Coordinator);
constexpr quint8 administrator = bit(Role::Administrator);
constexpr quint8 auditor = bit(Role::Auditor);

constexpr auto none = CaseRight::None;
constexpr auto read = CaseRight::Read;
constexpr auto write = CaseRight::Write;

using enum Action;
using enum ObjectKind;

// Always: whatever reads one case or person, writes, prints, reveals or reads the log. RefusalsOnly: lists,
// search, one's own day, names of colleagues, numbers, content; they show what may be seen anyhow, and what
// is opened from them is logged then.
constexpr std::array rules{
    ActionRule{ListCases, "list_cases"_L1, None, none, caseRoles, Audited::RefusalsOnly},
    ActionRule{CreateCase, "create_case"_L1, Unit, none, caseRoles, Audited::Always},
    ActionRule{ReadCase, "read_case"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditCase, "edit_case"_L1, Case, write, anybody, Audited::Always},
    ActionRule{AssignCase, "assign_case"_L1, Case, write, anybody, Audited::Always},
    ActionRule{CloseCase, "close_case"_L1, Case, write, anybody, Audited::Always},
    ActionRule{ReopenCase, "reopen_case"_L1, Case, write, anybody, Audited::Always},
    ActionRule{LinkCases, "link_cases"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SetWall, "set_wall"_L1, Case, write, anybody, Audited::Always},
    ActionRule{EditParties, "edit_parties"_L1, Case, write, anybody, Audited::Always},
    ActionRule{EditViolence, "edit_violence"_L1, Case, write, anybody, Audited::Always},
    ActionRule{ReadHistory, "read_history"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadJournal, "read_journal"_L1, Case, read, anybody, Audited::Always},
    ActionRule{WriteNote, "write_note"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignNote, "sign_note"_L1, Case, write, anybody, Audited::Always},
    ActionRule{ReadFollowUps, "read_follow_ups"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditGoals, "edit_goals"_L1, Case, write, anybody, Audited::Always},
    ActionRule{WriteFollowUp, "write_follow_up"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignFollowUp, "sign_follow_up"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintReport, "print_report"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadAssessments, "read_assessments"_L1, Case, read, anybody, Audited::Always},
    ActionRule{WriteAssessment, "write_assessment"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignAssessment, "sign_assessment"_L1, Case, write, anybody, Audited::Always},
    ActionRule{TakeOverAssessment, "take_over_assessment"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintAssessment, "print_assessment"_L1, Case, read, anybody, Audited::Always},
    ActionRule{AskViolenceInCase, "ask_violence_in_case"_L1, Case, write, anybody, Audited::Always},
    ActionRule{AskViolence, "ask_violence"_L1, Person, write, anybody, Audited::Always},
    ActionRule{ReadViolenceQuestions, "read_violence_questions"_L1, Person, write, anybody, Audited::Always},
    ActionRule{ReadViolenceCoverage, "read_violence_coverage"_L1, None, none, caseRoles | coordinator,
        Audited::RefusalsOnly},
    ActionRule{ReadInterventions, "read_interventions"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditInterventions, "edit_interventions"_L1, Case, write, anybody, Audited::Always},
    ActionRule{WriteDecision, "write_decision"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignDecision, "sign_decision"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintDecision, "print_decision"_L1, Case, read, anybody, Audited::Always},
    ActionRule{WritePlan, "write_plan"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignPlan, "sign_plan"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintPlan, "print_plan"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadReferrals, "read_referrals"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditReferrals, "edit_referrals"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintReferral, "print_referral"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditConsultations, "edit_consultations"_L1, Case, write, anybody, Audited::Always},
    ActionRule{ExportConsultation, "export_consultation"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadOrganisations, "read_organisations"_L1, None, none, caseRoles, Audited::RefusalsOnly},
    ActionRule{EditOrganisations, "edit_organisations"_L1, None, none, caseRoles, Audited::Always},
    ActionRule{ReadProviders, "read_providers"_L1, None, none, caseRoles, Audited::RefusalsOnly},
    ActionRule{ReadProviderAddress, "read_provider_address"_L1, None, none, caseRoles, Audited::Always},
    ActionRule{EditProviders, "edit_providers"_L1, None, none, caseRoles, Audited::Always},
    ActionRule{ReadPlacements, "read_placements"_L1, Case, read, anybody, Audited::Always},
    ActionRule{EditPlacements, "edit_placements"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintPlacement, "print_placement"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadCosts, "read_costs"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{EditBudget, "edit_budget"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ReadUnit, "read_unit"_L1, Unit, none, bit(Role::Manager), Audited::RefusalsOnly},
    ActionRule{PrintUnit, "print_unit"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ReassignCases, "reassign_cases"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{PlanAbsence, "plan_absence"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ReviewOpening, "review_opening"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ImportCases, "import_cases"_L1, None, none, bit(Role::Manager), Audited::Always},
    ActionRule{ExportCases, "export_cases"_L1, None, none, bit(Role::Manager), Audited::Always},
    ActionRule{
        ListReviewCases, "list_review_cases"_L1, Unit, none, bit(Role::Manager), Audited::RefusalsOnly},
    ActionRule{BeginReviewRound, "begin_review_round"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ReadReviewRound, "read_review_round"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{PrintReviewRound, "print_review_round"_L1, Unit, none, bit(Role::Manager), Audited::Always},
    ActionRule{ReadReviews, "read_reviews"_L1, Case, read, anybody, Audited::Always},
    ActionRule{HoldReview, "hold_review"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SignReview, "sign_review"_L1, Case, write, anybody, Audited::Always},
    ActionRule{PrintHandover, "print_handover"_L1, Case, read, anybody, Audited::Always},
    ActionRule{ReadMyDay, "read_my_day"_L1, None, none, anybody, Audited::RefusalsOnly},
    ActionRule{EditTasks, "edit_tasks"_L1, Case, write, anybody, Audited::Always},
    ActionRule{SearchPersons, "search_persons"_L1, None, none, caseRoles, Audited::RefusalsOnly},
    ActionRule{CreatePerson, "create_person"_L1, Unit, none, caseRoles, Audited::Always},
    ActionRule{ReadPerson, "read_person"_L1, Person, read, anybody, Audited::Always},
    ActionRule{EditPerson, "edit_person"_L1, Person, write, anybody, Audited::Always},
    ActionRule{RevealPerson, "reveal_person"_L1, Person, write, anybody, Audited::Always},
    ActionRule{MergePersons, "merge_persons"_L1, Person, write, anybody, Audited::Always},
    ActionRule{ReadPersonHistory, "read_person_history"_L1, Person, write, anybody, Audited::Always},
    ActionRule{ReadAccounts, "read_accounts"_L1, Registry, none, administrator, Audited::RefusalsOnly},
    ActionRule{EditAccounts, "edit_accounts"_L1, Account, none, administrator, Audited::Always},
    ActionRule{EditUnits, "edit_units"_L1, Unit, none, administrator, Audited::Always},
    ActionRule{ReadLog, "read_log"_L1, Registry, none, auditor, Audited::Always},
    ActionRule{CheckRegistry, "check_registry"_L1, Registry, none, administrator | auditor, Audited::Always},
    ActionRule{ReadContent, "read_content"_L1, None, none, anybody, Audited::RefusalsOnly},
    ActionRule{EditContent, "edit_content"_L1, Registry, none, administrator, Audited::Always},
    ActionRule{ReadStatistics, "read_statistics"_L1, None, none, bit(Role::Manager) | coordinator,
        Audited::RefusalsOnly},
    ActionRule{ExportStatistics, "export_statistics"_L1, None, none, bit(Role::Manager) | coordinator,
        Audited::Always},
    ActionRule{LogIn, "log_in"_L1, Account, none, anybody, Audited::Always},
    ActionRule{ChangePassword, "change_password"_L1, Account, none, anybody, Audited::Always},
    ActionRule{ReadDirectory, "read_directory"_L1, None, none, anybody, Audited::RefusalsOnly},
};

constexpr bool everyActionHasItsLine()
{
    if (rules.size() != static_cast<std::size_t>(Action::Count_)) {
        return false;
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const ActionRule& rule = rules[i];
        const bool asksOfRecord = rule.object == Case || rule.object == Person;
        // A rule for a case or person that asks for no right would open every one of them.
        if (static_cast<std::size_t>(rule.action) != i || rule.name.isEmpty()
            || asksOfRecord != (rule.right != none)) {
            return false;
        }
    }
    return true;
}

static_assert(everyActionHasItsLine(), "one line for each Action, in the order of the enumeration");

} // namespace

std::span<const ActionRule> actionRules()
{
    return rules;
}

const ActionRule& actionRule(Action action)
{
    return rules.at(static_cast<std::size_t>(action));
}

PersonRight personRight(const Session& session, const PersonFacts& facts)
{
    if (facts.subjectOfOpenable || facts.partyOfOpenableVictimSide) {
        return PersonRight::Full;
    }
    if (facts.partyOfOpenable) {
        return PersonRight::Name;
    }
    if (!facts.hasCases && session.caseUnits().contains(facts.registeredUnit)) {
        return PersonRight::Full;
    }
    return PersonRight::None;
}

} // namespace frid
