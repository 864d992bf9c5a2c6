#include <frid/reporting/HandoverSheet.h>

#include "ReportParts.h"

#include <frid/domain/Clock.h>
#include <frid/reporting/PagedDocument.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

/// How much is said of each thing.
struct Limits {
    int parties;
    int violence;
    int goals;
    int tasks;
    int assessments;
    int running; ///< of each: interventions, people who are placed, unanswered referrals
    int shortText; ///< letters: of what should stand on a line
    int longText; ///< letters
};

constexpr int instrumentName = 48; // letters

/// The first that fits one page is taken; the last one always does.
constexpr std::array limitsByRoom{Limits{8, 6, 5, 8, 5, 6, 90, 400}, Limits{6, 4, 4, 6, 4, 5, 80, 240},
    Limits{5, 3, 3, 4, 3, 4, 60, 140}, Limits{3, 2, 2, 3, 2, 2, 45, 90}, Limits{1, 1, 1, 1, 1, 1, 36, 40},
    Limits{1, 1, 1, 1, 1, 0, 36, 40}, Limits{0, 0, 0, 1, 0, 0, 36, 40}};

QString cut(const QString& text, int most)
{
    const QString plain = text.simplified();
    return plain.size() > most ? plain.left(most - 1).trimmed() + u'…' : plain;
}

class HandoverParts {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)

public:
    HandoverParts(const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels,
        const Limits& limits)
        : m_data(data)
        , m_case(data.overview)
        , m_options(options)
        , m_labels(labels)
        , m_limits(limits)
    { }

    std::vector<ReportPart> parts() const
    {
        std::vector<ReportPart> parts{{tr("Who it is about"), true, subject()},
            {tr("How dangerous it is"), true, danger()}, {tr("Others in the case"), true, parties()},
            {tr("Under way"), true, underWay()}, {tr("Due next"), true, due()}};
        return parts;
    }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }

    QString safeContact() const
    {
        const SafeContact& safe = m_case.subject.safeContact;
        QStringList words;
        if (safe.noHomePhone) {
            words << tr("do not call home");
        }
        if (safe.noSms) {
            words << tr("no text messages");
        }
        if (safe.noLetters) {
            words << tr("no letters");
        }
        if (safe.noEmail) {
            words << tr("no e-mail");
        }
        words << cut(safe.ways, m_limits.shortText) << cut(safe.times, m_limits.shortText)
              << cut(safe.note, m_limits.shortText);
        words.removeAll(QString());
        return words.join(u"; "_s);
    }

    std::vector<Block> subject() const
    {
        const Person& person = m_case.subject;
        KeyValueList list;
        QString name = m_case.masked ? protectedPerson() : person.name();
        const auto age = m_case.masked ? std::nullopt : person.ageOn(m_data.to);
        if (age) {
            name += u", "_s + tr("%1 years").arg(*age);
        }
        addFact(list, tr("Name"), name);
        QStringList categories;
        for (const QString& code : m_case.categories) {
            categories << label("case_category"_L1, code);
        }
        addFact(list, tr("Case"),
            tr("%1, open since %2")
                .arg(m_case.file.number.toString(), isoDay(m_case.file.intake.receivedOn)));
        addFact(list, tr("Categories"), categories.join(u", "_s));
        addFact(list, tr("Reason"), cut(m_case.file.intake.reason, m_limits.longText));
        if (!m_case.masked) {
            addFact(list, tr("Safe contact"), safeContact());
            if (person.needsInterpreter) {
                addFact(list, tr("Interpreter"),
                    person.language.isEmpty() ? tr("Yes") : label("language"_L1, person.language));
            }
        }
        QStringList handlers{m_case.handlerName};
        for (const Colleague& colleague : m_case.coHandlers) {
            handlers << colleague.name;
        }
        handlers.removeAll(QString());
        addFact(list, tr("Handlers until now"), handlers.join(u", "_s));
        std::vector<Block> blocks{std::move(list)};
        if (m_case.masked || person.isProtected()) {
            blocks.insert(blocks.begin(), protectionWarning());
        }
        return blocks;
    }

    std::vector<Block> danger() const
    {
        KeyValueList list;
        qsizetype shown = 0;
        for (const AssessmentRow& row : m_case.latestAssessments) {
            if (shown++ == m_limits.assessments) {
                break;
            }
            QStringList said{row.level ? label("risk_level"_L1, toCode(*row.level)) : tr("no level"),
                isoDay(row.assessedOn)};
            if (row.nextOn) {
                said << tr("again on %1").arg(isoDay(*row.nextOn));
            }
            addFact(list,
                cut(row.title.isEmpty() ? row.instrument : row.title.in(m_labels.language), instrumentName),
                said.join(u", "_s));
        }
        if (m_case.latestAssessments.isEmpty()) {
            addFact(list, tr("Risk"), tr("Not assessed with any instrument"));
        }
        QList<ViolenceRecord> violence = m_case.violence;
        std::ranges::sort(violence, std::ranges::greater(), &ViolenceRecord::knownOn);
        QStringList known;
        for (const ViolenceRecord& record :
            violence.first(std::min<qsizetype>(m_limits.violence, violence.size()))) {
            const QString form = label("violence_form"_L1, record.form);
            known << tr("%1, known since %2")
                         .arg(form.isEmpty() ? label("case_category"_L1, record.category) : form,
                             isoDay(record.knownOn));
        }
        known << andMore(violence.size(), m_limits.violence);
        addFact(list, tr("Violence"), lines(known));
        if (m_case.file.intake.dangerNow == YesNo::Yes) {
            addFact(list, tr("Danger at the intake"),
                lines({tr("Yes"), cut(m_case.file.intake.dangerNote, m_limits.longText)}));
        }
        return {std::move(list)};
    }

    static QString andMore(qsizetype all, int shown)
    {
        return all > shown ? tr("… and %n more in the case.", nullptr, static_cast<int>(all - shown))
                           : QString();
    }

    std::vector<Block> parties() const
    {
        KeyValueList list;
        for (const PartyRow& row :
            m_case.parties.first(std::min<qsizetype>(m_limits.parties, m_case.parties.size()))) {
            QStringList said{label("relation"_L1, row.party.relation),
                row.age && !row.person.masked ? tr("%1 years").arg(*row.age) : QString(),
                row.party.sharesHome ? tr("same home") : QString()};
            said.removeAll(QString());
            QString name = cut(partyName(row, m_options.othersByRoleOnly, m_labels), m_limits.shortText);
            if (!said.isEmpty()) {
                name += u" ("_s + said.join(u", "_s) + u')';
            }
            addFact(list, roleLabel(row.party, m_labels), name);
        }
        addFact(list, u"…"_s, andMore(m_case.parties.size(), m_limits.parties));
        QStringList numbers;
        for (const LinkedCase& link : m_case.links) {
            numbers << link.number.toString();
        }
        addFact(list, tr("Linked cases"), cut(numbers.join(u", "_s), m_limits.shortText));
        if (list.facts.empty()) {
            return {Paragraph{tr("No other persons are recorded in the case."), Paragraph::Style::Note}};
        }
        return {std::move(list)};
    }

    /// The newest rating of a goal, or its start.
    int stands(const Goal& goal) const
    {
        int now = goal.start;
        for (const FollowUp& followUp : m_data.followUps) { // oldest first
            for (const GoalRating& rating : followUp.ratings) {
                now = rating.goal == goal.id ? rating.value : now;
            }
        }
        return now;
    }

    /// At most as many lines as there is room for, and how many more there are.
    QString running(QStringList found) const
    {
        const QString more = andMore(found.size(), m_limits.running);
        found = found.first(std::min<qsizetype>(m_limits.running, found.size()));
        return lines(found << more);
    }

    /// Who is placed now, since when, and when that is looked at next; not where.
    QString placed() const
    {
        QStringList found;
        for (const ReportedStay& stay : m_data.stays) {
            if (stay.from > m_data.to || (stay.to && *stay.to <= m_data.to)) {
                continue;
            }
            found << tr("%1: %2 since %3, %n day(s)", nullptr, stay.days)
                         .arg(cut(stayName(m_case, stay.ofSubject, stay.party, m_options.othersByRoleOnly,
                                      m_labels),
                                  m_limits.shortText),
                             label("provider_kind"_L1, stay.kind), isoDay(stay.from));
        }
        std::optional<QDate> review;
        for (const TaskRow& row : m_case.openTasks) {
            if (row.task.kind == "placement"_L1 && (!review || row.task.dueOn < *review)) {
                review = row.task.dueOn;
            }
        }
        return found.isEmpty()
            ? QString()
            : lines({running(found), review ? tr("next review %1").arg(isoDay(*review)) : QString()});
    }

    QString interventions() const
    {
        QStringList found;
        for (const Intervention& intervention : m_data.interventions) {
            if (intervention.hasEnded()) {
                continue;
            }
            QList<Occasion> own = m_data.occasions;
            own.removeIf([&](const Occasion& one) { return !(one.intervention == intervention.id); });
            const Attendance counts = attendanceOf(own);
            QStringList said;
            if (counts.held + counts.missed > 0) {
                said << tr("%1 attended, %2 missed").arg(counts.held).arg(counts.missed);
            }
            const auto next
                = std::ranges::find(m_data.nextOccasions, intervention.id, &Occasion::intervention);
            said << (next == m_data.nextOccasions.cend()
                    ? tr("no session planned")
                    : tr("next %1").arg(swedishTime(next->startsAt).toString(u"yyyy-MM-dd HH:mm"_s)));
            found << cut(label("intervention_kind"_L1, intervention.kind), m_limits.shortText) + u": "_s
                    + said.join(u", "_s);
        }
        return running(found);
    }

    /// What was asked of others and has not been answered, with the day when it should be.
    QString awaited() const
    {
        QStringList found;
        for (const ReferralRow& row : m_data.referrals) {
            if (!row.isAwaited()) {
                continue;
            }
            const QString recipient = cut(row.referral.recipient, m_limits.shortText);
            found << (row.referral.answerDue
                    ? tr("%1, due %2").arg(recipient, isoDay(*row.referral.answerDue))
                    : tr("%1, no day set").arg(recipient));
        }
        return running(found);
    }

    std::vector<Block> underWay() const
    {
        KeyValueList list;
        QStringList goals;
        qsizetype active = 0;
        for (const Goal& goal : m_data.goals) {
            if (goal.status == GoalStatus::Active && ++active <= m_limits.goals) {
                goals << tr("%1: from %2 to %3, target %4")
                             .arg(cut(goal.text, m_limits.shortText))
                             .arg(goal.start)
                             .arg(stands(goal))
                             .arg(goal.target);
            }
        }
        goals << andMore(active, m_limits.goals);
        addFact(list, tr("Placed"), placed());
        addFact(list, tr("Interventions"), interventions());
        addFact(list, tr("Waiting for an answer"), awaited());
        if (m_data.plan) {
            QStringList said{isoDay(m_data.plan->madeOn)};
            if (m_data.plan->followUpOn) {
                said << tr("to be followed up on %1").arg(isoDay(*m_data.plan->followUpOn));
            }
            addFact(list, tr("Plan"), said.join(u", "_s));
        }
        addFact(list, tr("Goals (0–10)"), lines(goals));
        if (!m_data.followUps.isEmpty()) {
            const FollowUp& last = m_data.followUps.last();
            QStringList said{isoDay(last.heldOn)};
            if (last.safety) {
                said << tr("feels safe: %1 of 10").arg(*last.safety);
            }
            if (last.violenceSince == YesNo::Yes) {
                said << tr("new violence");
            }
            addFact(list, tr("Last follow-up"), said.join(u", "_s));
            addFact(list, tr("In the client's own words"), cut(last.clientWords, m_limits.longText));
            addFact(list, tr("The caseworker's judgement"), cut(last.judgement, m_limits.longText));
        }
        if (list.facts.empty()) {
            return {Paragraph{tr("Nothing is under way: no intervention, placement, goal or follow-up."),
                Paragraph::Style::Note}};
        }
        return {std::move(list)};
    }

    std::vector<Block> due() const
    {
        QList<TaskRow> tasks = m_case.openTasks;
        std::ranges::sort(tasks, {}, [](const TaskRow& row) { return row.task.dueOn; });
        KeyValueList list;
        for (const TaskRow& row : tasks.first(std::min<qsizetype>(m_limits.tasks, tasks.size()))) {
            const QString day = isoDay(row.task.dueOn);
            const QString what = cut(taskTitle(row.task, m_labels), m_limits.shortText);
            addFact(list, row.task.dueOn < m_data.to ? tr("%1 (late)").arg(day) : day,
                row.assigneeName.isEmpty() ? what : what + u" – "_s + row.assigneeName);
        }
        addFact(list, u"…"_s, andMore(tasks.size(), m_limits.tasks));
        if (tasks.isEmpty()) {
            addFact(list, tr("Tasks"), tr("No open task: nothing reminds of this case."));
        }
        addFact(list, tr("Left unfinished"), unfinished());
        return {std::move(list)};
    }

    /// What would be forgotten: it shows nowhere until it is signed.
    QString unfinished() const
    {
        QStringList left{m_case.workingNotes > 0
                ? tr("%n unsigned journal note(s)", nullptr, m_case.workingNotes)
                : QString(),
            m_case.draftAssessments > 0 ? tr("%n unsigned assessment(s)", nullptr, m_case.draftAssessments)
                                        : QString()};
        left.removeAll(QString());
        return left.join(u", "_s);
    }

    const FollowUpReportData& m_data;
    const CaseOverview& m_case;
    const HandoverOptions& m_options;
    const ReportLabels& m_labels;
    const Limits& m_limits;
};

class HandoverText {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

Document documentOf(
    const FollowUpReportData& data, const HandoverOptions& options, std::vector<ReportPart> parts)
{
    return framed({.title = HandoverText::tr("Handover sheet"),
                      .subtitle = HandoverText::tr("Case %1, as of %2")
                                      .arg(data.overview.file.number.toString(), isoDay(data.to)),
                      .municipality = data.municipality,
                      .printedBy = data.printedBy,
                      .printedAt = data.printedAt,
                      .recipient = options.recipient,
                      .headingLevel = 3},
        data.overview, std::move(parts));
}

/// As much as one page holds.
std::vector<ReportPart> fittingParts(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
{
    std::vector<ReportPart> parts;
    for (const Limits& limits : limitsByRoom) {
        parts = HandoverParts(data, options, labels, limits).parts();
        if (PagedDocument(documentOf(data, options, parts)).pageCount() == 1) {
            break;
        }
    }
    return parts;
}

} // namespace

Document buildHandoverSheet(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
{
    return documentOf(data, options, fittingParts(data, options, labels));
}

QList<Exposure> listExposures(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, fittingParts(data, options, labels), labels);
}

} // namespace frid::reporting
