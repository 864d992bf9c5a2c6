#include <frid/ui/casefile/CaseText.h>

#include <QCoreApplication>

#include <frid/ui/AppContext.h>

#include "referral/ReferralText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("CaseText", source);
}

QString turnText(const QString& code)
{
    switch (fromCode<CaseTurn::Kind>(code).value_or(CaseTurn::Kind::Opened)) {
    case CaseTurn::Kind::Opened:
        return text(QT_TRANSLATE_NOOP("CaseText", "Case opened"));
    case CaseTurn::Kind::Closed:
        return text(QT_TRANSLATE_NOOP("CaseText", "Case closed"));
    case CaseTurn::Kind::Reopened:
        return text(QT_TRANSLATE_NOOP("CaseText", "Case reopened"));
    case CaseTurn::Kind::InquiryOpened:
        return text(QT_TRANSLATE_NOOP("CaseText", "Inquiry opened"));
    case CaseTurn::Kind::InquiryDeclined:
        return text(QT_TRANSLATE_NOOP("CaseText", "Inquiry not opened"));
    case CaseTurn::Kind::HandlerChanged:
        return text(QT_TRANSLATE_NOOP("CaseText", "Handler changed"));
    case CaseTurn::Kind::UnitChanged:
        return text(QT_TRANSLATE_NOOP("CaseText", "Unit changed"));
    }
    return {};
}

QString ruleText(const AppContext& context, const QString& id)
{
    const std::optional<DeadlineRule> rule = context.deadlines().find(id);
    if (!rule) {
        return id;
    }
    return context.language().startsWith(u"sv"_s) ? rule->labelSv : rule->labelEn;
}

QString withTitle(const QString& what, const QString& title)
{
    return title.isEmpty() ? what : text(QT_TRANSLATE_NOOP("CaseText", "%1: %2")).arg(what, title);
}
} // namespace

QString kindText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Victim:
        return text(QT_TRANSLATE_NOOP("CaseText", "Victim"));
    case CaseKind::Child:
        return text(QT_TRANSLATE_NOOP("CaseText", "Child"));
    case CaseKind::Perpetrator:
        return text(QT_TRANSLATE_NOOP("CaseText", "Perpetrator"));
    }
    return {};
}

QList<CodeItem> kindItems()
{
    QList<CodeItem> items;
    for (const CaseKind kind : {CaseKind::Victim, CaseKind::Child, CaseKind::Perpetrator}) {
        items.append({toCode(kind), kindText(kind)});
    }
    return items;
}

QString statusText(CaseStatus status)
{
    return status == CaseStatus::Open ? text(QT_TRANSLATE_NOOP("CaseText", "Open"))
                                      : text(QT_TRANSLATE_NOOP("CaseText", "Closed"));
}

QString personText(const PersonLabel& label)
{
    return label.masked ? text(QT_TRANSLATE_NOOP("CaseText", "Protected person")) : label.name;
}

QString yesNoText(YesNo answer)
{
    switch (answer) {
    case YesNo::Yes:
        return text(QT_TRANSLATE_NOOP("CaseText", "Yes"));
    case YesNo::No:
        return text(QT_TRANSLATE_NOOP("CaseText", "No"));
    case YesNo::Unknown:
        return text(QT_TRANSLATE_NOOP("CaseText", "Not known"));
    }
    return {};
}

QList<CodeItem> yesNoItems()
{
    QList<CodeItem> items;
    for (const YesNo answer : {YesNo::Unknown, YesNo::Yes, YesNo::No}) {
        items.append({toCode(answer), yesNoText(answer)});
    }
    return items;
}

YesNo yesNoOf(const QString& code)
{
    return fromCode<YesNo>(code).value_or(YesNo::Unknown);
}

QString timelineTitle(const AppContext& context, const TimelineEntry& entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Turn:
        return turnText(entry.code);
    case TimelineEntry::Kind::Note:
        return withTitle(context.label(u"note_kind"_s, entry.code), entry.title);
    case TimelineEntry::Kind::Violence:
        return entry.code.isEmpty() ? text(QT_TRANSLATE_NOOP("CaseText", "Violence, form not known"))
                                    : context.label(u"violence_form"_s, entry.code);
    case TimelineEntry::Kind::Goal:
        return withTitle(context.label(u"life_area"_s, entry.code), entry.title);
    case TimelineEntry::Kind::FollowUp:
        return withTitle(context.label(u"follow_up_form"_s, entry.code), entry.title);
    case TimelineEntry::Kind::Task:
        return entry.title.isEmpty() ? ruleText(context, entry.code) : entry.title;
    case TimelineEntry::Kind::Assessment: {
        const QString title
            = entry.instrument.isEmpty() ? entry.code : entry.instrument.in(context.language());
        return entry.level ? text(QT_TRANSLATE_NOOP("CaseText", "%1: %2"))
                                 .arg(title, context.label(u"risk_level"_s, toCode(*entry.level)))
                           : title;
    }
    case TimelineEntry::Kind::ViolenceQuestion: {
        const bool answered = context.codes().contains(u"violence_answer"_s, entry.code);
        return text(QT_TRANSLATE_NOOP("CaseText", "Asked about violence: %1"))
            .arg(context.label(answered ? u"violence_answer"_s : u"violence_not_asked"_s, entry.code));
    }
    case TimelineEntry::Kind::Decision:
        return withTitle(context.label(u"decision_kind"_s, entry.code), entry.title);
    case TimelineEntry::Kind::Intervention: {
        const QString kind = context.label(u"intervention_kind"_s, entry.code);
        return withTitle(
            entry.dayOnly ? kind : text(QT_TRANSLATE_NOOP("CaseText", "Meeting, %1")).arg(kind), entry.title);
    }
    case TimelineEntry::Kind::Referral:
        if (entry.code.startsWith("answer/"_L1)) {
            const auto answer = fromCode<ReferralStep::Kind>(entry.code.section(u'/', 1));
            return withTitle(ReferralText::step(answer.value_or(ReferralStep::Kind::Received)), entry.title);
        }
        return withTitle(context.label(u"referral_kind"_s, entry.code), entry.title);
    case TimelineEntry::Kind::Plan:
    case TimelineEntry::Kind::Consultation:
    case TimelineEntry::Kind::Review:
        return withTitle(timelineKindText(entry.kind), entry.title);
    case TimelineEntry::Kind::Placement:
        return withTitle(entry.code == "ended"_L1 ? text(QT_TRANSLATE_NOOP("CaseText", "Placement ended"))
                                                  : timelineKindText(entry.kind),
            entry.title);
    }
    return {};
}

QString timelineKindText(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Turn:
        return text(QT_TRANSLATE_NOOP("CaseText", "Case's turn"));
    case TimelineEntry::Kind::Note:
        return text(QT_TRANSLATE_NOOP("CaseText", "Journal note"));
    case TimelineEntry::Kind::Violence:
        return text(QT_TRANSLATE_NOOP("CaseText", "Violence"));
    case TimelineEntry::Kind::Goal:
        return text(QT_TRANSLATE_NOOP("CaseText", "Goal"));
    case TimelineEntry::Kind::FollowUp:
        return text(QT_TRANSLATE_NOOP("CaseText", "Follow-up"));
    case TimelineEntry::Kind::Task:
        return text(QT_TRANSLATE_NOOP("CaseText", "Task"));
    case TimelineEntry::Kind::Assessment:
        return text(QT_TRANSLATE_NOOP("CaseText", "Assessment"));
    case TimelineEntry::Kind::ViolenceQuestion:
        return text(QT_TRANSLATE_NOOP("CaseText", "Question about violence"));
    case TimelineEntry::Kind::Decision:
        return text(QT_TRANSLATE_NOOP("CaseText", "Decision"));
    case TimelineEntry::Kind::Plan:
        return text(QT_TRANSLATE_NOOP("CaseText", "Plan"));
    case TimelineEntry::Kind::Intervention:
        return text(QT_TRANSLATE_NOOP("CaseText", "Intervention"));
    case TimelineEntry::Kind::Referral:
        return text(QT_TRANSLATE_NOOP("CaseText", "Referral"));
    case TimelineEntry::Kind::Consultation:
        return text(QT_TRANSLATE_NOOP("CaseText", "Consultation"));
    case TimelineEntry::Kind::Placement:
        return text(QT_TRANSLATE_NOOP("CaseText", "Placement"));
    case TimelineEntry::Kind::Review:
        return text(QT_TRANSLATE_NOOP("CaseText", "Case review"));
    }
    return {};
}

QString taskTitle(const AppContext& context, const CaseTask& task)
{
    if (!task.title.isEmpty()) {
        return task.title;
    }
    return task.rule.isEmpty() ? context.label(u"task_kind"_s, task.kind) : ruleText(context, task.rule);
}

QString ruleSourceText(const DeadlineRule& rule)
{
    return rule.verified ? rule.legalSource
                         : rule.legalSource + u'\n'
            + text(QT_TRANSLATE_NOOP("CaseText", "Unverified: this rule awaits confirmation."));
}

QString goalStatusText(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Active:
        return text(QT_TRANSLATE_NOOP("CaseText", "Under way"));
    case GoalStatus::Reached:
        return text(QT_TRANSLATE_NOOP("CaseText", "Reached"));
    case GoalStatus::PartlyReached:
        return text(QT_TRANSLATE_NOOP("CaseText", "Partly reached"));
    case GoalStatus::NotReached:
        return text(QT_TRANSLATE_NOOP("CaseText", "Not reached"));
    case GoalStatus::Dropped:
        return text(QT_TRANSLATE_NOOP("CaseText", "Dropped"));
    }
    return {};
}

QString safeContactText(const SafeContact& contact)
{
    const auto unended = [](const QString& words) { // the sentence around it has a full stop of its own
        return words.endsWith(u'.') ? words.chopped(1) : words;
    };
    QStringList parts;
    if (contact.noHomePhone) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "Do not call home."));
    }
    if (contact.noSms) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "No text messages."));
    }
    if (contact.noLetters) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "No letters."));
    }
    if (contact.noEmail) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "No e-mail."));
    }
    if (!contact.ways.isEmpty()) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "Safe ways: %1.")).arg(unended(contact.ways));
    }
    if (!contact.times.isEmpty()) {
        parts += text(QT_TRANSLATE_NOOP("CaseText", "Safe times: %1.")).arg(unended(contact.times));
    }
    if (!contact.note.isEmpty()) {
        parts += contact.note;
    }
    return parts.join(u' ');
}

} // namespace frid::ui
