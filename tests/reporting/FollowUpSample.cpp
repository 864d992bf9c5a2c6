#include "FollowUpSample.h"

#include <frid/reporting/PagedDocument.h>

#include "SampleDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::test {

using namespace reporting;

const CodeCatalog& codes()
{
    static const CodeCatalog catalog = CodeCatalog::bundled().value();
    return catalog;
}

const DeadlineRules& deadlines()
{
    static const DeadlineRules rules = DeadlineRules::bundled().value();
    return rules;
}

ReportLabels labels()
{
    return {codes(), deadlines(), u"sv"_s};
}

PartyRow party(const QString& role, const QString& relation, const QString& name)
{
    PartyRow row;
    row.party.id = PartyId::make(now);
    row.party.person = PersonId::make(now);
    row.party.role = role;
    row.party.relation = relation;
    row.person = {row.party.person, name, false};
    return row;
}

FollowUpReportData sampleData()
{
    FollowUpReportData data;
    data.municipality = u"Exempelköpings kommun"_s;
    data.from = QDate(2026, 5, 1);
    data.to = QDate(2026, 11, 21);
    data.printedBy = u"Hanna Handläggare"_s;
    data.printedAt = now;

    CaseOverview& overview = data.overview;
    overview.file.number = CaseNumber(2026, 173);
    overview.file.subject = PersonId::make(now);
    overview.file.intake.receivedOn = QDate(2026, 3, 2);
    overview.file.intake.channel = u"health_care"_s;
    overview.file.intake.reason = u"Ringer från vårdcentralen efter ett besök."_s;
    overview.file.intake.dangerNow = YesNo::Yes;
    overview.subject.id = overview.file.subject;
    overview.subject.givenName = u"Astrid"_s;
    overview.subject.familyName = u"Björkvinge"_s;
    overview.subject.identityNumber = IdentityNumber::fromStored(u"199006022397");
    overview.subject.birthDate = QDate(1990, 6, 2);
    overview.subject.address = u"Lindgatan 5, 599 99 Exempelköping"_s;
    overview.subject.phone = u"070-174 06 05"_s;
    overview.subject.vulnerabilities = {u"pregnancy"_s};
    overview.unitName = u"Relationsvåldsenheten"_s;
    overview.handlerName = u"Hanna Handläggare"_s;
    overview.categories = {u"vnr"_s};
    overview.parties = {party(u"perpetrator"_s, u"ex_partner"_s, u"Torsten Granmyr"_s),
        party(u"child"_s, u"child"_s, u"Lova Björkvinge"_s)};
    overview.parties[1].age = 7;

    ViolenceRecord violence;
    violence.id = ViolenceId::make(now);
    violence.category = u"vnr"_s;
    violence.form = u"physical"_s;
    violence.period = u"earlier"_s;
    violence.knownOn = QDate(2026, 3, 2);
    violence.perpetrator = overview.parties[0].party.id;
    overview.violence << violence;
    violence.form = u"digital"_s;
    violence.knownOn = QDate(2026, 6, 9);
    violence.description = u"Spårade telefonen."_s;
    overview.violence << violence;

    TaskRow task;
    task.task.kind = u"contact"_s;
    task.task.title = u"Boka tid hos juristen"_s;
    task.task.dueOn = QDate(2026, 12, 1);
    task.assigneeName = u"Hanna Handläggare"_s;
    overview.openTasks << task;

    for (int i = 0; i < 3; ++i) {
        Goal goal;
        goal.id = GoalId::make(now);
        goal.area = u"safety"_s;
        goal.text = QStringList{u"Kunna gå ut ensam"_s, u"Egen bostad"_s, u"Barnen sover lugnt"_s}[i];
        goal.start = 2 + i;
        goal.target = 8;
        data.goals << goal;
    }
    for (int i = 0; i < 2; ++i) {
        FollowUp followUp;
        followUp.id = FollowUpId::make(now);
        followUp.heldOn = QDate(2026, 6 + i * 3, 1);
        followUp.form = u"visit"_s;
        followUp.clientWords = u"Jag vågar mer."_s;
        followUp.judgement = prose(300, i);
        followUp.safety = 4 + i * 2;
        followUp.violenceSince = YesNo::No;
        followUp.nextOn = QDate(2026, 12, 1 + i);
        followUp.ratings = {{data.goals[0].id, 3 + i * 2, QString()}};
        data.followUps << followUp;
    }
    JournalNote note;
    note.id = NoteId::make(now);
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = QDateTime(QDate(2026, 7, 1), QTime(7, 30), Qt::UTC);
    note.body = u"Torstens bror har ringt henne."_s;
    data.notes << note;
    return data;
}

void underWay(FollowUpReportData& data, int many)
{
    for (int i = 0; i < many; ++i) {
        Intervention intervention;
        intervention.id = InterventionId::make(now);
        intervention.kind = u"support_talks"_s;
        intervention.startOn = QDate(2026, 10, 1);
        data.interventions << intervention;
        Occasion occasion;
        occasion.intervention = intervention.id;
        for (const OccasionState state : {OccasionState::Attended, OccasionState::NoShow}) {
            occasion.state = state;
            data.occasions << occasion;
        }
        occasion.state = OccasionState::Planned;
        occasion.startsAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        data.nextOccasions << occasion;
        ReportedStay stay;
        stay.ofSubject = true;
        stay.kind = u"sheltered_housing"_s;
        stay.from = QDate(2026, 11, 1);
        stay.days = 21;
        data.stays << stay;
        ReferralRow referral;
        referral.referral.state = ReferralState::Sent;
        referral.referral.recipient = u"Vårdcentralen"_s;
        referral.referral.answerDue = QDate(2026, 12, 5);
        data.referrals << referral;
    }
    TaskRow review;
    review.task.kind = u"placement"_s;
    review.task.title = u"Pröva platsen"_s;
    review.task.dueOn = QDate(2026, 11, 29);
    data.overview.openTasks << review;
    data.plan.emplace();
    data.plan->madeOn = QDate(2026, 10, 1);
    data.plan->followUpOn = QDate(2027, 1, 1);
}

QString allText(const Document& document)
{
    const PagedDocument paged(document);
    QStringList lines;
    for (int page = 0; page < paged.pageCount(); ++page) {
        for (const auto& line : paged.lines(page)) {
            lines << line.text.trimmed();
        }
    }
    return lines.join(u' ');
}

} // namespace frid::test
