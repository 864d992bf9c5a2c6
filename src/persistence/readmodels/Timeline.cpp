#include "readmodels/Timeline.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(12, 0), swedishZone()).toUTC();
}

TimelineEntry dayEntry(TimelineEntry::Kind kind, QDate day)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.at = noon(day);
    entry.dayOnly = true;
    return entry;
}

TimelineEntry entryOf(const CaseTurn& turn, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Turn, turn.on);
    if (swedishDay(turn.at) == turn.on) {
        entry.at = turn.at;
        entry.dayOnly = false;
    }
    entry.code = toCode(turn.kind);
    if (turn.kind == CaseTurn::Kind::HandlerChanged) {
        entry.title = accounts.value(turn.toHandler);
    }
    entry.text = turn.text;
    entry.byName = accounts.value(turn.by);
    return entry;
}

TimelineEntry entryOf(const JournalNote& note, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Note;
    entry.at = note.eventAt;
    entry.id = note.id.toString();
    entry.code = note.kind;
    entry.title = note.title;
    entry.text = note.body;
    entry.byName = accounts.value(note.author);
    entry.state = note.state;
    return entry;
}

TimelineEntry entryOf(const FollowUp& followUp, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::FollowUp, followUp.heldOn);
    entry.id = followUp.id.toString();
    entry.code = followUp.form;
    entry.text = followUp.judgement.isEmpty() ? followUp.clientWords : followUp.judgement;
    entry.byName = accounts.value(followUp.author);
    entry.state = followUp.state;
    return entry;
}

TimelineEntry entryOf(const CaseTask& task, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Task;
    entry.at = task.doneAt.value_or(task.createdAt);
    entry.id = task.id.toString();
    entry.code = task.rule.isEmpty() ? task.kind : task.rule;
    entry.title = task.title;
    entry.text = task.outcome;
    entry.byName = accounts.value(task.doneBy);
    return entry;
}

TimelineEntry entryOf(const Assessment& assessment, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Assessment, assessment.assessedOn);
    entry.id = assessment.id.toString();
    entry.code = assessment.instrument;
    entry.level = assessment.overallLevel;
    entry.text = assessment.conclusion.isEmpty() ? assessment.judgementText : assessment.conclusion;
    entry.byName = accounts.value(assessment.author);
    entry.state = assessment.status == AssessmentStatus::Draft ? NoteState::Working : NoteState::Signed;
    return entry;
}

TimelineEntry entryOf(const ViolenceQuestion& question, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::ViolenceQuestion, question.askedOn);
    entry.id = question.id.toString();
    entry.code = question.answer == ViolenceAnswer::None ? question.notAskedReason : toCode(question.answer);
    entry.text = question.note;
    entry.byName = accounts.value(question.askedBy);
    return entry;
}

/// The beginning, and for one that has ended the end.
QList<TimelineEntry> entriesOf(const PlacementRow& row, const QString& byName, QDate today)
{
    const Placement& placement = row.placement;
    TimelineEntry begun = dayEntry(TimelineEntry::Kind::Placement, placement.from);
    begun.id = placement.id.toString();
    begun.code = u"begun"_s;
    begun.title = row.providerName + u", "_s + row.placeName;
    begun.text = placement.note;
    begun.byName = byName;
    QList<TimelineEntry> entries{begun};
    if (placement.to && *placement.to <= today) {
        TimelineEntry ended = dayEntry(TimelineEntry::Kind::Placement, *placement.to);
        ended.id = begun.id;
        ended.code = u"ended"_s;
        ended.title = begun.title;
        ended.text = placement.endNote;
        entries.append(ended);
    }
    return entries;
}

bool isAnswer(ReferralStep::Kind kind)
{
    using Kind = ReferralStep::Kind;
    return kind == Kind::Received || kind == Kind::Accepted || kind == Kind::Rejected
        || kind == Kind::NoAnswer;
}

/// The sending, and each answer; a draft where it was begun.
QList<TimelineEntry> entriesOf(const Referral& referral, const QHash<AccountId, QString>& accounts)
{
    const bool draft = referral.state == ReferralState::Drafted;
    TimelineEntry entry
        = dayEntry(TimelineEntry::Kind::Referral, referral.sentOn.value_or(swedishDay(referral.createdAt)));
    entry.id = referral.id.toString();
    entry.code = referral.kind;
    entry.title = referral.recipient;
    entry.text = referral.subject.isEmpty() ? referral.text : referral.subject;
    entry.byName = accounts.value(referral.author);
    entry.state = draft ? NoteState::Working : NoteState::Signed;
    QList<TimelineEntry> entries{entry};
    for (const ReferralStep& step : referral.steps) {
        if (isAnswer(step.kind)) {
            entry.at = noon(step.on);
            entry.code = u"answer/"_s + toCode(step.kind);
            entry.text = step.text;
            entry.byName = accounts.value(step.by);
            entries.append(entry);
        }
    }
    return entries;
}

TimelineEntry entryOf(const Consultation& consultation, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Consultation,
        consultation.sharedOn.value_or(swedishDay(consultation.createdAt)));
    entry.id = consultation.id.toString();
    entry.title = consultation.recipient;
    entry.text = consultation.advice.isEmpty() ? consultation.question : consultation.advice;
    entry.byName = accounts.value(consultation.author);
    entry.state = consultation.sharedOn ? NoteState::Signed : NoteState::Working;
    return entry;
}

TimelineEntry entryOf(const Decision& decision, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Decision, decision.decidedOn);
    entry.id = decision.id.toString();
    entry.code = decision.kind;
    entry.text = decision.text;
    entry.byName = accounts.value(decision.author);
    entry.state = decision.state;
    return entry;
}

TimelineEntry entryOf(const Plan& plan, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Plan, plan.madeOn);
    entry.id = plan.id.toString();
    entry.text = plan.summary;
    entry.byName = accounts.value(plan.author);
    entry.state = plan.state;
    return entry;
}

TimelineEntry entryOf(const CaseReview& review, const QHash<AccountId, QString>& accounts)
{
    TimelineEntry entry = dayEntry(TimelineEntry::Kind::Review, review.heldOn);
    entry.id = review.id.toString();
    entry.text = review.decided;
    entry.byName = accounts.value(review.signedBy);
    return entry;
}

/// The beginning and the end of an intervention that has begun.
QList<TimelineEntry> entriesOf(const Intervention& intervention)
{
    QList<TimelineEntry> entries;
    for (const auto& [day, text] : {std::pair(intervention.startOn, intervention.purpose),
             std::pair(intervention.endOn, intervention.resultNote)}) {
        if (day) {
            TimelineEntry entry = dayEntry(TimelineEntry::Kind::Intervention, *day);
            entry.id = intervention.id.toString();
            entry.code = intervention.kind;
            entry.text = text;
            entries.append(entry);
        }
    }
    return entries;
}

/// A meeting that was held, with those who took part and what was agreed.
TimelineEntry entryOf(const Occasion& meeting, const Intervention& intervention)
{
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Intervention;
    entry.at = meeting.startsAt;
    entry.id = intervention.id.toString();
    entry.code = intervention.kind;
    entry.title = meeting.participants.split(u'\n', Qt::SkipEmptyParts).join(u"; "_s);
    entry.text = meeting.note;
    return entry;
}

/// Who wrote the records whose makers only the registry knows.
Result<QHash<QString, AccountId>> makers(UnitContext& context, CaseId id)
{
    QHash<QString, AccountId> byRecord;
    const auto read = [&](const Row& row) {
        byRecord.insert(row.text(0), row.as<AccountId>(1));
        return true;
    };
    FRID_CHECK(context.database.all(u"SELECT id, created_by FROM violence_record WHERE case_id = ? "
                                    "UNION ALL SELECT id, created_by FROM goal WHERE case_id = ? "
                                    "UNION ALL SELECT id, created_by FROM placement WHERE case_id = ?"_s,
        read, id, id, id));
    return byRecord;
}

} // namespace

Result<QList<TimelineEntry>> readTimeline(UnitContext& context, const TimelineSource& source)
{
    FRID_TRY(const auto madeBy, makers(context, source.file.id));
    QList<TimelineEntry> entries;
    for (const CaseTurn& turn : source.turns) {
        entries.append(entryOf(turn, source.accounts));
    }
    for (const JournalNote& note : source.notes) {
        entries.append(entryOf(note, source.accounts));
    }
    for (const ViolenceRecord& record : source.violence) {
        TimelineEntry entry = dayEntry(TimelineEntry::Kind::Violence, record.knownOn);
        entry.id = record.id.toString();
        entry.code = record.form;
        entry.text = record.description;
        entry.byName = source.accounts.value(madeBy.value(entry.id));
        entry.discoveredLater = record.knownOn > source.file.intake.receivedOn;
        entries.append(entry);
    }
    for (const Goal& goal : source.goals) {
        TimelineEntry entry = dayEntry(TimelineEntry::Kind::Goal, goal.setOn);
        entry.id = goal.id.toString();
        entry.code = goal.area;
        entry.text = goal.text;
        entry.byName = source.accounts.value(madeBy.value(entry.id));
        entries.append(entry);
    }
    for (const FollowUp& followUp : source.followUps) {
        entries.append(entryOf(followUp, source.accounts));
    }
    for (const CaseTask& task : source.closedTasks) {
        entries.append(entryOf(task, source.accounts));
    }
    for (const Assessment& assessment : source.assessments) {
        entries.append(entryOf(assessment, source.accounts));
    }
    for (const ViolenceQuestion& question : source.questions) {
        entries.append(entryOf(question, source.accounts));
    }
    for (const PlacementRow& row : source.placements) {
        const QString byName = source.accounts.value(madeBy.value(row.placement.id.toString()));
        entries += entriesOf(row, byName, swedishDay(context.now));
    }
    for (const Referral& referral : source.referrals) {
        entries += entriesOf(referral, source.accounts);
    }
    for (const Consultation& consultation : source.consultations) {
        entries.append(entryOf(consultation, source.accounts));
    }
    for (const Decision& decision : source.decisions) {
        entries.append(entryOf(decision, source.accounts));
    }
    for (const Plan& plan : source.plans) {
        entries.append(entryOf(plan, source.accounts));
    }
    for (const Intervention& intervention : source.interventions) {
        entries.append(entriesOf(intervention));
        for (const Occasion& meeting : source.meetings) {
            if (meeting.intervention == intervention.id && wasHeld(meeting.state)) {
                entries.append(entryOf(meeting, intervention));
            }
        }
    }
    for (const CaseReview& review : source.reviews) {
        entries.append(entryOf(review, source.accounts));
    }
    std::ranges::stable_sort(entries, [](const TimelineEntry& a, const TimelineEntry& b) {
        return a.at != b.at ? a.at > b.at : a.id > b.id;
    });
    return entries;
}

} // namespace frid::persistence
