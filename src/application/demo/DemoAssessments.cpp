#include "demo/DemoAssessments.h"

#include <algorithm>
#include <frid/domain/Clock.h>
#include <frid/domain/assessment/Snapshot.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int mostAssessments = 3; ///< of one case

AccountId workerOf(const CaseFile& file)
{
    return file.handler.isNull() ? file.createdBy : file.handler;
}

/// How much of what was asked says "this is so", in hundredths.
int markedShare(const Evaluation& evaluation)
{
    return int(100 * evaluation.marked.size() / std::max<qsizetype>(1, evaluation.visible.size()));
}

} // namespace

QDateTime DemoAssessments::workTime(QDate day)
{
    // Nothing of the registry's own day lies later than the morning on which somebody opens it.
    const QTime time(day < m_asOf ? m_random.between(8, 16) : 5, 5 * m_random.between(0, 11));
    return QDateTime(day, time, swedishZone()).toUTC();
}

Result<void> DemoAssessments::fillCase(UnitOfWork& unit, const CaseFile& file, PartyId perpetrator, QDate end)
{
    if (file.kind == CaseKind::Perpetrator) {
        return {};
    }
    FRID_CHECK(addQuestions(unit, file, end));
    return addAssessments(unit, file, perpetrator, end);
}

/// `worse`: in how many of a hundred cases the answer is the grave one.
QString DemoAssessments::answer(const Scale& scale, int worse)
{
    if (scale.type == ScaleType::Number) {
        const int span = scale.maximum - scale.minimum;
        return QString::number(
            scale.minimum + std::clamp(span * worse / 100 + m_random.between(-1, 1), 0, span));
    }
    if (scale.type != ScaleType::Choice) {
        return {}; // the texts stand in the conclusion
    }
    QStringList marked;
    QStringList unmarked;
    QStringList omitted;
    for (const ScaleOption& option : scale.options) {
        (option.omitted ? omitted : option.marked ? marked : unmarked).append(option.code);
    }
    const int dice = m_random.between(1, 100);
    if (dice > 95 && !omitted.isEmpty()) {
        return m_random.pick(omitted);
    }
    const QStringList& chosen
        = (dice <= worse && !marked.isEmpty()) || unmarked.isEmpty() ? marked : unmarked;
    return chosen.isEmpty() ? QString() : m_random.pick(chosen);
}

Answers DemoAssessments::answers(const Instrument& instrument, const AssessedSubjects& subjects, int worse)
{
    Answers given;
    qsizetype seen = -1;
    while (given.all().size() > seen) { // what is answered may show more
        seen = given.all().size();
        const Evaluation evaluation = evaluate(instrument, given, subjects);
        for (const AnswerKey& key : evaluation.visible) {
            const Scale* scale = instrument.scaleOf(key.item);
            const bool mandatory = evaluation.missingMandatory.contains(key);
            if (given.has(key)) {
                continue;
            }
            const QString text = scale->type == ScaleType::Text && mandatory
                ? m_text.phrase(m_random, u"likely_victims"_s)
                : answer(*scale, worse);
            given.set(key, text);
        }
    }
    // Of answers that exclude each other the later ones are taken back.
    const Evaluation evaluation = evaluate(instrument, given, subjects);
    for (qsizetype i = 1; i < evaluation.contradictions.size(); ++i) {
        given.set(evaluation.contradictions.at(i), {});
    }
    return given;
}

Result<Assessment> DemoAssessments::made(
    const CaseFile& file, const Instrument& instrument, PartyId perpetrator, QDate on, int worse)
{
    Assessment assessment;
    const QDateTime when = workTime(on);
    assessment.id = m_random.id<AssessmentId>(when);
    assessment.caseId = file.id;
    assessment.person = file.subject;
    assessment.instrument = instrument.id;
    assessment.edition = instrument.edition;
    assessment.assessedOn = on;
    assessment.author = workerOf(file);
    assessment.startedBy = assessment.author;
    assessment.createdAt = when;
    assessment.interpreter = m_random.chance(15) ? YesNo::Yes : YesNo::No;
    if (!perpetrator.isNull()) {
        assessment.subjects.perpetrators = {perpetrator};
    }
    assessment.answers = answers(instrument, assessment.subjects, worse);
    const Evaluation evaluation = evaluate(instrument, assessment.answers, assessment.subjects);
    const int marked = markedShare(evaluation);
    for (const JudgementRule& rule : instrument.judgements) {
        const RiskLevel seen = marked > 45 ? RiskLevel::High
            : marked > 20                  ? RiskLevel::Medium
                                           : RiskLevel::Low;
        assessment.judgements.append({rule.id, evaluation.suggestedLevel(rule).value_or(seen), {}});
    }
    assessment.conclusion = m_text.phrase(m_random, u"assessments"_s);
    assessment.safetyMeasures = m_text.phrase(m_random, u"agreements"_s);
    assessment.clientWords = m_text.phrase(m_random, u"client_words"_s);
    if (instrument.reassessAfterDays > 0) {
        assessment.nextOn = on.addDays(instrument.reassessAfterDays);
    }
    FRID_TRY(assessment, checkedAssessment(std::move(assessment), instrument, m_asOf));
    return signedAssessment(std::move(assessment), instrument, workerOf(file), when);
}

Result<void> DemoAssessments::addAssessments(
    UnitOfWork& unit, const CaseFile& file, PartyId perpetrator, QDate end)
{
    const int share = file.kind == CaseKind::Victim ? 35 : 15;
    if (file.handler.isNull() || !m_random.chance(share)) {
        return {};
    }
    static const QStringList adults{
        u"freda-farlighet"_s, u"freda-farlighet"_s, u"freda-farlighet"_s, u"sara-sv"_s, u"patriark"_s};
    const QString id = file.kind == CaseKind::Victim ? m_random.pick(adults) : u"patriark"_s;
    const InstrumentPtr instrument = m_catalog.find(id);
    if (instrument == nullptr) {
        return invalid(u"instrument"_s, u"unknown"_s);
    }
    int worse = m_random.between(25, 70);
    QDate on = file.intake.receivedOn.addDays(m_random.between(2, 20));
    std::optional<QDate> next;
    QDate last;
    for (int i = 0; i < mostAssessments && on <= end; ++i) {
        FRID_TRY(const Assessment assessment, made(file, *instrument, perpetrator, on, worse));
        FRID_CHECK(unit.assessments().add(assessment));
        ++m_assessments;
        last = on;
        next = assessment.nextOn;
        worse = std::max(5, worse - m_random.between(-5, 25)); // mostly it becomes better
        on = on.addDays(m_random.between(75, 120));
    }
    if (next && file.status == CaseStatus::Open && last.daysTo(m_asOf) < 200) {
        return addTask(unit, file, u"reassessment"_s, id, last, *next);
    }
    return {};
}

ViolenceQuestion DemoAssessments::question(PersonId person, QDate on, AccountId asker, bool known)
{
    ViolenceQuestion made;
    const QDateTime when = workTime(on);
    made.id = m_random.id<ViolenceQuestionId>(when);
    made.person = person;
    made.askedOn = on;
    made.askedBy = asker;
    made.createdAt = when;
    if (m_random.chance(8)) {
        made.asked = false;
        static const QStringList reasons{u"no_interpreter"_s, u"acute"_s, u"not_met"_s, u"not_suitable"_s};
        made.notAskedReason = m_random.pick(reasons);
    } else {
        const int dice = m_random.between(1, 100) + (known ? 0 : 45);
        made.answer = dice <= 50 ? ViolenceAnswer::Now
            : dice <= 85         ? ViolenceAnswer::Earlier
            : dice <= 95         ? ViolenceAnswer::DoesNotWantToAnswer
                                 : ViolenceAnswer::No;
        if (dice <= 85) {
            made.wantsSupport = m_random.chance(known ? 70 : 25) ? YesNo::Yes : YesNo::No;
        }
    }
    const QDate next = nextAskingOn(m_deadlines, toCode(CaseKind::Victim), on);
    if (next.isValid()) {
        made.nextOn = next;
    }
    return made;
}

Result<void> DemoAssessments::addQuestions(UnitOfWork& unit, const CaseFile& file, QDate end)
{
    if (!m_random.chance(60)) {
        return {};
    }
    QDate on = std::min(m_asOf, file.intake.receivedOn.addDays(m_random.between(0, 3)));
    ViolenceQuestion last;
    do {
        last = question(file.subject, on, workerOf(file), true);
        last.caseId = file.id;
        FRID_CHECK(unit.violenceQuestions().add(last));
        ++m_questions;
        on = last.nextOn.value_or(end.addDays(1)).addDays(m_random.between(-10, 20));
    } while (on <= end && m_random.chance(75));
    if (last.nextOn && file.status == CaseStatus::Open) {
        return addTask(
            unit, file, u"violence_question_again"_s, file.subject.toString(), last.askedOn, *last.nextOn);
    }
    return {};
}

Result<void> DemoAssessments::writeAsking(UnitOfWork& unit, UnitId home, AccountId asker)
{
    const QDate on = m_asOf.addDays(-m_random.between(0, 240));
    const bool woman = m_random.chance(75);
    Person person = m_text.person(m_random, woman ? Gender::Female : Gender::Male, 18, 80, on);
    person.id = m_random.id<PersonId>(workTime(on));
    person.registeredUnit = home;
    FRID_CHECK(unit.persons().add(person));
    ++m_questions;
    return unit.violenceQuestions().add(question(person.id, on, asker, false));
}

Result<void> DemoAssessments::addTask(UnitOfWork& unit, const CaseFile& file, const QString& rule,
    const QString& about, QDate madeOn, QDate due)
{
    const auto found = m_deadlines.find(rule);
    if (!found) {
        return invalid(u"rule"_s, u"unknown"_s);
    }
    CaseTask task;
    task.createdAt = workTime(madeOn);
    task.id = m_random.id<TaskId>(task.createdAt);
    task.caseId = file.id;
    task.kind = found->taskKind;
    task.rule = found->id;
    task.about = about;
    task.dueOn = due;
    return unit.tasks().add(task);
}

} // namespace frid
