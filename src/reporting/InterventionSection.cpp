#include "FollowUpSections.h"

#include <frid/domain/Clock.h>
#include <frid/domain/intervention/AgreedSessions.h>

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class SectionText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)
};

QString label(const ReportLabels& labels, QLatin1StringView list, const QString& code)
{
    return code.isEmpty() ? QString() : labels.codes.label(list, code, labels.language);
}

/// How many were held of those agreed on; one that was moved counts once.
QString heldText(const QList<Occasion>& own)
{
    const int held = attendanceOf(own).held;
    const int agreed = agreedSessions(own);
    return held < agreed ? SectionText::tr("%1 of %2").arg(held).arg(agreed) : QString::number(held);
}

/// What a method asks for, as it stands at the period's end.
QString progress(const Intervention& intervention, const QList<Occasion>& own, const ReportLabels& labels)
{
    const InterventionMethod method = InterventionMethods::bundled().of(intervention.kind);
    QStringList parts;
    if (method.leastSessions > 0) {
        parts << SectionText::tr("%1 of at least %2").arg(attendanceOf(own).held).arg(method.leastSessions);
    }
    if (const int reached = stepReached(method, own); reached > 0) {
        parts << SectionText::tr("step %1 of %2").arg(reached).arg(method.steps.size());
    }
    if (method.lastResort) {
        parts << SectionText::tr("last resort");
    }
    parts << label(labels, "partner_contact_state"_L1, intervention.contactState);
    return lines(parts);
}

Table interventionTable(const FollowUpReportData& data, const ReportLabels& labels)
{
    Table table{{{SectionText::tr("Intervention"), 2.6, false}, {SectionText::tr("Time"), 2.2, false},
                    {SectionText::tr("Attended"), 1.1, true}, {SectionText::tr("Missed"), 1, true},
                    {SectionText::tr("Cancelled"), 1.1, true}, {SectionText::tr("Result"), 1.8, false}},
        {}};
    for (const Intervention& intervention : data.interventions) {
        QList<Occasion> own = data.occasions;
        own.removeIf([&](const Occasion& occasion) { return !(occasion.intervention == intervention.id); });
        const Attendance counts = attendanceOf(own);
        const QString name = label(labels, "intervention_kind"_L1, intervention.kind);
        table.rows.push_back({lines({name, intervention.ownStaff ? QString() : intervention.provider,
                                  progress(intervention, own, labels)}),
            lines({intervention.startOn ? SectionText::tr("from %1").arg(isoDay(*intervention.startOn))
                                        : SectionText::tr("not begun"),
                intervention.endOn ? SectionText::tr("until %1").arg(isoDay(*intervention.endOn))
                                   : QString()}),
            heldText(own), QString::number(counts.missed), QString::number(counts.cancelled()),
            lines({label(labels, "intervention_result"_L1, intervention.result), intervention.resultNote})});
    }
    return table;
}

Table decisionTable(const FollowUpReportData& data, const ReportLabels& labels)
{
    Table table{{{SectionText::tr("Decision in force"), 3, false},
                    {SectionText::tr("Decided on"), 1.4, false}, {SectionText::tr("Until"), 1.4, false}},
        {}};
    for (const Decision& decision : data.decisions) {
        table.rows.push_back({lines({label(labels, "decision_kind"_L1, decision.kind), decision.text}),
            isoDay(decision.decidedOn), decision.to ? isoDay(*decision.to) : SectionText::tr("no end")});
    }
    return table;
}

/// Meetings that were held: with whom, what was agreed, when they meet again.
Table meetingTable(const FollowUpReportData& data, const ReportLabels& labels)
{
    Table table{
        {{SectionText::tr("Meeting"), 1.8, false}, {SectionText::tr("Took part"), 2.6, false},
            {SectionText::tr("What was agreed"), 3.2, false}, {SectionText::tr("Next meeting"), 1.3, false}},
        {}};
    const QList<Occasion> known = data.occasions + data.nextOccasions;
    for (const Intervention& intervention : data.interventions) {
        if (!InterventionMethods::bundled().of(intervention.kind).isMeeting) {
            continue;
        }
        for (const Occasion& meeting : data.occasions) {
            if (meeting.intervention == intervention.id && wasHeld(meeting.state)) {
                const Occasion* next = nextMeeting(known, meeting);
                table.rows.push_back({lines({isoDay(swedishDay(meeting.startsAt)),
                                          label(labels, "intervention_kind"_L1, intervention.kind)}),
                    meeting.participants, meeting.note,
                    next == nullptr ? QString() : isoDay(swedishDay(next->startsAt))});
            }
        }
    }
    return table;
}

} // namespace

std::vector<Block> interventionBlocks(const FollowUpReportData& data, const ReportLabels& labels)
{
    std::vector<Block> blocks;
    if (data.interventions.isEmpty()) {
        blocks.push_back(
            Paragraph{SectionText::tr("No intervention went on in the period."), Paragraph::Style::Note});
    } else {
        blocks.push_back(Paragraph{SectionText::tr("Sessions in the period. Who came late has attended."),
            Paragraph::Style::Note, true});
        blocks.push_back(interventionTable(data, labels));
    }
    if (Table meetings = meetingTable(data, labels); !meetings.rows.empty()) {
        blocks.push_back(std::move(meetings));
    }
    if (!data.decisions.isEmpty()) {
        blocks.push_back(decisionTable(data, labels));
    }
    return blocks;
}

} // namespace frid::reporting
