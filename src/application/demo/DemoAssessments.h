#pragma once

#include "demo/DemoText.h"

#include <frid/application/UnitOfWork.h>
#include <frid/domain/assessment/Evaluation.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Writes believable assessments and violence questions into made-up cases. Draws from choices of its own, so
/// that the rest of the registry is the same with and without it.
class DemoAssessments {
public:
    DemoAssessments(DemoText& text, quint32 seed, const InstrumentCatalog& catalog,
        const DeadlineRules& deadlines, QDate asOf)
        : m_text(text)
        , m_random(seed)
        , m_catalog(catalog)
        , m_deadlines(deadlines)
        , m_asOf(asOf)
    { }

    /// `end`: the closing day, or the registry's day.
    [[nodiscard]] Result<void> fillCase(
        UnitOfWork& unit, const CaseFile& file, PartyId perpetrator, QDate end);
    /// Somebody who was asked where no case followed.
    [[nodiscard]] Result<void> writeAsking(UnitOfWork& unit, UnitId home, AccountId asker);

    [[nodiscard]] int assessments() const { return m_assessments; }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    [[nodiscard]] Result<void> addAssessments(
        UnitOfWork& unit, const CaseFile& file, PartyId perpetrator, QDate end);
    [[nodiscard]] Result<Assessment> made(
        const CaseFile& file, const Instrument& instrument, PartyId perpetrator, QDate on, int worse);
    [[nodiscard]] Answers answers(const Instrument& instrument, const AssessedSubjects& subjects, int worse);
    [[nodiscard]] QString answer(const Scale& scale, int worse);
    [[nodiscard]] Result<void> addQuestions(UnitOfWork& unit, const CaseFile& file, QDate end);
    [[nodiscard]] ViolenceQuestion question(PersonId person, QDate on, AccountId asker, bool known);
    [[nodiscard]] Result<void> addTask(UnitOfWork& unit, const CaseFile& file, const QString& rule,
        const QString& about, QDate madeOn, QDate due);
    [[nodiscard]] QDateTime workTime(QDate day);

    DemoText& m_text;
    DemoRandom m_random;
    const InstrumentCatalog& m_catalog;
    const DeadlineRules& m_deadlines;
    QDate m_asOf;
    int m_assessments = 0;
    int m_questions = 0;
};

} // namespace frid
