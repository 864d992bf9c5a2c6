#include "casereview/ReviewText.h"

#include <QCoreApplication>

#include <algorithm>

#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/followup/GoalBars.h>
#include <frid/ui/kit/DateText.h>

#include "assessment/AssessmentText.h"
#include "intervention/InterventionText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

constexpr int lastEvents = 6;
constexpr int shortText = 110; // letters: what stands on a line
constexpr int longText = 500;

QString cut(const QString& text, int most)
{
    const QString plain = text.left(qsizetype(4) * most).simplified();
    return plain.size() > most ? plain.left(most - 1).trimmed() + u'…' : plain;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList whyOpen(const AppContext& context, const CaseOverview& of)
{
    QStringList lines{cut(of.file.intake.reason, longText)};
    QStringList categories;
    for (const QString& code : of.categories) {
        categories += context.label(u"case_category"_s, code);
    }
    lines += categories.join(u", "_s);
    lines += of.file.inquiryOpenedOn
        ? Text::tr("Received %1, inquiry opened %2")
              .arg(dateText(of.file.intake.receivedOn), dateText(*of.file.inquiryOpenedOn))
        : Text::tr("Received %1").arg(dateText(of.file.intake.receivedOn));
    lines.removeAll(QString());
    return lines;
}

QStringList risk(const AppContext& context, const CaseOverview& of)
{
    QStringList lines;
    for (const AssessmentRow& row : of.latestAssessments) {
        lines += joined({dateText(row.assessedOn), assessment::levelText(row.level),
            row.title.isEmpty() ? row.instrument : row.title.in(context.language()),
            row.nextOn ? Text::tr("again %1").arg(dateText(*row.nextOn)) : QString()});
    }
    return lines;
}

QStringList events(const AppContext& context, const CaseOverview& of)
{
    QStringList lines;
    for (const TimelineEntry& entry : of.timeline) {
        if (entry.kind == TimelineEntry::Kind::Review) {
            continue; // stands by itself
        }
        if (lines.size() == lastEvents) {
            break;
        }
        const QString kind = timelineKindText(entry.kind);
        const QString title = timelineTitle(context, entry);
        lines += dateText(swedishDay(entry.at)) + u"  "_s
            + joined({kind, title == kind ? QString() : title, cut(entry.text, shortText)});
    }
    return lines;
}

QStringList goals(const FollowUpReportData& data)
{
    QStringList lines;
    for (const Goal& goal : data.goals) {
        if (goal.status == GoalStatus::Active) {
            lines += cut(goal.text, shortText) + u": "_s
                + goalPositionText({goal.start, goal.target, latestRating(goal.id, data.followUps)});
        }
    }
    return lines;
}

QStringList due(const AppContext& context, const CaseOverview& of)
{
    QList<TaskRow> tasks = of.openTasks;
    std::ranges::stable_sort(tasks, {}, [](const TaskRow& row) { return row.task.dueOn; });
    QStringList lines;
    for (const TaskRow& row : std::as_const(tasks)) {
        const QDate day = row.task.dueOn;
        const QString when = day < context.today()
            ? Text::tr("%1 (%2)", "day, how late").arg(dateText(day), dueText(day, context.today()))
            : dateText(day);
        lines += joined({when, cut(taskTitle(context, row.task), shortText), row.assigneeName});
    }
    return lines;
}

/// Stays and interventions that go on, a line each.
QStringList underWay(const AppContext& context, const FollowUpReportData& data)
{
    QStringList lines;
    for (const ReportedStay& stay : data.stays) {
        if (stay.to && *stay.to < context.today()) {
            continue;
        }
        const auto party = std::ranges::find(
            data.overview.parties, stay.party, [](const PartyRow& row) { return row.party.id; });
        const QString who = stay.ofSubject          ? QString()
            : party == data.overview.parties.cend() ? Text::tr("somebody of a linked case")
            : party->party.person.isNull()          ? party->party.unknownLabel
                                                    : personText(party->person);
        lines += joined({context.label(u"provider_kind"_s, stay.kind), who,
            Text::tr("since %1").arg(dateText(stay.from)), Text::tr("%n night(s)", nullptr, stay.days),
            stay.to ? Text::tr("until %1").arg(dateText(*stay.to)) : QString()});
    }
    for (const Intervention& intervention : data.interventions) {
        if (intervention.hasEnded()) {
            continue;
        }
        const auto next = std::ranges::find(data.nextOccasions, intervention.id, &Occasion::intervention);
        lines += joined({context.label(u"intervention_kind"_s, intervention.kind),
            intervention.startOn ? Text::tr("since %1").arg(dateText(*intervention.startOn))
                                 : interventionStateText(context, intervention),
            attendanceText(occasionsOf(data.occasions, intervention.id)),
            next == data.nextOccasions.cend() ? QString()
                                              : Text::tr("next %1").arg(dateTimeText(next->startsAt))});
    }
    return lines;
}

QStringList lastReview(const QList<CaseReviewRow>& reviews)
{
    if (reviews.isEmpty()) {
        return {};
    }
    const CaseReview& review = reviews.first().review;
    return {dateText(review.heldOn) + u"  "_s + reviews.first().managerName, review.decided.trimmed()};
}

} // namespace

Result<CaseForReview> readForReview(Services& services, const Session& who, CaseId id, QDate today)
{
    FollowUpReportRequest wanted;
    wanted.caseId = id;
    wanted.to = today;
    wanted.withInterventions = true;
    wanted.withPlacements = true;
    CaseForReview found;
    FRID_TRY(found.data, services.followUps().reportData(who, wanted));
    FRID_TRY(found.reviews, services.caseReviews().reviews(who, id));
    if (!found.data.overview.latestAssessments.isEmpty()) {
        FRID_TRY(const QList<AssessmentRow> assessments, services.assessments().list(who, id));
        for (AssessmentRow& latest : found.data.overview.latestAssessments) {
            for (const AssessmentRow& named : assessments) {
                if (named.id == latest.id) {
                    latest.title = named.title;
                }
            }
        }
    }
    return found;
}

QString caseForReviewText(const AppContext& context, const CaseForReview& found)
{
    const CaseOverview& of = found.data.overview;
    QStringList parts;
    const auto add = [&parts](const QString& title, const QStringList& lines, const QString& nothing) {
        parts += title.toUpper() + u'\n' + (lines.isEmpty() ? nothing : lines.join(u'\n'));
    };
    add(Text::tr("Why the case is open"), whyOpen(context, of), Text::tr("Nothing written"));
    add(Text::tr("Risk"), risk(context, of), Text::tr("No signed assessment"));
    add(Text::tr("What is due"), due(context, of), Text::tr("No open task: nothing reminds of this case"));
    add(Text::tr("Goals: start → now → target"), goals(found.data), Text::tr("No goal under way"));
    add(Text::tr("Under way"), underWay(context, found.data), Text::tr("No placement or intervention"));
    add(Text::tr("Last events"), events(context, of), Text::tr("Nothing has happened"));
    add(Text::tr("Last review"), lastReview(found.reviews), Text::tr("Never reviewed before"));
    return parts.join(u"\n\n"_s);
}

QString reviewText(const AppContext& context, const CaseReviewRow& row)
{
    QStringList parts{row.review.decided};
    const auto add = [&parts](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            parts += title + u'\n' + text;
        }
    };
    QStringList tasks;
    for (const TaskRow& task : row.tasks) {
        tasks += taskLine(context, task);
    }
    add(Text::tr("Tasks"), tasks.join(u'\n'));
    add(Text::tr("Next review"), row.review.nextOn ? dateText(*row.review.nextOn) : QString());
    add(Text::tr("Signed by"), signaturesText(row));
    return parts.join(u"\n\n"_s);
}

QString signaturesText(const CaseReviewRow& row)
{
    const CaseReview& review = row.review;
    QStringList said{row.managerName + u' ' + dateTimeText(review.signedAt)};
    if (review.handlerSignedAt) {
        said += row.handlerName + u' ' + dateTimeText(*review.handlerSignedAt);
    } else if (!review.handler.isNull()) {
        said += Text::tr("%1 has not signed yet").arg(row.handlerName);
    }
    return said.join(u'\n');
}

QString taskLine(const AppContext& context, const TaskRow& row)
{
    return joined({dateText(row.task.dueOn), taskTitle(context, row.task), row.assigneeName});
}

} // namespace frid::ui
