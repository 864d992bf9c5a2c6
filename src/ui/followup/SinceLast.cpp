#include "followup/SinceLast.h"

#include <QCoreApplication>

#include <algorithm>

#include <frid/domain/Clock.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/DateText.h>

#include "intervention/InterventionText.h"
#include "referral/ReferralText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(SinceLast)
};

QString dayAnd(QDate day, const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return dateText(day) + u"  "_s + said.join(u" · "_s);
}

QStringList sessionLines(const AppContext& context, const FollowUpReportData& data)
{
    QStringList lines;
    for (const Intervention& intervention : data.interventions) {
        QList<Occasion> sessions = occasionsOf(data.occasions, intervention.id);
        sessions.removeIf( // what is to come stands for itself
            [](const Occasion& session) { return session.state == OccasionState::Planned; });
        const QString name = context.label(u"intervention_kind"_s, intervention.kind);
        const QString attended = attendanceText(sessions);
        const auto next = std::ranges::find(data.nextOccasions, intervention.id, &Occasion::intervention);
        QStringList parts{attended.isEmpty() ? Text::tr("no session") : attended};
        if (next != data.nextOccasions.cend()) {
            parts += Text::tr("next %1").arg(dateTimeText(next->startsAt));
        }
        if (!intervention.hasEnded() || !attended.isEmpty()) {
            lines += name + u": "_s + parts.join(u" · "_s);
        }
    }
    return lines;
}

QStringList violenceLines(const AppContext& context, const FollowUpReportData& data)
{
    QList<ViolenceRecord> known = data.overview.violence;
    known.removeIf([&](const ViolenceRecord& record) { return record.knownOn < data.from; });
    std::ranges::sort(known, {}, &ViolenceRecord::knownOn);
    QStringList lines;
    for (const ViolenceRecord& record : std::as_const(known)) {
        lines += dayAnd(record.knownOn,
            {context.label(u"violence_form"_s, record.form),
                context.label(u"violence_period"_s, record.period), record.description.simplified()});
    }
    return lines;
}

QStringList assessmentLines(const AppContext& context, const FollowUpReportData& data)
{
    QStringList lines;
    for (const InstrumentHistory& history : data.assessments) {
        for (const HistoryPoint& point : history.points) {
            lines += dayAnd(point.on,
                {point.instrument ? point.instrument->title.in(context.language()) : history.instrument,
                    point.level ? context.label(u"risk_level"_s, toCode(*point.level)) : QString()});
        }
    }
    lines.sort();
    return lines;
}

QString stayName(const CaseOverview& overview, const ReportedStay& stay)
{
    if (stay.ofSubject) {
        return overview.masked ? personText({overview.subject.id, {}, true}) : overview.subject.name();
    }
    const auto party
        = std::ranges::find(overview.parties, stay.party, [](const PartyRow& row) { return row.party.id; });
    if (party == overview.parties.cend()) {
        return Text::tr("Somebody of a linked case");
    }
    return party->party.person.isNull() ? party->party.unknownLabel : personText(party->person);
}

QStringList placementLines(const AppContext& context, const FollowUpReportData& data)
{
    QStringList lines;
    for (const ReportedStay& stay : data.stays) {
        const QString kind = context.label(u"provider_kind"_s, stay.kind);
        lines += stayName(data.overview, stay) + u": "_s + Text::tr("%n night(s)", nullptr, stay.days)
            + u" · "_s + kind + u" · "_s
            + (stay.to ? Text::tr("%1 – %2").arg(dateText(stay.from), dateText(*stay.to))
                       : Text::tr("since %1").arg(dateText(stay.from)));
    }
    return lines;
}

QStringList referralLines(const FollowUpReportData& data)
{
    QStringList lines;
    for (const ReferralRow& row : data.referrals) {
        const Referral& referral = row.referral;
        const ReferralStep* answer = latestAnswer(referral);
        if (answer != nullptr && answer->on >= data.from) {
            lines += dayAnd(answer->on,
                {referral.recipient, ReferralText::state(referral.state), answer->text.simplified()});
        } else if (row.isAwaited()) {
            lines += referral.recipient + u": "_s
                + (referral.answerDue ? Text::tr("no answer yet, due %1").arg(dateText(*referral.answerDue))
                                      : Text::tr("no answer yet"));
        }
    }
    return lines;
}

} // namespace

QString sinceLastText(const AppContext& context, const FollowUpReportData& data)
{
    QStringList parts;
    const auto add = [&parts](const QString& title, const QStringList& lines) {
        parts += title + u'\n' + (lines.isEmpty() ? Text::tr("Nothing") : lines.join(u'\n'));
    };
    add(Text::tr("New violence"), violenceLines(context, data));
    add(Text::tr("Sessions"), sessionLines(context, data));
    add(Text::tr("Assessments"), assessmentLines(context, data));
    add(Text::tr("Placement"), placementLines(context, data));
    add(Text::tr("Answers from others"), referralLines(data));
    return parts.join(u"\n\n"_s);
}

QString sinceLastDay(const FollowUpReportData& data)
{
    return data.followUps.isEmpty()
        ? Text::tr("No follow-up before: since the case was received on %1").arg(dateText(data.from))
        : Text::tr("Since the follow-up of %1").arg(dateText(data.from));
}

} // namespace frid::ui
