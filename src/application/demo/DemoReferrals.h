#pragma once

#include "demo/DemoText.h"

#include <frid/application/UnitOfWork.h>
#include <frid/domain/referral/ReferralRepository.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Writes a register of organisations, and referrals and reports into made-up cases. Draws from choices of
/// its own, so that the rest of the registry is the same with and without it.
class DemoReferrals {
public:
    DemoReferrals(DemoText& text, quint32 seed, const DeadlineRules& deadlines, QDate asOf)
        : m_text(text)
        , m_random(seed + 17)
        , m_deadlines(deadlines)
        , m_asOf(asOf)
    { }

    /// Once, before the cases.
    [[nodiscard]] Result<void> writeOrganisations(UnitOfWork& unit);
    /// `end`: the closing day, or the registry's day.
    [[nodiscard]] Result<void> fillCase(UnitOfWork& unit, const CaseFile& file, QDate end);

private:
    [[nodiscard]] Result<void> addReferral(UnitOfWork& unit, const CaseFile& file, QDate end);
    [[nodiscard]] Result<void> addConcernReport(
        UnitOfWork& unit, const CaseFile& file, PartyId child, QDate end);
    [[nodiscard]] Result<void> addConsultation(UnitOfWork& unit, const CaseFile& file, QDate end);
    /// Sends it and lets it come as far as time and chance have it.
    [[nodiscard]] Result<void> writeAndAnswer(
        UnitOfWork& unit, const CaseFile& file, Referral referral, QDate sentOn, QDate end);
    [[nodiscard]] const Organisation* organisation(const QString& kind) const;
    [[nodiscard]] QDateTime workTime(QDate day);

    DemoText& m_text;
    DemoRandom m_random;
    const DeadlineRules& m_deadlines;
    QDate m_asOf;
    QList<Organisation> m_organisations;
};

} // namespace frid
