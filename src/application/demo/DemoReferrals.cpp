#include "demo/DemoReferrals.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

using Kind = ReferralStep::Kind;

struct DemoOrganisation {
    const char16_t* kind;
    const char16_t* name;
    const char16_t* needs;
    const char16_t* ages;
    const char16_t* towns;
};

constexpr DemoOrganisation organisations[] = {
    {u"womens_shelter", u"Kvinnojouren Lyktan", u"safety housing counselling crisis", u"adult young older",
        u"Exempelköping"},
    {u"girls_shelter", u"Tjejjouren Nattljus", u"counselling crisis", u"teenager young", u"Exempelköping"},
    {u"mens_shelter", u"Mansjouren Väst", u"counselling crisis", u"adult young", u""},
    {u"victim_support", u"Brottsofferjouren Exempelbygden", u"counselling legal crisis", u"",
        u"Exempelköping, Norra Exempel"},
    {u"child_psychiatry", u"BUP Exempelköping", u"trauma health children", u"child teenager",
        u"Exempelköping"},
    {u"psychiatry", u"Psykiatriska öppenvården", u"trauma health", u"young adult older", u"Exempelköping"},
    {u"barnahus", u"Barnahus Exempel", u"children legal crisis", u"child teenager", u""},
    {u"child_unit", u"Mottagningen barn och unga", u"children parenting safety", u"child teenager",
        u"Exempelköping"},
    {u"honour_team", u"Regionala hedersteamet", u"honour safety", u"", u""},
    {u"perpetrator_treatment", u"Välj att sluta, mottagningen", u"perpetrator", u"young adult", u""},
    {u"police", u"Polisen, brott i nära relation", u"legal safety", u"", u""},
    {u"legal_counsel", u"Familjerättsbyrån Exempel", u"legal", u"young adult older", u"Exempelköping"},
    {u"health_care", u"Vårdcentralen Björken", u"health", u"", u"Exempelköping"},
    {u"economic_assistance", u"Ekonomiskt bistånd", u"economy housing", u"young adult older",
        u"Exempelköping"},
};

QStringList wordsOf(const char16_t* text)
{
    QStringList words = QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

QDateTime DemoReferrals::workTime(QDate day)
{
    const QTime time(m_random.between(8, 16), m_random.between(0, 59));
    return QDateTime(day, time, swedishZone()).toUTC();
}

const Organisation* DemoReferrals::organisation(const QString& kind) const
{
    const auto found = std::ranges::find(m_organisations, kind, &Organisation::kind);
    return found == m_organisations.end() ? nullptr : &*found;
}

Result<void> DemoReferrals::writeOrganisations(UnitOfWork& unit)
{
    OrganisationRepository& repository = unit.referrals().organisations();
    int number = 0;
    for (const DemoOrganisation& entry : organisations) {
        Organisation made;
        made.id = m_random.id<OrganisationId>(unit.now());
        made.kind = QString::fromUtf16(entry.kind);
        made.name = QString::fromUtf16(entry.name);
        made.needs = wordsOf(entry.needs);
        made.ageGroups = wordsOf(entry.ages);
        made.towns = townsOf(QString::fromUtf16(entry.towns));
        // Numbers that the regulator keeps free for fiction.
        made.phone = u"08-465 004 %1"_s.arg(10 + number);
        made.email = u"kontakt%1@example.org"_s.arg(++number);
        FRID_CHECK(repository.add(made));
        m_organisations.append(made);
        if (number % 3 == 1) {
            Cooperation agreed;
            agreed.id = m_random.id<CooperationId>(unit.now());
            agreed.organisation = made.id;
            agreed.about = m_text.phrase(m_random, u"agreements"_s);
            agreed.from = m_asOf.addDays(-300);
            agreed.until = m_asOf.addDays(number == 1 ? 45 : number == 4 ? -20 : 400);
            FRID_CHECK(repository.addCooperation(agreed));
        }
    }
    return {};
}

Result<void> DemoReferrals::fillCase(UnitOfWork& unit, const CaseFile& file, QDate end)
{
    if (file.handler.isNull() || m_organisations.isEmpty()) {
        return {};
    }
    if (m_random.chance(45)) {
        FRID_CHECK(addReferral(unit, file, end));
    }
    if (file.kind != CaseKind::Victim) {
        return {};
    }
    FRID_TRY(const QList<Party> parties, unit.cases().parties(file.id));
    for (const Party& party : parties) {
        if (party.role == u"child"_s && m_random.chance(40)) {
            FRID_CHECK(addConcernReport(unit, file, party.id, end));
            break;
        }
    }
    return m_random.chance(10) ? addConsultation(unit, file, end) : Result<void>();
}

Result<void> DemoReferrals::addReferral(UnitOfWork& unit, const CaseFile& file, QDate end)
{
    static const QStringList forVictims{u"womens_shelter"_s, u"victim_support"_s, u"psychiatry"_s,
        u"legal_counsel"_s, u"health_care"_s, u"economic_assistance"_s};
    static const QStringList forChildren{u"child_psychiatry"_s, u"barnahus"_s, u"girls_shelter"_s};
    const QString kind = file.kind == CaseKind::Perpetrator
        ? u"perpetrator_treatment"_s
        : m_random.pick(file.kind == CaseKind::Child ? forChildren : forVictims);
    const Organisation* to = organisation(kind);
    Referral referral;
    referral.kind = u"referral"_s;
    referral.organisation = to->id;
    referral.recipient = to->name;
    referral.subject = m_text.phrase(m_random, u"referral_subjects"_s);
    referral.text = m_text.phrase(m_random, u"referral_texts"_s);
    referral.consent = Consent::Given;
    const int room = int(file.intake.receivedOn.daysTo(end));
    return writeAndAnswer(
        unit, file, referral, file.intake.receivedOn.addDays(m_random.between(0, std::max(0, room))), end);
}

Result<void> DemoReferrals::addConcernReport(UnitOfWork& unit, const CaseFile& file, PartyId child, QDate end)
{
    const Organisation* to = organisation(u"child_unit"_s);
    Referral referral;
    referral.kind = concernReportKind;
    referral.organisation = to->id;
    referral.recipient = to->name;
    referral.party = child;
    referral.subject = u"Oro för ett barn"_s;
    referral.text = m_text.phrase(m_random, u"concern_texts"_s);
    referral.consent = Consent::NotNeeded;
    referral.legalGround = concernReportGround;
    return writeAndAnswer(unit, file, referral, std::min(end, file.intake.receivedOn.addDays(1)), end);
}

Result<void> DemoReferrals::writeAndAnswer(
    UnitOfWork& unit, const CaseFile& file, Referral referral, QDate sentOn, QDate end)
{
    ReferralRepository& repository = unit.referrals();
    QDateTime at = workTime(sentOn);
    referral.id = m_random.id<ReferralId>(at);
    referral.caseId = file.id;
    referral.author = file.handler;
    referral.createdAt = at;
    FRID_CHECK(repository.add(referral));
    if (file.status == CaseStatus::Open && m_random.chance(10)) {
        return {}; // still a draft
    }
    referral.state = ReferralState::Sent;
    referral.sentOn = sentOn;
    referral.answerDue = answerDueOn(m_deadlines, toCode(file.kind), sentOn);
    FRID_CHECK(repository.update(referral, 1));
    const auto step = [&](Kind kind, QDate on, const QString& text) {
        at = std::max(at.addSecs(60), workTime(on));
        return repository.addStep(referral, {kind, on, text, file.handler, at});
    };
    FRID_CHECK(step(Kind::Sent, sentOn, {}));
    const QDate answeredOn = sentOn.addDays(m_random.between(2, 20));
    const bool answered = answeredOn <= end && m_random.chance(80);
    if (answered) {
        const bool accepted = m_random.chance(80);
        referral.state = accepted ? ReferralState::Accepted : ReferralState::Rejected;
        FRID_CHECK(repository.updateState(referral, 2));
        FRID_CHECK(step(accepted ? Kind::Accepted : Kind::Rejected, answeredOn,
            m_text.phrase(m_random, accepted ? u"referral_accepted"_s : u"referral_rejected"_s)));
        if (answeredOn.addDays(10) <= end && m_random.chance(70)) {
            referral.state = ReferralState::Done;
            FRID_CHECK(
                step(Kind::Feedback, answeredOn.addDays(3), m_text.phrase(m_random, u"referral_feedback"_s)));
            FRID_CHECK(step(Kind::Done, answeredOn.addDays(10), {}));
            FRID_CHECK(repository.updateState(referral, 3));
        }
        return {};
    }
    const auto rule = m_deadlines.find(u"referral_answer"_s);
    if (file.status != CaseStatus::Open || !rule) {
        return {};
    }
    CaseTask task;
    task.id = m_random.id<TaskId>(at);
    task.caseId = file.id;
    task.kind = rule->taskKind;
    task.rule = rule->id;
    task.about = referral.id.toString();
    task.dueOn = *referral.answerDue;
    task.createdAt = at;
    return unit.tasks().add(task);
}

Result<void> DemoReferrals::addConsultation(UnitOfWork& unit, const CaseFile& file, QDate end)
{
    const Organisation* to = organisation(u"honour_team"_s);
    Consultation asked;
    asked.id = m_random.id<ConsultationId>(unit.now());
    asked.caseId = file.id;
    asked.organisation = to->id;
    asked.recipient = to->name;
    asked.question = u"Vad behöver vi tänka på innan vi talar med familjen?"_s;
    asked.brief = m_text.phrase(m_random, u"briefs"_s);
    asked.sharedOn = std::min(end, file.intake.receivedOn.addDays(5));
    asked.author = file.handler;
    asked.createdAt = workTime(*asked.sharedOn);
    if (asked.sharedOn->addDays(2) <= end) {
        asked.advisedOn = asked.sharedOn->addDays(2);
        asked.advice = m_text.phrase(m_random, u"advice"_s);
        asked.adviser = to->name;
    }
    return unit.referrals().consultations().add(asked);
}

} // namespace frid
