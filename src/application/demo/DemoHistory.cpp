#include "demo/DemoHistory.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

DemoHistory::DemoHistory(DemoText& text, DemoRandom& random, DemoAssessments& assessments,
    DemoPlacements& placements, DemoReferrals& referrals, DemoInterventions& interventions,
    const DeadlineRules& deadlines, DemoUnit adults, DemoUnit children, QDate asOf)
    : m_text(text)
    , m_random(random)
    , m_assessments(assessments)
    , m_placements(placements)
    , m_referrals(referrals)
    , m_interventions(interventions)
    , m_deadlines(deadlines)
    , m_adults(std::move(adults))
    , m_childUnit(std::move(children))
    , m_asOf(asOf)
{ }

QDateTime DemoHistory::workTime(QDate day)
{
    // Nothing of the registry's own day lies later than the morning on which somebody opens it.
    const QTime time(day < m_asOf ? m_random.between(8, 16) : 5, 5 * m_random.between(0, 11));
    return QDateTime(day, time, swedishZone()).toUTC();
}

QDate DemoHistory::dayBetween(QDate from, QDate to)
{
    return from.addDays(m_random.between(0, int(std::max<qint64>(0, from.daysTo(to)))));
}

void DemoHistory::protect(Person& person)
{
    const int dice = m_random.between(1, 100);
    if (dice <= 7) {
        person.protection = Protection::Flag;
    } else if (dice <= 9) {
        person.protection = Protection::Registration;
    } else if (dice == 10) {
        person.protection = Protection::Assumed;
        person.address.clear();
    }
    if (m_random.chance(45)) {
        person.safeContact.noHomePhone = m_random.chance(70);
        person.safeContact.noLetters = m_random.chance(60);
        person.safeContact.noSms = m_random.chance(30);
        person.safeContact.ways = m_text.phrase(m_random, u"safe_ways"_s);
        person.safeContact.times = m_text.phrase(m_random, u"safe_times"_s);
    }
}

/// What becomes of the case: visits, inquiry, closing.
void DemoHistory::choosePath(CaseFile& file)
{
    const QDate received = file.intake.receivedOn;
    const auto known = [&](QDate day) { return day <= m_asOf; };
    const QDate offer = received.addDays(m_random.between(0, 6));
    if ((m_random.chance(90) || received.daysTo(m_asOf) > 40) && known(offer)) {
        file.intake.firstOfferOn = offer;
        const QDate visit = offer.addDays(m_random.between(0, 12));
        // After some weeks without a visit the matter would have been taken up; nobody waits for years.
        if ((m_random.chance(85) || received.daysTo(m_asOf) > 40) && known(visit)) {
            file.intake.firstVisitOn = visit;
        }
    }
    const QDate decided = received.addDays(m_random.between(1, 14));
    if (known(decided)) {
        if (file.kind == CaseKind::Child || m_random.chance(70)) {
            file.inquiryOpenedOn = decided;
            file.inquiryReason = m_text.words(u"inquiry_reasons"_s).at(file.kind == CaseKind::Child ? 1 : 0);
        } else {
            file.inquiryDeclinedOn = decided;
            file.inquiryReason = m_text.words(u"inquiry_reasons"_s).at(2);
        }
    }
    if (file.kind == CaseKind::Child && m_random.chance(75)) {
        const QDate talked = received.addDays(m_random.between(1, 30));
        if (known(talked)) {
            file.talkedWithChildOn = talked;
        }
    }
    const QDate closing = received.addDays(m_random.between(25, 420));
    if (known(closing) && m_random.chance(85)) {
        static const QStringList reasons{u"goals_reached"_s, u"completed"_s, u"completed"_s, u"declined"_s,
            u"declined"_s, u"moved"_s, u"transferred"_s, u"no_contact"_s, u"no_contact"_s,
            u"returned_to_relationship"_s, u"returned_abroad"_s, u"opened_in_error"_s};
        static const QStringList goals{u"wholly"_s, u"partly"_s, u"partly"_s, u"not"_s, QString()};
        file.status = CaseStatus::Closed;
        file.closedOn = closing;
        file.closingReason = m_random.pick(reasons);
        file.overallGoal = m_random.pick(goals);
        file.closingNote = m_text.phrase(m_random, u"closing_notes"_s);
    }
}

Result<DemoHistory::Draft> DemoHistory::addCase(
    UnitOfWork& unit, CaseKind kind, Person subject, QDate receivedOn)
{
    Draft draft;
    const DemoUnit& home = kind == CaseKind::Victim ? m_adults : m_childUnit;
    subject.id = m_random.id<PersonId>(unit.now());
    subject.registeredUnit = home.id;
    FRID_CHECK(unit.persons().add(subject));
    ++m_summary.persons;

    CaseFile& file = draft.file;
    file.id = m_random.id<CaseId>(workTime(receivedOn));
    file.kind = kind;
    file.subject = subject.id;
    file.unit = home.id;
    const bool fresh = receivedOn.daysTo(m_asOf) < 4;
    if (!fresh || m_random.chance(50)) {
        file.handler = m_random.pick(home.handlers);
    }
    file.walled = m_random.chance(kind == CaseKind::Perpetrator ? 3 : 6);
    file.intake.receivedOn = receivedOn;
    file.intake.receivedAt = QTime(m_random.between(8, 17), 5 * m_random.between(0, 11));
    static const QStringList channels{u"self"_s, u"self"_s, u"self"_s, u"own_unit"_s,
        u"economic_assistance"_s, u"child_and_youth"_s, u"health_care"_s, u"school"_s, u"police"_s,
        u"police"_s, u"family_law"_s, u"shelter"_s, u"concern_report"_s, u"other_municipality"_s,
        u"relative"_s, u"other"_s};
    file.intake.channel = m_random.pick(channels);
    file.intake.reason = m_text.phrase(m_random,
        kind == CaseKind::Victim
            ? subject.gender == Gender::Male ? u"reasons_victim_man"_s : u"reasons_victim"_s
            : kind == CaseKind::Child ? u"reasons_child"_s
                                      : u"reasons_perpetrator"_s);
    file.intake.knownBefore = m_random.chance(15) ? YesNo::Unknown
        : m_random.chance(45)                     ? YesNo::Yes
                                                  : YesNo::No;
    file.intake.livingWithPerpetrator = m_random.chance(20) ? YesNo::Unknown
        : m_random.chance(40)                               ? YesNo::Yes
                                                            : YesNo::No;
    if (m_random.chance(18)) {
        file.intake.dangerNow = YesNo::Yes;
        file.intake.dangerNote = m_text.phrase(m_random, u"danger_notes"_s);
    } else {
        file.intake.dangerNow = YesNo::No;
    }
    choosePath(file);
    if (m_random.chance(35)) {
        file.externalReference = u"DEMO-%1"_s.arg(m_random.between(10000, 99999));
    }
    file.createdAt = workTime(receivedOn);
    file.createdBy = home.handlers.first();
    FRID_TRY(file.number, unit.cases().takeNumber(receivedOn.year()));
    FRID_CHECK(unit.cases().add(file));
    ++m_summary.cases;
    draft.subject = subject;
    draft.end = file.closedOn.value_or(m_asOf);
    draft.longEnough = receivedOn.daysTo(draft.end) > 40 && !file.handler.isNull();

    AuditEvent event;
    event.at = file.createdAt;
    event.account = file.createdBy;
    event.action = u"create_case"_s;
    event.objectKind = u"case"_s;
    event.objectId = file.id.toString();
    event.caseId = file.id;
    FRID_CHECK(unit.audit().append(event));
    return draft;
}

Result<PartyId> DemoHistory::addParty(
    UnitOfWork& unit, const Draft& draft, const Person* person, const QString& role, const QString& relation)
{
    Party party;
    party.id = m_random.id<PartyId>(unit.now());
    party.caseId = draft.file.id;
    party.role = role;
    party.relation = relation;
    if (person != nullptr) {
        party.person = person->id;
        party.sharesHome = role == u"child"_s || draft.file.intake.livingWithPerpetrator == YesNo::Yes;
    } else {
        party.unknownLabel = m_text.phrase(m_random, u"unknown_perpetrators"_s);
    }
    FRID_CHECK(unit.cases().addParty(party));
    return party.id;
}

Result<void> DemoHistory::addTurns(UnitOfWork& unit, const Draft& draft)
{
    const CaseFile& file = draft.file;
    const AccountId by = file.handler.isNull() ? file.createdBy : file.handler;
    const auto add
        = [&](CaseTurn::Kind kind, QDate on, const QString& code, const QString& text) -> Result<void> {
        CaseTurn turn;
        turn.kind = kind;
        turn.caseId = file.id;
        turn.on = on;
        turn.code = code;
        turn.text = text;
        turn.by = by;
        turn.at = workTime(on);
        return unit.cases().addTurn(turn);
    };
    FRID_CHECK(add(CaseTurn::Kind::Opened, file.intake.receivedOn, {}, {}));
    if (file.inquiryOpenedOn) {
        FRID_CHECK(add(CaseTurn::Kind::InquiryOpened, *file.inquiryOpenedOn, {}, file.inquiryReason));
    }
    if (file.inquiryDeclinedOn) {
        FRID_CHECK(add(CaseTurn::Kind::InquiryDeclined, *file.inquiryDeclinedOn, {}, file.inquiryReason));
    }
    if (file.closedOn) {
        FRID_CHECK(add(CaseTurn::Kind::Closed, *file.closedOn, file.closingReason, file.closingNote));
    } else if (file.intake.receivedOn.daysTo(m_asOf) > 200 && m_random.chance(30)) {
        const QDate closed = file.intake.receivedOn.addDays(m_random.between(60, 120));
        FRID_CHECK(
            add(CaseTurn::Kind::Closed, closed, u"no_contact"_s, m_text.words(u"closing_notes"_s).at(1)));
        FRID_CHECK(add(CaseTurn::Kind::Reopened, closed.addDays(m_random.between(10, 70)), {},
            m_text.phrase(m_random, u"reasons_victim"_s)));
    }
    return {};
}

Result<void> DemoHistory::addViolence(UnitOfWork& unit, const Draft& draft, PartyId perpetrator)
{
    const CaseFile& file = draft.file;
    static const QStringList adultForms{u"physical"_s, u"physical"_s, u"psychological"_s, u"psychological"_s,
        u"sexual"_s, u"economic"_s, u"material"_s, u"latent"_s, u"digital"_s, u"stalking"_s, u"control"_s,
        u"neglect"_s, u"animals"_s};
    static const QStringList childForms{
        u"child_witnessed"_s, u"child_lived_with"_s, u"physical"_s, u"psychological"_s};
    static const QStringList honourForms{u"control"_s, u"forced_marriage"_s, u"abduction"_s,
        u"genital_mutilation"_s, u"child_marriage"_s, u"psychological"_s};
    static const QStringList exploitationForms{
        u"prostitution"_s, u"trafficking"_s, u"online_sexual_exploitation"_s, u"sexual"_s};
    static const QStringList periods{u"now"_s, u"now"_s, u"earlier"_s, u"both"_s};

    const int dice = m_random.between(1, 100);
    QString category = u"vnr"_s;
    const QStringList* forms = &adultForms;
    if (file.kind == CaseKind::Child) {
        category = dice <= 78 ? u"child"_s : dice <= 92 ? u"hrv"_s : u"vnr"_s;
        forms = category == u"hrv"_s ? &honourForms : &childForms;
    } else if (dice <= 12) {
        category = u"hrv"_s;
        forms = &honourForms;
    } else if (dice <= 17) {
        category = u"pom"_s;
        forms = &exploitationForms;
    }
    const bool laterOnly = m_random.chance(8) && file.intake.receivedOn.daysTo(draft.end) > 60;
    const int count = m_random.between(1, 4);
    QSet<QString> used;
    for (int i = 0; i < count; ++i) {
        ViolenceRecord record;
        record.form = m_random.chance(6) ? QString() : m_random.pick(*forms);
        if (used.contains(record.form)) {
            continue;
        }
        used.insert(record.form);
        record.id = m_random.id<ViolenceId>(unit.now());
        record.caseId = file.id;
        record.category = category;
        record.period = m_random.pick(periods);
        const bool later = laterOnly || (i > 0 && m_random.chance(25));
        record.knownOn = later ? dayBetween(file.intake.receivedOn, draft.end) : file.intake.receivedOn;
        record.perpetrator = perpetrator;
        record.reportedToPolice = m_random.chance(35) ? YesNo::Yes
            : m_random.chance(50)                     ? YesNo::No
                                                      : YesNo::Unknown;
        if (m_random.chance(40)) {
            record.description = m_text.phrase(m_random, u"facts_"_s + toCode(file.kind));
        }
        FRID_CHECK(unit.cases().addViolence(record));
    }
    return {};
}

Result<void> DemoHistory::addNotes(UnitOfWork& unit, const Draft& draft)
{
    const CaseFile& file = draft.file;
    if (file.handler.isNull()) {
        return {};
    }
    static const QStringList kinds{u"phone_call"_s, u"phone_call"_s, u"visit"_s, u"visit"_s, u"home_visit"_s,
        u"video"_s, u"text_message"_s, u"letter"_s, u"email"_s, u"meeting"_s, u"collateral_contact"_s,
        u"event"_s, u"consideration"_s};
    static const QStringList directions{u"in"_s, u"out"_s, u"none"_s};
    const int days = int(file.intake.receivedOn.daysTo(draft.end));
    const int count = days > 30 ? m_random.between(12, 44) : std::max(1, days / 2);
    for (int i = 0; i < count; ++i) {
        JournalNote note;
        note.id = m_random.id<NoteId>(unit.now());
        note.caseId = file.id;
        note.kind = m_random.pick(kinds);
        note.direction = m_random.pick(directions);
        note.eventAt = workTime(dayBetween(file.intake.receivedOn, draft.end));
        note.body = m_text.note(m_random, u"facts_"_s + toCode(file.kind));
        note.author = file.handler;
        note.createdAt = note.eventAt.addSecs(60LL * m_random.between(10, 180));
        const bool working = file.status == CaseStatus::Open && i == 0 && m_random.chance(4);
        if (!working) {
            note.state = NoteState::Signed;
            note.signedAt = note.createdAt;
            note.signedBy = file.handler;
        }
        FRID_CHECK(unit.journal().add(note));
        ++m_summary.notes;
    }
    return {};
}

Result<void> DemoHistory::addFollowUps(UnitOfWork& unit, const Draft& draft)
{
    const CaseFile& file = draft.file;
    if (!draft.longEnough || m_random.chance(20)) {
        return {};
    }
    QList<Goal> goals;
    const QList<DemoText::GoalText>& texts = m_text.goals();
    const int wanted = m_random.between(1, 4);
    const int offset = m_random.between(0, int(texts.size()) - 1);
    const QDate setOn = file.intake.receivedOn.addDays(m_random.between(10, 30));
    for (int i = 0; i < wanted; ++i) {
        const DemoText::GoalText& text = texts.at((offset + i) % texts.size());
        Goal goal;
        goal.id = m_random.id<GoalId>(unit.now());
        goal.caseId = file.id;
        goal.area = text.area;
        goal.text = text.text;
        goal.indicator = text.indicator;
        goal.start = m_random.between(0, 4);
        goal.target = m_random.between(7, 10);
        goal.setOn = setOn;
        if (file.closedOn) {
            static const QList<GoalStatus> ends{GoalStatus::Reached, GoalStatus::PartlyReached,
                GoalStatus::PartlyReached, GoalStatus::NotReached};
            goal.status = m_random.pick(ends);
            goal.endedOn = std::max(*file.closedOn, setOn);
        }
        FRID_CHECK(unit.followUps().addGoal(goal));
        goals.append(goal);
    }
    static const QStringList forms{u"visit"_s, u"visit"_s, u"home_visit"_s, u"phone"_s, u"video"_s};
    QList<int> values;
    for (const Goal& goal : goals) {
        values.append(goal.start);
    }
    int safety = m_random.between(1, 4);
    QDate held = setOn.addDays(m_random.between(25, 60));
    while (held <= draft.end) {
        FollowUp followUp;
        followUp.id = m_random.id<FollowUpId>(unit.now());
        followUp.caseId = file.id;
        followUp.heldOn = held;
        followUp.form = m_random.pick(forms);
        followUp.participants = u"Klienten, handläggaren"_s;
        followUp.clientWords = m_text.phrase(m_random, u"client_words"_s);
        safety = std::clamp(safety + m_random.between(-1, 3), 0, 10);
        followUp.safety = safety;
        followUp.satisfaction = m_random.between(5, 10);
        followUp.violenceSince = m_random.chance(20) ? YesNo::Yes : YesNo::No;
        if (followUp.violenceSince == YesNo::Yes) {
            followUp.violenceNote = m_text.phrase(m_random, u"violence_notes"_s);
        }
        followUp.judgement = m_text.phrase(m_random, u"judgements"_s);
        for (qsizetype i = 0; i < goals.size(); ++i) {
            values[i] = std::clamp(values.at(i) + m_random.between(-1, 3), 0, 10);
            followUp.ratings.append({goals.at(i).id, values.at(i), {}});
        }
        const QDate next = held.addDays(m_random.between(45, 95));
        followUp.nextOn = next;
        followUp.author = file.handler;
        followUp.createdAt = workTime(held);
        followUp.state = NoteState::Signed;
        followUp.signedAt = followUp.createdAt;
        followUp.signedBy = file.handler;
        FRID_CHECK(unit.followUps().add(followUp));
        ++m_summary.followUps;
        held = next;
    }
    if (file.status == CaseStatus::Open) {
        if (const auto rule = m_deadlines.find(u"follow_up"_s)) {
            // Some follow-ups are late, as in life.
            FRID_CHECK(addTask(
                unit, draft, *rule, m_random.chance(12) ? m_asOf.addDays(-m_random.between(1, 20)) : held));
        }
    }
    return {};
}

Result<void> DemoHistory::addTask(UnitOfWork& unit, const Draft& draft, const DeadlineRule& rule, QDate from)
{
    const CaseFile& file = draft.file;
    CaseTask task;
    task.id = m_random.id<TaskId>(unit.now());
    task.caseId = file.id;
    task.kind = rule.taskKind;
    task.rule = rule.id;
    task.dueOn = dueOn(rule, from, file.intake.receivedAt);
    task.createdAt = workTime(std::min(from, m_asOf));
    std::optional<QDate> done;
    if (rule.completedBy == u"preliminary_assessment"_s) {
        done = file.inquiryOpenedOn ? file.inquiryOpenedOn : file.inquiryDeclinedOn;
    } else if (rule.completedBy == u"first_visit"_s) {
        done = file.intake.firstVisitOn;
    } else if (rule.id != u"follow_up"_s) {
        const QDate day = task.dueOn.addDays(m_random.between(-2, 1));
        if (day <= m_asOf && m_random.chance(95)) {
            done = std::max(day, file.intake.receivedOn);
        }
    }
    const AccountId by = file.handler.isNull() ? file.createdBy : file.handler;
    if (done) {
        task.state = TaskState::Done;
        task.doneAt = workTime(*done);
        task.doneBy = by;
    } else if (file.closedOn) {
        task.state = TaskState::Cancelled;
        task.doneAt = workTime(*file.closedOn);
        task.doneBy = by;
    }
    FRID_CHECK(unit.tasks().add(task));
    if (rule.extendable && task.state != TaskState::Cancelled && m_random.chance(6)) {
        TaskExtension extension;
        extension.task = task.id;
        extension.from = task.dueOn.addDays(-14);
        extension.to = task.dueOn;
        extension.reason = m_text.phrase(m_random, u"extension_reasons"_s);
        extension.by = by;
        extension.at = task.createdAt;
        FRID_CHECK(unit.tasks().addExtension(extension));
    }
    return {};
}

Result<void> DemoHistory::addTasks(UnitOfWork& unit, const Draft& draft)
{
    const CaseFile& file = draft.file;
    for (const DeadlineRule& rule : m_deadlines.matching(u"intake_received"_s, toCode(file.kind))) {
        FRID_CHECK(addTask(unit, draft, rule, file.intake.receivedOn));
    }
    if (file.inquiryOpenedOn) {
        for (const DeadlineRule& rule : m_deadlines.matching(u"inquiry_opened"_s, toCode(file.kind))) {
            FRID_CHECK(addTask(unit, draft, rule, *file.inquiryOpenedOn));
        }
    }
    if (file.status == CaseStatus::Open && m_random.chance(35)) {
        CaseTask task;
        task.id = m_random.id<TaskId>(unit.now());
        task.caseId = file.id;
        task.kind = u"contact"_s;
        task.title = m_text.phrase(m_random, u"own_tasks"_s);
        task.dueOn = m_asOf.addDays(m_random.between(-3, 14));
        task.createdAt = workTime(m_asOf.addDays(-5));
        FRID_CHECK(unit.tasks().add(task));
    }
    return {};
}

Result<void> DemoHistory::fillCase(UnitOfWork& unit, const Draft& draft, PartyId perpetrator)
{
    FRID_CHECK(addTurns(unit, draft));
    FRID_CHECK(addViolence(unit, draft, perpetrator));
    FRID_CHECK(addTasks(unit, draft));
    FRID_CHECK(addNotes(unit, draft));
    FRID_CHECK(addFollowUps(unit, draft));
    FRID_CHECK(m_placements.fillCase(unit, draft.file, draft.end));
    FRID_CHECK(m_referrals.fillCase(unit, draft.file, draft.end));
    FRID_CHECK(m_assessments.fillCase(unit, draft.file, perpetrator, draft.end));
    return m_interventions.fillCase(unit, draft.file, draft.subject, draft.end);
}

Result<void> DemoHistory::writeFamily(UnitOfWork& unit, QDate receivedOn, int most)
{
    static const QStringList relations{u"spouse"_s, u"spouse"_s, u"ex_partner"_s, u"ex_partner"_s,
        u"ex_partner"_s, u"parent"_s, u"sibling"_s, u"other_kin"_s, u"clan"_s, u"buyer"_s};
    const bool woman = m_random.chance(90);
    Person victim = m_text.person(m_random, woman ? Gender::Female : Gender::Male, 18, 74, receivedOn);
    protect(victim);
    static const QStringList vulnerabilities{u"disability"_s, u"substance_use"_s, u"homelessness"_s,
        u"foreign_background"_s, u"newly_arrived"_s, u"lgbtqi"_s, u"sami"_s, u"honour_context"_s,
        u"pregnancy"_s, u"economic_dependence"_s};
    for (int i = m_random.between(0, 3); i > 1; --i) {
        const QString code = m_random.pick(vulnerabilities);
        if (!victim.vulnerabilities.contains(code)) {
            victim.vulnerabilities.append(code);
        }
    }
    victim.vulnerabilities.sort();

    const int childCount = m_random.chance(50) ? 0 : m_random.between(1, 3);
    FRID_TRY(const Draft mother, addCase(unit, CaseKind::Victim, victim, receivedOn));
    int left = most - 1;

    // The perpetrator: known with a case, known without, or unknown.
    std::optional<Person> perpetrator;
    std::optional<Draft> perpetratorCase;
    if (m_random.chance(75)) {
        perpetrator = m_text.person(
            m_random, m_random.chance(90) ? Gender::Male : Gender::Female, 19, 70, receivedOn);
        if (left > 0 && m_random.chance(25)) {
            const QDate later = std::min(m_asOf, receivedOn.addDays(m_random.between(0, 60)));
            FRID_TRY(perpetratorCase, addCase(unit, CaseKind::Perpetrator, *perpetrator, later));
            perpetrator = perpetratorCase->subject;
            --left;
        } else {
            perpetrator->id = m_random.id<PersonId>(unit.now());
            perpetrator->registeredUnit = m_adults.id;
            FRID_CHECK(unit.persons().add(*perpetrator));
            ++m_summary.persons;
        }
    }
    const QString relation = m_random.pick(relations);
    FRID_TRY(const PartyId doer,
        addParty(unit, mother, perpetrator ? &*perpetrator : nullptr, u"perpetrator"_s, relation));

    QList<Draft> children;
    for (int i = 0; i < childCount; ++i) {
        Person child
            = m_text.person(m_random, m_random.chance(50) ? Gender::Female : Gender::Male, 0, 17, receivedOn);
        child.familyName = victim.familyName;
        child.protection = victim.protection;
        child.address = victim.address;
        if (left > 0) {
            FRID_TRY(Draft draft, addCase(unit, CaseKind::Child, child, receivedOn));
            --left;
            FRID_TRY([[maybe_unused]] const PartyId inMothers,
                addParty(unit, mother, &draft.subject, u"child"_s, u"child"_s));
            FRID_TRY([[maybe_unused]] const PartyId guardian,
                addParty(unit, draft, &mother.subject, u"guardian"_s, u"parent"_s));
            FRID_CHECK(unit.cases().link({mother.file.id, draft.file.id, {}}));
            children.append(draft);
        } else {
            child.id = m_random.id<PersonId>(unit.now());
            child.registeredUnit = m_childUnit.id;
            FRID_CHECK(unit.persons().add(child));
            ++m_summary.persons;
            FRID_TRY(
                [[maybe_unused]] const PartyId known, addParty(unit, mother, &child, u"child"_s, u"child"_s));
        }
    }
    FRID_CHECK(fillCase(unit, mother, doer));
    for (const Draft& child : children) {
        FRID_TRY(const PartyId childsDoer,
            addParty(unit, child, perpetrator ? &*perpetrator : nullptr, u"perpetrator"_s, u"parent"_s));
        FRID_CHECK(fillCase(unit, child, childsDoer));
    }
    if (perpetratorCase) {
        FRID_CHECK(unit.cases().link({mother.file.id, perpetratorCase->file.id, {}}));
        FRID_CHECK(fillCase(unit, *perpetratorCase, {}));
    }
    return {};
}

} // namespace frid
