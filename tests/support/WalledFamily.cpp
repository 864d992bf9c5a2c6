#include "support/WalledFamily.h"

#include <frid/application/intervention/InterventionService.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/domain/casereview/CaseReview.h>

#include "support/FilledAssessment.h"
#include "support/TestDatabase.h"

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

class Making {
public:
    Making(Services& services, const WallSides& sides)
        : m_services(services)
        , m_sides(sides)
        , m_me(sides.handler)
        , m_today(services.units().clock().today())
    { }

    WalledFamily make()
    {
        openTheirs();
        fillPersons();
        fillCases();
        fillJournal();
        fillAssessments();
        fillInterventions();
        fillReferrals();
        fillPlacement();
        fillReview();
        openHis();
        return m_family;
    }

private:
    /// A word of its own for what it is written in.
    QString word(const QString& what)
    {
        const QString made = WalledFamily::secretMark + what;
        m_family.secrets += made;
        return made;
    }
    QString home(const QString& what) { return WalledFamily::homeMark + what; }

    /// As their manager would have written it; who makes the family is none.
    void fillReview()
    {
        const auto unit = must(m_services.units().beginUnaudited(UnitMode::Writing));
        ReviewRound round;
        round.id = m_family.round = ReviewRoundId::make(unit->now());
        round.unit = m_sides.unit;
        round.heldOn = m_today;
        round.participants = u"Chefen"_s;
        round.ledBy = m_me.account;
        round.begunAt = unit->now();
        must(unit->caseReviews().addRound(round));
        for (const CaseId& id : {m_family.hers, m_family.childs}) {
            CaseReview review;
            review.id = CaseReviewId::make(unit->now());
            review.caseId = id;
            review.round = round.id;
            review.heldOn = m_today;
            review.decided = word(id == m_family.hers ? u"dragning"_s : u"barndragning"_s);
            review.signedBy = m_me.account;
            review.signedAt = unit->now();
            must(unit->caseReviews().add(review));
        }
        must(unit->commit());
    }

    void openTheirs()
    {
        NewCase request;
        request.person.givenName = u"Xenia"_s;
        request.person.familyName = WalledFamily::herFamilyName;
        request.person.identityNumber = IdentityNumber::fromStored(u"199107172380"_s);
        request.unit = m_sides.unit;
        request.handler = m_me.account;
        request.intake.receivedOn = m_today;
        request.intake.reason = word(u"reason"_s);
        request.intake.dangerNow = YesNo::Yes;
        request.intake.dangerNote = word(u"danger"_s);
        request.externalReference = word(u"reference"_s);
        ViolenceRecord violence;
        violence.category = u"vnr"_s;
        violence.form = u"physical"_s;
        violence.period = u"now"_s;
        violence.description = word(u"violence"_s);
        request.violence = {violence};
        NewChild child;
        child.person.givenName = u"Elsa"_s;
        child.person.familyName = WalledFamily::herFamilyName;
        child.person.birthDate = m_today.addYears(-9);
        request.children = {child};
        request.perpetrators = {{{}, u"Torbjörn"_s, u"Wickzell"_s, {}, u"spouse"_s}};
        const CreatedCase made = must(m_services.cases().create(m_me, request));
        m_family.hers = made.id;
        m_family.childs = made.childCases.first();
        const CaseOverview all = must(m_services.cases().open(m_me, made.id));
        m_family.her = all.file.subject;
        for (const PartyRow& row : all.parties) {
            if (row.party.role == u"child"_s) {
                m_family.child = row.party.person;
                m_family.childParty = row.party.id;
            } else {
                m_family.him = row.party.person;
            }
        }
    }

    void fillPersons()
    {
        for (const auto& [id, whose] :
            {std::pair(m_family.her, u"her"_s), std::pair(m_family.child, u"child"_s)}) {
            Person person = must(m_services.persons().open(m_me, id)).person;
            person.address = word(whose + u"oldaddress"_s);
            must(m_services.persons().update(m_me, person));
            person = must(m_services.persons().open(m_me, id)).person;
            person.address = word(whose + u"address"_s);
            person.phone = word(whose + u"phone"_s);
            person.email = word(whose + u"mail"_s) + u"@example.se"_s;
            person.safeContact.ways = word(whose + u"ways"_s);
            person.safeContact.times = word(whose + u"times"_s);
            person.safeContact.note = word(whose + u"contactnote"_s);
            must(m_services.persons().update(m_me, person));
        }
    }

    void fillCases()
    {
        CaseFile child = must(m_services.cases().file(m_me, m_family.childs));
        child.intake.reason = word(u"childreason"_s);
        must(m_services.cases().update(m_me, child));
        Party friendOf;
        friendOf.caseId = m_family.hers;
        friendOf.role = u"contact_person"_s;
        friendOf.unknownLabel = word(u"party"_s);
        friendOf.note = word(u"partynote"_s);
        (void)must(m_services.cases().saveParty(m_me, friendOf));
        CaseTask task;
        task.caseId = m_family.hers;
        task.kind = u"contact"_s;
        task.title = word(u"task"_s);
        task.dueOn = m_today;
        (void)must(m_services.tasks().add(m_me, task));
        ViolenceQuestion question;
        question.caseId = m_family.hers;
        question.person = m_family.her;
        question.answer = ViolenceAnswer::Now;
        question.askedOn = m_today;
        question.note = word(u"answer"_s);
        question.nextOn = m_today.addDays(10);
        m_family.question = must(m_services.violenceQuestions().ask(m_me, question)).id;
    }

    void fillJournal()
    {
        for (const CaseId& id : {m_family.hers, m_family.childs}) {
            const QString whose = id == m_family.hers ? u"her"_s : u"child"_s;
            JournalNote note;
            note.caseId = id;
            note.kind = u"phone_call"_s;
            note.direction = u"in"_s;
            note.eventAt = m_services.units().clock().now();
            note.title = word(whose + u"title"_s);
            note.body = word(whose + u"note"_s);
            m_family.note = must(m_services.journal().sign(m_me, note)).id;
            note.title = word(whose + u"drafttitle"_s);
            note.body = word(whose + u"draft"_s);
            m_family.draft = must(m_services.journal().save(m_me, note)).id;
            Goal goal;
            goal.caseId = id;
            goal.area = u"safety"_s;
            goal.text = word(whose + u"goal"_s);
            goal.setOn = m_today;
            (void)must(m_services.followUps().saveGoal(m_me, goal));
            FollowUp followUp;
            followUp.caseId = id;
            followUp.heldOn = m_today;
            followUp.form = u"visit"_s;
            followUp.participants = word(whose + u"participants"_s);
            followUp.clientWords = word(whose + u"words"_s);
            followUp.judgement = word(whose + u"judgement"_s);
            m_family.followUp = must(m_services.followUps().sign(m_me, followUp)).id;
        }
    }

    void fillAssessments()
    {
        const auto assess = [&](CaseId id, const QString& whose) {
            const AssessmentView view
                = must(m_services.assessments().begin(m_me, id, u"samtal-utan-metod"_s, u"sv"_s));
            Assessment made = filledAssessment(view, 0);
            made.place = word(whose + u"where"_s);
            made.conclusion = word(whose + u"conclusion"_s);
            made.clientWords = word(whose + u"assessed"_s);
            made.safetyMeasures = word(whose + u"measures"_s);
            return must(m_services.assessments().sign(m_me, made)).id;
        };
        m_family.assessment = assess(m_family.hers, u"her"_s);
        m_family.childAssessment = assess(m_family.childs, u"child"_s);
    }

    void fillInterventions()
    {
        Decision decision;
        decision.caseId = m_family.hers;
        decision.kind = u"assistance"_s;
        decision.legalBasis = u"sol_11_1"_s;
        decision.decidedOn = m_today;
        decision.delegate = u"Anna Ek, socialsekreterare"_s;
        decision.outcome = u"granted"_s;
        decision.text = word(u"decision"_s);
        decision.reasons = word(u"why"_s);
        m_family.decision = must(m_services.interventions().signDecision(m_me, decision)).id;
        Plan plan;
        plan.caseId = m_family.hers;
        plan.madeOn = m_today;
        plan.agreement = Agreement::Yes;
        plan.summary = word(u"plan"_s);
        plan.steps = {{word(u"step"_s), {}, {}}};
        m_family.plan = must(m_services.interventions().signPlan(m_me, plan)).id;
        Intervention talks;
        talks.caseId = m_family.hers;
        talks.kind = u"support_talks"_s;
        talks.decision = m_family.decision;
        talks.ownStaff = false;
        talks.provider = word(u"giver"_s);
        talks.purpose = word(u"purpose"_s);
        m_family.intervention = must(m_services.interventions().save(m_me, talks));
        Occasion session;
        session.intervention = m_family.intervention;
        session.startsAt = m_services.units().clock().now().addSecs(3600);
        session.participants = word(u"present"_s);
        session.note = word(u"session"_s);
        m_family.session = must(m_services.interventions().saveOccasion(m_me, m_family.hers, session));
    }

    void fillReferrals()
    {
        Organisation clinic;
        clinic.kind = u"health_care"_s;
        clinic.name = u"Vårdcentralen"_s;
        m_family.organisation = must(m_services.organisations().save(m_me, clinic));
        Referral referral;
        referral.caseId = m_family.hers;
        referral.kind = u"referral"_s;
        referral.recipient = word(u"recipient"_s);
        referral.subject = word(u"subject"_s);
        referral.text = word(u"referral"_s);
        referral.consent = Consent::Given;
        m_family.referral = must(m_services.referrals().send(m_me, referral, m_today)).id;
        Consultation asked;
        asked.caseId = m_family.hers;
        asked.recipient = word(u"adviser"_s);
        asked.question = word(u"question"_s);
        asked.brief = word(u"brief"_s);
        m_family.consultation = must(m_services.consultations().save(m_me, asked)).id;
    }

    void fillPlacement()
    {
        Provider shelter;
        shelter.kind = u"sheltered_housing"_s;
        shelter.name = home(u"shelter"_s);
        shelter.phone = home(u"phone"_s);
        m_family.provider = must(m_services.providers().save(m_me, shelter));
        Place place;
        place.provider = m_family.provider;
        place.name = home(u"place"_s);
        place.address = home(u"address"_s);
        place.municipality = u"Nyköping"_s;
        place.beds = 4;
        place.suits = {u"women"_s, u"children"_s};
        m_family.place = must(m_services.providers().savePlace(m_me, place));
        Placement mother;
        mother.place = m_family.place;
        mother.from = m_today;
        mother.contactName = word(u"homecontact"_s);
        mother.contactPhone = word(u"homephone"_s);
        mother.note = word(u"placement"_s);
        Placement child = mother;
        child.party = m_family.childParty;
        child.consent = u"one"_s;
        child.immediateDecisionOn = m_today;
        child.protection = word(u"protection"_s);
        child.school = word(u"school"_s);
        m_family.placement
            = must(m_services.placements().place(m_me, m_family.hers, {mother, child})).first();
        PlaceCall call;
        call.caseId = m_family.hers;
        call.provider = m_family.provider;
        call.place = m_family.place;
        call.at = m_services.units().clock().now();
        call.outcome = u"offered"_s;
        call.spokeWith = word(u"spoke"_s);
        call.note = word(u"call"_s);
        (void)must(m_services.placements().logCall(m_me, call));
    }

    void openHis()
    {
        NewCase request;
        request.existing = m_family.him;
        request.kind = CaseKind::Perpetrator;
        request.unit = m_sides.hisUnit;
        request.handler = m_sides.hisHandler.account;
        request.intake.receivedOn = m_today;
        request.intake.reason = u"Söker hjälp att sluta slå."_s;
        m_family.his = must(m_services.cases().create(m_sides.maker, request)).id;
        must(m_services.cases().link(m_sides.maker, m_family.his, m_family.hers, WalledFamily::agreed));
        must(m_services.cases().link(m_sides.maker, m_family.his, m_family.childs, WalledFamily::agreed));
        if (m_sides.namedInHis) {
            for (const auto& [id, role] :
                {std::pair(m_family.her, u"victim"_s), std::pair(m_family.child, u"child"_s)}) {
                Party party;
                party.caseId = m_family.his;
                party.person = id;
                party.role = role;
                (void)must(m_services.cases().saveParty(m_sides.maker, party));
            }
        }
        if (m_sides.walled) {
            for (const CaseId& id : {m_family.hers, m_family.childs}) {
                const Revision seen = must(m_services.cases().file(m_me, id)).revision;
                must(m_services.cases().setWall(m_me, id, seen, true, u"Risk."_s));
            }
        }
    }

    Services& m_services;
    const WallSides& m_sides;
    Session m_me;
    QDate m_today;
    WalledFamily m_family;
};

} // namespace

WalledFamily makeWalledFamily(Services& services, const WallSides& sides)
{
    return Making(services, sides).make();
}

} // namespace frid::test
