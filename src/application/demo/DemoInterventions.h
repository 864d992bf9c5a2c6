#pragma once

#include "demo/DemoText.h"

#include <frid/application/UnitOfWork.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/intervention/InterventionRepository.h>

namespace frid {

/// Writes believable decisions, interventions with sessions, and plans into made-up cases. Draws from choices
/// of its own, so that the rest of the registry is the same with and without it.
class DemoInterventions {
public:
    DemoInterventions(DemoText& text, quint32 seed, QDate asOf)
        : m_text(text)
        , m_random(seed)
        , m_asOf(asOf)
    { }

    /// `end`: the closing day, or the registry's day.
    [[nodiscard]] Result<void> fillCase(
        UnitOfWork& unit, const CaseFile& file, const Person& subject, QDate end);

private:
    [[nodiscard]] Result<DecisionId> addDecision(UnitOfWork& unit, const CaseFile& file,
        const Person& subject, const QString& kind, QDate on, int days);
    [[nodiscard]] Result<void> addIntervention(
        UnitOfWork& unit, const CaseFile& file, DecisionId decision, QDate from, QDate end);
    [[nodiscard]] Result<void> addSessions(
        UnitOfWork& unit, const Intervention& intervention, QDate from, QDate end);
    [[nodiscard]] Result<void> addPlan(UnitOfWork& unit, const CaseFile& file, QDate on);
    [[nodiscard]] QDateTime workTime(QDate day) const;

    DemoText& m_text;
    DemoRandom m_random;
    QDate m_asOf;
};

} // namespace frid
