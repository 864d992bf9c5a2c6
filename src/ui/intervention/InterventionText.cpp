#include "intervention/InterventionText.h"

#include <QCoreApplication>

#include <algorithm>

#include <frid/domain/intervention/AgreedSessions.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/DateText.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(InterventionText)
};

/// Paragraphs with a headline each; empty ones are left out.
class Paragraphs {
public:
    void add(const QString& title, const QString& text)
    {
        if (!text.isEmpty()) {
            m_parts += title + u'\n' + text;
        }
    }
    [[nodiscard]] QString text() const { return m_parts.join(u"\n\n"_s); }

private:
    QStringList m_parts;
};

QString signedText(const std::optional<QDateTime>& at, AccountId by, const QHash<AccountId, QString>& names)
{
    return at ? Text::tr("%1 by %2").arg(dateTimeText(*at), names.value(by)) : QString();
}
} // namespace

QString interventionStateText(const AppContext& context, const Intervention& intervention)
{
    if (intervention.hasEnded()) {
        return Text::tr("Ended: %1").arg(context.label(u"intervention_result"_s, intervention.result));
    }
    const bool begun = intervention.startOn && *intervention.startOn <= context.today();
    return begun ? Text::tr("Going on") : Text::tr("Not begun");
}

QString attendanceText(const QList<Occasion>& occasions)
{
    const Attendance counts = attendanceOf(occasions);
    const int agreed = agreedSessions(occasions);
    const int moved = movedSessions(occasions);
    QStringList parts;
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0) {
            parts += text;
        }
    };
    add(counts.held,
        counts.held < agreed ? Text::tr("%1 of %2 held").arg(counts.held).arg(agreed)
                             : Text::tr("%n held", nullptr, counts.held));
    add(counts.missed, Text::tr("%n missed", nullptr, counts.missed));
    add(counts.cancelled(), Text::tr("%n cancelled", nullptr, counts.cancelled()));
    add(moved, Text::tr("of which %n moved", nullptr, moved));
    add(counts.planned, Text::tr("%n planned", nullptr, counts.planned));
    return parts.join(u", "_s);
}

QString progressText(
    const AppContext& context, const Intervention& intervention, const QList<Occasion>& occasions)
{
    const InterventionMethod method = InterventionMethods::bundled().of(intervention.kind);
    const int held = attendanceOf(occasions).held;
    QStringList parts;
    if (method.lastResort) {
        parts += Text::tr("Last resort");
    }
    if (method.leastSessions > 0) {
        parts += Text::tr("%1/%2 meetings").arg(held).arg(method.leastSessions);
    } else if (intervention.expectedTimes) {
        parts += Text::tr("%1 of %2 times").arg(held).arg(*intervention.expectedTimes);
    }
    if (!method.steps.isEmpty()) {
        const int reached = stepReached(method, occasions);
        const QString name = reached == 0 ? Text::tr("not begun")
                                          : method.steps.at(reached - 1).label.in(context.language());
        parts += Text::tr("Step %1 of %2: %3").arg(reached).arg(method.steps.size()).arg(name);
    }
    if (method.hasContactState && !intervention.contactState.isEmpty()) {
        parts += context.label(u"partner_contact_state"_s, intervention.contactState);
    }
    return parts.join(u" · "_s);
}

QString stepText(const AppContext& context, const QString& kind, const QString& step)
{
    const InterventionMethod method = InterventionMethods::bundled().of(kind);
    const int number = method.stepNumber(step);
    return number == 0
        ? QString()
        : QString::number(number) + u' ' + method.steps.at(number - 1).label.in(context.language());
}

QString weekdayName(QDate day)
{
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("InterventionText", "Mon"),
        QT_TRANSLATE_NOOP("InterventionText", "Tue"), QT_TRANSLATE_NOOP("InterventionText", "Wed"),
        QT_TRANSLATE_NOOP("InterventionText", "Thu"), QT_TRANSLATE_NOOP("InterventionText", "Fri"),
        QT_TRANSLATE_NOOP("InterventionText", "Sat"), QT_TRANSLATE_NOOP("InterventionText", "Sun")};
    return day.isValid() ? Text::tr(names[day.dayOfWeek() - 1]) : QString();
}

QString weekdayText(QDate day)
{
    return weekdayName(day) + u' ' + dateText(day);
}

QString periodText(const Decision& decision)
{
    if (decision.from && decision.to) {
        return dateText(*decision.from) + u" – "_s + dateText(*decision.to);
    }
    return decision.from ? Text::tr("from %1").arg(dateText(*decision.from))
        : decision.to    ? Text::tr("until %1").arg(dateText(*decision.to))
                         : QString();
}

QString decisionStateText(const Decision& decision, const QList<Decision>& all, QDate today)
{
    if (decision.state == NoteState::Working) {
        return Text::tr("Draft");
    }
    const bool corrected = std::ranges::any_of(all, [&](const Decision& other) {
        return other.state == NoteState::Signed && other.corrects == decision.id;
    });
    if (corrected) {
        return Text::tr("Corrected");
    }
    return isInForce(decision, all, today) ? Text::tr("In force") : Text::tr("Signed");
}

QString decisionText(const AppContext& context, const Decision& decision,
    const QHash<AccountId, QString>& names, const Decision* corrected)
{
    Paragraphs parts;
    if (corrected != nullptr) {
        parts.add(Text::tr("Corrects the decision of %1").arg(dateText(corrected->decidedOn)),
            decision.correctionReason);
    }
    parts.add(Text::tr("Outcome"), context.label(u"decision_outcome"_s, decision.outcome));
    parts.add(Text::tr("Decision"), decision.text);
    parts.add(Text::tr("Reasons"), decision.reasons);
    parts.add(Text::tr("Legal basis"), context.label(u"legal_basis"_s, decision.legalBasis));
    parts.add(Text::tr("Period"), periodText(decision));
    parts.add(Text::tr("Applicant"),
        decision.appliedOn
            ? Text::tr("%1, applied on %2").arg(decision.applicant, dateText(*decision.appliedOn))
            : decision.applicant);
    if (decision.kind == decisionkind::contactWithViolentParent) {
        parts.add(Text::tr("Other parent told of rights"),
            decision.otherParentTold ? Text::tr("Yes") : Text::tr("No"));
    }
    parts.add(Text::tr("Decided by"), decision.delegate);
    parts.add(Text::tr("Signed"), signedText(decision.signedAt, decision.signedBy, names));
    if (decision.state == NoteState::Signed) {
        parts.add(Text::tr("Client told"),
            decision.notifiedOn ? dateText(*decision.notifiedOn) : Text::tr("Not noted yet"));
    }
    return parts.text();
}

QString agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Yes:
        return Text::tr("Agrees");
    case Agreement::Partly:
        return Text::tr("Agrees in part");
    case Agreement::No:
        return Text::tr("Does not agree");
    case Agreement::Unknown:
        break;
    }
    return {};
}

QString planText(const AppContext& context, const Plan& plan, const QHash<AccountId, QString>& names)
{
    Paragraphs parts;
    parts.add(Text::tr("Took part"), plan.participants);
    parts.add(Text::tr("How it is to be carried out"), plan.summary);
    QStringList goals;
    for (const PlanGoal& goal : plan.goals) {
        goals += u"• "_s + goal.text.simplified() + u" ("_s + context.label(u"life_area"_s, goal.area) + u')';
    }
    parts.add(Text::tr("Goals"), goals.join(u'\n'));
    QStringList steps;
    for (const PlanStep& step : plan.steps) {
        QStringList line{step.text.simplified()};
        if (!step.responsible.isEmpty()) {
            line += step.responsible;
        }
        if (step.dueOn) {
            line += Text::tr("by %1").arg(dateText(*step.dueOn));
        }
        steps += u"• "_s + line.join(u", "_s);
    }
    parts.add(Text::tr("Steps"), steps.join(u'\n'));
    const QString agreed = agreementText(plan.agreement);
    parts.add(Text::tr("The client"),
        plan.clientWords.isEmpty() ? agreed
                                   : (agreed.isEmpty() ? QString() : agreed + u". "_s) + plan.clientWords);
    parts.add(Text::tr("To be followed up"), plan.followUpOn ? dateText(*plan.followUpOn) : QString());
    parts.add(Text::tr("Signed"), signedText(plan.signedAt, plan.signedBy, names));
    return parts.text();
}

QList<Occasion> occasionsOf(const QList<Occasion>& all, InterventionId id)
{
    QList<Occasion> own;
    std::ranges::copy_if(
        all, std::back_inserter(own), [&](const Occasion& occasion) { return occasion.intervention == id; });
    return own;
}

} // namespace frid::ui
