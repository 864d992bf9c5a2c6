#include <frid/domain/task/DeadlineRules.h>

#include <QSet>
#include <frid/domain/CodeList.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int longestDays = 3650;
constexpr int longestDaysBefore = 365;
constexpr int longestMonths = 120;

DeadlineRule readRule(JsonReader& item)
{
    DeadlineRule rule;
    rule.id = item.string(u"id"_s);
    rule.trigger = item.oneOf(u"trigger"_s,
        {u"intake_received"_s, u"inquiry_opened"_s, u"follow_up_planned"_s, u"case_review_planned"_s,
            u"violence_question_asked"_s, u"assessment_signed"_s, u"placement_started"_s,
            u"placement_ended"_s, u"child_placed"_s, u"child_without_consent"_s, u"immediate_decision"_s,
            u"referral_sent"_s, u"decision_signed"_s});
    rule.caseKinds = item.strings(u"case_kinds"_s, {u"victim"_s, u"child"_s, u"perpetrator"_s});
    rule.countsFrom = item.oneOf(u"counts_from"_s,
        {u"received_on"_s, u"opened_on"_s, u"next_on"_s, u"reviewed_on"_s, u"asked_on"_s, u"placed_on"_s,
            u"ended_on"_s, u"decided_on"_s, u"sent_on"_s, u"period_end"_s});
    const bool beforeEnd = rule.countsFrom == "period_end"_L1;
    rule.days = item.integer(u"days"_s, beforeEnd ? -longestDaysBefore : 0, longestDays);
    rule.months = item.integer(u"months"_s, 0, longestMonths);
    rule.labelSv = item.string(u"sv"_s);
    rule.labelEn = item.string(u"en"_s);
    rule.legalSource = item.string(u"legal_source"_s);
    rule.taskKind = item.string(u"task_kind"_s);
    rule.extendable = item.boolean(u"extendable"_s);
    rule.extensionNeedsReason = item.boolean(u"extension_needs_reason"_s);
    rule.verified = item.boolean(u"verified"_s);
    rule.completedBy = item.optionalString(u"completed_by"_s);
    const QString late = item.optionalString(u"late_receipt_from"_s);
    if (!late.isEmpty()) {
        rule.lateReceiptFrom = late.size() == 5 ? QTime::fromString(late, u"HH:mm"_s) : QTime();
        rule.lateReceiptNextDay = true;
        if (!rule.lateReceiptFrom.isValid()) {
            item.report(u"late_receipt_from"_s, u"not_allowed"_s);
        }
    }
    return rule;
}

} // namespace

QDate dueOn(const DeadlineRule& rule, QDate from, std::optional<QTime> receivedAt)
{
    const bool late = rule.lateReceiptNextDay && receivedAt && *receivedAt >= rule.lateReceiptFrom;
    return from.addMonths(rule.months).addDays(rule.days + (late ? 1 : 0));
}

Result<DeadlineRules> DeadlineRules::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    DeadlineRules rules;
    root.oneOf(u"list"_s, {u"deadlines"_s});
    rules.m_version = root.integer(u"version"_s, 1, 1'000'000);
    root.string(u"source"_s);
    QSet<QString> seen;
    root.array(u"rules"_s, [&](JsonReader& item) {
        const DeadlineRule rule = readRule(item);
        if (seen.contains(rule.id)) {
            item.report(u"id"_s, u"duplicate"_s);
        }
        seen.insert(rule.id);
        rules.m_rules.append(rule);
    });
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    FRID_CHECK(finished);
    return rules;
}

Result<DeadlineRules> DeadlineRules::bundled()
{
    FRID_TRY(const QByteArray json, bundledCodeFile(u"deadlines.json"_s));
    return parse(json);
}

QList<DeadlineRule> DeadlineRules::matching(const QString& trigger, const QString& caseKind) const
{
    QList<DeadlineRule> found;
    for (const DeadlineRule& rule : m_rules) {
        if (rule.trigger == trigger && rule.caseKinds.contains(caseKind)) {
            found.append(rule);
        }
    }
    return found;
}

std::optional<DeadlineRule> DeadlineRules::find(const QString& id) const
{
    for (const DeadlineRule& rule : m_rules) {
        if (rule.id == id) {
            return rule;
        }
    }
    return std::nullopt;
}

} // namespace frid
