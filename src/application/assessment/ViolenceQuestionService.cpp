#include <frid/application/assessment/ViolenceQuestionService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int adultAge = 18;

Deed onPerson(Action action, PersonId person)
{
    return {action, ObjectRef::of(person), {}, {}, {}};
}

/// Outside a case the person is what the deed is about, in a case the case.
Deed asking(const ViolenceQuestion& question)
{
    return question.caseId.isNull()
        ? onPerson(Action::AskViolence, question.person)
        : Deed{Action::AskViolenceInCase, ObjectRef::of(question.caseId), question.caseId, {}, {}};
}

Result<void> checkParty(UnitOfWork& unit, const ViolenceQuestion& question)
{
    FRID_TRY(const CaseFile file, unit.cases().find(question.caseId));
    FRID_TRY(const QList<Party> parties, unit.cases().parties(question.caseId));
    const bool known = file.subject == question.person
        || std::ranges::any_of(parties, [&](const Party& party) { return party.person == question.person; });
    return known ? Result<void>() : invalid(u"person"_s, u"not_party"_s);
}

/// Whether no other asking of the person in the case is newer.
Result<bool> isNewest(UnitOfWork& unit, const ViolenceQuestion& question)
{
    FRID_TRY(const QList<ViolenceQuestion> questions, unit.violenceQuestions().questions(question.caseId));
    return std::ranges::none_of(questions, [&](const ViolenceQuestion& other) {
        return other.person == question.person && !(other.id == question.id)
            && std::pair(other.askedOn, other.createdAt) > std::pair(question.askedOn, question.createdAt);
    });
}

/// What an asking makes and fulfils among the case's tasks; `before` is what stood there, when it is changed.
Result<void> plan(UnitOfWork& unit, const Session& session, const DeadlineRules& deadlines,
    const ViolenceQuestion& question, const ViolenceQuestion* before)
{
    FRID_TRY(const bool newest, isNewest(unit, question));
    if (!newest || (before != nullptr && before->nextOn == question.nextOn)) {
        return {};
    }
    FRID_TRY(const CaseFile file, unit.cases().find(question.caseId));
    const CaseTasks tasks(unit, deadlines, session.account);
    const QString record = u"violence_question"_s;
    const QString about = question.person.toString();
    FRID_CHECK(before == nullptr ? tasks.complete(file.id, record, record, about)
                                 : tasks.cancel(file.id, record, record, about));
    if (question.nextOn && file.status == CaseStatus::Open) {
        FRID_CHECK(tasks.startOn(u"violence_question_asked"_s, file, *question.nextOn, about));
    }
    return {};
}

} // namespace

QDate ViolenceQuestionService::proposedNextOn(CaseKind kind, QDate askedOn) const
{
    return nextAskingOn(m_deadlines, toCode(kind), askedOn);
}

Result<ViolenceQuestion> ViolenceQuestionService::ask(const Session& session, ViolenceQuestion question) const
{
    if (question.person.isNull()) {
        return invalid(u"person"_s, u"missing"_s);
    }
    return m_units.run(session, asking(question), [&](UnitOfWork& unit) -> Result<ViolenceQuestion> {
        FRID_TRY(ViolenceQuestion kept, checkedViolenceQuestion(question, swedishDay(unit.now())));
        FRID_CHECK(knownCode(m_codes, u"violence_not_asked"_s, kept.notAskedReason, u"not_asked_reason"_s));
        if (!kept.caseId.isNull()) {
            FRID_CHECK(checkParty(unit, kept));
        }
        std::optional<ViolenceQuestion> before;
        if (kept.id.isNull()) {
            kept.id = ViolenceQuestionId::make(unit.now());
            kept.askedBy = session.account;
            kept.createdAt = unit.now();
            FRID_CHECK(unit.violenceQuestions().add(kept));
            kept.revision = 1;
        } else {
            FRID_TRY(before, unit.violenceQuestions().find(kept.id));
            if (!(before->caseId == kept.caseId) || !(before->person == kept.person)) {
                return fail(ErrorCode::NotFound);
            }
            kept.askedBy = before->askedBy;
            kept.createdAt = before->createdAt;
            FRID_CHECK(unit.violenceQuestions().update(kept, kept.revision));
            ++kept.revision;
        }
        if (!kept.caseId.isNull()) {
            FRID_CHECK(plan(unit, session, m_deadlines, kept, before ? &*before : nullptr));
        }
        return kept;
    });
}

Result<QList<ViolenceQuestionRow>> ViolenceQuestionService::questions(
    const Session& session, PersonId person) const
{
    return m_units.run(session, onPerson(Action::ReadViolenceQuestions, person),
        [&](UnitOfWork& unit) { return unit.readModels().violenceQuestions(session, person); });
}

Result<QList<ViolenceQuestionRow>> ViolenceQuestionService::questionsOfCase(
    const Session& session, CaseId id) const
{
    const Deed deed{Action::ReadAssessments, ObjectRef::of(id), id, {}, {}};
    return m_units.run(
        session, deed, [&](UnitOfWork& unit) { return unit.readModels().violenceQuestions(id); });
}

Result<QList<DueAsking>> ViolenceQuestionService::dueAskings(const Session& session, QDate today) const
{
    const Deed deed{Action::ReadMyDay, ObjectRef::none(), {}, {}, {}};
    return m_units.run(
        session, deed, [&](UnitOfWork& unit) { return unit.readModels().dueAskings(session, today); });
}

Result<ViolenceQuestionCoverage> ViolenceQuestionService::coverage(const Session& session, UnitId of) const
{
    const Deed deed{Action::ReadViolenceCoverage, ObjectRef::none(), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) {
        return unit.readModels().violenceCoverage(session, of, swedishDay(unit.now()));
    });
}

Result<NewCase> ViolenceQuestionService::toIntake(
    const Session& session, PersonId person, ViolenceQuestionId id) const
{
    return m_units.run(
        session, onPerson(Action::ReadViolenceQuestions, person), [&](UnitOfWork& unit) -> Result<NewCase> {
            FRID_TRY(
                const QList<ViolenceQuestionRow> rows, unit.readModels().violenceQuestions(session, person));
            const auto row = std::ranges::find_if(
                rows, [&](const ViolenceQuestionRow& candidate) { return candidate.question.id == id; });
            if (row == rows.end()) {
                return fail(ErrorCode::NotFound);
            }
            FRID_TRY(const Person known, unit.persons().find(person));
            NewCase intake;
            intake.existing = person;
            const auto age = known.ageOn(swedishDay(unit.now()));
            intake.kind = age && *age < adultAge ? CaseKind::Child : CaseKind::Victim;
            intake.intake.receivedOn = row->question.askedOn;
            intake.intake.channel = u"own_unit"_s;
            intake.intake.reason = row->question.note;
            return intake;
        });
}

} // namespace frid
