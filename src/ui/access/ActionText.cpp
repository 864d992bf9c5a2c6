#include "access/ActionText.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace frid::ui {

namespace {

struct Name {
    const char* action;
    const char* text;
};

constexpr Name names[] = {
    {"list_cases", QT_TRANSLATE_NOOP("ActionText", "List cases")},
    {"create_case", QT_TRANSLATE_NOOP("ActionText", "Open a new case")},
    {"read_case", QT_TRANSLATE_NOOP("ActionText", "Read a case")},
    {"edit_case", QT_TRANSLATE_NOOP("ActionText", "Change a case")},
    {"assign_case", QT_TRANSLATE_NOOP("ActionText", "Change handler")},
    {"close_case", QT_TRANSLATE_NOOP("ActionText", "Close a case")},
    {"reopen_case", QT_TRANSLATE_NOOP("ActionText", "Reopen a case")},
    {"link_cases", QT_TRANSLATE_NOOP("ActionText", "Link cases")},
    {"set_wall", QT_TRANSLATE_NOOP("ActionText", "Set or take away a wall")},
    {"edit_parties", QT_TRANSLATE_NOOP("ActionText", "Change parties")},
    {"edit_violence", QT_TRANSLATE_NOOP("ActionText", "Change violence records")},
    {"read_history", QT_TRANSLATE_NOOP("ActionText", "Read a case's history")},
    {"read_journal", QT_TRANSLATE_NOOP("ActionText", "Read the journal")},
    {"write_note", QT_TRANSLATE_NOOP("ActionText", "Write a journal note")},
    {"sign_note", QT_TRANSLATE_NOOP("ActionText", "Sign a journal note")},
    {"read_follow_ups", QT_TRANSLATE_NOOP("ActionText", "Read follow-ups")},
    {"edit_goals", QT_TRANSLATE_NOOP("ActionText", "Change goals")},
    {"write_follow_up", QT_TRANSLATE_NOOP("ActionText", "Write a follow-up")},
    {"sign_follow_up", QT_TRANSLATE_NOOP("ActionText", "Sign a follow-up")},
    {"print_report", QT_TRANSLATE_NOOP("ActionText", "Print or export a report")},
    {"read_assessments", QT_TRANSLATE_NOOP("ActionText", "Read assessments")},
    {"write_assessment", QT_TRANSLATE_NOOP("ActionText", "Write an assessment")},
    {"sign_assessment", QT_TRANSLATE_NOOP("ActionText", "Sign an assessment")},
    {"take_over_assessment", QT_TRANSLATE_NOOP("ActionText", "Take over a colleague's assessment")},
    {"print_assessment", QT_TRANSLATE_NOOP("ActionText", "Print or export an assessment")},
    {"ask_violence_in_case", QT_TRANSLATE_NOOP("ActionText", "Ask about violence in a case")},
    {"ask_violence", QT_TRANSLATE_NOOP("ActionText", "Ask about violence outside a case")},
    {"read_violence_questions", QT_TRANSLATE_NOOP("ActionText", "Read what a person was asked")},
    {"read_statistics", QT_TRANSLATE_NOOP("ActionText", "Read statistics")},
    {"export_statistics", QT_TRANSLATE_NOOP("ActionText", "Export statistics")},
    {"read_violence_coverage", QT_TRANSLATE_NOOP("ActionText", "Read how many were asked about violence")},
    {"read_interventions", QT_TRANSLATE_NOOP("ActionText", "Read decisions, plan and interventions")},
    {"edit_interventions", QT_TRANSLATE_NOOP("ActionText", "Change interventions and sessions")},
    {"write_decision", QT_TRANSLATE_NOOP("ActionText", "Write a decision")},
    {"sign_decision", QT_TRANSLATE_NOOP("ActionText", "Sign a decision")},
    {"print_decision", QT_TRANSLATE_NOOP("ActionText", "Print or export a decision")},
    {"write_plan", QT_TRANSLATE_NOOP("ActionText", "Write a plan")},
    {"sign_plan", QT_TRANSLATE_NOOP("ActionText", "Sign a plan")},
    {"print_plan", QT_TRANSLATE_NOOP("ActionText", "Print or export a plan")},
    {"read_referrals", QT_TRANSLATE_NOOP("ActionText", "Read referrals and consultations")},
    {"edit_referrals", QT_TRANSLATE_NOOP("ActionText", "Change referrals")},
    {"print_referral", QT_TRANSLATE_NOOP("ActionText", "Print or export a referral")},
    {"edit_consultations", QT_TRANSLATE_NOOP("ActionText", "Change consultations")},
    {"export_consultation", QT_TRANSLATE_NOOP("ActionText", "Export a consultation's brief")},
    {"read_organisations", QT_TRANSLATE_NOOP("ActionText", "Read the register of organisations")},
    {"edit_organisations", QT_TRANSLATE_NOOP("ActionText", "Change the register of organisations")},
    {"read_providers", QT_TRANSLATE_NOOP("ActionText", "Read the register of providers")},
    {"read_provider_address", QT_TRANSLATE_NOOP("ActionText", "Read the address of a sheltered housing")},
    {"edit_providers", QT_TRANSLATE_NOOP("ActionText", "Change the register of providers")},
    {"read_placements", QT_TRANSLATE_NOOP("ActionText", "Read placements")},
    {"edit_placements", QT_TRANSLATE_NOOP("ActionText", "Search for places and change placements")},
    {"read_costs", QT_TRANSLATE_NOOP("ActionText", "Read costs of a unit")},
    {"edit_budget", QT_TRANSLATE_NOOP("ActionText", "Change a unit's budget")},
    {"read_unit", QT_TRANSLATE_NOOP("ActionText", "Read a unit's overview")},
    {"print_unit", QT_TRANSLATE_NOOP("ActionText", "Print or export a unit's list")},
    {"reassign_cases", QT_TRANSLATE_NOOP("ActionText", "Reassign cases")},
    {"plan_absence", QT_TRANSLATE_NOOP("ActionText", "Plan or end a handler's absence")},
    {"review_opening", QT_TRANSLATE_NOOP("ActionText", "Review an opening in an emergency")},
    {"import_cases", QT_TRANSLATE_NOOP("ActionText", "Import cases")},
    {"export_cases", QT_TRANSLATE_NOOP("ActionText", "Export cases")},
    {"list_review_cases", QT_TRANSLATE_NOOP("ActionText", "List cases for review")},
    {"begin_review_round", QT_TRANSLATE_NOOP("ActionText", "Begin a round of case reviews")},
    {"read_review_round", QT_TRANSLATE_NOOP("ActionText", "Read the minutes of case reviews")},
    {"print_review_round", QT_TRANSLATE_NOOP("ActionText", "Print or export the minutes of case reviews")},
    {"read_reviews", QT_TRANSLATE_NOOP("ActionText", "Read case reviews")},
    {"hold_review", QT_TRANSLATE_NOOP("ActionText", "Write and sign a case review")},
    {"sign_review", QT_TRANSLATE_NOOP("ActionText", "Sign a case review as handler")},
    {"print_handover", QT_TRANSLATE_NOOP("ActionText", "Print or export a handover sheet")},
    {"print_placement", QT_TRANSLATE_NOOP("ActionText", "Print or export a placement sheet")},
    {"read_my_day", QT_TRANSLATE_NOOP("ActionText", "Read My day")},
    {"edit_tasks", QT_TRANSLATE_NOOP("ActionText", "Change tasks")},
    {"search_persons", QT_TRANSLATE_NOOP("ActionText", "Search for people")},
    {"create_person", QT_TRANSLATE_NOOP("ActionText", "Register a person")},
    {"read_person", QT_TRANSLATE_NOOP("ActionText", "Read a person")},
    {"edit_person", QT_TRANSLATE_NOOP("ActionText", "Change a person")},
    {"reveal_person", QT_TRANSLATE_NOOP("ActionText", "Reveal a protected person")},
    {"merge_persons", QT_TRANSLATE_NOOP("ActionText", "Merge persons")},
    {"read_person_history", QT_TRANSLATE_NOOP("ActionText", "Read a person's history")},
    {"read_accounts", QT_TRANSLATE_NOOP("ActionText", "Read accounts")},
    {"edit_accounts", QT_TRANSLATE_NOOP("ActionText", "Change accounts")},
    {"edit_units", QT_TRANSLATE_NOOP("ActionText", "Change units")},
    {"read_log", QT_TRANSLATE_NOOP("ActionText", "Read the log")},
    {"check_registry", QT_TRANSLATE_NOOP("ActionText", "Check the registry")},
    {"read_content", QT_TRANSLATE_NOOP("ActionText", "Read instruments' settings")},
    {"edit_content", QT_TRANSLATE_NOOP("ActionText", "Change instruments' settings and wording packs")},
    {"log_in", QT_TRANSLATE_NOOP("ActionText", "Log in")},
    {"change_password", QT_TRANSLATE_NOOP("ActionText", "Change password")},
    {"read_directory", QT_TRANSLATE_NOOP("ActionText", "Read units and colleagues")},
};
} // namespace

QString actionText(const QString& action)
{
    for (const Name& name : names) {
        if (action == QLatin1StringView(name.action)) {
            return QCoreApplication::translate("ActionText", name.text);
        }
    }
    return action;
}

QList<CodeItem> actionItems()
{
    QList<CodeItem> items;
    for (const Name& name : names) {
        const QString action = QString::fromLatin1(name.action);
        items.append({action, actionText(action)});
    }
    const QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::sort(items.begin(), items.end(),
        [&](const CodeItem& a, const CodeItem& b) { return order.compare(a.label, b.label) < 0; });
    return items;
}

} // namespace frid::ui
