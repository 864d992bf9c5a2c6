#include <frid/ui/casefile/FieldText.h>

#include <QCoreApplication>

#include <frid/domain/intervention/InterventionMethods.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/MoneyField.h>

#include "person/PersonText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// `values` is the code list of the values, or a word of ours with a star, or empty for plain text.
struct FieldName {
    const char* name;
    const char* label;
    const char* values;
};

constexpr FieldName fields[] = {
    {"received_on", QT_TRANSLATE_NOOP("FieldText", "Received"), ""},
    {"received_at", QT_TRANSLATE_NOOP("FieldText", "Time"), ""},
    {"channel", QT_TRANSLATE_NOOP("FieldText", "Channel"), "channel"},
    {"reason", QT_TRANSLATE_NOOP("FieldText", "Reason"), ""},
    {"danger_now", QT_TRANSLATE_NOOP("FieldText", "Danger now"), "yes_no_unknown"},
    {"danger_note", QT_TRANSLATE_NOOP("FieldText", "About the danger"), ""},
    {"children_concerned", QT_TRANSLATE_NOOP("FieldText", "Children concerned"), "yes_no_unknown"},
    {"known_before", QT_TRANSLATE_NOOP("FieldText", "Known before"), "yes_no_unknown"},
    {"living_with_perpetrator", QT_TRANSLATE_NOOP("FieldText", "Living with the perpetrator"),
        "yes_no_unknown"},
    {"first_offer_on", QT_TRANSLATE_NOOP("FieldText", "First time offered"), ""},
    {"first_visit_on", QT_TRANSLATE_NOOP("FieldText", "First visit"), ""},
    {"inquiry_opened_on", QT_TRANSLATE_NOOP("FieldText", "Inquiry opened"), ""},
    {"inquiry_declined_on", QT_TRANSLATE_NOOP("FieldText", "Inquiry not opened"), ""},
    {"inquiry_reason", QT_TRANSLATE_NOOP("FieldText", "Reasons"), ""},
    {"talked_with_child_on", QT_TRANSLATE_NOOP("FieldText", "Talked with the child"), ""},
    {"closed_on", QT_TRANSLATE_NOOP("FieldText", "Closed"), ""},
    {"closing_reason", QT_TRANSLATE_NOOP("FieldText", "Closing reason"), "closing_reason"},
    {"closing_note", QT_TRANSLATE_NOOP("FieldText", "Note at closing"), ""},
    {"overall_goal", QT_TRANSLATE_NOOP("FieldText", "Overall goal"), "overall_goal"},
    {"external_reference", QT_TRANSLATE_NOOP("FieldText", "External reference"), ""},
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind"), "*kind"},
    {"status", QT_TRANSLATE_NOOP("FieldText", "Status"), "*status"},
    {"handler", QT_TRANSLATE_NOOP("FieldText", "Handler"), ""},
    {"unit", QT_TRANSLATE_NOOP("FieldText", "Unit"), ""},
    {"walled", QT_TRANSLATE_NOOP("FieldText", "Wall"), "*bool"},
    {"role", QT_TRANSLATE_NOOP("FieldText", "Role"), "party_role"},
    {"relation", QT_TRANSLATE_NOOP("FieldText", "Relation"), "relation"},
    {"unknown_label", QT_TRANSLATE_NOOP("FieldText", "Description of the unknown"), ""},
    {"note", QT_TRANSLATE_NOOP("FieldText", "Note"), ""},
    {"linked_case", QT_TRANSLATE_NOOP("FieldText", "Linked case"), ""},
    {"shares_home", QT_TRANSLATE_NOOP("FieldText", "Shares home"), "*bool"},
    {"person", QT_TRANSLATE_NOOP("FieldText", "Person"), ""},
    {"category", QT_TRANSLATE_NOOP("FieldText", "Category"), "case_category"},
    {"form", QT_TRANSLATE_NOOP("FieldText", "Form"), "*form"},
    {"period", QT_TRANSLATE_NOOP("FieldText", "Period"), "violence_period"},
    {"known_on", QT_TRANSLATE_NOOP("FieldText", "Known on"), ""},
    {"perpetrator", QT_TRANSLATE_NOOP("FieldText", "Perpetrator"), ""},
    {"description", QT_TRANSLATE_NOOP("FieldText", "Description"), ""},
    {"reported_to_police", QT_TRANSLATE_NOOP("FieldText", "Reported to the police"), "yes_no_unknown"},
    {"area", QT_TRANSLATE_NOOP("FieldText", "Area of life"), "life_area"},
    {"text", QT_TRANSLATE_NOOP("FieldText", "Goal"), ""},
    {"indicator", QT_TRANSLATE_NOOP("FieldText", "How one will see it"), ""},
    {"start", QT_TRANSLATE_NOOP("FieldText", "Start"), ""},
    {"target", QT_TRANSLATE_NOOP("FieldText", "Target"), ""},
    {"set_on", QT_TRANSLATE_NOOP("FieldText", "Set on"), ""},
    {"goal_status", QT_TRANSLATE_NOOP("FieldText", "Goal's status"), "*goal"},
    {"ended_on", QT_TRANSLATE_NOOP("FieldText", "Ended on"), ""},
    {"title", QT_TRANSLATE_NOOP("FieldText", "Title"), ""},
    {"body", QT_TRANSLATE_NOOP("FieldText", "Text"), ""},
    {"direction", QT_TRANSLATE_NOOP("FieldText", "Direction"), "note_direction"},
    {"event_at", QT_TRANSLATE_NOOP("FieldText", "When it happened"), ""},
    {"given_name", QT_TRANSLATE_NOOP("FieldText", "Given name"), ""},
    {"family_name", QT_TRANSLATE_NOOP("FieldText", "Family name"), ""},
    {"identity_number", QT_TRANSLATE_NOOP("FieldText", "Personal identity number"), ""},
    {"coordination_status", QT_TRANSLATE_NOOP("FieldText", "Coordination number's status"), ""},
    {"birth_date", QT_TRANSLATE_NOOP("FieldText", "Birth date"), ""},
    {"birth_year", QT_TRANSLATE_NOOP("FieldText", "Birth year"), ""},
    {"gender", QT_TRANSLATE_NOOP("FieldText", "Gender"), "gender"},
    {"protection", QT_TRANSLATE_NOOP("FieldText", "Protected identity"), "protection"},
    {"phone", QT_TRANSLATE_NOOP("FieldText", "Phone"), ""},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail"), ""},
    {"address", QT_TRANSLATE_NOOP("FieldText", "Address"), ""},
    {"no_home_phone", QT_TRANSLATE_NOOP("FieldText", "Do not call home"), "*bool"},
    {"no_sms", QT_TRANSLATE_NOOP("FieldText", "No text messages"), "*bool"},
    {"no_letters", QT_TRANSLATE_NOOP("FieldText", "No letters"), "*bool"},
    {"no_email", QT_TRANSLATE_NOOP("FieldText", "No e-mail"), "*bool"},
    {"safe_ways", QT_TRANSLATE_NOOP("FieldText", "Safe ways"), ""},
    {"safe_times", QT_TRANSLATE_NOOP("FieldText", "Safe times"), ""},
    {"safe_note", QT_TRANSLATE_NOOP("FieldText", "About safe contact"), ""},
    {"needs_interpreter", QT_TRANSLATE_NOOP("FieldText", "Needs an interpreter"), "*bool"},
    {"language", QT_TRANSLATE_NOOP("FieldText", "Language"), "language"},
    {"vulnerabilities", QT_TRANSLATE_NOOP("FieldText", "Vulnerabilities"), "vulnerability"},
    {"due_on", QT_TRANSLATE_NOOP("FieldText", "Due on"), ""},
    {"assignee", QT_TRANSLATE_NOOP("FieldText", "Assignee"), ""},
    {"outcome", QT_TRANSLATE_NOOP("FieldText", "Outcome"), ""},
    {"state", QT_TRANSLATE_NOOP("FieldText", "State"), "*state"},
    {"held_on", QT_TRANSLATE_NOOP("FieldText", "Held on"), ""},
    {"participants", QT_TRANSLATE_NOOP("FieldText", "Took part"), ""},
    {"client_words", QT_TRANSLATE_NOOP("FieldText", "The client's own words"), ""},
    {"safety", QT_TRANSLATE_NOOP("FieldText", "Safety"), ""},
    {"satisfaction", QT_TRANSLATE_NOOP("FieldText", "Satisfaction"), ""},
    {"violence_since", QT_TRANSLATE_NOOP("FieldText", "Violence since last time"), "yes_no_unknown"},
    {"violence_note", QT_TRANSLATE_NOOP("FieldText", "About the violence"), ""},
    {"judgement", QT_TRANSLATE_NOOP("FieldText", "Judgement"), ""},
    {"next_on", QT_TRANSLATE_NOOP("FieldText", "Next time"), ""},
    {"asked", QT_TRANSLATE_NOOP("FieldText", "Was asked"), "*bool"},
    {"answer", QT_TRANSLATE_NOOP("FieldText", "Answer"), "violence_answer"},
    {"not_asked_reason", QT_TRANSLATE_NOOP("FieldText", "Why not asked"), "violence_not_asked"},
    {"wants_support", QT_TRANSLATE_NOOP("FieldText", "Wants support"), "yes_no_unknown"},
    {"asked_on", QT_TRANSLATE_NOOP("FieldText", "Asked on"), ""},
    {"referral_kind", QT_TRANSLATE_NOOP("FieldText", "Kind"), "referral_kind"},
    {"recipient", QT_TRANSLATE_NOOP("FieldText", "To whom"), ""},
    {"about_party", QT_TRANSLATE_NOOP("FieldText", "About whom"), ""},
    {"referral_subject", QT_TRANSLATE_NOOP("FieldText", "What it is about"), ""},
    {"referral_text", QT_TRANSLATE_NOOP("FieldText", "What is told"), ""},
    {"consent", QT_TRANSLATE_NOOP("FieldText", "Consent"), "*consent"},
    {"legal_ground", QT_TRANSLATE_NOOP("FieldText", "Legal ground"), "legal_ground"},
    {"legal_note", QT_TRANSLATE_NOOP("FieldText", "About the legal ground"), ""},
    {"answer_due", QT_TRANSLATE_NOOP("FieldText", "Answer by"), ""},
    {"replacement_reason", QT_TRANSLATE_NOOP("FieldText", "Why it is replaced"), ""},
    {"sent_on", QT_TRANSLATE_NOOP("FieldText", "Sent on"), ""},
    {"referral_state", QT_TRANSLATE_NOOP("FieldText", "State"), "*referral"},
    {"question", QT_TRANSLATE_NOOP("FieldText", "The question"), ""},
    {"brief", QT_TRANSLATE_NOOP("FieldText", "The case without names"), ""},
    {"shared_on", QT_TRANSLATE_NOOP("FieldText", "Shared on"), ""},
    {"advised_on", QT_TRANSLATE_NOOP("FieldText", "Advice on"), ""},
    {"adviser", QT_TRANSLATE_NOOP("FieldText", "Who advised"), ""},
    {"advice", QT_TRANSLATE_NOOP("FieldText", "Advice"), ""},
    {"organisation_kind", QT_TRANSLATE_NOOP("FieldText", "Kind"), "organisation_kind"},
    {"name", QT_TRANSLATE_NOOP("FieldText", "Name"), ""},
    {"contact", QT_TRANSLATE_NOOP("FieldText", "Whom to ask for"), ""},
    {"needs", QT_TRANSLATE_NOOP("FieldText", "Helps with"), "support_need"},
    {"age_groups", QT_TRANSLATE_NOOP("FieldText", "For whom"), "age_group"},
    {"towns", QT_TRANSLATE_NOOP("FieldText", "Towns"), ""},
    {"active", QT_TRANSLATE_NOOP("FieldText", "Can be chosen"), "*bool"},
    {"cooperation_about", QT_TRANSLATE_NOOP("FieldText", "What is agreed"), ""},
    {"from_day", QT_TRANSLATE_NOOP("FieldText", "From"), ""},
    {"until_day", QT_TRANSLATE_NOOP("FieldText", "Last day"), ""},
    {"intervention_kind", QT_TRANSLATE_NOOP("FieldText", "Intervention"), "intervention_kind"},
    {"decision", QT_TRANSLATE_NOOP("FieldText", "Decision"), "*decision"},
    {"other_parent_told", QT_TRANSLATE_NOOP("FieldText", "The other parent told of rights"), "*bool"},
    {"own_staff", QT_TRANSLATE_NOOP("FieldText", "Given by own staff"), "*bool"},
    {"provider", QT_TRANSLATE_NOOP("FieldText", "Provider"), ""},
    {"purpose", QT_TRANSLATE_NOOP("FieldText", "Purpose"), ""},
    {"expected_times", QT_TRANSLATE_NOOP("FieldText", "Expected number of times"), ""},
    {"expected_weeks", QT_TRANSLATE_NOOP("FieldText", "Expected number of weeks"), ""},
    {"granted_on", QT_TRANSLATE_NOOP("FieldText", "Granted on"), ""},
    {"cost_per_day", QT_TRANSLATE_NOOP("FieldText", "Cost per day"), "*money"},
    {"goal", QT_TRANSLATE_NOOP("FieldText", "Goal"), "overall_goal"},
    {"start_on", QT_TRANSLATE_NOOP("FieldText", "Begun on"), ""},
    {"end_on", QT_TRANSLATE_NOOP("FieldText", "Ended on"), ""},
    {"result", QT_TRANSLATE_NOOP("FieldText", "Result"), "intervention_result"},
    {"result_note", QT_TRANSLATE_NOOP("FieldText", "About the result"), ""},
    {"contact_state", QT_TRANSLATE_NOOP("FieldText", "State of the contact"), "partner_contact_state"},
    {"starts_at", QT_TRANSLATE_NOOP("FieldText", "Time"), ""},
    {"starts_on", QT_TRANSLATE_NOOP("FieldText", "Day"), ""},
    {"minutes", QT_TRANSLATE_NOOP("FieldText", "Minutes"), ""},
    {"session_state", QT_TRANSLATE_NOOP("FieldText", "Attendance"), "session_state"},
    {"session_reason", QT_TRANSLATE_NOOP("FieldText", "Reason"), "session_reason"},
    {"step", QT_TRANSLATE_NOOP("FieldText", "Step"), "*step"},
    {"provider_kind", QT_TRANSLATE_NOOP("FieldText", "Kind"), "provider_kind"},
    {"rank", QT_TRANSLATE_NOOP("FieldText", "Order of preference"), ""},
    {"permit_number", QT_TRANSLATE_NOOP("FieldText", "Permit"), ""},
    {"permit_until", QT_TRANSLATE_NOOP("FieldText", "Permit until"), ""},
    {"evaluation", QT_TRANSLATE_NOOP("FieldText", "Evaluation"), ""},
    {"agreements", QT_TRANSLATE_NOOP("FieldText", "Agreements"), ""},
    {"municipality", QT_TRANSLATE_NOOP("FieldText", "Municipality"), ""},
    {"beds", QT_TRANSLATE_NOOP("FieldText", "Beds"), ""},
    {"rooms", QT_TRANSLATE_NOOP("FieldText", "Rooms"), ""},
    {"suits", QT_TRANSLATE_NOOP("FieldText", "Suits"), "place_suits"},
    {"child_age_from", QT_TRANSLATE_NOOP("FieldText", "Children from age"), ""},
    {"child_age_to", QT_TRANSLATE_NOOP("FieldText", "Children to age"), ""},
    {"place", QT_TRANSLATE_NOOP("FieldText", "Place"), ""},
    {"from_on", QT_TRANSLATE_NOOP("FieldText", "From"), ""},
    {"to_on", QT_TRANSLATE_NOOP("FieldText", "To"), ""},
    {"price_per_day", QT_TRANSLATE_NOOP("FieldText", "Price per day"), "*money"},
    {"other_costs", QT_TRANSLATE_NOOP("FieldText", "Other costs"), "*money"},
    {"guardian_consent", QT_TRANSLATE_NOOP("FieldText", "Guardians' consent"), "guardian_consent"},
    {"immediate_decision_on", QT_TRANSLATE_NOOP("FieldText", "Immediate decision"), ""},
    {"court_submitted_on", QT_TRANSLATE_NOOP("FieldText", "Sent to the court"), ""},
    {"application_on", QT_TRANSLATE_NOOP("FieldText", "Applied to the court"), ""},
    {"reviewed_on", QT_TRANSLATE_NOOP("FieldText", "Need reviewed"), ""},
    {"protection_note", QT_TRANSLATE_NOOP("FieldText", "Protection assessment"), ""},
    {"school", QT_TRANSLATE_NOOP("FieldText", "School"), ""},
    {"contact_name", QT_TRANSLATE_NOOP("FieldText", "Contact at the home"), ""},
    {"contact_phone", QT_TRANSLATE_NOOP("FieldText", "The contact's phone"), ""},
    {"end_reason", QT_TRANSLATE_NOOP("FieldText", "Reason of the end"), "placement_end"},
    {"end_note", QT_TRANSLATE_NOOP("FieldText", "About the end"), ""},
    {"follow_up_form", QT_TRANSLATE_NOOP("FieldText", "Form"), "follow_up_form"},
};

const FieldName* findField(const QString& name)
{
    for (const FieldName& field : fields) {
        if (name == QLatin1StringView(field.name)) {
            return &field;
        }
    }
    return nullptr;
}

/// A step of any method: the codes of the few methods with steps differ.
QString stepText(const AppContext& context, const QString& code)
{
    for (const InterventionMethod& method : InterventionMethods::bundled().all()) {
        for (const MethodStep& step : method.steps) {
            if (step.code == code) {
                return step.label.in(context.language());
            }
        }
    }
    return code;
}

struct ValueWord {
    const char* kind;
    const char* value;
    const char* label;
};

constexpr ValueWord words[] = {
    {"*bool", "true", QT_TRANSLATE_NOOP("FieldText", "Yes")},
    {"*bool", "1", QT_TRANSLATE_NOOP("FieldText", "Yes")},
    {"*bool", "yes", QT_TRANSLATE_NOOP("FieldText", "Yes")},
    {"*bool", "false", QT_TRANSLATE_NOOP("FieldText", "No")},
    {"*bool", "0", QT_TRANSLATE_NOOP("FieldText", "No")},
    {"*bool", "no", QT_TRANSLATE_NOOP("FieldText", "No")},
    {"*kind", "victim", QT_TRANSLATE_NOOP("FieldText", "Victim")},
    {"*kind", "child", QT_TRANSLATE_NOOP("FieldText", "Child")},
    {"*kind", "perpetrator", QT_TRANSLATE_NOOP("FieldText", "Perpetrator")},
    {"*status", "open", QT_TRANSLATE_NOOP("FieldText", "Open")},
    {"*status", "closed", QT_TRANSLATE_NOOP("FieldText", "Closed")},
    {"*state", "open", QT_TRANSLATE_NOOP("FieldText", "Open")},
    {"*state", "done", QT_TRANSLATE_NOOP("FieldText", "Done")},
    {"*state", "cancelled", QT_TRANSLATE_NOOP("FieldText", "Cancelled")},
    {"*consent", "given", QT_TRANSLATE_NOOP("FieldText", "The client agrees")},
    {"*consent", "declined", QT_TRANSLATE_NOOP("FieldText", "The client says no")},
    {"*consent", "not_needed", QT_TRANSLATE_NOOP("FieldText", "Not needed")},
    {"*referral", "drafted", QT_TRANSLATE_NOOP("FieldText", "Draft")},
    {"*referral", "sent", QT_TRANSLATE_NOOP("FieldText", "Sent")},
    {"*referral", "received", QT_TRANSLATE_NOOP("FieldText", "Received by them")},
    {"*referral", "accepted", QT_TRANSLATE_NOOP("FieldText", "Accepted")},
    {"*referral", "rejected", QT_TRANSLATE_NOOP("FieldText", "Rejected")},
    {"*referral", "no_answer", QT_TRANSLATE_NOOP("FieldText", "No answer came")},
    {"*referral", "done", QT_TRANSLATE_NOOP("FieldText", "Done")},
    {"*decision", "open_service", QT_TRANSLATE_NOOP("FieldText", "Open service, without a decision")},
    {"*goal", "active", QT_TRANSLATE_NOOP("FieldText", "Under way")},
    {"*goal", "reached", QT_TRANSLATE_NOOP("FieldText", "Reached")},
    {"*goal", "partly", QT_TRANSLATE_NOOP("FieldText", "Partly reached")},
    {"*goal", "not_reached", QT_TRANSLATE_NOOP("FieldText", "Not reached")},
    {"*goal", "dropped", QT_TRANSLATE_NOOP("FieldText", "Dropped")},
};
} // namespace

QString fieldLabel(const QString& field)
{
    const FieldName* known = findField(field);
    return known == nullptr ? field : QCoreApplication::translate("FieldText", known->label);
}

QString fieldValueText(const AppContext& context, const QString& field, const QString& value)
{
    const FieldName* known = findField(field);
    if (known == nullptr || value.isEmpty()) {
        return value;
    }
    if (field == u"identity_number"_s) {
        return numberText(value);
    }
    if (field == u"coordination_status"_s) {
        const auto status = fromCode<CoordinationStatus>(value).value_or(CoordinationStatus::NotApplicable);
        return status == CoordinationStatus::NotApplicable ? QString() : coordinationText(status);
    }
    const QString values = QString::fromLatin1(known->values);
    if (values == u"*money"_s) {
        return moneyText(value.toLongLong());
    }
    if (values == u"*form"_s) {
        const bool violence = context.codes().contains(u"violence_form"_s, value);
        return context.label(violence ? u"violence_form"_s : u"follow_up_form"_s, value);
    }
    if (values == u"*step"_s) {
        return stepText(context, value);
    }
    if (values.startsWith(u'*') || field == u"status"_s) {
        for (const ValueWord& word : words) {
            const bool same = values == QLatin1StringView(word.kind)
                || (field == u"status"_s && QLatin1StringView(word.kind) == "*goal"_L1);
            if (same && value == QLatin1StringView(word.value)) {
                return QCoreApplication::translate("FieldText", word.label);
            }
        }
        return value;
    }
    if (values.isEmpty()) {
        return value;
    }
    QStringList labels;
    const QStringList codes = value.split(u' ', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        labels += context.label(values, code.trimmed());
    }
    return labels.join(u", "_s);
}

} // namespace frid::ui
